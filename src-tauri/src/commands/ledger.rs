//! Undo and redo, and what they would do.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::register::{Line, Register};
use vejviser_words::worded;
use vejviser_words::{Lang, Worded as _};

use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// What undo and redo would do now.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct UndoState {
    /// What a plain undo takes back.
    pub undo: Option<Step>,
    /// What a plain redo does again.
    pub redo: Option<Step>,
    /// What was done last, for the strip.
    pub last: Option<String>,
}

/// An operation that can be taken back or done again.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Step {
    /// The operation's id.
    pub operation: String,
    /// What the button says.
    pub text: String,
}

async fn state(register: &Register, lang: Lang) -> Result<UndoState, Failure> {
    let undo = register.next_to_undo().await?;
    let redo = register.next_to_redo().await?;
    let step = |line: &Line, text: fn(Lang, _) -> String| Step {
        operation: line.id.clone(),
        text: text(lang, line.kind),
    };
    Ok(UndoState {
        last: undo.as_ref().map(|line| line.kind.words(lang)),
        undo: undo.as_ref().map(|line| step(line, worded::undo)),
        redo: redo.as_ref().map(|line| step(line, worded::redo)),
    })
}

#[tauri::command]
pub async fn undo_state(desk: State<'_, Desk>) -> Answer<UndoState> {
    desk.with(async |register, lang| state(register, lang).await)
        .await
}

#[tauri::command]
pub async fn undo(desk: State<'_, Desk>) -> Answer<UndoState> {
    desk.with(async |register, lang| {
        register.undo().await?;
        state(register, lang).await
    })
    .await
}

#[tauri::command]
pub async fn redo(desk: State<'_, Desk>) -> Answer<UndoState> {
    desk.with(async |register, lang| {
        register.redo().await?;
        state(register, lang).await
    })
    .await
}
