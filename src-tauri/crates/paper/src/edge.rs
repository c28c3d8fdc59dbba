//! What stands around the edge of every print, in one language, and whom its readers can ask.

use chrono::NaiveDate;
use serde::Serialize;
use vejviser_words::{Lang, messages};

use crate::fonts;
use crate::letters::{Letters, Text};
use crate::sheet::GroupHeader;

/// The words around the edge, and which way the language runs.
#[derive(Serialize)]
pub struct Edge {
    lang: &'static str,
    rtl: bool,
    /// Arabic script and Ethiopic need taller lines.
    tall: bool,
    kind: String,
    controller: String,
    destroy_by: String,
    printed_on: String,
    sheet_number: String,
    /// With `{page}` and `{pages}` where the template puts its own count.
    page_of: String,
}

/// What the edge of a print says, whatever the print is.
pub struct EdgeOf<'a> {
    /// Who prints it.
    pub group: &'a GroupHeader,
    /// Until when the paper may live, in words.
    pub destroy_by: String,
    /// Today.
    pub printed_on: NaiveDate,
    /// The number of this print.
    pub sheet_number: &'a str,
}

impl Edge {
    /// `kind` is what the print is called in this language.
    pub fn of(lang: Lang, kind: String, of: EdgeOf<'_>, letters: &Letters) -> Self {
        Self {
            lang: lang.tag(),
            rtl: lang.is_rtl(),
            tall: is_tall(&kind),
            kind,
            controller: messages::paper_controller(lang, &letters.plain(&of.group.controller)),
            destroy_by: of.destroy_by,
            printed_on: messages::paper_printed_on(lang, of.printed_on),
            sheet_number: messages::paper_sheet_number(lang, &letters.plain(of.sheet_number)),
            page_of: messages::paper_page_of(lang, "{page}", "{pages}"),
        }
    }

    /// What the print is called.
    pub fn kind(&self) -> &str {
        &self.kind
    }
}

/// Whether a language's words need taller lines: letters that the Latin font lacks.
pub fn is_tall(words: &str) -> bool {
    words
        .chars()
        .find(|letter| letter.is_alphabetic())
        .is_some_and(|letter| !fonts::any_has(fonts::latin(), letter))
}

/// Who can be asked, as it stands on every print.
pub fn contact(group: &GroupHeader, letters: &Letters) -> Vec<Text> {
    [&group.contact_name, &group.phone, &group.email]
        .into_iter()
        .flatten()
        .map(|text| letters.text(&unbroken(text)))
        .collect()
}

/// Whom to ask: the number, else the address, else whoever stands for the group.
pub fn whom_to_ask(group: &GroupHeader) -> &str {
    let reached = group.phone.as_ref().or(group.email.as_ref());
    reached
        .or(group.contact_name.as_ref())
        .unwrap_or(&group.name)
}

/// A telephone number is not torn apart at the end of a line.
pub fn unbroken(text: &str) -> String {
    text.trim().replace(' ', "\u{A0}")
}

/// What people wrote about the group.
pub fn texts(group: &GroupHeader) -> impl Iterator<Item = &str> {
    [
        Some(&group.name),
        Some(&group.controller),
        group.contact_name.as_ref(),
        group.phone.as_ref(),
        group.email.as_ref(),
    ]
    .into_iter()
    .flatten()
    .map(String::as_str)
}
