//! How often records have changed: a number that only ever grows, also when something is undone.

use std::collections::HashMap;

use sqlx::SqlitePool;

use super::row::json_list;
use crate::error::Result;

/// How many times each of these records was changed, by id, undoing counted too. One that never was
/// there is not in the answer.
///
/// # Errors
/// When the store cannot be read.
pub async fn times_changed(readers: &SqlitePool, ids: &[&str]) -> Result<HashMap<String, i64>> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "select row_id, count(*) from change
         where row_id in (select value from json_each($1)) group by row_id",
    )
    .bind(json_list(ids)?)
    .fetch_all(readers)
    .await?;
    Ok(rows.into_iter().collect())
}
