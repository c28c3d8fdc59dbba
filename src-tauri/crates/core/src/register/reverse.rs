//! Taking an operation back, by field and set-wise.
//!
//! Only the fields that the operation changed are put back. If one of those has changed since, the
//! whole is refused and nothing happens. Works on whole tables at a time, so that ten thousand rows
//! brought in together go out together in a few seconds.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::image::{Image, differing, image};
use super::schema::Table;
use super::transaction::Tx;
use super::{Field, OperationKind, Record, clock};
use crate::error::{ChangedSince, Error, Fault, Refusal, Result};

/// Puts back what `operation` changed, inside the operation under way.
pub(crate) async fn reverse(tx: &mut Tx, operation: &str) -> Result<()> {
    let (first, last) = span(tx.connection(), operation).await?;
    let connection = tx.connection();
    if scrubbed(connection, first, last).await? {
        return Err(Refusal::ErasedSince.into());
    }
    sqlx::query("pragma defer_foreign_keys = on")
        .execute(&mut *connection)
        .await?;
    net(connection, first, last).await?;
    let schema = tx.schema();
    let touched: Vec<String> = sqlx::query_scalar("select distinct record from temp.net")
        .fetch_all(tx.connection())
        .await?;
    let tables: Vec<&Table> = schema
        .tables
        .iter()
        .filter(|table| touched.contains(&table.name))
        .collect();
    for table in &tables {
        if let Some(row) = find_conflict(tx.connection(), table).await? {
            return Err(conflict(tx.connection(), table, &row, last).await?);
        }
    }
    // Parents last out and first in, so that a unique name is free before it is taken again.
    for table in tables.iter().rev() {
        run(tx.connection(), format!(
            "delete from {0} where id in (select row_id from temp.net where record = '{0}' and before is null)",
            table.name
        )).await?;
    }
    for table in &tables {
        for statement in [put_back_fields(table), put_back_rows(table)] {
            if let Err(error) = run(tx.connection(), statement).await {
                return Err(taken_since(tx.connection(), table, last, error).await?);
            }
        }
    }
    run(tx.connection(), "drop table temp.net".to_owned()).await
}

async fn run(connection: &mut SqliteConnection, statement: String) -> Result<()> {
    // Built from the schema's own names alone.
    sqlx::query(AssertSqlSafe(statement))
        .execute(connection)
        .await?;
    Ok(())
}

/// Why a field or row cannot be put back: what may be there only once has been given to another row
/// since, as when two are matched again after they were declined. Anything else is a fault.
async fn taken_since(
    connection: &mut SqliteConnection,
    table: &Table,
    last: i64,
    error: Error,
) -> Result<Error> {
    const ONLY_ONCE: &str = "2067";
    if !matches!(&error, Error::Fault(Fault::Store { code, .. }) if code == ONLY_ONCE) {
        return Ok(error);
    }
    let by = sqlx::query_scalar(
        "select operation.kind from change join operation on operation.line = change.operation
         where change.record = $1 and change.line > $2 and operation.in_effect = 1
             and operation.undoes is null
         order by change.line desc limit 1",
    )
    .bind(&table.name)
    .bind(last)
    .fetch_optional(connection)
    .await?;
    Ok(match by {
        Some(by) => Refusal::BuiltUpon {
            record: table.record,
            by,
        }
        .into(),
        None => error,
    })
}

/// The first and last line an operation wrote; an empty span where it wrote none.
async fn span(connection: &mut SqliteConnection, operation: &str) -> Result<(i64, i64)> {
    let row = sqlx::query!(
        "select first_change, last_change from operation where id = $1",
        operation
    )
    .fetch_optional(connection)
    .await?
    .ok_or(Refusal::NotFound {
        record: Record::Operation,
    })?;
    Ok((row.first_change.unwrap_or(1), row.last_change.unwrap_or(0)))
}

async fn scrubbed(connection: &mut SqliteConnection, first: i64, last: i64) -> Result<bool> {
    let found = sqlx::query_scalar!(
        r#"select exists (
             select 1 from change where line between $1 and $2 and scrubbed = 1
           ) as "found!: bool""#,
        first,
        last,
    )
    .fetch_one(connection)
    .await?;
    Ok(found)
}

/// What the operation did to each row in the end, whichever way it went there.
async fn net(connection: &mut SqliteConnection, first: i64, last: i64) -> Result<()> {
    sqlx::query(
        "create temporary table net as
         select low.record, low.row_id, low.before, high.after
         from (
             select min(line) as low, max(line) as high from change
             where line between $1 and $2 group by record, row_id
         ) as ends
         join change as low on low.line = ends.low
         join change as high on high.line = ends.high
         where low.before is not high.after",
    )
    .bind(first)
    .bind(last)
    .execute(&mut *connection)
    .await?;
    sqlx::query("create index temp.net_by_row on net (record, row_id)")
        .execute(connection)
        .await?;
    Ok(())
}

