//! How a person is reached: telephone numbers in E.164, e-mail addresses.

use std::fmt;

use email_address::{EmailAddress, Options};
use phonenumber::Mode;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::cpr::{contains_cpr_number, is_phone_word, is_written_as_cpr_number};
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

/// The ASCII digit that a digit of another script stands for: Arabic, Persian and full-width.
pub(super) fn decimal_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return None,
    };
    char::from_digit(u32::from(c) - zero, 10)
}

/// A hyphen, a dash or a minus, as keyboards and word processors make them.
pub(super) const fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// An e-mail address, its domain in lower case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(try_from = "String")]
#[sqlx(transparent)]
pub struct Email(String);

impl Email {
    /// An address as it is typed; nothing but the address.
    ///
    /// # Errors
    /// Refused when it is no address in a domain with a dot, or holds a CPR number.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let text: String = text.nfc().filter(|c| !is_invisible(*c)).collect();
        let options = Options::default()
            .without_display_text()
            .without_domain_literal()
            .with_required_tld();
        let address = EmailAddress::parse_with_options(text.trim(), options)
            .map_err(|_| Refusal::NotAnEmail)?;
        if contains_cpr_number(address.as_str()) {
            return Err(Refusal::CprNumber {
                field: Field::Email,
            });
        }
        let domain = address.domain().to_lowercase();
        Ok(Self(format!("{}@{domain}", address.local_part())))
    }

    /// As [`Email::parse`] where the field may be left empty.
    ///
    /// # Errors
    /// As [`Email::parse`], but an empty text is no address.
    pub fn parse_optional(text: Option<&str>) -> Result<Option<Self>, Refusal> {
        text.filter(|t| t.chars().any(|c| !c.is_whitespace() && !is_invisible(c)))
            .map(Self::parse)
            .transpose()
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Phone {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text)
    }
}

impl TryFrom<String> for Email {
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

/// Redacted: an address never reaches a log.
impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
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
    fn an_address_keeps_its_name_and_lowers_its_domain() {
        let email = Email::parse(" Amal.Haddad@Example.DK\u{200f}\n").unwrap();
        assert_eq!(email.as_str(), "Amal.Haddad@example.dk");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for written in [
            "",
            "amal",
            "amal@",
            "@example.dk",
            "amal@example",
            "Amal <amal@example.dk>",
            "amal@[127.0.0.1]",
            "amal@example.dk, b@example.dk",
            "amal haddad@example.dk",
        ] {
            assert_eq!(Email::parse(written), Err(Refusal::NotAnEmail), "{written}");
        }
        assert_eq!(
            Email::parse("010190-1234@example.dk"),
            Err(Refusal::CprNumber {
                field: Field::Email
            })
        );
    }

    #[test]
    fn an_empty_cell_is_no_number_and_no_address() {
        for empty in [None, Some(""), Some(" \u{200f}")] {
            assert_eq!(Phone::parse_optional(empty), Ok(None));
            assert_eq!(Email::parse_optional(empty), Ok(None));
        }
        assert_eq!(Phone::parse_optional(Some("x")), Err(Refusal::NotAPhone));
    }

    #[test]
    fn numbers_and_addresses_never_show_in_debug_output() {
        let shown = format!(
            "{:?}",
            (Phone::parse("20417703"), Email::parse("amal@example.dk"))
        );
        assert_eq!(shown, "(Ok(Phone(…)), Ok(Email(…)))");
    }
}
