//! The rows below a header: which are registrations, and what each tells.

mod fill;
mod kinds;

use std::borrow::Cow;

use chrono::NaiveDate;
use vejviser_core::register::Field;
use vejviser_core::values::contains_cpr_number;

use crate::header::{Column, Header};
use crate::mapping::Meaning;
use crate::preview::{Progress, RowPreview, Stage};
use crate::problem::LeftOut;
use crate::refusal::ExchangeRefusal;
use crate::table::{Cell, Reporter, Row, Sheet};

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
    for (done, row) in joined.iter().enumerate() {
        if done.is_multiple_of(TELL_EVERY) {
            reporter.say(Progress {
                stage: Stage::Understanding,
                rows: u32::try_from(done).unwrap_or(u32::MAX),
            })?;
        }
        match kinds::not_a_registration(row, sheet, header) {
            Some(reason) => understood.left_out.push((row.number, reason)),
            None => {
                if kinds::says_nothing(row, &header.columns) {
                    continue;
                }
                let preview = fill::fill(row, &header.columns, today);
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
    let tall = sheet.merged.iter().filter(|m| m.rows.1 > m.rows.0);
    let Some(from) = below.first().map(|row| row.number) else {
        return (Cow::Borrowed(below), Vec::new());
    };
    let mut tall: Vec<_> = tall.filter(|m| m.rows.0 >= from).collect();
    if tall.is_empty() {
        return (Cow::Borrowed(below), Vec::new());
    }
    let means_name = |at: u32| {
        let column = header.columns.iter().find(|column| column.at == at);
        column.is_some_and(|column| column.meaning.field() == Some(Field::Name))
    };
    // Names last: what else reaches down must be there before rows are joined.
    tall.sort_by_key(|m| means_name(m.columns.0));
    let mut rows = below.to_vec();
    let mut gone = Vec::new();
    for merged in tall {
        let Ok(first) = rows.binary_search_by_key(&merged.rows.0, |row| row.number) else {
            continue;
        };
        let Some(value) = rows
            .get(first)
            .and_then(|row| row.cell(merged.columns.0))
            .cloned()
        else {
            continue;
        };
        let reached = rows
            .get(first + 1..)
            .unwrap_or_default()
            .iter()
            .take_while(|row| row.number <= merged.rows.1)
            .count();
        if means_name(merged.columns.0) {
            let tail: Vec<Row> = rows.splice(first + 1..first + 1 + reached, []).collect();
            let Some(row) = rows.get_mut(first) else {
                continue;
            };
            for below in tail {
                gone.push(below.number);
                for (at, cell) in below.cells {
                    put_beside(row, at, &cell);
                }
            }
        } else {
            for row in rows.iter_mut().skip(first + 1).take(reached) {
                if let Err(place) = row
                    .cells
                    .binary_search_by_key(&merged.columns.0, |(at, _)| *at)
                {
                    row.cells.insert(place, (merged.columns.0, value.clone()));
                }
            }
        }
    }
    (Cow::Owned(rows), gone)
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

/// Whether a column holds CPR numbers, by its header or by most of what stands in it.
pub(crate) fn is_cpr_column(column: &Column, below: &[Row]) -> bool {
    match column.meaning {
        Meaning::LeftOut => return false,
        Meaning::CprNumber => return true,
        _ => {}
    }
    let (mut filled, mut like_cpr) = (0, 0);
    for cell in below.iter().filter_map(|row| row.cell(column.at)) {
        filled += 1;
        let text = cell.text();
        // Phone numbers are tried first: a Swedish mobile can look like a CPR number.
        let a_phone = column.meaning == Meaning::Field(Field::Phone) && fill::is_phone(&text);
        if text.len() < 16 && !a_phone && contains_cpr_number(&text) {
            like_cpr += 1;
        }
    }
    filled >= 2 && like_cpr * 2 > filled
}
