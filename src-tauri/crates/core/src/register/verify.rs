//! Proving that the register is whole: rows = the fold of the ledger; page checksums, integrity and
//! foreign keys hold; the index follows the people, and the list of those without consent the consents.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::Register;
use super::schema::{Schema, Table};
use super::transaction::Writer;
use crate::error::{Error, Fault, Refusal, Result};
use crate::{registrations, search};

/// What was checked and what did not hold. Names tables and ids, never people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Rows that were compared with the ledger.
    pub rows: i64,
    /// Operations in the ledger.
    pub operations: i64,
    /// What did not hold, each as a technical line; empty when the register is whole.
    pub findings: Vec<String>,
}

impl Verdict {
    /// Whether everything held.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.findings.is_empty()
    }
}

impl Register {
    /// Checks the whole register: reads every page, every row and every line of the ledger. It takes a
    /// few seconds for ten thousand people, and so many times as long as there are times as many; nobody
    /// can write meanwhile.
    ///
    /// # Errors
    /// When the store cannot be read at all; a register that can be read and does not hold is a
    /// verdict, not an error.
    pub async fn verify(&self) -> Result<Verdict> {
        self.let_go_of_pages().await?;
        let mut writer = self.writer.clone().lock_owned().await;
        writer.tidy().await?;
        let schema = writer.schema.clone();
        let mut verdict = check(&mut writer.connection, &schema).await?;
        // Of a register that does not hold, what follows from it says nothing, and perhaps cannot be read.
        if verdict.holds() {
            let Writer { connection, .. } = &mut *writer;
            search::table::check(connection, &mut verdict.findings).await?;
            registrations::summary::check(connection, &mut verdict.findings).await?;
        }
        Ok(verdict)
    }
}

/// Checks a register's open file, also a backup's before it is trusted.
pub(crate) async fn check(connection: &mut SqliteConnection, schema: &Schema) -> Result<Verdict> {
    match check_all(connection, schema).await {
        // A page that cannot be read is the finding, whatever the store calls it: after the first
        // that fails to decrypt it answers with errors of several kinds.
        Err(Error::Refused(Refusal::Damaged { .. }) | Error::Fault(Fault::Store { .. })) => {
            Ok(Verdict {
                findings: vec!["pages that cannot be read".to_owned()],
                ..Verdict::default()
            })
        }
        other => other,
    }
}

async fn check_all(connection: &mut SqliteConnection, schema: &Schema) -> Result<Verdict> {
    let mut verdict = Verdict::default();
    verdict.findings.extend(pages(connection).await?);
    if !verdict.holds() {
        // Nothing more can be said of what lies on pages that are not what was written.
        return Ok(verdict);
    }
    let broken: Vec<(String, Option<i64>)> =
        sqlx::query_as("select \"table\", rowid from pragma_foreign_key_check")
            .fetch_all(&mut *connection)
            .await?;
    for (table, rowid) in broken {
        let rowid = rowid.unwrap_or_default();
        verdict
            .findings
            .push(format!("foreign key: {table} {rowid}"));
    }
    fold(connection, schema, &mut verdict).await?;
    verdict.operations = sqlx::query_scalar!("select count(*) from operation")
        .fetch_one(&mut *connection)
        .await?;
    let torn = sqlx::query_scalar!(
        r#"select count(*) as "count!: i64" from change as line
           join operation on operation.line = line.operation
           where line.line not between operation.first_change and operation.last_change"#
    )
    .fetch_one(&mut *connection)
    .await?;
    if torn > 0 {
        verdict
            .findings
            .push(format!("{torn} changes outside their operation"));
    }
    Ok(verdict)
}

