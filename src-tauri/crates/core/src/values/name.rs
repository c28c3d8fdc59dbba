//! A person's name: one field, any script, no forced split (domain.md §4).

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::char::is_combining_mark;

use super::text::tidy_line;
use crate::error::Refusal;
use crate::register::Field;

/// The longest name we take, in characters.
const MOST: usize = 200;

/// A person's name as she writes it. Eritrean names are own + father's + grandfather's, so nothing
/// here knows of a first or last name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(try_from = "String")]
#[sqlx(transparent)]
pub struct PersonName(String);

impl PersonName {
    /// A full name.
    ///
    /// # Errors
    /// Refused when empty, longer than 200 characters, broken over lines, or with a CPR number in it.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Self::parse_as(text, Field::Name)
    }

    /// A calling name or a name in its own script: `field` is what a refusal names.
    ///
    /// # Errors
    /// As [`PersonName::parse`].
    pub fn parse_as(text: &str, field: Field) -> Result<Self, Refusal> {
        tidy_line(text, field, MOST)?
            .map(Self)
            .ok_or(Refusal::Missing { field })
    }

    /// As [`PersonName::parse_as`] where the field may be left empty.
    ///
    /// # Errors
    /// As [`PersonName::parse`], but an empty text is no name.
    pub fn parse_optional(text: Option<&str>, field: Field) -> Result<Option<Self>, Refusal> {
        Ok(tidy_line(text.unwrap_or_default(), field, MOST)?.map(Self))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first word and the initial of the last, for the door list (domain.md §6): `Amal H.`
    #[must_use]
    pub fn short(&self) -> String {
        let mut words = self.0.split_whitespace();
        let first = words.next().unwrap_or_default();
        match words.next_back().and_then(initial) {
            Some(initial) => format!("{first} {initial}."),
            None => first.to_owned(),
        }
    }
}

/// The first letter of a word with the marks that belong to it.
fn initial(word: &str) -> Option<String> {
    let (at, letter) = word.char_indices().find(|(_, c)| c.is_alphabetic())?;
    let marks = word
        .get(at..)?
        .chars()
        .skip(1)
        .take_while(|c| is_combining_mark(*c));
    Some(std::iter::once(letter).chain(marks).collect())
}

impl TryFrom<String> for PersonName {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text)
    }
}

/// Redacted: a name never reaches a log.
impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonName(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn name(text: &str) -> PersonName {
        PersonName::parse(text).unwrap()
    }

    #[test]
    fn names_of_every_script_stay_as_they_are_written() {
        for written in [
            "Hélène Demir",
            "محمد الأحمد",
            "ሰላም ተስፋይ",
            "فاطمه رضایی",
            "Ілля",
            "O'Brien-Ærø",
        ] {
            assert_eq!(name(written).as_str(), written);
        }
    }

    #[test]
    fn white_space_and_direction_marks_around_a_name_are_dropped() {
        assert_eq!(
            name("\u{202b}\u{200f} Amal \t  Haddad\u{a0}\u{202c}\n").as_str(),
            "Amal Haddad"
        );
    }

    #[test]
    fn a_half_space_inside_a_persian_name_is_kept() {
        assert_eq!(name("علی\u{200c}رضا").as_str(), "علی\u{200c}رضا");
    }

    #[test]
    fn two_ways_to_type_an_accent_are_one_name() {
        assert_eq!(name("He\u{301}le\u{300}ne"), name("Hélène"));
    }

    #[test]
    fn a_name_without_a_visible_letter_is_missing() {
        for empty in ["", "  \t\n", "\u{200f}\u{feff}", "\u{200d}"] {
            assert_eq!(
                PersonName::parse(empty),
                Err(Refusal::Missing { field: Field::Name })
            );
        }
        assert_eq!(
            PersonName::parse_optional(Some(" "), Field::CallingName),
            Ok(None)
        );
        assert_eq!(
            PersonName::parse_optional(None, Field::CallingName),
            Ok(None)
        );
    }

    #[test]
    fn a_name_over_two_lines_is_refused() {
        for broken in ["Amal\nHaddad", "Amal\u{2028}Haddad", "Amal\0"] {
            assert_eq!(
                PersonName::parse_as(broken, Field::OwnScriptName),
                Err(Refusal::ControlCharacter {
                    field: Field::OwnScriptName
                })
            );
        }
    }

    #[test]
    fn a_name_of_more_than_200_letters_is_refused_whatever_its_script() {
        assert!(PersonName::parse(&"ሰ".repeat(200)).is_ok());
        assert_eq!(
            PersonName::parse(&"ሰ".repeat(201)),
            Err(Refusal::TooLong {
                field: Field::Name,
                most: 200
            })
        );
    }

    #[test]
    fn a_cpr_number_beside_a_name_is_refused() {
        assert_eq!(
            PersonName::parse("Amal Haddad 010190-1234"),
            Err(Refusal::CprNumber { field: Field::Name })
        );
    }

    #[test]
    fn the_door_list_shows_the_first_word_and_one_initial() {
        for (full, short) in [
            ("Amal Haddad", "Amal H."),
            ("Yonas Ghebremedhin Habte", "Yonas H."),
            ("محمد الأحمد", "محمد ا."),
            ("ሰላም ተስፋይ", "ሰላም ተ."),
            ("Selam", "Selam"),
            ("Jens Peter (nabo)", "Jens n."),
            ("Amal -", "Amal"),
            ("Nour X\u{302}", "Nour X\u{302}."),
        ] {
            assert_eq!(name(full).short(), short);
        }
    }

    #[test]
    fn a_name_never_shows_in_debug_output_or_in_a_reading_error() {
        assert_eq!(format!("{:?}", Some(name("Amal"))), "Some(PersonName(…))");
        let error = serde_json::from_str::<PersonName>("\"Amal\\nHaddad\"").unwrap_err();
        assert!(!error.to_string().contains("Amal"));
    }
}
