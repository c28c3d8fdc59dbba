//! A registration with everything its page shows.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use sqlx::SqlitePool;

use super::model::RegistrationRow;
use super::note::{NoteItem, notes};
use super::steps;
use crate::consents::ConsentRow;
use crate::error::Result;
use crate::groups::AreaRow;
use crate::people::{HouseholdRow, PersonRow, languages_of};
use crate::register::{find, get};
use crate::values::{LanguageLevel, Line, PersonName, RegistrationState, Side, SpokenLanguage};

/// A consent with the name of the member who took it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct ConsentItem {
    /// The consent.
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub consent: ConsentRow,
    /// Who took it.
    pub taken_by_name: Option<PersonName>,
}

/// A meeting that somebody of the registration signed up for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct SignedUpFor {
    /// The sign-up.
    pub sign_up_id: String,
    /// The meeting.
    pub meeting_id: String,
    /// The row on its sheet.
    pub number: i64,
    /// When it is; none while it is only wished for.
    pub at: Option<NaiveDateTime>,
    /// Where.
    pub place: Option<Line>,
    /// For how many people.
    pub people: i64,
    /// How many came; none while nobody has noted it.
    pub came: Option<i64>,
    /// The day the meeting was cancelled.
    pub cancelled_on: Option<NaiveDate>,
}

/// A meeting that she was told of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct InvitedTo {
    /// The meeting.
    pub meeting_id: String,
    /// When it is.
    pub at: Option<NaiveDateTime>,
    /// Where.
    pub place: Option<Line>,
    /// The day she was told.
    pub invited_on: NaiveDate,
}

/// Another registration of the same household, or of the same person in another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct OtherRegistration {
    /// The registration.
    pub id: String,
    /// The adult we talk with.
    pub person_id: String,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// Friend or participant.
    pub side: Side,
    /// Where it stands.
    pub state: RegistrationState,
    /// The day its wait began.
    pub asked_on: NaiveDate,
}

/// Another adult of the household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OtherAdult {
    /// Who she is.
    #[serde(flatten)]
    pub row: PersonRow,
    /// The languages she speaks, best first.
    pub languages: Vec<(SpokenLanguage, Option<LanguageLevel>)>,
}

/// A registration with everything its page shows. A protected person's name and number stand here and
/// nowhere else: whoever opens her page means her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RegistrationDetail {
    /// The registration.
    pub registration: RegistrationRow,
    /// The adult we talk with.
    pub person: PersonRow,
    /// The languages she speaks, best first.
    pub languages: Vec<(SpokenLanguage, Option<LanguageLevel>)>,
    /// The other adults of the household, in the order they were added.
    pub other_adults: Vec<OtherAdult>,
    /// The household.
    pub household: HouseholdRow,
    /// The area it lives in.
    pub area: Option<AreaRow>,
    /// Areas that can be reached beside it.
    pub reach: Vec<AreaRow>,
    /// Every consent of hers, withdrawn ones too.
    pub consents: Vec<ConsentItem>,
    /// Who assessed her child certificate.
    pub certificate_by: Option<PersonName>,
    /// The contact notes, newest first.
    pub notes: Vec<NoteItem>,
    /// The meetings she signed up for, the latest first.
    pub sign_ups: Vec<SignedUpFor>,
    /// The meetings she was told of, the latest first.
    pub invitations: Vec<InvitedTo>,
    /// Other registrations of the household, or of hers.
    pub others: Vec<OtherRegistration>,
    /// The states it can go to from here.
    pub onward: &'static [RegistrationState],
}

