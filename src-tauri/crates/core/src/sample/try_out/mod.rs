//! The try-out group: a few invented people in Tønder, with everything a group's day brings.

mod courses;
mod friends;
mod meetings;
mod pairs;
mod participants;
mod story;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use self::story::Story;
use crate::consents;
use crate::error::{Fault, Result};
use crate::register::{Op, OperationKind, Register, Tx};
use crate::registrations::{self, RegistrationRow};
use crate::values::Purpose;

/// The registrations of the invented people by name.
struct People(BTreeMap<String, RegistrationRow>);

impl People {
    /// The person of this name, by id.
    fn id(&self, name: &str) -> Result<String> {
        Ok(self.named(name)?.person_id.clone())
    }

    /// The registration of the person of this name, by id.
    fn registration(&self, name: &str) -> Result<String> {
        Ok(self.named(name)?.id.clone())
    }

    fn named(&self, name: &str) -> Result<&RegistrationRow> {
        self.0
            .get(name)
            .ok_or_else(|| Fault::Inconsistent("nobody of that name was invented").into())
    }
}

/// Who stands on the group's prints: one of its invented friends.
pub const CONTACT_NAME: &str = "Kirsten Bækgaard";

/// Her invented number.
pub const CONTACT_PHONE: &str = "37 00 20 02";

/// Fills a new register with the try-out group, as it stands on this day. It is one operation, which
/// an undo leaves alone: what the user does herself is what she can undo.
///
/// # Errors
/// When the store cannot be written.
pub async fn fill(register: &Register, today: NaiveDate) -> Result<()> {
    let mut tx = register
        .begin(Op::new(OperationKind::SampleCreated))
        .await?;
    let mut people = People(BTreeMap::new());
    for story in participants::all(today)?
        .into_iter()
        .chain(friends::all(today, register.member())?)
    {
        let name = story.new.person.full_name.as_str().to_owned();
        people
            .0
            .insert(name, tell(&mut tx, register, story, today).await?);
    }
    meetings::all(&mut tx, register, &people, today).await?;
    pairs::all(&mut tx, register, today).await?;
    courses::all(&mut tx, register, today).await?;
    tx.commit().await?;
    Ok(())
}

/// Lets a story happen.
async fn tell(
    tx: &mut Tx,
    register: &Register,
    story: Story,
    today: NaiveDate,
) -> Result<RegistrationRow> {
    let row = registrations::put(tx, register, &story.new, today).await?;
    for state in story.steps {
        registrations::take_step(tx, &row.id, state, today).await?;
    }
    if story.consent_withdrawn {
        consents::take_back(tx, &row.person_id, Purpose::FindFriend, today).await?;
    }
    Ok(row)
}
