//! The plan on paper, for those at the table: seen, printed, saved.

use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::groups;
use vejviser_core::matches;
use vejviser_core::register::{OperationKind, Register, check_place, write_file};
use vejviser_paper::{Names, PlanOf, PlanSheet, Preview, preview_plan, print_plan as set_plan};
use vejviser_words::{Lang, dates, messages, plain};

use super::matching_locks::hold;
use super::matching_people::{People, everybody};
use super::matching_plan::wishes;
use super::sheets::{PrintView, set};
use crate::desk::{Answer, Desk};
use crate::dialogs::{Ask, Dialogs as _, System};
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
        let Preview { printed, pictures } =
            set(move || preview_plan(&sheet, in_language)).await??;
        let letters: Vec<String> = printed.undrawable.iter().map(char::to_string).collect();
        Ok(PrintView {
            pages: pictures,
            warning: (!letters.is_empty())
                .then(|| messages::paper_letters_missing(lang, &letters.join(" "))),
            blank_rows: 0,
            destroy_by: Some(dates::date(lang, destroy_by)),
        })
    })
    .await
}

/// Lays the pages into the folder for prints and opens them with the program for PDF files.
#[tauri::command]
pub async fn print_plan(desk: State<'_, Desk>, choice: PlanPrint) -> Answer<()> {
    let folder = desk.folders().prints.clone();
    desk.with(async |register, lang| {
        let pdf = made(register, lang, &choice).await?;
        // The log of use first: a print that cannot be entered is not handed out.
        register.note_use(OperationKind::Printed, None).await?;
        std::fs::create_dir_all(&folder).map_err(|_| Failure::machine("making the folder"))?;
        let place = folder.join(file_name(lang));
        write_file(&place, &pdf)?;
        System.show(&place)
    })
    .await
}

/// Saves the pages where the user chooses; false where she closed the dialog.
#[tauri::command]
pub async fn save_plan(desk: State<'_, Desk>, choice: PlanPrint) -> Answer<bool> {
    desk.with(async |register, lang| {
        let pdf = made(register, lang, &choice).await?;
        let title = plain(&messages::meetings_save_where(lang));
        let name = file_name(lang);
        let ask = Ask::Save {
            title: &title,
            name: &name,
            kind: ("PDF", &["pdf"]),
        };
        let Some(place) = System.ask(&ask).await else {
            return Ok(false);
        };
        check_place(&place)?;
        register.note_use(OperationKind::Printed, None).await?;
        write_file(&place, &pdf)?;
        Ok(true)
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

/// What the print is called on the disk; it names nobody.
fn file_name(lang: Lang) -> String {
    let name = plain(&messages::matching_plan(lang));
    format!("{}.pdf", name.to_lowercase().replace(' ', "-"))
}
