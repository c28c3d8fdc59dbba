//! What was typed into a form and not yet saved: kept as one types, found again after a crash.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::drafts::{self, Draft, DraftKind, DraftRow};
use vejviser_core::values::Side;
use vejviser_words::{Lang, Worded as _, dates};

use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// A draft that was kept.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct DraftView {
    /// The form, as the page wrote it.
    pub content: String,
}

/// A registration that somebody began and did not save.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct Unfinished {
    pub id: String,
    /// The registration that is edited; none for a new one.
    pub registration: Option<String>,
    /// None where none was typed, or where it is protected.
    pub name: Option<String>,
    pub side_text: Option<String>,
    /// When it was kept last.
    pub written: String,
}

impl Unfinished {
    fn of(lang: Lang, row: DraftRow) -> Self {
        let said = |field: &str| row.content.get(field);
        let text = |field: &str| {
            said(field)
                .and_then(|value| value.as_str())
                .map(str::trim)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        let protected = said("protected").and_then(serde_json::Value::as_bool) == Some(true);
        Self {
            name: text("name").filter(|_| !protected),
            side_text: text("side")
                .and_then(|code| code.parse::<Side>().ok())
                .map(|side| side.words(lang)),
            written: dates::date_time(lang, dates::in_denmark(row.written_at)),
            registration: row.about,
            id: row.id,
        }
    }
}

/// Registrations that were begun and not saved, the one written last first.
#[tauri::command]
pub async fn unfinished_registrations(desk: State<'_, Desk>) -> Answer<Vec<Unfinished>> {
    desk.with(async |register, lang| {
        let all = drafts::all(register.readers()).await?;
        Ok(all
            .into_iter()
            .filter(|row| row.kind == DraftKind::Registration)
            .map(|row| Unfinished::of(lang, row))
            .collect())
    })
    .await
}

/// The draft of this id, if there is one.
#[tauri::command]
pub async fn draft(desk: State<'_, Desk>, id: &str) -> Answer<Option<DraftView>> {
    desk.with(async |register, _| {
        let row = drafts::get(register.readers(), id).await?;
        Ok(row.map(|row| DraftView {
            content: row.content.to_string(),
        }))
    })
    .await
}

/// Keeps a draft, over what was kept under the same id.
#[tauri::command]
pub async fn keep_draft(
    desk: State<'_, Desk>,
    id: String,
    kind: &str,
    about: Option<String>,
    content: &str,
) -> Answer<()> {
    desk.with(async |register, _| {
        let kind: DraftKind = kind
            .parse()
            .map_err(|_| Failure::machine("reading the draft's kind"))?;
        let content =
            serde_json::from_str(content).map_err(|_| Failure::machine("reading the draft"))?;
        drafts::keep(
            register,
            Draft {
                id,
                kind,
                about,
                content,
            },
        )
        .await?;
        Ok(())
    })
    .await
}

/// Lets go of a draft: it was saved, or is not wanted.
#[tauri::command]
pub async fn drop_draft(desk: State<'_, Desk>, id: &str) -> Answer<()> {
    desk.with(async |register, _| Ok(drafts::drop(register, id).await?))
        .await
}
