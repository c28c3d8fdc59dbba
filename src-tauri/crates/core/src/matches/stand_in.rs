//! Who follows up a match: the member it was given to, and another one for a time.

use chrono::NaiveDate;

use super::model::MatchRow;
use crate::error::{Refusal, Result};
use crate::members;
use crate::register::{Field, Op, OperationKind, Register, get};

/// A member who follows up in another's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandIn {
    /// The member, by id.
    pub member: String,
    /// From this day.
    pub from: NaiveDate,
    /// Until this day, both included.
    pub until: NaiveDate,
}

/// Lets a member follow up in another's place for a time; with none, nobody does any more.
///
/// # Errors
/// When there is no such match or member, she has left, or the time ends before it begins.
pub async fn stand_in(
    register: &Register,
    match_id: &str,
    by: Option<StandIn>,
) -> Result<MatchRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::StandInChosen).about(match_id))
        .await?;
    let row = get::<MatchRow>(tx.connection(), match_id).await?;
    if let Some(by) = &by {
        members::present(tx.connection(), &by.member).await?;
        if by.until < by.from {
            return Err(Refusal::TooEarly {
                field: Field::StandInUntil,
                least: by.from,
            }
            .into());
        }
    }
    let row = MatchRow {
        stand_in_from: by.as_ref().map(|by| by.from),
        stand_in_until: by.as_ref().map(|by| by.until),
        stand_in: by.map(|by| by.member),
        ..row
    };
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// Gives a match to another member to follow up, for good.
///
/// # Errors
/// When there is no such match or member, or she has left.
pub async fn follow_up_by(register: &Register, match_id: &str, member: &str) -> Result<MatchRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::MatchChanged).about(match_id))
        .await?;
    let row = get::<MatchRow>(tx.connection(), match_id).await?;
    members::present(tx.connection(), member).await?;
    let row = MatchRow {
        follows_up: Some(member.to_owned()),
        ..row
    };
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(row)
}
