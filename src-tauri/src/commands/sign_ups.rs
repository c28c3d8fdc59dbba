//! Who signs up for a meeting, and turning sign-ups into registrations.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::meetings::{self, NewSignUp, SignUpItem, SignUpRow, Who};
use vejviser_core::people::{self, Candidate};
use vejviser_core::register::{Field, Register, get};
use vejviser_core::values::{Coded as _, Email, PersonName, Phone, Side, SignUpSource};
use vejviser_words::{Lang, Worded as _};

use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// A row of the list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SignUpLine {
    pub id: String,
    #[ts(type = "number")]
    pub number: i64,
    /// None where it is protected or could not be read.
    pub name: Option<String>,
    /// Known in the register: name and number are changed there.
    pub known: bool,
    /// Telephone, else e-mail.
    pub contact: Option<String>,
    #[ts(type = "number")]
    pub people: i64,
    pub source: String,
    pub source_text: Option<String>,
    pub wants_to_be_friend: bool,
    pub wants_friend: bool,
    #[ts(type = "number | null")]
    pub came: Option<i64>,
    pub illegible: bool,
    pub protected: bool,
    /// The registration it became.
    pub registration: Option<String>,
    /// It has a wish and a name, and is no registration yet.
    pub can_be_registered: bool,
    /// Somebody like her is in the register already.
    pub perhaps_known: Option<Likely>,
}

/// Somebody in the register who may be the same.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Likely {
    pub person: String,
    /// None where it is protected.
    pub name: Option<String>,
}

/// A sign-up as it is typed.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct SignUpForm {
    /// A known person, by id.
    pub person: Option<String>,
    /// Else the name as it was given.
    pub name: String,
    /// A telephone number or an e-mail address.
    pub contact: String,
    /// For how many people.
    pub people: Option<u32>,
    pub source: String,
    pub wants_to_be_friend: bool,
    pub wants_friend: bool,
}

/// Somebody found while typing.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Known {
    pub person: String,
    pub name: String,
    /// Telephone, else e-mail, to tell namesakes apart.
    pub contact: Option<String>,
    /// She is on the list already.
    pub signed_up: bool,
}

/// Telephone, else e-mail, as it is read.
pub fn contact(phone: Option<&Phone>, email: Option<&Email>) -> Option<String> {
    phone
        .map(Phone::international)
        .or_else(|| email.map(|email| email.as_str().to_owned()))
}

/// Reads a telephone number or an e-mail address from one field.
pub fn phone_or_email(form: &mut Form, name: &str, typed: &str) -> (Option<Phone>, Option<Email>) {
    let typed = typed.trim();
    if typed.is_empty() {
        (None, None)
    } else if typed.contains('@') {
        (None, form.take_as(Some(name), Email::parse(typed)))
    } else {
        (form.take_as(Some(name), Phone::parse(typed)), None)
    }
}

impl SignUpForm {
    fn read(&self, form: &mut Form) -> Option<(Who, i64)> {
        let people = form.take(self.people.map(i64::from).ok_or(Refusal::Missing {
            field: Field::People,
        }));
        let who = match &self.person {
            Some(person) => Some(Who::Person(person.clone())),
            None => {
                let name = form.take(PersonName::parse(&self.name));
                let (phone, email) = phone_or_email(form, "contact", &self.contact);
                name.map(|name| Who::Named { name, phone, email })
            }
        };
        who.zip(people)
    }

    fn source(&self) -> Option<SignUpSource> {
        SignUpSource::from_code(&self.source)
    }
}

/// The rows of a meeting, with who may be in the register already.
pub async fn lines(
    register: &Register,
    lang: Lang,
    meeting: &str,
) -> Result<Vec<SignUpLine>, Failure> {
    let readers = register.readers();
    let rows = meetings::sign_ups(readers, meeting).await?;
    let open: Vec<(usize, &SignUpItem, &PersonName)> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| row.person_id.is_none())
        .filter_map(|(at, row)| Some((at, row, row.name.as_ref()?)))
        .collect();
    let candidates: Vec<Candidate<'_>> = open
        .iter()
        .map(|(_, row, name)| Candidate {
            name,
            phone: row.phone.as_ref(),
            email: row.email.as_ref(),
        })
        .collect();
    let mut lines: Vec<SignUpLine> = rows.iter().map(|row| SignUpLine::of(lang, row)).collect();
    for found in people::likely_duplicates(readers, &candidates).await? {
        let at = usize::try_from(found.candidate)
            .ok()
            .and_then(|at| open.get(at));
        let Some(line) = at.and_then(|(at, _, _)| lines.get_mut(*at)) else {
            continue;
        };
        if line.perhaps_known.is_none() {
            let person = get::<people::PersonRow>(readers, &found.person_id).await?;
            let name = person.details.full_name.as_str().to_owned();
            line.perhaps_known = Some(Likely {
                person: found.person_id,
                name: Some(name).filter(|_| !person.details.protected),
            });
        }
    }
    Ok(lines)
}

