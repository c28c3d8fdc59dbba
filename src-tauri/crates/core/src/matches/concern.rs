//! Concerns about a pair: apart from the follow-ups, for they are somebody's to take and have an end.

use serde::Serialize;
use sqlx::{Executor, Sqlite};

use super::codes::ConcernTopic;
use super::model::{ConcernRow, MatchRow};
use crate::error::Result;
use crate::members;
use crate::register::{Op, OperationKind, Register, get, ids};
use crate::values::{FreeText, PersonName};

/// What worries us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewConcern {
    /// What it is about.
    pub topic: ConcernTopic,
    /// Whether it cannot wait.
    pub urgent: bool,
    /// What it is, in words.
    pub text: Option<FreeText>,
    /// The member who takes it, by id.
    pub taken_by: Option<String>,
}

/// Raises a concern about a match, wherever that stands.
///
/// # Errors
/// When there is no such match, or the member who is to take it is not there.
pub async fn raise_concern(
    register: &Register,
    match_id: &str,
    new: NewConcern,
) -> Result<ConcernRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::ConcernRaised).about(match_id))
        .await?;
    let of = get::<MatchRow>(tx.connection(), match_id).await?;
    if let Some(member) = &new.taken_by {
        members::present(tx.connection(), member).await?;
    }
    let row = ConcernRow {
        id: ids::new(register.clock().now()),
        match_id: of.id,
        raised_on: register.clock().today(),
        topic: new.topic,
        urgent: new.urgent,
        text: new.text,
        taken_by: new.taken_by,
        solved_on: None,
        solution: None,
    };
    tx.insert(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// Changes what is said of a concern, or who takes it.
///
/// # Errors
/// When there is no such concern, or the member who is to take it now is not there.
pub async fn change_concern(
    register: &Register,
    id: &str,
    changed: NewConcern,
) -> Result<ConcernRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::ConcernChanged))
        .await?;
    let before = get::<ConcernRow>(tx.connection(), id).await?;
    tx.about(&before.match_id);
    // Who took it stays, also when she has left the group since.
    if let Some(member) = &changed.taken_by
        && changed.taken_by != before.taken_by
    {
        members::present(tx.connection(), member).await?;
    }
    let row = ConcernRow {
        topic: changed.topic,
        urgent: changed.urgent,
        text: changed.text,
        taken_by: changed.taken_by,
        ..before
    };
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// Notes that a concern is solved, and how. Of one that was solved before, only how.
///
/// # Errors
/// When there is no such concern.
pub async fn solve_concern(
    register: &Register,
    id: &str,
    solution: Option<FreeText>,
) -> Result<ConcernRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::ConcernSolved))
        .await?;
    let before = get::<ConcernRow>(tx.connection(), id).await?;
    tx.about(&before.match_id);
    let today = register.clock().today();
    let row = ConcernRow {
        solved_on: before.solved_on.or(Some(today)),
        solution,
        ..before
    };
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// A concern with the name of the member who takes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct ConcernItem {
    /// The concern.
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub row: ConcernRow,
    /// Who takes it.
    pub taken_by_name: Option<PersonName>,
}

/// The concerns about a match: open ones first, the urgent before the others, then the newest.
///
/// # Errors
/// When the store cannot be read.
pub async fn concerns(
    executor: impl Executor<'_, Database = Sqlite>,
    match_id: &str,
) -> Result<Vec<ConcernItem>> {
    Ok(sqlx::query_as(
        "select concern.*, member.name as taken_by_name
         from concern left join member on member.id = concern.taken_by
         where match_id = $1
         order by solved_on is not null, urgent desc, raised_on desc, concern.id desc",
    )
    .bind(match_id)
    .fetch_all(executor)
    .await?)
}
