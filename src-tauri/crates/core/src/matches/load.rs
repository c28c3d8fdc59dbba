//! Everybody who may be matched, from the register.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike as _, NaiveDate};
use sqlx::{SqliteConnection, SqlitePool};

use super::applicant::{Adult, Applicant, words};
use super::gates::Gate;
use super::pool::{Pair, Pool};
use super::rules::Rules;
use crate::error::Result;
use crate::groups;
use crate::register::row::{from_json, json_list};
use crate::values::{
    AgeBand, ChildCertificate, CodeSet, Composition, FreeText, Frequency, Gender, GenderWish,
    LanguageLevel, RegistrationState, Side, SpokenLanguage, Topic, WeekTime,
};

/// Everybody who waits, or has a friend already: the pool that suggestions and plans are made from.
///
/// # Errors
/// When the store cannot be read.
pub async fn pool(readers: &SqlitePool, today: NaiveDate) -> Result<Pool> {
    let mut connection = readers.acquire().await?;
    load(&mut connection, None, today).await
}

/// The pool, or just these registrations of it.
pub(super) async fn load(
    connection: &mut SqliteConnection,
    only: Option<&[String]>,
    today: NaiveDate,
) -> Result<Pool> {
    let group = groups::get(&mut *connection).await?;
    let mut homes = homes(connection, only).await?;
    let found = registrations(connection, only).await?;
    let mut reach = reach(connection, only).await?;
    let people = found
        .into_iter()
        .map(|found| {
            let home = homes.remove(&found.id).unwrap_or_default();
            let reach = reach.remove(&found.id).unwrap_or_default();
            found.applicant(home, reach, today)
        })
        .collect::<Result<Vec<_>>>()?;
    let apart = apart(connection).await?;
    Ok(Pool::new(people, apart, Rules::from(&group), today))
}

#[derive(sqlx::FromRow)]
struct Found {
    id: String,
    side: Side,
    asked_on: NaiveDate,
    state: RegistrationState,
    consented: bool,
    talked: bool,
    composition: Option<Composition>,
    children_ages: String,
    children_noted_on: Option<NaiveDate>,
    area_id: Option<String>,
    times: CodeSet<WeekTime>,
    how_often: Option<Frequency>,
    topics: CodeSet<Topic>,
    interests: Option<FreeText>,
    avoid: Option<FreeText>,
    gender_wish: Option<GenderWish>,
    interpreter_agreed: bool,
    capacity: Option<i64>,
    taken: i64,
    child_certificate: Option<ChildCertificate>,
    child_certificate_renew_by: Option<NaiveDate>,
}

/// The adults of a household and what they speak.
#[derive(Default)]
struct Home {
    adults: Vec<(Option<Gender>, Option<i64>, Option<AgeBand>)>,
    languages: BTreeMap<SpokenLanguage, Option<LanguageLevel>>,
}

impl Found {
    fn applicant(self, home: Home, reach: Vec<String>, today: NaiveDate) -> Result<Applicant> {
        let noted: Vec<u8> = from_json(&self.children_ages)?;
        let older = self
            .children_noted_on
            .map_or(0, |on| years_since(on, today));
        let holds = self
            .child_certificate_renew_by
            .is_none_or(|day| day >= today);
        let compared = |text: &Option<FreeText>| {
            text.as_ref()
                .map(|text| words(text.as_str()))
                .unwrap_or_default()
        };
        let capacity = match self.side {
            Side::Friend => self.capacity.unwrap_or(1),
            Side::Participant => 1,
        };
        Ok(Applicant {
            side: self.side,
            asked_on: self.asked_on,
            state: self.state,
            consented: self.consented,
            talked: self.talked,
            adults: home
                .adults
                .into_iter()
                .map(|(gender, born, band)| Adult {
                    gender,
                    age: age(born, band, today),
                })
                .collect(),
            languages: home.languages,
            composition: self.composition,
            // Who has grown up is no child any more.
            children: noted
                .into_iter()
                .map(|age| age.saturating_add(older))
                .filter(|age| *age < 18)
                .collect(),
            area: self.area_id,
            reach,
            times: self.times,
            how_often: self.how_often,
            topics: self.topics,
            interests: compared(&self.interests),
            avoid: compared(&self.avoid),
            gender_wish: self.gender_wish,
            interpreter_agreed: self.interpreter_agreed,
            capacity: u32::try_from(capacity).unwrap_or(1),
            taken: u32::try_from(self.taken).unwrap_or(0),
            certified: self.child_certificate == Some(ChildCertificate::Assessed) && holds,
            ..Applicant::new(&self.id, self.side, self.asked_on)
        })
    }
}

fn years_since(on: NaiveDate, today: NaiveDate) -> u8 {
    today
        .years_since(on)
        .and_then(|years| u8::try_from(years).ok())
        .unwrap_or(0)
}

