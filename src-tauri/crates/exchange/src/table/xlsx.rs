//! Excel since 2007: cell by cell, so that a far-away cell costs nothing.

use std::io::{Read, Seek};

use calamine::{DataRef, Reader, SheetType, Xlsx, XlsxError, XlsxFormulaMetadata};
use chrono::{NaiveDate, NaiveTime};

use super::gather::{Gathered, Reporter, wanted};
use super::{Cell, Merged, Sheet};
use crate::guard::{open_zip, weigh_zip};
use crate::preview::Options;
use crate::quiet::reading;
use crate::refusal::ExchangeRefusal;

pub(crate) fn read<R: Read + Seek>(
    mut reader: R,
    options: &Options,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<Sheet>, ExchangeRefusal> {
    let is_read = |name: &str| {
        let name = name.to_lowercase();
        name.ends_with(".xml") || name.ends_with(".rels")
    };
    weigh_zip(&mut open_zip(&mut reader)?, is_read)?;
    reader.rewind()?;
    reading(|| {
        let mut book: Xlsx<R> = Xlsx::new(reader).map_err(damaged)?;
        let names: Vec<String> = book
            .sheets_metadata()
            .iter()
            .filter(|sheet| sheet.typ == SheetType::WorkSheet)
            .map(|sheet| sheet.name.clone())
            .collect();
        let mut sheets = Vec::new();
        for name in names {
            if wanted(&name, options.sheet.as_deref()) {
                sheets.push(read_sheet(&mut book, name, reporter)?);
            } else {
                sheets.push(Gathered::default().into_sheet(name, Vec::new())?);
            }
        }
        Ok(sheets)
    })
}

fn read_sheet<R: Read + Seek>(
    book: &mut Xlsx<R>,
    name: String,
    reporter: &mut Reporter<'_>,
) -> Result<Sheet, ExchangeRefusal> {
    let mut gathered = Gathered::default();
    {
        let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
        while let Some(record) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
            let (row, column) = record.pos;
            let cell = match value(record.value) {
                Some(cell) => cell,
                // A formula that was never worked out is shown as it was typed.
                None => match record.formula {
                    Some(
                        XlsxFormulaMetadata::Normal { formula }
                        | XlsxFormulaMetadata::Shared { formula, .. },
                    ) => Cell::Text(format!("={formula}")),
                    _ => continue,
                },
            };
            gathered.put(row.saturating_add(1), column, cell, reporter)?;
        }
    }
    let merged = book
        .merge_cells_by_sheet_name(&name)
        .map_err(damaged)?
        .into_iter()
        .map(|cells| Merged {
            rows: (
                cells.start.0.saturating_add(1),
                cells.end.0.saturating_add(1),
            ),
            columns: (cells.start.1, cells.end.1),
        })
        .collect();
    gathered.into_sheet(name, merged)
}

fn value(value: DataRef<'_>) -> Option<Cell> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::String(text) => Cell::Text(text),
        DataRef::SharedString(text) => Cell::Text(text.to_owned()),
        DataRef::Int(number) => Cell::Number(number as f64),
        DataRef::Float(number) => Cell::Number(number),
        DataRef::Bool(truth) => Cell::Truth(truth),
        DataRef::DateTime(moment) => return moment_cell(&moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => iso(&text),
        // An error such as #REF! is what the person sees.
        DataRef::Error(error) => Cell::Text(error.to_string()),
    })
}

/// A date, or a time of the day as the person sees it.
pub(super) fn moment_cell(moment: &calamine::ExcelDateTime) -> Option<Cell> {
    let serial = moment.as_f64();
    if moment.is_duration() || serial < 1.0 {
        let minutes = (serial * 24.0 * 60.0).round();
        if !(0.0..1e9).contains(&minutes) {
            return Some(Cell::Number(serial));
        }
        let minutes = minutes as u64;
        return Some(Cell::Text(format!("{}:{:02}", minutes / 60, minutes % 60)));
    }
    // Beyond the year 9999 there is no date in Excel either; the sum would overflow.
    if serial >= 2_958_466.0 {
        return Some(Cell::Number(serial));
    }
    moment.as_datetime().map(|at| Cell::Date(at.date()))
}

/// A date as ISO 8601 writes it, or the text as it is.
pub(super) fn iso(text: &str) -> Cell {
    let date = text.split('T').next().unwrap_or_default();
    match NaiveDate::parse_from_str(date, "%Y-%m-%d") {
        Ok(date) => Cell::Date(date),
        Err(_) => match NaiveTime::parse_from_str(text, "PT%HH%MM%SS") {
            Ok(time) => Cell::Text(time.format("%H:%M").to_string()),
            Err(_) => Cell::Text(text.to_owned()),
        },
    }
}

#[expect(clippy::needless_pass_by_value, reason = "handed to map_err")]
fn damaged(error: XlsxError) -> ExchangeRefusal {
    match error {
        XlsxError::Password => ExchangeRefusal::PasswordProtected,
        _ => ExchangeRefusal::Damaged,
    }
}
