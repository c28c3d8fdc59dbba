//! Messages to the two sides of a match, each in its receiver's own language: as mail, as SMS.

use chrono::{NaiveDate, NaiveDateTime};
use vejviser_core::Refusal;
use vejviser_core::groups::GroupRow;
use vejviser_core::matches::{MatchDetail, MatchRow, MatchState};
use vejviser_core::register::Field;
use vejviser_core::values::{Email, Line, PersonName, Phone, Side};
use vejviser_words::{Lang, dates, messages};

use crate::letter::{Letter, Said, contact, written};

/// What a message to a side of a match is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MatchLetterKind {
    /// Would you like to meet? Nobody is named.
    Asked,
    /// Both said yes: who the other one is, and when they meet.
    FirstMeeting,
    /// Some day before they meet for the first time.
    Reminder,
    /// They rest for a time.
    Pause,
    /// It is over.
    ThankYou,
}

impl MatchLetterKind {
    /// What can be written to both where a match stands, the nearest first. Before it is approved
    /// nobody is told anything.
    #[must_use]
    pub fn now(row: &MatchRow) -> &'static [Self] {
        match row.state {
            MatchState::Draft | MatchState::Declined => &[],
            MatchState::BothAsked if row.both_said_yes() => &[Self::FirstMeeting, Self::Asked],
            MatchState::Approved | MatchState::BothAsked => &[Self::Asked],
            MatchState::FirstMeeting => &[Self::FirstMeeting, Self::Reminder],
            MatchState::Active => &[Self::FirstMeeting],
            MatchState::Paused => &[Self::Pause],
            MatchState::Ended => &[Self::ThankYou],
        }
    }
}

/// The other one, as far as she may be told of: only after two times yes, and with her consent
/// (domain.md §3, step 3). Holds a name, so there is no `Debug`.
#[derive(Clone, Copy)]
pub struct Introduced<'a> {
    /// Her name.
    pub name: &'a str,
    /// Her number.
    pub phone: Option<&'a Phone>,
    /// Her address.
    pub email: Option<&'a Email>,
}

/// What a message to a side of a match tells of. Holds names, so there is no `Debug`.
#[derive(Clone, Copy)]
pub struct About<'a> {
    /// The side it goes to.
    pub side: Side,
    /// What the receiver is called.
    pub to: Option<&'a str>,
    /// The other one.
    pub other: Option<Introduced<'a>>,
    /// When they meet for the first time, in local Danish time.
    pub at: Option<NaiveDateTime>,
    /// Where.
    pub place: Option<&'a str>,
    /// Until when they rest.
    pub until: Option<NaiveDate>,
}

/// Words a message to a side of this match. Who the other one is stands in it only after two times
/// yes, with her consent, and where her name is not protected.
///
/// # Errors
/// [`Refusal::AnswersMissing`] for a message that does not fit where the match stands; else as
/// [`match_letter`].
pub fn letter_to_side(
    kind: MatchLetterKind,
    lang: Lang,
    side: Side,
    of: &MatchDetail,
    group: &GroupRow,
) -> Result<Letter, Refusal> {
    let row = &of.item.row;
    if !MatchLetterKind::now(row).contains(&kind) {
        return Err(Refusal::AnswersMissing);
    }
    let (receiver, other) = match side {
        Side::Participant => (&of.participant, &of.friend),
        Side::Friend => (&of.friend, &of.participant),
    };
    let called = receiver.calling_name.as_ref().or(receiver.name.as_ref());
    let introduced = other
        .name
        .as_ref()
        .filter(|_| of.both_said_yes && other.may_share && !other.protected);
    let about = About {
        side,
        to: called.map(PersonName::as_str),
        other: introduced.map(|name| Introduced {
            name: name.as_str(),
            phone: other.phone.as_ref(),
            email: other.email.as_ref(),
        }),
        at: row.first_meeting_at,
        place: row.first_meeting_place.as_ref().map(Line::as_str),
        until: row.pause_until,
    };
    match_letter(kind, lang, &about, group)
}

/// Words a message to a side of a match.
///
/// # Errors
/// [`Refusal::Missing`] for what the message is about and nobody has said: who the other one is, or
/// when they meet.
pub fn match_letter(
    kind: MatchLetterKind,
    lang: Lang,
    about: &About<'_>,
    group: &GroupRow,
) -> Result<Letter, Refusal> {
    let missing = |field| Refusal::Missing { field };
    let contact = contact(group);
    let (subject, told, closing) = match kind {
        MatchLetterKind::Asked => (
            messages::letter_match_asked_subject(lang),
            match about.side {
                Side::Participant => messages::letter_match_asked_participant(lang),
                Side::Friend => messages::letter_match_asked_friend(lang),
            },
            messages::letter_match_asked_closing(lang, &contact),
        ),
        MatchLetterKind::FirstMeeting => {
            let other = about.other.ok_or_else(|| missing(Field::Name))?;
            let mut told = vec![introduced(lang, &other)];
            told.push(match meeting(lang, about) {
                Some(meeting) => {
                    format!(
                        "{}\n{meeting}",
                        messages::letter_match_first_meeting_when(lang)
                    )
                }
                None => messages::letter_match_first_meeting_arrange(lang),
            });
            (
                messages::letter_match_first_meeting_subject(lang),
                told.join("\n\n"),
                messages::letter_reminder_closing(lang, &contact),
            )
        }
        MatchLetterKind::Reminder => {
            let at = about.at.ok_or_else(|| missing(Field::FirstMeetingAt))?;
            let meeting = meeting(lang, about).unwrap_or_default();
            (
                messages::letter_match_reminder_subject(lang, at.date()),
                format!(
                    "{}\n{meeting}",
                    messages::letter_match_reminder_opening(lang)
                ),
                messages::letter_reminder_closing(lang, &contact),
            )
        }
        MatchLetterKind::Pause => (
            messages::letter_match_pause_subject(lang),
            match about.until {
                Some(until) => messages::letter_match_pause_until(lang, until),
                None => messages::letter_match_pause_open(lang),
            },
            messages::letter_match_pause_closing(lang, &contact),
        ),
        MatchLetterKind::ThankYou => (
            messages::letter_match_thanks_subject(lang),
            messages::letter_match_thanks_opening(lang),
            match about.side {
                Side::Participant => messages::letter_match_thanks_participant(lang, &contact),
                Side::Friend => messages::letter_match_thanks_friend(lang, &contact),
            },
        ),
    };
    let privacy = messages::letter_match_privacy(lang, &contact);
    Ok(written(
        lang,
        about.to,
        group,
        &Said {
            subject,
            told,
            closing,
            privacy,
        },
    ))
}

/// Who the other one is, her number and her address each on a line of its own.
fn introduced(lang: Lang, other: &Introduced<'_>) -> String {
    let mut lines = vec![messages::letter_match_first_meeting_opening(
        lang, other.name,
    )];
    lines.extend(other.phone.map(Phone::international));
    lines.extend(other.email.map(|email| email.as_str().to_owned()));
    lines.join("\n")
}

/// When and where they meet for the first time; none while no time is agreed.
fn meeting(lang: Lang, about: &About<'_>) -> Option<String> {
    let at = about.at?;
    let time = dates::time(lang, at.time());
    let mut lines = vec![messages::paper_when(lang, at.date(), &time)];
    lines.extend(about.place.map(str::to_owned));
    Some(lines.join("\n"))
}
