//! Planning a meeting, changing and cancelling it.

use chrono::Duration;

use super::model::{MeetingDetails, MeetingRow};
use crate::error::{Refusal, Result};
use crate::groups;
use crate::register::{Op, OperationKind, Register, Tx, get, ids};
use crate::values::Municipality;

/// Plans a meeting. Where no day for the decision is said, it is the group's so many days before.
///
/// # Errors
/// When what is said cannot be.
pub async fn add(register: &Register, details: MeetingDetails) -> Result<MeetingRow> {
    let mut tx = register.begin(Op::new(OperationKind::MeetingAdded)).await?;
    let meeting = put(&mut tx, register, details).await?;
    tx.about(&meeting.id);
    tx.commit().await?;
    Ok(meeting)
}

/// Plans a meeting within an operation.
pub(crate) async fn put(
    tx: &mut Tx,
    register: &Register,
    mut details: MeetingDetails,
) -> Result<MeetingRow> {
    details.check()?;
    known_municipality(&details)?;
    let group = groups::get(tx.connection()).await?;
    if details.decide_by.is_none() {
        details.decide_by = details
            .at
            .map(|at| at.date() - Duration::days(group.decide_days));
    }
    if details.municipality.is_none() {
        details.municipality = Some(group.home()?.to_owned());
    }
    let meeting = MeetingRow {
        id: ids::new(register.clock().now()),
        details,
        held_on: None,
        cancelled_on: None,
        came: None,
        volunteers: None,
        wanted_friend: None,
        paper_destroyed_on: None,
    };
    tx.insert(&meeting).await?;
    Ok(meeting)
}

/// Writes a meeting's changed details.
///
/// # Errors
/// When there is no such meeting, or what is said cannot be.
pub async fn change(register: &Register, meeting: &str, details: MeetingDetails) -> Result<()> {
    details.check()?;
    known_municipality(&details)?;
    let mut tx = register
        .begin(Op::new(OperationKind::MeetingChanged).about(meeting))
        .await?;
    let row = get::<MeetingRow>(tx.connection(), meeting).await?;
    tx.update(&MeetingRow { details, ..row }).await?;
    tx.commit().await?;
    Ok(())
}

/// Cancels a meeting.
///
/// # Errors
/// When it was held or cancelled already.
pub async fn cancel(register: &Register, meeting: &str) -> Result<()> {
    let mut tx = register
        .begin(Op::new(OperationKind::MeetingCancelled).about(meeting))
        .await?;
    let mut row = get::<MeetingRow>(tx.connection(), meeting).await?;
    if row.is_over() {
        return Err(Refusal::MeetingOver.into());
    }
    row.cancelled_on = Some(register.clock().today());
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(())
}

fn known_municipality(details: &MeetingDetails) -> Result<()> {
    match &details.municipality {
        Some(code) if Municipality::by_code(code).is_none() => {
            Err(Refusal::NoSuchMunicipality { code: code.clone() }.into())
        }
        _ => Ok(()),
    }
}
