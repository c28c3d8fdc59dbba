//! One key for a whole name, to find people who may have been entered twice.

use super::compounds::{bare, is_article};
use super::consonants::{count, likeliest, melted};
use super::fold::{self, Word};

/// First parts that are also written together with the name after them: Abd, Abu, Gebre, Haile,
/// Tekle, Habte, Welde.
const FIRST_PARTS: &[&str] = &["abd", "abu", "gbr", "hla", "hl", "tkl", "hbt", "wlda", "wld"];
/// Last parts that are also written together with the name before them: (al-)Din.
const LAST_PARTS: &[&str] = &["dn"];

/// The key of a whole name: the same for two likely spellings of it, in any of the four scripts
/// and in any order of its words. Empty for a text without words.
///
/// Of several ways to hear a letter the likeliest counts, and what scripts confuse most (g and k,
/// d and z, y and a vowel before) is one: a shared key is a reason to look, not a proof.
#[must_use]
pub fn name_key(name: &str) -> String {
    let words = fold::words(name);
    let mut keys: Vec<String> = Vec::with_capacity(words.len());
    for (place, word) in words.iter().enumerate() {
        if !is_article(word, words.get(place + 1)) || words.len() == 1 {
            let key = key_of(word);
            match keys.last_mut() {
                Some(before) if is_one_name(before, &key) => {
                    let joined = format!(
                        "{}{}",
                        before.trim_end_matches(VOWELS),
                        key.trim_start_matches(['a', 'y', 'w'])
                    );
                    *before = without_ending(joined);
                }
                _ => keys.push(key),
            }
        }
    }
    let mut keys: Vec<String> = keys.iter().map(|key| coarse(key)).collect();
    keys.sort();
    keys.join(" ")
}

const VOWELS: [char; 3] = ['a', 'i', 'u'];

fn is_one_name(before: &str, key: &str) -> bool {
    FIRST_PARTS.contains(&before) || LAST_PARTS.contains(&key)
}

fn key_of(word: &Word) -> String {
    let named = bare(word)
        .and_then(|bare| likeliest(&bare.letters))
        .filter(|key| count(key) >= 2);
    let Some(key) = named.or_else(|| likeliest(&word.letters)) else {
        return format!("={}", word.folded);
    };
    melted(&key).unwrap_or(key)
}

/// Three consonants stand without a final vowel.
fn without_ending(key: String) -> String {
    if count(&key) >= 3 {
        key.trim_end_matches(VOWELS).to_owned()
    } else {
        key
    }
}

fn coarse(key: &str) -> String {
    if key.starts_with('=') {
        return key.to_owned();
    }
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
