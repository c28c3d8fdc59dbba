//! The data file that a template reads: every word already in its language, what people wrote as text.

use serde::Serialize;

use vejviser_words::{Lang, dates, messages, plain};

use crate::edge::{Edge, EdgeOf, contact, unbroken, whom_to_ask};
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
    #[serde(flatten)]
    edge: Edge,
    meeting: String,
    when: String,
    purpose: String,
    privacy: String,
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
        let title = |block: &Block| [block.edge.kind(), &block.meeting, &block.when].join(" · ");
        Self {
            document_title: plain(&blocks.first().map(title).unwrap_or_default()),
            blocks,
            title: optional(&sheet.meeting.title),
            place: letters.text(&sheet.meeting.place),
            address: optional(&sheet.meeting.address),
            group: letters.text(&group.name),
            contact: contact(group, letters),
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
        let phone = letters.plain(&unbroken(whom_to_ask(&sheet.group)));
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
        let edge = EdgeOf {
            group: &sheet.group,
            destroy_by: messages::paper_destroy_by(lang, destroy_by),
            printed_on: sheet.printed_on,
            sheet_number: &sheet.sheet_number,
        };
        Self {
            edge: Edge::of(lang, kind, edge, letters),
            meeting: messages::paper_meeting(lang),
            when: messages::paper_when(lang, sheet.meeting.at.date(), &time),
            purpose,
            privacy,
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
