//! From a file to a preview: what would be taken in, row by row, before anything is.

use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use vejviser_core::values::Side;

use crate::draft::DraftRow;
use crate::fold::fold;
use crate::header::{self, Column, Header};
use crate::mapping::{Mapping, Meaning, fingerprint, letter};
use crate::problem::{LeftOut, RowProblem};
use crate::quiet::reading;
use crate::recognise::{Kind, recognise};
use crate::refusal::{ExchangeRefusal, Quoted};
use crate::rows;
use crate::side;
use crate::table::{self, Reporter, Sheet};

/// What the caller tells about a file.
#[derive(Debug, Clone)]
pub struct Options {
    /// Today, for dates without a year.
    pub today: NaiveDate,
    /// The one sheet to be read, by its name; without it, every sheet that has a header.
    pub sheet: Option<String>,
    /// The side that is listed. It holds for a sheet that is read alone, whatever that tells by
    /// itself; of several, for those that tell nothing.
    pub side: Option<Side>,
    /// Columns to be left out, each by its header or its letter.
    pub leave_out: Vec<String>,
    /// The encoding of a text file by its usual name, where the guess is wrong.
    pub encoding: Option<String>,
    /// Mappings that are remembered; the one whose fingerprint fits is used.
    pub mappings: Vec<Mapping>,
}

impl Options {
    /// No wishes, on a day.
    #[must_use]
    pub fn on(today: NaiveDate) -> Self {
        Self {
            today,
            sheet: None,
            side: None,
            leave_out: Vec::new(),
            encoding: None,
            mappings: Vec::new(),
        }
    }
}

/// How far the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// So many rows so far.
    pub rows: u32,
}

/// The stages of reading a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Rows come in.
    Reading,
    /// Rows are understood.
    Understanding,
}

/// What a file would bring in.
#[derive(Clone, Serialize)]
pub struct Preview {
    /// The sheets that have a header, in the order of the file.
    pub sheets: Vec<SheetPreview>,
    /// The names of sheets that have something in them and no header.
    pub skipped_sheets: Vec<String>,
}

/// What a sheet would bring in.
#[derive(Clone, Serialize)]
pub struct SheetPreview {
    /// The sheet's name; empty for a text file.
    pub name: String,
    /// The side that it lists.
    pub side: Side,
    /// The row that names the columns, from 1.
    pub header_row: u32,
    /// The fingerprint by which a mapping is remembered.
    pub fingerprint: String,
    /// The columns.
    pub columns: Vec<ColumnPreview>,
    /// The rows, in the order of the sheet.
    pub rows: Vec<RowPreview>,
    /// Rows that are no registrations, each with its number and the reason.
    pub left_out: Vec<(u32, LeftOut)>,
}

/// A column.
#[derive(Clone, Serialize)]
pub struct ColumnPreview {
    /// As it is written; empty where nothing stands there.
    pub header: String,
    /// Its letter.
    pub letter: String,
    /// What it is taken for.
    pub meaning: Meaning,
}

/// A row.
#[derive(Clone, Serialize)]
pub struct RowPreview {
    /// Its number, from 1, as the spreadsheet program shows it.
    pub row_number: u32,
    /// What it tells. A text with a CPR number in it is not in here.
    pub draft: DraftRow,
    /// What is to be said about it; the core adds likely duplicates of its own.
    pub problems: Vec<RowProblem>,
}

impl RowPreview {
    /// Whether the row can be taken in.
    #[must_use]
    pub fn can_be_taken(&self) -> bool {
        !self.problems.iter().any(|problem| problem.is_error())
    }
}

impl ColumnPreview {
    /// The header, or the letter where there is none.
    #[must_use]
    pub fn shown(&self) -> &str {
        if self.header.is_empty() {
            &self.letter
        } else {
            &self.header
        }
    }
}

impl SheetPreview {
    /// The mapping as it stands, to be changed or remembered.
    #[must_use]
    pub fn mapping(&self) -> Mapping {
        Mapping {
            fingerprint: self.fingerprint.clone(),
            columns: self.columns.iter().map(|column| column.meaning).collect(),
        }
    }
}

/// Reads a file.
///
/// # Errors
/// See [`ExchangeRefusal`]; `progress` may stop the reading at any time.
pub fn read(
    path: &Path,
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Preview, ExchangeRefusal> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(ExchangeRefusal::CannotOpen {
            kind: std::io::ErrorKind::IsADirectory,
        });
    }
    read_from(BufReader::new(file), about.len(), options, progress)
}

