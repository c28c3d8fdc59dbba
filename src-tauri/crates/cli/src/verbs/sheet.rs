//! `meeting sheet`: the sign-up sheet, the door list or slips, as a PDF.

use chrono::Duration;
use serde_json::json;
use vejviser_core::Refusal;
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::meetings::{self, MeetingRow, SignUpItem};
use vejviser_core::register::{Field, OperationKind, Register, get};
use vejviser_paper::{
    GroupHeader, MeetingLine, MeetingSheet, PaperError, SheetKind as Kind, SheetRow, print,
};
use vejviser_words::{Lang, Worded as _, dates, messages};

use super::Session;
use crate::arguments::{Sheet, SheetKind};
use crate::failure::Failure;

pub async fn sheet(
    session: &mut Session,
    register: &Register,
    asked: Sheet,
) -> Result<(), Failure> {
    let lang = session.lang;
    vejviser_core::register::check_place(&asked.output)?;
    let readers = register.readers();
    let meeting = get::<MeetingRow>(readers, &asked.id).await?;
    let group = groups::get(readers).await?;
    let sign_ups = meetings::sign_ups(readers, &asked.id).await?;
    let sheet = content(lang, register, &asked, &meeting, &group, &sign_ups)?;
    let printed = tokio::task::spawn_blocking(move || print(&sheet, lang, asked.beside))
        .await
        .map_err(|_| Failure::machine("printing"))?
        .map_err(|error| paper(lang, error))?;
    // The log of use first: a print that cannot be entered is not handed out.
    register
        .note_use(OperationKind::Printed, Some(&meeting.id))
        .await?;
    vejviser_core::register::write_file(&asked.output, &printed.pdf)?;
    let file = asked.output.display().to_string();
    let letters: Vec<String> = printed.undrawable.iter().map(char::to_string).collect();
    let mut words = vec![messages::cli_printed(lang, &file, printed.pages)];
    if !letters.is_empty() {
        words.push(messages::paper_letters_missing(lang, &letters.join(" ")));
    }
    session.answer.object(
        &json!({
            "file": file,
            "pages": printed.pages,
            "accessible": printed.accessible,
            "undrawable": letters,
        }),
        &words.join("\n"),
    )
}

fn paper(lang: Lang, error: PaperError) -> Failure {
    match error {
        PaperError::TooLong { most } => Failure::Worded(messages::paper_too_long(lang, most)),
        PaperError::Template { .. } | PaperError::Pdf => Failure::machine("printing"),
    }
}

fn content(
    lang: Lang,
    register: &Register,
    asked: &Sheet,
    meeting: &MeetingRow,
    group: &GroupRow,
    sign_ups: &[SignUpItem],
) -> Result<MeetingSheet, Failure> {
    let missing = |field| Failure::from(Refusal::Missing { field });
    let details = &meeting.details;
    let at = details.at.ok_or_else(|| missing(Field::At))?;
    let place = details
        .place
        .as_ref()
        .ok_or_else(|| missing(Field::Place))?;
    let blank = asked
        .blank
        .unwrap_or_else(|| u16::try_from(group.blank_rows).unwrap_or_default());
    let contact = |own: Option<String>| own.filter(|text| !text.is_empty());
    Ok(MeetingSheet {
        kind: match asked.kind {
            SheetKind::Sheet => Kind::SignUpSheet,
            SheetKind::Door => Kind::DoorList,
            SheetKind::Slips => Kind::Slips,
        },
        group: GroupHeader {
            name: group.name.as_str().to_owned(),
            controller: group
                .controller
                .map_or_else(|| group.name.as_str().to_owned(), |one| one.words(lang)),
            contact_name: group
                .contact_name
                .as_ref()
                .map(|name| name.as_str().to_owned()),
            phone: group
                .contact_phone
                .as_ref()
                .map(vejviser_core::values::Phone::international),
            email: contact(
                group
                    .contact_email
                    .as_ref()
                    .map(|email| email.as_str().to_owned()),
            ),
        },
        meeting: MeetingLine {
            title: None,
            at,
            place: place.as_str().to_owned(),
            address: details
                .address
                .as_ref()
                .map(|address| address.as_str().to_owned()),
        },
        rows: sign_ups.iter().map(row).collect(),
        blank,
        destroy_by: at.date() + Duration::days(group.sign_up_days),
        printed_on: dates::in_denmark(register.clock().now()).date(),
        // The end of the meeting's id: enough to tell one sheet from another, and no name.
        sheet_number: meeting
            .id
            .chars()
            .rev()
            .take(4)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect::<String>()
            .to_uppercase(),
    })
}

fn row(sign_up: &SignUpItem) -> SheetRow {
    let phone = sign_up
        .phone
        .as_ref()
        .map(vejviser_core::values::Phone::international);
    let email = sign_up
        .email
        .as_ref()
        .map(|email| email.as_str().to_owned());
    SheetRow {
        number: u32::try_from(sign_up.number).unwrap_or(u32::MAX),
        name: sign_up.name.as_ref().map(|name| name.as_str().to_owned()),
        calling: None,
        contact: phone.or(email),
        people: u32::try_from(sign_up.people)
            .ok()
            .filter(|_| !sign_up.protected),
        be_a_friend: sign_up.wants_to_be_friend,
        have_a_friend: sign_up.wants_friend,
    }
}
