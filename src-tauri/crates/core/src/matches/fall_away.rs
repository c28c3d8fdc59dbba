//! What becomes of a registration's matches when it is withdrawn or closed: drafts and plans lose it
//! at once, in the same operation.

use chrono::NaiveDate;

use super::codes::{DeclineReason, DeclinedBy, EndReason, MatchState};
use super::life;
use super::model::MatchRow;
use super::step::{Back, back, turn_down};
use crate::error::Result;
use crate::register::Tx;

/// What goes with a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Falls {
    /// What has not begun: consent to find a friend was withdrawn, and who has one keeps her.
    NotBegun,
    /// Every match: the registration is over.
    All,
}

/// Declines what had not begun and ends what had; the other side waits on, or is talked with.
pub(crate) async fn fall_away(
    tx: &mut Tx,
    registration: &str,
    falls: Falls,
    on: NaiveDate,
) -> Result<()> {
    let living: Vec<MatchRow> = sqlx::query_as(
        "select * from match where $1 in (participant_id, friend_id)
             and state not in ('ended', 'declined') order by id",
    )
    .bind(registration)
    .fetch_all(tx.connection())
    .await?;
    for row in living {
        let participant_left = row.participant_id == registration;
        if life::onward(row.state).contains(&MatchState::Declined) {
            let by = if participant_left {
                DeclinedBy::Participant
            } else {
                DeclinedBy::Friend
            };
            turn_down(tx, row, by, DeclineReason::Withdrawn, on).await?;
            continue;
        }
        if falls == Falls::NotBegun {
            continue;
        }
        let row = MatchRow {
            state: MatchState::Ended,
            ended_on: Some(on),
            end_reason: Some(EndReason::NotTold),
            ..row
        };
        tx.update(&row).await?;
        let other = if participant_left {
            &row.friend_id
        } else {
            &row.participant_id
        };
        back(tx, other, Back::After(None, on)).await?;
    }
    sqlx::query("delete from pair_choice where $1 in (participant_id, friend_id)")
        .bind(registration)
        .execute(tx.connection())
        .await?;
    Ok(())
}
