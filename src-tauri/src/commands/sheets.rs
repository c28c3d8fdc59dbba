//! A meeting's paper: seen before it is printed, printed, and typed back in printed order.

use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::groups;
use vejviser_core::meetings::{self, NewSignUp, TypedRow, WalkIn, Who};
use vejviser_core::register::{Register, get};
use vejviser_core::values::PersonName;
use vejviser_paper::{MeetingSheet, SheetKind, preview, print};
use vejviser_words::{Lang, dates, messages};

use super::meetings::destroy_by;
use super::prints::{self, PrintView, set};
use super::sign_ups::phone_or_email;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// Which of the three prints.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PrintKind {
    Sheet,
    Door,
    Slips,
}

/// What is to be printed.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct PrintChoice {
    pub kind: PrintKind,
    /// The leading language, as a tag.
    pub lang: String,
    /// The language beside it; empty for none.
    pub beside: String,
    /// How many blank rows at least; none as many as the group has set.
    pub blank: Option<u16>,
}

/// A printed row as it is typed back.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct SheetRowForm {
    pub sign_up: String,
    pub people: u32,
    pub came: Option<u32>,
    pub illegible: bool,
    pub wants_to_be_friend: bool,
    pub wants_friend: bool,
}

/// A row that somebody wrote on at the meeting, as it is typed.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct WalkInForm {
    pub name: String,
    /// A telephone number or an e-mail address.
    pub contact: String,
    pub people: Option<u32>,
    pub illegible: bool,
    pub wants_to_be_friend: bool,
    pub wants_friend: bool,
}

impl PrintChoice {
    fn languages(&self, screen: Lang) -> (Lang, Option<Lang>) {
        prints::languages(screen, &self.lang, &self.beside)
    }
}

async fn sheet(
    register: &Register,
    meeting: &str,
    choice: &PrintChoice,
    lead: Lang,
) -> Result<MeetingSheet, Failure> {
    let readers = register.readers();
    let group = groups::get(readers).await?;
    let row = meetings::meeting(readers, meeting).await?.meeting;
    let sign_ups = meetings::sign_ups(readers, meeting).await?;
    let kind = match choice.kind {
        PrintKind::Sheet => SheetKind::SignUpSheet,
        PrintKind::Door => SheetKind::DoorList,
        PrintKind::Slips => SheetKind::Slips,
    };
    let today = dates::in_denmark(register.clock().now()).date();
    Ok(MeetingSheet::of(
        kind,
        lead,
        &group,
        &row,
        &sign_ups,
        choice.blank,
        today,
    )?)
}

#[tauri::command]
pub async fn sheet_preview(
    desk: State<'_, Desk>,
    meeting: &str,
    choice: PrintChoice,
) -> Answer<PrintView> {
    desk.with(async |register, lang| {
        let (lead, beside) = choice.languages(lang);
        let sheet = sheet(register, meeting, &choice, lead).await?;
        let preview = set(move || preview(&sheet, lead, beside)).await??;
        let group = groups::get(register.readers()).await?;
        let row = meetings::meeting(register.readers(), meeting)
            .await?
            .meeting;
        Ok(PrintView {
            blank_rows: group.blank_rows,
            ..PrintView::of(lang, preview, destroy_by(&group, &row.details))
        })
    })
    .await
}

/// Lays the pages into the folder for prints and opens them with the program for PDF files.
#[tauri::command]
pub async fn print_sheet(desk: State<'_, Desk>, meeting: &str, choice: PrintChoice) -> Answer<()> {
    let folder = desk.folders().prints.clone();
    desk.with(async |register, lang| {
        let pdf = made(register, lang, meeting, &choice).await?;
        let name = file_name(lang, choice.kind);
        prints::open(register, Some(meeting), &folder, &name, &pdf).await
    })
    .await
}

/// Saves the pages where the user chooses; false where she closed the dialog.
#[tauri::command]
pub async fn save_sheet(desk: State<'_, Desk>, meeting: &str, choice: PrintChoice) -> Answer<bool> {
    desk.with(async |register, lang| {
        let pdf = made(register, lang, meeting, &choice).await?;
        let name = file_name(lang, choice.kind);
        prints::save(register, lang, Some(meeting), &name, &pdf).await
    })
    .await
}

