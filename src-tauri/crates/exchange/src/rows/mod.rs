//! The rows below a header: which are registrations, and what each tells.

mod answers;
mod fill;
mod kept;
mod kinds;
mod person;

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use vejviser_core::register::Field;
use vejviser_core::values::contains_cpr_number;

use crate::guard::MOST_CELLS;
use crate::header::{Column, Header};
use crate::mapping::Meaning;
use crate::preview::{Progress, RowPreview, Stage};
use crate::problem::LeftOut;
use crate::refusal::ExchangeRefusal;
use crate::rows::kinds::Kinds;
use crate::table::{Cell, Merged, Reporter, Row, Sheet};

/// Every so many rows it is told how far the understanding is.
const TELL_EVERY: usize = 500;

pub(crate) struct Understood {
    pub rows: Vec<RowPreview>,
    pub left_out: Vec<(u32, LeftOut)>,
}

/// Understands every row below the header.
pub(crate) fn understand(
    sheet: &Sheet,
    header: &Header,
    today: NaiveDate,
    reporter: &mut Reporter<'_>,
) -> Result<Understood, ExchangeRefusal> {
    let below = sheet.rows.get(header.place + 1..).unwrap_or_default();
    let mut understood = Understood {
        rows: Vec::new(),
        left_out: Vec::new(),
    };
    let (joined, gone) = joined(sheet, header, below);
    for row in gone {
        understood.left_out.push((row, LeftOut::JoinedAbove));
    }
    let kinds = Kinds::of(sheet, header);
    for (done, row) in joined.iter().enumerate() {
        if done.is_multiple_of(TELL_EVERY) {
            reporter.say(Progress {
                stage: Stage::Understanding,
                rows: u32::try_from(done).unwrap_or(u32::MAX),
            })?;
        }
        match kinds.not_a_registration(row) {
            Some(reason) => understood.left_out.push((row.number, reason)),
            None => {
                if kinds.says_nothing(row) {
                    continue;
                }
                let preview = fill::fill(row, header, today);
                if preview.wants_no_friend {
                    understood
                        .left_out
                        .push((row.number, LeftOut::NoFriendWanted));
                } else {
                    understood.rows.push(preview.row);
                }
            }
        }
    }
    understood.left_out.sort_by_key(|(row, _)| *row);
    Ok(understood)
}

/// The rows with cells that reach over several of them filled in; rows whose name reaches down from
/// above are joined to that row, as one person sees them. Also the numbers of rows joined away.
fn joined<'a>(sheet: &Sheet, header: &Header, below: &'a [Row]) -> (Cow<'a, [Row]>, Vec<u32>) {
    let Some(from) = below.first().map(|row| row.number) else {
        return (Cow::Borrowed(below), Vec::new());
    };
    let tall = |m: &&Merged| m.rows.1 > m.rows.0 && m.rows.0 >= from;
    let mut tall: Vec<_> = sheet.merged.iter().filter(tall).collect();
    if tall.is_empty() {
        return (Cow::Borrowed(below), Vec::new());
    }
    let means_name = |at: u32| {
        let column = header.column(at);
        column.is_some_and(|(_, column)| column.meaning.field() == Some(Field::Name))
    };
    // Names last: what else reaches down must be there before rows are joined.
    tall.sort_by_key(|m| means_name(m.columns.0));
    let mut rows = below.to_vec();
    let mut gone = BTreeSet::new();
    let mut filled = 0;
    for merged in tall {
        let at = merged.columns.0;
        let Ok(first) = rows.binary_search_by_key(&merged.rows.0, |row| row.number) else {
            continue;
        };
        let value = rows.get(first).and_then(|row| row.cell(at)).cloned();
        let (Some(value), Some((top, reached))) = (
            value,
            rows.get_mut(first..).and_then(<[Row]>::split_first_mut),
        ) else {
            continue;
        };
        for row in reached
            .iter_mut()
            .take_while(|row| row.number <= merged.rows.1)
        {
            filled += 1;
            if filled > MOST_CELLS {
                // Cells that overlap without end are no spreadsheet program's work.
                return (Cow::Borrowed(below), Vec::new());
            }
            if means_name(at) {
                gone.insert(row.number);
                for (at, cell) in std::mem::take(&mut row.cells) {
                    put_beside(top, at, &cell);
                }
            } else if let Err(place) = row.cells.binary_search_by_key(&at, |(at, _)| *at) {
                row.cells.insert(place, (at, value.clone()));
            }
        }
    }
    rows.retain(|row| !gone.contains(&row.number));
    (Cow::Owned(rows), gone.into_iter().collect())
}

/// Puts a cell's text beside what stands in that column already.
fn put_beside(row: &mut Row, at: u32, cell: &Cell) {
    match row.cells.binary_search_by_key(&at, |(at, _)| *at) {
        Ok(place) => {
            if let Some((_, there)) = row.cells.get_mut(place)
                && there != cell
            {
                *there = Cell::Text(format!("{}, {}", there.text(), cell.text()));
            }
        }
        Err(place) => row.cells.insert(place, (at, cell.clone())),
    }
}

/// The first column that holds CPR numbers, by its header or by most of what stands in it.
pub(crate) fn cpr_column<'a>(header: &'a Header, below: &[Row]) -> Option<&'a Column> {
    let mut counts = vec![(0_usize, 0_usize); header.columns.len()];
    for (at, cell) in below.iter().flat_map(|row| &row.cells) {
        let Some((place, column)) = header.column(*at) else {
            continue;
        };
        let text = cell.text();
        // Phone numbers are tried first: a Swedish mobile can look like a CPR number.
        let a_phone = || column.meaning == Meaning::Field(Field::Phone) && fill::is_phone(&text);
        let like_cpr = text.len() < 16 && contains_cpr_number(&text) && !a_phone();
        if let Some((filled, alike)) = counts.get_mut(place) {
            *filled += 1;
            *alike += usize::from(like_cpr);
        }
    }
    let told = header.columns.iter().zip(counts);
    told.filter(|(column, _)| column.meaning != Meaning::LeftOut)
        .find(|(column, (filled, alike))| {
            column.meaning == Meaning::CprNumber || (*filled >= 2 && alike * 2 > *filled)
        })
        .map(|(column, _)| column)
}
