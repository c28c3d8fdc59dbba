//! Free text and single lines: tidied, bounded, and never with a CPR number (domain.md §4).

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::contains_cpr_number;
use crate::error::Refusal;
use crate::register::Field;

/// The longest free text, in characters.
const MOST_TEXT: usize = 4000;
/// The longest single line, in characters.
const MOST_LINE: usize = 200;

/// A note or an answer in own words, over several lines if need be.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(try_from = "String")]
#[sqlx(transparent)]
pub struct FreeText(String);

/// A single line: a place, a class, a line of business.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(try_from = "String")]
#[sqlx(transparent)]
pub struct Line(String);

impl FreeText {
    /// A text that may not be empty; line ends become `\n`.
    ///
    /// # Errors
    /// Refused when empty, longer than 4000 characters, with control characters or a CPR number.
    pub fn parse(text: &str, field: Field) -> Result<Self, Refusal> {
        tidy_text(text, field)?
            .map(Self)
            .ok_or(Refusal::Missing { field })
    }

    /// A text that may be left empty, which is no text.
    ///
    /// # Errors
    /// As [`FreeText::parse`], but for the empty text.
    pub fn parse_optional(text: Option<&str>, field: Field) -> Result<Option<Self>, Refusal> {
        Ok(tidy_text(text.unwrap_or_default(), field)?.map(Self))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Line {
    /// A line that may not be empty.
    ///
    /// # Errors
    /// Refused when empty, longer than 200 characters, broken over lines or with a CPR number.
    pub fn parse(text: &str, field: Field) -> Result<Self, Refusal> {
        tidy_line(text, field, MOST_LINE)?
            .map(Self)
            .ok_or(Refusal::Missing { field })
    }

    /// A line that may be left empty, which is no line.
    ///
    /// # Errors
    /// As [`Line::parse`], but for the empty line.
    pub fn parse_optional(text: Option<&str>, field: Field) -> Result<Option<Self>, Refusal> {
        Ok(tidy_line(text.unwrap_or_default(), field, MOST_LINE)?.map(Self))
    }

    /// The line.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Read back from a file, where nobody is there to be told which field it is.
impl TryFrom<String> for FreeText {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text, Field::OwnWords)
    }
}

/// Read back from a file, where nobody is there to be told which field it is.
impl TryFrom<String> for Line {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text, Field::OwnWords)
    }
}

/// Redacted: what is written about a person never reaches a log.
impl fmt::Debug for FreeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FreeText(…)")
    }
}

/// Redacted: what is written about a person never reaches a log.
impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Line(…)")
    }
}

/// One line, composed (NFC), with single spaces; `None` where nothing visible is left.
pub(super) fn tidy_line(text: &str, field: Field, most: usize) -> Result<Option<String>, Refusal> {
    let text = trimmed(text);
    if text.chars().any(|c| c != '\t' && is_break_or_control(c)) {
        return Err(Refusal::ControlCharacter { field });
    }
    let one_spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    bounded(&one_spaced, field, most)
}

/// Several lines, composed (NFC), with `\n` between them; `None` where nothing visible is left.
fn tidy_text(text: &str, field: Field) -> Result<Option<String>, Refusal> {
    let lines = trimmed(text)
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    if lines
        .chars()
        .any(|c| !matches!(c, '\n' | '\t') && is_break_or_control(c))
    {
        return Err(Refusal::ControlCharacter { field });
    }
    bounded(&lines, field, MOST_TEXT)
}

fn bounded(text: &str, field: Field, most: usize) -> Result<Option<String>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    let composed = if is_nfc(text) {
        text.to_owned()
    } else {
        text.nfc().collect()
    };
    if composed.chars().count() > most {
        return Err(Refusal::TooLong { field, most });
    }
    if contains_cpr_number(&composed) {
        return Err(Refusal::CprNumber { field });
    }
    Ok(Some(composed))
}

/// Without white space and invisible marks at the ends. Inside they stay: a half-space belongs to
/// Persian spelling.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// Marks that steer direction and joining and show nothing themselves.
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

fn is_break_or_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_note_keeps_its_lines_whatever_machine_wrote_them() {
        for written in [
            "ring efter kl. 16\r\nikke fredag",
            " ring efter kl. 16\rikke fredag\n\n",
        ] {
            let note = FreeText::parse(written, Field::Note).unwrap();
            assert_eq!(note.as_str(), "ring efter kl. 16\nikke fredag");
        }
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(
            Line::parse(" Hold \t 4 ", Field::ClassOrTeacher)
                .unwrap()
                .as_str(),
            "Hold 4"
        );
        assert_eq!(
            Line::parse("Hold 4\nfredag", Field::ClassOrTeacher),
            Err(Refusal::ControlCharacter {
                field: Field::ClassOrTeacher
            })
        );
    }

    #[test]
    fn nothing_written_is_no_text_and_is_missing_where_one_is_needed() {
        assert_eq!(FreeText::parse_optional(None, Field::Avoid), Ok(None));
        assert_eq!(
            FreeText::parse_optional(Some("\u{200f} \n"), Field::Avoid),
            Ok(None)
        );
        assert_eq!(Line::parse_optional(Some(""), Field::Place), Ok(None));
        assert_eq!(
            Line::parse(" ", Field::Place),
            Err(Refusal::Missing {
                field: Field::Place
            })
        );
        assert_eq!(
            FreeText::parse("", Field::Note),
            Err(Refusal::Missing { field: Field::Note })
        );
    }

    #[test]
    fn a_null_and_other_control_characters_are_refused() {
        for c in ['\0', '\u{1b}', '\u{7f}', '\u{8}'] {
            assert_eq!(
                FreeText::parse(&format!("a{c}b"), Field::Note),
                Err(Refusal::ControlCharacter { field: Field::Note })
            );
        }
    }

    #[test]
    fn a_text_may_be_4000_letters_and_a_line_200() {
        assert!(FreeText::parse(&"æ".repeat(4000), Field::Note).is_ok());
        assert_eq!(
            FreeText::parse(&"æ".repeat(4001), Field::Note),
            Err(Refusal::TooLong {
                field: Field::Note,
                most: 4000
            })
        );
        assert!(Line::parse(&"ሰ".repeat(200), Field::Place).is_ok());
        assert_eq!(
            Line::parse(&"ሰ".repeat(201), Field::Place),
            Err(Refusal::TooLong {
                field: Field::Place,
                most: 200
            })
        );
    }

    #[test]
    fn a_cpr_number_in_a_note_is_refused_and_a_swedish_mobile_is_not() {
        assert_eq!(
            FreeText::parse("cpr: 010190-1234", Field::Note),
            Err(Refusal::CprNumber { field: Field::Note })
        );
        assert!(FreeText::parse("ring +46 70-123 45 67\nefter kl. 16", Field::Note).is_ok());
    }

    #[test]
    fn what_is_written_about_a_person_never_shows_in_debug_output() {
        let note = FreeText::parse("Amal ringer selv", Field::Note).unwrap();
        let line = Line::parse("Amals hold", Field::ClassOrTeacher).unwrap();
        assert_eq!(format!("{note:?} {line:?}"), "FreeText(…) Line(…)");
    }

    #[test]
    fn reading_back_takes_no_text_that_typing_would_not() {
        assert!(serde_json::from_str::<FreeText>("\"010190-1234\"").is_err());
        let line: Line = serde_json::from_str("\"Rådhuset\"").unwrap();
        assert_eq!(serde_json::to_string(&line).unwrap(), "\"Rådhuset\"");
    }
}
