//! Drafts: what somebody has typed and not yet saved. A draft survives a crash, lies encrypted with
//! everything else, and is no change to the register: outside the ledger, never undone.

mod cpr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::{Executor, Sqlite, SqliteConnection};

use crate::error::Result;
use crate::register::Register;
use crate::values::codes;

codes! {
    /// Which form a draft is of.
    pub enum DraftKind {
        /// A registration, new or edited.
        Registration,
        /// A meeting, new or edited.
        Meeting,
        /// A paper sheet being typed back.
        Sheet,
        /// A sign-up for a meeting.
        SignUp,
        /// A contact note.
        Note,
    }
}

/// A form as the page has it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Chosen by the page; keeping again under the same id writes over.
    pub id: String,
    /// Which form.
    pub kind: DraftKind,
    /// The record that is being edited; none for a new one.
    pub about: Option<String>,
    /// What was typed, as the page writes it.
    pub content: serde_json::Value,
}

/// A draft that was kept.
#[derive(Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct DraftRow {
    /// The id.
    pub id: String,
    /// Which form.
    pub kind: DraftKind,
    /// The record that is being edited; none for a new one.
    pub about: Option<String>,
    /// What was typed, as the page writes it.
    #[sqlx(json)]
    pub content: serde_json::Value,
    /// When it was kept last.
    pub written_at: DateTime<Utc>,
}

/// Redacted: the content is what people told us.
impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Draft({} {:?})", self.id, self.kind)
    }
}

/// Redacted: the content is what people told us.
impl std::fmt::Debug for DraftRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DraftRow({} {:?})", self.id, self.kind)
    }
}

/// Keeps a draft, on the disk when this returns.
///
/// # Errors
/// When a field of it holds what looks like a CPR number, which is never stored, not even here
/// (domain.md §4); the refusal names the field. Then the draft stays as it was kept before.
pub async fn keep(register: &Register, draft: Draft) -> Result<DraftRow> {
    cpr::check(&draft.content)?;
    let row = DraftRow {
        id: draft.id,
        kind: draft.kind,
        about: draft.about,
        content: draft.content,
        written_at: register.clock().now(),
    };
    let mut writer = register.beside_the_ledger().await?;
    sqlx::query(
        "insert into draft (id, kind, about, content, written_at) values ($1, $2, $3, $4, $5)
         on conflict (id) do update set kind = excluded.kind, about = excluded.about,
             content = excluded.content, written_at = excluded.written_at",
    )
    .bind(&row.id)
    .bind(row.kind)
    .bind(&row.about)
    .bind(row.content.to_string())
    .bind(row.written_at)
    .execute(&mut writer.connection)
    .await?;
    Ok(row)
}

/// Every draft, the one written last first.
///
/// # Errors
/// When the store cannot be read.
pub async fn all(executor: impl Executor<'_, Database = Sqlite>) -> Result<Vec<DraftRow>> {
    Ok(
        sqlx::query_as("select * from draft order by written_at desc, id desc")
            .fetch_all(executor)
            .await?,
    )
}

/// One draft, if it is still there.
///
/// # Errors
/// When the store cannot be read.
pub async fn get(
    executor: impl Executor<'_, Database = Sqlite>,
    id: &str,
) -> Result<Option<DraftRow>> {
    Ok(sqlx::query_as("select * from draft where id = $1")
        .bind(id)
        .fetch_optional(executor)
        .await?)
}

/// Lets go of a draft: it was saved, or is not wanted. One that is not there is gone already.
///
/// # Errors
/// When the store cannot be written.
pub async fn drop(register: &Register, id: &str) -> Result<()> {
    let mut writer = register.beside_the_ledger().await?;
    sqlx::query("delete from draft where id = $1")
        .bind(id)
        .execute(&mut writer.connection)
        .await?;
    Ok(())
}

/// Drops every draft that tells of a person who is being erased: those about her, her registrations,
/// her household, her matches, and the sheets of meetings she signed up for; and those that name her, her number
/// or her address.
pub(crate) async fn forget(connection: &mut SqliteConnection, person: &str) -> Result<()> {
    sqlx::query(
        "with mine as (select id, household_id from registration where person_id = $1),
         pair as (
             select id from match
             where participant_id in (select id from mine) or friend_id in (select id from mine)
         ),
         -- Also what she was called and reached by before.
         image as (
             select coalesce(after, before) as of_her from change
                 where row_id = $1 and record = 'person'
             union select before from change where row_id = $1 and record = 'person'
         ),
         was as (
             select of_her ->> '$.full_name' as full_name,
                 of_her ->> '$.calling_name' as calling_name,
                 of_her ->> '$.own_script_name' as own_script_name,
                 of_her ->> '$.phone' as phone, of_her ->> '$.email' as email
             from image
         ),
         told as (
             select $1 as text
             union select id from mine
             union select id from pair
             union select id from follow_up where match_id in (select id from pair)
             union select id from concern where match_id in (select id from pair)
             union select household_id from household_person where person_id = $1
             union select id from sign_up
                 where person_id = $1 or registration_id in (select id from mine)
             union select meeting_id from sign_up
                 where person_id = $1 or registration_id in (select id from mine)
             union select full_name from was
             union select calling_name from was
             union select own_script_name from was
             union select phone from was
             -- A draft has the number as it was typed.
             union select substr(phone, 4) from was where phone like '+45%'
             union select email from was
         )
         delete from draft where exists (
             select 1 from told
             where draft.about = told.text
                 -- A form about something in a record carries that record's id in its own.
                 or (length(told.text) = 36 and instr(draft.id, told.text) > 0)
                 -- Li stands in many words: so short a name only where it is the whole answer.
                 or instr(
                     lower(draft.content),
                     lower(iif(length(told.text) < 4, json_quote(told.text), told.text))
                 ) > 0
                 or (length(told.text) >= 8 and instr(
                     replace(replace(replace(draft.content, ' ', ''), '-', ''), '.', ''), told.text
                 ) > 0)
         )",
    )
    .bind(person)
    .execute(connection)
    .await?;
    Ok(())
}
