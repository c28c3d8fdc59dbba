//! Courses and meetings for the user's own calendar: opened by its program, or saved.

use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::register::{OperationKind, Register, check_place, write_file};
use vejviser_exchange::{Which, calendar_file, occasions};
use vejviser_words::{Lang, messages, plain};

use crate::desk::{Answer, Desk};
use crate::dialogs::{Ask, Dialogs as _, System};
use crate::failure::Failure;

/// What is put into the calendar.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "of", content = "id")]
#[ts(export)]
pub enum CalendarOf {
    /// All courses and meetings.
    All,
    Course(String),
    Session(String),
    Meeting(String),
}

impl CalendarOf {
    fn which(&self) -> Which<'_> {
        match self {
            Self::All => Which::All,
            Self::Course(id) => Which::Course(id),
            Self::Session(id) => Which::Session(id),
            Self::Meeting(id) => Which::Meeting(id),
        }
    }

    fn about(&self) -> Option<&str> {
        match self {
            Self::All => None,
            Self::Course(id) | Self::Session(id) | Self::Meeting(id) => Some(id),
        }
    }
}

async fn made(register: &Register, lang: Lang, of: &CalendarOf) -> Result<String, Failure> {
    let all = occasions(register, lang, of.which()).await?;
    Ok(calendar_file(&all, register.clock().now())?)
}

/// What the file is called; it says nothing of what is in it.
fn file_name(lang: Lang) -> String {
    format!(
        "{}.ics",
        plain(&messages::course_calendar(lang)).to_lowercase()
    )
}

/// Lays the file into the folder that is emptied at the end and opens it with the program for calendars.
#[tauri::command]
pub async fn open_calendar(desk: State<'_, Desk>, of: CalendarOf) -> Answer<()> {
    let folder = desk.folders().prints.clone();
    desk.with(async |register, lang| {
        let file = made(register, lang, &of).await?;
        register
            .note_use(OperationKind::Exported, of.about())
            .await?;
        std::fs::create_dir_all(&folder).map_err(|_| Failure::machine("making the folder"))?;
        let place = folder.join(file_name(lang));
        write_file(&place, file.as_bytes())?;
        System.show(&place)
    })
    .await
}

/// Saves the file where the user chooses; false where she closed the dialog.
#[tauri::command]
pub async fn save_calendar(desk: State<'_, Desk>, of: CalendarOf) -> Answer<bool> {
    desk.with(async |register, lang| {
        let file = made(register, lang, &of).await?;
        let title = plain(&messages::course_calendar_where(lang));
        let kind = plain(&messages::course_calendar(lang));
        let ask = Ask::Save {
            title: &title,
            name: &file_name(lang),
            kind: (&kind, &["ics"]),
        };
        let Some(place) = System.ask(&ask).await else {
            return Ok(false);
        };
        check_place(&place)?;
        register
            .note_use(OperationKind::Exported, of.about())
            .await?;
        write_file(&place, file.as_bytes())?;
        Ok(true)
    })
    .await
}