/// The file's own checksums and structure.
async fn pages(connection: &mut SqliteConnection) -> Result<Vec<String>> {
    // One row for each page whose checksum does not fit; on an unencrypted twin it says nothing.
    let mut findings: Vec<String> = sqlx::query_scalar("pragma cipher_integrity_check")
        .fetch_all(&mut *connection)
        .await?;
    if !findings.is_empty() {
        return Ok(findings);
    }
    let integrity: Vec<String> = sqlx::query_scalar("pragma integrity_check(20)")
        .fetch_all(&mut *connection)
        .await?;
    findings.extend(integrity.into_iter().filter(|line| line != "ok"));
    Ok(findings)
}

/// Where each row's story ends in the ledger. The inner list comes from the index alone; in the order of
/// the lines, the ledger is then read from front to back, once.
const ENDS: &str = "with ends as materialized (
         select max(line) as line from change group by row_id order by 1 limit -1
     )";

/// Finds rows that are not as their last line in the ledger left them, that are gone though it left
/// them standing, or are there though no line tells of them.
async fn fold(
    connection: &mut SqliteConnection,
    schema: &Schema,
    verdict: &mut Verdict,
) -> Result<()> {
    let wrong: Vec<String> = schema.tables.iter().map(is_wrong).collect();
    let statement = format!(
        "{ENDS} select record, row_id, after is null from ends
         cross join change as last on last.line = ends.line
         where case record {} else after is not null end limit 20",
        wrong.join(" ")
    );
    let found: Vec<(String, String, bool)> = sqlx::query_as(AssertSqlSafe(statement))
        .fetch_all(&mut *connection)
        .await?;
    for (record, id, ended) in found {
        let there = match schema.tables.iter().find(|table| table.name == record) {
            Some(table) => is_there(connection, &table.name, &id).await?,
            None => false,
        };
        verdict.findings.push(if there || ended {
            format!("row and ledger differ: {record} {id}")
        } else {
            format!("row lost: {record} {id}")
        });
    }
    for table in &schema.tables {
        let statement = format!("select count(*) from {}", table.name);
        verdict.rows += sqlx::query_scalar::<_, i64>(AssertSqlSafe(statement))
            .fetch_one(&mut *connection)
            .await?;
    }
    let standing: i64 = sqlx::query_scalar(AssertSqlSafe(format!(
        "{ENDS} select count(*) from ends
         cross join change as last on last.line = ends.line where after is not null"
    )))
    .fetch_one(&mut *connection)
    .await?;
    if standing != verdict.rows {
        for table in &schema.tables {
            untold(connection, &table.name, &mut verdict.findings).await?;
        }
    }
    Ok(())
}

/// SQL for one table's part of the question whether a row is otherwise than its last line says.
fn is_wrong(table: &Table) -> String {
    let name = &table.name;
    let image = table.image("now");
    let same: Vec<String> = table
        .columns
        .iter()
        .map(|column| format!("now.\"{}\" is {}", column.name, column.in_image("after")))
        .collect();
    format!(
        "when '{name}' then case when after is null
             then exists (select 1 from {name} as now where now.id = row_id)
             else not exists (
                 select 1 from {name} as now
                 where now.id = row_id and (({image}) = after or ({}))
             ) end",
        same.join(" and ")
    )
}

async fn is_there(connection: &mut SqliteConnection, table: &str, id: &str) -> Result<bool> {
    let statement = format!("select exists (select 1 from {table} where id = $1)");
    Ok(sqlx::query_scalar(AssertSqlSafe(statement))
        .bind(id)
        .fetch_one(connection)
        .await?)
}

/// Finds the rows of a table that no line tells of.
async fn untold(
    connection: &mut SqliteConnection,
    table: &str,
    findings: &mut Vec<String>,
) -> Result<()> {
    let statement = format!(
        "select id from {table} as now
         where not exists (select 1 from change where change.row_id = now.id) limit 20"
    );
    let ids: Vec<String> = sqlx::query_scalar(AssertSqlSafe(statement))
        .fetch_all(connection)
        .await?;
    findings.extend(
        ids.into_iter()
            .map(|id| format!("row and ledger differ: {table} {id}")),
    );
    Ok(())
}