async fn made(
    register: &Register,
    lang: Lang,
    meeting: &str,
    choice: &PrintChoice,
) -> Result<Vec<u8>, Failure> {
    let (lead, beside) = choice.languages(lang);
    let sheet = sheet(register, meeting, choice, lead).await?;
    Ok(set(move || print(&sheet, lead, beside)).await??.pdf)
}

/// What a print is called on the disk; it names nobody.
fn file_name(lang: Lang, kind: PrintKind) -> String {
    let name = match kind {
        PrintKind::Sheet => messages::paper_sign_up_sheet(lang),
        PrintKind::Door => messages::paper_door_list(lang),
        PrintKind::Slips => messages::meetings_slips(lang),
    };
    prints::file_name(&name)
}

/// Writes a sheet back, printed rows and walk-ins, as one operation.
#[tauri::command]
pub async fn type_back(
    desk: State<'_, Desk>,
    meeting: &str,
    rows: Vec<SheetRowForm>,
    walk_ins: Vec<WalkInForm>,
) -> Answer<()> {
    desk.with(async |register, _| {
        let rows = changed(register, &rows).await?;
        let walk_ins = walked_in(&walk_ins)?;
        meetings::type_back(register, meeting, &rows, &walk_ins).await?;
        Ok(())
    })
    .await
}

/// The printed rows; a number of people that was not touched stays as it was.
async fn changed(register: &Register, rows: &[SheetRowForm]) -> Result<Vec<TypedRow>, Failure> {
    let mut typed = Vec::with_capacity(rows.len());
    for row in rows {
        let before = get::<meetings::SignUpRow>(register.readers(), &row.sign_up).await?;
        let people = i64::from(row.people).max(row.came.map_or(0, i64::from));
        typed.push(TypedRow {
            sign_up: row.sign_up.clone(),
            people: Some(people).filter(|people| *people != before.people),
            came: row.came.map(i64::from),
            illegible: row.illegible,
            wants_to_be_friend: row.wants_to_be_friend,
            wants_friend: row.wants_friend,
        });
    }
    Ok(typed)
}

/// The walk-ins; a row in which nothing was typed is none. Fields are named by their row.
fn walked_in(rows: &[WalkInForm]) -> Result<Vec<WalkIn>, Failure> {
    let mut form = Form::default();
    let mut read = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let who = if row.illegible {
            Some(Who::Illegible)
        } else if row.name.trim().is_empty() && row.contact.trim().is_empty() {
            continue;
        } else {
            let name = form.take_as(Some(&format!("name_{at}")), PersonName::parse(&row.name));
            let (phone, email) = phone_or_email(&mut form, &format!("contact_{at}"), &row.contact);
            name.map(|name| Who::Named { name, phone, email })
        };
        let Some(who) = who else { continue };
        let new = NewSignUp {
            people: row.people.map_or(1, i64::from),
            wants_to_be_friend: row.wants_to_be_friend,
            wants_friend: row.wants_friend,
            ..NewSignUp::of(who)
        };
        read.push(WalkIn { new, came: None });
    }
    form.check()?;
    Ok(read)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn row(name: &str, contact: &str) -> WalkInForm {
        WalkInForm {
            name: name.to_owned(),
            contact: contact.to_owned(),
            people: Some(2),
            illegible: false,
            wants_to_be_friend: false,
            wants_friend: true,
        }
    }

    #[test]
    fn an_empty_row_is_no_walk_in() {
        let read = walked_in(&[row("", " "), row("Leila Noor", "20 41 77 03")]).unwrap();
        assert_eq!(read.len(), 1);
        assert!(read.iter().all(|walk_in| walk_in.new.people == 2));
    }

    #[test]
    fn what_cannot_be_is_told_beside_its_row() {
        let rows = [
            row("Leila Noor", ""),
            row("", "20 41 77 03"),
            row("Per Holm", "ring"),
        ];
        let Err(Failure::Fields(fields)) = walked_in(&rows) else {
            panic!("not refused")
        };
        let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["name_1", "contact_2"]);
    }
}
