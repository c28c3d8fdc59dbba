//! Splitting a text into words and folding each, so that one spelling stands for many.

use std::cell::OnceCell;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::consonants::keys_of;
use super::letters::{is_silent, same_letter, written_out};

/// A word of a text, as it sounds and as it is looked up.
pub(super) struct Word {
    /// Lower case, composed, with the marks that change a sound (ş, č, ة) still on.
    pub(super) letters: String,
    /// Folded, foreign letters written out ("soeren").
    pub(super) folded: String,
    /// Folded, marks left off instead ("soren"); `None` where it is the same.
    pub(super) plain: Option<String>,
    /// Filled when first asked for: a word is looked at alone and beside its neighbours.
    keys: OnceCell<Vec<String>>,
}

impl Word {
    /// A word from letters as [`words`] leaves them.
    pub(super) fn of(letters: String) -> Self {
        let folded = fold(&letters, |(out, _)| out);
        let plain = Some(fold(&letters, |(_, out)| out)).filter(|plain| *plain != folded);
        Self {
            letters,
            folded,
            plain,
            keys: OnceCell::new(),
        }
    }

    /// Whether the word is a number, such as a part of a telephone number.
    pub(super) fn is_number(&self) -> bool {
        self.folded.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Its consonant keys, the likeliest first.
    pub(super) fn keys(&self) -> &[String] {
        self.keys.get_or_init(|| keys_of(&self.letters))
    }

    /// The likeliest consonant key; empty where there is none.
    pub(super) fn likeliest_key(&self) -> &str {
        self.keys().first().map_or("", String::as_str)
    }

    /// Both folded forms.
    pub(super) fn forms(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.folded).chain(&self.plain)
    }
}

/// The folded words of a text, in order and each once: lower case, without diacritics, one letter
/// for those that are written for one another. A word with å, ä, ö, ø or ü gives two forms.
///
/// Folding folded words changes nothing.
#[must_use]
pub fn fold_words(text: &str) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for word in words(text) {
        for form in word.forms() {
            if !seen.contains(form) {
                seen.push(form.clone());
            }
        }
    }
    seen
}

/// The words of a text: runs of letters and digits.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut current = String::new();
    for letter in text.nfkc().flat_map(char::to_lowercase) {
        // Hamza is heard, in that it parts two letters, but not looked up.
        let is_dropped = letter != 'ء' && is_silent(letter);
        if is_dropped || canonical_combining_class(letter) != 0 {
            continue;
        }
        if letter.is_alphanumeric() || is_vowel_sign(letter) {
            current.push(letter);
        } else {
            finish(&mut current, &mut found);
        }
    }
    finish(&mut current, &mut found);
    found
}

fn finish(current: &mut String, found: &mut Vec<Word>) {
    let word = Word::of(std::mem::take(current));
    if !word.folded.is_empty() {
        found.push(word);
    }
}

/// A sign that belongs to the letter before it but is no accent: the vowels of Tamil, Thai, Hindi.
fn is_vowel_sign(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

fn fold(letters: &str, choose: impl Fn((&'static str, &'static str)) -> &'static str) -> String {
    let mut folded = String::with_capacity(letters.len());
    for letter in letters.chars() {
        if letter.is_ascii() {
            folded.push(letter);
        } else if let Some(ways) = written_out(letter) {
            folded.push_str(choose(ways));
        } else if same_letter(letter) != letter {
            folded.push(same_letter(letter));
        } else {
            for part in std::iter::once(letter).nfkd() {
                if let Some(ways) = written_out(part) {
                    folded.push_str(choose(ways));
                } else if canonical_combining_class(part) == 0 && !is_silent(part) {
                    folded.extend(same_letter(part).to_lowercase());
                }
            }
        }
    }
    folded
}
