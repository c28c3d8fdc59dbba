//! Taking a match a step further, and what that does to the two registrations (domain.md §3).

use chrono::{NaiveDate, NaiveDateTime};

use super::codes::{DeclineReason, DeclinedBy, EndReason, MatchState};
use super::gates::Gate;
use super::life;
use super::model::MatchRow;
use super::pool::Pair;
use super::propose::gates_of;
use crate::consents;
use crate::error::{Refusal, Result};
use crate::register::{Field, Op, OperationKind, Register, Tx, get};
use crate::registrations::RegistrationRow;
use crate::values::{Line, Purpose, RegistrationState, Side, YesNo};

/// What is said with a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepDetails {
    /// The day; today where none is said.
    pub on: Option<NaiveDate>,
    /// To the first meeting: when it is, in local Danish time.
    pub first_meeting_at: Option<NaiveDateTime>,
    /// To the first meeting: where.
    pub first_meeting_place: Option<Line>,
    /// To a pause: until when.
    pub pause_until: Option<NaiveDate>,
    /// To the end: why.
    pub end_reason: Option<EndReason>,
    /// To the end: whether the participant wants another friend.
    pub participant_again: Option<YesNo>,
    /// To the end: whether the friend does.
    pub friend_again: Option<YesNo>,
}

/// Takes a match to another state. Two who have both said yes are matched and leave the waiting list;
/// at the end each goes back to it who wants another friend.
///
/// # Errors
/// When that step does not exist, an answer or a reason is missing, or a gate has been shut since.
pub async fn step(
    register: &Register,
    id: &str,
    to: MatchState,
    details: StepDetails,
) -> Result<MatchRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::MatchStepped).about(id))
        .await?;
    let today = register.clock().today();
    let on = details.on.unwrap_or(today);
    let row = get::<MatchRow>(tx.connection(), id).await?;
    if !life::onward(row.state).contains(&to) || to == MatchState::Declined {
        return Err(Refusal::NoSuchMatchStep {
            from: row.state,
            to,
        }
        .into());
    }
    let mut row = MatchRow { state: to, ..row };
    match to {
        MatchState::Approved => {
            still_open(&mut tx, register, &row).await?;
            row.approved_on = Some(on);
        }
        MatchState::BothAsked => row.asked_on = Some(on),
        MatchState::FirstMeeting => {
            if !row.both_said_yes() {
                return Err(Refusal::AnswersMissing.into());
            }
            row.first_meeting_at = details.first_meeting_at.or(row.first_meeting_at);
            row.first_meeting_place = details.first_meeting_place.or(row.first_meeting_place);
        }
        MatchState::Active => {
            row.active_on = row.active_on.or(Some(on));
            if row.paused_on.is_some() {
                row.resumed_on = Some(on);
            }
            (row.paused_on, row.pause_until) = (None, None);
        }
        MatchState::Paused => {
            if details.pause_until.is_some_and(|until| until < on) {
                return Err(Refusal::NotADate {
                    field: Field::PauseUntil,
                }
                .into());
            }
            (row.paused_on, row.pause_until) = (Some(on), details.pause_until);
        }
        MatchState::Ended => {
            row.end_reason = Some(details.end_reason.ok_or(Refusal::ReasonMissing)?);
            row.ended_on = Some(on);
            row.participant_again = details.participant_again;
            row.friend_again = details.friend_again;
        }
        MatchState::Draft | MatchState::Declined => {}
    }
    tx.update(&row).await?;
    follow(&mut tx, &row, on).await?;
    tx.commit().await?;
    Ok(row)
}

/// A gate may have been shut since the draft; that these two take up each other's room is none.
async fn still_open(tx: &mut Tx, register: &Register, row: &MatchRow) -> Result<()> {
    let pair = Pair::new(&row.participant_id, &row.friend_id);
    let shut = gates_of(tx, register, &pair).await?;
    match shut.iter().find(|gate| *gate != Gate::NoRoom) {
        Some(gate) => Err(Refusal::GateShut { gate }.into()),
        None => Ok(()),
    }
}

/// Lets both registrations follow the match.
async fn follow(tx: &mut Tx, row: &MatchRow, on: NaiveDate) -> Result<()> {
    match row.state {
        MatchState::FirstMeeting => {
            for registration in [&row.participant_id, &row.friend_id] {
                matched(tx, registration).await?;
            }
        }
        MatchState::Ended => {
            back(
                tx,
                &row.participant_id,
                Back::After(row.participant_again, on),
            )
            .await?;
            back(tx, &row.friend_id, Back::After(row.friend_again, on)).await?;
        }
        _ => {}
    }
    Ok(())
}

/// In how many matches a registration is whose two have both said yes.
async fn made(tx: &mut Tx, registration: &str) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*) from match where $1 in (participant_id, friend_id)
             and state in ('first_meeting', 'active', 'paused')",
    )
    .bind(registration)
    .fetch_one(tx.connection())
    .await?)
}

