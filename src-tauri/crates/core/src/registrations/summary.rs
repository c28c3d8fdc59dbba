//! The waiting list at a glance.

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::{SqliteConnection, SqlitePool};

use crate::error::Result;

/// What stands above the waiting list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Participants who wait for a friend.
    pub participants: i64,
    /// Friends who are free for somebody.
    pub friends: i64,
    /// Whole days that the participant has waited who waits longest; none where nobody waits.
    pub longest_wait: Option<i64>,
    /// Registrations that wait without consent to find a friend.
    pub consent_missing: i64,
}

/// Who waits, for how long, and whose consent is missing.
///
/// # Errors
/// When the store cannot be read.
pub async fn summary(readers: &SqlitePool, today: NaiveDate) -> Result<Summary> {
    // One lookup for each side and state: the index lies by these, the oldest first.
    let (participants, friends, oldest): (i64, i64, Option<NaiveDate>) = sqlx::query_as(
        "select
             (select count(*) from registration
              where side = 'participant' and state in ('new', 'talk_arranged', 'ready')),
             (select count(*) from registration
              where side = 'friend' and state in ('new', 'talk_arranged', 'ready')),
             (select min(first) from (
                 select min(asked_on) as first from registration
                     where side = 'participant' and state = 'new'
                 union all
                 select min(asked_on) from registration
                     where side = 'participant' and state = 'talk_arranged'
                 union all
                 select min(asked_on) from registration
                     where side = 'participant' and state = 'ready'
             ))",
    )
    .fetch_one(readers)
    .await?;
    let (consent_missing, _) = without_consent(readers).await?;
    Ok(Summary {
        participants,
        friends,
        longest_wait: oldest.map(|day| (today - day).num_days().max(0)),
        consent_missing,
    })
}

/// How many wait without consent to find a friend, and since when the first of them.
pub(crate) async fn without_consent(readers: &SqlitePool) -> Result<(i64, Option<NaiveDate>)> {
    let statement = "select count(*), min(asked_on) from waiting_without_consent";
    Ok(sqlx::query_as(statement).fetch_one(readers).await?)
}

/// Finds where the list of those who wait without consent does not follow from the registrations and
/// the consents.
pub(crate) async fn check(
    connection: &mut SqliteConnection,
    findings: &mut Vec<String>,
) -> Result<()> {
    let strays: i64 = sqlx::query_scalar(
        "with lacks as (
             select asked_on, id, side, state from registration
             where state in ('new', 'talk_arranged', 'ready') and not exists (
                 select 1 from consent where consent.person_id = registration.person_id
                     and purpose = 'find_friend' and withdrawn_on is null
             )
         ),
         kept as (select asked_on, id, side, state from waiting_without_consent)
         select (select count(*) from (select * from lacks except select * from kept))
             + (select count(*) from (select * from kept except select * from lacks))",
    )
    .fetch_one(connection)
    .await?;
    if strays != 0 {
        findings.push("the list of those without consent does not follow the consents".to_owned());
    }
    Ok(())
}
