//! What was typed into a form and not yet saved: kept as one types, found again after a crash.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::drafts::{self, Draft, DraftKind};

use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// A draft that was kept.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct DraftView {
    /// The form, as the page wrote it.
    pub content: String,
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