/// A row that is no longer as the operation left it, in a field that the operation changed.
async fn find_conflict(connection: &mut SqliteConnection, table: &Table) -> Result<Option<String>> {
    let name = &table.name;
    let image = table.image("now");
    let changed: Vec<String> = table
        .columns
        .iter()
        .map(|column| {
            let (before, after) = (column.in_image("net.before"), column.in_image("net.after"));
            format!(
                "({before} is not {after} and now.\"{}\" is not {after})",
                column.name
            )
        })
        .collect();
    let differs: Vec<String> = table
        .columns
        .iter()
        .map(|column| {
            format!(
                "now.\"{}\" is not {}",
                column.name,
                column.in_image("net.after")
            )
        })
        .collect();
    let statement = format!(
        "select net.row_id from temp.net left join {name} as now on now.id = net.row_id
         where net.record = '{name}' and case
             when net.after is null then now.id is not null
             when now.id is null then 1
             when ({image}) = net.after then 0
             when net.before is null then {}
             else {} end
         limit 1",
        differs.join(" or "),
        changed.join(" or ")
    );
    Ok(sqlx::query_scalar(AssertSqlSafe(statement))
        .fetch_optional(connection)
        .await?)
}

fn put_back_fields(table: &Table) -> String {
    let name = &table.name;
    let fields: Vec<String> = table
        .columns
        .iter()
        .filter(|column| column.name != "id")
        .map(|column| {
            let (before, after) = (column.in_image("net.before"), column.in_image("net.after"));
            format!(
                "\"{0}\" = iif({before} is not {after}, {before}, {name}.\"{0}\")",
                column.name
            )
        })
        .collect();
    format!(
        "update {name} set {} from temp.net as net
         where net.record = '{name}' and net.row_id = {name}.id
             and net.before is not null and net.after is not null",
        fields.join(", ")
    )
}

fn put_back_rows(table: &Table) -> String {
    let name = &table.name;
    let fields: Vec<String> = table
        .columns
        .iter()
        .map(|column| column.in_image("before"))
        .collect();
    format!(
        "insert into {name} ({}) select {} from temp.net
         where record = '{name}' and after is null order by rowid",
        table.column_list(),
        fields.join(", ")
    )
}

/// A later line on the same row, and the operation that wrote it.
#[derive(sqlx::FromRow)]
struct Later {
    kind: OperationKind,
    member: Option<String>,
    clock: i64,
    before: Option<String>,
    after: Option<String>,
}

/// The names of the fields in which two images differ; of a row that came or went, all that its table
/// has, the empty ones too.
fn fields(table: &Table, before: Option<&Image>, after: Option<&Image>) -> Vec<String> {
    match (before, after) {
        (Some(before), Some(after)) => differing(before, after),
        (None, None) => Vec::new(),
        _ => table
            .columns
            .iter()
            .map(|column| column.name.clone())
            .collect(),
    }
}

/// The refusal that says which field was changed since, when and by whom.
async fn conflict(
    connection: &mut SqliteConnection,
    table: &Table,
    row: &str,
    last: i64,
) -> Result<Error> {
    let (before, after): (Option<String>, Option<String>) =
        sqlx::query_as("select before, after from temp.net where record = $1 and row_id = $2")
            .bind(&table.name)
            .bind(row)
            .fetch_one(&mut *connection)
            .await?;
    let ours = fields(
        table,
        image(before.as_deref())?.as_ref(),
        image(after.as_deref())?.as_ref(),
    );
    let laters: Vec<Later> = sqlx::query_as(
        "select operation.kind, operation.member, operation.clock, change.before, change.after
         from change join operation on operation.line = change.operation
         where change.row_id = $1 and change.record = $2 and change.line > $3
         order by change.line desc",
    )
    .bind(row)
    .bind(&table.name)
    .bind(last)
    .fetch_all(&mut *connection)
    .await?;
    for later in laters {
        let (before, after) = (
            image(later.before.as_deref())?,
            image(later.after.as_deref())?,
        );
        let theirs = fields(table, before.as_ref(), after.as_ref());
        if let Some(field) = theirs.iter().find(|field| ours.contains(field)) {
            let stays = before.is_some() && after.is_some();
            return Ok(Refusal::ChangedSince(ChangedSince {
                record: table.record,
                id: row.to_owned(),
                field: if stays { Field::of_column(field) } else { None },
                by: later.kind,
                member: later.member,
                at: clock::time_of(later.clock),
            })
            .into());
        }
    }
    Err(Fault::Inconsistent("a row that changed with no line in the ledger").into())
}
