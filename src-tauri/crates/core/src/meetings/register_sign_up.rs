//! Turning a sign-up into a registration.

use super::model::{MeetingRow, SignUpRow};
use crate::error::{Refusal, Result};
use crate::people::PersonDetails;
use crate::register::{Op, OperationKind, Register, get};
use crate::registrations::{NewRegistration, RegistrationRow, make};
use crate::values::{Composition, Referrer, Side};

/// Makes a registration of a sign-up. Her wait begins on the day of the meeting, or today where that
/// is still to come; afterwards her name and number stand with the person alone.
///
/// # Errors
/// When it has become one already, or the row has no name.
pub async fn register_sign_up(
    register: &Register,
    sign_up: &str,
    side: Side,
) -> Result<RegistrationRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::SignUpRegistered))
        .await?;
    let row = get::<SignUpRow>(tx.connection(), sign_up).await?;
    tx.about(&row.meeting_id);
    if row.registration_id.is_some() {
        return Err(Refusal::AlreadyRegistered.into());
    }
    let meeting = get::<MeetingRow>(tx.connection(), &row.meeting_id).await?;
    let today = register.clock().today();
    let asked_on = meeting.details.at.map_or(today, |at| at.date().min(today));
    let person = match (&row.person_id, &row.name) {
        (Some(known), _) => {
            get::<crate::people::PersonRow>(tx.connection(), known)
                .await?
                .details
        }
        (None, Some(name)) => PersonDetails {
            phone: row.phone.clone(),
            email: row.email.clone(),
            ..PersonDetails::named(name.clone())
        },
        (None, None) => return Err(Refusal::NothingToRegister.into()),
    };
    let mut new = NewRegistration::new(side, asked_on, person);
    new.household.composition = Some(if row.people > 1 {
        Composition::Family
    } else {
        Composition::Alone
    });
    if side == Side::Participant {
        new.details.referrer = Some(Referrer::Myself);
    }
    let made = make(&mut tx, register, &new, row.person_id.as_deref(), today).await?;
    made.write(&mut tx).await?;
    tx.update(&SignUpRow {
        person_id: Some(made.registration.person_id.clone()),
        name: None,
        phone: None,
        email: None,
        registration_id: Some(made.registration.id.clone()),
        ..row
    })
    .await?;
    tx.commit().await?;
    Ok(made.registration)
}
