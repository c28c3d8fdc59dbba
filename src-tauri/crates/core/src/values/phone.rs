//! Telephone numbers in E.164, read as people write them.

use std::fmt;

use phonenumber::Mode;
use serde::{Deserialize, Serialize};

use super::cpr::is_written_as_cpr_number;
use super::digit_groups::{decimal_digit, is_dash};
use super::phone_word::is_phone_word;
use super::text::is_invisible;
use crate::error::Refusal;
use crate::register::Field;

/// A telephone number in E.164: `+4520417703`. Without a country code it is a Danish one.
///
/// Danish numbers are read and written here, others by the library: its tables cost 80 ms to load,
/// which a list of Danish numbers should not wait for, and they would refuse a Danish number from a
/// range that was opened after they were made.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(try_from = "String")]
#[sqlx(transparent)]
pub struct Phone(String);

impl Phone {
    /// A number as people write it: `28 47 12 40`, `tlf. 28471240`, `+46 70-123 45 67`, `0046…`, in
    /// the digits of any script.
    ///
    /// # Errors
    /// Refused when it is no number that can be called from Denmark as written, or a CPR number.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Self::read(text).ok_or_else(|| {
            if is_written_as_cpr_number(text) {
                Refusal::CprNumber {
                    field: Field::Phone,
                }
            } else {
                Refusal::NotAPhone
            }
        })
    }

    /// As [`Phone::parse`] where the field may be left empty.
    ///
    /// # Errors
    /// As [`Phone::parse`], but an empty text is no number.
    pub fn parse_optional(text: Option<&str>) -> Result<Option<Self>, Refusal> {
        text.filter(|t| t.chars().any(|c| !c.is_whitespace() && !is_invisible(c)))
            .map(Self::parse)
            .transpose()
    }

    fn read(text: &str) -> Option<Self> {
        let mut plus = false;
        let mut digits = String::new();
        for c in without_phone_word(text).chars() {
            if let Some(digit) = decimal_digit(c) {
                digits.push(digit);
            } else if matches!(c, '+' | '＋') && digits.is_empty() && !plus {
                plus = true;
            } else if !(c.is_whitespace() || is_invisible(c) || is_dash(c) || "./()".contains(c)) {
                return None;
            }
        }
        match (plus, digits.strip_prefix("00")) {
            (true, _) => Self::international_from(&digits),
            (false, Some(rest)) => Self::international_from(rest),
            // A spreadsheet that takes a number for a sum swallows its plus: 46701234567.
            (false, None) if digits.len() > 10 => Self::international_from(&digits),
            (false, None) => {
                Self::danish(&digits).or_else(|| Self::danish(digits.strip_prefix("45")?))
            }
        }
    }

    /// Eight digits, of which the first is no 0 or 1.
    fn danish(digits: &str) -> Option<Self> {
        (digits.len() == 8 && !digits.starts_with(['0', '1'])).then(|| Self(format!("+45{digits}")))
    }

    /// The digits behind `+` or `00`, country code first.
    pub(super) fn international_from(digits: &str) -> Option<Self> {
        if let Some(danish) = digits.strip_prefix("45") {
            return Self::danish(danish);
        }
        if digits.starts_with('0') {
            return None;
        }
        // Without a default country the library drops a needless trunk zero: +46 (0)70 …
        let number = phonenumber::parse(None, format!("+{digits}")).ok()?;
        (number.is_valid()).then(|| Self(number.format().mode(Mode::E164).to_string()))
    }

    /// The number in E.164: `+4520417703`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits alone, country code first: `4520417703`.
    #[must_use]
    pub fn digits(&self) -> &str {
        self.0.trim_start_matches('+')
    }

    /// The number as it is read aloud in its country: `+45 20 41 77 03`.
    #[must_use]
    pub fn international(&self) -> String {
        if let Some(danish) = self.0.strip_prefix("+45") {
            let mut shown = String::from("+45");
            for (place, digit) in danish.chars().enumerate() {
                if place % 2 == 0 {
                    shown.push(' ');
                }
                shown.push(digit);
            }
            return shown;
        }
        phonenumber::parse(None, &self.0).map_or_else(
            |_| self.0.clone(),
            |number| number.format().mode(Mode::International).to_string(),
        )
    }
}

