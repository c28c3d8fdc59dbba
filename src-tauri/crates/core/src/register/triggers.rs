//! The triggers that write the ledger: temporary ones, made anew from the schema whenever the
//! writer opens, so that they can never be out of step with the tables.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::schema::{Schema, Table};
use crate::error::Result;

/// Makes the operation's context and every table's triggers on the writer's connection.
///
/// The context is one row in a temporary table, so that a rollback clears it. Without it a trigger
/// writes a null operation, which the ledger refuses, and the write with it.
pub(crate) async fn lay(connection: &mut SqliteConnection, schema: &Schema) -> Result<()> {
    sqlx::query("create temporary table context (operation integer not null)")
        .execute(&mut *connection)
        .await?;
    for table in &schema.tables {
        for trigger in of(table) {
            // Built from the schema's own names alone.
            sqlx::query(AssertSqlSafe(trigger))
                .execute(&mut *connection)
                .await?;
        }
    }
    Ok(())
}

fn of(table: &Table) -> [String; 3] {
    let name = &table.name;
    let record = table.record.table();
    let (new, old) = (table.image("new"), table.image("old"));
    let differs: Vec<String> = table
        .columns
        .iter()
        .map(|column| format!("old.\"{0}\" is not new.\"{0}\"", column.name))
        .collect();
    let line = |row: &str, before: &str, after: &str| {
        format!(
            "insert into change (operation, record, row_id, before, after) values (
                 (select operation from context), '{record}', {row}.id, {before}, {after}
             );"
        )
    };
    [
        format!(
            "create temporary trigger {name}_inserted after insert on main.{name} begin {} end",
            line("new", "null", &new)
        ),
        format!(
            "create temporary trigger {name}_updated after update on main.{name} when {} begin
                 select raise(abort, 'an id never changes') where old.id is not new.id;
                 {} end",
            differs.join(" or "),
            line("new", &old, &new)
        ),
        format!(
            "create temporary trigger {name}_deleted after delete on main.{name} begin {} end",
            line("old", &old, "null")
        ),
    ]
}
