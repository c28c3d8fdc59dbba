//! E-mail addresses.

use std::fmt;

use email_address::{EmailAddress, Options};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::contains_cpr_number;
use super::text::is_invisible;
use crate::error::Refusal;
use crate::register::Field;

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

impl TryFrom<String> for Email {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text)
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
    fn an_empty_cell_is_no_address() {
        for empty in [None, Some(""), Some(" \u{200f}")] {
            assert_eq!(Email::parse_optional(empty), Ok(None));
        }
        assert_eq!(Email::parse_optional(Some("x")), Err(Refusal::NotAnEmail));
    }

    #[test]
    fn an_address_never_shows_in_debug_output() {
        assert_eq!(
            format!("{:?}", Email::parse("amal@example.dk")),
            "Ok(Email(…))"
        );
    }
}
