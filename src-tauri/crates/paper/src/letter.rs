//! A message as a letter on paper, for a receiver who is reached by post or by hand only.

use chrono::NaiveDate;
use serde::Serialize;
use vejviser_core::groups::GroupRow;
use vejviser_words::{Lang, dates, plain};

use crate::edge::{self, Edge, EdgeOf, contact};
use crate::error::PaperError;
use crate::fonts::Search;
use crate::letters::{Letters, Text};
use crate::print::{Preview, Printed, set};
use crate::sheet::GroupHeader;
use crate::typesetter::Template;

/// Everything a letter needs. Holds personal data, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct LetterSheet {
    /// Who writes.
    pub group: GroupHeader,
    /// Who it goes to; `None` leaves the room for it free (protected name and address, domain.md §4).
    pub to: Option<String>,
    /// What it is about; one line.
    pub subject: String,
    /// Paragraphs with an empty line between, greeting and signature among them.
    pub body: String,
    /// Today.
    pub printed_on: NaiveDate,
}

impl LetterSheet {
    /// The letter with these words, which are in `lang`; `printed_on` is today in Denmark.
    #[must_use]
    pub fn of(
        lang: Lang,
        group: &GroupRow,
        to: Option<&str>,
        subject: &str,
        body: &str,
        printed_on: NaiveDate,
    ) -> Self {
        Self {
            group: GroupHeader::of(lang, group),
            to: to.map(str::to_owned),
            subject: subject.to_owned(),
            body: body.to_owned(),
            printed_on,
        }
    }
}

/// Prints letters, each on a page of its own and in its receiver's language.
///
/// # Errors
/// [`PaperError::TooLong`] beyond [`crate::MOST_PAGES`]; the others are faults of ours.
pub fn print_letters(sheets: &[(Lang, LetterSheet)]) -> Result<Printed, PaperError> {
    Ok(letters_with(sheets, Search::System, false)?.printed)
}

/// Prints letters and draws their pages for the screen.
///
/// # Errors
/// As [`print_letters`].
pub fn preview_letters(sheets: &[(Lang, LetterSheet)]) -> Result<Preview, PaperError> {
    letters_with(sheets, Search::System, true)
}

/// As [`preview_letters`], with the choice of fonts, and pictures only where they are wanted.
///
/// # Errors
/// As [`print_letters`].
pub fn letters_with(
    sheets: &[(Lang, LetterSheet)],
    search: Search,
    pictures: bool,
) -> Result<Preview, PaperError> {
    let texts: Vec<&str> = sheets
        .iter()
        .flat_map(|(_, sheet)| {
            let said = [&sheet.subject, &sheet.body].into_iter().chain(&sheet.to);
            edge::texts(&sheet.group).chain(said.map(String::as_str))
        })
        .collect();
    let letters = Letters::of(&texts, search);
    let content = Content {
        document_title: plain(sheets.first().map_or("", |(_, sheet)| &sheet.subject)),
        blocks: sheets
            .iter()
            .map(|(lang, sheet)| Block::of(sheet, *lang, &letters))
            .collect(),
    };
    set(Template::Letter, &content, letters, pictures).map(Preview::from)
}

/// Everything the template needs: a block for each letter.
#[derive(Serialize)]
struct Content {
    document_title: String,
    blocks: Vec<Block>,
}

/// One letter.
#[derive(Serialize)]
struct Block {
    #[serde(flatten)]
    edge: Edge,
    day: String,
    to: Option<Text>,
    /// Paragraphs, a list of lines each.
    paragraphs: Vec<Vec<Text>>,
    group: Text,
    contact: Vec<Text>,
}

impl Block {
    fn of(sheet: &LetterSheet, lang: Lang, letters: &Letters) -> Self {
        let edge = EdgeOf {
            group: &sheet.group,
            destroy_by: String::new(),
            printed_on: sheet.printed_on,
            sheet_number: "",
        };
        let paragraphs = sheet.body.trim().split("\n\n");
        let lines = |lines: &str| {
            let lines = lines.lines();
            lines
                .map(|line| letters.line(line, lang.is_rtl()))
                .collect()
        };
        Self {
            edge: Edge::of(lang, letters.plain(&sheet.subject), edge, letters),
            day: dates::long_date(lang, sheet.printed_on),
            to: sheet.to.as_deref().map(|name| letters.text(name)),
            paragraphs: paragraphs.map(lines).collect(),
            group: letters.text(&sheet.group.name),
            contact: contact(&sheet.group, letters),
        }
    }
}
