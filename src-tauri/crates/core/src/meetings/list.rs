//! Listing meetings with their readiness, and the sign-ups of one.

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::{Executor, Sqlite, SqlitePool};

use super::model::MeetingRow;
use super::readiness::{Readiness, readiness};
use crate::error::Result;
use crate::register::get;
use crate::values::{Email, PersonName, Phone, SignUpSource};

/// A meeting and how ready it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeetingItem {
    /// The meeting.
    #[serde(flatten)]
    pub meeting: MeetingRow,
    /// How ready it is.
    pub readiness: Readiness,
}

/// How many people, not rows, are signed up.
pub(super) async fn people_signed_up(
    executor: impl Executor<'_, Database = Sqlite>,
    meeting: &str,
) -> Result<i64> {
    Ok(sqlx::query_scalar!(
        r#"select coalesce(sum(people), 0) as "people!: i64" from sign_up where meeting_id = $1"#,
        meeting,
    )
    .fetch_one(executor)
    .await?)
}

#[derive(sqlx::FromRow)]
struct Counted {
    #[sqlx(flatten)]
    meeting: MeetingRow,
    signed_up: i64,
}

/// Every meeting by its time, wishes without a date last.
///
/// # Errors
/// When the store cannot be read.
pub async fn list(readers: &SqlitePool) -> Result<Vec<MeetingItem>> {
    let rows: Vec<Counted> = sqlx::query_as(
        "select meeting.*, (
             select coalesce(sum(people), 0) from sign_up where meeting_id = meeting.id
         ) as signed_up
         from meeting order by at is null, at, id",
    )
    .fetch_all(readers)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| MeetingItem {
            readiness: readiness(&row.meeting, row.signed_up),
            meeting: row.meeting,
        })
        .collect())
}

/// One meeting and how ready it is.
///
/// # Errors
/// When there is no such meeting.
pub async fn meeting(readers: &SqlitePool, id: &str) -> Result<MeetingItem> {
    let meeting = get::<MeetingRow>(readers, id).await?;
    let signed_up = people_signed_up(readers, id).await?;
    Ok(MeetingItem {
        readiness: readiness(&meeting, signed_up),
        meeting,
    })
}

/// A sign-up, for the screen and the sheet: the name is the person's where she is known, and none
/// where hers is protected or the row could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct SignUpItem {
    /// The sign-up.
    pub id: String,
    /// The row on the sheet.
    pub number: i64,
    /// The person, where she is known.
    pub person_id: Option<String>,
    /// The name to show.
    pub name: Option<PersonName>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// For how many people.
    pub people: i64,
    /// How it came in.
    pub source: Option<SignUpSource>,
    /// Would be a friend.
    pub wants_to_be_friend: bool,
    /// Wants a friend.
    pub wants_friend: bool,
    /// How many came.
    pub came: Option<i64>,
    /// The row could not be read.
    pub illegible: bool,
    /// Whether the person's name and address are protected.
    pub protected: bool,
    /// The registration it became.
    pub registration_id: Option<String>,
    /// The day that registration's wait began.
    pub registered_on: Option<NaiveDate>,
}

/// The sign-ups of a meeting in the order of the sheet.
///
/// # Errors
/// When there is no such meeting.
pub async fn sign_ups(readers: &SqlitePool, meeting: &str) -> Result<Vec<SignUpItem>> {
    get::<MeetingRow>(readers, meeting).await?;
    Ok(sqlx::query_as(
        "select sign_up.id, number, sign_up.person_id,
             iif(person.id is null, sign_up.name, iif(person.protected, null, person.full_name))
                 as name,
             iif(person.id is null, sign_up.phone, iif(person.protected, null, person.phone))
                 as phone,
             iif(person.id is null, sign_up.email, iif(person.protected, null, person.email))
                 as email,
             people, source, wants_to_be_friend, wants_friend, came, illegible,
             coalesce(person.protected, 0) as protected, registration_id,
             registration.asked_on as registered_on
         from sign_up
         left join person on person.id = sign_up.person_id
         left join registration on registration.id = sign_up.registration_id
         where meeting_id = $1 order by number",
    )
    .bind(meeting)
    .fetch_all(readers)
    .await?)
}
