//! Courses as they are shown: the list, and one course with its readiness, sessions, people and figures.

use std::collections::BTreeMap;

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::courses::{
    self, CourseDetail, CourseDetails, CourseItem, CourseState, SessionRow, Standing,
};
use vejviser_core::meetings;
use vejviser_core::register::{Field, Register};
use vejviser_core::values::{Coded as _, FreeText, Line};
use vejviser_words::worded::{SignAbout, clash, course_signs, course_title};
use vejviser_words::{Lang, Worded as _, dates, messages, numbers};

use super::enrolments::EnrolmentLine;
use super::meetings::{Fact, municipality_name};
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// So many courses stand under the field of Ctrl K.
const MOST: usize = 10;

/// A course in the list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CourseLine {
    pub id: String,
    pub title: String,
    pub kind: String,
    pub kind_text: String,
    pub audience_text: String,
    /// The state's code: the page draws its shape.
    pub state: String,
    pub state_text: String,
    /// The first session's day in words; none while no session is planned.
    pub day: Option<String>,
    /// From when to when: `18:30–21:00`.
    pub time: Option<String>,
    pub sessions: u32,
    /// The place, or that it is online.
    pub place: Option<String>,
    pub municipality: Option<String>,
    /// How many people, not rows, have a place.
    #[ts(type = "number")]
    pub people: i64,
    /// How many people wait.
    #[ts(type = "number")]
    pub waiting: i64,
    /// None where there is no limit.
    #[ts(type = "number | null")]
    pub places_left: Option<i64>,
    #[ts(type = "number | null")]
    pub minimum: Option<i64>,
    #[ts(type = "number | null")]
    pub maximum: Option<i64>,
    /// How many people are missing to the minimum.
    #[ts(type = "number")]
    pub missing: i64,
    /// Signing up has ended, and nothing is decided.
    pub to_decide: bool,
    /// How many different people came.
    #[ts(type = "number")]
    pub came: i64,
    /// The middle of the scores: `4,6`.
    pub score: Option<String>,
    /// Held or cancelled: nobody can sign up any more.
    pub over: bool,
}

/// The list of courses.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CourseList {
    /// By their first session, wishes last.
    pub upcoming: Vec<CourseLine>,
    /// Held and cancelled, the latest first.
    pub past: Vec<CourseLine>,
}

/// A title in one language.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CourseTitle {
    pub lang: String,
    pub lang_name: String,
    pub rtl: bool,
    pub title: String,
}

/// Something a course needs, has, or wants done.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CourseSignLine {
    pub about: CourseSignAbout,
    pub done: bool,
    pub text: String,
}

/// What a sign is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CourseSignAbout {
    Sessions,
    Place,
    Teacher,
    People,
    Deadline,
    Told,
    Attendance,
    Held,
}

/// A session of a course.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SessionLine {
    pub id: String,
    /// The day in words.
    pub day: String,
    /// `24.12.2026`, for a narrow column.
    pub short_day: String,
    /// From when to when: `18:30–21:00`.
    pub time: String,
    pub topic: Option<String>,
    /// What to know about the day; nothing once it has been.
    pub hints: Vec<String>,
    /// Its day has come: who came can be noted.
    pub begun: bool,
    /// Its day has passed.
    pub past: bool,
    /// Somebody has noted who came.
    pub noted: bool,
    /// How many came.
    pub came: u32,
}

/// What a course adds up to.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CourseFigures {
    /// None where there is no limit.
    #[ts(type = "number | null")]
    pub places: Option<i64>,
    #[ts(type = "number")]
    pub people: i64,
    /// Different people who came to a session.
    #[ts(type = "number")]
    pub came: i64,
    #[ts(type = "number")]
    pub volunteers_came: i64,
    #[ts(type = "number")]
    pub participants_came: i64,
    /// How many gave one, two, … five.
    pub scores: Vec<u32>,
    /// How many gave a score.
    pub scored: u32,
    /// The middle: `4,6`.
    pub score: Option<String>,
}

/// What can be done with a course now.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CourseSteps {
    pub confirm: bool,
    pub hold: bool,
    pub cancel: bool,
    pub reopen: bool,
    /// Enrol, sign off, and change the order of the list.
    pub enrol: bool,
    pub note_attendance: bool,
}

