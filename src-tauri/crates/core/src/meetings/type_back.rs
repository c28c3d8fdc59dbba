//! Typing a paper sheet back in printed order: what was ticked and who came, and the rows that were
//! written on at the meeting, as one operation.

use super::model::{MeetingRow, SignUpRow};
use super::sign_up::{NewSignUp, came_in_range, new_row, people_in_range};
use crate::error::{Refusal, Result};
use crate::register::{Op, OperationKind, Record, Register, get};
use crate::values::SignUpSource;

/// A printed row as it came back from the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedRow {
    /// The sign-up.
    pub sign_up: String,
    /// For how many people it turned out to be; none where that stays as it was.
    pub people: Option<i64>,
    /// How many came; none where the sheet does not say.
    pub came: Option<i64>,
    /// What was written could not be read: the row comes up again.
    pub illegible: bool,
    /// The first box.
    pub wants_to_be_friend: bool,
    /// The second box.
    pub wants_friend: bool,
}

/// A row that somebody wrote on at the meeting.
#[derive(Debug, Clone)]
pub struct WalkIn {
    /// What stands in the row.
    pub new: NewSignUp,
    /// How many came; all of them where the sheet does not say.
    pub came: Option<i64>,
}

/// What was typed back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedBack {
    /// The operation, to undo it by; none where the sheet said nothing new.
    pub operation: Option<String>,
    /// The rows of the walk-ins, with the numbers they got.
    pub walk_ins: Vec<SignUpRow>,
}

/// Writes a sheet back: the printed rows, and walk-ins under the next numbers, in the order they are
/// given. They were there, so neither the place's maximum nor that the meeting was held keeps them out.
///
/// # Errors
/// When the meeting was cancelled, a row is of another meeting, or more came than a row is for; then
/// nothing has changed.
pub async fn type_back(
    register: &Register,
    meeting: &str,
    rows: &[TypedRow],
    walk_ins: &[WalkIn],
) -> Result<TypedBack> {
    let mut tx = register
        .begin(Op::new(OperationKind::SheetTypedBack).about(meeting))
        .await?;
    if get::<MeetingRow>(tx.connection(), meeting)
        .await?
        .cancelled_on
        .is_some()
    {
        return Err(Refusal::MeetingOver.into());
    }
    for typed in rows {
        let row = get::<SignUpRow>(tx.connection(), &typed.sign_up).await?;
        if row.meeting_id != meeting {
            return Err(Refusal::NotFound {
                record: Record::SignUp,
            }
            .into());
        }
        let people = typed.people.unwrap_or(row.people);
        people_in_range(people)?;
        came_in_range(typed.came, people)?;
        tx.update(&SignUpRow {
            people,
            came: typed.came,
            illegible: typed.illegible || (row.person_id.is_none() && row.name.is_none()),
            wants_to_be_friend: typed.wants_to_be_friend,
            wants_friend: typed.wants_friend,
            ..row
        })
        .await?;
    }
    let mut written = Vec::with_capacity(walk_ins.len());
    for walk_in in walk_ins {
        let new = NewSignUp {
            source: walk_in.new.source.or(Some(SignUpSource::WalkIn)),
            ..walk_in.new.clone()
        };
        let row = new_row(&mut tx, register, meeting, new).await?;
        let row = SignUpRow {
            came: Some(walk_in.came.unwrap_or(row.people)),
            ..row
        };
        came_in_range(row.came, row.people)?;
        tx.insert(&row).await?;
        written.push(row);
    }
    let committed = tx.commit().await?;
    Ok(TypedBack {
        operation: committed.operation,
        walk_ins: written,
    })
}
