//! `registrations`, `registration`, `consent`: the waiting list and what is on it.

use chrono::NaiveDate;
use serde_json::{Map, Value, json};
use vejviser_core::Refusal;
use vejviser_core::consents::{self, Given};
use vejviser_core::groups;
use vejviser_core::people::{
    Candidate, HouseholdRow, Likely, PersonDetails, PersonRow, languages_of, likely_duplicates,
};
use vejviser_core::register::{Field, Record, Register, find, get};
use vejviser_core::registrations::{
    self, AdultDetails, Filter, NewRegistration, OtherAdult, RegistrationItem, RegistrationRow,
};
use vejviser_core::values::{
    ConsentHow, FreeText, LanguageLevel, LanguageTag, Line, PersonName, SpokenLanguage,
};
use vejviser_words::{Lang, Worded as _, dates, lists, messages, worded};

use super::Session;
use super::fields::{self, Told};
use super::people::name_or_protected;
use crate::answer::with;
use crate::arguments::{self, Consent, RegistrationVerb, Registrations};
use crate::failure::Failure;

/// How many rows are read in one go, so that a list of any length takes little memory.
const PAGE: i64 = 500;

pub async fn list(
    session: &mut Session,
    register: &Register,
    asked: Registrations,
) -> Result<(), Failure> {
    let lang = session.lang;
    let today = asked.on.unwrap_or_else(|| register.clock().today());
    let mut left = asked.limit.unwrap_or(i64::MAX);
    let mut filter = Filter {
        side: asked.side,
        state: asked.state,
        area: area(register, asked.area.as_deref()).await?,
        language: asked.language.as_deref().map(SpokenLanguage::new),
        topic: asked.topic,
        ..Filter::default()
    };
    let mut list = session.answer.list("registrations")?;
    while left > 0 {
        filter.limit = Some(left.min(PAGE));
        let page = registrations::list(register.readers(), &filter).await?;
        let Some(last) = page.last() else { break };
        filter.after = Some((last.asked_on, last.id.clone()));
        left -= PAGE;
        for item in &page {
            list.row(&row(item, asked.on), || words(lang, item, today))?;
        }
    }
    list.end(&Map::new(), || messages::cli_no_registrations(lang))
}

/// An area by its name or id; a name nobody lives at finds nobody.
async fn area(register: &Register, asked: Option<&str>) -> Result<Option<String>, Failure> {
    let Some(asked) = asked else { return Ok(None) };
    let known = groups::areas(register.readers()).await?;
    let folded = vejviser_core::search::fold_words(asked);
    Ok(Some(
        known
            .into_iter()
            .find(|area| {
                area.id == asked || vejviser_core::search::fold_words(area.name.as_str()) == folded
            })
            .map_or_else(|| asked.to_owned(), |area| area.id),
    ))
}

/// The days waited depend on the day, so they stand in the answer only where one was named.
fn row(item: &RegistrationItem, on: Option<NaiveDate>) -> Value {
    let mut beside = vec![("languages", json!(item.spoken()))];
    if let Some(on) = on {
        beside.push(("waiting_days", json!(item.waiting_days(on))));
    }
    with(item, &beside)
}

fn words(lang: Lang, item: &RegistrationItem, today: NaiveDate) -> String {
    let mut parts = vec![
        messages::cli_waiting_days(lang, item.waiting_days(today)),
        name_or_protected(lang, item.name.as_ref()),
        item.side.words(lang),
        item.state.words(lang),
    ];
    parts.extend(item.area.as_ref().map(|area| area.as_str().to_owned()));
    let spoken: Vec<String> = item
        .spoken()
        .iter()
        .map(|language| language.words(lang))
        .collect();
    if !spoken.is_empty() {
        parts.push(lists::and(lang, &spoken));
    }
    if !item.consent {
        parts.push(messages::cli_consent_missing(lang));
    }
    format!("{}  {}", parts.join(" · "), item.id)
}

pub async fn run(
    session: &mut Session,
    register: &Register,
    verb: RegistrationVerb,
) -> Result<(), Failure> {
    let lang = session.lang;
    match verb {
        RegistrationVerb::Add(add) => self::add(session, register, *add).await,
        RegistrationVerb::Show { id } => show(session, register, &id).await,
        RegistrationVerb::Change {
            id,
            asked_on,
            fields,
        } => {
            let mut row = get::<RegistrationRow>(register.readers(), &id).await?;
            fields.apply(&mut row.details)?;
            row.asked_on = asked_on.unwrap_or(row.asked_on);
            registrations::change(register, &id, row.asked_on, row.details.clone()).await?;
            session
                .answer
                .object(&with(&row, &[]), &messages::cli_saved(lang))
        }
        RegistrationVerb::Step { id, state } => {
            let row = registrations::step(register, &id, state).await?;
            let words = messages::cli_stepped(lang, &row.state.words(lang));
            session.answer.object(&with(&row, &[]), &words)
        }
        RegistrationVerb::Note { id, text } => {
            let text = FreeText::parse(&text, Field::Note)?;
            let note = registrations::add_note(register, &id, text).await?;
            session
                .answer
                .object(&with(&note, &[]), &messages::cli_saved(lang))
        }
    }
}

