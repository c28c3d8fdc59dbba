//! Follow-ups: a talk with a pair, the three questions, how often they met and, where they want to
//! tell, how it goes (domain.md §3, step 6; §10).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::{Executor, Sqlite};

use super::codes::{MatchState, Outcome, OutcomeTheme, TalkedWith};
use super::life;
use super::model::{FollowUpRow, MatchRow};
use crate::error::{Refusal, Result};
use crate::groups::{self, GroupRow};
use crate::register::{Field, Op, OperationKind, Register, Tx, get, ids};
use crate::values::{FreeText, PersonName};

/// The most times that two can have met between two follow-ups: more than once a day for a year.
const MOST_TIMES: i64 = 400;

/// What was said at a follow-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFollowUp {
    /// Which of the planned ones, from 0; none for one in between.
    pub number: Option<i64>,
    /// The day.
    pub done_on: NaiveDate,
    /// With whom.
    pub talked_with: Option<TalkedWith>,
    /// What did you do?
    pub did: Option<FreeText>,
    /// What was good?
    pub good: Option<FreeText>,
    /// What was hard?
    pub hard: Option<FreeText>,
    /// How often they met since the last one.
    pub times_met: Option<i64>,
    /// How it goes, by theme.
    pub outcomes: BTreeMap<OutcomeTheme, Outcome>,
}

impl NewFollowUp {
    /// A follow-up on this day of which nothing is said yet.
    #[must_use]
    pub const fn on(day: NaiveDate) -> Self {
        Self {
            number: None,
            done_on: day,
            talked_with: None,
            did: None,
            good: None,
            hard: None,
            times_met: None,
            outcomes: BTreeMap::new(),
        }
    }

    fn check(&self, today: NaiveDate) -> Result<(), Refusal> {
        if self.done_on > today {
            return Err(Refusal::TooLate {
                field: Field::DoneOn,
                most: today,
            });
        }
        match self.times_met {
            Some(times) if !(0..=MOST_TIMES).contains(&times) => Err(Refusal::OutOfRange {
                field: Field::TimesMet,
                least: 0,
                most: MOST_TIMES,
            }),
            _ => Ok(()),
        }
    }

    fn into_row(self, id: String, match_id: String, member_id: Option<String>) -> FollowUpRow {
        FollowUpRow {
            id,
            match_id,
            number: self.number,
            done_on: self.done_on,
            member_id,
            talked_with: self.talked_with,
            did: self.did,
            good: self.good,
            hard: self.hard,
            times_met: self.times_met,
            outcomes: self.outcomes,
        }
    }
}

/// Notes a follow-up. Once a planned one is noted, the ones before it are asked for no more.
///
/// # Errors
/// When the two have not both said yes, the day is still to come, or that planned one is noted already.
pub async fn follow_up(
    register: &Register,
    match_id: &str,
    new: NewFollowUp,
) -> Result<FollowUpRow> {
    new.check(register.clock().today())?;
    let mut tx = register
        .begin(Op::new(OperationKind::FollowedUp).about(match_id))
        .await?;
    let of = get::<MatchRow>(tx.connection(), match_id).await?;
    if !can_follow_up(of.state) {
        return Err(Refusal::AnswersMissing.into());
    }
    is_free(&mut tx, match_id, new.number, None).await?;
    let id = ids::new(register.clock().now());
    let row = new.into_row(id, of.id, Some(register.member().to_owned()));
    tx.insert(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// Corrects a follow-up; who did it stays.
///
/// # Errors
/// When there is no such follow-up, the day is still to come, or the planned one that it is now said
/// to be is another.
pub async fn change_follow_up(
    register: &Register,
    id: &str,
    changed: NewFollowUp,
) -> Result<FollowUpRow> {
    changed.check(register.clock().today())?;
    let mut tx = register
        .begin(Op::new(OperationKind::FollowUpChanged))
        .await?;
    let before = get::<FollowUpRow>(tx.connection(), id).await?;
    tx.about(&before.match_id);
    if changed.number != before.number {
        is_free(&mut tx, &before.match_id, changed.number, Some(id)).await?;
    }
    let row = changed.into_row(before.id, before.match_id, before.member_id);
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// Whether a match in this state can be followed up: from both having said yes on, and afterwards too.
const fn can_follow_up(state: MatchState) -> bool {
    life::is_made(state) || matches!(state, MatchState::Ended)
}

/// Refuses a number that is none of the group's planned follow-ups, or noted already.
async fn is_free(
    tx: &mut Tx,
    match_id: &str,
    number: Option<i64>,
    but: Option<&str>,
) -> Result<()> {
    let Some(number) = number else {
        return Ok(());
    };
    let planned = groups::get(tx.connection()).await?.follow_up_days.len();
    let most = i64::try_from(planned).unwrap_or(i64::MAX) - 1;
    if !(0..=most).contains(&number) {
        return Err(Refusal::OutOfRange {
            field: Field::Number,
            least: 0,
            most,
        }
        .into());
    }
    let noted: bool = sqlx::query_scalar(
        "select exists (
             select 1 from follow_up where match_id = $1 and number = $2 and id is not $3
         )",
    )
    .bind(match_id)
    .bind(number)
    .bind(but)
    .fetch_one(tx.connection())
    .await?;
    if noted {
        return Err(Refusal::FollowUpNoted { number: number + 1 }.into());
    }
    Ok(())
}

/// A follow-up with the name of the member who talked with them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct FollowUpItem {
    /// The follow-up.
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub row: FollowUpRow,
    /// Who talked with them.
    pub by: Option<PersonName>,
}

/// The follow-ups of a match, newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn follow_ups(
    executor: impl Executor<'_, Database = Sqlite>,
    match_id: &str,
) -> Result<Vec<FollowUpItem>> {
    Ok(sqlx::query_as(
        "select follow_up.*, member.name as by
         from follow_up left join member on member.id = follow_up.member_id
         where match_id = $1 order by done_on desc, follow_up.id desc",
    )
    .bind(match_id)
    .fetch_all(executor)
    .await?)
}

/// The planned follow-up that comes next for a match: its number and its day, counted from the first
/// meeting. None while the two have not both said yes, and when all are done.
#[must_use]
pub fn next_planned(of: &MatchRow, done: &[i64], group: &GroupRow) -> Option<(i64, NaiveDate)> {
    let begun = of.first_meeting_at.map(|at| at.date()).or(of.active_on);
    begun
        .filter(|_| life::is_made(of.state))
        .and_then(|begun| life::next_follow_up(begun, done, group))
}
