//! Who can be enrolled together: a person, her household and her pair; and what somebody took part in.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use sqlx::SqlitePool;

use super::codes::Standing;
use super::enrol::Enrols;
use crate::error::Result;
use crate::register::get;
use crate::registrations::{self, RegistrationRow};
use crate::values::{LanguageTag, Line, PersonName};

/// So many people are looked at for what was typed.
const MOST: u16 = 8;

/// Who can be enrolled as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitItem {
    /// The unit.
    pub who: Enrols,
    /// The adults' names; none where one is protected.
    pub names: Vec<Option<PersonName>>,
    /// How many people they are.
    pub people: i64,
    /// The courses where one of them has a place or waits.
    pub enrolled_in: BTreeSet<String>,
}

/// A course that somebody has a place in, waits for, or came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct TakenPart {
    /// The course.
    pub course_id: String,
    /// What it is called, by language.
    #[sqlx(json)]
    pub titles: BTreeMap<LanguageTag, Line>,
    /// When its first session begins.
    pub starts_at: Option<NaiveDateTime>,
    /// Whether she has a place, waits, or signed off.
    pub standing: Standing,
    /// To how many sessions she came.
    pub came: i64,
    /// How many sessions there are.
    pub sessions: i64,
    /// The day the course was noted as held.
    pub held_on: Option<NaiveDate>,
    /// The day it was called off.
    pub cancelled_on: Option<NaiveDate>,
}

/// The units that a person is part of, herself first; a match only while it lives.
///
/// # Errors
/// When there is no such registration.
pub async fn units_of(readers: &SqlitePool, registration: &str) -> Result<Vec<UnitItem>> {
    let row = get::<RegistrationRow>(readers, registration).await?;
    let mut units = vec![person(readers, &row.person_id).await?];
    let household = household(readers, &row.household_id).await?;
    if household.people > 1 {
        units.push(household);
    }
    let matches: Vec<String> = sqlx::query_scalar(
        "select id from match where (participant_id = $1 or friend_id = $1)
             and state in ('approved', 'both_asked', 'first_meeting', 'active', 'paused')
         order by id",
    )
    .bind(&row.id)
    .fetch_all(readers)
    .await?;
    for id in matches {
        units.push(unit_of_match(readers, &id).await?);
    }
    Ok(units)
}

/// The units of those whom every word typed meets, each once. A protected person is not found by name.
///
/// # Errors
/// When the store cannot be read.
pub async fn candidates(readers: &SqlitePool, text: &str) -> Result<Vec<UnitItem>> {
    let mut all: Vec<UnitItem> = Vec::new();
    for found in registrations::find(readers, text, MOST).await? {
        let mut units = units_of(readers, &found.registration_id).await?;
        // Another adult of the household leads to the same registration.
        if let Some(first) = units.first_mut() {
            *first = person(readers, &found.person_id).await?;
        }
        for unit in units {
            if !all.iter().any(|known| known.who == unit.who) {
                all.push(unit);
            }
        }
    }
    Ok(all)
}

/// A pair as it can be enrolled.
///
/// # Errors
/// When the store cannot be read.
pub async fn unit_of_match(readers: &SqlitePool, match_id: &str) -> Result<UnitItem> {
    let adults = sqlx::query_as(
        "select person.id, iif(protected, null, full_name) from match
         join registration on registration.id in (participant_id, friend_id)
         join person on person.id = person_id
         where match.id = $1 order by side desc",
    )
    .bind(match_id)
    .fetch_all(readers)
    .await?;
    unit(readers, Enrols::Match(match_id.to_owned()), adults, 0).await
}

async fn person(readers: &SqlitePool, id: &str) -> Result<UnitItem> {
    let adults =
        sqlx::query_as("select id, iif(protected, null, full_name) from person where id = $1")
            .bind(id)
            .fetch_all(readers)
            .await?;
    unit(readers, Enrols::Person(id.to_owned()), adults, 0).await
}

async fn household(readers: &SqlitePool, id: &str) -> Result<UnitItem> {
    let adults = sqlx::query_as(
        "select person.id, iif(protected, null, full_name) from household_person
         join person on person.id = person_id where household_id = $1 order by person.id",
    )
    .bind(id)
    .fetch_all(readers)
    .await?;
    let children: i64 =
        sqlx::query_scalar("select json_array_length(children_ages) from household where id = $1")
            .bind(id)
            .fetch_one(readers)
            .await?;
    unit(readers, Enrols::Household(id.to_owned()), adults, children).await
}

async fn unit(
    readers: &SqlitePool,
    who: Enrols,
    adults: Vec<(String, Option<PersonName>)>,
    children: i64,
) -> Result<UnitItem> {
    let (ids, names): (Vec<String>, Vec<Option<PersonName>>) = adults.into_iter().unzip();
    let enrolled_in: Vec<String> = sqlx::query_scalar(
        "with her as (select value as id from json_each($1))
         select course_id from enrolment
             where person_id in (select id from her) and standing <> 'off'
         union
         select course_id from household_person join enrolment using (household_id)
             where household_person.person_id in (select id from her) and standing <> 'off'
         union
         select course_id from registration
             join match on participant_id = registration.id or friend_id = registration.id
             join enrolment on match_id = match.id
             where registration.person_id in (select id from her) and standing <> 'off'",
    )
    .bind(crate::register::row::json_list(&ids)?)
    .fetch_all(readers)
    .await?;
    Ok(UnitItem {
        who,
        people: i64::try_from(ids.len()).unwrap_or(i64::MAX) + children,
        names,
        enrolled_in: enrolled_in.into_iter().collect(),
    })
}

/// What the person of a registration takes part in, alone, with her household or as a pair; the latest
/// first.
///
/// # Errors
/// When there is no such registration.
pub async fn taken_part(readers: &SqlitePool, registration: &str) -> Result<Vec<TakenPart>> {
    let row = get::<RegistrationRow>(readers, registration).await?;
    Ok(sqlx::query_as(
        "with hers as (
             select course_id, standing, turn from enrolment where person_id = $1
             union all
             select course_id, standing, turn from household_person
                 join enrolment using (household_id)
                 where household_person.person_id = $1
             union all
             select course_id, standing, turn from registration
                 join match on participant_id = registration.id or friend_id = registration.id
                 join enrolment on match_id = match.id
                 where registration.person_id = $1
         )
         select course.id as course_id, titles, held_on, cancelled_on,
             (select min(starts_at) from course_session where course_id = course.id) as starts_at,
             (select count(*) from course_session where course_id = course.id) as sessions,
             (select count(*) from attendance join course_session on course_session.id = session_id
                 where attendance.person_id = $1 and came = 1 and course_id = course.id) as came,
             standing
         from (
             -- Whoever signed off and came back is told of as she stands now.
             select course_id, standing, row_number() over (
                 partition by course_id order by standing = 'off', turn desc
             ) as nth from hers
         ) join course on course.id = course_id
         where nth = 1
         order by starts_at is null desc, starts_at desc, course.id",
    )
    .bind(&row.person_id)
    .fetch_all(readers)
    .await?)
}
