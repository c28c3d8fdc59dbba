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
    pub record: String,
    /// Every field, in the order of the table's columns.
    pub fields: Value,
}

/// Redacted: the fields are what people told us.
impl fmt::Debug for DumpedRow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DumpedRow({} {})", self.record, self.id)
    }
}

impl Register {
    /// Every ledgered row, table by table by name, rows by id.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn dump(&self) -> Result<Vec<DumpedRow>> {
        let mut tables = self.writer.lock().await.schema.tables.clone();
        tables.sort_by(|one, other| one.name.cmp(&other.name));
        let mut all = Vec::new();
        for table in tables {
            let statement = format!(
                "select now.id, {} from {} as now order by now.id",
                table.image("now"),
                table.name
            );
            let rows: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(statement))
                .fetch_all(&self.readers)
                .await?;
            for (id, fields) in rows {
                all.push(DumpedRow {
                    id,
                    record: table.record.table().to_owned(),
                    fields: from_json(&fields)?,
                });
            }
        }
        Ok(all)
    }
}
