//! Messages to people about an introductory meeting, in the receiver's own language: as mail, as SMS.

use std::fmt;

use vejviser_core::Refusal;
use vejviser_core::groups::GroupRow;
use vejviser_core::meetings::MeetingRow;
use vejviser_core::register::Field;
use vejviser_core::values::{Email, LanguageTag, PersonName, Phone};
use vejviser_words::{Lang, dates, messages, plain};

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LetterKind {
    /// To somebody who has asked for a meeting: here is one.
    Invitation,
    /// Some day before the meeting.
    Reminder,
    /// The meeting has another time or place; the letter names those it has now.
    Moved,
    /// The meeting is cancelled; we will write again.
    Cancellation,
}

/// A message, plain text without marks of direction. Holds a name, so `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// One line.
    pub subject: String,
    /// Paragraphs with an empty line between, each line ending in `\n`.
    pub body: String,
    /// The same said shorter: in Danish no longer than two SMS, unless the place has a very long name.
    pub sms: String,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Letter(…)")
    }
}

/// The language to write to somebody in: hers, else the group's, else Danish.
#[must_use]
pub fn letter_language(hers: Option<&LanguageTag>, group: &GroupRow) -> Lang {
    hers.and_then(|tag| Lang::from_tag(tag.as_str()))
        .or_else(|| Lang::from_tag(group.language.as_str()))
        .unwrap_or(Lang::DANISH)
}

/// Words a message in this language. `to` is what the receiver is called; `None` for a letter that
/// goes to several at once.
///
/// # Errors
/// [`Refusal::Missing`] while the meeting has no time, or, where the message names it, no place.
pub fn letter(
    kind: LetterKind,
    lang: Lang,
    to: Option<&str>,
    group: &GroupRow,
    meeting: &MeetingRow,
) -> Result<Letter, Refusal> {
    let missing = |field| Refusal::Missing { field };
    let details = &meeting.details;
    let at = details.at.ok_or_else(|| missing(Field::At))?;
    let day = at.date();
    let contact = contact(group);
    let (subject, opening, closing) = match kind {
        LetterKind::Invitation => (
            messages::letter_invitation_subject(lang, day),
            messages::letter_invitation_opening(lang),
            messages::letter_invitation_closing(lang, &contact),
        ),
        LetterKind::Reminder => (
            messages::letter_reminder_subject(lang, day),
            messages::letter_reminder_opening(lang),
            messages::letter_reminder_closing(lang, &contact),
        ),
        LetterKind::Moved => (
            messages::letter_moved_subject(lang),
            messages::letter_moved_opening(lang),
            messages::letter_moved_closing(lang, &contact),
        ),
        LetterKind::Cancellation => (
            messages::letter_cancellation_subject(lang, day),
            messages::letter_cancellation_opening(lang, day),
            messages::letter_cancellation_closing(lang, &contact),
        ),
    };
    let mut told = vec![opening];
    if kind != LetterKind::Cancellation {
        let place = details
            .place
            .as_ref()
            .ok_or_else(|| missing(Field::Place))?;
        let time = dates::time(lang, at.time());
        told.push(messages::paper_when(lang, day, &time));
        told.push(place.as_str().to_owned());
        told.extend(
            details
                .address
                .as_ref()
                .map(|line| line.as_str().to_owned()),
        );
    }
    let told = told.join("\n");
    let privacy = messages::letter_privacy(lang, &contact);
    Ok(written(
        lang,
        to,
        group,
        &Said {
            subject,
            told,
            closing,
            privacy,
        },
    ))
}

/// What a message says, between the greeting and the signature.
pub(crate) struct Said {
    /// One line.
    pub(crate) subject: String,
    /// What it is about.
    pub(crate) told: String,
    /// What to do now.
    pub(crate) closing: String,
    /// What becomes of the receiver's details; left out of an SMS.
    pub(crate) privacy: String,
}

/// Puts a message together: greeting, what is said, and the group's signature.
pub(crate) fn written(lang: Lang, to: Option<&str>, group: &GroupRow, said: &Said) -> Letter {
    let greeting = match to.map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => messages::letter_greeting(lang, name),
        None => messages::letter_greeting_everybody(lang),
    };
    let name = group.name.as_str();
    let mut signed = vec![messages::letter_regards(lang)];
    signed.extend(
        group
            .contact_name
            .as_ref()
            .map(|who| who.as_str().to_owned()),
    );
    signed.push(name.to_owned());
    let body = [
        &*greeting,
        &said.told,
        &said.closing,
        &said.privacy,
        &signed.join("\n"),
    ];
    let sms = [&*greeting, &said.told, &said.closing, name];
    Letter {
        subject: plain(&said.subject),
        body: numbers_read_on(lang, &plain(&body.join("\n\n"))) + "\n",
        sms: numbers_read_on(lang, &plain(&sms.join("\n"))),
    }
}

/// In a text from right to left the groups of a telephone number would stand the wrong way round; one
/// mark before the plus keeps them in order, and is seen by nobody.
fn numbers_read_on(lang: Lang, text: &str) -> String {
    if !lang.is_rtl() {
        return text.to_owned();
    }
    let mut marked = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if sign == '+' && signs.peek().is_some_and(char::is_ascii_digit) {
            marked.push('\u{200E}');
        }
        marked.push(sign);
    }
    marked
}

/// Whom to ask: the number, else the address, else whoever stands for the group.
pub(crate) fn contact(group: &GroupRow) -> String {
    let phone = group.contact_phone.as_ref().map(Phone::international);
    let email = || group.contact_email.as_ref().map(Email::as_str);
    let person = || group.contact_name.as_ref().map(PersonName::as_str);
    phone.unwrap_or_else(|| {
        email()
            .or_else(person)
            .unwrap_or_else(|| group.name.as_str())
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_keeps_its_order_in_a_text_from_right_to_left() {
        let number = "+45 37 00 20 02";
        for lang in Lang::all() {
            let mark = if lang.is_rtl() { "\u{200E}" } else { "" };
            assert_eq!(numbers_read_on(lang, number), format!("{mark}{number}"));
            assert_eq!(numbers_read_on(lang, "1 + 2"), "1 + 2");
        }
    }
}
