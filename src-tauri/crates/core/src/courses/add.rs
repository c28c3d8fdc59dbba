//! Planning a course, changing it, deciding, and repeating one.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDateTime};

use super::model::{CourseDetails, CourseRow, EnrolmentRow, MOST_PLACES, SessionRow};
use crate::error::{Refusal, Result};
use crate::groups;
use crate::register::{Field, Op, OperationKind, Record, Register, Tx, get, ids};
use crate::values::{Line, Municipality};

/// A session as it is planned; one that is there already is named by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// The session that is changed; none for a new one.
    pub id: Option<String>,
    /// When it begins, in local Danish time.
    pub starts_at: NaiveDateTime,
    /// When it ends.
    pub ends_at: NaiveDateTime,
    /// What it is about.
    pub topic: Option<Line>,
}

/// Plans a course with its sessions.
///
/// # Errors
/// When what is said cannot be.
pub async fn add(
    register: &Register,
    details: CourseDetails,
    sessions: &[NewSession],
) -> Result<CourseRow> {
    let mut tx = register.begin(Op::new(OperationKind::CourseAdded)).await?;
    let course = put(&mut tx, register, details, sessions).await?;
    tx.about(&course.id);
    tx.commit().await?;
    Ok(course)
}

/// Plans a course within an operation.
pub(crate) async fn put(
    tx: &mut Tx,
    register: &Register,
    mut details: CourseDetails,
    sessions: &[NewSession],
) -> Result<CourseRow> {
    check(&details, sessions)?;
    if details.municipality.is_none() {
        let group = groups::get(tx.connection()).await?;
        details.municipality = Some(group.home()?.to_owned());
    }
    let course = CourseRow {
        id: ids::new(register.clock().now()),
        details,
        confirmed_on: None,
        held_on: None,
        cancelled_on: None,
        scores: [0; 5],
    };
    tx.insert(&course).await?;
    for session in sessions {
        tx.insert(&row(register, &course.id, session)).await?;
    }
    Ok(course)
}

fn row(register: &Register, course: &str, session: &NewSession) -> SessionRow {
    SessionRow {
        id: ids::new(register.clock().now()),
        course_id: course.to_owned(),
        starts_at: session.starts_at,
        ends_at: session.ends_at,
        topic: session.topic.clone(),
    }
}

fn check(details: &CourseDetails, sessions: &[NewSession]) -> Result<()> {
    details.check()?;
    if let Some(code) = &details.municipality
        && Municipality::by_code(code).is_none()
    {
        return Err(Refusal::NoSuchMunicipality { code: code.clone() }.into());
    }
    if sessions
        .iter()
        .any(|session| session.ends_at <= session.starts_at)
    {
        return Err(Refusal::NotATime {
            field: Field::EndsAt,
        }
        .into());
    }
    Ok(())
}

/// Writes a course's changed details and sessions; a session that is no longer named is taken away.
/// Where there is more room than before, whoever fits moves up and is to be called.
///
/// # Errors
/// When what is said cannot be, more people are in than there would be places, or attendance was
/// noted for a session that would go.
pub async fn change(
    register: &Register,
    course: &str,
    details: CourseDetails,
    sessions: &[NewSession],
) -> Result<Vec<EnrolmentRow>> {
    check(&details, sessions)?;
    let mut tx = register
        .begin(Op::new(OperationKind::CourseChanged).about(course))
        .await?;
    let mut course = get::<CourseRow>(tx.connection(), course).await?;
    let known = super::list::sessions(tx.connection(), &course.id).await?;
    let kept: BTreeSet<&str> = sessions
        .iter()
        .filter_map(|one| one.id.as_deref())
        .collect();
    for session in known.iter().filter(|one| !kept.contains(one.id.as_str())) {
        if super::attendance::is_noted(&mut tx, &session.id).await? {
            return Err(Refusal::SessionWasHeld.into());
        }
        tx.delete(Record::CourseSession, &session.id).await?;
    }
    for session in sessions {
        let fresh = row(register, &course.id, session);
        match &session.id {
            None => tx.insert(&fresh).await?,
            Some(id) if known.iter().any(|one| one.id == *id) => {
                let id = id.clone();
                tx.update(&SessionRow { id, ..fresh }).await?;
            }
            Some(_) => {
                return Err(Refusal::NotFound {
                    record: Record::CourseSession,
                }
                .into());
            }
        }
    }
    let now = super::list::sessions(tx.connection(), &course.id).await?;
    let inside = super::enrol::people_in(&mut tx, &course.id).await?;
    if let Some(maximum) = details.maximum
        && maximum < inside
    {
        return Err(Refusal::OutOfRange {
            field: Field::Maximum,
            least: inside,
            most: MOST_PLACES,
        }
        .into());
    }
    let mut moved = Vec::new();
    if course.details != details || known != now {
        course.details = details;
        tx.update(&course).await?;
        // More room, or less of a limit: whoever fits now has a place.
        moved = super::enrol::move_up(&mut tx, &course, register.clock().today()).await?;
    }
    tx.commit().await?;
    Ok(moved)
}

