//! A row of the register as a plain struct, written and read in one way.

use serde::{Deserialize, Serialize};
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Executor, FromRow, Sqlite};

use super::Record;
use crate::error::{Refusal, Result};

/// A struct whose fields are the columns of one table.
pub trait Row: Serialize + for<'row> FromRow<'row, SqliteRow> + Send + Unpin {
    /// The kind of record, which names the table.
    const RECORD: Record;

    /// The row's id.
    fn id(&self) -> &str;
}

/// The row with this id, or a refusal that names the kind of record.
pub async fn get<R: Row>(executor: impl Executor<'_, Database = Sqlite>, id: &str) -> Result<R> {
    find(executor, id)
        .await?
        .ok_or_else(|| Refusal::NotFound { record: R::RECORD }.into())
}

/// The row with this id, if there is one.
pub async fn find<R: Row>(
    executor: impl Executor<'_, Database = Sqlite>,
    id: &str,
) -> Result<Option<R>> {
    let query = format!("select * from {} where id = $1", R::RECORD.table());
    Ok(sqlx::query_as(AssertSqlSafe(query))
        .bind(id)
        .fetch_optional(executor)
        .await?)
}

/// A JSON array of these, as SQL takes a list.
pub(crate) fn json_list<T: Serialize>(values: &[T]) -> Result<String> {
    serde_json::to_string(values)
        .map_err(|_| crate::Fault::Inconsistent("a list that is no JSON").into())
}

/// A value from JSON that the register itself wrote.
pub(crate) fn from_json<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T> {
    serde_json::from_str(json)
        .map_err(|_| crate::Fault::Inconsistent("JSON that is not what we wrote").into())
}
