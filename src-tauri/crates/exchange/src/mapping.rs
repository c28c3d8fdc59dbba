//! What a column means, and a mapping that can be changed and remembered.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use vejviser_core::register::Field;

use crate::fold::fold;

/// The fields that a cell is understood for, beside the name.
const FIELDS: [Field; 43] = [
    Field::CallingName,
    Field::OwnScriptName,
    Field::Phone,
    Field::Email,
    Field::Town,
    Field::Area,
    Field::Municipality,
    Field::AskedOn,
    Field::TalkedOn,
    Field::State,
    Field::ContactLanguage,
    Field::Languages,
    Field::InterpreterNeeded,
    Field::Gender,
    Field::BirthYear,
    Field::AgeBand,
    Field::Protected,
    Field::Composition,
    Field::Adults,
    Field::ChildrenAges,
    Field::Topics,
    Field::Interests,
    Field::Avoid,
    Field::Times,
    Field::HowOften,
    Field::Areas,
    Field::GenderWish,
    Field::TimeInDenmark,
    Field::DanishEducation,
    Field::DanishModule,
    Field::ClassOrTeacher,
    Field::TalkingPartner,
    Field::Referrer,
    Field::ReferrerContact,
    Field::ReferredOn,
    Field::Work,
    Field::Capacity,
    Field::IntroducedOn,
    Field::ConfidentialityOn,
    Field::ChildCertificate,
    Field::ChildCertificateOn,
    Field::WantsFriend,
    Field::Note,
];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// A field of a registration.
    Field(Field),
    /// The first name; joined with the family name to one.
    GivenName,
    /// The family name.
    FamilyName,
    /// The mother tongue, beside a column of other languages.
    MotherTongue,
    /// A running number, which means nothing outside the list.
    RowNumber,
    /// CPR numbers, which may never be stored.
    CprNumber,
    /// Nothing that is known: its texts are kept in the contact note.
    Unknown,
    /// Left out by the user; nothing of it is read.
    LeftOut,
}

impl Meaning {
    /// The meaning of a vocabulary code such as `phone` or `given_name`.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "given_name" => Self::GivenName,
            "family_name" => Self::FamilyName,
            "mother_tongue" => Self::MotherTongue,
            "row_number" => Self::RowNumber,
            "cpr" => Self::CprNumber,
            field => Self::Field(field.parse().ok()?),
        })
    }

    /// The meaning's code, for a list to choose from.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Field(field) => field.into(),
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::MotherTongue => "mother_tongue",
            Self::RowNumber => "row_number",
            Self::CprNumber => "cpr",
            Self::Unknown => "unknown",
            Self::LeftOut => "left_out",
        }
    }

    /// Everything a column can be taken for by choice, in the order of the form. CPR numbers are not
    /// among it: a column of them is left out.
    pub fn choices() -> impl Iterator<Item = Self> {
        let names = [Self::Field(Field::Name), Self::GivenName, Self::FamilyName];
        let others = FIELDS.into_iter().map(Self::Field);
        let rest = [
            Self::MotherTongue,
            Self::RowNumber,
            Self::Unknown,
            Self::LeftOut,
        ];
        names.into_iter().chain(others).chain(rest)
    }

    /// The meaning that was chosen by its code.
    #[must_use]
    pub fn chosen(code: &str) -> Option<Self> {
        Self::choices().find(|meaning| meaning.code() == code)
    }

    /// The field that it fills, where it is one.
    #[must_use]
    pub fn field(self) -> Option<Field> {
        match self {
            Self::Field(field) => Some(field),
            Self::GivenName | Self::FamilyName => Some(Field::Name),
            Self::MotherTongue => Some(Field::Languages),
            Self::Unknown => Some(Field::Note),
            Self::RowNumber | Self::CprNumber | Self::LeftOut => None,
        }
    }
}

/// How the columns of one kind of list are read: remembered by the fingerprint of its header, it
/// serves the next list of the same form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The fingerprint of the header.
    pub fingerprint: String,
    /// What each column means, in the order of the header.
    pub columns: Vec<Meaning>,
}

/// The fingerprint of a header: the same for the same columns in the same order, however they are
/// spelled and spaced. It tells nothing about the people in the list.
pub(crate) fn fingerprint<'a>(headers: impl Iterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for header in headers {
        hash.update(fold(header).as_bytes());
        hash.update([0]);
    }
    hash.finalize()
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The letter of a column as spreadsheet programs count: 0 is A, 26 is AA.
pub(crate) fn letter(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_spreadsheet_programs_do() {
        assert_eq!(letter(0), "A");
        assert_eq!(letter(25), "Z");
        assert_eq!(letter(26), "AA");
        assert_eq!(letter(16_383), "XFD");
    }

    #[test]
    fn the_fingerprint_follows_the_columns_and_not_their_spelling() {
        let print = |headers: &[&str]| fingerprint(headers.iter().copied());
        assert_eq!(print(&["Navn", "Tlf."]), print(&["navn", "TLF"]));
        assert_ne!(print(&["Navn", "Tlf."]), print(&["Tlf.", "Navn"]));
        assert_ne!(print(&["Navn", "Tlf"]), print(&["Navn Tlf"]));
    }
}
