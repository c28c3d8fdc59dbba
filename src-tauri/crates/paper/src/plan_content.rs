//! The plan in words: what its template reads, and from there to the finished print.

use serde::Serialize;
use vejviser_words::{Lang, Worded as _, dates, messages, plain, worded};

use crate::edge::{self, Edge, EdgeOf, contact};
use crate::error::PaperError;
use crate::fonts::Search;
use crate::letters::{Letters, Text};
use crate::plan::{PlanPair, PlanPerson, PlanRemaining, PlanSheet};
use crate::print::{MOST_PAGES, Preview, Printed, set};
use crate::typesetter::Template;

/// More lines than this never fit on [`MOST_PAGES`], so nothing is set for them.
const MOST_LINES: usize = MOST_PAGES * 30;

/// Prints the plan of a matching meeting in this language.
///
/// # Errors
/// [`PaperError::TooLong`] beyond [`MOST_PAGES`]; the others are faults of ours.
pub fn print_plan(sheet: &PlanSheet, language: Lang) -> Result<Printed, PaperError> {
    Ok(plan_with(sheet, language, Search::System, false)?.printed)
}

/// Prints the plan and draws its pages for the screen.
///
/// # Errors
/// As [`print_plan`].
pub fn preview_plan(sheet: &PlanSheet, language: Lang) -> Result<Preview, PaperError> {
    plan_with(sheet, language, Search::System, true)
}

/// As [`preview_plan`], with the choice of fonts, and pictures only where they are wanted.
///
/// # Errors
/// As [`print_plan`].
pub fn plan_with(
    sheet: &PlanSheet,
    language: Lang,
    search: Search,
    pictures: bool,
) -> Result<Preview, PaperError> {
    if sheet.pairs.len() + sheet.remaining.len() > MOST_LINES {
        return Err(PaperError::TooLong { most: MOST_PAGES });
    }
    let reasons: Vec<Vec<String>> = sheet
        .pairs
        .iter()
        .map(|pair| reasons(pair, sheet, language))
        .collect();
    let people = sheet.pairs.iter();
    let people = people.flat_map(|pair| [&pair.participant, &pair.friend]);
    let people = people.chain(sheet.remaining.iter().map(|one| &one.person));
    let mut texts: Vec<&str> = edge::texts(&sheet.group).collect();
    texts.extend(
        people
            .flat_map(|one| [&one.name, &one.area])
            .flatten()
            .map(String::as_str),
    );
    texts.extend(reasons.iter().flatten().map(String::as_str));
    let letters = Letters::of(&texts, search);
    let content = Content::of(sheet, &reasons, language, &letters);
    set(Template::Plan, &content, letters, pictures).map(Preview::from)
}

/// Everything the template needs.
#[derive(Serialize)]
struct Content {
    document_title: String,
    blocks: [Block; 1],
    group: Text,
    contact: Vec<Text>,
    pairs: Vec<Pair>,
    remaining: Vec<Waiting>,
}

#[derive(Serialize)]
struct Block {
    #[serde(flatten)]
    edge: Edge,
    day: String,
    purpose: String,
    privacy: String,
    pairs: String,
    days: String,
    number: String,
    participant: String,
    friend: String,
    why: String,
    yes: String,
    locked: String,
    withheld: String,
    remaining: String,
    all: String,
    who: String,
    why_not: String,
}

#[derive(Serialize)]
struct Person {
    name: Option<Text>,
    area: Option<Text>,
    days: String,
}

#[derive(Serialize)]
struct Pair {
    participant: Person,
    friend: Person,
    locked: bool,
    reasons: Vec<String>,
}

#[derive(Serialize)]
struct Waiting {
    person: Person,
    side: String,
    why: String,
}

impl Content {
    fn of(sheet: &PlanSheet, reasons: &[Vec<String>], lang: Lang, letters: &Letters) -> Self {
        let block = Block::of(sheet, lang, letters);
        let title = [block.edge.kind(), &block.day].join(" · ");
        let pair = |(pair, reasons): (&PlanPair, &Vec<String>)| Pair {
            participant: Person::of(&pair.participant, lang, letters),
            friend: Person::of(&pair.friend, lang, letters),
            locked: pair.locked,
            reasons: reasons.iter().map(|reason| letters.plain(reason)).collect(),
        };
        Self {
            document_title: plain(&title),
            blocks: [block],
            group: letters.text(&sheet.group.name),
            contact: contact(&sheet.group, letters),
            pairs: sheet.pairs.iter().zip(reasons).map(pair).collect(),
            remaining: sheet
                .remaining
                .iter()
                .map(|one: &PlanRemaining| Waiting {
                    person: Person::of(&one.person, lang, letters),
                    side: one.side.words(lang),
                    why: one.why.words(lang),
                })
                .collect(),
        }
    }
}

impl Block {
    fn of(sheet: &PlanSheet, lang: Lang, letters: &Letters) -> Self {
        let number = sheet.printed_on.format("%y%m%d").to_string();
        let edge = EdgeOf {
            group: &sheet.group,
            destroy_by: messages::paper_destroy_by(lang, sheet.destroy_by),
            printed_on: sheet.printed_on,
            sheet_number: &number,
        };
        Self {
            edge: Edge::of(lang, messages::paper_plan(lang), edge, letters),
            day: dates::long_date(lang, sheet.printed_on),
            purpose: messages::paper_plan_purpose(lang),
            privacy: messages::paper_privacy_plan(lang, sheet.destroy_by),
            pairs: messages::paper_plan_pairs(lang, sheet.pairs.len()),
            days: messages::paper_plan_days(lang, sheet.days),
            number: messages::paper_number(lang),
            participant: messages::paper_side_participant(lang),
            friend: messages::paper_side_friend(lang),
            why: messages::paper_plan_why(lang),
            yes: messages::paper_plan_yes(lang),
            locked: messages::paper_plan_locked(lang),
            withheld: messages::paper_protected(lang),
            remaining: messages::paper_plan_remaining(lang),
            all: messages::paper_plan_all(lang),
            who: messages::paper_plan_who(lang),
            why_not: messages::paper_plan_why_not(lang),
        }
    }
}

impl Person {
    fn of(person: &PlanPerson, lang: Lang, letters: &Letters) -> Self {
        let optional = |text: &Option<String>| text.as_deref().map(|text| letters.text(text));
        Self {
            name: optional(&person.name),
            area: optional(&person.area),
            days: messages::paper_plan_waited(lang, person.days),
        }
    }
}

/// What speaks for a pair, a sentence each.
fn reasons(pair: &PlanPair, sheet: &PlanSheet, lang: Lang) -> Vec<String> {
    let called = |person: &PlanPerson| {
        let name = person.name.clone();
        name.unwrap_or_else(|| messages::paper_protected(lang))
    };
    let (participant, friend) = (called(&pair.participant), called(&pair.friend));
    let names = worded::Names {
        participant: &participant,
        friend: &friend,
    };
    let area = |id: &str| sheet.areas.get(id).cloned().unwrap_or_default();
    let all = pair.reasons.iter();
    all.map(|reason| worded::reason(lang, reason, names, area))
        .collect()
}
