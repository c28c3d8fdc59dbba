//! Messages about a meeting, in each receiver's language: to copy, to save as mail, and the numbers
//! and addresses they go to. Protected people are left out and counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::meetings;
use vejviser_core::register::{OperationKind, Register, check_place, write_file};
use vejviser_core::values::{Email, LanguageTag, PersonName, Phone};
use vejviser_exchange::{Letter, LetterKind, Receiver, letter, mail_file};
use vejviser_words::{Lang, messages, plain};

use crate::desk::{Answer, Desk};
use crate::dialogs::{Ask, Dialogs as _, System};
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

/// Numbers or addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ContactKind {
    Numbers,
    Addresses,
}

/// A message in every language it is needed in.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Messages {
    pub letters: Vec<MessageLetter>,
    /// Different telephone numbers.
    pub numbers: u32,
    /// Different e-mail addresses.
    pub addresses: u32,
    /// Left out: their names are protected.
    pub protected: u32,
    pub without_number: u32,
    pub without_address: u32,
    /// The registrations an invitation goes to, to be noted as invited.
    pub registrations: Vec<String>,
}

/// A message in one language.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MessageLetter {
    pub lang: String,
    /// What its speakers call it.
    pub lang_name: String,
    pub rtl: bool,
    pub subject: String,
    pub body: String,
    pub sms: String,
    /// Who gets it.
    pub names: Vec<String>,
    /// How many of them, those without a name shown included.
    pub receivers: u32,
    /// How many of them have an e-mail address.
    pub addresses: u32,
}

/// Somebody a message goes to.
struct To {
    registration: Option<String>,
    name: Option<PersonName>,
    phone: Option<Phone>,
    email: Option<Email>,
    lang: Lang,
    protected: bool,
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

/// The language to write to somebody in: hers, else the group's, else Danish.
pub fn language(hers: Option<&LanguageTag>, group: &GroupRow) -> Lang {
    hers.and_then(|tag| Lang::from_tag(tag.as_str()))
        .or_else(|| Lang::from_tag(group.language.as_str()))
        .unwrap_or(Lang::DANISH)
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
                lang: language(one.contact_language.as_ref(), group),
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
            lang: language(one.contact_language.as_ref(), group),
            protected: one.protected,
        })
        .collect())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn numbers(all: &[To]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    all.iter()
        .filter(|one| !one.protected)
        .filter_map(|one| one.phone.as_ref())
        .filter(|phone| seen.insert(phone.as_str().to_owned()))
        .map(Phone::international)
        .collect()
}

fn addresses(all: &[To]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    all.iter()
        .filter(|one| !one.protected)
        .filter_map(|one| one.email.as_ref())
        .map(|email| email.as_str().to_owned())
        .filter(|email| seen.insert(email.to_lowercase()))
        .collect()
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
        let mut by_language: BTreeMap<Lang, Vec<&To>> = BTreeMap::new();
        for one in all.iter().filter(|one| !one.protected) {
            by_language.entry(one.lang).or_default().push(one);
        }
        let mut letters = Vec::with_capacity(by_language.len());
        for (lang, to) in &by_language {
            let Letter { subject, body, sms } = letter(kind.letter(), *lang, None, &group, &row)?;
            letters.push(MessageLetter {
                lang: lang.tag().to_owned(),
                lang_name: lang.autonym(),
                rtl: lang.is_rtl(),
                subject,
                body,
                sms,
                names: to
                    .iter()
                    .filter_map(|one| Some(one.name.as_ref()?.as_str().to_owned()))
                    .collect(),
                receivers: count(to.len()),
                addresses: count(to.iter().filter(|one| one.email.is_some()).count()),
            });
        }
        let reachable = || all.iter().filter(|one| !one.protected);
        Ok(Messages {
            letters,
            numbers: count(numbers(&all).len()),
            addresses: count(addresses(&all).len()),
            protected: count(all.iter().filter(|one| one.protected).count()),
            without_number: count(reachable().filter(|one| one.phone.is_none()).count()),
            without_address: count(reachable().filter(|one| one.email.is_none()).count()),
            registrations: all
                .iter()
                .filter_map(|one| one.registration.clone())
                .collect(),
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
        Ok(match what {
            ContactKind::Numbers => numbers(&all).join(", "),
            // A semicolon is what every mail program takes.
            ContactKind::Addresses => addresses(&all).join("; "),
        })
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
        let to: Vec<Receiver> = all
            .into_iter()
            .filter(|one| !one.protected && one.lang == wanted)
            .filter_map(|one| {
                Some(Receiver {
                    name: one.name.map(|name| name.as_str().to_owned()),
                    address: one.email?,
                })
            })
            .collect();
        let letter = letter(kind.letter(), wanted, None, &group, &row)?;
        save_letter(register, screen, &letter, &to, wanted, (meeting, &group)).await
    })
    .await
}

/// Asks for a place and saves a message there as a mail file, its receivers hidden from each other;
/// entered in the log of use with the record it is about. False where the dialog was closed.
pub async fn save_letter(
    register: &Register,
    screen: Lang,
    letter: &Letter,
    to: &[Receiver],
    lang: Lang,
    (about, group): (&str, &GroupRow),
) -> Result<bool, Failure> {
    let own = group.contact_email.clone().map(|address| Receiver {
        name: Some(group.name.as_str().to_owned()),
        address,
    });
    let file = mail_file(letter, to, own.as_ref());
    let title = plain(&messages::meetings_save_where(screen));
    let kind = plain(&messages::meetings_mail(screen));
    let name = format!("mail-{}.eml", lang.tag());
    let ask = Ask::Save {
        title: &title,
        name: &name,
        kind: (&kind, &["eml"]),
    };
    let Some(place) = System.ask(&ask).await else {
        return Ok(false);
    };
    check_place(&place)?;
    // The log of use first: what cannot be entered is not handed out.
    register
        .note_use(OperationKind::Exported, Some(about))
        .await?;
    write_file(&place, &file)?;
    Ok(true)
}
