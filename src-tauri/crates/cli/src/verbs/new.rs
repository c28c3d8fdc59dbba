//! `new`: a register, empty, with the try-out group or with invented people.

use std::io::{IsTerminal as _, Write as _};

use serde_json::json;
use vejviser_core::groups::{self, NewGroup};
use vejviser_core::register::{Clock, Cost, Field, NewRegister, Register};
use vejviser_core::sample::{country, try_out};
use vejviser_core::values::{Desk, Email, LanguageTag, Line, Municipality, PersonName, Phone};
use vejviser_words::messages;

use super::Session;
use crate::answer::with;
use crate::arguments::{self, New};
use crate::failure::Failure;
use crate::secrets;

/// Where the try-out group is at home: Tønder.
const TRY_OUT_MUNICIPALITY: &str = "0550";

pub async fn new(session: &mut Session, new: New) -> Result<(), Failure> {
    let lang = session.lang;
    let folder = session.folder()?.to_owned();
    let plan = new.sample.map(|people| country::Plan::of(people, new.seed));
    if let Some(plan) = &plan {
        plan.check()?;
    }
    let name = match &new.group {
        Some(name) => name.clone(),
        None => messages::cli_try_out_group(lang),
    };
    let member = match new.member.as_ref().or(new.contact_name.as_ref()) {
        Some(name) => name.clone(),
        None => messages::cli_first_member(lang),
    };
    let group = NewGroup {
        name: Line::parse(&name, Field::GroupName)?,
        desk: if new.school {
            Desk::School
        } else {
            Desk::Group
        },
        municipalities: municipalities(&new)?,
        controller: new.controller,
        contact_name: PersonName::parse_optional(
            said_or(new.contact_name.as_deref(), try_out::CONTACT_NAME, &new),
            Field::Contact,
        )?,
        contact_phone: Phone::parse_optional(said_or(
            new.contact_phone.as_deref(),
            try_out::CONTACT_PHONE,
            &new,
        ))?,
        contact_email: Email::parse_optional(new.contact_email.as_deref())?,
        language: LanguageTag::new(lang.tag()),
        try_out: new.try_out || new.sample.is_some(),
    };
    let made = NewRegister {
        group,
        member: PersonName::parse(&member)?,
        passphrase: secrets::first_passphrase(lang)?,
        cost: Cost::STANDARD,
        encrypted: true,
    };
    let (register, sheet) = Register::create(&folder, made, Clock::system()).await?;
    if new.try_out {
        try_out::fill(&register, register.clock().today()).await?;
    }
    if let Some(plan) = plan {
        country::fill(&register, &plan, &mut progress).await?;
    }
    let group = groups::get(register.readers()).await?;
    register.close().await?;
    let code = sheet.code.printed();
    let words = [
        messages::cli_register_made(lang, group.name.as_str(), &folder.display().to_string()),
        messages::cli_recovery_sheet(lang, sheet.number, code.as_str()),
    ]
    .join("\n");
    let beside = [
        ("recovery_code", json!(code.as_str())),
        ("recovery_sheet", json!(sheet.number)),
    ];
    session.answer.object(&with(&group, &beside), &words)
}

/// What was said; else, for the try-out group, what is invented.
fn said_or<'a>(said: Option<&'a str>, invented: &'a str, new: &New) -> Option<&'a str> {
    said.or(new.try_out.then_some(invented))
}

/// How far a long work is, on a terminal.
fn progress(done: u64, total: u64) {
    let mut out = std::io::stderr();
    if out.is_terminal() {
        let end = if done == total { "\n" } else { "" };
        let _ = write!(out, "\r{done} / {total}{end}");
    }
}

fn municipalities(new: &New) -> Result<Vec<Municipality>, Failure> {
    let codes: Vec<&str> = new.municipality.iter().map(String::as_str).collect();
    match codes.as_slice() {
        ["all"] => Ok(Municipality::all().to_vec()),
        [] if new.sample.is_some() => Ok(Municipality::all().to_vec()),
        [] => Ok(vec![arguments::municipality(TRY_OUT_MUNICIPALITY)?]),
        codes => {
            let mut all = Vec::new();
            for code in codes {
                let municipality = arguments::municipality(code)?;
                if !all.contains(&municipality) {
                    all.push(municipality);
                }
            }
            Ok(all)
        }
    }
}
