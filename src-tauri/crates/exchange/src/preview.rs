//! What would be taken in from a file, row by row, before anything is.

use chrono::NaiveDate;
use serde::Serialize;
use vejviser_core::values::Side;

use crate::draft::DraftRow;
use crate::mapping::{Mapping, Meaning};
use crate::problem::{LeftOut, RowProblem};

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
