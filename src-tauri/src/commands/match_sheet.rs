//! The expectations sheet of a match, which the two read together and sign: seen, printed, saved.

use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::register::{Register, get};
use vejviser_core::registrations::RegistrationRow;
use vejviser_core::{groups, matches};
use vejviser_paper::{ExpectationsSheet, preview_expectations, print_expectations as set_sheet};
use vejviser_words::{Lang, dates, messages};

use super::prints::{self, PrintView, set};
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// In which languages the sheet is printed, as tags.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct ExpectationsPrint {
    /// The leading one.
    pub lang: String,
    /// The one beside it; empty for none.
    pub beside: String,
}

/// The page as it will be printed.
#[tauri::command]
pub async fn expectations_preview(
    desk: State<'_, Desk>,
    id: &str,
    choice: ExpectationsPrint,
) -> Answer<PrintView> {
    desk.with(async |register, lang| {
        let (lead, beside) = prints::languages(lang, &choice.lang, &choice.beside);
        let sheet = sheet(register, id, lead).await?;
        let preview = set(move || preview_expectations(&sheet, lead, beside)).await??;
        Ok(PrintView::of(lang, preview, None))
    })
    .await
}

/// Lays the page into the folder for prints and opens it with the program for PDF files.
#[tauri::command]
pub async fn print_expectations(
    desk: State<'_, Desk>,
    id: &str,
    choice: ExpectationsPrint,
) -> Answer<()> {
    let folder = desk.folders().prints.clone();
    desk.with(async |register, lang| {
        let pdf = made(register, lang, id, &choice).await?;
        prints::open(register, Some(id), &folder, &file_name(lang), &pdf).await
    })
    .await
}

/// Saves the page where the user chooses; false where she closed the dialog.
#[tauri::command]
pub async fn save_expectations(
    desk: State<'_, Desk>,
    id: &str,
    choice: ExpectationsPrint,
) -> Answer<bool> {
    desk.with(async |register, lang| {
        let pdf = made(register, lang, id, &choice).await?;
        prints::save(register, lang, Some(id), &file_name(lang), &pdf).await
    })
    .await
}

async fn made(
    register: &Register,
    lang: Lang,
    id: &str,
    choice: &ExpectationsPrint,
) -> Result<Vec<u8>, Failure> {
    let (lead, beside) = prints::languages(lang, &choice.lang, &choice.beside);
    let sheet = sheet(register, id, lead).await?;
    Ok(set(move || set_sheet(&sheet, lead, beside)).await??.pdf)
}

async fn sheet(register: &Register, id: &str, lead: Lang) -> Result<ExpectationsSheet, Failure> {
    let readers = register.readers();
    let today = dates::in_denmark(register.clock().now()).date();
    let detail = matches::detail(readers, id, today).await?;
    let row = &detail.item.row;
    let participant = get::<RegistrationRow>(readers, &row.participant_id).await?;
    let friend = get::<RegistrationRow>(readers, &row.friend_id).await?;
    let group = groups::get(readers).await?;
    Ok(ExpectationsSheet::of(
        lead,
        &group,
        &detail,
        &participant,
        &friend,
        today,
    ))
}

fn file_name(lang: Lang) -> String {
    prints::file_name(&messages::paper_expectations(lang))
}
