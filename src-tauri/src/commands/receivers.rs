//! To whom messages go: each in her own language, grouped by it; the numbers and addresses, and the mail
//! file. Protected people are left out and counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vejviser_core::groups::GroupRow;
use vejviser_core::register::{OperationKind, Register, check_place, write_file};
use vejviser_core::values::{Email, PersonName, Phone};
use vejviser_exchange::{Letter, Receiver, mail_file};
use vejviser_words::{Lang, messages, plain};

use crate::dialogs::{Ask, Dialogs as _, System};
use crate::failure::Failure;

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
pub struct To {
    /// The registration she was found by, to be noted as invited.
    pub registration: Option<String>,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// Her number.
    pub phone: Option<Phone>,
    /// Her address.
    pub email: Option<Email>,
    /// The language to write to her in.
    pub lang: Lang,
    /// Whether she is left out: her name is protected.
    pub protected: bool,
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

/// A message to all of them, worded once for each language.
///
/// # Errors
/// Why it cannot be worded.
pub fn worded(
    all: &[To],
    letter: impl Fn(Lang) -> Result<Letter, Failure>,
) -> Result<Messages, Failure> {
    let mut by_language: BTreeMap<Lang, Vec<&To>> = BTreeMap::new();
    for one in all.iter().filter(|one| !one.protected) {
        by_language.entry(one.lang).or_default().push(one);
    }
    let mut letters = Vec::with_capacity(by_language.len());
    for (lang, to) in &by_language {
        let Letter { subject, body, sms } = letter(*lang)?;
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
        numbers: count(numbers(all).len()),
        addresses: count(addresses(all).len()),
        protected: count(all.iter().filter(|one| one.protected).count()),
        without_number: count(reachable().filter(|one| one.phone.is_none()).count()),
        without_address: count(reachable().filter(|one| one.email.is_none()).count()),
        registrations: all
            .iter()
            .filter_map(|one| one.registration.clone())
            .collect(),
    })
}

/// All numbers or all addresses, for the clipboard.
pub fn contacts(all: &[To], what: ContactKind) -> String {
    match what {
        ContactKind::Numbers => numbers(all).join(", "),
        // A semicolon is what every mail program takes.
        ContactKind::Addresses => addresses(all).join("; "),
    }
}

/// Those who get a message in this language by mail.
pub fn by_mail(all: Vec<To>, lang: Lang) -> Vec<Receiver> {
    all.into_iter()
        .filter(|one| !one.protected && one.lang == lang)
        .filter_map(|one| {
            Some(Receiver {
                name: one.name.map(|name| name.as_str().to_owned()),
                address: one.email?,
            })
        })
        .collect()
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
