//! What the index holds of one person.

use std::collections::BTreeSet;

use super::compounds::{bare, run_together};
use super::fold::{self, Word};

/// Opens a consonant key in the index: no folded word begins with it.
pub(super) const KEY: char = '~';
/// Closes a consonant key, so that a whole key, too, is found as a beginning.
pub(super) const END: char = '.';
/// More groups of digits in a row than this are no telephone number.
const MOST_GROUPS: usize = 8;

/// The index words of one person, from her names, telephone numbers and whatever else she should
/// be found by: folded words, and consonant keys between `~` and `.`.
///
/// Give a telephone number in its national and its international form. Hand over each field as a
/// text of its own: words of one text are also indexed run together.
#[must_use]
pub fn index_words(texts: &[&str]) -> BTreeSet<String> {
    let mut index = BTreeSet::new();
    for text in texts {
        let words = fold::words(text);
        for word in &words {
            enter(word, &mut index);
            if let Some(bare) = bare(word) {
                enter(&bare, &mut index);
            }
        }
        for together in run_together(&words) {
            index.extend(together.word.forms().cloned());
            index.extend(together.keys().iter().map(|key| whole(key)));
        }
        enter_numbers(&words, &mut index);
    }
    index
}

fn enter(word: &Word, index: &mut BTreeSet<String>) {
    index.extend(word.forms().cloned());
    index.extend(word.keys().iter().map(|key| whole(key)));
}

/// A key as it stands in the index.
pub(super) fn whole(key: &str) -> String {
    format!("{KEY}{key}{END}")
}

/// A number is typed in other groups than it is written: "20 41 77 03", "2041 7703". It is found
/// from the beginning of each of its groups.
fn enter_numbers(words: &[Word], index: &mut BTreeSet<String>) {
    for run in words.chunk_by(|one, next| one.is_number() && next.is_number()) {
        if run.len() > MOST_GROUPS {
            continue;
        }
        for start in 0..run.len().saturating_sub(1) {
            index.insert(
                run.iter()
                    .skip(start)
                    .map(|word| word.folded.as_str())
                    .collect(),
            );
        }
    }
}
