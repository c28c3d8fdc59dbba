//! `people`, `person`: listing, finding, showing, changing, erasing.

use serde_json::{Map, json};
use vejviser_core::consents;
use vejviser_core::people::{self as core_people, PersonItem, PersonRow};
use vejviser_core::register::{Field, Register, get};
use vejviser_core::values::PersonName;
use vejviser_words::{Lang, messages};

use super::Session;
use super::fields::Told;
use crate::answer::with;
use crate::arguments::{People, PersonVerb};
use crate::failure::Failure;

pub async fn list(
    session: &mut Session,
    register: &Register,
    asked: People,
) -> Result<(), Failure> {
    let lang = session.lang;
    let readers = register.readers();
    let mut list = session.answer.list("people")?;
    match asked.search {
        Some(text) => {
            for person in core_people::search(readers, &text, asked.limit).await? {
                list.row(&person, || words(lang, &person))?;
            }
        }
        None => {
            const PAGE: i64 = 1_000;
            let mut left = asked.limit.unwrap_or(i64::MAX);
            let mut after = String::new();
            while left > 0 {
                let page = core_people::page(readers, &after, left.min(PAGE)).await?;
                let Some(last) = page.last() else { break };
                after.clone_from(&last.id);
                left -= PAGE;
                for person in &page {
                    list.row(person, || words(lang, person))?;
                }
            }
        }
    }
    list.end(&Map::new(), || messages::cli_nobody_found(lang))
}

fn words(lang: Lang, person: &PersonItem) -> String {
    let mut parts = vec![name_or_protected(lang, person.name.as_ref())];
    parts.extend(
        person
            .own_script_name
            .as_ref()
            .map(|name| name.as_str().to_owned()),
    );
    parts.extend(
        person
            .phone
            .as_ref()
            .map(vejviser_core::values::Phone::international),
    );
    parts.extend(person.email.as_ref().map(|email| email.as_str().to_owned()));
    format!("{}  {}", parts.join(" · "), person.id)
}

/// The name, or that it is protected.
pub fn name_or_protected(lang: Lang, name: Option<&PersonName>) -> String {
    name.map_or_else(
        || messages::cli_protected_name(lang),
        |name| name.as_str().to_owned(),
    )
}

pub async fn run(
    session: &mut Session,
    register: &Register,
    verb: PersonVerb,
) -> Result<(), Failure> {
    let lang = session.lang;
    match verb {
        PersonVerb::Show { id } => show(session, register, &id).await,
        PersonVerb::Change { id, name, fields } => {
            let mut row = get::<PersonRow>(register.readers(), &id).await?;
            if let Some(name) = name {
                row.details.full_name = PersonName::parse(&name)?;
            }
            fields.apply(&mut row.details)?;
            core_people::change(register, &id, row.details.clone()).await?;
            session
                .answer
                .object(&with(&row, &[]), &messages::cli_saved(lang))
        }
        PersonVerb::Erase { id, for_ever: _ } => {
            register.erase(&id).await?;
            session
                .answer
                .object(&json!({ "id": id }), &messages::cli_erased(lang))
        }
    }
}

async fn show(session: &mut Session, register: &Register, id: &str) -> Result<(), Failure> {
    let row = get::<PersonRow>(register.readers(), id).await?;
    let spoken = core_people::languages_of(register.readers(), id).await?;
    let languages: Vec<_> = spoken
        .iter()
        .map(|(language, level)| json!({ "language": language, "level": level }))
        .collect();
    let given = consents::of_person(register.readers(), id).await?;
    let object = with(
        &row,
        &[("languages", json!(languages)), ("consents", json!(given))],
    );
    let words = Told::new(session.lang)
        .person(&row.details)
        .several(
            Field::Languages,
            &super::registration::spoken(session.lang, &spoken),
        )
        .words();
    session.answer.object(&object, &words)
}
