//! The words that are understood, as data: one file a subject under `vocabulary/`, a code and its
//! words in the five languages on each line.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::fold::fold;

/// The words of one subject.
pub(crate) struct Vocabulary {
    words: HashMap<String, &'static str>,
    stems: Vec<(String, &'static str)>,
    /// The most words that one entry has.
    longest: usize,
}

/// What was found in a text.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The codes, in the order of the text, each once.
    pub codes: Vec<&'static str>,
    /// The folded words that belong to no entry.
    pub rest: Vec<String>,
}

impl Vocabulary {
    fn new(file: &'static str) -> Self {
        let mut vocabulary = Self {
            words: HashMap::new(),
            stems: Vec::new(),
            longest: 1,
        };
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let Some(code) = columns.next().filter(|code| !code.is_empty()) else {
                continue;
            };
            for word in columns.flat_map(|column| column.split('|')) {
                vocabulary.add(code, word);
            }
        }
        vocabulary
    }

    fn add(&mut self, code: &'static str, word: &str) {
        let folded = fold(word);
        if folded.is_empty() {
            return;
        }
        self.longest = self.longest.max(folded.split(' ').count());
        if word.ends_with('*') {
            self.stems.push((folded, code));
        } else {
            // The first entry wins where two subjects share a word.
            self.words.entry(folded).or_insert(code);
        }
    }

    /// The code of a whole folded text.
    pub(crate) fn exact(&self, folded: &str) -> Option<&'static str> {
        self.words.get(folded).copied().or_else(|| {
            self.stems
                .iter()
                .find(|(stem, _)| {
                    folded.starts_with(stem.as_str())
                        && folded.split(' ').count() == stem.split(' ').count()
                })
                .map(|(_, code)| *code)
        })
    }

    /// The code of the longest entry that the folded words begin with, and how many words it has.
    pub(crate) fn at_start(&self, words: &[&str]) -> Option<(&'static str, usize)> {
        (1..=self.longest.min(words.len())).rev().find_map(|count| {
            let phrase = words.get(..count)?.join(" ");
            self.exact(&phrase).map(|code| (code, count))
        })
    }

    /// Everything that is found in a text, longest entries first.
    pub(crate) fn scan(&self, text: &str) -> Found {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let mut found = Found::default();
        let mut left = words.as_slice();
        while let Some((word, after)) = left.split_first() {
            if let Some((code, count)) = self.at_start(left) {
                if !found.codes.contains(&code) {
                    found.codes.push(code);
                }
                left = left.get(count..).unwrap_or_default();
            } else {
                found.rest.push((*word).to_owned());
                left = after;
            }
        }
        found
    }
}

impl Found {
    /// The words that belong to no entry and carry a meaning.
    pub(crate) fn meant_otherwise(&self) -> bool {
        self.rest.iter().any(|word| !is_filler(word))
    }
}

/// A word between words, such as "og", or a single letter or sign.
pub(crate) fn is_filler(folded: &str) -> bool {
    FILLERS.exact(folded).is_some() || !folded.chars().any(char::is_alphanumeric)
}

macro_rules! vocabularies {
    ($($name:ident = $file:literal;)*) => {
        $(pub(crate) static $name: LazyLock<Vocabulary> =
            LazyLock::new(|| Vocabulary::new(include_str!(concat!("../vocabulary/", $file, ".tsv"))));)*
        #[cfg(test)]
        pub(crate) const FILES: &[(&str, &str)] =
            &[$(($file, include_str!(concat!("../vocabulary/", $file, ".tsv")))),*];
    };
}

vocabularies! {
    ANSWERS = "answers";
    AVOID = "avoid";
    CHILD_CERTIFICATES = "child_certificates";
    COMPOSITION = "composition";
    DANISH_EDUCATION = "danish_education";
    DAY_PARTS = "day_parts";
    DAYS = "days";
    FILLERS = "fillers";
    FREQUENCIES = "frequencies";
    GENDER_WISHES = "gender_wishes";
    GENDERS = "genders";
    HEADERS = "headers";
    HOUSEHOLD_NAMES = "household_names";
    LANGUAGES = "languages";
    LEVELS = "levels";
    MONTHS = "months";
    REFERRERS = "referrers";
    SIDES = "sides";
    STATES = "states";
    TIME_IN_DENMARK = "time_in_denmark";
    TOPICS = "topics";
    TOTALS = "totals";
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn every_entry_has_words_in_all_five_languages() {
        for (file, text) in FILES {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let columns: Vec<&str> = line.split('\t').collect();
                assert_eq!(columns.len(), 6, "{file}: {line}");
                for word in columns.iter().flat_map(|column| column.split('|')) {
                    assert!(!word.trim().is_empty(), "{file}: {line}");
                }
            }
        }
    }

    #[test]
    fn the_longest_entry_is_found_first() {
        let found = TOPICS.scan("lektier til børn og breve");
        assert_eq!(found.codes, ["homework", "letters"]);
        assert!(!found.meant_otherwise());
    }
}
