//! Contact notes: short, dated, by whom ("ring efter kl. 16"), before and after a match.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::{Executor, Sqlite};

use super::model::RegistrationRow;
use crate::error::Result;
use crate::register::{Op, OperationKind, Record, Register, Row, get, ids};
use crate::values::{FreeText, PersonName};

/// A contact note as the register holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct ContactNoteRow {
    /// The id.
    pub id: String,
    /// The registration it is about.
    pub registration_id: String,
    /// When it was written.
    pub written_on: DateTime<Utc>,
    /// The member who wrote it.
    pub member_id: Option<String>,
    /// What it says.
    pub text: FreeText,
}

impl Row for ContactNoteRow {
    const RECORD: Record = Record::ContactNote;

    fn id(&self) -> &str {
        &self.id
    }
}

/// Writes a note.
///
/// # Errors
/// When there is no such registration.
pub async fn add_note(
    register: &Register,
    registration: &str,
    text: FreeText,
) -> Result<ContactNoteRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::NoteAdded).about(registration))
        .await?;
    get::<RegistrationRow>(tx.connection(), registration).await?;
    let now = register.clock().now();
    let note = ContactNoteRow {
        id: ids::new(now),
        registration_id: registration.to_owned(),
        written_on: now,
        member_id: Some(register.member().to_owned()),
        text,
    };
    tx.insert(&note).await?;
    tx.commit().await?;
    Ok(note)
}

/// A note with the name of the member who wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct NoteItem {
    /// The id.
    pub id: String,
    /// When it was written.
    pub written_on: DateTime<Utc>,
    /// Who wrote it.
    pub by: Option<PersonName>,
    /// What it says.
    pub text: FreeText,
}

/// The notes of a registration, newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn notes(
    executor: impl Executor<'_, Database = Sqlite>,
    registration: &str,
) -> Result<Vec<NoteItem>> {
    Ok(sqlx::query_as(
        "select contact_note.id, written_on, member.name as by, text
         from contact_note left join member on member.id = contact_note.member_id
         where registration_id = $1 order by written_on desc, contact_note.id desc",
    )
    .bind(registration)
    .fetch_all(executor)
    .await?)
}
