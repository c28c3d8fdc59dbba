//! A course's prints in words: what the templates of programme and attendance list read.

use serde::Serialize;
use vejviser_core::courses::SessionRow;
use vejviser_core::values::Line;
use vejviser_words::{Lang, Worded as _, dates, lists, messages, plain};

use crate::course::{Attendee, CoursePrint, CourseSheet};
use crate::edge::{Edge, EdgeOf, contact, unbroken, whom_to_ask};
use crate::letters::{Letters, Text};

/// On a day more than this the list of them says only the first and the last.
const MOST_DAYS: usize = 4;
/// Rows to write in, below those who are enrolled.
const BLANK_ROWS: u32 = 3;

/// Everything the templates of programme and attendance list need.
#[derive(Serialize)]
pub struct Content {
    document_title: String,
    blocks: Vec<Block>,
    title: Option<Text>,
    place: Option<Text>,
    address: Option<Text>,
    group: Text,
    contact: Vec<Text>,
    sessions: Vec<Session>,
    rows: Vec<Row>,
}

/// One language's words.
#[derive(Serialize)]
struct Block {
    #[serde(flatten)]
    edge: Edge,
    /// The course's title.
    meeting: String,
    when: String,
    purpose: String,
    privacy: String,
    number: String,
    name: String,
    /// What is known of the course: a label and what stands beside it.
    facts: Vec<(String, Text)>,
    /// Deadlines, and whom to ask.
    asks: Vec<String>,
    sessions: Vec<Held>,
}

/// A session on a programme.
#[derive(Serialize)]
struct Held {
    day: String,
    times: String,
    topic: Option<Text>,
}

/// A session's column on the attendance list.
#[derive(Serialize)]
struct Session {
    /// In each language.
    weekdays: Vec<String>,
    day: String,
}

/// A person's row on the attendance list.
#[derive(Serialize)]
struct Row {
    number: usize,
    withheld: bool,
    name: Option<Text>,
    more: u32,
    came: Vec<bool>,
}

impl Content {
    /// The content of this print in these languages.
    pub fn of(
        kind: CoursePrint,
        sheet: &CourseSheet,
        languages: &[Lang],
        letters: &Letters,
    ) -> Self {
        let optional = |text: Option<&str>| text.map(|text| letters.text(text));
        let blocks: Vec<Block> = languages
            .iter()
            .map(|lang| Block::of(kind, sheet, *lang, letters))
            .collect();
        let title = |block: &Block| [block.edge.kind(), &block.meeting].join(" · ");
        let details = &sheet.details;
        Self {
            document_title: plain(&blocks.first().map(title).unwrap_or_default()),
            blocks,
            title: None,
            place: optional(details.place.as_ref().map(Line::as_str)),
            address: optional(details.address.as_ref().map(Line::as_str)),
            group: letters.text(&sheet.group.name),
            contact: contact(&sheet.group, letters),
            sessions: sheet
                .sessions
                .iter()
                .map(|session| Session::of(session, languages))
                .collect(),
            rows: match kind {
                CoursePrint::Attendance => rows(sheet, letters),
                _ => Vec::new(),
            },
        }
    }
}

impl Session {
    fn of(session: &SessionRow, languages: &[Lang]) -> Self {
        use chrono::Datelike as _;
        let day = session.starts_at.date();
        Self {
            weekdays: languages
                .iter()
                .map(|lang| dates::short_weekday(*lang, day.weekday()))
                .collect(),
            day: dates::date(Lang::DANISH, day),
        }
    }
}

fn rows(sheet: &CourseSheet, letters: &Letters) -> Vec<Row> {
    let inside = sheet.people.iter().filter(|one| one.is_in);
    let known = (1..)
        .zip(inside)
        .map(|(number, one): (usize, &Attendee)| Row {
            number,
            withheld: one.name.is_none(),
            name: one.name.as_deref().map(|name| letters.text(name)),
            more: one.more,
            came: one.came.clone(),
        });
    let mut rows: Vec<Row> = known.collect();
    for _ in 0..BLANK_ROWS {
        rows.push(Row {
            number: rows.len() + 1,
            withheld: false,
            name: None,
            more: 0,
            came: vec![false; sheet.sessions.len()],
        });
    }
    rows
}

