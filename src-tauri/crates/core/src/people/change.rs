//! Changing what is known of a person.

use super::model::{PersonDetails, PersonRow};
use crate::error::Result;
use crate::register::{Op, OperationKind, Register, get};

/// Writes a person's changed details.
///
/// # Errors
/// When there is no such person, or what is said cannot be.
pub async fn change(register: &Register, person: &str, details: PersonDetails) -> Result<()> {
    details.check(register.clock().today())?;
    let mut tx = register
        .begin(Op::new(OperationKind::PersonChanged).about(person))
        .await?;
    let row = get::<PersonRow>(tx.connection(), person).await?;
    tx.update(&PersonRow { details, ..row }).await?;
    tx.commit().await?;
    Ok(())
}