/// Everything about one registration.
///
/// # Errors
/// When there is no such registration.
pub async fn detail(readers: &SqlitePool, id: &str) -> Result<RegistrationDetail> {
    let registration = get::<RegistrationRow>(readers, id).await?;
    let household = get::<HouseholdRow>(readers, &registration.household_id).await?;
    let area = match &household.area_id {
        Some(area) => find::<AreaRow>(readers, area).await?,
        None => None,
    };
    let person = registration.person_id.as_str();
    let certificate_by = sqlx::query_scalar("select name from member where id = $1")
        .bind(&registration.details.child_certificate_by)
        .fetch_optional(readers)
        .await?;
    Ok(RegistrationDetail {
        person: get(readers, person).await?,
        languages: languages_of(readers, person).await?,
        other_adults: other_adults(readers, &registration).await?,
        area,
        reach: reach(readers, id).await?,
        consents: consents(readers, person).await?,
        certificate_by,
        notes: notes(readers, id).await?,
        sign_ups: sign_ups(readers, &registration).await?,
        invitations: invitations(readers, id).await?,
        others: others(readers, &registration).await?,
        onward: steps::onward(registration.state),
        household,
        registration,
    })
}

/// The other adults of a registration's household, in the order they were added.
///
/// # Errors
/// When the store cannot be read.
pub async fn other_adults(readers: &SqlitePool, of: &RegistrationRow) -> Result<Vec<OtherAdult>> {
    let rows: Vec<PersonRow> = sqlx::query_as(
        "select person.* from household_person
         join person on person.id = household_person.person_id
         where household_id = $1 and person_id <> $2 order by person.id",
    )
    .bind(&of.household_id)
    .bind(&of.person_id)
    .fetch_all(readers)
    .await?;
    let mut adults = Vec::new();
    for row in rows {
        let languages = languages_of(readers, &row.id).await?;
        adults.push(OtherAdult { row, languages });
    }
    Ok(adults)
}

async fn reach(readers: &SqlitePool, registration: &str) -> Result<Vec<AreaRow>> {
    Ok(sqlx::query_as(
        "select area.* from registration_area join area on area.id = registration_area.area_id
         where registration_id = $1 order by municipality, name",
    )
    .bind(registration)
    .fetch_all(readers)
    .await?)
}

async fn consents(readers: &SqlitePool, person: &str) -> Result<Vec<ConsentItem>> {
    Ok(sqlx::query_as(
        "select consent.*, member.name as taken_by_name
         from consent left join member on member.id = consent.taken_by
         where person_id = $1 order by purpose",
    )
    .bind(person)
    .fetch_all(readers)
    .await?)
}

async fn sign_ups(readers: &SqlitePool, of: &RegistrationRow) -> Result<Vec<SignedUpFor>> {
    Ok(sqlx::query_as(
        "select sign_up.id as sign_up_id, meeting_id, number, at, place, people, sign_up.came,
             cancelled_on
         from sign_up join meeting on meeting.id = meeting_id
         where sign_up.id in (
             select id from sign_up where person_id = $1
             union select id from sign_up where registration_id = $2
         )
         order by at desc, number",
    )
    .bind(&of.person_id)
    .bind(&of.id)
    .fetch_all(readers)
    .await?)
}

async fn invitations(readers: &SqlitePool, registration: &str) -> Result<Vec<InvitedTo>> {
    Ok(sqlx::query_as(
        "select meeting_id, at, place, invited_on
         from invitation join meeting on meeting.id = meeting_id
         where registration_id = $1 order by invited_on desc, at desc",
    )
    .bind(registration)
    .fetch_all(readers)
    .await?)
}

async fn others(readers: &SqlitePool, of: &RegistrationRow) -> Result<Vec<OtherRegistration>> {
    Ok(sqlx::query_as(
        "select registration.id, person_id, iif(protected, null, full_name) as name, side, state,
             asked_on
         from registration join person on person.id = person_id
         where registration.id <> $1 and registration.id in (
             select id from registration where household_id = $2
             union select id from registration where person_id = $3
         )
         order by asked_on desc, registration.id",
    )
    .bind(&of.id)
    .bind(&of.household_id)
    .bind(&of.person_id)
    .fetch_all(readers)
    .await?)
}