impl SignUpLine {
    fn of(lang: Lang, row: &SignUpItem) -> Self {
        Self {
            id: row.id.clone(),
            number: row.number,
            name: row.name.as_ref().map(|name| name.as_str().to_owned()),
            known: row.person_id.is_some(),
            contact: contact(row.phone.as_ref(), row.email.as_ref()),
            people: row.people,
            source: row
                .source
                .map(|source| source.code().to_owned())
                .unwrap_or_default(),
            source_text: row.source.map(|source| source.words(lang)),
            wants_to_be_friend: row.wants_to_be_friend,
            wants_friend: row.wants_friend,
            came: row.came,
            illegible: row.illegible,
            protected: row.protected,
            registration: row.registration_id.clone(),
            can_be_registered: row.registration_id.is_none()
                && (row.name.is_some() || row.protected)
                && (row.wants_to_be_friend || row.wants_friend),
            perhaps_known: None,
        }
    }
}

#[tauri::command]
pub async fn sign_ups(desk: State<'_, Desk>, meeting: &str) -> Answer<Vec<SignUpLine>> {
    desk.with(async |register, lang| lines(register, lang, meeting).await)
        .await
}

/// Who in the register is called as it was typed, in any script or spelling.
#[tauri::command]
pub async fn known_people(desk: State<'_, Desk>, meeting: &str, text: &str) -> Answer<Vec<Known>> {
    desk.with(async |register, _| {
        let readers = register.readers();
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        let rows = meetings::sign_ups(readers, meeting).await?;
        let here: BTreeSet<&str> = rows
            .iter()
            .filter_map(|row| row.person_id.as_deref())
            .collect();
        let found = people::search(readers, text, Some(8)).await?;
        Ok(found
            .iter()
            .filter_map(|person| {
                Some(Known {
                    person: person.id.clone(),
                    name: person.name.as_ref()?.as_str().to_owned(),
                    contact: contact(person.phone.as_ref(), person.email.as_ref()),
                    signed_up: here.contains(person.id.as_str()),
                })
            })
            .collect())
    })
    .await
}

/// Signs somebody up; answers with the row's number on the sheet.
#[tauri::command]
pub async fn sign_up(desk: State<'_, Desk>, meeting: &str, form: SignUpForm) -> Answer<u32> {
    desk.with(async |register, _| {
        let mut reading = Form::default();
        let read = form.read(&mut reading);
        reading.check()?;
        let (who, people) = read.ok_or_else(|| Failure::machine("reading the form"))?;
        let new = NewSignUp {
            people,
            source: form.source(),
            wants_to_be_friend: form.wants_to_be_friend,
            wants_friend: form.wants_friend,
            ..NewSignUp::of(who)
        };
        let row = meetings::sign_up(register, meeting, new).await?;
        Ok(u32::try_from(row.number).unwrap_or(u32::MAX))
    })
    .await
}

#[tauri::command]
pub async fn change_sign_up(desk: State<'_, Desk>, id: &str, form: SignUpForm) -> Answer<()> {
    desk.with(async |register, _| {
        let row = get::<SignUpRow>(register.readers(), id).await?;
        let form = SignUpForm {
            person: row.person_id.clone(),
            ..form
        };
        let mut reading = Form::default();
        let read = form.read(&mut reading);
        reading.check()?;
        let (who, people) = read.ok_or_else(|| Failure::machine("reading the form"))?;
        let (name, phone, email) = match who {
            Who::Named { name, phone, email } => (Some(name), phone, email),
            Who::Person(_) | Who::Illegible => (None, None, None),
        };
        let changed = SignUpRow {
            illegible: row.illegible && name.is_none(),
            name,
            phone,
            email,
            people,
            source: form.source(),
            wants_to_be_friend: form.wants_to_be_friend,
            wants_friend: form.wants_friend,
            ..row
        };
        Ok(meetings::change_sign_up(register, changed).await?)
    })
    .await
}

#[tauri::command]
pub async fn remove_sign_up(desk: State<'_, Desk>, id: &str) -> Answer<()> {
    desk.with(async |register, _| Ok(meetings::remove_sign_up(register, id).await?))
        .await
}

/// Makes a registration of a sign-up. Whoever ticked both boxes is asked which comes first.
#[tauri::command]
pub async fn register_sign_up(desk: State<'_, Desk>, id: &str, side: &str) -> Answer<String> {
    desk.with(async |register, _| {
        let side = Side::from_code(side).ok_or(Refusal::Missing { field: Field::Side })?;
        Ok(meetings::register_sign_up(register, id, side).await?.id)
    })
    .await
}
