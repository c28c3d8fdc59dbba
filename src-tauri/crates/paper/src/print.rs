//! From a sheet's content to the finished PDF.

use vejviser_words::Lang;

use crate::content::Content;
use crate::error::PaperError;
use crate::fonts::Search;
use crate::letters::Letters;
use crate::sheet::MeetingSheet;
use crate::typesetter::typeset;

/// The most pages a print may have.
pub const MOST_PAGES: usize = 40;

/// More rows than this fill more than [`MOST_PAGES`] on any print, so nothing is set for them.
const MOST_ROWS: usize = MOST_PAGES * 30;

/// A finished print.
#[derive(Clone)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Letters that no font of ours or the system's has; an empty box stands in their place.
    pub undrawable: Vec<char>,
    /// Whether the file keeps PDF/UA-1; it is tagged in any case.
    pub accessible: bool,
}

/// Prints a sheet in one language, or in two side by side with the first in the lead.
///
/// # Errors
/// [`PaperError::TooLong`] beyond [`MOST_PAGES`]; the others are faults of ours.
pub fn print(
    sheet: &MeetingSheet,
    language: Lang,
    beside: Option<Lang>,
) -> Result<Printed, PaperError> {
    print_with(sheet, language, beside, Search::System)
}

/// As [`print`], with the choice of fonts.
pub(crate) fn print_with(
    sheet: &MeetingSheet,
    language: Lang,
    beside: Option<Lang>,
    search: Search,
) -> Result<Printed, PaperError> {
    let too_long = PaperError::TooLong { most: MOST_PAGES };
    if sheet.rows.len() + usize::from(sheet.blank) > MOST_ROWS {
        return Err(too_long);
    }
    let mut languages = vec![language];
    languages.extend(beside.filter(|&other| other != language));

    let letters = Letters::of(written(sheet), search);
    let content = Content::of(sheet, &languages, &letters);
    let data = serde_json::to_vec(&content).map_err(|_| PaperError::Pdf)?;
    let undrawable: Vec<char> = letters.undrawable.iter().copied().collect();
    let accessible = undrawable.is_empty();
    let from_system = letters.from_system;

    let set = |accessible| typeset(sheet.kind, data.clone(), from_system.clone(), accessible);
    let (typeset, accessible) = match set(accessible) {
        // A font of the system's may be one that the standard does not take.
        Err(PaperError::Pdf) if accessible && !from_system.is_empty() => (set(false)?, false),
        other => (other?, accessible),
    };
    if typeset.pages > MOST_PAGES {
        return Err(too_long);
    }
    Ok(Printed {
        pdf: typeset.pdf,
        pages: typeset.pages,
        undrawable,
        accessible,
    })
}

/// Every text on the sheet that people wrote.
fn written(sheet: &MeetingSheet) -> impl Iterator<Item = &str> {
    let group = &sheet.group;
    let meeting = &sheet.meeting;
    let rows = sheet
        .rows
        .iter()
        .filter(|row| row.name.is_some())
        .flat_map(|row| [row.name.as_deref(), row.calling.as_deref(), row.contact.as_deref()]);
    [
        Some(group.name.as_str()),
        Some(group.controller.as_str()),
        group.contact_name.as_deref(),
        group.phone.as_deref(),
        group.email.as_deref(),
        meeting.title.as_deref(),
        Some(meeting.place.as_str()),
        meeting.address.as_deref(),
        Some(sheet.sheet_number.as_str()),
    ]
    .into_iter()
    .chain(rows)
    .flatten()
}