/// What is decided of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It will be held.
    Confirm,
    /// It was held, and this is how many gave one to five.
    Held([u32; 5]),
    /// It is called off.
    Cancel,
    /// It is neither confirmed, held nor called off any more.
    Reopen,
}

/// Decides about a course.
///
/// # Errors
/// When it is over already, or was never to be.
pub async fn decide(register: &Register, course: &str, decision: Decision) -> Result<CourseRow> {
    let kind = match decision {
        Decision::Confirm => OperationKind::CourseConfirmed,
        Decision::Held(_) => OperationKind::CourseHeld,
        Decision::Cancel => OperationKind::CourseCancelled,
        Decision::Reopen => OperationKind::CourseChanged,
    };
    let mut tx = register.begin(Op::new(kind).about(course)).await?;
    let mut row = get::<CourseRow>(tx.connection(), course).await?;
    let today = register.clock().today();
    let over = row.cancelled_on.is_some() || row.held_on.is_some() && decision == Decision::Cancel;
    if over && decision != Decision::Reopen {
        return Err(Refusal::CourseOver.into());
    }
    match decision {
        Decision::Confirm => row.confirmed_on = Some(today),
        Decision::Held(scores) => {
            row.held_on = row.held_on.or(Some(today));
            row.scores = scores;
        }
        Decision::Cancel => row.cancelled_on = Some(today),
        Decision::Reopen => {
            (row.confirmed_on, row.held_on, row.cancelled_on) = (None, None, None);
        }
    }
    tx.update(&row).await?;
    match decision {
        Decision::Held(_) => super::introduce::introduce(&mut tx, &row, today).await?,
        // Somebody may have been erased in between, and left a place.
        Decision::Reopen => {
            super::enrol::move_up(&mut tx, &row, today).await?;
        }
        Decision::Confirm | Decision::Cancel => {}
    }
    tx.commit().await?;
    Ok(row)
}

/// Plans a course like an earlier one, its sessions so many days later; nobody is enrolled yet.
///
/// # Errors
/// When there is no such course.
pub async fn repeat(register: &Register, course: &str, days: u64) -> Result<CourseRow> {
    let earlier = get::<CourseRow>(register.readers(), course).await?;
    let sessions = super::list::sessions(register.readers(), course).await?;
    let later = |at: NaiveDateTime| at + Days::new(days);
    let sessions: Vec<NewSession> = sessions
        .into_iter()
        .map(|session| NewSession {
            id: None,
            starts_at: later(session.starts_at),
            ends_at: later(session.ends_at),
            topic: session.topic,
        })
        .collect();
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day + Days::new(days));
    let details = CourseDetails {
        sign_up_by: day(earlier.details.sign_up_by),
        sign_off_by: day(earlier.details.sign_off_by),
        ..earlier.details
    };
    add(register, details, &sessions).await
}
