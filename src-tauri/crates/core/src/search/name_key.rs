//! One key for a whole name, to find people who may have been entered twice.

use super::compounds::{bare, is_article, is_first_part};
use super::consonants::{count, likeliest, melted};
use super::fold::{self, Word};

/// Last parts that are also written together with the name before them: (al-)Din.
const LAST_PARTS: &[&str] = &["dn", "aldn"];

/// The key of a whole name: the same for two likely spellings of it, in any of the four scripts
/// and in any order of its words. Empty for a text without words.
///
/// Of several ways to hear a letter the likeliest counts, and what scripts confuse most (g and k,
/// d and z, y and a vowel before) is one: a shared key is a reason to look, not a proof.
#[must_use]
pub fn name_key(name: &str) -> String {
    let words = fold::words(name);
    let mut parts: Vec<Word> = Vec::with_capacity(words.len());
    for (place, word) in words.iter().enumerate() {
        if is_article(word, words.get(place + 1)) && words.len() > 1 {
            continue;
        }
        match parts.last_mut() {
            Some(before) if is_one_name(before, word) => {
                let rest = bare(word);
                let rest = rest.as_ref().unwrap_or(word);
                *before = Word::of(format!("{}{}", before.letters, rest.letters));
            }
            _ => parts.push(Word::of(word.letters.clone())),
        }
    }
    let mut keys: Vec<String> = parts.iter().map(key_of).collect();
    keys.sort();
    keys.join(" ")
}

fn is_one_name(before: &Word, word: &Word) -> bool {
    likeliest(&before.letters).is_some_and(|key| is_first_part(&key))
        || likeliest(&word.letters).is_some_and(|key| LAST_PARTS.contains(&key.as_str()))
}

fn key_of(word: &Word) -> String {
    let named = bare(word)
        .and_then(|bare| likeliest(&bare.letters))
        .filter(|key| count(key) >= 2);
    named.or_else(|| likeliest(&word.letters)).map_or_else(
        || format!("={}", word.folded),
        |key| coarse(&melted(&key).unwrap_or(key)),
    )
}

fn coarse(key: &str) -> String {
    key.chars()
        .enumerate()
        .map(|(place, letter)| match letter {
            'g' => 'k',
            'z' => 'd',
            'y' if place == 0 => 'a',
            other => other,
        })
        .collect()
}
