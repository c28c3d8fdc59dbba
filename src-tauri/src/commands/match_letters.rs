//! Messages to the two sides of a match, each in the receiver's own language: to copy, to print
//! as a letter, to save as mail.
//! Who the other one is appears only after both said yes, and with her consent (domain.md §3).

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::matches::{self, MatchDetail, MatchRow, MatchSide};
use vejviser_core::people::PersonRow;
use vejviser_core::register::{Field, Register, get};
use vejviser_core::values::{Coded as _, PersonName, Phone, Purpose, Side};
use vejviser_exchange::{Letter, MatchLetterKind, Receiver, letter_language, letter_to_side};
use vejviser_paper::LetterSheet;
use vejviser_words::{Lang, Worded as _, messages};

use super::letter_print;
use super::match_view::side_in_words;
use super::receivers::save_letter;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// What a message to a match is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MatchMessageKind {
    /// Would you like to meet?
    Asked,
    /// Both said yes: who the other one is.
    FirstMeeting,
    /// Some day before the first meeting.
    Reminder,
    Pause,
    ThankYou,
}

/// A message to both sides.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MatchMessages {
    /// What can be written now, by code, the nearest first.
    pub kinds: Vec<String>,
    pub letters: Vec<MatchMessage>,
}

/// A message to one side.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct MatchMessage {
    pub side: String,
    pub side_text: String,
    /// The receiver; none where it is protected.
    pub name: Option<String>,
    /// Her own number and whether there is an address, to reach her by; none where protected.
    pub phone: Option<String>,
    pub has_address: bool,
    pub lang: String,
    /// What its speakers call it.
    pub lang_name: String,
    pub rtl: bool,
    pub subject: String,
    pub body: String,
    pub sms: String,
    /// Why there is no message to her yet; then the texts are empty.
    pub stopped: Option<MatchMessageStopped>,
}

/// Why a message cannot be written.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MatchMessageStopped {
    pub why: String,
    /// The registration where it is mended; none where it is the match itself.
    pub registration: Option<String>,
    /// What that link says.
    pub there: Option<String>,
}

impl std::fmt::Debug for MatchMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MatchMessage({})", self.side)
    }
}

impl MatchMessageKind {
    /// The kind's code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::FirstMeeting => "first_meeting",
            Self::Reminder => "reminder",
            Self::Pause => "pause",
            Self::ThankYou => "thank_you",
        }
    }

    const ALL: [Self; 5] = [
        Self::Asked,
        Self::FirstMeeting,
        Self::Reminder,
        Self::Pause,
        Self::ThankYou,
    ];

    /// What can be written to both where a match stands, the nearest first.
    pub fn now(row: &MatchRow) -> Vec<Self> {
        let of = |kind: &MatchLetterKind| Self::ALL.into_iter().find(|own| own.letter() == *kind);
        MatchLetterKind::now(row).iter().filter_map(of).collect()
    }

    fn letter(self) -> MatchLetterKind {
        match self {
            Self::Asked => MatchLetterKind::Asked,
            Self::FirstMeeting => MatchLetterKind::FirstMeeting,
            Self::Reminder => MatchLetterKind::Reminder,
            Self::Pause => MatchLetterKind::Pause,
            Self::ThankYou => MatchLetterKind::ThankYou,
        }
    }
}

/// A match, ready to be written about.
struct Writing {
    group: GroupRow,
    detail: MatchDetail,
}

impl Writing {
    async fn about(register: &Register, id: &str) -> Result<Self, Failure> {
        let readers = register.readers();
        Ok(Self {
            group: groups::get(readers).await?,
            detail: matches::detail(readers, id, register.clock().today()).await?,
        })
    }

    fn sides(&self, to: Side) -> (&MatchSide, &MatchSide) {
        match to {
            Side::Participant => (&self.detail.participant, &self.detail.friend),
            Side::Friend => (&self.detail.friend, &self.detail.participant),
        }
    }

    fn language(&self, to: Side) -> Lang {
        letter_language(self.sides(to).0.contact_language.as_ref(), &self.group)
    }

    /// Why this side cannot be written to, if anything stands in the way.
    fn stopped(&self, lang: Lang, kind: MatchMessageKind, to: Side) -> Option<MatchMessageStopped> {
        let row = &self.detail.item.row;
        let (_, other) = self.sides(to);
        match kind {
            MatchMessageKind::Reminder if row.first_meeting_at.is_none() => {
                Some(MatchMessageStopped {
                    why: messages::matches_stopped_no_time(lang),
                    registration: None,
                    there: None,
                })
            }
            MatchMessageKind::FirstMeeting if other.protected => Some(MatchMessageStopped {
                why: messages::matches_stopped_protected(lang),
                registration: Some(other.registration.clone()),
                there: Some(messages::matches_to_registration(lang)),
            }),
            MatchMessageKind::FirstMeeting if !other.may_share => Some(MatchMessageStopped {
                why: messages::matches_stopped_consent(
                    lang,
                    other.name.as_ref().map_or("", |name| name.as_str()),
                    &Purpose::ShareWithFriend.words(lang),
                ),
                registration: Some(other.registration.clone()),
                there: Some(messages::matches_note_consent(lang)),
            }),
            _ => None,
        }
    }

