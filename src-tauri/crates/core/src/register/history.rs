//! Reading the ledger: the history of a record, the log of use, the lines an undo chooses from.

use chrono::{DateTime, Utc};
use sqlx::{Executor, Sqlite};
use strum::VariantArray as _;

use super::row::json_list;
use super::{OperationKind, Record, Register, clock};
use crate::error::{Refusal, Result};

/// One operation as the ledger has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it stands in the local order.
    pub line: i64,
    /// The operation's id.
    pub id: String,
    /// When it was done.
    pub at: DateTime<Utc>,
    /// The desk it was done at.
    pub desk: String,
    /// The member who did it.
    pub member: Option<String>,
    /// What was done.
    pub kind: OperationKind,
    /// The record it was mostly about.
    pub about: Option<String>,
    /// For an undo or a redo: the operation it took back.
    pub undoes: Option<String>,
    /// False once it was undone.
    pub in_effect: bool,
    /// How many lines it wrote.
    pub changes: i64,
    /// Whether it touched somebody who was erased since: it can never be taken back.
    pub erased: bool,
}

#[derive(sqlx::FromRow)]
struct Stored {
    line: i64,
    id: String,
    clock: i64,
    desk: String,
    member: Option<String>,
    kind: OperationKind,
    about: Option<String>,
    undoes: Option<String>,
    in_effect: bool,
    changes: i64,
    erased: bool,
}

impl From<Stored> for Line {
    fn from(stored: Stored) -> Self {
        Self {
            line: stored.line,
            id: stored.id,
            at: clock::time_of(stored.clock),
            desk: stored.desk,
            member: stored.member,
            kind: stored.kind,
            about: stored.about,
            undoes: stored.undoes,
            in_effect: stored.in_effect,
            changes: stored.changes,
            erased: stored.erased,
        }
    }
}

/// The operations before a line, newest first.
pub(crate) async fn before(
    executor: impl Executor<'_, Database = Sqlite>,
    line: i64,
    limit: i64,
) -> Result<Vec<Line>> {
    let rows = sqlx::query_as!(
        Stored,
        r#"select line as "line!", id, clock, desk, member, kind as "kind: OperationKind", about,
             undoes, in_effect as "in_effect: bool",
             coalesce(last_change - first_change + 1, 0) as "changes!: i64",
             exists (
                 select 1 from change
                 where scrubbed = 1 and change.line between first_change and last_change
             ) as "erased!: bool"
           from operation where line < $1 order by line desc limit $2"#,
        line,
        limit,
    )
    .fetch_all(executor)
    .await?;
    Ok(rows.into_iter().map(Line::from).collect())
}

/// One operation.
pub(crate) async fn line(executor: impl Executor<'_, Database = Sqlite>, id: &str) -> Result<Line> {
    let row = sqlx::query_as!(
        Stored,
        r#"select line as "line!", id, clock, desk, member, kind as "kind: OperationKind", about,
             undoes, in_effect as "in_effect: bool",
             coalesce(last_change - first_change + 1, 0) as "changes!: i64",
             exists (
                 select 1 from change
                 where scrubbed = 1 and change.line between first_change and last_change
             ) as "erased!: bool"
           from operation where id = $1"#,
        id,
    )
    .fetch_optional(executor)
    .await?;
    row.map(Line::from).ok_or_else(|| {
        Refusal::NotFound {
            record: Record::Operation,
        }
        .into()
    })
}

impl Register {
    /// Everything that was done, oldest first; with a record, only what touched it. The newest
    /// `limit` of them, where one is given.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn ledger(&self, record: Option<&str>, limit: Option<i64>) -> Result<Vec<Line>> {
        let limit = limit.unwrap_or(i64::MAX);
        let mut lines = match record {
            None => before(&self.readers, i64::MAX, limit).await?,
            Some(id) => touching(&self.readers, id, limit).await?,
        };
        lines.reverse();
        Ok(lines)
    }
}

/// A page of the log of use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogPage {
    /// How many lines there are in all.
    pub total: i64,
    /// Those of the page, newest first.
    pub lines: Vec<Line>,
}

impl Register {
    /// The log of use: who opened the register, printed, exported or erased, and when; of one member
    /// where one is given.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn log_of_use(
        &self,
        member: Option<&str>,
        offset: i64,
        limit: i64,
    ) -> Result<LogPage> {
        let kinds: Vec<OperationKind> = OperationKind::VARIANTS
            .iter()
            .copied()
            .filter(|kind| kind.is_log_of_use())
            .collect();
        let kinds = json_list(&kinds)?;
        let total = sqlx::query_scalar(
            "select count(*) from operation
             where kind in (select value from json_each($1)) and ($2 is null or member = $2)",
        )
        .bind(&kinds)
        .bind(member)
        .fetch_one(&self.readers)
        .await?;
        let stored: Vec<Stored> = sqlx::query_as(
            "select line, id, clock, desk, member, kind, about, undoes, in_effect,
                 coalesce(last_change - first_change + 1, 0) as changes, 0 as erased
             from operation
             where kind in (select value from json_each($1)) and ($2 is null or member = $2)
             order by line desc limit $3 offset $4",
        )
        .bind(&kinds)
        .bind(member)
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        let lines = stored.into_iter().map(Line::from).collect();
        Ok(LogPage { total, lines })
    }
}

/// The operations that touched a row, or were about it, newest first.
async fn touching(
    executor: impl Executor<'_, Database = Sqlite>,
    id: &str,
    limit: i64,
) -> Result<Vec<Line>> {
    let rows = sqlx::query_as!(
        Stored,
        r#"select line as "line!", id, clock, desk, member, kind as "kind: OperationKind", about,
             undoes, in_effect as "in_effect: bool",
             coalesce(last_change - first_change + 1, 0) as "changes!: i64",
             exists (
                 select 1 from change
                 where scrubbed = 1 and change.line between first_change and last_change
             ) as "erased!: bool"
           from operation
           where about = $1 or line in (select operation from change where row_id = $1)
           order by line desc limit $2"#,
        id,
        limit,
    )
    .fetch_all(executor)
    .await?;
    Ok(rows.into_iter().map(Line::from).collect())
}
