//! Whether a sheet lists friends or participants.

use vejviser_core::values::{Coded, Side};

use crate::header::Header;
use crate::table::Sheet;
use crate::vocabulary::SIDES;

/// The side that the sheet's columns, name and title speak for; `None` where they are silent or
/// speak against each other.
pub(crate) fn of_sheet(sheet: &Sheet, header: &Header) -> Option<Side> {
    let columns = header.columns.iter().filter_map(|column| column.side);
    if let Some(side) = agreed(columns) {
        return Some(side);
    }
    if let Some(side) = agreed(spoken(&sheet.name)) {
        return Some(side);
    }
    let above = sheet.rows.get(..header.place).unwrap_or_default();
    let titles = above.iter().flat_map(|row| row.cells.iter());
    agreed(titles.flat_map(|(_, cell)| spoken(&cell.text())))
}

fn spoken(text: &str) -> Vec<Side> {
    let codes = SIDES.scan(text).codes;
    codes.into_iter().filter_map(Side::from_code).collect()
}

/// The side that more voices speak for.
fn agreed(voices: impl IntoIterator<Item = Side>) -> Option<Side> {
    let (mut friends, mut participants) = (0, 0);
    for voice in voices {
        match voice {
            Side::Friend => friends += 1,
            Side::Participant => participants += 1,
        }
    }
    match friends.cmp(&participants) {
        std::cmp::Ordering::Greater => Some(Side::Friend),
        std::cmp::Ordering::Less => Some(Side::Participant),
        std::cmp::Ordering::Equal => None,
    }
}
