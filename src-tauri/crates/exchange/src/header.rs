//! The row that names the columns: not always the first one, and in any of the five languages.

use vejviser_core::values::{Coded, Side};

use crate::fold::fold;
use crate::mapping::Meaning;
use crate::table::{Cell, Merged, Row, Sheet};
use crate::vocabulary::HEADERS;

/// A title and some remarks stand above a header, not more.
const ROWS_LOOKED_AT: usize = 60;
/// A header is short; a remark that begins with the same word is not.
const LONGEST_HEADER: usize = 60;

/// More joined headers than this are no list.
const MOST_JOINED: usize = 100;

/// A column with its header.
#[derive(Clone)]
pub(crate) struct Column {
    /// From 0.
    pub at: u32,
    /// As it is written; empty where nothing stands there.
    pub header: String,
    pub meaning: Meaning,
    /// The side that the header speaks for.
    pub side: Option<Side>,
}

/// The header of a sheet.
pub(crate) struct Header {
    /// The place of its row in the sheet's rows.
    pub place: usize,
    pub columns: Vec<Column>,
}

impl Header {
    /// The column at this place in the sheet, with its place in the header.
    pub(crate) fn column(&self, at: u32) -> Option<(usize, &Column)> {
        let place = self
            .columns
            .binary_search_by_key(&at, |column| column.at)
            .ok()?;
        self.columns.get(place).map(|column| (place, column))
    }
}

/// Finds the header: the row that names the most columns; the first of those.
pub(crate) fn find(sheet: &Sheet) -> Option<Header> {
    let mut best: Option<(usize, usize)> = None;
    for (place, row) in sheet.rows.iter().take(ROWS_LOOKED_AT).enumerate() {
        let score = score(row);
        if score > best.map_or(0, |(most, _)| most) {
            best = Some((score, place));
        }
    }
    let (_, place) = best?;
    Some(Header {
        place,
        columns: columns(sheet, place),
    })
}

/// How much a row looks like a header; 0 where it does not.
fn score(row: &Row) -> usize {
    let mut meanings = Vec::new();
    let mut score = 0;
    let mut named = false;
    for (_, cell) in &row.cells {
        let Some((meaning, _, whole)) = recognise(&cell.text()) else {
            continue;
        };
        named |= matches!(meaning.field(), Some(vejviser_core::register::Field::Name));
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
            score += if whole { 3 } else { 1 };
        }
    }
    let enough = match meanings.len() {
        0 => false,
        // A list of nothing but names.
        1 => named && score == 3 && row.cells.len() == 1,
        2 => named || score == 6,
        _ => true,
    };
    if enough { score } else { 0 }
}

/// What a header means, which side it speaks for, and whether it was understood as a whole.
pub(crate) fn recognise(text: &str) -> Option<(Meaning, Option<Side>, bool)> {
    if text.chars().count() > LONGEST_HEADER {
        return None;
    }
    let folded = fold(text);
    if text.trim() == "#" {
        return Some((Meaning::RowNumber, None, true));
    }
    let before_bracket = text
        .split(['(', '[', ':', '?', '\n'])
        .next()
        .unwrap_or_default();
    let (code, whole) = if let Some(code) = HEADERS.exact(&folded) {
        (code, true)
    } else if let Some(code) = HEADERS.exact(&fold(before_bracket)) {
        (code, true)
    } else {
        let words: Vec<&str> = folded.split(' ').collect();
        // "navn på kursist" is a name; one letter at the start of a remark is nothing.
        let (code, taken) = HEADERS.at_start(&words)?;
        let length: usize = words
            .iter()
            .take(taken)
            .map(|word| word.chars().count())
            .sum();
        if length < 3 || words.len() > taken + 4 {
            return None;
        }
        (code, false)
    };
    let (code, side) = match code.split_once('/') {
        Some((code, side)) => (code, Side::from_code(side)),
        None => (code, None),
    };
    Meaning::from_code(code).map(|meaning| (meaning, side, whole))
}

fn columns(sheet: &Sheet, place: usize) -> Vec<Column> {
    let Some(row) = sheet.rows.get(place) else {
        return Vec::new();
    };
    let below = sheet.rows.get(place + 1..).unwrap_or_default();
    let mut filled: Vec<u32> = below
        .iter()
        .flat_map(|row| row.cells.iter().map(|(at, _)| *at))
        .chain(row.cells.iter().map(|(at, _)| *at))
        .collect();
    filled.sort_unstable();
    filled.dedup();
    // A header that is joined over two columns names both.
    let joined: Vec<&Merged> = sheet
        .merged
        .iter()
        .filter(|m| {
            (m.rows.0..=m.rows.1).contains(&row.number)
                && (1..3).contains(&m.width().saturating_sub(1))
        })
        .take(MOST_JOINED)
        .collect();
    filled
        .into_iter()
        .map(|at| {
            let from = joined
                .iter()
                .find(|m| (m.columns.0..=m.columns.1).contains(&at))
                .map_or(at, |m| m.columns.0);
            let header = row.cell(from).map(Cell::text).unwrap_or_default();
            let found = recognise(&header);
            Column {
                at,
                header,
                meaning: found.map_or(Meaning::Unknown, |(meaning, _, _)| meaning),
                side: found.and_then(|(_, side, _)| side),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use vejviser_core::register::Field;

    fn field(header: &str) -> Option<Field> {
        recognise(header).and_then(|(meaning, _, _)| meaning.field())
    }

    #[test]
    fn usual_spellings_of_a_header_are_recognised() {
        for (header, expected) in [
            ("Tlf.", Field::Phone),
            ("MOBIL", Field::Phone),
            ("Mobilnr. (hjemme)", Field::Phone),
            ("Navn på kursist", Field::Name),
            ("Enlig/familie", Field::Composition),
            ("Børn (alder)", Field::ChildrenAges),
            ("Henvist af", Field::Referrer),
            ("Dato", Field::AskedOn),
            ("Kan hjælpe med:", Field::Topics),
            ("Hvornår?", Field::Times),
            ("Antal venner", Field::Capacity),
            ("E-mail", Field::Email),
            ("رقم الهاتف", Field::Phone),
            ("الاسم الكامل", Field::Name),
            ("شماره تلفن", Field::Phone),
            ("زبان‌ها", Field::Languages),
            ("ምሉእ ስም", Field::Name),
            ("ቁጽሪ ተሌፎን", Field::Phone),
            ("Full name", Field::Name),
            ("Can help with", Field::Topics),
        ] {
            assert_eq!(field(header), Some(expected), "{header}");
        }
    }

    #[test]
    fn a_header_may_speak_for_a_side() {
        let side = |header| recognise(header).unwrap().1;
        assert_eq!(side("Kan hjælpe med"), Some(Side::Friend));
        assert_eq!(side("Ønsker"), Some(Side::Participant));
        assert_eq!(side("Navn"), None);
    }

    #[test]
    fn a_long_remark_is_no_header() {
        assert_eq!(
            field("navn og telefon står i den anden liste som Kirsten har lagt i mappen"),
            None
        );
    }
}
