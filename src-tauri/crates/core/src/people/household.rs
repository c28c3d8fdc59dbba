//! Households: who live together, by what they say and not by their surname.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{Refusal, Result};
use crate::register::{Field, Record, Row, ids};
use crate::values::Composition;

/// A household as the register holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct HouseholdRow {
    /// The id.
    pub id: String,
    /// Alone or a family; none where it was not asked.
    pub composition: Option<Composition>,
    /// The children's ages in whole years, as told on `children_noted_on`.
    #[sqlx(json)]
    pub children_ages: Vec<u8>,
    /// The day the ages were told.
    pub children_noted_on: Option<NaiveDate>,
    /// The area they live in.
    pub area_id: Option<String>,
}

impl Row for HouseholdRow {
    const RECORD: Record = Record::Household;

    fn id(&self) -> &str {
        &self.id
    }
}

/// The age at which a child is no child any more and registers for herself.
const ADULT: u8 = 18;

/// Refuses an age that is no child's (domain.md §4).
pub(crate) fn check_ages(ages: &[u8]) -> Result<()> {
    if ages.iter().all(|age| *age < ADULT) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange {
            field: Field::ChildrenAges,
            least: 0,
            most: i64::from(ADULT) - 1,
        }
        .into())
    }
}

/// A person's place in a household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct HouseholdPersonRow {
    /// Derived from both.
    pub id: String,
    /// The household.
    pub household_id: String,
    /// The person.
    pub person_id: String,
}

impl Row for HouseholdPersonRow {
    const RECORD: Record = Record::HouseholdPerson;

    fn id(&self) -> &str {
        &self.id
    }
}

impl HouseholdPersonRow {
    pub(crate) fn new(household: &str, person: &str) -> Self {
        Self {
            id: ids::derived(&["household_person", household, person]),
            household_id: household.to_owned(),
            person_id: person.to_owned(),
        }
    }
}