/// `Yonas Habte` or `Yonas Habte=ti:mother_tongue,da`.
fn adult(text: &str) -> Result<AdultDetails, Failure> {
    let (name, spoken) = text.split_once('=').unwrap_or((text, ""));
    let spoken = spoken.split(',').filter(|one| !one.trim().is_empty());
    Ok(AdultDetails {
        person: PersonDetails::named(PersonName::parse(name)?),
        languages: spoken
            .map(|one| fields::spoken(one.trim()))
            .collect::<Result<_, _>>()?,
    })
}

async fn add(
    session: &mut Session,
    register: &Register,
    add: arguments::Add,
) -> Result<(), Failure> {
    let lang = session.lang;
    let today = register.clock().today();
    let mut person = PersonDetails::named(PersonName::parse(&add.name)?);
    add.person.apply(&mut person)?;
    let mut new = NewRegistration::new(add.side, add.asked_on.unwrap_or(today), person);
    for text in &add.languages {
        new.languages.push(fields::spoken(text)?);
    }
    for adult in &add.household.adults {
        new.other_adults.push(self::adult(adult)?);
    }
    new.household.composition = add.household.composition;
    new.household.children_ages = add.household.children;
    new.household.area = Line::parse_optional(add.household.area.as_deref(), Field::Area)?;
    new.household.municipality = add
        .household
        .municipality
        .as_deref()
        .map(arguments::municipality)
        .transpose()?;
    for area in &add.household.reach {
        new.reach.push(Line::parse(area, Field::Areas)?);
    }
    add.fields.apply(&mut new.details)?;
    new.note = FreeText::parse_optional(add.note.as_deref(), Field::Note)?;
    new.consents = add
        .consent
        .iter()
        .map(|purpose| Given {
            purpose: *purpose,
            on: today,
            how: ConsentHow::SignedSlip,
            read_in: LanguageTag::new(lang.tag()),
        })
        .collect();
    let candidate = Candidate::from(&new);
    let duplicates = likely_duplicates(register.readers(), &[candidate]).await?;
    let row = registrations::add(register, new).await?;
    let mut words = vec![messages::cli_registration_added(lang)];
    for person in duplicates_once(&duplicates) {
        let name = get::<PersonRow>(register.readers(), person).await?;
        words.push(messages::cli_likely_duplicate(
            lang,
            &name_or_protected(lang, name.details.shown_name()),
        ));
    }
    session.answer.object(
        &with(&row, &[("likely_duplicates", json!(duplicates))]),
        &words.join("\n"),
    )
}

/// Each person once, though alike in several things.
fn duplicates_once(duplicates: &[Likely]) -> Vec<&str> {
    let mut people: Vec<&str> = Vec::new();
    for likely in duplicates {
        if !people.contains(&likely.person_id.as_str()) {
            people.push(&likely.person_id);
        }
    }
    people
}

