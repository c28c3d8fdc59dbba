//! Where a course stands and how ready it is: a pure rule over its facts (domain.md §7).

use chrono::NaiveDate;
use serde::Serialize;

use super::codes::CourseState;
use super::model::{CourseRow, SessionRow};

/// How ready a course is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CourseReadiness {
    /// Where it stands.
    pub state: CourseState,
    /// How many people are in.
    pub people: i64,
    /// How many people wait.
    pub waiting: i64,
    /// How many places are left; none where there is no limit.
    pub left: Option<i64>,
    /// How many people are missing to the minimum.
    pub missing: i64,
    /// Whether the deadline has passed and it is neither confirmed nor called off.
    pub to_decide: bool,
    /// How many units have moved up from the list and were not told of it yet.
    pub untold: i64,
    /// Since when the first of them is to be told.
    pub untold_since: Option<NaiveDate>,
    /// How many sessions are over of which nobody has noted who came.
    pub not_noted: i64,
    /// The day of the first of them.
    pub not_noted_since: Option<NaiveDate>,
    /// The day of the last session, where it is over and the course is not noted as held.
    pub ended_on: Option<NaiveDate>,
}

/// What is counted of a course in the register.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Counts {
    /// How many people are in.
    pub people: i64,
    /// How many people wait.
    pub waiting: i64,
    /// How many units have moved up from the list and were not told of it yet.
    pub untold: i64,
    /// Since when the first of them is to be told.
    pub untold_since: Option<NaiveDate>,
    /// The sessions of which somebody has noted who came, by id.
    #[sqlx(json)]
    pub noted: Vec<String>,
}

/// The state on a day.
#[must_use]
pub fn state(course: &CourseRow, sessions: &[SessionRow], today: NaiveDate) -> CourseState {
    if course.cancelled_on.is_some() {
        return CourseState::Cancelled;
    }
    if course.held_on.is_some() {
        return CourseState::Held;
    }
    let first = sessions
        .iter()
        .map(|session| session.starts_at.date())
        .min();
    match first {
        None => CourseState::Wished,
        Some(first) if first <= today => CourseState::Running,
        Some(_) if course.confirmed_on.is_some() => CourseState::Confirmed,
        Some(_) => CourseState::Open,
    }
}

/// How ready a course is on a day, with what is counted of it.
#[must_use]
pub fn readiness(
    course: &CourseRow,
    sessions: &[SessionRow],
    counts: &Counts,
    today: NaiveDate,
) -> CourseReadiness {
    let state = state(course, sessions, today);
    let people = counts.people;
    let missing = course
        .details
        .minimum
        .map_or(0, |minimum| (minimum - people).max(0));
    let passed = course.details.sign_up_by.is_some_and(|day| day < today);
    let over = |session: &SessionRow| session.ends_at.date() < today;
    // Nobody came to what was called off, or to what nobody had a place on.
    let looked_at = state != CourseState::Cancelled && people > 0;
    let not_noted: Vec<NaiveDate> = sessions
        .iter()
        .filter(|session| looked_at && over(session) && !counts.noted.contains(&session.id))
        .map(|session| session.starts_at.date())
        .collect();
    let last = sessions.iter().map(|session| session.ends_at.date()).max();
    let ended = state == CourseState::Running && sessions.iter().all(over);
    let told = course.is_over();
    CourseReadiness {
        people,
        waiting: counts.waiting,
        left: course
            .details
            .maximum
            .map(|maximum| (maximum - people).max(0)),
        missing,
        to_decide: passed && state == CourseState::Open,
        untold: if told { 0 } else { counts.untold },
        untold_since: counts.untold_since.filter(|_| !told),
        not_noted: i64::try_from(not_noted.len()).unwrap_or(i64::MAX),
        not_noted_since: not_noted.into_iter().min(),
        ended_on: last.filter(|_| ended),
        state,
    }
}
