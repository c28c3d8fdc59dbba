//! Excel before 2007.

use std::io::{Read, Seek};

use calamine::{Data, Reader, Xls, XlsError};

use super::gather::{Gathered, Reporter, wanted};
use super::xls_weight::weigh;
use super::xlsx::{iso, moment_cell};
use super::{Cell, Merged, Sheet};
use crate::preview::Options;
use crate::quiet::reading;
use crate::refusal::ExchangeRefusal;

pub(crate) fn read<R: Read + Seek>(
    mut reader: R,
    options: &Options,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<Sheet>, ExchangeRefusal> {
    reading(|| weigh(&mut reader))?;
    reader.rewind()?;
    reading(|| {
        let mut book = Xls::new(reader).map_err(|error| match error {
            XlsError::Password => ExchangeRefusal::PasswordProtected,
            _ => ExchangeRefusal::Damaged,
        })?;
        let mut sheets = Vec::new();
        for name in book.sheet_names() {
            let mut gathered = Gathered::default();
            if !wanted(&name, options.sheet.as_deref()) {
                sheets.push(gathered.into_sheet(name, Vec::new())?);
                continue;
            }
            let range = book
                .worksheet_range(&name)
                .map_err(|_| ExchangeRefusal::Damaged)?;
            let (first_row, first_column) = range.start().unwrap_or_default();
            for (row, column, value) in range.used_cells() {
                let row = first_row.saturating_add(row as u32).saturating_add(1);
                let column = first_column.saturating_add(column as u32);
                if let Some(cell) = cell(value) {
                    gathered.put(row, column, cell, reporter)?;
                }
            }
            let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
            let merged = merged
                .into_iter()
                .map(|cells| Merged {
                    rows: (
                        cells.start.0.saturating_add(1),
                        cells.end.0.saturating_add(1),
                    ),
                    columns: (cells.start.1, cells.end.1),
                })
                .collect();
            sheets.push(gathered.into_sheet(name, merged)?);
        }
        Ok(sheets)
    })
}

fn cell(value: &Data) -> Option<Cell> {
    Some(match value {
        Data::Empty => return None,
        Data::String(text) => Cell::Text(text.clone()),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(truth) => Cell::Truth(*truth),
        Data::DateTime(moment) => return moment_cell(moment),
        Data::DateTimeIso(text) | Data::DurationIso(text) => iso(text),
        Data::Error(error) => Cell::Text(error.to_string()),
    })
}