/// Reads a file that lies in memory.
///
/// # Errors
/// As [`read`].
pub fn read_bytes(
    bytes: &[u8],
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Preview, ExchangeRefusal> {
    read_from(Cursor::new(bytes), bytes.len() as u64, options, progress)
}

fn read_from<R: Read + Seek>(
    mut reader: R,
    length: u64,
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Preview, ExchangeRefusal> {
    let kind: Kind = reading(|| recognise(&mut reader, length))?;
    let mut reporter = Reporter::new(progress);
    let mut sheets = table::read(reader, kind, options, &mut reporter)?;
    if let Some(asked) = &options.sheet
        && kind != Kind::Text
    {
        choose(&mut sheets, asked)?;
    }
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(ExchangeRefusal::Empty);
    }
    let mut preview = Preview {
        sheets: Vec::new(),
        skipped_sheets: Vec::new(),
    };
    let mut left_out = Vec::new();
    let mut headed = 0;
    let alone = sheets.iter().filter(|sheet| !sheet.rows.is_empty()).count() == 1;
    for sheet in &sheets {
        if sheet.rows.is_empty() {
            continue;
        }
        let Some(mut header) = header::find(sheet) else {
            preview.skipped_sheets.push(sheet.name.clone());
            continue;
        };
        headed += 1;
        let fingerprint = fingerprint(header.columns.iter().map(|column| column.header.as_str()));
        remembered(&mut header.columns, &fingerprint, &options.mappings);
        leave_out(&mut header.columns, &options.leave_out, &mut left_out);
        if header.place + 1 >= sheet.rows.len() {
            continue;
        }
        refuse_cpr_columns(sheet, &header)?;
        preview.sheets.push(understand(
            sheet,
            &header,
            fingerprint,
            options,
            alone,
            &mut reporter,
        )?);
    }
    if headed == 0 {
        return Err(ExchangeRefusal::NoHeader);
    }
    if let Some(missing) = options
        .leave_out
        .iter()
        .find(|column| !left_out.contains(column))
    {
        return Err(ExchangeRefusal::NoSuchColumn {
            column: Quoted(missing.clone()),
        });
    }
    if preview
        .sheets
        .iter()
        .all(|sheet| sheet.rows.is_empty() && sheet.left_out.is_empty())
    {
        return Err(ExchangeRefusal::NoDataRow);
    }
    Ok(preview)
}

/// Keeps the one sheet that was asked for.
fn choose(sheets: &mut Vec<Sheet>, asked: &str) -> Result<(), ExchangeRefusal> {
    let exact = sheets.iter().position(|sheet| sheet.name == asked);
    let place = exact.or_else(|| {
        sheets
            .iter()
            .position(|sheet| fold(&sheet.name) == fold(asked))
    });
    let Some(place) = place else {
        let sheets = sheets
            .iter()
            .map(|sheet| Quoted(sheet.name.clone()))
            .collect();
        return Err(ExchangeRefusal::NoSuchSheet { sheets });
    };
    let chosen = sheets.swap_remove(place);
    *sheets = vec![chosen];
    Ok(())
}

fn remembered(columns: &mut [Column], fingerprint: &str, mappings: &[Mapping]) {
    let Some(mapping) = mappings
        .iter()
        .find(|mapping| mapping.fingerprint == fingerprint)
    else {
        return;
    };
    for (column, meaning) in columns.iter_mut().zip(&mapping.columns) {
        column.meaning = *meaning;
    }
}

/// Marks the columns that are named by header or letter; notes which names were found.
fn leave_out<'a>(columns: &mut [Column], named: &'a [String], found: &mut Vec<&'a String>) {
    for name in named {
        let by_header = columns
            .iter()
            .any(|column| !column.header.is_empty() && fold(&column.header) == fold(name));
        for column in columns.iter_mut() {
            let here = if by_header {
                fold(&column.header) == fold(name)
            } else {
                letter(column.at).eq_ignore_ascii_case(name.trim())
            };
            if here {
                column.meaning = Meaning::LeftOut;
                found.push(name);
            }
        }
    }
}

fn refuse_cpr_columns(sheet: &Sheet, header: &Header) -> Result<(), ExchangeRefusal> {
    let below = sheet.rows.get(header.place + 1..).unwrap_or_default();
    match rows::cpr_column(header, below) {
        None => Ok(()),
        Some(column) => Err(ExchangeRefusal::CprColumn {
            header: Quoted(column.header.clone()),
            letter: letter(column.at),
        }),
    }
}

fn understand(
    sheet: &Sheet,
    header: &Header,
    fingerprint: String,
    options: &Options,
    alone: bool,
    reporter: &mut Reporter<'_>,
) -> Result<SheetPreview, ExchangeRefusal> {
    let told = side::of_sheet(sheet, header);
    let side = if alone {
        options.side.or(told)
    } else {
        told.or(options.side)
    };
    let Some(side) = side else {
        return Err(ExchangeRefusal::SideUnclear {
            sheet: Quoted(sheet.name.clone()),
        });
    };
    let understood = rows::understand(sheet, header, options.today, reporter)?;
    Ok(SheetPreview {
        name: sheet.name.clone(),
        side,
        header_row: sheet.rows.get(header.place).map_or(1, |row| row.number),
        fingerprint,
        columns: header
            .columns
            .iter()
            .map(|column| ColumnPreview {
                header: column.header.clone(),
                letter: letter(column.at),
                meaning: column.meaning,
            })
            .collect(),
        rows: understood.rows,
        left_out: understood.left_out,
    })
}