/// From and to, in whole years: of a year of birth nobody knows whether the birthday has been.
fn age(born: Option<i64>, band: Option<AgeBand>, today: NaiveDate) -> Option<(u8, u8)> {
    if let Some(born) = born {
        let to = u8::try_from(i64::from(today.year()) - born).ok()?;
        return Some((to.saturating_sub(1), to));
    }
    band.map(|band| match band {
        AgeBand::Age18To24 => (18, 24),
        AgeBand::Age25To39 => (25, 39),
        AgeBand::Age40To59 => (40, 59),
        AgeBand::Age60Up => (60, 85),
    })
}

/// `$1` is null for everybody, or a JSON array of the registrations asked for.
const ASKED: &str = "registration.state in ('new', 'talk_arranged', 'ready', 'matched')
     and ($1 is null or registration.id in (select value from json_each($1)))";

fn list(only: Option<&[String]>) -> Result<Option<String>> {
    only.map(json_list).transpose()
}

async fn registrations(
    connection: &mut SqliteConnection,
    only: Option<&[String]>,
) -> Result<Vec<Found>> {
    let statement = format!(
        "with taken as (
             select participant_id as id from match where state not in ('ended', 'declined')
             union all
             select friend_id from match where state not in ('ended', 'declined')
         ),
         counted as (select id, count(*) as matches from taken group by id)
         select registration.id, side, asked_on, state, consent.id is not null as consented,
             talked_on is not null as talked, composition, children_ages, children_noted_on,
             area_id, times, how_often, topics, interests, avoid, gender_wish,
             interpreter_agreed_on is not null as interpreter_agreed, capacity,
             coalesce(matches, 0) as taken, child_certificate, child_certificate_renew_by
         from registration
         join household on household.id = household_id
         left join consent on consent.person_id = registration.person_id
             and purpose = 'find_friend' and withdrawn_on is null
         left join counted on counted.id = registration.id
         where {ASKED}"
    );
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(list(only)?)
        .fetch_all(connection)
        .await?)
}

/// The households, by registration.
async fn homes(
    connection: &mut SqliteConnection,
    only: Option<&[String]>,
) -> Result<HashMap<String, Home>> {
    let mut homes: HashMap<String, Home> = HashMap::new();
    let adults = format!(
        "select registration.id, gender, birth_year, age_band
         from registration
         join household_person on household_person.household_id = registration.household_id
         join person on person.id = household_person.person_id
         where {ASKED} order by registration.id, person.id"
    );
    type OneAdult = (String, Option<Gender>, Option<i64>, Option<AgeBand>);
    let adults: Vec<OneAdult> = sqlx::query_as(sqlx::AssertSqlSafe(adults))
        .bind(list(only)?)
        .fetch_all(&mut *connection)
        .await?;
    for (registration, gender, born, band) in adults {
        let home = homes.entry(registration).or_default();
        home.adults.push((gender, born, band));
    }
    let languages = format!(
        "select registration.id, language, level
         from registration
         join household_person on household_person.household_id = registration.household_id
         join person_language on person_language.person_id = household_person.person_id
         where {ASKED}"
    );
    type OneLanguage = (String, SpokenLanguage, Option<LanguageLevel>);
    let languages: Vec<OneLanguage> = sqlx::query_as(sqlx::AssertSqlSafe(languages))
        .bind(list(only)?)
        .fetch_all(connection)
        .await?;
    for (registration, language, level) in languages {
        let spoken = homes.entry(registration).or_default();
        let known = spoken.languages.entry(language).or_insert(level);
        // The levels are in order, the best first; one that was told counts before one that was not.
        *known = match (*known, level) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
    Ok(homes)
}

async fn reach(
    connection: &mut SqliteConnection,
    only: Option<&[String]>,
) -> Result<HashMap<String, Vec<String>>> {
    let statement = format!(
        "select registration.id, registration_area.area_id
         from registration
         join registration_area on registration_area.registration_id = registration.id
         where {ASKED} order by registration_area.area_id"
    );
    let rows: Vec<(String, String)> = sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(list(only)?)
        .fetch_all(connection)
        .await?;
    let mut reach: HashMap<String, Vec<String>> = HashMap::new();
    for (registration, area) in rows {
        reach.entry(registration).or_default().push(area);
    }
    Ok(reach)
}

/// Pairs that were declined and not lifted, and pairs that were forbidden.
async fn apart(connection: &mut SqliteConnection) -> Result<BTreeMap<Pair, Gate>> {
    let rows: Vec<(String, String, bool)> = sqlx::query_as(
        "select participant_id, friend_id, 0 from match
             where state = 'declined' and lifted_on is null
         union all
         select participant_id, friend_id, 1 from pair_choice where choice = 'forbidden'",
    )
    .fetch_all(connection)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(participant, friend, forbidden)| {
            let gate = if forbidden {
                Gate::Forbidden
            } else {
                Gate::DeclinedBefore
            };
            (
                Pair {
                    participant,
                    friend,
                },
                gate,
            )
        })
        .collect())
}
