//! Signing up for a meeting, changing a sign-up and taking it off.

use super::list::people_signed_up;
use super::model::{MeetingRow, SignUpRow};
use crate::error::{Refusal, Result};
use crate::people::PersonRow;
use crate::register::{Field, Op, OperationKind, Record, Register, Tx, get, ids};
use crate::values::{Email, PersonName, Phone, SignUpSource};

/// The most people one sign-up can be for.
const MOST: i64 = 30;

/// Who signs up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// A person in the register, by id.
    Person(String),
    /// Somebody by name, a walk-in say.
    Named {
        /// The name as it was given.
        name: PersonName,
        /// Telephone.
        phone: Option<Phone>,
        /// E-mail.
        email: Option<Email>,
    },
    /// A row on paper that could not be read.
    Illegible,
}

/// A sign-up about to be made.
#[derive(Debug, Clone)]
pub struct NewSignUp {
    /// Who.
    pub who: Who,
    /// For how many people, herself included.
    pub people: i64,
    /// How it came in.
    pub source: Option<SignUpSource>,
    /// Would be a friend.
    pub wants_to_be_friend: bool,
    /// Wants a friend.
    pub wants_friend: bool,
}

impl NewSignUp {
    /// A sign-up for one person.
    #[must_use]
    pub fn of(who: Who) -> Self {
        Self {
            who,
            people: 1,
            source: None,
            wants_to_be_friend: false,
            wants_friend: false,
        }
    }
}

/// Signs up for a meeting; the row gets the next number on the sheet.
///
/// # Errors
/// When the meeting is full or over.
pub async fn sign_up(register: &Register, meeting: &str, new: NewSignUp) -> Result<SignUpRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::SignedUp).about(meeting))
        .await?;
    let row = put_sign_up(&mut tx, register, meeting, new).await?;
    tx.commit().await?;
    Ok(row)
}

/// Signs up for a meeting within an operation.
pub(crate) async fn put_sign_up(
    tx: &mut Tx,
    register: &Register,
    meeting: &str,
    new: NewSignUp,
) -> Result<SignUpRow> {
    let row = get::<MeetingRow>(tx.connection(), meeting).await?;
    people_in_range(new.people)?;
    room_for(tx, &row, new.people).await?;
    let row = new_row(tx, register, meeting, new).await?;
    tx.insert(&row).await?;
    Ok(row)
}

/// The next row of a meeting's sheet, not yet written.
pub(super) async fn new_row(
    tx: &mut Tx,
    register: &Register,
    meeting: &str,
    new: NewSignUp,
) -> Result<SignUpRow> {
    people_in_range(new.people)?;
    // A number that was on paper is never given again, though its row was taken off.
    let number = sqlx::query_scalar!(
        r#"select max(
             coalesce((select max(number) from sign_up where meeting_id = $1), 0),
             coalesce((select max(after ->> '$.number') from change
                       where record = 'sign_up' and after ->> '$.meeting_id' = $1), 0)
           ) + 1 as "number!: i64""#,
        meeting,
    )
    .fetch_one(tx.connection())
    .await?;
    let (person_id, name, phone, email, illegible) = match new.who {
        Who::Person(person) => {
            get::<PersonRow>(tx.connection(), &person).await?;
            (Some(person), None, None, None, false)
        }
        Who::Named { name, phone, email } => (None, Some(name), phone, email, false),
        Who::Illegible => (None, None, None, None, true),
    };
    Ok(SignUpRow {
        id: ids::new(register.clock().now()),
        meeting_id: meeting.to_owned(),
        number,
        person_id,
        name,
        phone,
        email,
        people: new.people,
        source: new.source,
        wants_to_be_friend: new.wants_to_be_friend,
        wants_friend: new.wants_friend,
        came: None,
        illegible,
        registration_id: None,
    })
}

/// Writes a changed sign-up; its number and meeting stay. That of a held meeting is corrected: what
/// the place holds is no longer asked.
///
/// # Errors
/// When the meeting has no room for so many, or was cancelled.
pub async fn change_sign_up(register: &Register, changed: SignUpRow) -> Result<()> {
    let mut tx = register
        .begin(Op::new(OperationKind::SignUpChanged).about(&changed.meeting_id))
        .await?;
    let row = get::<SignUpRow>(tx.connection(), &changed.id).await?;
    let meeting = get::<MeetingRow>(tx.connection(), &row.meeting_id).await?;
    people_in_range(changed.people)?;
    came_in_range(changed.came, changed.people)?;
    if meeting.held_on.is_none() {
        room_for(&mut tx, &meeting, changed.people - row.people).await?;
    }
    tx.update(&SignUpRow {
        number: row.number,
        meeting_id: row.meeting_id,
        ..changed
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a sign-up off, when somebody calls to say that she is not coming.
///
/// # Errors
/// When there is no such sign-up.
pub async fn remove_sign_up(register: &Register, sign_up: &str) -> Result<()> {
    let mut tx = register
        .begin(Op::new(OperationKind::SignUpRemoved))
        .await?;
    let row = get::<SignUpRow>(tx.connection(), sign_up).await?;
    tx.about(&row.meeting_id);
    tx.delete(Record::SignUp, &row.id).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) fn people_in_range(people: i64) -> Result<()> {
    if (1..=MOST).contains(&people) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange {
            field: Field::People,
            least: 1,
            most: MOST,
        }
        .into())
    }
}

/// Refuses that more came, or fewer than nobody, than a sign-up is for.
pub(super) fn came_in_range(came: Option<i64>, people: i64) -> Result<()> {
    match came {
        Some(came) if !(0..=people).contains(&came) => {
            Err(Refusal::MoreCameThanSignedUp { people }.into())
        }
        _ => Ok(()),
    }
}

/// Refuses more people than the place holds, and anybody once the meeting is over.
async fn room_for(tx: &mut Tx, meeting: &MeetingRow, people: i64) -> Result<()> {
    if meeting.is_over() {
        return Err(Refusal::MeetingOver.into());
    }
    if let Some(maximum) = meeting.details.maximum {
        let signed_up = people_signed_up(tx.connection(), &meeting.id).await?;
        if signed_up + people > maximum {
            return Err(Refusal::MeetingFull {
                left: (maximum - signed_up).max(0),
                maximum,
            }
            .into());
        }
    }
    Ok(())
}
