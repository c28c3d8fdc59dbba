//! After the meeting: who came, what came of it, and the paper destroyed.

use chrono::NaiveDate;

use super::model::{MeetingRow, SignUpRow};
use super::sign_up::came_in_range;
use crate::error::{Refusal, Result};
use crate::register::{Field, Op, OperationKind, Record, Register, Tx, get};

/// How many came of one sign-up; 0 is a no-show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// The sign-up.
    pub sign_up: String,
    /// How many came.
    pub came: i64,
}

/// What was counted at the meeting: signed up, expected and came are three numbers (domain.md §6).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many came in all, walk-ins included.
    pub came: Option<i64>,
    /// How many of them would be a friend.
    pub volunteers: Option<i64>,
    /// How many of them want a friend.
    pub wanted_friend: Option<i64>,
}

/// Notes who came, for as many sign-ups as the screen shows, in one operation.
///
/// # Errors
/// When a sign-up is of another meeting, or more came than it was for.
pub async fn note_attendance(
    register: &Register,
    meeting: &str,
    noted: &[Attendance],
) -> Result<()> {
    let mut tx = register
        .begin(Op::new(OperationKind::AttendanceNoted).about(meeting))
        .await?;
    attend(&mut tx, meeting, noted).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes who came within an operation.
pub(crate) async fn attend(tx: &mut Tx, meeting: &str, noted: &[Attendance]) -> Result<()> {
    get::<MeetingRow>(tx.connection(), meeting).await?;
    for Attendance { sign_up, came } in noted {
        let mut row = get::<SignUpRow>(tx.connection(), sign_up).await?;
        if row.meeting_id != meeting {
            return Err(Refusal::NotFound {
                record: Record::SignUp,
            }
            .into());
        }
        row.came = Some(*came);
        came_in_range(row.came, row.people)?;
        tx.update(&row).await?;
    }
    Ok(())
}

/// Notes a meeting as held, with what was counted.
///
/// # Errors
/// When it was cancelled, or a number cannot be.
pub async fn hold(
    register: &Register,
    meeting: &str,
    on: NaiveDate,
    outcome: Outcome,
) -> Result<()> {
    let mut tx = register
        .begin(Op::new(OperationKind::MeetingHeld).about(meeting))
        .await?;
    held(&mut tx, meeting, on, outcome).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes a meeting as held within an operation.
pub(crate) async fn held(
    tx: &mut Tx,
    meeting: &str,
    on: NaiveDate,
    outcome: Outcome,
) -> Result<()> {
    const MOST: i64 = 5_000;
    for number in [outcome.came, outcome.volunteers, outcome.wanted_friend] {
        if number.is_some_and(|number| !(0..=MOST).contains(&number)) {
            return Err(Refusal::OutOfRange {
                field: Field::Came,
                least: 0,
                most: MOST,
            }
            .into());
        }
    }
    let row = get::<MeetingRow>(tx.connection(), meeting).await?;
    if row.cancelled_on.is_some() {
        return Err(Refusal::MeetingOver.into());
    }
    tx.update(&MeetingRow {
        held_on: Some(on),
        came: outcome.came.or(row.came),
        volunteers: outcome.volunteers.or(row.volunteers),
        wanted_friend: outcome.wanted_friend.or(row.wanted_friend),
        ..row
    })
    .await
}

/// Notes that the meeting's paper was shredded.
///
/// # Errors
/// When there is no such meeting.
pub async fn paper_destroyed(register: &Register, meeting: &str, on: NaiveDate) -> Result<()> {
    let mut tx = register
        .begin(Op::new(OperationKind::PaperDestroyed).about(meeting))
        .await?;
    let row = get::<MeetingRow>(tx.connection(), meeting).await?;
    tx.update(&MeetingRow {
        paper_destroyed_on: Some(on),
        ..row
    })
    .await?;
    tx.commit().await?;
    Ok(())
}
