//! `areas`, `area`, `group`: the group, where it works and who waits where.

use serde_json::Map;
use vejviser_core::groups::{self, AreaSupply};
use vejviser_core::register::{Field, Register};
use vejviser_core::values::{Email, Line, Municipality, PersonName, Phone};
use vejviser_words::{Lang, messages};

use super::{Session, fields};
use crate::answer::with;
use crate::arguments::{self, AreaVerb, Group};
use crate::failure::Failure;

pub async fn areas(session: &mut Session, register: &Register) -> Result<(), Failure> {
    let lang = session.lang;
    let all = groups::supply_and_demand(register.readers()).await?;
    let mut list = session.answer.list("areas")?;
    for area in &all {
        list.row(area, || words(lang, area))?;
    }
    list.end(&Map::new(), || messages::cli_no_areas(lang))
}

fn words(lang: Lang, area: &AreaSupply) -> String {
    let name = area.name.as_ref().map_or_else(
        || messages::cli_area_not_noted(lang),
        |name| name.as_str().to_owned(),
    );
    messages::cli_area_supply(lang, &name, area.participants, area.friends)
}

pub async fn add_area(
    session: &mut Session,
    register: &Register,
    verb: AreaVerb,
) -> Result<(), Failure> {
    let AreaVerb::Add { name, municipality } = verb;
    let municipality = match municipality {
        Some(code) => arguments::municipality(&code)?,
        None => {
            let group = groups::get(register.readers()).await?;
            arguments::municipality(group.home()?)?
        }
    };
    let area = groups::add_area(register, &municipality, Line::parse(&name, Field::Area)?).await?;
    let words = messages::cli_area_added(
        session.lang,
        area.name.as_str(),
        Municipality::name(municipality),
    );
    session.answer.object(&with(&area, &[]), &words)
}

pub async fn group(session: &mut Session, register: &Register, said: Group) -> Result<(), Failure> {
    let lang = session.lang;
    let before = groups::get(register.readers()).await?;
    let mut group = before.clone();
    if let Some(name) = &said.name {
        group.name = Line::parse(name, Field::GroupName)?;
    }
    group.controller = said.controller.or(group.controller);
    fields::set(
        &mut group.contact_name,
        said.contact_name.as_ref(),
        |text| PersonName::parse_as(text, Field::Contact),
    )?;
    fields::set(
        &mut group.contact_phone,
        said.contact_phone.as_ref(),
        Phone::parse,
    )?;
    fields::set(
        &mut group.contact_email,
        said.contact_email.as_ref(),
        Email::parse,
    )?;
    for (said, into) in [
        (said.meeting_minimum, &mut group.meeting_minimum),
        (said.blank_rows, &mut group.blank_rows),
        (said.decide_days, &mut group.decide_days),
        (said.sign_up_days, &mut group.sign_up_days),
        (said.backup_days, &mut group.backup_days),
        (said.quiet_soon_days, &mut group.quiet_soon_days),
        (said.quiet_late_days, &mut group.quiet_late_days),
        (said.review_months, &mut group.review_months),
        (said.erase_months, &mut group.erase_months),
        (said.lock_minutes, &mut group.lock_minutes),
    ] {
        *into = said.unwrap_or(*into);
    }
    let changed = group != before;
    if changed {
        groups::change(register, &group).await?;
    }
    let words = if changed {
        messages::cli_saved(lang)
    } else {
        messages::cli_group(lang, group.name.as_str(), group.meeting_minimum)
    };
    session.answer.object(&with(&group, &[]), &words)
}
