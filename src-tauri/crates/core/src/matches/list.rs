//! Matches for a list: who with whom, where it stands, and what is due.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::{AssertSqlSafe, SqlitePool};

use super::codes::MatchState;
use super::contact::{last_contact_sql, quiet_in};
use super::follow_up::next_planned;
use super::life::Quiet;
use super::model::MatchRow;
use crate::error::Result;
use crate::groups::{self, GroupRow};
use crate::register::row::json_list;
use crate::values::PersonName;

/// Which matches are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MatchFilter {
    /// In this state.
    pub state: Option<MatchState>,
    /// Only those that have not ended and were not declined.
    pub living: bool,
    /// With this registration, on either side.
    pub registration: Option<String>,
    /// That this member follows up, herself or as a stand-in.
    pub member: Option<String>,
}

/// A match, for a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatchItem {
    /// The match.
    #[serde(flatten)]
    pub row: MatchRow,
    /// The participant's name; none where it is protected.
    pub participant_name: Option<PersonName>,
    /// The friend's name; none where it is protected.
    pub friend_name: Option<PersonName>,
    /// The last time anything was heard of an active pair.
    pub last_contact: Option<NaiveDate>,
    /// How long an active pair has been quiet.
    pub quiet: Quiet,
    /// The next planned follow-up: its number and its day.
    pub next_follow_up: Option<(i64, NaiveDate)>,
    /// Concerns that are not solved.
    pub open_concerns: i64,
    /// Whether one of them is urgent.
    pub urgent: bool,
}

#[derive(sqlx::FromRow)]
struct Stored {
    #[sqlx(flatten)]
    row: MatchRow,
    participant_name: Option<PersonName>,
    friend_name: Option<PersonName>,
    last_contact: Option<NaiveDate>,
    open_concerns: i64,
    urgent: bool,
    #[sqlx(json)]
    done: Vec<i64>,
}

/// The matches asked for: concerns first, then by state, then by how long ago they were proposed.
///
/// # Errors
/// When the store cannot be read.
pub async fn list(
    readers: &SqlitePool,
    filter: &MatchFilter,
    today: NaiveDate,
) -> Result<Vec<MatchItem>> {
    let group = groups::get(readers).await?;
    let statement = format!(
        "select match.*,
             iif(one.protected, null, one.full_name) as participant_name,
             iif(other.protected, null, other.full_name) as friend_name,
             {} as last_contact,
             (select count(*) from concern where match_id = match.id and solved_on is null)
                 as open_concerns,
             exists (
                 select 1 from concern
                 where match_id = match.id and solved_on is null and urgent = 1
             ) as urgent,
             (select json_group_array(number) from follow_up
                 where match_id = match.id and number is not null) as done
         from match
         join registration as wish on wish.id = match.participant_id
         join person as one on one.id = wish.person_id
         join registration as offer on offer.id = match.friend_id
         join person as other on other.id = offer.person_id
         where ($1 is null or match.state = $1)
             and ($2 = 0 or match.state not in ('ended', 'declined'))
             and ($3 is null or $3 in (match.participant_id, match.friend_id))
             and ($4 is null or $4 in (follows_up, stand_in))
         order by urgent desc, open_concerns > 0 desc, case match.state
             when 'both_asked' then 0 when 'approved' then 1 when 'draft' then 2
             when 'first_meeting' then 3 when 'active' then 4 when 'paused' then 5
             when 'ended' then 6 else 7 end, match.proposed_on, match.id",
        last_contact_sql("$5")
    );
    let rows: Vec<Stored> = sqlx::query_as(AssertSqlSafe(statement))
        .bind(filter.state)
        .bind(filter.living)
        .bind(&filter.registration)
        .bind(&filter.member)
        .bind(today)
        .fetch_all(readers)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| item(row, &group, today))
        .collect())
}

fn item(stored: Stored, group: &GroupRow, today: NaiveDate) -> MatchItem {
    let row = stored.row;
    let quiet = quiet_in(row.state, stored.last_contact, today, group);
    let next_follow_up = next_planned(&row, &stored.done, group);
    MatchItem {
        participant_name: stored.participant_name,
        friend_name: stored.friend_name,
        last_contact: stored.last_contact,
        quiet,
        next_follow_up,
        open_concerns: stored.open_concerns,
        urgent: stored.urgent,
        row,
    }
}

/// Names that may be shown, by registration; none where it is protected.
///
/// # Errors
/// When the store cannot be read.
pub async fn names(
    readers: &SqlitePool,
    registrations: &[String],
) -> Result<HashMap<String, Option<PersonName>>> {
    let rows: Vec<(String, Option<PersonName>)> = sqlx::query_as(
        "select registration.id, iif(protected, null, full_name) from json_each($1) as wanted
         join registration on registration.id = wanted.value
         join person on person.id = person_id",
    )
    .bind(json_list(registrations)?)
    .fetch_all(readers)
    .await?;
    Ok(rows.into_iter().collect())
}
