//! The last time anything was heard of a pair, and how long they have been quiet since (domain.md §3).

use chrono::NaiveDate;
use sqlx::{AssertSqlSafe, Executor, Sqlite};

use super::codes::MatchState;
use super::life::{self, Quiet};
use crate::error::Result;
use crate::groups::GroupRow;

/// The day of the last contact with the pair of a row of `match`, as an expression of SQL; `today` is
/// the parameter that holds the day that is looked at. It counts the first meeting once it was, the day
/// they began or went on after a pause, follow-ups, and what was noted of either since the match began. The day of a note is the
/// computer's own, as one writes it on a form.
pub(crate) fn last_contact_sql(today: &str) -> String {
    format!(
        "(select max(day) from (
             select match.active_on as day
             union all
             select match.resumed_on
             union all
             select date(match.first_meeting_at) where date(match.first_meeting_at) <= {today}
             union all
             select max(done_on) from follow_up where match_id = match.id
             union all
             select date(max(written_on), 'localtime') from contact_note
             where registration_id in (match.participant_id, match.friend_id)
                 and written_on >= match.proposed_on
         ))"
    )
}

/// The last time anything was heard of a pair; none where nothing was yet.
///
/// # Errors
/// When the store cannot be read.
pub async fn last_contact(
    executor: impl Executor<'_, Database = Sqlite>,
    match_id: &str,
    today: NaiveDate,
) -> Result<Option<NaiveDate>> {
    let query = format!("select {} from match where id = $1", last_contact_sql("$2"));
    let found: Option<Option<NaiveDate>> = sqlx::query_scalar(AssertSqlSafe(query))
        .bind(match_id)
        .bind(today)
        .fetch_optional(executor)
        .await?;
    Ok(found.flatten())
}

/// How long the pair of a match in this state has been quiet. Only those who meet can be: whoever
/// rests, or has not begun, is not.
#[must_use]
pub fn quiet_in(
    state: MatchState,
    last_contact: Option<NaiveDate>,
    today: NaiveDate,
    group: &GroupRow,
) -> Quiet {
    match (state, last_contact) {
        (MatchState::Active, Some(last)) => life::quiet(last, today, group),
        _ => Quiet::No,
    }
}
