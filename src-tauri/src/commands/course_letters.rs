//! Messages about a course, in each receiver's language: to those who could take part, to those who do,
//! and to those who got a place from the waiting list.

use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::courses::{self, Enrolled, Standing};
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::register::{OperationKind, Register};
use vejviser_exchange::{CourseLetterKind, course_letter, letter_language};
use vejviser_words::Lang;

use super::letter_print;
use super::receivers::{ContactKind, Messages, To, by_mail, contacts, save_letter, worded};
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// What a message about a course is about, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CourseMessageKind {
    /// To those whom it is for, who have said yes to news and are not enrolled.
    Invitation,
    /// To those who have a place.
    Reminder,
    /// To those who have a place or wait.
    Moved,
    /// To those who have a place or wait.
    Cancellation,
    /// To those who moved up from the waiting list and were not told.
    Place,
}

impl CourseMessageKind {
    fn letter(self) -> CourseLetterKind {
        match self {
            Self::Invitation => CourseLetterKind::Invitation,
            Self::Reminder => CourseLetterKind::Reminder,
            Self::Moved => CourseLetterKind::Moved,
            Self::Cancellation => CourseLetterKind::Cancellation,
            Self::Place => CourseLetterKind::Place,
        }
    }

    fn goes_to(self, enrolled: &Enrolled) -> bool {
        match self {
            Self::Invitation => false,
            Self::Reminder => enrolled.is_in(),
            Self::Moved | Self::Cancellation => enrolled.enrolment.standing != Standing::Off,
            Self::Place => enrolled.is_to_be_told(),
        }
    }
}

async fn receivers(
    register: &Register,
    course: &str,
    kind: CourseMessageKind,
    group: &GroupRow,
) -> Result<Vec<To>, Failure> {
    let readers = register.readers();
    if kind == CourseMessageKind::Invitation {
        let all = courses::to_invite(readers, course).await?;
        return Ok(all
            .into_iter()
            .map(|one| To {
                registration: None,
                name: one.name,
                phone: one.phone,
                email: one.email,
                lang: letter_language(one.contact_language.as_ref(), group),
                protected: one.protected,
            })
            .collect());
    }
    let detail = courses::detail(readers, course, register.clock().today()).await?;
    Ok(detail
        .enrolments
        .into_iter()
        .filter(|one| kind.goes_to(one))
        .flat_map(|one| one.members)
        .map(|one| To {
            registration: None,
            lang: letter_language(one.contact_language.as_ref(), group),
            name: one.name,
            phone: one.phone,
            email: one.email,
            protected: one.protected,
        })
        .collect())
}

#[tauri::command]
pub async fn course_messages(
    desk: State<'_, Desk>,
    course: &str,
    kind: CourseMessageKind,
) -> Answer<Messages> {
    desk.with(async |register, _| {
        let readers = register.readers();
        let group = groups::get(readers).await?;
        let item = courses::course(readers, course, register.clock().today()).await?;
        let all = receivers(register, course, kind, &group).await?;
        let letter = kind.letter();
        worded(&all, |lang| {
            Ok(course_letter(letter, lang, None, &group, &item)?)
        })
    })
    .await
}

/// All numbers or all addresses, for the clipboard; entered in the log of use.
#[tauri::command]
pub async fn take_course_contacts(
    desk: State<'_, Desk>,
    course: &str,
    kind: CourseMessageKind,
    what: ContactKind,
) -> Answer<String> {
    desk.with(async |register, _| {
        let group = groups::get(register.readers()).await?;
        let all = receivers(register, course, kind, &group).await?;
        register
            .note_use(OperationKind::Exported, Some(course))
            .await?;
        Ok(contacts(&all, what))
    })
    .await
}

/// Saves the message in one language as a mail file, its receivers hidden from each other; false where
/// the dialog was closed.
#[tauri::command]
pub async fn save_course_mail(
    desk: State<'_, Desk>,
    course: &str,
    kind: CourseMessageKind,
    lang: &str,
) -> Answer<bool> {
    desk.with(async |register, screen| {
        let readers = register.readers();
        let group = groups::get(readers).await?;
        let item = courses::course(readers, course, register.clock().today()).await?;
        let wanted = Lang::from_tag(lang).unwrap_or(screen);
        let to = by_mail(receivers(register, course, kind, &group).await?, wanted);
        let letter = course_letter(kind.letter(), wanted, None, &group, &item)?;
        save_letter(register, screen, &letter, &to, wanted, (course, &group)).await
    })
    .await
}

/// Prints the message in one language as letters, one to each receiver, and opens them.
#[tauri::command]
pub async fn print_course_letters(
    desk: State<'_, Desk>,
    course: &str,
    kind: CourseMessageKind,
    lang: &str,
) -> Answer<()> {
    let folder = desk.folders().prints.clone();
    desk.with(async |register, screen| {
        let readers = register.readers();
        let group = groups::get(readers).await?;
        let item = courses::course(readers, course, register.clock().today()).await?;
        let wanted = Lang::from_tag(lang).unwrap_or(screen);
        let all = receivers(register, course, kind, &group).await?;
        let dated = letter_print::today(register);
        let sheets = letter_print::to_each(&all, wanted, &group, dated, |to| {
            Ok(course_letter(kind.letter(), wanted, to, &group, &item)?)
        })?;
        letter_print::open(register, screen, course, &folder, sheets).await
    })
    .await
}
