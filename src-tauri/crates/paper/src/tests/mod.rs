//! What the prints promise. All people here are invented.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod course;
mod expectations;
mod languages;
mod letter;
mod letters;
mod pages;
mod people;
mod pictures;
mod plan;
mod recovery;
mod register;

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;
use vejviser_words::Lang;

use crate::fonts::Search;
use crate::print::print_with;
use crate::{GroupHeader, MeetingLine, MeetingSheet, PaperError, Printed, SheetKind, SheetRow};

const KINDS: [SheetKind; 3] = [
    SheetKind::SignUpSheet,
    SheetKind::DoorList,
    SheetKind::Slips,
];

fn lang(tag: &str) -> Lang {
    Lang::from_tag(tag).unwrap()
}

/// A sheet without people, for the meeting of 3 March 2027.
fn sheet(kind: SheetKind) -> MeetingSheet {
    let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day).unwrap();
    MeetingSheet {
        kind,
        group: GroupHeader {
            name: "Venner Viser Vej Tønder".into(),
            controller: "Røde Kors".into(),
            contact_name: Some("Birgit Lund".into()),
            phone: Some("+45 74 72 00 11".into()),
            email: Some("toender@example.dk".into()),
        },
        meeting: MeetingLine {
            title: None,
            at: day(3, 3).and_hms_opt(18, 30, 0).unwrap(),
            place: "Digegrevens Hus".into(),
            address: Some("Vestergade 14, 6270 Tønder".into()),
        },
        rows: Vec::new(),
        blank: 1,
        destroy_by: day(4, 2),
        printed_on: day(2, 24),
        sheet_number: "27-03-A".into(),
    }
}

/// The sheet with these people signed up, numbered from 1.
fn with(kind: SheetKind, names: &[&str]) -> MeetingSheet {
    let rows = (1..)
        .zip(names)
        .map(|(number, name)| SheetRow {
            number,
            name: Some((*name).to_owned()),
            calling: None,
            contact: Some("+45 20 41 77 03".into()),
            people: Some(3),
            be_a_friend: number % 2 == 0,
            have_a_friend: number % 2 == 1,
        })
        .collect();
    MeetingSheet {
        rows,
        ..sheet(kind)
    }
}

/// Prints with our own fonts, so that the machine makes no difference.
fn print(sheet: &MeetingSheet, tag: &str, beside: Option<&str>) -> Result<Printed, PaperError> {
    print_with(sheet, lang(tag), beside.map(lang), Search::Ours)
}

/// The words of the PDF as a reader program takes them out, without spaces and joiners.
fn words_of(printed: &Printed) -> String {
    bare(&pdf_extract::extract_text_from_mem(&printed.pdf).unwrap())
}

/// The letters alone: composed, without spaces, isolation marks and joiners.
fn bare(text: &str) -> String {
    text.nfkc()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}

/// Whether the PDF's words hold the text. Letters that run to the left are drawn, and so taken out,
/// the other way round; lam and alef are drawn as one sign, which keeps its own order.
fn holds(words: &str, text: &str) -> bool {
    let there = bare(text);
    let back: String = there.chars().rev().collect();
    let joined = ["ا", "أ", "إ", "آ"]
        .iter()
        .fold(back.clone(), |text, alef| {
            text.replace(&format!("{alef}ل"), &format!("ل{alef}"))
        });
    [there, back, joined]
        .iter()
        .any(|form| words.contains(form))
}

fn contains_bytes(pdf: &[u8], needle: &[u8]) -> bool {
    pdf.windows(needle.len()).any(|window| window == needle)
}
