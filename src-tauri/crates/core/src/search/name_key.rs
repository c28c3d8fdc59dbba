//! One key for a whole name, to find people who may have been entered twice.

use super::compounds::{bare, is_article, is_first_part, is_with_ali};
use super::consonants::{count, melted};
use super::fold::{self, Word};

/// Ali with Reza, Akbar, Asghar: what looks like an article in Alireza is none.
const WITH_ALI: &[&str] = &["alrz", "alrd", "alkbr", "alsgr"];
/// Last parts that are also written together with the name before them: (al-)Din.
const LAST_PARTS: &[&str] = &["dn", "aldn"];

/// The key of a whole name: the same for two likely spellings of it, in any of the four scripts
/// and in any order of its words. Empty for a text without words.
///
/// Of several ways to hear a word the likeliest counts, and what scripts confuse most is one
/// letter: a shared key is a reason to look, not a proof.
#[must_use]
pub fn name_key(name: &str) -> String {
    let words = fold::words(name);
    let mut parts: Vec<Word> = Vec::with_capacity(words.len());
    let mut article = "";
    for (place, word) in words.iter().enumerate() {
        if is_article(word, words.get(place + 1)) && place + 1 < words.len() {
            article = "al";
            continue;
        }
        let word = Word::of(format!("{}{}", std::mem::take(&mut article), word.letters));
        match parts.last_mut() {
            Some(before) if is_one_name(before, &word) => {
                let rest = bare(&word).unwrap_or(word);
                *before = Word::of(format!("{}{}", before.letters, rest.letters));
            }
            _ => parts.push(word),
        }
    }
    let mut keys: Vec<String> = parts.iter().map(key_of).collect();
    keys.sort();
    keys.join(" ")
}

fn is_one_name(before: &Word, word: &Word) -> bool {
    is_first_part(before)
        || is_with_ali(before.likeliest_key(), word.likeliest_key())
        || LAST_PARTS.contains(&word.likeliest_key())
}

fn key_of(word: &Word) -> String {
    let whole = word.likeliest_key();
    if whole.is_empty() {
        return format!("={}", word.folded);
    }
    let bare =
        bare(word).filter(|bare| count(bare.likeliest_key()) >= 2 && !WITH_ALI.contains(&whole));
    let key = bare.as_ref().map_or(whole, Word::likeliest_key);
    coarse(&melted(key).unwrap_or_else(|| key.to_owned()))
}

/// What scripts confuse most is one letter here: g and k, d and z, w and v, y and a vowel before;
/// and f is left out inside a word, where v stands for the w that Arabic letters leave unheard.
fn coarse(key: &str) -> String {
    key.chars()
        .enumerate()
        .filter_map(|(place, letter)| match (letter, place) {
            ('g', _) => Some('k'),
            ('z', _) => Some('d'),
            ('w', 0) => Some('f'),
            ('y', 0) => Some('a'),
            ('f', 1..) => None,
            _ => Some(letter),
        })
        .collect()
}