/// Drops `tlf.`, `Mobil:` and the like from the front.
fn without_phone_word(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let word = text
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    match text.strip_prefix(word) {
        Some(rest) if is_phone_word(word) => rest.trim_start_matches([':', '.', ' ']),
        _ => text,
    }
}

impl TryFrom<String> for Phone {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text)
    }
}

/// Redacted: a number never reaches a log.
impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn e164(text: &str) -> String {
        Phone::parse(text).map_or_else(|e| format!("{text}: {e}"), |p| p.as_str().to_owned())
    }

    #[test]
    fn a_danish_number_is_known_however_it_is_written() {
        for written in [
            "20417703",
            "20 41 77 03",
            "2041 7703",
            "20-41-77-03",
            "20.41.77.03",
            "+45 20 41 77 03",
            "(+45) 20417703",
            "0045 20417703",
            "4520417703",
            "tlf. 20417703",
            "Mobil: 20 41 77 03",
            "٢٠٤١٧٧٠٣",
            "۲۰ ۴۱ ۷۷ ۰۳",
            "\u{200e}+45 2041\u{a0}7703\u{202c}",
            "هاتف: 20417703",
        ] {
            assert_eq!(e164(written), "+4520417703");
        }
    }

    #[test]
    fn a_foreign_number_needs_its_country_code() {
        for (written, number) in [
            ("+46 70-123 45 67", "+46701234567"),
            ("0046701234567", "+46701234567"),
            ("+46 (0)70 123 45 67", "+46701234567"),
            ("46701234567", "+46701234567"),
            ("+47 912 34 567", "+4791234567"),
            ("+49 1512 3456789", "+4915123456789"),
            ("+963 944 567 890", "+963944567890"),
            ("+٢٩١ ٧ ١٢٣ ٤٥٦", "+2917123456"),
        ] {
            assert_eq!(e164(written), number);
        }
        for written in ["0701234567", "070-123 45 67"] {
            assert_eq!(Phone::parse(written), Err(Refusal::NotAPhone));
        }
    }

    #[test]
    fn what_cannot_be_called_is_refused() {
        for written in [
            "",
            "112",
            "12345678",
            "2041770",
            "204177031",
            "20417703 / 28471240",
            "20417703 (mor)",
            "spørg Amal",
            "+999 123456",
            "++4520417703",
            "20+417703",
            "+45 01234567",
        ] {
            assert_eq!(Phone::parse(written), Err(Refusal::NotAPhone), "{written}");
        }
    }

    #[test]
    fn a_cpr_number_in_the_telephone_field_is_told_as_such() {
        for written in ["010190-1234", "010190 1234", "01 01 90 1234"] {
            let refusal = Refusal::CprNumber {
                field: Field::Phone,
            };
            assert_eq!(Phone::parse(written), Err(refusal), "{written}");
        }
    }

    #[test]
    fn a_number_is_shown_as_its_country_groups_it() {
        for (number, shown) in [
            ("20417703", "+45 20 41 77 03"),
            ("+46701234567", "+46 70 123 45 67"),
            ("+2917123456", "+291 7 123 456"),
        ] {
            let phone = Phone::parse(number).unwrap();
            assert_eq!(phone.international(), shown);
            assert_eq!(Phone::parse(&phone.international()), Ok(phone));
        }
        assert_eq!(Phone::parse("20417703").unwrap().digits(), "4520417703");
    }

    #[test]
    fn an_empty_cell_is_no_number() {
        for empty in [None, Some(""), Some(" \u{200f}")] {
            assert_eq!(Phone::parse_optional(empty), Ok(None));
        }
        assert_eq!(Phone::parse_optional(Some("x")), Err(Refusal::NotAPhone));
    }

    #[test]
    fn a_number_never_shows_in_debug_output() {
        assert_eq!(format!("{:?}", Phone::parse("20417703")), "Ok(Phone(…))");
    }

    #[test]
    fn reading_back_takes_no_number_that_typing_would_not() {
        assert!(serde_json::from_str::<Phone>("\"112\"").is_err());
        let phone: Phone = serde_json::from_str("\"+4520417703\"").unwrap();
        assert_eq!(serde_json::to_string(&phone).unwrap(), "\"+4520417703\"");
    }
}
