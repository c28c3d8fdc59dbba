//! Changing a registration, and taking it a step further.

use chrono::NaiveDate;

use super::model::{RegistrationDetails, RegistrationRow};
use super::steps;
use crate::consents;
use crate::error::{Refusal, Result};
use crate::matches;
use crate::members::MemberRow;
use crate::register::{Op, OperationKind, Register, Tx, get};
use crate::values::{Purpose, RegistrationState};

/// Writes a registration's changed details.
///
/// # Errors
/// When there is no such registration, or what is said cannot be.
pub async fn change(
    register: &Register,
    registration: &str,
    asked_on: NaiveDate,
    details: RegistrationDetails,
) -> Result<()> {
    details.check()?;
    let mut tx = register
        .begin(Op::new(OperationKind::RegistrationChanged).about(registration))
        .await?;
    let row = get::<RegistrationRow>(tx.connection(), registration).await?;
    if let Some(assessor) = &details.child_certificate_by {
        get::<MemberRow>(tx.connection(), assessor).await?;
    }
    tx.update(&RegistrationRow {
        asked_on,
        details,
        ..row
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a registration to another state. Nobody comes onto the waiting list without consent to
/// find a friend (domain.md §5, §8); whoever comes onto it has been talked with.
///
/// # Errors
/// When that step does not exist, or the consent is missing.
pub async fn step(
    register: &Register,
    registration: &str,
    to: RegistrationState,
) -> Result<RegistrationRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::RegistrationStepped).about(registration))
        .await?;
    let row = take_step(&mut tx, registration, to, register.clock().today()).await?;
    tx.commit().await?;
    Ok(row)
}

/// Takes a registration to another state within an operation.
pub(crate) async fn take_step(
    tx: &mut Tx,
    registration: &str,
    to: RegistrationState,
    today: NaiveDate,
) -> Result<RegistrationRow> {
    let mut row = get::<RegistrationRow>(tx.connection(), registration).await?;
    if !steps::onward(row.state).contains(&to) {
        return Err(Refusal::NoSuchStep {
            from: row.state,
            to,
        }
        .into());
    }
    if to == RegistrationState::Ready {
        if !consents::in_force(tx.connection(), &row.person_id, Purpose::FindFriend).await? {
            return Err(Refusal::ConsentMissing.into());
        }
        row.details.talked_on = row.details.talked_on.or(Some(today));
    }
    row.state = to;
    tx.update(&row).await?;
    if matches!(to, RegistrationState::Withdrawn | RegistrationState::Closed) {
        matches::fall_away(tx, registration, matches::Falls::All, today).await?;
    }
    Ok(row)
}
