//! What a word sounds like, reduced to what all scripts write: its consonants.
//!
//! Consonants that are written for one another between scripts share a letter: `k` for k, q, ق, ك,
//! خ; `g` for g, j, gh, ج, غ, گ; `x` for sh, ch, ش, چ; `f` for f and v; `b` for b and p. Where a
//! letter can be heard two ways both are given, the likelier first.

use super::{sounds_arabic, sounds_cyrillic, sounds_ethiopic, sounds_latin};

/// One step through a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    /// A consonant and the ways it may be heard; an empty one means it may be silent.
    Consonant(&'static [&'static str]),
    /// y or w inside a word: heard as a consonant only where there is no other.
    Glide(&'static str),
    /// A vowel, and what it is heard as at the end of a word.
    Vowel(&'static [&'static str]),
    /// Nothing, but it keeps two equal consonants apart.
    Apart,
}

/// What is heard in a word, letter by letter; `None` for a word with digits or of a script whose
/// sounds we have not learned.
pub(super) fn heard(letters: &str) -> Option<Vec<Heard>> {
    let letters: Vec<char> = sounds_latin::base_letters(sounds_arabic::as_spoken(letters));
    let mut sounds = Vec::with_capacity(letters.len() * 2);
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let used = match letter {
            'ء'..='ە' => sounds_arabic::hear(&letters, at, &mut sounds)?,
            'ሀ'..='ፗ' => sounds_ethiopic::hear(&letters, at, &mut sounds)?,
            'а'..='ԯ' => sounds_cyrillic::hear(&letters, at, &mut sounds)?,
            _ => sounds_latin::hear(&letters, at, &mut sounds)?,
        };
        at += used;
    }
    Some(sounds)
}
