//! Whom an invitation to a course goes to.

use sqlx::SqlitePool;

use super::codes::Audience;
use super::detail::MEMBERS;
use super::model::CourseRow;
use crate::error::Result;
use crate::register::get;
use crate::values::{Email, LanguageTag, PersonName, Phone};

/// Somebody to be told that there is a course.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct CourseInvitee {
    /// The person.
    pub person_id: String,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// Her number.
    pub phone: Option<Phone>,
    /// Her address.
    pub email: Option<Email>,
    /// The language to write to her in.
    pub contact_language: Option<LanguageTag>,
    /// Whether her name and address are protected.
    pub protected: bool,
}

/// Those whom a course is for, who have said yes to news and are neither in nor waiting, by name. Leaders
/// are not told apart in the register: of a course for them nobody is named.
///
/// # Errors
/// When there is no such course.
pub async fn to_invite(readers: &SqlitePool, course: &str) -> Result<Vec<CourseInvitee>> {
    let row = get::<CourseRow>(readers, course).await?;
    let sides = match row.details.audience {
        Audience::Volunteers => "('friend')",
        Audience::Participants => "('participant')",
        Audience::Both => "('friend', 'participant')",
        Audience::Leaders => return Ok(Vec::new()),
    };
    let statement = format!(
        "with wanted as (select $1 as course_id), member as ({MEMBERS})
         select person.id as person_id, iif(protected, null, full_name) as name, phone, email,
             contact_language, protected
         from person
         join consent on consent.person_id = person.id and purpose = 'news'
             and withdrawn_on is null
         where exists (
                 select 1 from registration where registration.person_id = person.id
                     and side in {sides} and state not in ('withdrawn', 'closed')
             )
             and person.id not in (select person_id from member where standing <> 'off')
         order by full_name, person.id"
    );
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(course)
        .fetch_all(readers)
        .await?)
}
