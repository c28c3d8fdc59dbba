//! Gathering cells into rows, within bounds, telling how far it is.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::{Cell, Merged, Row, Sheet};
use crate::guard::{MOST_CELLS, MOST_ROWS, MOST_TEXT};
use crate::preview::{Progress, Stage};
use crate::refusal::ExchangeRefusal;

/// Every so many rows it is told how far the reading is, and asked whether to go on.
const TELL_EVERY: u32 = 500;

/// Tells the caller how far it is; keeps the bounds that hold for all sheets together.
pub(crate) struct Reporter<'a> {
    tell: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    rows: u32,
    cells: usize,
    text: usize,
}

impl<'a> Reporter<'a> {
    pub(crate) fn new(tell: &'a mut dyn FnMut(Progress) -> ControlFlow<()>) -> Self {
        Self {
            tell,
            rows: 0,
            cells: 0,
            text: 0,
        }
    }

    /// Tells; an answer to stop stops.
    pub(crate) fn say(&mut self, progress: Progress) -> Result<(), ExchangeRefusal> {
        match (self.tell)(progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(ExchangeRefusal::Stopped),
        }
    }

    fn row(&mut self) -> Result<(), ExchangeRefusal> {
        self.rows += 1;
        if self.rows > MOST_ROWS {
            return Err(ExchangeRefusal::TooManyRows { most: MOST_ROWS });
        }
        if self.rows.is_multiple_of(TELL_EVERY) {
            let rows = self.rows;
            self.say(Progress {
                stage: Stage::Reading,
                rows,
            })?;
        }
        Ok(())
    }

    fn cell(&mut self, cell: &Cell) -> Result<(), ExchangeRefusal> {
        self.cells += 1;
        if let Cell::Text(text) = cell {
            self.text += text.len();
        }
        if self.cells > MOST_CELLS || self.text > MOST_TEXT {
            return Err(ExchangeRefusal::TooManyRows { most: MOST_ROWS });
        }
        Ok(())
    }
}

/// The rows of one sheet while they come in.
#[derive(Default)]
pub(crate) struct Gathered {
    rows: BTreeMap<u32, Vec<(u32, Cell)>>,
}

impl Gathered {
    /// Takes a cell in; `row` counts from 1, `column` from 0, in any order.
    pub(crate) fn put(
        &mut self,
        row: u32,
        column: u32,
        cell: Cell,
        reporter: &mut Reporter<'_>,
    ) -> Result<(), ExchangeRefusal> {
        let cell = match cell {
            Cell::Text(text) => {
                let seen = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
                if seen.is_empty() {
                    return Ok(());
                }
                Cell::Text(seen.to_owned())
            }
            other => other,
        };
        reporter.cell(&cell)?;
        let cells = self.rows.entry(row).or_default();
        if cells.is_empty() {
            reporter.row()?;
        }
        cells.push((column, cell));
        Ok(())
    }

    /// The sheet.
    ///
    /// # Errors
    /// A cell that is written twice is no spreadsheet program's work.
    pub(crate) fn into_sheet(
        self,
        name: String,
        merged: Vec<Merged>,
    ) -> Result<Sheet, ExchangeRefusal> {
        let mut rows = Vec::with_capacity(self.rows.len());
        for (number, mut cells) in self.rows {
            cells.sort_by_key(|(column, _)| *column);
            let twice = |pair: &[(u32, Cell)]| matches!(pair, [(a, _), (b, _)] if a == b);
            if cells.windows(2).any(twice) {
                return Err(ExchangeRefusal::Damaged);
            }
            rows.push(Row { number, cells });
        }
        Ok(Sheet { name, rows, merged })
    }
}

/// Whether a sheet is to be read: all, or the one that was named.
pub(crate) fn wanted(name: &str, asked: Option<&str>) -> bool {
    asked.is_none_or(|asked| crate::fold::fold(asked) == crate::fold::fold(name) || asked == name)
}
