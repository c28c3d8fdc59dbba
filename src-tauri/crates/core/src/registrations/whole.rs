//! Saving a registration's form: person, languages, household, reach and registration as one operation,
//! which touches only what changed.

use chrono::NaiveDate;

use super::add::{AdultDetails, HouseholdDetails, reached_rows, spoken_rows};
use super::model::{RegistrationAreaRow, RegistrationDetails, RegistrationRow};
use crate::error::{Refusal, Result};
use crate::groups::{self, AreaRow};
use crate::members::MemberRow;
use crate::people::{
    HouseholdPersonRow, HouseholdRow, PersonDetails, PersonLanguageRow, PersonRow, check_ages,
};
use crate::register::{Op, OperationKind, Record, Register, Row, Tx, find, get, ids};
use crate::values::{LanguageLevel, Line, SpokenLanguage};

/// Another adult of the household, as the form has her.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adult {
    /// Who she is; none where she is new.
    pub person_id: Option<String>,
    /// What is known of her.
    pub details: AdultDetails,
}

/// A registration as its form has it. Side, state, consents and notes have ways of their own.
#[derive(Debug, Clone)]
pub struct WholeRegistration {
    /// The day the wait began.
    pub asked_on: NaiveDate,
    /// The adult we talk with.
    pub person: PersonDetails,
    /// The languages she speaks: all of them.
    pub languages: Vec<(SpokenLanguage, Option<LanguageLevel>)>,
    /// The other adults of the household: all of them. Whoever is left out leaves the household.
    pub other_adults: Vec<Adult>,
    /// The household. Where no municipality is said, its area stays in the one it is in.
    pub household: HouseholdDetails,
    /// Areas that can be reached beside their own: all of them.
    pub reach: Vec<Line>,
    /// What was asked.
    pub details: RegistrationDetails,
}