impl Block {
    fn of(kind: CoursePrint, sheet: &CourseSheet, lang: Lang, letters: &Letters) -> Self {
        let edge = EdgeOf {
            group: &sheet.group,
            destroy_by: messages::paper_destroy_by(lang, sheet.destroy_by),
            printed_on: sheet.printed_on,
            sheet_number: &sheet.sheet_number,
        };
        let ask = letters.plain(&unbroken(whom_to_ask(&sheet.group)));
        Self {
            edge: Edge::of(lang, kind.title(lang), edge, letters),
            meeting: letters.plain(&sheet.title(lang)),
            when: when(sheet, lang),
            purpose: messages::paper_purpose_attendance(lang),
            privacy: messages::paper_privacy_attendance(lang, sheet.destroy_by, &ask),
            number: messages::paper_number(lang),
            name: messages::paper_name(lang),
            facts: facts(sheet, lang, letters),
            asks: asks(sheet, lang, &ask),
            sessions: sheet
                .sessions
                .iter()
                .map(|session| Held::of(session, lang, letters))
                .collect(),
        }
    }
}

impl Held {
    fn of(session: &SessionRow, lang: Lang, letters: &Letters) -> Self {
        let topic = session.topic.as_ref();
        Self {
            day: dates::long_date(lang, session.starts_at.date()),
            times: times(session, lang),
            topic: topic.map(|topic| letters.text(topic.as_str())),
        }
    }
}

/// From when to when a session is.
fn times(session: &SessionRow, lang: Lang) -> String {
    let time = |at: chrono::NaiveDateTime| dates::time(lang, at.time());
    messages::paper_course_times(lang, &time(session.starts_at), &time(session.ends_at))
}

/// When the course is, on one line.
fn when(sheet: &CourseSheet, lang: Lang) -> String {
    let sessions = &sheet.sessions;
    match (sessions.first(), sessions.last()) {
        (Some(only), _) if sessions.len() == 1 => {
            let day = dates::long_date(lang, only.starts_at.date());
            [day, times(only, lang)].join(" · ")
        }
        (Some(first), Some(last)) => days(
            lang,
            &sessions
                .iter()
                .map(|session| session.starts_at.date())
                .collect::<Vec<_>>(),
        )
        .unwrap_or_else(|| {
            let day = |session: &SessionRow| dates::date(lang, session.starts_at.date());
            messages::paper_course_times(lang, &day(first), &day(last))
        }),
        _ => String::new(),
    }
}

/// A few days in digits; none where they are too many for a line.
fn days(lang: Lang, days: &[chrono::NaiveDate]) -> Option<String> {
    let few = days.len() <= MOST_DAYS;
    let days = days.iter().map(|day| dates::date(lang, *day));
    few.then(|| lists::and(lang, &days.collect::<Vec<_>>()))
}

fn facts(sheet: &CourseSheet, lang: Lang, letters: &Letters) -> Vec<(String, Text)> {
    let details = &sheet.details;
    let mut facts = Vec::new();
    let mut add = |label: String, what: Option<String>| {
        if let Some(what) = what {
            facts.push((label, letters.text(&what)));
        }
    };
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
    add(
        messages::paper_course_for(lang),
        Some(details.audience.words(lang)),
    );
    let place: Vec<String> = [
        details.online.then(|| messages::paper_course_online(lang)),
        line(&details.place),
        line(&details.address),
    ]
    .into_iter()
    .flatten()
    .collect();
    add(
        messages::paper_course_where(lang),
        (!place.is_empty()).then(|| place.join(" · ")),
    );
    add(
        messages::paper_course_organiser(lang),
        line(&details.organiser),
    );
    add(messages::paper_course_teacher(lang), line(&details.teacher));
    add(
        messages::paper_course_languages(lang),
        line(&details.languages),
    );
    add(
        messages::paper_course_food(lang),
        details.food.as_ref().map(|food| food.as_str().to_owned()),
    );
    facts
}

fn asks(sheet: &CourseSheet, lang: Lang, contact: &str) -> Vec<String> {
    let details = &sheet.details;
    let up = details.sign_up_by;
    let off = details.sign_off_by;
    let mut asks: Vec<String> = [
        up.map(|day| messages::paper_course_sign_up_by(lang, day, contact)),
        off.map(|day| messages::paper_course_sign_off_by(lang, day, contact)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if asks.is_empty() {
        asks.push(messages::paper_course_ask(lang, contact));
    }
    asks
}