/// One course.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CourseView {
    pub line: CourseLine,
    pub titles: Vec<CourseTitle>,
    /// How ready it is, a sentence each.
    pub readiness: Vec<CourseSignLine>,
    /// What is noted about it, in the order of the form.
    pub facts: Vec<Fact>,
    pub sessions: Vec<SessionLine>,
    /// Those who have a place, in the order they got on the list.
    pub inside: Vec<EnrolmentLine>,
    /// The waiting list in its order.
    pub waiting: Vec<EnrolmentLine>,
    pub off: Vec<EnrolmentLine>,
    /// Those who are to be in two places at once, a sentence each.
    pub clashes: Vec<String>,
    pub figures: CourseFigures,
    pub can: CourseSteps,
    /// Today, as the form shows it.
    pub today: String,
}

/// From when to when a session lasts: `18:30–21:00`.
pub fn hours(lang: Lang, session: &SessionRow) -> String {
    format!(
        "{}–{}",
        dates::time(lang, session.starts_at.time()),
        dates::time(lang, session.ends_at.time())
    )
}

fn score(lang: Lang, score: Option<f64>) -> Option<String> {
    // One digit after the comma is as exact as a handful of answers is.
    score.map(|middle| numbers::number(lang, (middle * 10.0).round() / 10.0))
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl CourseLine {
    /// A course as the list and its own page name it.
    pub fn of(lang: Lang, item: &CourseItem) -> Self {
        let (details, ready) = (&item.course.details, &item.readiness);
        let first = item.sessions.first();
        let place = details.place.as_ref().map(Line::as_str);
        let online = || details.online.then(|| messages::field_online(lang));
        Self {
            id: item.course.id.clone(),
            title: course_title(lang, &details.titles),
            kind: details.kind.code().to_owned(),
            kind_text: details.kind.words(lang),
            audience_text: details.audience.words(lang),
            state: ready.state.code().to_owned(),
            state_text: ready.state.words(lang),
            day: first.map(|one| dates::long_date(lang, one.starts_at.date())),
            time: first.map(|one| hours(lang, one)),
            sessions: counted(item.sessions.len()),
            place: place.map(str::to_owned).or_else(online),
            municipality: details.municipality.as_deref().map(municipality_name),
            people: ready.people,
            waiting: ready.waiting,
            places_left: ready.left,
            minimum: details.minimum,
            maximum: details.maximum,
            missing: ready.missing,
            to_decide: ready.to_decide,
            came: item.came,
            score: score(lang, item.score),
            over: item.course.is_over(),
        }
    }
}

impl SessionLine {
    /// The sessions of a course, with who came to each.
    pub fn all(register: &Register, lang: Lang, detail: &CourseDetail) -> Vec<Self> {
        let today = register.clock().today();
        let mut came: BTreeMap<&str, (bool, u32)> = BTreeMap::new();
        for row in &detail.attendance {
            let (noted, count) = came.entry(row.session_id.as_str()).or_default();
            *noted = true;
            *count += u32::from(row.came);
        }
        let over = detail.item.course.is_over();
        detail
            .item
            .sessions
            .iter()
            .map(|session| {
                let day = session.starts_at.date();
                let past = session.ends_at.date() < today;
                let (noted, came) = came.get(session.id.as_str()).copied().unwrap_or_default();
                let hints = if past || over {
                    Vec::new()
                } else {
                    meetings::hints(day)
                };
                Self {
                    id: session.id.clone(),
                    day: dates::long_date(lang, day),
                    short_day: dates::date(lang, day),
                    time: hours(lang, session),
                    topic: session.topic.as_ref().map(|it| it.as_str().to_owned()),
                    hints: hints.iter().map(|hint| hint.words(lang)).collect(),
                    begun: day <= today,
                    past,
                    noted,
                    came,
                }
            })
            .collect()
    }
}

impl From<SignAbout> for CourseSignAbout {
    fn from(about: SignAbout) -> Self {
        match about {
            SignAbout::Sessions => Self::Sessions,
            SignAbout::Place => Self::Place,
            SignAbout::Teacher => Self::Teacher,
            SignAbout::People => Self::People,
            SignAbout::Deadline => Self::Deadline,
            SignAbout::Told => Self::Told,
            SignAbout::Attendance => Self::Attendance,
            SignAbout::Held => Self::Held,
        }
    }
}

fn facts(lang: Lang, details: &CourseDetails) -> Vec<Fact> {
    let fact = |field: Field, text: Option<String>| {
        text.map(|text| Fact {
            term: field.words(lang),
            text,
        })
    };
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
    let free = |text: &Option<FreeText>| text.as_ref().map(|text| text.as_str().to_owned());
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| dates::date(lang, day));
    [
        fact(Field::Organiser, line(&details.organiser)),
        fact(Field::Teacher, line(&details.teacher)),
        fact(Field::Address, line(&details.address)),
        fact(Field::Languages, line(&details.languages)),
        fact(Field::SignUpBy, day(details.sign_up_by)),
        fact(Field::SignOffBy, day(details.sign_off_by)),
        fact(Field::Food, free(&details.food)),
        fact(Field::Notes, free(&details.notes)),
        fact(
            Field::Introduces,
            details
                .introduces
                .then(|| vejviser_core::values::YesNo::Yes.words(lang)),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn figures(lang: Lang, detail: &CourseDetail) -> CourseFigures {
    let item = &detail.item;
    CourseFigures {
        places: item.course.details.maximum,
        people: item.readiness.people,
        came: item.came,
        volunteers_came: detail.came_by_side.volunteers,
        participants_came: detail.came_by_side.participants,
        scores: item.course.scores.to_vec(),
        scored: item.course.scores.iter().sum(),
        score: score(lang, item.score),
    }
}

fn steps(detail: &CourseDetail, begun: bool) -> CourseSteps {
    let course = &detail.item.course;
    let state = detail.item.readiness.state;
    let open = !course.is_over();
    CourseSteps {
        confirm: state == CourseState::Open,
        hold: open && begun,
        cancel: open,
        reopen: course.is_over() || course.confirmed_on.is_some(),
        enrol: open,
        note_attendance: course.cancelled_on.is_none() && begun,
    }
}

async fn view(register: &Register, lang: Lang, id: &str) -> Result<CourseView, Failure> {
    let today = register.clock().today();
    let detail = courses::detail(register.readers(), id, today).await?;
    let sessions = SessionLine::all(register, lang, &detail);
    let begun = sessions.iter().any(|session| session.begun);
    let standing = |standing| EnrolmentLine::all(lang, &detail, standing);
    let titles = detail.item.course.details.titles.iter();
    Ok(CourseView {
        line: CourseLine::of(lang, &detail.item),
        titles: titles
            .map(|(tag, title)| {
                let known = Lang::from_tag(tag.as_str());
                CourseTitle {
                    lang: tag.as_str().to_owned(),
                    lang_name: known.map_or_else(|| tag.as_str().to_owned(), Lang::autonym),
                    rtl: known.is_some_and(Lang::is_rtl),
                    title: title.as_str().to_owned(),
                }
            })
            .collect(),
        readiness: course_signs(lang, &detail.item)
            .into_iter()
            .map(|sign| CourseSignLine {
                about: sign.about.into(),
                done: sign.done,
                text: sign.text,
            })
            .collect(),
        facts: facts(lang, &detail.item.course.details),
        inside: standing(Standing::In),
        waiting: standing(Standing::Waiting),
        off: standing(Standing::Off),
        clashes: detail.clashes.iter().map(|one| clash(lang, one)).collect(),
        figures: figures(lang, &detail),
        can: steps(&detail, begun),
        today: dates::date(lang, today),
        sessions,
    })
}

#[tauri::command]
pub async fn courses(desk: State<'_, Desk>) -> Answer<CourseList> {
    desk.with(async |register, lang| {
        let today = register.clock().today();
        let items = courses::list(register.readers(), today).await?;
        let (past, upcoming) = items
            .iter()
            .map(|item| CourseLine::of(lang, item))
            .partition(|line| line.over);
        Ok(CourseList { upcoming, past })
    })
    .await
}

#[tauri::command]
pub async fn course(desk: State<'_, Desk>, id: &str) -> Answer<CourseView> {
    desk.with(async |register, lang| view(register, lang, id).await)
        .await
}

/// Courses by title, place or teacher, for Ctrl K.
#[tauri::command]
pub async fn find_courses(desk: State<'_, Desk>, text: &str) -> Answer<Vec<CourseLine>> {
    desk.with(async |register, lang| {
        let today = register.clock().today();
        let found = courses::find(register.readers(), text, today).await?;
        Ok(found
            .iter()
            .take(MOST)
            .map(|item| CourseLine::of(lang, item))
            .collect())
    })
    .await
}
