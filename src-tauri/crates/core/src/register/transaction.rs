//! One operation under way: everything written between beginning and commit is one thing that
//! happens whole or not at all.

use sqlx::{AssertSqlSafe, SqliteConnection};
use tokio::sync::OwnedMutexGuard;

use super::clock;
use super::insert::Insert;
use super::operation::Op;
use super::row::Row;
use super::schema::Schema;
use super::{Record, Register};
use crate::error::{Error, Fault, Refusal, Result};
use crate::search;

/// The writer's connection. A pool would recycle it and lose its temporary triggers.
pub(crate) struct Writer {
    pub connection: SqliteConnection,
    pub schema: Schema,
    /// True while a transaction is open; left true by a future that was dropped midway.
    pub busy: bool,
}

impl Writer {
    /// Rolls back what a dropped future may have left open.
    pub async fn tidy(&mut self) -> Result<()> {
        if self.busy {
            // An error such as a full disk may have rolled back already; then this one says so.
            let _ = sqlx::query("rollback").execute(&mut self.connection).await;
            self.busy = false;
        }
        Ok(())
    }
}

/// An operation under way. Dropped without [`Tx::commit`] it has never been.
#[must_use = "an operation that is not committed is rolled back"]
pub struct Tx {
    writer: OwnedMutexGuard<Writer>,
    op: Op,
    id: String,
    line: i64,
    first_change: i64,
    member: String,
}

/// What a commit left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// The operation's id; none where nothing had changed.
    pub operation: Option<String>,
    /// How many lines it wrote.
    pub changes: i64,
}

impl Register {
    /// The writer, for what lies outside the ledger: drafts.
    pub(crate) async fn beside_the_ledger(&self) -> Result<OwnedMutexGuard<Writer>> {
        let mut writer = self.writer.clone().lock_owned().await;
        writer.tidy().await?;
        Ok(writer)
    }

    /// Begins an operation. Waits for the one before it to end.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn begin(&self, op: Op) -> Result<Tx> {
        let mut writer = self.writer.clone().lock_owned().await;
        writer.tidy().await?;
        writer.busy = true;
        let schema_version = writer.schema.version;
        let connection = &mut writer.connection;
        sqlx::query("begin immediate")
            .execute(&mut *connection)
            .await?;
        let last = sqlx::query_scalar!("select max(clock) from operation")
            .fetch_one(&mut *connection)
            .await?
            .unwrap_or(0);
        let reading = clock::next_reading(last, self.clock.now());
        let id = super::ids::new(clock::time_of(reading));
        let kind: &str = op.kind.into();
        let line = sqlx::query_scalar!(
            "insert into operation (id, clock, desk, member, kind, about, undoes, schema_version)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             returning line",
            id,
            reading,
            self.desk,
            self.member,
            kind,
            op.about,
            op.undoes,
            schema_version,
        )
        .fetch_one(&mut *connection)
        .await?;
        let first_change = sqlx::query_scalar!("select max(line) from change")
            .fetch_one(&mut *connection)
            .await?
            .unwrap_or(0)
            + 1;
        sqlx::query("insert into temp.context (operation) values ($1)")
            .bind(line)
            .execute(&mut *connection)
            .await?;
        Ok(Tx {
            writer,
            op,
            id,
            line,
            first_change,
            member: self.member.clone(),
        })
    }
}

impl Tx {
    /// The connection, for queries that belong to this operation.
    pub fn connection(&mut self) -> &mut SqliteConnection {
        &mut self.writer.connection
    }

    /// Where the operation's lines in the ledger begin.
    pub(crate) fn first_change(&self) -> i64 {
        self.first_change
    }

    /// The operation's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The member who is doing this, by id.
    #[must_use]
    pub fn member(&self) -> &str {
        &self.member
    }

    /// Names the record that the operation is mostly about, where that is known only now.
    pub fn about(&mut self, id: &str) {
        self.op.about = Some(id.to_owned());
    }

    /// Writes a new row.
    ///
    /// # Errors
    /// When a constraint of the store refuses it.
    pub async fn insert<R: Row>(&mut self, row: &R) -> Result<()> {
        self.insert_all(std::slice::from_ref(row)).await
    }

    /// Writes new rows, many in one statement: handing thousands of statements to the store one by one
    /// costs more than the writing. While the store writes some, the next are made ready.
    ///
    /// # Errors
    /// When a constraint of the store refuses one.
    pub async fn insert_all<R: Row>(&mut self, rows: &[R]) -> Result<()> {
        let table = self.table(R::RECORD)?;
        let mut chunks = rows.chunks(2_000);
        let mut ready = || {
            let some = chunks.next();
            some.map(|some| Insert::of(&table, some)).transpose()
        };
        let mut next = ready()?;
        while let Some(insert) = next {
            let write = sqlx::query(AssertSqlSafe(insert.statement))
                .bind(insert.list)
                .execute(self.connection());
            // The store has been handed its work when the second of these has its turn.
            let (written, after) = tokio::join!(biased; write, async { ready() });
            written?;
            next = after?;
        }
        Ok(())
    }

