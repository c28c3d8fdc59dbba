//! Excel before 2007. Its records are walked first: the reader lays out a full rectangle for every
//! sheet, however far away its last cell is.

use std::io::{BufReader, Read, Seek};

use calamine::{Data, Reader, Xls, XlsError};

use super::gather::{Gathered, Reporter, wanted};
use super::xlsx::{iso, moment_cell};
use super::{Cell, Merged, Sheet};
use crate::guard::MOST_CELLS;
use crate::preview::Options;
use crate::quiet::reading;
use crate::refusal::ExchangeRefusal;

/// The format itself ends at 65,536 rows; a larger stream is no list.
const MOST_STREAM: u64 = 48 * 1024 * 1024;

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

/// Walks the records of the workbook stream, adding up the rectangles that its sheets span.
fn weigh<R: Read + Seek>(reader: &mut R) -> Result<(), ExchangeRefusal> {
    let damaged = |_| ExchangeRefusal::Damaged;
    let mut file = cfb::CompoundFile::open(reader).map_err(damaged)?;
    let name = if file.is_stream("Workbook") {
        "Workbook"
    } else {
        "Book"
    };
    let stream = file.open_stream(name).map_err(damaged)?;
    if stream.len() > MOST_STREAM {
        return Err(ExchangeRefusal::UnpacksTooLarge);
    }
    let mut records = Records {
        stream: BufReader::new(stream),
        data: Vec::new(),
    };
    let mut spanned = 0_usize;
    let mut sheet = Rectangle::default();
    while let Some(kind) = records.next()? {
        let data = records.data.as_slice();
        match kind {
            // The file is protected, and the rest of it no text.
            0x002F if u16_at(data, 0) != Some(0) => return Err(ExchangeRefusal::PasswordProtected),
            // A new sheet begins.
            0x0809 => spanned = spanned.saturating_add(std::mem::take(&mut sheet).cells()),
            // The rectangle that the sheet says it spans.
            0x0200 => {
                let corner = |at| {
                    data.get(at..at + 4)
                        .and_then(|b| b.try_into().ok())
                        .map(u32::from_le_bytes)
                };
                if data.len() >= 14 {
                    let rows = corner(4)
                        .unwrap_or(0)
                        .saturating_sub(corner(0).unwrap_or(0));
                    let columns = u16_at(data, 10)
                        .unwrap_or(0)
                        .saturating_sub(u16_at(data, 8).unwrap_or(0));
                    let declared = (rows as usize).saturating_mul(usize::from(columns));
                    if declared > MOST_CELLS {
                        return Err(ExchangeRefusal::UnpacksTooLarge);
                    }
                }
            }
            // Cells: a number, a text, a truth, a formula, a row of numbers.
            0x0006 | 0x0203 | 0x0204 | 0x0205 | 0x027E | 0x00FD | 0x00D6 | 0x00BD => {
                if let (Some(row), Some(column)) = (u16_at(data, 0), u16_at(data, 2)) {
                    let last = if kind == 0x00BD {
                        data.len()
                            .checked_sub(2)
                            .and_then(|at| u16_at(data, at))
                            .unwrap_or(column)
                    } else {
                        column
                    };
                    sheet.take_in(row, column.min(last), column.max(last));
                }
            }
            _ => {}
        }
        if spanned.saturating_add(sheet.cells()) > MOST_CELLS {
            return Err(ExchangeRefusal::UnpacksTooLarge);
        }
    }
    Ok(())
}

/// The records of a workbook stream: a kind, a length, so many bytes.
struct Records<S> {
    stream: S,
    data: Vec<u8>,
}

impl<S: Read> Records<S> {
    fn next(&mut self) -> Result<Option<u16>, ExchangeRefusal> {
        let mut head = [0_u8; 4];
        if self.stream.read_exact(&mut head).is_err() {
            return Ok(None);
        }
        let [k0, k1, l0, l1] = head;
        self.data
            .resize(usize::from(u16::from_le_bytes([l0, l1])), 0);
        // A record that is cut off is the reader's to judge.
        if self.stream.read_exact(&mut self.data).is_err() {
            return Ok(None);
        }
        Ok(Some(u16::from_le_bytes([k0, k1])))
    }
}

#[derive(Default, Clone, Copy)]
struct Rectangle {
    corners: Option<((u16, u16), (u16, u16))>,
}

impl Rectangle {
    fn take_in(&mut self, row: u16, first: u16, last: u16) {
        let (from, to) = self.corners.unwrap_or(((row, first), (row, last)));
        self.corners = Some((
            (from.0.min(row), from.1.min(first)),
            (to.0.max(row), to.1.max(last)),
        ));
    }

    fn cells(self) -> usize {
        self.corners.map_or(0, |(from, to)| {
            (usize::from(to.0 - from.0) + 1) * (usize::from(to.1 - from.1) + 1)
        })
    }
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    match data.get(at..at + 2)? {
        [low, high] => Some(u16::from_le_bytes([*low, *high])),
        _ => None,
    }
}
