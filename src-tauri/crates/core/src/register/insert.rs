//! Many new rows in one statement.
//!
//! Rows go over as one JSON list, an array for each row, and without the columns that none of them
//! fills: looking thirty-eight fields up in an object costs the store more than writing the row. What a
//! row says of itself is read in its own order, for looking half a million fields up by name is felt.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::row::{Row, from_json, json_list};
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
        let written: Vec<String> = rows.iter().map(json).collect::<Result<_>>()?;
        let rows: Vec<Fields<'_>> = written
            .iter()
            .map(|row| from_json(row))
            .collect::<Result<_>>()?;
        let places = filled(table, &rows)?;
        let values: Vec<Vec<&Value>> = rows
            .iter()
            .map(|row| places.iter().map(|(_, place)| row.value(*place)).collect())
            .collect();
        let list = json_list(&values)?;
        let names: Vec<String> = places
            .iter()
            .map(|(column, _)| format!("\"{}\"", column.name))
            .collect();
        let taken: Vec<String> = (0..places.len())
            .map(|place| format!("value ->> {place}"))
            .collect();
        Ok(Self {
            statement: format!(
                "insert into {} ({}) select {} from json_each($1)",
                table.name,
                names.join(", "),
                taken.join(", ")
            ),
            list,
        })
    }
}

/// The columns that must be written, and where each stands among the fields that all these rows have.
/// What is left out gets the column's default, which must be nothing as well.
fn filled<'a>(table: &'a Table, rows: &[Fields<'_>]) -> Result<Vec<(&'a Column, Option<usize>)>> {
    let Some(first) = rows.first() else {
        return Ok(Vec::new());
    };
    if rows.iter().any(|row| row.0.len() != first.0.len()) {
        return Err(Fault::Inconsistent("rows of one kind with different fields").into());
    }
    let place = |column: &Column| first.0.iter().position(|(name, _)| *name == column.name);
    Ok(table
        .columns
        .iter()
        .map(|column| (column, place(column)))
        .filter(|(column, place)| {
            column.default != "null" || rows.iter().any(|row| !row.value(*place).is_null())
        })
        .collect())
}

/// A row's fields by name, in its own order.
struct Fields<'a>(Vec<(&'a str, Value)>);

impl Fields<'_> {
    fn value(&self, place: Option<usize>) -> &Value {
        place
            .and_then(|place| self.0.get(place))
            .map_or(&Value::Null, |(_, value)| value)
    }
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a row")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut map: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

fn json<R: Row>(row: &R) -> Result<String> {
    serde_json::to_string(row).map_err(|_| Fault::Inconsistent("a row that is no JSON").into())
}
