//! Proving that the register is whole: rows = the fold of the ledger; page checksums, integrity and
//! foreign keys hold; the index follows the people.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::Register;
use super::schema::Schema;
use crate::error::{Error, Fault, Refusal, Result};
use crate::search;

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
    /// Checks the whole register: reads every page, every row and every line of the ledger, which takes
    /// many seconds for a very large one.
    ///
    /// # Errors
    /// When the store cannot be read at all; a register that can be read and does not hold is a
    /// verdict, not an error.
    pub async fn verify(&self) -> Result<Verdict> {
        let mut writer = self.writer.clone().lock_owned().await;
        writer.tidy().await?;
        let schema = writer.schema.clone();
        let mut verdict = check(&mut writer.connection, &schema).await?;
        // Of a register that does not hold, the index says nothing, and perhaps cannot be read.
        if verdict.holds() {
            search::table::check(&mut writer.connection, &mut verdict.findings).await?;
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
    for table in &schema.tables {
        verdict.rows += fold(connection, table, &mut verdict.findings).await?;
    }
    verdict.findings.extend(gone(connection, schema).await?);
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

/// Finds rows that are not as their last line in the ledger left them.
async fn fold(
    connection: &mut SqliteConnection,
    table: &super::schema::Table,
    findings: &mut Vec<String>,
) -> Result<i64> {
    let name = &table.name;
    let image = table.image("now");
    let differs: Vec<String> = table
        .columns
        .iter()
        .map(|column| format!("now.\"{}\" is not {}", column.name, column.in_image("last")))
        .collect();
    let statement = format!(
        "select id from (
             select now.*, (
                 select after from change
                 where row_id = now.id and record = '{name}' order by line desc limit 1
             ) as last from {name} as now
         ) as now
         where last is null or ({image} <> last and ({})) limit 20",
        differs.join(" or ")
    );
    let wrong: Vec<String> = sqlx::query_scalar(AssertSqlSafe(statement))
        .fetch_all(&mut *connection)
        .await?;
    findings.extend(
        wrong
            .into_iter()
            .map(|id| format!("row and ledger differ: {name} {id}")),
    );
    let count = sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {name}")))
        .fetch_one(&mut *connection)
        .await?;
    Ok(count)
}

/// Finds rows that the ledger left standing and that are gone: one walk through the ledger.
async fn gone(connection: &mut SqliteConnection, schema: &Schema) -> Result<Vec<String>> {
    let standing: Vec<String> = schema
        .tables
        .iter()
        .map(|table| {
            format!(
                "when '{0}' then exists (select 1 from {0} where id = line.row_id)",
                table.name
            )
        })
        .collect();
    let statement = format!(
        "select record, row_id from change as line
         where after is not null and not case record {} else 0 end
             and not exists (
                 select 1 from change as later where later.row_id = line.row_id
                     and later.record = line.record and later.line > line.line
             )
         limit 20",
        standing.join(" ")
    );
    let lost: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(statement))
        .fetch_all(connection)
        .await?;
    Ok(lost
        .into_iter()
        .map(|(record, id)| format!("row lost: {record} {id}"))
        .collect())
}
