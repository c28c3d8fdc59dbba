//! How to reach those who signed up: for "copy all numbers", and for messages in their language.

use serde::Serialize;
use sqlx::SqlitePool;

use super::model::MeetingRow;
use crate::error::Result;
use crate::register::get;
use crate::values::{Email, LanguageTag, PersonName, Phone};

/// Whom a message about a meeting goes to. Of a protected person nothing is there: she is called by
/// the member who knows her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct SignUpContact {
    /// The sign-up.
    pub sign_up_id: String,
    /// The row on the sheet.
    pub number: i64,
    /// Her name.
    pub name: Option<PersonName>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// The language to write to her in; none where nobody asked.
    pub contact_language: Option<LanguageTag>,
    /// For how many people.
    pub people: i64,
    /// Whether name and address are protected.
    pub protected: bool,
}

/// Who signed up for a meeting and how to reach them, in the order of the sheet.
///
/// # Errors
/// When there is no such meeting.
pub async fn contacts(readers: &SqlitePool, meeting: &str) -> Result<Vec<SignUpContact>> {
    get::<MeetingRow>(readers, meeting).await?;
    Ok(sqlx::query_as(
        "select sign_up.id as sign_up_id, number,
             iif(person.id is null, sign_up.name, iif(person.protected, null, person.full_name))
                 as name,
             iif(person.id is null, sign_up.phone, iif(person.protected, null, person.phone))
                 as phone,
             iif(person.id is null, sign_up.email, iif(person.protected, null, person.email))
                 as email,
             contact_language, people, coalesce(person.protected, 0) as protected
         from sign_up left join person on person.id = sign_up.person_id
         where meeting_id = $1 and illegible = 0 order by number",
    )
    .bind(meeting)
    .fetch_all(readers)
    .await?)
}
