//! The recovery sheet: the code that opens a register when its passphrase is lost, on one page.
//!
//! Nothing of it is kept: it is returned as bytes, written to no disk, and Typst's memory is emptied
//! afterwards. What lay in memory on the way is freed and not overwritten, apart from what is ours.

use chrono::NaiveDate;
use serde::Serialize;
use vejviser_core::register::RecoverySheet;
use vejviser_words::{Lang, messages, plain};
use zeroize::Zeroizing;

use crate::edge::is_tall;
use crate::error::PaperError;
use crate::fonts::Search;
use crate::letters::{Letters, Text};
use crate::print::{Set, asked, set};
use crate::typesetter::Template;

/// A recovery sheet as a PDF of one page, PDF/UA-1 where every letter of the group's name can be
/// drawn. Holds the code, so it has no `Debug`.
pub struct RecoveryPrint {
    /// The file; wiped from memory when it is dropped.
    pub pdf: Zeroizing<Vec<u8>>,
    /// Letters of the group's name that no font has.
    pub undrawable: Vec<char>,
    /// Whether the file keeps PDF/UA-1.
    pub accessible: bool,
}

/// Prints the recovery sheet of this group in one language, or in two side by side.
///
/// # Errors
/// Only faults of ours.
pub fn print_recovery_sheet(
    group: &str,
    sheet: &RecoverySheet,
    printed_on: NaiveDate,
    language: Lang,
    beside: Option<Lang>,
) -> Result<RecoveryPrint, PaperError> {
    print_recovery_with(group, sheet, printed_on, language, beside, Search::System)
}

/// As [`print_recovery_sheet`], with the choice of fonts.
///
/// # Errors
/// As [`print_recovery_sheet`].
pub fn print_recovery_with(
    group: &str,
    sheet: &RecoverySheet,
    printed_on: NaiveDate,
    language: Lang,
    beside: Option<Lang>,
    search: Search,
) -> Result<RecoveryPrint, PaperError> {
    let letters = Letters::of(&[group], search);
    let blocks: Vec<Block> = asked(language, beside)
        .into_iter()
        .map(|lang| Block::of(lang, sheet.number, printed_on))
        .collect();
    let title = blocks
        .first()
        .map(|block| [&*block.kind, &block.sheet_number].join(" · "));
    let code = sheet.code.printed();
    let content = Content {
        document_title: plain(&title.unwrap_or_default()),
        blocks,
        group: letters.text(group),
        code: code.split('-').collect(),
    };
    let Set {
        typeset,
        undrawable,
        accessible,
    } = set(Template::RecoverySheet, &content, letters, false)?;
    Ok(RecoveryPrint {
        pdf: Zeroizing::new(typeset.pdf),
        undrawable,
        accessible,
    })
}

/// What the template reads.
#[derive(Serialize)]
struct Content<'a> {
    document_title: String,
    blocks: Vec<Block>,
    group: Text,
    /// The code's groups of letters.
    code: Vec<&'a str>,
}

/// One language's words.
#[derive(Serialize)]
struct Block {
    lang: &'static str,
    rtl: bool,
    tall: bool,
    kind: String,
    sheet_number: String,
    printed_on: String,
    /// Headings with their text, in the order they are read.
    says: [(String, String); 4],
}

impl Block {
    fn of(lang: Lang, number: u32, printed_on: NaiveDate) -> Self {
        let says = [
            (
                messages::paper_recovery_opens_title(lang),
                messages::paper_recovery_opens(lang),
            ),
            (
                messages::paper_recovery_keep_title(lang),
                messages::paper_recovery_keep(lang),
            ),
            (
                messages::paper_recovery_use_title(lang),
                messages::paper_recovery_use(lang),
            ),
            (
                messages::paper_recovery_new_title(lang),
                messages::paper_recovery_new(lang),
            ),
        ];
        Self {
            lang: lang.tag(),
            rtl: lang.is_rtl(),
            tall: is_tall(&messages::paper_recovery_opens(lang)),
            kind: messages::paper_recovery_sheet(lang),
            sheet_number: messages::paper_sheet_number(lang, &number.to_string()),
            printed_on: messages::paper_printed_on(lang, printed_on),
            says,
        }
    }
}
