//! Finding somebody as her name is being typed, and the registration that she leads to.

use serde::Serialize;
use sqlx::SqlitePool;

use crate::error::Result;
use crate::people;
use crate::register::row::json_list;
use crate::search;
use crate::values::{Line, PersonName, RegistrationState, Side};

/// Somebody who was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct FoundPerson {
    /// The person.
    pub person_id: String,
    /// Her name.
    pub name: PersonName,
    /// Her name in her own letters.
    pub own_script_name: Option<PersonName>,
    /// Her newest registration, or that of the household she lives in.
    pub registration_id: String,
    /// Its side.
    pub side: Side,
    /// Where it stands.
    pub state: RegistrationState,
    /// Where she lives.
    pub area: Option<Line>,
}

/// The people whom every word typed meets, as [`people::search`] finds them, each with the registration
/// she leads to; at most so many. Nobody is found who is protected, or who is known by the registration
/// of somebody protected alone: that would tell that she is here.
///
/// # Errors
/// When the store cannot be read.
pub async fn find(readers: &SqlitePool, text: &str, limit: u16) -> Result<Vec<FoundPerson>> {
    if search::query(text).words.is_empty() {
        return Ok(Vec::new());
    }
    // Some to spare: not everybody leads to a registration.
    let people = people::search(readers, text, Some(2 * i64::from(limit))).await?;
    let ids: Vec<String> = people.into_iter().map(|person| person.id).collect();
    Ok(sqlx::query_as(
        "with led as (
             select wanted.key as place, wanted.value as person_id, coalesce(
                 (select own.id from registration as own where own.person_id = wanted.value
                  order by own.asked_on desc, own.id desc limit 1),
                 (select shared.id from household_person as home
                  join registration as shared on shared.household_id = home.household_id
                  join person as other on other.id = shared.person_id
                  where home.person_id = wanted.value and other.protected = 0
                  order by shared.asked_on desc, shared.id desc limit 1)
             ) as registration_id
             from json_each($1) as wanted
         )
         select led.person_id, full_name as name, own_script_name,
             registration.id as registration_id, side, state, area.name as area
         from led
         join person on person.id = led.person_id
         join registration on registration.id = led.registration_id
         join household on household.id = registration.household_id
         left join area on area.id = household.area_id
         order by place limit $2",
    )
    .bind(json_list(&ids)?)
    .bind(i64::from(limit))
    .fetch_all(readers)
    .await?)
}
