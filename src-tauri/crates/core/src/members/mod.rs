//! Members: who opens the register, takes consents, writes notes and follows up. Their slots are
//! [`crate::register`]'s; here are the rows that the history names.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sqlx::{Executor, Sqlite};

use crate::error::{Refusal, Result};
use crate::register::{Record, Row, Tx, find};
use crate::values::PersonName;

/// A member of the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct MemberRow {
    /// The id, which her slot has too.
    pub id: String,
    /// Her name.
    pub name: PersonName,
    /// The day she left, if she has.
    pub left_on: Option<NaiveDate>,
}

impl Row for MemberRow {
    const RECORD: Record = Record::Member;

    fn id(&self) -> &str {
        &self.id
    }
}

/// Every member, also those who left, in the order they came.
///
/// # Errors
/// When the store cannot be read.
pub async fn list(executor: impl Executor<'_, Database = Sqlite>) -> Result<Vec<MemberRow>> {
    Ok(sqlx::query_as("select * from member order by id")
        .fetch_all(executor)
        .await?)
}

/// The member of this name, if there is one.
pub(crate) async fn find_by_name(
    executor: impl Executor<'_, Database = Sqlite>,
    name: &PersonName,
) -> Result<Option<MemberRow>> {
    Ok(sqlx::query_as("select * from member where name = $1")
        .bind(name)
        .fetch_optional(executor)
        .await?)
}

/// The member of this name.
pub(crate) async fn by_name(
    executor: impl Executor<'_, Database = Sqlite>,
    name: &PersonName,
) -> Result<MemberRow> {
    find_by_name(executor, name).await?.ok_or_else(|| {
        Refusal::NotFound {
            record: Record::Member,
        }
        .into()
    })
}

/// Refuses somebody who is no member, or has left: nobody is given a task then.
pub(crate) async fn present(
    executor: impl Executor<'_, Database = Sqlite>,
    id: &str,
) -> Result<()> {
    let member = find::<MemberRow>(executor, id)
        .await?
        .ok_or(Refusal::NotFound {
            record: Record::Member,
        })?;
    if member.left_on.is_some() {
        return Err(Refusal::MemberLeft.into());
    }
    Ok(())
}

/// Writes a new member, or one who comes back.
pub(crate) async fn put(tx: &mut Tx, member: &MemberRow) -> Result<()> {
    match find::<MemberRow>(tx.connection(), &member.id).await? {
        Some(_) => tx.update(member).await,
        None => tx.insert(member).await,
    }
}
