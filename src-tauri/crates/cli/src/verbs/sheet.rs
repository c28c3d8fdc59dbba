//! `meeting sheet`: the sign-up sheet, the door list or slips, as a PDF; and how every print is handed out.

use std::path::Path;

use serde_json::{Value, json};
use tokio::task::JoinHandle;
use vejviser_core::groups;
use vejviser_core::meetings::{self, MeetingRow};
use vejviser_core::register::{OperationKind, Register, get};
use vejviser_paper::{MeetingSheet, PaperError, Printed, SheetKind as Kind, print};
use vejviser_words::{Lang, dates, messages};

use super::Session;
use crate::arguments::{Sheet, SheetKind};
use crate::failure::Failure;

pub async fn sheet(
    session: &mut Session,
    register: &Register,
    asked: Sheet,
) -> Result<(), Failure> {
    let lang = session.lang;
    vejviser_core::register::check_place(&asked.output)?;
    let readers = register.readers();
    let meeting = get::<MeetingRow>(readers, &asked.id).await?;
    let group = groups::get(readers).await?;
    let sign_ups = meetings::sign_ups(readers, &asked.id).await?;
    let kind = match asked.kind {
        SheetKind::Sheet => Kind::SignUpSheet,
        SheetKind::Door => Kind::DoorList,
        SheetKind::Slips => Kind::Slips,
    };
    let today = dates::in_denmark(register.clock().now()).date();
    let sheet = MeetingSheet::of(kind, lang, &group, &meeting, &sign_ups, asked.blank, today)?;
    let printed = tokio::task::spawn_blocking(move || print(&sheet, lang, asked.beside));
    let told = hand_out(lang, register, Some(&meeting.id), &asked.output, printed).await?;
    session.answer.object(&told.object, &told.words.join("\n"))
}

/// What is told of a print.
pub struct Told {
    pub object: Value,
    pub words: Vec<String>,
}

/// Writes a print into its file once it is in the log of use.
pub async fn hand_out(
    lang: Lang,
    register: &Register,
    about: Option<&str>,
    file: &Path,
    printed: JoinHandle<Result<Printed, PaperError>>,
) -> Result<Told, Failure> {
    let printed = printed
        .await
        .map_err(|_| Failure::machine("printing"))?
        .map_err(|error| paper(lang, error))?;
    // The log of use first: a print that cannot be entered is not handed out.
    register.note_use(OperationKind::Printed, about).await?;
    vejviser_core::register::write_file(file, &printed.pdf)?;
    let file = file.display().to_string();
    let letters: Vec<String> = printed.undrawable.iter().map(char::to_string).collect();
    let mut words = vec![messages::cli_printed(lang, &file, printed.pages)];
    if !letters.is_empty() {
        words.push(messages::paper_letters_missing(lang, &letters.join(" ")));
    }
    Ok(Told {
        object: json!({
            "file": file,
            "pages": printed.pages,
            "accessible": printed.accessible,
            "undrawable": letters,
        }),
        words,
    })
}

fn paper(lang: Lang, error: PaperError) -> Failure {
    match error {
        PaperError::TooLong { most } => Failure::Worded(messages::paper_too_long(lang, most)),
        PaperError::NoSession => Failure::Worded(messages::paper_no_session(lang)),
        PaperError::Nobody => Failure::Worded(messages::paper_nobody(lang)),
        PaperError::Stopped | PaperError::Template { .. } | PaperError::Pdf => {
            Failure::machine("printing")
        }
    }
}
