//! Many new rows in one statement.
//!
//! Rows go over as one JSON list, an array for each row, and without the columns that none of them
//! fills: looking thirty-eight fields up in an object costs the store more than writing the row.

use serde_json::{Map, Value};

use super::row::{Row, json_list};
use super::schema::{Column, Table};
use crate::error::{Fault, Result};

/// A statement that writes some rows, and the list to be bound to it.
pub(super) struct Insert {
    pub statement: String,
    pub list: String,
}

impl Insert {
    /// What writes these rows of `table`.
    pub fn of<R: Row>(table: &Table, rows: &[R]) -> Result<Self> {
        let images: Vec<Map<String, Value>> = rows.iter().map(image).collect::<Result<_>>()?;
        let filled: Vec<&Column> = table
            .columns
            .iter()
            .filter(|column| {
                // What is left out gets the column's default, which must be nothing as well.
                let is_filled =
                    |image: &Map<_, _>| image.get(&column.name).is_some_and(|v| !v.is_null());
                column.default != "null" || images.iter().any(is_filled)
            })
            .collect();
        let of_row = |mut image: Map<String, Value>| -> Vec<Value> {
            let value = |column: &&Column| image.get_mut(&column.name).map(Value::take);
            filled
                .iter()
                .map(value)
                .map(Option::unwrap_or_default)
                .collect()
        };
        let list: Vec<Vec<Value>> = images.into_iter().map(of_row).collect();
        let names: Vec<String> = filled
            .iter()
            .map(|column| format!("\"{}\"", column.name))
            .collect();
        let values: Vec<String> = (0..filled.len())
            .map(|place| format!("value ->> {place}"))
            .collect();
        Ok(Self {
            statement: format!(
                "insert into {} ({}) select {} from json_each($1)",
                table.name,
                names.join(", "),
                values.join(", ")
            ),
            list: json_list(&list)?,
        })
    }
}

fn image<R: Row>(row: &R) -> Result<Map<String, Value>> {
    match serde_json::to_value(row) {
        Ok(Value::Object(image)) => Ok(image),
        _ => Err(Fault::Inconsistent("a row that is no JSON").into()),
    }
}
