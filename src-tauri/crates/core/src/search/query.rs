//! What was typed into the search field, and whom it meets.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Bound;

use super::compounds::{bare, has_arabic_article, is_article, run_together};
use super::consonants::{TELLING, count};
use super::fold::{self, Word};
use super::index::{KEY, whole};

/// A typed search: a person is found when her index words meet every word of it. A search without
/// words finds everybody.
#[derive(Clone, PartialEq, Eq)]
pub struct Query {
    /// The typed words, in order; articles that stand alone are left out.
    pub words: Vec<QueryWord>,
}

/// A typed word: it is met when one index word begins with one of `starts` or of `keys`.
#[derive(Clone, PartialEq, Eq)]
pub struct QueryWord {
    /// Beginnings of folded words.
    pub starts: Vec<String>,
    /// Beginnings of consonant keys, with their mark. A key is whole (it has its end mark) unless
    /// the word may be unfinished and has three consonants already.
    pub keys: Vec<String>,
}

impl QueryWord {
    /// Everything an index word may begin with.
    pub fn beginnings(&self) -> impl Iterator<Item = &String> {
        self.starts.iter().chain(&self.keys)
    }

    fn accept(&mut self, word: &Word, keys: &[String], finished: bool) {
        for form in word.forms() {
            if !self.starts.contains(form) {
                self.starts.push(form.clone());
            }
        }
        for key in keys {
            let key = if !finished && count(key) >= TELLING {
                format!("{KEY}{key}")
            } else {
                whole(key)
            };
            if !self.keys.contains(&key) {
                self.keys.push(key);
            }
        }
    }
}

/// What is searched for is mostly somebody's name: only how much was typed is shown.
impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Query({} words)", self.words.len())
    }
}

impl fmt::Debug for QueryWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "QueryWord({} beginnings)", self.beginnings().count())
    }
}

/// Reads a typed search. The last word may be unfinished, unless a space follows it.
#[must_use]
pub fn query(text: &str) -> Query {
    let finished = text.ends_with(char::is_whitespace);
    let typed = with_numbers_joined(fold::words(text));
    let last = typed.len().saturating_sub(1);
    let mut words: Vec<QueryWord> = typed
        .iter()
        .enumerate()
        .map(|(place, word)| read(word, finished || place < last))
        .collect();
    // "Mohammad Reza" is met by Mohammadreza: each of the two by the whole.
    for together in run_together(&typed) {
        let places = &together.places;
        // Two names told by the beginning of their sounds would be too many people.
        let finished = finished || *places.end() < last || !together.is_one_name;
        for word in words
            .iter_mut()
            .take(places.end() + 1)
            .skip(*places.start())
        {
            word.accept(&together.word, together.keys(), finished);
        }
    }
    if typed.len() > 1 {
        let mut place = 0;
        words.retain(|_| {
            let article = place < last
                && typed
                    .get(place)
                    .is_some_and(|word| is_article(word, typed.get(place + 1)));
            place += 1;
            !article
        });
    }
    Query { words }
}

fn read(typed: &Word, finished: bool) -> QueryWord {
    let mut word = QueryWord {
        starts: Vec::new(),
        keys: Vec::new(),
    };
    word.accept(typed, typed.keys(), finished);
    if has_arabic_article(typed)
        && let Some(bare) = bare(typed)
    {
        word.accept(&bare, bare.keys(), finished);
    }
    // 0045 is +45.
    if typed.is_number()
        && let Some(international) = typed.folded.strip_prefix("00")
        && !international.is_empty()
    {
        word.starts.push(international.to_owned());
    }
    word
}

/// "20 41 77 03" is one number.
fn with_numbers_joined(words: Vec<Word>) -> Vec<Word> {
    let mut joined: Vec<Word> = Vec::with_capacity(words.len());
    for word in words {
        match joined.last_mut() {
            Some(before) if before.is_number() && word.is_number() => {
                *before = Word::of(format!("{}{}", before.letters, word.letters));
            }
            _ => joined.push(word),
        }
    }
    joined
}

/// Whether a person with these index words is found. This is the meaning that a query in the
/// database must have.
#[must_use]
pub fn meets(query: &Query, words: &BTreeSet<String>) -> bool {
    query.words.iter().all(|typed| {
        typed.beginnings().any(|beginning| {
            words
                .range::<str, _>((Bound::Included(beginning.as_str()), Bound::Unbounded))
                .next()
                .is_some_and(|word| word.starts_with(beginning))
        })
    })
}