    fn letter(&self, kind: MatchMessageKind, to: Side) -> Result<Letter, Failure> {
        let lang = self.language(to);
        Ok(letter_to_side(
            kind.letter(),
            lang,
            to,
            &self.detail,
            &self.group,
        )?)
    }
}

#[tauri::command]
pub async fn match_messages(
    desk: State<'_, Desk>,
    id: &str,
    kind: MatchMessageKind,
) -> Answer<MatchMessages> {
    desk.with(async |register, screen| {
        let writing = Writing::about(register, id).await?;
        let now = MatchMessageKind::now(&writing.detail.item.row);
        let mut letters = Vec::new();
        if now.contains(&kind) {
            for side in [Side::Participant, Side::Friend] {
                letters.push(message(register, screen, &writing, kind, side).await?);
            }
        }
        Ok(MatchMessages {
            kinds: now.iter().map(|kind| kind.code().to_owned()).collect(),
            letters,
        })
    })
    .await
}

async fn message(
    register: &Register,
    screen: Lang,
    writing: &Writing,
    kind: MatchMessageKind,
    side: Side,
) -> Result<MatchMessage, Failure> {
    let (receiver, _) = writing.sides(side);
    let person = get::<PersonRow>(register.readers(), &receiver.person).await?;
    let open = !receiver.protected;
    let lang = writing.language(side);
    let stopped = writing.stopped(screen, kind, side);
    let letter = match &stopped {
        Some(_) => None,
        None => Some(writing.letter(kind, side)?),
    };
    let (subject, body, sms) = letter.map_or_else(Default::default, |letter| {
        (letter.subject, letter.body, letter.sms)
    });
    Ok(MatchMessage {
        side: side.code().to_owned(),
        side_text: side_in_words(screen, side),
        name: receiver.name.as_ref().map(|name| name.as_str().to_owned()),
        phone: person
            .details
            .phone
            .as_ref()
            .filter(|_| open)
            .map(Phone::international),
        has_address: open && person.details.email.is_some(),
        lang: lang.tag().to_owned(),
        lang_name: lang.autonym(),
        rtl: lang.is_rtl(),
        subject,
        body,
        sms,
        stopped,
    })
}

/// Saves the message to one side as a mail file; false where the dialog was closed.
#[tauri::command]
pub async fn save_match_mail(
    desk: State<'_, Desk>,
    id: &str,
    kind: MatchMessageKind,
    side: &str,
) -> Answer<bool> {
    desk.with(async |register, screen| {
        let side = Side::from_code(side).ok_or(Refusal::Missing { field: Field::Side })?;
        let writing = Writing::about(register, id).await?;
        let letter = writing.letter(kind, side)?;
        let (receiver, _) = writing.sides(side);
        let person = get::<PersonRow>(register.readers(), &receiver.person).await?;
        let to = person
            .details
            .email
            .filter(|_| !receiver.protected)
            .map(|address| Receiver {
                name: receiver.name.as_ref().map(|name| name.as_str().to_owned()),
                address,
            });
        let to: Vec<Receiver> = to.into_iter().collect();
        save_letter(
            register,
            screen,
            &letter,
            &to,
            writing.language(side),
            (id, &writing.group),
        )
        .await
    })
    .await
}

/// Prints the message to one side as a letter and opens it; room for a protected name stays free.
#[tauri::command]
pub async fn print_match_letter(
    desk: State<'_, Desk>,
    id: &str,
    kind: MatchMessageKind,
    side: &str,
) -> Answer<()> {
    let folder = desk.folders().prints.clone();
    desk.with(async |register, screen| {
        let side = Side::from_code(side).ok_or(Refusal::Missing { field: Field::Side })?;
        let writing = Writing::about(register, id).await?;
        let Letter { subject, body, .. } = writing.letter(kind, side)?;
        let lang = writing.language(side);
        let sheet = LetterSheet::of(
            lang,
            &writing.group,
            writing.sides(side).0.name.as_ref().map(PersonName::as_str),
            &subject,
            &body,
            letter_print::today(register),
        );
        letter_print::open(register, screen, id, &folder, vec![(lang, sheet)]).await
    })
    .await
}
