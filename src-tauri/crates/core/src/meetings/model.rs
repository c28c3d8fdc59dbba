//! A meeting and the rows of its sheet, as the register holds them.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::error::{Refusal, Result};
use crate::register::{Field, Record, Row};
use crate::values::{Email, FreeText, Line, PersonName, Phone, SignUpSource};

/// What is said about a meeting (domain.md §6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct MeetingDetails {
    /// Local Danish time, as on the poster; none while the meeting is only wished for.
    pub at: Option<NaiveDateTime>,
    /// The municipality's code.
    pub municipality: Option<String>,
    /// Where: the name of the place.
    pub place: Option<Line>,
    /// Its address.
    pub address: Option<Line>,
    /// How many people are needed (domain.md §6: 15).
    pub minimum: i64,
    /// How many the place holds.
    pub maximum: Option<i64>,
    /// The day by which it is decided whether the meeting is held.
    pub decide_by: Option<NaiveDate>,
    /// How to get in.
    pub access_notes: Option<FreeText>,
    /// The consultant.
    pub consultant: Option<Line>,
    /// Her organisation.
    pub organisation: Option<Line>,
    /// The day she confirmed.
    pub consultant_confirmed_on: Option<NaiveDate>,
    /// Languages and interpreters.
    pub languages: Option<Line>,
    /// Whom to call at the place.
    pub host_contact: Option<Line>,
    /// Childcare and food.
    pub childcare_and_food: Option<FreeText>,
    /// What to bring.
    pub material: Option<FreeText>,
}

impl MeetingDetails {
    /// A meeting of which nothing is known but how many it needs.
    #[must_use]
    pub fn needing(minimum: i64) -> Self {
        Self {
            at: None,
            municipality: None,
            place: None,
            address: None,
            minimum,
            maximum: None,
            decide_by: None,
            access_notes: None,
            consultant: None,
            organisation: None,
            consultant_confirmed_on: None,
            languages: None,
            host_contact: None,
            childcare_and_food: None,
            material: None,
        }
    }

    /// Refuses what cannot be.
    pub(super) fn check(&self) -> Result<()> {
        let range = |field, value: i64, least, most| {
            if (least..=most).contains(&value) {
                Ok(())
            } else {
                Err(Refusal::OutOfRange { field, least, most })
            }
        };
        range(Field::Minimum, self.minimum, 1, 500)?;
        if let Some(maximum) = self.maximum {
            range(Field::Maximum, maximum, self.minimum, 2_000)?;
        }
        Ok(())
    }
}

/// A meeting as the register holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct MeetingRow {
    /// The id.
    pub id: String,
    /// What is said about it.
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub details: MeetingDetails,
    /// The day it was noted as held.
    pub held_on: Option<NaiveDate>,
    /// The day it was cancelled.
    pub cancelled_on: Option<NaiveDate>,
    /// How many came, counted at the meeting.
    pub came: Option<i64>,
    /// How many of them would be a friend.
    pub volunteers: Option<i64>,
    /// How many of them want a friend.
    pub wanted_friend: Option<i64>,
    /// The day its paper was shredded.
    pub paper_destroyed_on: Option<NaiveDate>,
}

impl Row for MeetingRow {
    const RECORD: Record = Record::Meeting;

    fn id(&self) -> &str {
        &self.id
    }
}

impl MeetingRow {
    /// Whether it was held or cancelled: nobody can sign up any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.held_on.is_some() || self.cancelled_on.is_some()
    }
}

/// A row of the sheet. A walk-in needs no person; of a known person the name and number stand with
/// her alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct SignUpRow {
    /// The id.
    pub id: String,
    /// The meeting.
    pub meeting_id: String,
    /// The row on the sheet; given once and never again.
    pub number: i64,
    /// A known person.
    pub person_id: Option<String>,
    /// Else: the name as it was given.
    pub name: Option<PersonName>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// How many people it is for.
    pub people: i64,
    /// How it came in.
    pub source: Option<SignUpSource>,
    /// The first box was ticked.
    pub wants_to_be_friend: bool,
    /// The second box was ticked.
    pub wants_friend: bool,
    /// How many of them came; none while nobody has noted it.
    pub came: Option<i64>,
    /// The row on paper could not be read and comes up again.
    pub illegible: bool,
    /// The registration it became.
    pub registration_id: Option<String>,
}

impl Row for SignUpRow {
    const RECORD: Record = Record::SignUp;

    fn id(&self) -> &str {
        &self.id
    }
}
