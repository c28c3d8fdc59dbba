//! An invented person: her name in one script or another, how to reach her, what she speaks.

use chrono::{Datelike as _, NaiveDate};
use strum::VariantArray as _;

use super::super::names::Name;
use super::chance::Chance;
use super::origin::Origin;
use crate::error::Result;
use crate::people::PersonDetails;
use crate::register::Field;
use crate::values::{
    AgeBand, Email, Gender, LanguageLevel, LanguageTag, PersonName, SpokenLanguage,
};

/// A language and how well it is spoken.
pub(super) type Spoken = (SpokenLanguage, Option<LanguageLevel>);

/// Somebody of this origin.
pub(super) fn person(
    chance: &mut Chance,
    origin: &Origin,
    gender: Gender,
    today: NaiveDate,
) -> Result<PersonDetails> {
    let parts = parts(chance, origin, gender)?;
    let latin = joined(parts.iter().map(|part| Some(part.latin)));
    let own = joined(parts.iter().map(|part| part.own));
    let (full, own) = match (latin, own) {
        (Some(_), Some(own)) if chance.percent(36) => (own, None),
        (Some(latin), own) => (latin, own.filter(|_| chance.percent(30))),
        (None, own) => (own.unwrap_or_default(), None),
    };
    let mut details = PersonDetails::named(PersonName::parse(&full)?);
    details.own_script_name = PersonName::parse_optional(own.as_deref(), Field::OwnScriptName)?;
    if chance.percent(8) {
        let first = parts.first().map(|part| part.latin);
        details.calling_name = PersonName::parse_optional(first, Field::CallingName)?;
    }
    details.gender = chance.percent(85).then_some(gender);
    let age = chance.between(19, 74).min(chance.between(24, 90));
    if chance.percent(70) {
        details.birth_year = Some(i64::from(today.year()) - age);
    } else if chance.percent(70) {
        details.age_band = Some(match age {
            ..=24 => AgeBand::Age18To24,
            25..=39 => AgeBand::Age25To39,
            40..=59 => AgeBand::Age40To59,
            _ => AgeBand::Age60Up,
        });
    }
    details.contact_language = Some(LanguageTag::new(origin.reads));
    details.protected = chance.percent(1);
    Ok(details)
}

/// What the adult we talk with is reached by. `number` is hers alone.
pub(super) fn reached_by(
    chance: &mut Chance,
    details: &mut PersonDetails,
    number: u64,
) -> Result<()> {
    if chance.percent(92) {
        details.phone = Some(super::super::phone(number)?);
    }
    if chance.percent(35) {
        details.email = Some(Email::parse(&format!("post{number}@example.org"))?);
    }
    Ok(())
}

/// The languages she speaks, best first.
pub(super) fn languages(chance: &mut Chance, origin: &Origin) -> Result<Vec<Spoken>> {
    let spoken = |code, level| (SpokenLanguage::new(code), Some(level));
    let mut languages = vec![spoken(origin.speaks, LanguageLevel::MotherTongue)];
    for (code, level) in origin.besides {
        if chance.percent(45) {
            languages.push(spoken(code, *level));
        }
    }
    if origin.speaks != "da" {
        let level = chance.pick(LanguageLevel::VARIANTS.get(1..).unwrap_or_default())?;
        if chance.percent(80) {
            languages.push(spoken("da", *level));
        }
    }
    Ok(languages)
}

fn parts<'a>(chance: &mut Chance, origin: &'a Origin, gender: Gender) -> Result<Vec<&'a Name>> {
    let names = &origin.names;
    let own = match gender {
        Gender::Man => &names.men,
        Gender::Woman | Gender::Other => &names.women,
    };
    let mut parts = vec![chance.pick(own)?, chance.pick(&names.families)?];
    // A grandfather's name, or a Dane's middle name.
    let third = if origin.fathers_names { 70 } else { 15 };
    if chance.percent(third) {
        parts.push(chance.pick(&names.families)?);
    }
    Ok(parts)
}

/// The parts as one name; none where one of them is not written in that script.
fn joined<'a>(parts: impl Iterator<Item = Option<&'a str>>) -> Option<String> {
    Some(parts.collect::<Option<Vec<_>>>()?.join(" "))
}
