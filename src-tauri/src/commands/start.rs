//! The first start: a new group, a backup, a register taken over, or the invented group.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::groups::{self, NewGroup};
use vejviser_core::register::{Clock, Cost, Field, NewRegister, Passphrase, Register};
use vejviser_core::sample::try_out;
use vejviser_core::values::{
    Controller, Desk as DeskKind, Email, LanguageTag, Line, Municipality, PersonName, Phone,
};
use vejviser_words::{Lang, messages, plain};
use zeroize::Zeroizing;

use super::session::{Status, TRY_OUT_PASSPHRASE, open_current, status_of};
use crate::desk::{Answer, Desk, held};
use crate::dialogs::{Ask, Dialogs as _, System};
use crate::failure::Failure;
use crate::form::Form;
use crate::preferences::KnownRegister;

/// Where the invented group is at home: Tønder.
const TRY_OUT_MUNICIPALITY: &str = "0550";

/// The group, as it is typed.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct GroupForm {
    pub group_name: String,
    /// Codes.
    pub municipalities: Vec<String>,
    /// Towns or quarters, one a line, under the code of their municipality. Those of one not chosen are left out.
    #[ts(type = "Record<string, string>")]
    pub areas: BTreeMap<String, String>,
    /// A code, or empty.
    pub controller: String,
    pub contact: String,
    pub phone: String,
    pub email: String,
}

/// Who opens the register, as she types it.
#[derive(Deserialize, TS)]
#[ts(export)]
pub struct MemberForm {
    pub name: String,
    pub passphrase: String,
    /// The same again.
    pub again: String,
}

/// A register known on this machine.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct RegisterChoice {
    /// Its place in the list.
    #[ts(type = "number")]
    pub place: usize,
    pub group: String,
    pub try_out: bool,
}

/// A group that can be made, and its areas.
struct Read {
    group: NewGroup,
    /// Each in its municipality.
    areas: Vec<(Municipality, Line)>,
}

fn read(form: &GroupForm, lang: Lang) -> Result<Read, Failure> {
    let mut reading = Form::default();
    let name = reading.take(Line::parse(&form.group_name, Field::GroupName));
    let mut municipalities = Vec::new();
    for code in &form.municipalities {
        let known = Municipality::by_code(code)
            .ok_or_else(|| Refusal::NoSuchMunicipality { code: code.clone() });
        municipalities.extend(reading.take_as(Some("municipalities"), known));
    }
    if municipalities.is_empty() {
        let field = Field::Municipality;
        reading.take_as::<()>(Some("municipalities"), Err(Refusal::Missing { field }));
    }
    let mut areas = Vec::new();
    for municipality in &municipalities {
        let code = municipality.code();
        let typed = form.areas.get(code).map(String::as_str).unwrap_or_default();
        for line in typed.lines().filter(|line| !line.trim().is_empty()) {
            let area = reading.take_as(
                Some(&format!("areas.{code}")),
                Line::parse(line, Field::Area),
            );
            areas.extend(area.map(|area| (*municipality, area)));
        }
    }
    let controller: Option<Controller> = reading.choice(&form.controller, Field::Controller);
    let contact_name = reading.optional(&form.contact, |text| {
        PersonName::parse_as(text, Field::Contact)
    });
    let contact_phone = reading.optional(&form.phone, Phone::parse);
    let contact_email = reading.optional(&form.email, Email::parse);
    reading.check()?;
    let name = name.ok_or(Failure::from(Refusal::Missing {
        field: Field::GroupName,
    }))?;
    Ok(Read {
        group: NewGroup {
            name,
            desk: DeskKind::Group,
            municipalities,
            controller,
            contact_name,
            contact_phone,
            contact_email,
            language: LanguageTag::new(lang.tag()),
            try_out: false,
        },
        areas,
    })
}

/// A passphrase that was typed twice alike.
pub fn twice(passphrase: String, again: String, lang: Lang) -> Result<Passphrase, Failure> {
    let again = Zeroizing::new(again);
    if passphrase != *again {
        return Err(Failure::field("again", messages::start_not_the_same(lang)));
    }
    let passphrase = Passphrase::new(passphrase);
    passphrase.check_strength()?;
    Ok(passphrase)
}

/// A folder that nothing lies in yet: `register`, `register-2`, …
fn free(desk: &Desk, name: &str) -> PathBuf {
    let data = &desk.folders().data;
    (1_u32..)
        .map(|number| match number {
            1 => data.join(name),
            number => data.join(format!("{name}-{number}")),
        })
        .find(|folder| !folder.exists())
        .unwrap_or_else(|| data.join(name))
}

/// Where a new register goes: the folder that was chosen, or one inside it where something lies in
/// it already, or one of our own.
fn new_folder(desk: &Desk) -> PathBuf {
    let Some(picked) = held(&desk.picked).take() else {
        return free(desk, "register");
    };
    let is_empty = std::fs::read_dir(&picked).is_ok_and(|mut inside| inside.next().is_none());
    if is_empty {
        picked
    } else {
        picked.join("Vejviser")
    }
}

/// Looks at the group before the next step is shown.
#[tauri::command]
pub async fn check_group(desk: State<'_, Desk>, group: GroupForm) -> Answer<()> {
    desk.without(async |lang| read(&group, lang).map(|_| ()))
        .await
}

/// Lets the user choose where the register will lie; false where she closed the dialog.
#[tauri::command]
pub async fn pick_folder(desk: State<'_, Desk>) -> Answer<bool> {
    desk.without(async |lang| {
        let title = plain(&messages::start_pick_folder(lang));
        let picked = System.ask(&Ask::Folder { title: &title }).await;
        let chosen = picked.is_some();
        *held(&desk.picked) = picked;
        Ok(chosen)
    })
    .await
}

