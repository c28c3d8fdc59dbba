//! What each person gets of a course: badges, table signs and certificates, in words and set.

use serde::Serialize;
use vejviser_core::values::Line;
use vejviser_words::{Lang, dates, lists, messages, plain};

use crate::course::{Attendee, CoursePrint, CourseSheet};
use crate::edge::{contact, is_tall};
use crate::letters::{Letters, Text};

/// Everything the templates of badges, signs and certificates read first.
#[derive(Serialize)]
pub struct Content {
    document_title: String,
    blocks: Vec<Block>,
    group: Text,
    contact: Vec<Text>,
    /// How many leaves there are.
    leaves: usize,
    /// In each language what somebody came to who came to everything: no certificate says more, so
    /// that all are set in the same size.
    most: Vec<Came>,
}

/// One language's words.
#[derive(Serialize)]
struct Block {
    lang: &'static str,
    rtl: bool,
    tall: bool,
    kind: String,
    /// The course's title.
    title: Text,
    given: String,
    taking_part: String,
    /// Where it was held, by whom and who taught, a line each.
    facts: Vec<String>,
    day: String,
    date: String,
    signature: String,
}

/// A page of badges or signs, or a certificate.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Leaf {
    /// The names on a page.
    Names(Vec<Option<Text>>),
    /// One person's certificate.
    Certificate {
        /// Her name; none leaves a line to write on.
        name: Option<Text>,
        /// In each language what she came to.
        came: Vec<Came>,
    },
}

/// What somebody came to.
#[derive(Serialize)]
pub struct Came {
    /// To how many of how many sessions; none where there was one only.
    sessions: Option<String>,
    days: String,
}

/// A badge's or a sign's fellows on one page.
fn to_a_page(kind: CoursePrint) -> usize {
    match kind {
        CoursePrint::Badges => 10,
        CoursePrint::Signs => 2,
        CoursePrint::Programme | CoursePrint::Attendance | CoursePrint::Certificates => 1,
    }
}

/// Who gets a leaf of this print.
pub fn who(kind: CoursePrint, sheet: &CourseSheet) -> impl Iterator<Item = &Attendee> {
    let people = sheet.people.iter();
    people.filter(move |one| match kind {
        CoursePrint::Certificates => one.came.contains(&true),
        CoursePrint::Badges | CoursePrint::Signs => one.is_in,
        CoursePrint::Programme | CoursePrint::Attendance => false,
    })
}

/// The leaves of this print, at most so many.
pub fn leaves(
    kind: CoursePrint,
    sheet: &CourseSheet,
    languages: &[Lang],
    letters: &Letters,
    most: usize,
) -> Vec<Leaf> {
    let name = |one: &Attendee| one.name.as_deref().map(|name| letters.text(name));
    let people: Vec<&Attendee> = who(kind, sheet).collect();
    if kind == CoursePrint::Certificates {
        let people = people.into_iter().take(most);
        return people
            .map(|one| Leaf::Certificate {
                name: name(one),
                came: languages
                    .iter()
                    .map(|lang| Came::of(sheet, &one.came, *lang))
                    .collect(),
            })
            .collect();
    }
    let pages = people.chunks(to_a_page(kind)).take(most);
    pages
        .map(|page| Leaf::Names(page.iter().map(|one| name(one)).collect()))
        .collect()
}

impl Came {
    fn of(sheet: &CourseSheet, came: &[bool], lang: Lang) -> Self {
        // So many days are named with their weekday.
        const FEW: usize = 2;
        let days: Vec<chrono::NaiveDate> = sheet
            .sessions
            .iter()
            .zip(came)
            .filter(|(_, came)| **came)
            .map(|(session, _)| session.starts_at.date())
            .collect();
        let day = |day: &chrono::NaiveDate| match days.len() <= FEW {
            true => dates::long_date(lang, *day),
            false => dates::date(lang, *day),
        };
        let all = sheet.sessions.len();
        let sessions = (all > 1).then(|| {
            messages::paper_certificate_sessions(lang, &days.len().to_string(), &all.to_string())
        });
        Self {
            sessions,
            days: lists::and(lang, &days.iter().map(day).collect::<Vec<_>>()),
        }
    }
}

impl Content {
    /// What stands on every leaf of this print.
    pub fn of(
        kind: CoursePrint,
        sheet: &CourseSheet,
        languages: &[Lang],
        letters: &Letters,
        leaves: usize,
    ) -> Self {
        let blocks: Vec<Block> = languages
            .iter()
            .map(|lang| Block::of(kind, sheet, *lang, letters))
            .collect();
        let lead = languages.first().copied().unwrap_or(Lang::DANISH);
        let title = [kind.title(lead), letters.plain(&sheet.title(lead))].join(" · ");
        Self {
            document_title: plain(&title),
            blocks,
            group: letters.text(&sheet.group.name),
            contact: contact(&sheet.group, letters),
            leaves,
            most: languages
                .iter()
                .map(|lang| Came::of(sheet, &vec![true; sheet.sessions.len()], *lang))
                .collect(),
        }
    }
}

impl Block {
    fn of(kind: CoursePrint, sheet: &CourseSheet, lang: Lang, letters: &Letters) -> Self {
        let details = &sheet.details;
        let said = |line: &Option<Line>| line.as_ref().map(|line| letters.plain(line.as_str()));
        let online = || details.online.then(|| messages::paper_course_online(lang));
        let place: Vec<String> = [said(&details.place).or_else(online), said(&details.address)]
            .into_iter()
            .flatten()
            .collect();
        let place = (!place.is_empty()).then(|| place.join(", "));
        let facts = [
            place.map(|place| messages::paper_certificate_place(lang, &place)),
            said(&details.organiser)
                .map(|organiser| messages::paper_certificate_organiser(lang, &organiser)),
            said(&details.teacher)
                .map(|teacher| messages::paper_certificate_teacher(lang, &teacher)),
        ];
        let words = kind.title(lang);
        Self {
            lang: lang.tag(),
            rtl: lang.is_rtl(),
            tall: is_tall(&words),
            kind: words,
            title: letters.line(&sheet.title(lang), lang.is_rtl()),
            given: messages::paper_certificate_given(lang),
            taking_part: messages::paper_certificate_for(lang),
            facts: facts.into_iter().flatten().collect(),
            day: dates::long_date(lang, sheet.printed_on),
            date: messages::paper_expectations_date(lang),
            signature: messages::paper_signature(lang),
        }
    }
}
