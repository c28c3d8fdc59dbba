//! What the register's tables look like, read from the file itself: triggers, undo and `verify` are
//! generated from it, so that a new table is ledgered without anybody remembering to.

use sqlx::{Row as _, SqliteConnection};

use super::Record;
use crate::error::{Fault, Result};

/// Tables that lie outside the ledger: the ledger itself, this desk's own row and drafts, the search
/// index, and what follows from other tables.
const OUTSIDE: [&str; 9] = [
    "operation",
    "change",
    "desk",
    "draft",
    "search_person",
    "search_word",
    "search_state",
    "waiting_without_consent",
    "_sqlx_migrations",
];

/// The ledgered tables, in the order the register made them: parents before children.
#[derive(Debug, Clone)]
pub(crate) struct Schema {
    pub tables: Vec<Table>,
    pub version: i64,
}

/// A ledgered table.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub record: Record,
    pub name: String,
    pub columns: Vec<Column>,
}

/// A column and, as SQL, what it holds where an older image does not know it.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub name: String,
    pub default: String,
}

impl Schema {
    /// Reads the schema of an open register.
    pub async fn read(connection: &mut SqliteConnection) -> Result<Self> {
        let names: Vec<String> = sqlx::query_scalar(
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
             order by rowid",
        )
        .fetch_all(&mut *connection)
        .await?;
        let mut tables = Vec::new();
        for name in names {
            if OUTSIDE.contains(&name.as_str()) {
                continue;
            }
            let record = Record::of_table(&name)
                .ok_or(Fault::Inconsistent("a table that no record is kept in"))?;
            let rows = sqlx::query(
                "select name, dflt_value from pragma_table_xinfo($1) where hidden = 0 order by cid",
            )
            .bind(&name)
            .fetch_all(&mut *connection)
            .await?;
            let columns = rows
                .iter()
                .map(|row| Column {
                    name: row.get("name"),
                    default: row
                        .get::<Option<String>, _>("dflt_value")
                        .unwrap_or_else(|| "null".to_owned()),
                })
                .collect();
            tables.push(Table {
                record,
                name,
                columns,
            });
        }
        let version = sqlx::query_scalar("select coalesce(max(version), 0) from _sqlx_migrations")
            .fetch_one(&mut *connection)
            .await?;
        Ok(Self { tables, version })
    }

    /// The table of a record.
    pub fn table(&self, record: Record) -> Option<&Table> {
        self.tables.iter().find(|table| table.record == record)
    }
}

impl Table {
    /// SQL for the image of the row that `alias` stands for: its fields by name, but none that is
    /// empty where an image that does not know a field says just that. Two fifths of an import's
    /// ledger would otherwise be the names of fields nobody filled.
    pub fn image(&self, alias: &str) -> String {
        let pairs: Vec<String> = self
            .columns
            .iter()
            .map(|column| {
                let value = format!("{alias}.\"{}\"", column.name);
                let pair = format!("'\"{}\":' || json_quote({value})", column.name);
                if column.default == "null" {
                    format!("iif({value} is null, null, {pair})")
                } else {
                    pair
                }
            })
            .collect();
        format!("'{{' || concat_ws(',', {}) || '}}'", pairs.join(", "))
    }

    /// SQL for every field of the row that `alias` stands for, the empty ones too.
    pub fn every_field(&self, alias: &str) -> String {
        let pairs: Vec<String> = self
            .columns
            .iter()
            .map(|column| format!("'{0}', {alias}.\"{0}\"", column.name))
            .collect();
        format!("json_object({})", pairs.join(", "))
    }

    /// The columns' names, quoted, with commas between.
    pub fn column_list(&self) -> String {
        let names: Vec<String> = self
            .columns
            .iter()
            .map(|column| format!("\"{}\"", column.name))
            .collect();
        names.join(", ")
    }
}

impl Column {
    /// SQL for this column's value in the image that the expression `image` gives; an image from
    /// before the column was added gives the column's default.
    pub fn in_image(&self, image: &str) -> String {
        format!(
            "iif(json_type({image}, '$.{0}') is null, {1}, {image} ->> '$.{0}')",
            self.name, self.default
        )
    }
}
