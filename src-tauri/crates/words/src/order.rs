//! The order of names in each language.
//!
//! Danish takes every "aa" for å and puts it after z, also in Isaac. It is right for a Danish place and
//! for a Dane; any other name keeps its two a's.

use std::sync::OnceLock;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};

use crate::Lang;
use crate::messages::COUNT;

/// How two a's in a row are read where a language has an opinion on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoubleA {
    /// As two letters, except in the name of a Danish place.
    TwoLetters,
    /// As å: the name of a Dane, or of a place.
    OneLetter,
}

/// Words that are or belong to a Danish place still spelt with two a's.
const DANISH_PLACES: [&str; 15] = [
    "aabenraa",
    "aabybro",
    "aaby",
    "aakirkeby",
    "aalborg",
    "aalbæk",
    "aalestrup",
    "aarhus",
    "aarre",
    "aars",
    "aarslev",
    "aarup",
    "faaborg",
    "grenaa",
    "taarbæk",
];

/// Keeps two a's apart for the collator and shows nowhere (combining grapheme joiner).
const JOINER: char = '\u{034F}';

static COLLATORS: [OnceLock<Option<CollatorBorrowed<'static>>>; COUNT] =
    [const { OnceLock::new() }; COUNT];

/// Puts items in the language's order of their names.
pub fn sort_names<T>(lang: Lang, items: &mut [T], name: impl Fn(&T) -> &str) {
    items.sort_by_cached_key(|item| sort_key(lang, name(item), DoubleA::TwoLetters));
}

/// Puts people in the language's order, with å in the names of those for whom it is one.
pub fn sort_people<T>(
    lang: Lang,
    items: &mut [T],
    name: impl Fn(&T) -> &str,
    double_a: impl Fn(&T) -> DoubleA,
) {
    items.sort_by_cached_key(|item| sort_key(lang, name(item), double_a(item)));
}

/// A key whose bytes have the language's order.
#[must_use]
pub fn sort_key(lang: Lang, text: &str, double_a: DoubleA) -> Vec<u8> {
    let text = match double_a {
        DoubleA::TwoLetters => apart(text),
        DoubleA::OneLetter => text.to_owned(),
    };
    let collator = COLLATORS.get(lang.index()).and_then(|collator| {
        collator
            .get_or_init(|| {
                Collator::try_new(lang.locale().into(), CollatorOptions::default()).ok()
            })
            .as_ref()
    });
    let Some(collator) = collator else {
        return text.into_bytes();
    };
    let mut key = Vec::new();
    let Ok(()) = collator.write_sort_key_to(&text, &mut key);
    key
}

/// The text with its a's held apart, Danish places excepted.
fn apart(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphabetic());
        let place = DANISH_PLACES.contains(&bare.to_lowercase().as_str());
        let mut before = None;
        for c in word.chars() {
            if !place && matches!((before, c), (Some('a' | 'A'), 'a' | 'A')) {
                out.push(JOINER);
            }
            out.push(c);
            before = Some(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: Lang, names: &[&'static str]) -> Vec<&'static str> {
        let mut names = names.to_vec();
        sort_names(lang, &mut names, |name| name);
        names
    }

    #[test]
    fn isaac_stands_before_ismail_in_danish() {
        assert_eq!(
            sorted(Lang::DANISH, &["Ismail", "Isaac", "Aaron", "Zahra"]),
            ["Aaron", "Isaac", "Ismail", "Zahra"]
        );
    }

    #[test]
    fn aarhus_stands_last_in_danish_with_å() {
        assert_eq!(
            sorted(
                Lang::DANISH,
                &["Aarhus", "Ølstykke", "Århus", "Zahle", "Ærø"]
            ),
            ["Zahle", "Ærø", "Ølstykke", "Århus", "Aarhus"]
        );
    }

    #[test]
    fn a_danes_aa_is_an_å() {
        let mut people = [
            ("Aase", DoubleA::OneLetter),
            ("Aamir", DoubleA::TwoLetters),
            ("Bo", DoubleA::OneLetter),
        ];
        sort_people(Lang::DANISH, &mut people, |p| p.0, |p| p.1);
        assert_eq!(people.map(|p| p.0), ["Aamir", "Bo", "Aase"]);
    }

    #[test]
    fn english_takes_å_for_an_a() {
        let Some(english) = Lang::from_tag("en") else {
            unreachable!("English is there");
        };
        assert_eq!(
            sorted(english, &["Berit", "Åse", "Zahra"]),
            ["Åse", "Berit", "Zahra"]
        );
    }
}
