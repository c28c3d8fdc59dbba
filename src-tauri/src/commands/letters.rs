//! Messages about a meeting, in each receiver's language: to copy, to print as letters, to save as
//! mail, and the numbers and addresses they go to.

use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::meetings;
use vejviser_core::register::{OperationKind, Register};
use vejviser_exchange::{LetterKind, letter, letter_language};
use vejviser_words::Lang;

use super::letter_print;
use super::receivers::{ContactKind, Messages, To, by_mail, contacts, save_letter, worded};
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// What a message is about, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MessageKind {
    /// To those who asked for a meeting and were not told of this one.
    Invitation,
    /// To those signed up.
    Reminder,
    Moved,
    Cancellation,
}

impl MessageKind {
    fn letter(self) -> LetterKind {
        match self {
            Self::Invitation => LetterKind::Invitation,
            Self::Reminder => LetterKind::Reminder,
            Self::Moved => LetterKind::Moved,
            Self::Cancellation => LetterKind::Cancellation,
        }
    }
}

async fn receivers(
    register: &Register,
    meeting: &str,
    kind: MessageKind,
    group: &GroupRow,
) -> Result<Vec<To>, Failure> {
    let readers = register.readers();
    if kind == MessageKind::Invitation {
        let all = meetings::to_invite(readers, meeting).await?;
        return Ok(all
            .into_iter()
            .map(|one| To {
                registration: Some(one.registration_id),
                name: one.name,
                phone: one.phone,
                email: one.email,
                lang: letter_language(one.contact_language.as_ref(), group),
                protected: one.protected,
            })
            .collect());
    }
    let all = meetings::contacts(readers, meeting).await?;
    Ok(all
        .into_iter()
        .map(|one| To {
            registration: None,
            name: one.name,
            phone: one.phone,
            email: one.email,
            lang: letter_language(one.contact_language.as_ref(), group),
            protected: one.protected,
        })
        .collect())
}

#[tauri::command]
pub async fn meeting_messages(
    desk: State<'_, Desk>,
    meeting: &str,
    kind: MessageKind,
) -> Answer<Messages> {
    desk.with(async |register, _| {
        let readers = register.readers();
        let group = groups::get(readers).await?;
        let row = meetings::meeting(readers, meeting).await?.meeting;
        let all = receivers(register, meeting, kind, &group).await?;
        worded(&all, |lang| {
            Ok(letter(kind.letter(), lang, None, &group, &row)?)
        })
    })
    .await
}

/// All numbers or all addresses, for the clipboard; entered in the log of use.
#[tauri::command]
pub async fn take_contacts(
    desk: State<'_, Desk>,
    meeting: &str,
    kind: MessageKind,
    what: ContactKind,
) -> Answer<String> {
    desk.with(async |register, _| {
        let group = groups::get(register.readers()).await?;
        let all = receivers(register, meeting, kind, &group).await?;
        register
            .note_use(OperationKind::Exported, Some(meeting))
            .await?;
        Ok(contacts(&all, what))
    })
    .await
}

/// Saves the message in one language as a mail file, its receivers hidden from each other; false
/// where the dialog was closed.
#[tauri::command]
pub async fn save_mail(
    desk: State<'_, Desk>,
    meeting: &str,
    kind: MessageKind,
    lang: &str,
) -> Answer<bool> {
    desk.with(async |register, screen| {
        let readers = register.readers();
        let group = groups::get(readers).await?;
        let row = meetings::meeting(readers, meeting).await?.meeting;
        let wanted = Lang::from_tag(lang).unwrap_or(screen);
        let all = receivers(register, meeting, kind, &group).await?;
        let to = by_mail(all, wanted);
        let letter = letter(kind.letter(), wanted, None, &group, &row)?;
        save_letter(register, screen, &letter, &to, wanted, (meeting, &group)).await
    })
    .await
}

/// Prints the message in one language as letters, one to each receiver, and opens them.
#[tauri::command]
pub async fn print_meeting_letters(
    desk: State<'_, Desk>,
    meeting: &str,
    kind: MessageKind,
    lang: &str,
) -> Answer<()> {
    let folder = desk.folders().prints.clone();
    desk.with(async |register, screen| {
        let readers = register.readers();
        let group = groups::get(readers).await?;
        let row = meetings::meeting(readers, meeting).await?.meeting;
        let wanted = Lang::from_tag(lang).unwrap_or(screen);
        let all = receivers(register, meeting, kind, &group).await?;
        let dated = letter_print::today(register);
        let sheets = letter_print::to_each(&all, wanted, &group, dated, |to| {
            Ok(letter(kind.letter(), wanted, to, &group, &row)?)
        })?;
        letter_print::open(register, screen, meeting, &folder, sheets).await
    })
    .await
}
