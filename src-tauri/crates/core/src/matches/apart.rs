//! Keeping two apart, lifting it again, and what the leader says of two for plans.

use sqlx::SqlitePool;

use super::codes::{Choice, DeclineReason, DeclinedBy, MatchState};
use super::model::{MatchRow, PairChoiceRow};
use super::pool::Pair;
use crate::error::{Refusal, Result};
use crate::register::{Op, OperationKind, Record, Register, Tx, find, get, ids};
use crate::registrations::RegistrationRow;
use crate::values::Side;

/// "Not these two": a match that the group declines before it was one.
///
/// # Errors
/// When they have a match already, or are on the same side.
pub async fn keep_apart(
    register: &Register,
    pair: &Pair,
    reason: DeclineReason,
) -> Result<MatchRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::MatchDeclined))
        .await?;
    are_a_pair(&mut tx, pair).await?;
    let living: bool = sqlx::query_scalar(
        "select exists (select 1 from match where participant_id = $1 and friend_id = $2
             and state not in ('ended', 'declined'))",
    )
    .bind(&pair.participant)
    .bind(&pair.friend)
    .fetch_one(tx.connection())
    .await?;
    if living {
        return Err(Refusal::AlreadyMatched.into());
    }
    let clock = register.clock();
    let row = MatchRow {
        state: MatchState::Declined,
        declined_on: Some(clock.today()),
        declined_by: Some(DeclinedBy::Group),
        decline_reason: Some(reason),
        ..MatchRow::draft(
            ids::new(clock.now()),
            &pair.participant,
            &pair.friend,
            clock.today(),
            register.member(),
        )
    };
    tx.about(&row.id);
    tx.insert(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// Lets two who were declined be suggested to each other again.
///
/// # Errors
/// When the match was not declined, or is lifted already.
pub async fn lift(register: &Register, id: &str) -> Result<MatchRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::MatchLifted).about(id))
        .await?;
    let row = get::<MatchRow>(tx.connection(), id).await?;
    if row.state != MatchState::Declined || row.lifted_on.is_some() {
        return Err(Refusal::NothingToLift.into());
    }
    let row = MatchRow {
        lifted_on: Some(register.clock().today()),
        ..row
    };
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// Says of two that every plan has them together, or never; or takes back what was said.
///
/// # Errors
/// When the two are not on different sides.
pub async fn choose(register: &Register, pair: &Pair, choice: Option<Choice>) -> Result<()> {
    let kind = match choice {
        Some(_) => OperationKind::PairChosen,
        None => OperationKind::PairReleased,
    };
    let mut tx = register
        .begin(Op::new(kind).about(&pair.participant))
        .await?;
    are_a_pair(&mut tx, pair).await?;
    let id = PairChoiceRow::id_of(&pair.participant, &pair.friend);
    let known = find::<PairChoiceRow>(tx.connection(), &id).await?;
    let Some(choice) = choice else {
        tx.delete(Record::PairChoice, &id).await?;
        tx.commit().await?;
        return Ok(());
    };
    let row = PairChoiceRow {
        id,
        participant_id: pair.participant.clone(),
        friend_id: pair.friend.clone(),
        choice,
        chosen_on: register.clock().today(),
        member_id: Some(register.member().to_owned()),
    };
    match known {
        Some(_) => tx.update(&row).await?,
        None => tx.insert(&row).await?,
    }
    tx.commit().await?;
    Ok(())
}

/// What was said of pairs, by participant and friend.
///
/// # Errors
/// When the store cannot be read.
pub async fn choices(readers: &SqlitePool) -> Result<Vec<PairChoiceRow>> {
    Ok(
        sqlx::query_as("select * from pair_choice order by participant_id, friend_id")
            .fetch_all(readers)
            .await?,
    )
}

async fn are_a_pair(tx: &mut Tx, pair: &Pair) -> Result<()> {
    for (id, side) in [
        (&pair.participant, Side::Participant),
        (&pair.friend, Side::Friend),
    ] {
        let row = get::<RegistrationRow>(tx.connection(), id).await?;
        if row.side != side {
            return Err(Refusal::NotFound {
                record: Record::Registration,
            }
            .into());
        }
    }
    Ok(())
}