/// Somebody who has all the friends she wished for leaves the waiting list.
async fn matched(tx: &mut Tx, registration: &str) -> Result<()> {
    let row = get::<RegistrationRow>(tx.connection(), registration).await?;
    let capacity = match row.side {
        Side::Participant => 1,
        Side::Friend => row.details.capacity.unwrap_or(1),
    };
    if row.state == RegistrationState::Ready && made(tx, registration).await? >= capacity {
        tx.update(&RegistrationRow {
            state: RegistrationState::Matched,
            ..row
        })
        .await?;
    }
    Ok(())
}

/// How a registration comes back from a match.
pub(super) enum Back {
    /// The match never was: she waits on, from the day she asked.
    AsBefore,
    /// After a match: whether she wants another friend, and the day from which she waits anew.
    After(Option<YesNo>, NaiveDate),
}

/// A registration that has left the list because of a match comes back from it: to the list, to a
/// talk where she was not asked, or to rest. One with other friends stays with them.
pub(super) async fn back(tx: &mut Tx, registration: &str, how: Back) -> Result<()> {
    let mut row = get::<RegistrationRow>(tx.connection(), registration).await?;
    if row.state != RegistrationState::Matched {
        return Ok(());
    }
    let consented =
        consents::in_force(tx.connection(), &row.person_id, Purpose::FindFriend).await?;
    let others = made(tx, registration).await? > 0;
    row.state = match how {
        // Nobody waits without consent; somebody has to talk with her.
        Back::AsBefore | Back::After(Some(YesNo::Yes), _) if !consented => {
            RegistrationState::TalkArranged
        }
        Back::AsBefore => RegistrationState::Ready,
        Back::After(Some(YesNo::Yes), on) => {
            if !others {
                row.asked_on = on;
            }
            RegistrationState::Ready
        }
        Back::After(..) if others => return Ok(()),
        Back::After(Some(YesNo::No), _) => RegistrationState::Closed,
        Back::After(None, _) => RegistrationState::TalkArranged,
    };
    tx.update(&row).await?;
    Ok(())
}

/// Notes what a side said when it was asked; none takes the note back. A no declines the match, which is
/// a step of its own.
///
/// # Errors
/// When the match is not at the point where answers come in.
pub async fn answer(
    register: &Register,
    id: &str,
    side: Side,
    said: Option<YesNo>,
) -> Result<MatchRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::MatchAnswered).about(id))
        .await?;
    let mut row = get::<MatchRow>(tx.connection(), id).await?;
    if row.state != MatchState::BothAsked {
        return Err(Refusal::NoSuchMatchStep {
            from: row.state,
            to: MatchState::BothAsked,
        }
        .into());
    }
    match side {
        Side::Participant => row.participant_answer = said,
        Side::Friend => row.friend_answer = said,
    }
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// Notes when and where the two meet for the first time.
///
/// # Errors
/// When both have not said yes, or they meet already.
pub async fn plan_first_meeting(
    register: &Register,
    id: &str,
    at: Option<NaiveDateTime>,
    place: Option<Line>,
) -> Result<MatchRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::MatchChanged).about(id))
        .await?;
    let row = get::<MatchRow>(tx.connection(), id).await?;
    if !row.both_said_yes() {
        return Err(Refusal::AnswersMissing.into());
    }
    let row = MatchRow {
        first_meeting_at: at,
        first_meeting_place: place,
        ..row
    };
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// Declines a match: by whom, and why. The two are not suggested to each other again unless lifted.
///
/// # Errors
/// When they meet already: then the match is ended.
pub async fn decline(
    register: &Register,
    id: &str,
    by: DeclinedBy,
    reason: DeclineReason,
) -> Result<MatchRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::MatchDeclined).about(id))
        .await?;
    let row = get::<MatchRow>(tx.connection(), id).await?;
    if !life::onward(row.state).contains(&MatchState::Declined) {
        return Err(Refusal::NoSuchMatchStep {
            from: row.state,
            to: MatchState::Declined,
        }
        .into());
    }
    let on = register.clock().today();
    let row = turn_down(&mut tx, row, by, reason, on).await?;
    tx.commit().await?;
    Ok(row)
}

/// Declines a match within an operation; both wait on.
pub(super) async fn turn_down(
    tx: &mut Tx,
    row: MatchRow,
    by: DeclinedBy,
    reason: DeclineReason,
    on: NaiveDate,
) -> Result<MatchRow> {
    let mut row = MatchRow {
        state: MatchState::Declined,
        declined_on: Some(on),
        declined_by: Some(by),
        decline_reason: Some(reason),
        ..row
    };
    match by {
        DeclinedBy::Participant => row.participant_answer = Some(YesNo::No),
        DeclinedBy::Friend => row.friend_answer = Some(YesNo::No),
        DeclinedBy::Group => {}
    }
    tx.update(&row).await?;
    for registration in [&row.participant_id, &row.friend_id] {
        back(tx, registration, Back::AsBefore).await?;
    }
    Ok(row)
}
