//! The rows of a spreadsheet that lies on the desk: what each tells, what is to be said about it, and
//! who may be in the register already.

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::people::{Likeness, PersonRow};
use vejviser_core::register::{Field, Register, find};
use vejviser_core::values::WeekTime;
use vejviser_exchange::{DraftRow, Duplicate, Fate, IncomingRow, each_once, words as told};
use vejviser_words::worded::with_level;
use vejviser_words::{Lang, Worded, dates, lists, messages, refusal};

use super::import::{counted, lying};
use super::meetings::Fact;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::spreadsheet::Laid;

/// Which rows of the file.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ShowRows {
    All,
    ToLookAt,
    LeftBehind,
}

/// Rows of the file, from a place on.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ImportRows {
    pub total: u32,
    pub items: Vec<ImportRow>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RowFate {
    /// Taken in, and nothing to be said.
    Taken,
    /// Taken in, with something to look at.
    ToLookAt,
    /// It cannot be taken in.
    Refused,
    /// It is no registration.
    LeftOut,
}

/// Whether a row is left out by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ByHand {
    /// There is nothing to choose: it cannot be taken in.
    Cannot,
    /// It is taken in, and can be left out.
    Taken,
    /// It is left out, and can be taken in after all.
    LeftOut,
}

/// A row of the file.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ImportRow {
    /// Unlike any other's in the file.
    pub key: String,
    /// Its number, as the spreadsheet program shows it.
    pub number: String,
    /// Its sheet, where there are several.
    pub sheet: Option<String>,
    /// None where there is none, or it is protected.
    pub name: Option<String>,
    pub protected: bool,
    pub fate: RowFate,
    /// Whether somebody left it out.
    pub by_hand: ByHand,
    /// What was understood, in a line.
    pub line: String,
    /// What was understood, in full.
    pub facts: Vec<Fact>,
    /// What is to be said about it.
    pub problems: Vec<String>,
    pub alike: Vec<AlikeLine>,
}

/// Somebody who may be the same.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct AlikeLine {
    /// Unlike any other's of the row.
    pub key: String,
    /// None where it is protected.
    pub name: Option<String>,
    /// In the register, or in which earlier row; and in what they are alike.
    pub text: String,
}

/// The rows that are asked for.
#[tauri::command]
pub async fn import_rows(
    desk: State<'_, Desk>,
    show: ShowRows,
    offset: u32,
    limit: u32,
) -> Answer<ImportRows> {
    desk.with(async |register, lang| {
        let Some(laid) = lying(&desk)?.laid else {
            return Ok(ImportRows {
                total: 0,
                items: Vec::new(),
            });
        };
        let places = match show {
            ShowRows::All => &laid.all,
            ShowRows::ToLookAt => &laid.to_look_at,
            ShowRows::LeftBehind => &laid.left_behind,
        };
        let mut items = Vec::new();
        let asked = places.iter().skip(offset as usize).take(limit as usize);
        for place in asked {
            if let Some(row) = laid.incoming.rows.get(*place) {
                let by_hand = match row.fate {
                    Fate::Taken(_) if laid.by_hand.contains(place) => ByHand::LeftOut,
                    Fate::Taken(_) => ByHand::Taken,
                    _ => ByHand::Cannot,
                };
                items.push(ImportRow::of(register, lang, &laid, row, by_hand).await?);
            }
        }
        Ok(ImportRows {
            total: counted(places.len()),
            items,
        })
    })
    .await
}