/// Makes the register, with its recovery sheet to be printed and proved next.
#[tauri::command]
pub async fn make_group(
    desk: State<'_, Desk>,
    group: GroupForm,
    member: MemberForm,
) -> Answer<Status> {
    desk.without(async |lang| {
        let read = read(&group, lang)?;
        let name = PersonName::parse(&member.name)?;
        let passphrase = twice(member.passphrase, member.again, lang)?;
        let folder = new_folder(&desk);
        let new = NewRegister {
            group: read.group,
            member: name,
            passphrase,
            cost: Cost::STANDARD,
            encrypted: true,
        };
        let (register, sheet) = Register::create(&folder, new, Clock::system()).await?;
        for (municipality, area) in read.areas {
            groups::add_area(&register, &municipality, area).await?;
        }
        desk.lay_open(register).await?;
        desk.keep_sheet(sheet);
        status_of(&desk).await
    })
    .await
}

/// Opens the invented group, made anew where there is none.
#[tauri::command]
pub async fn make_try_out(desk: State<'_, Desk>) -> Answer<Status> {
    desk.without(async |lang| {
        desk.lock().await?;
        let passphrase = Passphrase::new(TRY_OUT_PASSPHRASE.to_owned());
        let known = desk.known();
        let before = known
            .into_iter()
            .find(|known| known.try_out && Register::lies_in(&known.folder));
        if let Some(before) = before {
            desk.remember(|preferences| preferences.used(before));
            return open_current(&desk, &passphrase).await;
        }
        let group = NewGroup {
            name: Line::parse(
                &plain(&messages::start_try_out_group(lang)),
                Field::GroupName,
            )?,
            desk: DeskKind::Group,
            municipalities: Municipality::by_code(TRY_OUT_MUNICIPALITY)
                .into_iter()
                .collect(),
            controller: Some(Controller::RedCross),
            contact_name: PersonName::parse_optional(Some(try_out::CONTACT_NAME), Field::Contact)?,
            contact_phone: Phone::parse_optional(Some(try_out::CONTACT_PHONE))?,
            contact_email: None,
            language: LanguageTag::new(lang.tag()),
            try_out: true,
        };
        let new = NewRegister {
            group,
            member: PersonName::parse(try_out::CONTACT_NAME)?,
            passphrase,
            cost: Cost::STANDARD,
            encrypted: true,
        };
        let clock = Clock::system();
        let (register, _) = Register::create(&free(&desk, "try-out"), new, clock).await?;
        try_out::fill(&register, register.clock().today()).await?;
        desk.lay_open(register).await?;
        status_of(&desk).await
    })
    .await
}

/// Lets the user choose a backup; false where she closed the dialog.
#[tauri::command]
pub async fn pick_backup(desk: State<'_, Desk>) -> Answer<bool> {
    desk.without(async |lang| {
        let title = plain(&messages::start_pick_backup(lang));
        let kind = plain(&messages::start_backup_kind(lang));
        let ask = Ask::Open {
            title: &title,
            kind: (&kind, &["vejviser-backup"]),
        };
        let picked = System.ask(&ask).await;
        let chosen = picked.is_some();
        *held(&desk.picked) = picked;
        Ok(chosen)
    })
    .await
}

/// Restores the backup that was chosen into a folder of its own and opens it.
#[tauri::command]
pub async fn restore_backup(desk: State<'_, Desk>, passphrase: String) -> Answer<Status> {
    let passphrase = Passphrase::new(passphrase);
    desk.without(async |lang| {
        let file = held(&desk.picked).clone();
        let file = file.ok_or_else(|| Failure::Worded(messages::start_no_backup_chosen(lang)))?;
        let folder = free(&desk, "register");
        let register = Register::restore(&file, &folder, &passphrase, Clock::system()).await?;
        *held(&desk.picked) = None;
        desk.lay_open(register).await?;
        status_of(&desk).await
    })
    .await
}

/// Lets the user choose the folder of a register that is taken over, to be unlocked next.
#[tauri::command]
pub async fn pick_register(desk: State<'_, Desk>) -> Answer<Status> {
    desk.without(async |lang| {
        let title = plain(&messages::start_pick_register(lang));
        if let Some(folder) = System.ask(&Ask::Folder { title: &title }).await {
            if !Register::lies_in(&folder) {
                return Err(Refusal::NoRegister.into());
            }
            desk.remember(|preferences| {
                let known = preferences.registers.iter();
                let before = known.into_iter().find(|known| known.folder == folder);
                let group = before.map(|known| known.group.clone());
                preferences.used(KnownRegister {
                    folder,
                    group: group.unwrap_or_default(),
                    try_out: false,
                    sheet_unproved: false,
                });
            });
        }
        status_of(&desk).await
    })
    .await
}

/// The registers known on this machine, the one last used first.
#[tauri::command]
pub fn known_registers(desk: State<'_, Desk>) -> Answer<Vec<RegisterChoice>> {
    let known = desk.known().into_iter().enumerate();
    Ok(known
        .map(|(place, known)| RegisterChoice {
            place,
            group: known.group,
            try_out: known.try_out,
        })
        .collect())
}

/// Goes to another register, to be unlocked next.
#[tauri::command]
pub async fn choose_register(desk: State<'_, Desk>, place: usize) -> Answer<Status> {
    desk.without(async |_| {
        if let Some(known) = desk.known().into_iter().nth(place) {
            desk.lock().await?;
            desk.remember(|preferences| preferences.used(known));
        }
        status_of(&desk).await
    })
    .await
}
