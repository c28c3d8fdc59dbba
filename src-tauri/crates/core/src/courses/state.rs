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

/// How ready a course is on a day, with so many people in and so many waiting.
#[must_use]
pub fn readiness(
    course: &CourseRow,
    sessions: &[SessionRow],
    (people, waiting): (i64, i64),
    today: NaiveDate,
) -> CourseReadiness {
    let state = state(course, sessions, today);
    let missing = course
        .details
        .minimum
        .map_or(0, |minimum| (minimum - people).max(0));
    let passed = course.details.sign_up_by.is_some_and(|day| day < today);
    CourseReadiness {
        people,
        waiting,
        left: course
            .details
            .maximum
            .map(|maximum| (maximum - people).max(0)),
        missing,
        to_decide: passed && state == CourseState::Open,
        state,
    }
}
