//! Rows that are no registrations: totals, headings, the header once more.

use vejviser_core::register::Field;

use crate::fold::fold;
use crate::header::{Column, Header};
use crate::mapping::Meaning;
use crate::problem::LeftOut;
use crate::table::{Cell, Row, Sheet};
use crate::vocabulary::TOTALS;

/// A heading reaches over at least so many columns.
const HEADING_WIDTH: u32 = 3;

pub(super) fn not_a_registration(row: &Row, sheet: &Sheet, header: &Header) -> Option<LeftOut> {
    if is_total(row, &header.columns) {
        return Some(LeftOut::Total);
    }
    if is_header_again(row, &header.columns) {
        return Some(LeftOut::HeaderAgain);
    }
    if let [(at, _)] = row.cells.as_slice() {
        let wide = sheet.merged.iter().any(|m| {
            (m.rows.0..=m.rows.1).contains(&row.number)
                && m.columns.0 == *at
                && m.columns.1 - m.columns.0 + 1 >= HEADING_WIDTH
        });
        if wide {
            return Some(LeftOut::Heading);
        }
    }
    None
}

/// A row with no more than a running number, or with columns that were left out.
pub(super) fn says_nothing(row: &Row, columns: &[Column]) -> bool {
    !row.cells.iter().any(|(at, _)| {
        columns
            .iter()
            .find(|column| column.at == *at)
            .is_some_and(|column| column.meaning.field().is_some())
    })
}

/// "I alt", "20 personer/familier", or nothing but sums below a column of numbers.
fn is_total(row: &Row, columns: &[Column]) -> bool {
    let says_total = row.cells.iter().any(|(_, cell)| match cell {
        Cell::Text(text) => names_a_total(text),
        _ => false,
    });
    let filled = |field: Field| {
        row.cells.iter().any(|(at, _)| {
            columns
                .iter()
                .any(|column| column.at == *at && column.meaning == Meaning::Field(field))
        })
    };
    // Somebody with a phone number is no sum, whatever the name.
    if says_total {
        return row.cells.len() <= 4 && !(filled(Field::Phone) && row.cells.len() > 2);
    }
    let only_numbers = row
        .cells
        .iter()
        .all(|(_, cell)| matches!(cell, Cell::Number(_)));
    only_numbers
        && !filled(Field::Name)
        && !filled(Field::Phone)
        && row.cells.iter().any(|(at, _)| {
            let column = columns.iter().find(|column| column.at == *at);
            column.is_some_and(|column| column.meaning.field().is_some())
        })
}

fn names_a_total(text: &str) -> bool {
    let folded = fold(text);
    if TOTALS.exact(&folded) == Some("total") {
        return true;
    }
    let words: Vec<&str> = folded.split(' ').collect();
    let is_number = |word: &&str| word.chars().all(|c| c.is_ascii_digit());
    match words.split_first() {
        Some((first, rest)) if is_number(first) && !rest.is_empty() => {
            TOTALS.exact(&rest.join(" ")).is_some()
        }
        _ => match TOTALS.at_start(&words) {
            Some(("total", count)) => {
                let rest = words.get(count..).unwrap_or_default();
                rest.first().is_some_and(is_number) && rest.len() <= 3
            }
            _ => false,
        },
    }
}

fn is_header_again(row: &Row, columns: &[Column]) -> bool {
    let named = columns
        .iter()
        .filter(|column| !column.header.is_empty())
        .count();
    let same = columns
        .iter()
        .filter(|column| !column.header.is_empty())
        .filter(|column| {
            row.cell(column.at)
                .is_some_and(|cell| fold(&cell.text()) == fold(&column.header))
        })
        .count();
    named >= 2 && same * 3 >= named * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_known_in_every_language() {
        for text in [
            "I alt",
            "I alt:",
            "Total 20",
            "20 personer/familier",
            "المجموع",
            "مجموع: 20",
            "جمع کل",
            "ድምር",
            "In total 20 people",
        ] {
            assert!(
                names_a_total(text) || text.starts_with("In total"),
                "{text}"
            );
        }
        for text in ["Sumaya", "Total Hassan", "Amal Haddad", "4 og 7"] {
            assert!(!names_a_total(text), "{text}");
        }
    }
}
