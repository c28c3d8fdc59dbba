//! The data file that a template reads: every word already in its language, what people wrote as text.

use serde::Serialize;

use vejviser_words::{Lang, dates, messages, plain};

use crate::fonts;
use crate::letters::{Letters, Text};
use crate::people;
use crate::sheet::{MeetingSheet, SheetKind, SheetRow};

/// Everything a template needs.
#[derive(Serialize)]
pub struct Content {
    /// What a screen reader announces, in the first language.
    document_title: String,
    blocks: Vec<Block>,
    title: Option<Text>,
    place: Text,
    address: Option<Text>,
    group: Text,
    contact: Vec<Text>,
    rows: Vec<Row>,
    blank: u16,
}

/// One language's words, kept apart from the other's.
#[derive(Serialize)]
struct Block {
    lang: &'static str,
    rtl: bool,
    /// Arabic script and Ethiopic need taller lines.
    tall: bool,
    kind: String,
    meeting: String,
    when: String,
    purpose: String,
    privacy: String,
    controller: String,
    destroy_by: String,
    printed_on: String,
    sheet_number: String,
    /// With `{page}` and `{pages}` where the template puts its own count.
    page_of: String,
    number: String,
    /// With `{number}` where the template puts each slip's own.
    slip_number: String,
    name: String,
    contact: String,
    people: String,
    be_a_friend: String,
    have_a_friend: String,
    signature: String,
    came: String,
}

#[derive(Serialize)]
struct Row {
    number: u32,
    withheld: bool,
    name: Option<Text>,
    contact: Option<Text>,
    people: Option<u32>,
    be_a_friend: bool,
    have_a_friend: bool,
}

impl Content {
    /// The content of this sheet in these languages.
    pub fn of(sheet: &MeetingSheet, languages: &[Lang], letters: &Letters) -> Self {
        let group = &sheet.group;
        let optional = |text: &Option<String>| text.as_deref().map(|text| letters.text(text));
        let blocks: Vec<Block> = languages
            .iter()
            .map(|&lang| Block::of(sheet, lang, letters))
            .collect();
        let title = |block: &Block| [&*block.kind, &block.meeting, &block.when].join(" · ");
        Self {
            document_title: plain(&blocks.first().map(title).unwrap_or_default()),
            blocks,
            title: optional(&sheet.meeting.title),
            place: letters.text(&sheet.meeting.place),
            address: optional(&sheet.meeting.address),
            group: letters.text(&group.name),
            contact: [&group.contact_name, &group.phone, &group.email]
                .into_iter()
                .flatten()
                .map(|text| letters.text(&unbroken(text)))
                .collect(),
            rows: sheet
                .rows
                .iter()
                .map(|row| Row::of(sheet.kind, row, letters))
                .collect(),
            blank: sheet.blank,
        }
    }
}

impl Block {
    fn of(sheet: &MeetingSheet, lang: Lang, letters: &Letters) -> Self {
        let group = letters.plain(&sheet.group.name);
        // Whom to ask: the number, else the address, else whoever stands for the group.
        let header = &sheet.group;
        let phone = header.phone.as_ref().or(header.email.as_ref());
        let phone = phone
            .or(header.contact_name.as_ref())
            .unwrap_or(&header.name);
        let phone = letters.plain(&unbroken(phone));
        let time = dates::time(lang, sheet.meeting.at.time());
        let destroy_by = sheet.destroy_by;
        let (kind, purpose, privacy) = match sheet.kind {
            SheetKind::SignUpSheet => (
                messages::paper_sign_up_sheet(lang),
                messages::paper_purpose(lang),
                messages::paper_privacy(lang, &group, destroy_by, &phone),
            ),
            SheetKind::DoorList => (
                messages::paper_door_list(lang),
                messages::paper_purpose_door_list(lang),
                messages::paper_privacy_door_list(lang, destroy_by, &phone),
            ),
            SheetKind::Slips => (
                messages::paper_slip(lang),
                messages::paper_purpose(lang),
                messages::paper_privacy_slip(lang, &group, destroy_by, &phone),
            ),
        };
        Self {
            lang: lang.tag(),
            rtl: lang.is_rtl(),
            tall: is_tall(&privacy),
            kind,
            meeting: messages::paper_meeting(lang),
            when: messages::paper_when(lang, sheet.meeting.at.date(), &time),
            purpose,
            privacy,
            controller: messages::paper_controller(lang, &letters.plain(&sheet.group.controller)),
            destroy_by: messages::paper_destroy_by(lang, destroy_by),
            printed_on: messages::paper_printed_on(lang, sheet.printed_on),
            sheet_number: messages::paper_sheet_number(lang, &letters.plain(&sheet.sheet_number)),
            page_of: messages::paper_page_of(lang, "{page}", "{pages}"),
            number: messages::paper_number(lang),
            slip_number: messages::paper_slip_number(lang, "{number}"),
            name: messages::paper_name(lang),
            contact: messages::paper_contact(lang),
            people: messages::paper_people(lang),
            be_a_friend: messages::paper_be_a_friend(lang),
            have_a_friend: messages::paper_have_a_friend(lang),
            signature: messages::paper_signature(lang),
            came: messages::paper_came(lang),
        }
    }
}

impl Row {
    /// A withheld name keeps only its number; the door list shows only what the host needs.
    fn of(kind: SheetKind, row: &SheetRow, letters: &Letters) -> Self {
        let Some(name) = &row.name else {
            return Self {
                number: row.number,
                withheld: true,
                name: None,
                contact: None,
                people: None,
                be_a_friend: false,
                have_a_friend: false,
            };
        };
        let door = kind == SheetKind::DoorList;
        Self {
            number: row.number,
            withheld: false,
            name: match door {
                true => people::at_the_door(row).map(|name| letters.text(&name)),
                false => Some(letters.text(name)),
            },
            contact: row
                .contact
                .as_deref()
                .filter(|_| !door)
                .map(|text| letters.text(&unbroken(text))),
            people: row.people,
            be_a_friend: row.be_a_friend && !door,
            have_a_friend: row.have_a_friend && !door,
        }
    }
}

/// Whether a language's words need taller lines: letters that the Latin font lacks.
pub fn is_tall(words: &str) -> bool {
    words
        .chars()
        .find(|letter| letter.is_alphabetic())
        .is_some_and(|letter| !fonts::any_has(fonts::latin(), letter))
}

/// A telephone number is not torn apart at the end of a line.
fn unbroken(text: &str) -> String {
    text.trim().replace(' ', "\u{A0}")
}
