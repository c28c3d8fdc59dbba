//! Every row in one canonical order, for comparing two registers or one before and after.

use std::fmt;

use serde_json::Value;
use sqlx::AssertSqlSafe;

use super::Register;
use super::row::from_json;
use crate::error::Result;

/// One row: the table it lies in, and its fields.
#[derive(Clone, PartialEq, serde::Serialize)]
pub struct DumpedRow {
    /// The row's id.
    pub id: String,
    /// The table.
    pub record: &'static str,
    /// Every field, in the order of the table's columns.
    pub fields: Value,
}

/// How many rows are read in one go, so that a register of any size takes little memory.
const PAGE: i64 = 1_000;
/// Redacted: the fields are what people told us.
impl fmt::Debug for DumpedRow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DumpedRow({} {})", self.record, self.id)
    }
}

impl Register {
    /// Gives every ledgered row to `each`: table by table by name, rows by id.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn dump_each(&self, mut each: impl FnMut(DumpedRow)) -> Result<()> {
        let mut tables = self.writer.lock().await.schema.tables.clone();
        tables.sort_by(|one, other| one.name.cmp(&other.name));
        for table in tables {
            let statement = format!(
                "select now.id, {} from {} as now where now.id > $1 order by now.id limit $2",
                table.every_field("now"),
                table.name
            );
            let mut after = String::new();
            loop {
                let rows: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(statement.clone()))
                    .bind(&after)
                    .bind(PAGE)
                    .fetch_all(&self.readers)
                    .await?;
                let Some((last, _)) = rows.last() else { break };
                after.clone_from(last);
                for (id, fields) in rows {
                    each(DumpedRow {
                        id,
                        record: table.record.table(),
                        fields: from_json(&fields)?,
                    });
                }
            }
        }
        Ok(())
    }

    /// Every ledgered row at once.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn dump(&self) -> Result<Vec<DumpedRow>> {
        let mut all = Vec::new();
        self.dump_each(|row| all.push(row)).await?;
        Ok(all)
    }
}
