//! The plan on paper, for those at the table: seen, printed, saved.

use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::groups;
use vejviser_core::matches;
use vejviser_core::register::Register;
use vejviser_paper::{Names, PlanOf, PlanSheet, preview_plan, print_plan as set_plan};
use vejviser_words::{Lang, dates, messages};

use super::matching_locks::hold;
use super::matching_people::{People, everybody};
use super::matching_plan::wishes;
use super::prints::{self, PrintView, set};
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// How the plan is printed.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct PlanPrint {
    /// The language, as a tag.
    pub lang: String,
    /// Names in full instead of initials.
    pub full_names: bool,
}

/// The pages as they will be printed.
#[tauri::command]
pub async fn plan_preview(desk: State<'_, Desk>, choice: PlanPrint) -> Answer<PrintView> {
    desk.with(async |register, lang| {
        let (sheet, in_language) = sheet(register, lang, &choice).await?;
        let destroy_by = sheet.destroy_by;
        let preview = set(move || preview_plan(&sheet, in_language)).await??;
        Ok(PrintView::of(lang, preview, Some(destroy_by)))
    })
    .await
}

/// Lays the pages into the folder for prints and opens them with the program for PDF files.
#[tauri::command]
pub async fn print_plan(desk: State<'_, Desk>, choice: PlanPrint) -> Answer<()> {
    let folder = desk.folders().prints.clone();
    desk.with(async |register, lang| {
        let pdf = made(register, lang, &choice).await?;
        prints::open(register, None, &folder, &file_name(lang), &pdf).await
    })
    .await
}

/// Saves the pages where the user chooses; false where she closed the dialog.
#[tauri::command]
pub async fn save_plan(desk: State<'_, Desk>, choice: PlanPrint) -> Answer<bool> {
    desk.with(async |register, lang| {
        let pdf = made(register, lang, &choice).await?;
        prints::save(register, lang, None, &file_name(lang), &pdf).await
    })
    .await
}

async fn made(register: &Register, lang: Lang, choice: &PlanPrint) -> Result<Vec<u8>, Failure> {
    let (sheet, in_language) = sheet(register, lang, choice).await?;
    Ok(set(move || set_plan(&sheet, in_language)).await??.pdf)
}

/// The plan as the board shows it, and the language to print it in.
async fn sheet(
    register: &Register,
    screen: Lang,
    choice: &PlanPrint,
) -> Result<(PlanSheet, Lang), Failure> {
    let lang = Lang::from_tag(&choice.lang).unwrap_or(screen);
    let readers = register.readers();
    let group = groups::get(readers).await?;
    let areas = groups::areas(readers).await?;
    let pool = matches::pool(readers, register.clock().today()).await?;
    let ids: Vec<String> = everybody(&pool).into_keys().map(str::to_owned).collect();
    let names = matches::names(readers, &ids).await?;
    let people = People::of(register, lang, ids.iter().map(String::as_str)).await?;
    let choices = matches::choices(readers).await?;
    let (plan, held, _) = hold(&pool, &people, wishes(&choices), true);
    let of = PlanOf {
        group: &group,
        pool: &pool,
        plan: &plan,
        wishes: &held,
        names: &names,
        areas: &areas,
    };
    let how = if choice.full_names {
        Names::Full
    } else {
        Names::Initials
    };
    let today = dates::in_denmark(register.clock().now()).date();
    Ok((PlanSheet::of(lang, &of, how, today), lang))
}

fn file_name(lang: Lang) -> String {
    prints::file_name(&messages::matching_plan(lang))
}