async fn show(session: &mut Session, register: &Register, id: &str) -> Result<(), Failure> {
    let lang = session.lang;
    let readers = register.readers();
    let row = get::<RegistrationRow>(readers, id).await?;
    let person = get::<PersonRow>(readers, &row.person_id).await?;
    let household = get::<HouseholdRow>(readers, &row.household_id).await?;
    let spoken = languages_of(readers, &person.id).await?;
    let adults = registrations::other_adults(readers, &row).await?;
    let notes = registrations::notes(readers, id).await?;
    let consents = consents::of_person(readers, &person.id).await?;
    let details = &row.details;
    let topics: Vec<String> = details
        .topics
        .iter()
        .map(|topic| topic.words(lang))
        .collect();
    let times: Vec<String> = details.times.iter().map(|time| time.words(lang)).collect();
    let ages: Vec<String> = household.children_ages.iter().map(u8::to_string).collect();
    let mut told = Told::new(lang);
    told.value(Field::Side, Some(&row.side))
        .value(Field::State, Some(&row.state))
        .day(Field::AskedOn, Some(row.asked_on))
        .person(&person.details)
        .several(Field::Languages, &self::spoken(lang, &spoken))
        .value(Field::Composition, household.composition.as_ref())
        .several(Field::Adults, &adults_in_words(lang, &adults))
        .several(Field::ChildrenAges, &ages)
        .day(Field::TalkedOn, details.talked_on)
        .several(Field::Topics, &topics)
        .text(Field::OwnWords, details.own_words.as_ref().map(text))
        .text(Field::Interests, details.interests.as_ref().map(text))
        .text(Field::Avoid, details.avoid.as_ref().map(text))
        .several(Field::Times, &times)
        .value(Field::HowOften, details.how_often.as_ref())
        .value(Field::GenderWish, details.gender_wish.as_ref())
        .value(
            Field::InterpreterNeeded,
            details.interpreter_needed.as_ref(),
        )
        .value(Field::TimeInDenmark, details.time_in_denmark.as_ref())
        .value(Field::DanishEducation, details.danish_education.as_ref())
        .text(
            Field::DanishModule,
            details.danish_module.map(|module| module.to_string()),
        )
        .text(
            Field::ClassOrTeacher,
            details.class_or_teacher.as_ref().map(line),
        )
        .value(Field::TalkingPartner, details.talking_partner.as_ref())
        .value(Field::Referrer, details.referrer.as_ref())
        .text(
            Field::ReferrerContact,
            details.referrer_contact.as_ref().map(line),
        )
        .day(Field::ReferredOn, details.referred_on)
        .text(Field::Work, details.work.as_ref().map(line))
        .text(
            Field::Capacity,
            details.capacity.map(|capacity| capacity.to_string()),
        )
        .text(
            Field::IntroducedOn,
            match (details.introduced_on, details.introduced) {
                (Some(day), _) => Some(dates::date(lang, day)),
                (None, introduced) => introduced.map(|answer| answer.words(lang)),
            },
        )
        .day(Field::ConfidentialityOn, details.confidentiality_on)
        .value(Field::ChildCertificate, details.child_certificate.as_ref())
        .day(Field::ChildCertificateOn, details.child_certificate_on)
        .day(
            Field::ChildCertificateRenewBy,
            details.child_certificate_renew_by,
        );
    for note in &notes {
        told.text(Field::Note, Some(note.text.as_str().to_owned()));
    }
    for consent in consents
        .iter()
        .filter(|consent| consent.withdrawn_on.is_none())
    {
        told.value(Field::Purpose, Some(&consent.purpose));
    }
    let object = with(
        &row,
        &[
            ("person", json!(person)),
            ("household", json!(household)),
            ("languages", json!(languages_json(&spoken))),
            ("adults", json!(adults_json(&adults))),
            ("notes", json!(notes)),
            ("consents", json!(consents)),
        ],
    );
    session.answer.object(&object, &told.words())
}

fn text(text: &FreeText) -> String {
    text.as_str().to_owned()
}

fn line(line: &Line) -> String {
    line.as_str().to_owned()
}

/// "Yonas Habte · tigrinya (modersmål) og dansk" of each.
fn adults_in_words(lang: Lang, adults: &[OtherAdult]) -> Vec<String> {
    let of = |adult: &OtherAdult| {
        let name = name_or_protected(lang, adult.row.details.shown_name());
        match spoken(lang, &adult.languages) {
            none if none.is_empty() => name,
            some => format!("{name} · {}", lists::and(lang, &some)),
        }
    };
    adults.iter().map(of).collect()
}

fn adults_json(adults: &[OtherAdult]) -> Vec<Value> {
    let of = |adult: &OtherAdult| {
        with(
            &adult.row,
            &[("languages", json!(languages_json(&adult.languages)))],
        )
    };
    adults.iter().map(of).collect()
}

/// Languages with their level, in JSON.
pub fn languages_json(spoken: &[(SpokenLanguage, Option<LanguageLevel>)]) -> Vec<Value> {
    spoken
        .iter()
        .map(|(language, level)| json!({ "language": language, "level": level }))
        .collect()
}

/// Languages with their level, in words.
pub fn spoken(lang: Lang, spoken: &[(SpokenLanguage, Option<LanguageLevel>)]) -> Vec<String> {
    spoken
        .iter()
        .map(|(language, level)| match level {
            Some(level) => worded::with_level(lang, language, *level),
            None => language.words(lang),
        })
        .collect()
}

pub async fn consent(
    session: &mut Session,
    register: &Register,
    said: Consent,
) -> Result<(), Failure> {
    let lang = session.lang;
    let readers = register.readers();
    let person = match find::<RegistrationRow>(readers, &said.id).await? {
        Some(registration) => registration.person_id,
        None => {
            find::<PersonRow>(readers, &said.id)
                .await?
                .ok_or(Refusal::NotFound {
                    record: Record::Registration,
                })?
                .id
        }
    };
    let on = said.on.unwrap_or_else(|| register.clock().today());
    let (consent, words) = if said.withdraw {
        let consent = consents::withdraw(register, &person, said.purpose, on).await?;
        let words = messages::cli_consent_withdrawn(lang, &said.purpose.words(lang));
        (consent, words)
    } else {
        let read_in = said.read_in.unwrap_or(lang);
        let given = Given {
            purpose: said.purpose,
            on,
            how: said.how,
            read_in: LanguageTag::new(read_in.tag()),
        };
        let consent = consents::give(register, &person, given).await?;
        let words = messages::cli_consent_given(lang, &said.purpose.words(lang));
        (consent, words)
    };
    session.answer.object(&with(&consent, &[]), &words)
}
