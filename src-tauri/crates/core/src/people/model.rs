//! A person as the register holds her, and what may be said of her.

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::error::{Refusal, Result};
use crate::register::{Field, Record, Row, ids};
use crate::values::{
    AgeBand, Email, Gender, LanguageLevel, LanguageTag, PersonName, Phone, SpokenLanguage,
};

/// What is asked about a person (domain.md §4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct PersonDetails {
    /// Her whole name, in whatever script, in one field.
    pub full_name: PersonName,
    /// What she is called.
    pub calling_name: Option<PersonName>,
    /// Her name in her own letters.
    pub own_script_name: Option<PersonName>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// The language to speak and write to her in.
    pub contact_language: Option<LanguageTag>,
    /// Her own word for it, where a gender wish makes it matter.
    pub gender: Option<Gender>,
    /// Year of birth, never a date: many have 1 January on their papers.
    pub birth_year: Option<i64>,
    /// Her age where the year was not told.
    pub age_band: Option<AgeBand>,
    /// Protected name and address: on no list and no sheet but as a number.
    pub protected: bool,
}

impl PersonDetails {
    /// Somebody of whom nothing but the name is known.
    #[must_use]
    pub fn named(name: PersonName) -> Self {
        Self {
            full_name: name,
            calling_name: None,
            own_script_name: None,
            phone: None,
            email: None,
            contact_language: None,
            gender: None,
            birth_year: None,
            age_band: None,
            protected: false,
        }
    }

    /// Refuses what cannot be: a child, or a year of birth beyond belief. Only adults register
    /// (domain.md §4); somebody who turns eighteen this year may be one.
    pub(crate) fn check(&self, today: NaiveDate) -> Result<()> {
        const ADULT: i64 = 18;
        let (year, least) = (i64::from(today.year()), 1900);
        match self.birth_year {
            Some(born) if born < least || born > year => Err(Refusal::OutOfRange {
                field: Field::BirthYear,
                least,
                most: year - ADULT,
            }
            .into()),
            Some(born) if year - born < ADULT => Err(Refusal::NotAnAdult.into()),
            _ => Ok(()),
        }
    }

    /// Her name where it may be shown; none where name and address are protected.
    #[must_use]
    pub fn shown_name(&self) -> Option<&PersonName> {
        (!self.protected).then_some(&self.full_name)
    }
}

/// A person as the register holds her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct PersonRow {
    /// The id.
    pub id: String,
    /// What is known of her.
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub details: PersonDetails,
}

impl Row for PersonRow {
    const RECORD: Record = Record::Person;

    fn id(&self) -> &str {
        &self.id
    }
}

/// A language a person speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct PersonLanguageRow {
    /// Derived from person and language.
    pub id: String,
    /// Who speaks it.
    pub person_id: String,
    /// The language.
    pub language: SpokenLanguage,
    /// How well; none where she was not asked.
    pub level: Option<LanguageLevel>,
}

impl Row for PersonLanguageRow {
    const RECORD: Record = Record::PersonLanguage;

    fn id(&self) -> &str {
        &self.id
    }
}

impl PersonLanguageRow {
    pub(crate) fn new(
        person: &str,
        language: SpokenLanguage,
        level: Option<LanguageLevel>,
    ) -> Self {
        Self {
            id: ids::derived(&["person_language", person, language.as_str()]),
            person_id: person.to_owned(),
            language,
            level,
        }
    }
}