impl ImportRow {
    async fn of(
        register: &Register,
        lang: Lang,
        laid: &Laid,
        row: &IncomingRow,
        by_hand: ByHand,
    ) -> Result<Self, Failure> {
        let preview = &laid.preview;
        let sheet = preview.sheets.get(row.sheet);
        let mut problems: Vec<String> = row
            .problems(preview)
            .iter()
            .filter_map(|one| Some(told::row_problem(lang, sheet?, row.number, *one)))
            .collect();
        match &row.fate {
            Fate::LeftOut(reason) => problems.push(told::left_out(lang, row.number, *reason)),
            Fate::Refused(Some(why)) => problems.push(refusal::error(lang, why)),
            Fate::Taken(_) | Fate::Refused(None) => {}
        }
        let mut alike = Vec::new();
        for one in each_once(laid.duplicates.of_row(row)) {
            alike.extend(AlikeLine::of(register, lang, laid, one).await?);
        }
        let draft = row.read(preview).map(|read| &read.draft);
        let protected = draft.is_some_and(|draft| draft.protected);
        Ok(Self {
            key: format!("{}.{}", row.sheet, row.number),
            number: row.number.to_string(),
            sheet: sheet
                .filter(|_| preview.sheets.len() > 1)
                .map(|sheet| sheet.name.clone()),
            name: draft
                .filter(|draft| !draft.protected && !draft.name.is_empty())
                .map(|draft| draft.name.clone()),
            protected,
            fate: match row.fate {
                _ if by_hand == ByHand::LeftOut => RowFate::LeftOut,
                Fate::LeftOut(_) => RowFate::LeftOut,
                Fate::Refused(_) => RowFate::Refused,
                Fate::Taken(_) if problems.is_empty() && alike.is_empty() => RowFate::Taken,
                Fate::Taken(_) => RowFate::ToLookAt,
            },
            by_hand,
            line: draft.map_or_else(String::new, |draft| line(lang, draft)),
            facts: draft.map_or_else(Vec::new, |draft| facts(lang, draft)),
            problems,
            alike,
        })
    }
}

impl AlikeLine {
    /// None for a person who is no longer there.
    async fn of(
        register: &Register,
        lang: Lang,
        laid: &Laid,
        one: &Duplicate,
    ) -> Result<Option<Self>, Failure> {
        let why = match one.likeness {
            Likeness::Phone => messages::waiting_same_phone(lang),
            Likeness::Email => messages::waiting_same_email(lang),
            Likeness::Name => messages::waiting_same_name(lang),
        };
        if let Some(id) = &one.person_id {
            let known = find::<PersonRow>(register.readers(), id).await?;
            return Ok(known.map(|person| Self {
                key: id.clone(),
                name: person
                    .details
                    .shown_name()
                    .map(|name| name.as_str().to_owned()),
                text: messages::bring_in_in_register(lang, &why),
            }));
        }
        let earlier = one
            .earlier
            .and_then(|place| laid.incoming.registrations.get(place));
        Ok(one.row.zip(earlier).map(|(row, earlier)| Self {
            key: row.to_string(),
            name: earlier
                .person
                .shown_name()
                .map(|name| name.as_str().to_owned()),
            text: messages::bring_in_in_row(lang, &row.to_string(), &why),
        }))
    }
}

/// Languages, each with its level where one was told.
fn languages(lang: Lang, draft: &DraftRow) -> String {
    let spoken: Vec<String> = draft
        .languages
        .iter()
        .map(|(language, level)| match level {
            Some(level) => with_level(lang, language, *level),
            None => language.words(lang),
        })
        .collect();
    lists::and(lang, &spoken)
}

fn topics(lang: Lang, draft: &DraftRow) -> String {
    let topics: Vec<String> = draft.topics.iter().map(|one| one.words(lang)).collect();
    lists::and(lang, &topics)
}

/// The few things by which a row is known again.
fn line(lang: Lang, draft: &DraftRow) -> String {
    let spoken: Vec<String> = draft
        .languages
        .iter()
        .map(|(language, _)| language.words(lang))
        .collect();
    let area = draft.area.clone().or_else(|| draft.town.clone());
    [
        draft.phone.clone().or_else(|| draft.email.clone()),
        area,
        Some(lists::and(lang, &spoken)),
        Some(topics(lang, draft)),
    ]
    .into_iter()
    .flatten()
    .filter(|part| !part.is_empty())
    .map(|part| format!("\u{2068}{part}\u{2069}"))
    .collect::<Vec<_>>()
    .join(" · ")
}

/// Facts with their names, in the order of the form; the empty ones left out.
struct Facts {
    lang: Lang,
    all: Vec<Fact>,
}