    /// Writes a row over the one with its id; fields that are the same leave no trace.
    ///
    /// # Errors
    /// When there is no such row, or a constraint refuses it.
    pub async fn update<R: Row>(&mut self, row: &R) -> Result<()> {
        let table = self.table(R::RECORD)?;
        let values: Vec<String> = table
            .columns
            .iter()
            .map(|column| format!("\"{0}\" = $1 ->> '$.{0}'", column.name))
            .collect();
        let statement = format!(
            "update {} set {} where id = $1 ->> '$.id'",
            table.name,
            values.join(", ")
        );
        let json =
            serde_json::to_string(row).map_err(|_| Fault::Inconsistent("a row that is no JSON"))?;
        let done = sqlx::query(AssertSqlSafe(statement))
            .bind(json)
            .execute(self.connection())
            .await?;
        if done.rows_affected() == 0 {
            return Err(Refusal::NotFound { record: R::RECORD }.into());
        }
        Ok(())
    }

    /// Takes a row away. Children go first, and are spelled out: nothing cascades.
    ///
    /// # Errors
    /// When something still refers to it.
    pub async fn delete(&mut self, record: Record, id: &str) -> Result<()> {
        let statement = format!("delete from {} where id = $1", record.table());
        sqlx::query(AssertSqlSafe(statement))
            .bind(id)
            .execute(self.connection())
            .await?;
        Ok(())
    }

    pub(crate) fn table(&self, record: Record) -> Result<super::schema::Table> {
        self.writer
            .schema
            .table(record)
            .cloned()
            .ok_or_else(|| Fault::Inconsistent("a record without a table").into())
    }

    pub(crate) fn schema(&self) -> Schema {
        self.writer.schema.clone()
    }

    /// Makes the operation true: on the disk when this returns, with the search index up to date.
    ///
    /// # Errors
    /// When the store refuses it; then nothing has happened.
    pub async fn commit(mut self) -> Result<Committed> {
        match self.finish().await {
            Ok(committed) => Ok(committed),
            Err(error) => {
                self.writer.tidy().await?;
                Err(error)
            }
        }
    }

    async fn finish(&mut self) -> Result<Committed> {
        let (first, line) = (self.first_change, self.line);
        let last = sqlx::query_scalar!("select max(line) from change")
            .fetch_one(self.connection())
            .await?
            .unwrap_or(0);
        let changes = last - first + 1;
        if changes == 0 && !self.op.kind.is_log_of_use() {
            self.writer.tidy().await?;
            return Ok(Committed {
                operation: None,
                changes,
            });
        }
        search::table::follow(self.connection(), first, last).await?;
        let about = self.op.about.clone();
        sqlx::query!(
            "update operation set first_change = $1, last_change = $2, about = $3 where line = $4",
            first,
            last,
            about,
            line,
        )
        .execute(self.connection())
        .await?;
        sqlx::query("delete from temp.context")
            .execute(self.connection())
            .await?;
        let commit = sqlx::query("commit").execute(self.connection()).await;
        if let Err(error) = commit {
            return Err(self.why_not(error).await?);
        }
        self.writer.busy = false;
        Ok(Committed {
            operation: Some(self.id.clone()),
            changes,
        })
    }

    /// Why the commit was refused: a row that something else still refers to is told by the record
    /// that does and the operation that made it.
    async fn why_not(&mut self, error: sqlx::Error) -> Result<Error> {
        const FOREIGN_KEY: &str = "787";
        let code = error
            .as_database_error()
            .and_then(sqlx::error::DatabaseError::code)
            .map(std::borrow::Cow::into_owned);
        if code.as_deref() != Some(FOREIGN_KEY) {
            return Ok(error.into());
        }
        let found: Option<(String, i64)> =
            sqlx::query_as("select \"table\", rowid from pragma_foreign_key_check limit 1")
                .fetch_optional(self.connection())
                .await?;
        let Some((table, rowid)) = found else {
            return Ok(error.into());
        };
        let record = Record::of_table(&table)
            .ok_or(Fault::Inconsistent("a table that no record is kept in"))?;
        let statement = format!(
            "select operation.kind from {table}
             join change on change.row_id = {table}.id
             join operation on operation.line = change.operation
             where {table}.rowid = $1 order by change.line limit 1"
        );
        let by = sqlx::query_scalar(AssertSqlSafe(statement))
            .bind(rowid)
            .fetch_one(self.connection())
            .await?;
        Ok(Refusal::BuiltUpon { record, by }.into())
    }
}
