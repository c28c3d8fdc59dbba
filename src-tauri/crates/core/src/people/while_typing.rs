//! Likely duplicates while a form is being filled in: quick enough for every key pressed.

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::SqlitePool;

use super::duplicates::Likeness;
use crate::error::Result;
use crate::search::table::whole;
use crate::values::{Email, Line, PersonName, Phone, RegistrationState, Side};

/// What has been typed so far.
#[derive(Debug, Clone, Copy, Default)]
pub struct Typed<'a> {
    /// Her name.
    pub name: Option<&'a PersonName>,
    /// Her number.
    pub phone: Option<&'a Phone>,
    /// Her address.
    pub email: Option<&'a Email>,
}

/// Somebody who may be the one, with enough to tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct LikelyPerson {
    /// The person.
    pub person_id: String,
    /// In what they are alike: the surest of them.
    pub likeness: Likeness,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// Whether name and address are protected.
    pub protected: bool,
    /// Her newest registration, if she has one.
    pub registration_id: Option<String>,
    /// Its side.
    pub side: Option<Side>,
    /// Where it stands.
    pub state: Option<RegistrationState>,
    /// The day its wait began.
    pub asked_on: Option<NaiveDate>,
    /// Where she lives; none where that is protected.
    pub area: Option<Line>,
}

/// Who may be in the register already, the surest first; at most so many. A protected person is told by
/// number or address only, and without her name: by name it would tell that she is here.
///
/// # Errors
/// When the store cannot be read.
pub async fn while_typing(
    readers: &SqlitePool,
    typed: Typed<'_>,
    limit: i64,
) -> Result<Vec<LikelyPerson>> {
    Ok(sqlx::query_as(
        "with alike as (
             select id, 1 as surety from person where phone = $1
             union all select id, 2 from person where email = $2
             union all select search_person.person_id, 3 from search_word
                 join search_person on search_person.number = search_word.number
                 join person on person.id = search_person.person_id
                 where search_word.word = $3 and person.protected = 0
         ),
         surest as (
             select id, min(surety) as surety from alike
             group by id order by min(surety), id limit $4
         ),
         newest as (
             select surest.id as person_id, (
                 select registration.id from registration
                 where registration.person_id = surest.id
                 order by asked_on desc, registration.id desc limit 1
             ) as registration_id
             from surest
         )
         select person.id as person_id,
             case surety when 1 then 'phone' when 2 then 'email' else 'name' end as likeness,
             iif(protected, null, full_name) as name, protected,
             registration.id as registration_id, side, state, asked_on,
             iif(protected, null, area.name) as area
         from surest
         join person on person.id = surest.id
         join newest on newest.person_id = surest.id
         left join registration on registration.id = newest.registration_id
         left join household on household.id = registration.household_id
         left join area on area.id = household.area_id
         order by surety, person.id",
    )
    .bind(typed.phone)
    .bind(typed.email)
    .bind(typed.name.map(whole))
    .bind(limit)
    .fetch_all(readers)
    .await?)
}