/// Writes what the form changed, as one operation; fields that are the same leave no trace, so that
/// what somebody else changes beside it can still be undone for itself.
///
/// # Errors
/// When there is no such registration, or what is said cannot be; then nothing has changed.
pub async fn change_whole(
    register: &Register,
    registration: &str,
    whole: WholeRegistration,
) -> Result<()> {
    let today = register.clock().today();
    whole.details.check()?;
    whole.person.check(today)?;
    check_ages(&whole.household.children_ages)?;
    let mut tx = register
        .begin(Op::new(OperationKind::RegistrationChanged).about(registration))
        .await?;
    let row = get::<RegistrationRow>(tx.connection(), registration).await?;
    if let Some(assessor) = &whole.details.child_certificate_by {
        get::<MemberRow>(tx.connection(), assessor).await?;
    }
    tx.update(&PersonRow {
        id: row.person_id.clone(),
        details: whole.person.clone(),
    })
    .await?;
    speaks(&mut tx, &row.person_id, &whole.languages).await?;
    adults(&mut tx, register, &row, &whole.other_adults, today).await?;
    places(&mut tx, &row, &whole, today).await?;
    tx.update(&RegistrationRow {
        asked_on: whole.asked_on,
        details: whole.details,
        ..row
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

/// The languages a person speaks: all of them.
async fn speaks(
    tx: &mut Tx,
    person: &str,
    languages: &[(SpokenLanguage, Option<LanguageLevel>)],
) -> Result<()> {
    let before = children::<PersonLanguageRow>(tx, "person_id", person).await?;
    put_in_place(tx, before, spoken_rows(person, languages)).await
}

/// The household, its area and those that can be reached.
async fn places(
    tx: &mut Tx,
    row: &RegistrationRow,
    whole: &WholeRegistration,
    today: NaiveDate,
) -> Result<()> {
    let household = get::<HouseholdRow>(tx.connection(), &row.household_id).await?;
    let now_in = match &household.area_id {
        Some(area) => find::<AreaRow>(tx.connection(), area).await?,
        None => None,
    };
    let group = groups::get(tx.connection()).await?;
    let municipality = match (&whole.household.municipality, &now_in) {
        (None, Some(area)) => area.municipality.clone(),
        (said, _) => group.covered(*said)?.to_owned(),
    };
    let area_id = match &whole.household.area {
        Some(name) => {
            let found = groups::area_of(tx.connection(), &municipality, name).await?;
            Some(written(tx, found).await?)
        }
        None => None,
    };
    let mut reached = Vec::new();
    for name in &whole.reach {
        let found = groups::reached_area_of(tx.connection(), &municipality, name).await?;
        reached.push(written(tx, found).await?);
    }
    let wanted = reached_rows(&row.id, reached);
    let before = children::<RegistrationAreaRow>(tx, "registration_id", &row.id).await?;
    put_in_place(tx, before, wanted).await?;
    let ages = &whole.household.children_ages;
    let noted = match (ages.is_empty(), *ages == household.children_ages) {
        (true, _) => None,
        (false, true) => household.children_noted_on,
        (false, false) => Some(today),
    };
    tx.update(&HouseholdRow {
        composition: whole.household.composition,
        children_ages: ages.clone(),
        children_noted_on: noted,
        area_id,
        id: household.id,
    })
    .await
}

/// The area that was found, written where it is new.
async fn written(tx: &mut Tx, (area, is_new): (AreaRow, bool)) -> Result<String> {
    if is_new {
        tx.insert(&area).await?;
    }
    Ok(area.id)
}

async fn adults(
    tx: &mut Tx,
    register: &Register,
    row: &RegistrationRow,
    adults: &[Adult],
    today: NaiveDate,
) -> Result<()> {
    let household = &row.household_id;
    let mut wanted = vec![HouseholdPersonRow::new(household, &row.person_id)];
    let before = children::<HouseholdPersonRow>(tx, "household_id", household).await?;
    for adult in adults {
        adult.details.person.check(today)?;
        let person = PersonRow {
            id: match &adult.person_id {
                Some(id) => id.clone(),
                None => ids::new(register.clock().now()),
            },
            details: adult.details.person.clone(),
        };
        if adult.person_id.is_none() {
            tx.insert(&person).await?;
        } else if before.iter().any(|place| place.person_id == person.id) {
            tx.update(&person).await?;
        } else {
            return Err(Refusal::NotFound {
                record: Record::HouseholdPerson,
            }
            .into());
        }
        speaks(tx, &person.id, &adult.details.languages).await?;
        wanted.push(HouseholdPersonRow::new(household, &person.id));
    }
    let left: Vec<String> = before
        .iter()
        .filter(|place| !wanted.iter().any(|other| other.id == place.id))
        .map(|place| place.person_id.clone())
        .collect();
    put_in_place(tx, before, wanted).await?;
    for person in left {
        let stays: bool = sqlx::query_scalar(
            "select exists (select 1 from household_person where person_id = $1)
                 or exists (select 1 from registration where person_id = $1)
                 or exists (select 1 from sign_up where person_id = $1)
                 or exists (select 1 from consent where person_id = $1)",
        )
        .bind(&person)
        .fetch_one(tx.connection())
        .await?;
        if stays {
            continue;
        }
        // Nothing else knows her: she is not kept for nothing.
        for language in children::<PersonLanguageRow>(tx, "person_id", &person).await? {
            tx.delete(Record::PersonLanguage, language.id()).await?;
        }
        tx.delete(Record::Person, &person).await?;
    }
    Ok(())
}

/// The rows that belong to a parent.
async fn children<R: Row>(tx: &mut Tx, column: &'static str, parent: &str) -> Result<Vec<R>> {
    let statement = format!("select * from {} where {column} = $1", R::RECORD.table());
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(parent)
        .fetch_all(tx.connection())
        .await?)
}

/// Makes the rows that are there the rows that are wanted: what is the same is left alone.
async fn put_in_place<R: Row>(tx: &mut Tx, before: Vec<R>, wanted: Vec<R>) -> Result<()> {
    for row in &before {
        if !wanted.iter().any(|other| other.id() == row.id()) {
            tx.delete(R::RECORD, row.id()).await?;
        }
    }
    for row in &wanted {
        if before.iter().any(|other| other.id() == row.id()) {
            tx.update(row).await?;
        } else {
            tx.insert(row).await?;
        }
    }
    Ok(())
}
