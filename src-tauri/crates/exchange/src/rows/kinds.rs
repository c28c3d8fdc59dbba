//! Rows that are no registrations: totals, headings, the header once more.

use std::collections::HashSet;

use vejviser_core::register::Field;

use crate::fold::fold;
use crate::header::Header;
use crate::mapping::Meaning;
use crate::problem::LeftOut;
use crate::table::{Cell, Row, Sheet};
use crate::vocabulary::TOTALS;

/// A heading reaches over at least so many columns.
const HEADING_WIDTH: u32 = 3;

/// What is the same for all rows of a sheet.
pub(super) struct Kinds<'a> {
    header: &'a Header,
    /// How many columns have a header.
    named: usize,
    /// Where cells begin that reach over several columns.
    wide: HashSet<(u32, u32)>,
}

impl<'a> Kinds<'a> {
    pub(super) fn of(sheet: &Sheet, header: &'a Header) -> Self {
        let wide = sheet.merged.iter().filter(|m| m.width() >= HEADING_WIDTH);
        Self {
            header,
            named: header
                .columns
                .iter()
                .filter(|column| !column.header.is_empty())
                .count(),
            wide: wide.map(|m| (m.rows.0, m.columns.0)).collect(),
        }
    }

    pub(super) fn not_a_registration(&self, row: &Row) -> Option<LeftOut> {
        if self.is_total(row) {
            return Some(LeftOut::Total);
        }
        if self.is_header_again(row) {
            return Some(LeftOut::HeaderAgain);
        }
        match row.cells.as_slice() {
            [(at, _)] if self.wide.contains(&(row.number, *at)) => Some(LeftOut::Heading),
            _ => None,
        }
    }

    /// A row with no more than a running number, or with columns that were left out.
    pub(super) fn says_nothing(&self, row: &Row) -> bool {
        !self.meanings(row).any(|meaning| meaning.field().is_some())
    }

    fn meanings(&self, row: &Row) -> impl Iterator<Item = Meaning> {
        let columns = row
            .cells
            .iter()
            .filter_map(|(at, _)| self.header.column(*at));
        columns.map(|(_, column)| column.meaning)
    }

    /// "I alt", "20 personer/familier", or nothing but sums below a column of numbers.
    fn is_total(&self, row: &Row) -> bool {
        let says_total = row
            .cells
            .iter()
            .any(|(_, cell)| matches!(cell, Cell::Text(text) if names_a_total(text)));
        let filled = |field: Field| self.meanings(row).any(|m| m == Meaning::Field(field));
        // Somebody with a phone number is no sum, whatever the name.
        if says_total {
            return row.cells.len() <= 4 && !(filled(Field::Phone) && row.cells.len() > 2);
        }
        let number = |(_, cell): &(u32, Cell)| matches!(cell, Cell::Number(_));
        row.cells.iter().all(number)
            && !filled(Field::Name)
            && !filled(Field::Phone)
            && !self.says_nothing(row)
    }

    fn is_header_again(&self, row: &Row) -> bool {
        let again = |(at, cell): &&(u32, Cell)| {
            let column = self.header.column(*at).map(|(_, column)| &column.header);
            column
                .is_some_and(|header| *header == cell.text() || fold(header) == fold(&cell.text()))
        };
        self.named >= 2
            && row.cells.len() * 3 >= self.named * 2
            && row.cells.iter().filter(again).count() * 3 >= self.named * 2
    }
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
