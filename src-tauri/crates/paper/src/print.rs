//! From a sheet's content to the finished PDF, and to pictures of its pages.

use std::borrow::Cow;

use serde::Serialize;
use vejviser_words::Lang;
use zeroize::Zeroizing;

use crate::content::Content;
use crate::edge;
use crate::error::PaperError;
use crate::fonts::Search;
use crate::letters::Letters;
use crate::people::at_the_door;
use crate::sheet::{MeetingSheet, SheetKind};
use crate::typesetter::{Going, Job, Template, Typeset, typeset};

/// The most pages a print may have.
pub const MOST_PAGES: usize = 40;

/// The most pages a print may have that has a leaf for each person: as many as a course has room for.
pub const MOST_LEAVES: usize = 2_000;

/// More rows than this never fit on [`MOST_PAGES`], so nothing is set for them.
fn most_rows(kind: SheetKind) -> usize {
    MOST_PAGES
        * match kind {
            SheetKind::Slips => 4,
            SheetKind::SignUpSheet | SheetKind::DoorList => 30,
        }
}

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

/// A finished print and pictures of its pages, of one and the same setting: what is seen is what is
/// printed.
#[derive(Clone)]
pub struct Preview {
    /// The print.
    pub printed: Printed,
    /// An SVG file for each page. Letters are drawn as outlines; there is no script in it and no
    /// reference to anything outside it.
    pub pictures: Vec<String>,
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

/// As [`print()`], with the choice of fonts: with [`Search::Ours`] every machine makes the same file.
///
/// # Errors
/// As [`print()`].
pub fn print_with(
    sheet: &MeetingSheet,
    language: Lang,
    beside: Option<Lang>,
    search: Search,
) -> Result<Printed, PaperError> {
    Ok(preview_of(sheet, language, beside, search, false)?.printed)
}

/// Prints a sheet and draws its pages for the screen.
///
/// # Errors
/// As [`print()`].
pub fn preview(
    sheet: &MeetingSheet,
    language: Lang,
    beside: Option<Lang>,
) -> Result<Preview, PaperError> {
    preview_with(sheet, language, beside, Search::System)
}

/// As [`preview`], with the choice of fonts.
///
/// # Errors
/// As [`print()`].
pub fn preview_with(
    sheet: &MeetingSheet,
    language: Lang,
    beside: Option<Lang>,
    search: Search,
) -> Result<Preview, PaperError> {
    preview_of(sheet, language, beside, search, true)
}

fn preview_of(
    sheet: &MeetingSheet,
    language: Lang,
    beside: Option<Lang>,
    search: Search,
    pictures: bool,
) -> Result<Preview, PaperError> {
    let too_long = PaperError::TooLong { most: MOST_PAGES };
    let blank = match sheet.kind {
        SheetKind::DoorList => 0,
        SheetKind::SignUpSheet | SheetKind::Slips => usize::from(sheet.blank),
    };
    if sheet.rows.len() + blank > most_rows(sheet.kind) {
        return Err(too_long);
    }
    let letters = Letters::of(&written(sheet), search);
    let content = Content::of(sheet, &asked(language, beside), &letters);
    set(sheet.kind.into(), &content, letters, pictures).map(Preview::from)
}

impl From<Set> for Preview {
    fn from(set: Set) -> Self {
        Self {
            printed: Printed {
                pdf: set.typeset.pdf,
                pages: set.typeset.pages,
                undrawable: set.undrawable,
                accessible: set.accessible,
            },
            pictures: set.typeset.pictures,
        }
    }
}

/// The languages of a print: a language beside itself is printed once.
pub fn asked(language: Lang, beside: Option<Lang>) -> Vec<Lang> {
    let mut languages = vec![language];
    languages.extend(beside.filter(|&other| other != language));
    languages
}

/// What was set, and how.
pub struct Set {
    /// The pages.
    pub typeset: Typeset,
    /// Letters that no font has.
    pub undrawable: Vec<char>,
    /// Whether the file keeps PDF/UA-1.
    pub accessible: bool,
}

/// Sets a template with its content, as PDF/UA-1 if that can be.
pub fn set(
    template: Template,
    content: &impl Serialize,
    letters: Letters,
    pictures: bool,
) -> Result<Set, PaperError> {
    set_leaves(template, content, &[(); 0], letters, pictures, &|_| true)
}

/// As [`set`], with a leaf for each of these; `going` is told of each, and stops it with false.
///
/// # Errors
/// [`PaperError::Stopped`] where it was.
pub fn set_leaves(
    template: Template,
    content: &impl Serialize,
    leaves: &[impl Serialize],
    letters: Letters,
    pictures: bool,
    going: Going<'_>,
) -> Result<Set, PaperError> {
    let json = |data: Result<Vec<u8>, _>| data.map_err(|_: serde_json::Error| PaperError::Pdf);
    let data = Zeroizing::new(json(serde_json::to_vec(content))?);
    let leaves: Result<Vec<Vec<u8>>, PaperError> = leaves
        .iter()
        .map(|leaf| json(serde_json::to_vec(leaf)))
        .collect();
    let leaves = Zeroizing::new(leaves?);
    let undrawable: Vec<char> = letters.undrawable.iter().copied().collect();
    let accessible = undrawable.is_empty();
    let from_system = letters.from_system;
    let once = |accessible| {
        typeset(Job {
            template,
            data: data.to_vec(),
            leaves: leaves.to_vec(),
            more_fonts: from_system.clone(),
            accessible,
            pictures,
            going,
        })
    };
    let (typeset, accessible) = match once(accessible) {
        // A font of the system's may be one that the standard does not take.
        Err(PaperError::Pdf) if accessible && !from_system.is_empty() => (once(false)?, false),
        other => (other?, accessible),
    };
    Ok(Set {
        typeset,
        undrawable,
        accessible,
    })
}

/// Every text people wrote that reaches the paper.
fn written(sheet: &MeetingSheet) -> Vec<Cow<'_, str>> {
    let meeting = &sheet.meeting;
    let around = [
        meeting.title.as_ref(),
        Some(&meeting.place),
        meeting.address.as_ref(),
        Some(&sheet.sheet_number),
    ];
    let around = around.into_iter().flatten().map(String::as_str);
    let around = edge::texts(&sheet.group).chain(around).map(Cow::Borrowed);
    let shown = sheet.rows.iter().filter(|row| row.name.is_some());
    let rows: Vec<Cow<'_, str>> = match sheet.kind {
        SheetKind::DoorList => shown.filter_map(at_the_door).map(Cow::Owned).collect(),
        SheetKind::SignUpSheet | SheetKind::Slips => shown
            .flat_map(|row| [&row.name, &row.contact])
            .flatten()
            .map(Into::into)
            .collect(),
    };
    around.chain(rows).collect()
}
