//! Sheets as rows of cells, whatever the file: text as a person sees it, numbers, dates.

mod gather;
mod ods;
mod text;
mod xls;
mod xls_strings;
mod xls_weight;
mod xlsx;

use std::io::{Read, Seek};

use chrono::NaiveDate;

use crate::preview::{Options, Progress, Stage};
use crate::recognise::Kind;
use crate::refusal::ExchangeRefusal;

pub(crate) use gather::Reporter;

/// A cell with something in it.
#[derive(Clone, PartialEq)]
pub(crate) enum Cell {
    Text(String),
    Number(f64),
    Date(NaiveDate),
    Truth(bool),
}

/// A row with something in it; only its filled cells, in the order of their columns from 0.
#[derive(Clone)]
pub(crate) struct Row {
    /// As the spreadsheet program counts, from 1.
    pub number: u32,
    pub cells: Vec<(u32, Cell)>,
}

/// Cells that were joined to one: rows from 1, columns from 0, both ends included.
#[derive(Clone, Copy)]
pub(crate) struct Merged {
    pub rows: (u32, u32),
    pub columns: (u32, u32),
}

impl Merged {
    pub(crate) fn width(&self) -> u32 {
        self.columns
            .1
            .saturating_sub(self.columns.0)
            .saturating_add(1)
    }
}

/// A sheet.
pub(crate) struct Sheet {
    pub name: String,
    pub rows: Vec<Row>,
    pub merged: Vec<Merged>,
}

impl Cell {
    /// The cell as a person sees it; a phone typed as a number has no `.0`.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                format!("{number:.0}")
            }
            Self::Number(number) => number.to_string(),
            Self::Date(date) => date.format("%d.%m.%Y").to_string(),
            Self::Truth(true) => "true".to_owned(),
            Self::Truth(false) => "false".to_owned(),
        }
    }
}

impl Row {
    pub(crate) fn cell(&self, column: u32) -> Option<&Cell> {
        let place = self
            .cells
            .binary_search_by_key(&column, |(at, _)| *at)
            .ok()?;
        self.cells.get(place).map(|(_, cell)| cell)
    }
}

/// Reads the sheets of a recognised file.
pub(crate) fn read<R: Read + Seek>(
    mut reader: R,
    kind: Kind,
    options: &Options,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<Sheet>, ExchangeRefusal> {
    reporter.say(Progress {
        stage: Stage::Reading,
        rows: 0,
    })?;
    reader.rewind()?;
    match kind {
        Kind::Xlsx => xlsx::read(reader, options, reporter),
        Kind::Ods => ods::read(reader, options, reporter),
        Kind::Xls => xls::read(reader, options, reporter),
        Kind::Text => text::read(reader, options, reporter),
    }
}