impl Facts {
    fn text(&mut self, field: Field, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.all.push(Fact {
                term: field.words(self.lang),
                text: text.to_owned(),
            });
        }
    }

    fn number(&mut self, field: Field, number: Option<impl ToString>) {
        self.text(field, number.map(|one| one.to_string()).as_deref());
    }

    fn value<T: Worded>(&mut self, field: Field, value: Option<T>) {
        self.text(field, value.map(|one| one.words(self.lang)).as_deref());
    }

    fn day(&mut self, field: Field, day: Option<chrono::NaiveDate>) {
        self.text(field, day.map(|day| dates::date(self.lang, day)).as_deref());
    }
}

fn facts(lang: Lang, draft: &DraftRow) -> Vec<Fact> {
    let mut facts = Facts {
        lang,
        all: Vec::new(),
    };
    facts.text(Field::CallingName, draft.calling_name.as_deref());
    facts.text(Field::OwnScriptName, draft.own_script_name.as_deref());
    facts.text(Field::Phone, draft.phone.as_deref());
    facts.text(Field::Email, draft.email.as_deref());
    facts.text(Field::Town, draft.town.as_deref());
    facts.text(Field::Area, draft.area.as_deref());
    facts.text(Field::Municipality, draft.municipality.as_deref());
    facts.day(Field::AskedOn, draft.asked_on);
    facts.day(Field::TalkedOn, draft.talked_on);
    facts.value(Field::State, draft.state);
    facts.text(Field::Languages, Some(&languages(lang, draft)));
    facts.value(Field::ContactLanguage, draft.contact_language.clone());
    facts.value(Field::InterpreterNeeded, draft.interpreter_needed);
    facts.text(Field::Topics, Some(&topics(lang, draft)));
    facts.text(Field::OwnWords, draft.own_words.as_deref());
    facts.text(Field::Interests, draft.interests.as_deref());
    facts.text(Field::Avoid, draft.avoid.as_deref());
    let times = draft.times.iter();
    let times: Vec<String> = times
        .map(|(day, part)| WeekTime::of(*day, *part).words(lang))
        .collect();
    facts.text(Field::Times, Some(&lists::and(lang, &times)));
    facts.value(Field::HowOften, draft.how_often);
    facts.text(Field::Areas, draft.areas.as_deref());
    facts.value(Field::GenderWish, draft.gender_wish);
    facts.value(Field::Gender, draft.gender);
    facts.number(Field::BirthYear, draft.birth_year);
    facts.number(Field::AgeBand, draft.age);
    facts.value(Field::Composition, draft.composition);
    facts.number(Field::Adults, draft.adults);
    let ages: Vec<String> = draft.children_ages.iter().map(u8::to_string).collect();
    facts.text(Field::ChildrenAges, Some(&lists::and(lang, &ages)));
    facts.value(Field::TimeInDenmark, draft.time_in_denmark);
    facts.value(Field::DanishEducation, draft.danish_education);
    facts.number(Field::DanishModule, draft.danish_module);
    facts.text(Field::ClassOrTeacher, draft.class_or_teacher.as_deref());
    facts.value(Field::TalkingPartner, draft.talking_partner);
    facts.value(Field::Referrer, draft.referrer);
    facts.text(Field::ReferrerContact, draft.referrer_contact.as_deref());
    facts.day(Field::ReferredOn, draft.referred_on);
    facts.text(Field::Work, draft.work.as_deref());
    facts.number(Field::Capacity, draft.capacity);
    match draft.introduced_on {
        Some(day) => facts.day(Field::IntroducedOn, Some(day)),
        None => facts.value(Field::IntroducedOn, draft.introduced),
    }
    match draft.confidentiality_on {
        Some(day) => facts.day(Field::ConfidentialityOn, Some(day)),
        None => facts.value(Field::ConfidentialityOn, draft.confidentiality),
    }
    facts.value(Field::ChildCertificate, draft.child_certificate);
    facts.day(Field::ChildCertificateOn, draft.child_certificate_on);
    facts.text(Field::Note, draft.note.as_deref());
    facts.all
}
