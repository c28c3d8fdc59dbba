//! Courses for a list, and one with everything its page shows.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use sqlx::{Executor, Sqlite, SqlitePool};

use super::codes::Standing;
use super::model::{AttendanceRow, CourseRow, EnrolmentRow, SessionRow};
use super::state::{CourseReadiness, readiness};
use crate::error::Result;
use crate::register::get;
use crate::values::{LanguageTag, PersonName};

/// A course and how ready it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CourseItem {
    /// The course.
    #[serde(flatten)]
    pub course: CourseRow,
    /// Its sessions by time.
    pub sessions: Vec<SessionRow>,
    /// How ready it is.
    pub readiness: CourseReadiness,
    /// How many different people came to a session.
    pub came: i64,
    /// The middle of the scores, one to five.
    pub score: Option<f64>,
}

/// The sessions of a course by time.
pub(super) async fn sessions(
    executor: impl Executor<'_, Database = Sqlite>,
    course: &str,
) -> Result<Vec<SessionRow>> {
    Ok(
        sqlx::query_as("select * from course_session where course_id = $1 order by starts_at, id")
            .bind(course)
            .fetch_all(executor)
            .await?,
    )
}

#[derive(sqlx::FromRow)]
struct Counted {
    #[sqlx(flatten)]
    course: CourseRow,
    people: i64,
    waiting: i64,
    came: i64,
}

/// Every course: those still to come by their first session, wishes last of them, then those that are
/// over, the latest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn list(readers: &SqlitePool, today: NaiveDate) -> Result<Vec<CourseItem>> {
    items(readers, None, today).await
}

/// One course and how ready it is.
///
/// # Errors
/// When there is no such course.
pub async fn course(readers: &SqlitePool, id: &str, today: NaiveDate) -> Result<CourseItem> {
    get::<CourseRow>(readers, id).await?;
    let mut found = items(readers, Some(id), today).await?;
    found
        .pop()
        .ok_or_else(|| crate::Fault::Inconsistent("a course that went while it was read").into())
}

async fn items(
    readers: &SqlitePool,
    only: Option<&str>,
    today: NaiveDate,
) -> Result<Vec<CourseItem>> {
    let rows: Vec<Counted> = sqlx::query_as(
        "select course.*,
             (select coalesce(sum(people), 0) from enrolment
                 where course_id = course.id and standing = 'in') as people,
             (select coalesce(sum(people), 0) from enrolment
                 where course_id = course.id and standing = 'waiting') as waiting,
             (select count(distinct person_id) from attendance
                 join course_session on course_session.id = session_id
                 where course_id = course.id and came = 1) as came
         from course where $1 is null or course.id = $1",
    )
    .bind(only)
    .fetch_all(readers)
    .await?;
    let all: Vec<SessionRow> = sqlx::query_as(
        "select * from course_session where $1 is null or course_id = $1 order by starts_at, id",
    )
    .bind(only)
    .fetch_all(readers)
    .await?;
    let mut items: Vec<CourseItem> = rows
        .into_iter()
        .map(|row| {
            let sessions: Vec<SessionRow> = all
                .iter()
                .filter(|session| session.course_id == row.course.id)
                .cloned()
                .collect();
            CourseItem {
                readiness: readiness(&row.course, &sessions, (row.people, row.waiting), today),
                score: row.course.score(),
                came: row.came,
                sessions,
                course: row.course,
            }
        })
        .collect();
    let first = |item: &CourseItem| item.sessions.first().map(|session| session.starts_at);
    items.sort_by(|one, other| {
        let over = |item: &CourseItem| item.course.is_over();
        let undated = |item: &CourseItem| first(item).is_none();
        let by_time = if over(one) {
            first(other).cmp(&first(one))
        } else {
            (undated(one), first(one)).cmp(&(undated(other), first(other)))
        };
        over(one)
            .cmp(&over(other))
            .then(by_time)
            .then_with(|| one.course.id.cmp(&other.course.id))
    });
    Ok(items)
}

/// A person of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Member {
    /// The enrolment.
    pub enrolment_id: String,
    /// The person.
    pub person_id: String,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// The language to write to her in.
    pub contact_language: Option<LanguageTag>,
}

/// An enrolment with its people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Enrolled {
    /// The enrolment.
    #[serde(flatten)]
    pub enrolment: EnrolmentRow,
    /// The adults, the contact first.
    pub members: Vec<Member>,
}

/// A session of another course on the same time, for somebody who is in both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Clash {
    /// The person.
    pub person_id: String,
    /// The other course.
    pub course_id: String,
    /// When its session begins.
    pub starts_at: NaiveDateTime,
}

/// A course with everything its page shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CourseDetail {
    /// As it stands in the list.
    #[serde(flatten)]
    pub item: CourseItem,
    /// Those who are in, wait or signed off, in the order of the list.
    pub enrolments: Vec<Enrolled>,
    /// Who came to what.
    pub attendance: Vec<AttendanceRow>,
    /// People who are to be in two places at once.
    pub clashes: Vec<Clash>,
}

/// Everything about one course.
///
/// # Errors
/// When there is no such course.
pub async fn detail(readers: &SqlitePool, id: &str, today: NaiveDate) -> Result<CourseDetail> {
    let item = course(readers, id, today).await?;
    let rows: Vec<EnrolmentRow> =
        sqlx::query_as("select * from enrolment where course_id = $1 order by turn, id")
            .bind(id)
            .fetch_all(readers)
            .await?;
    let mut members: HashMap<String, Vec<Member>> = HashMap::new();
    for member in members_of(readers, id).await? {
        let ours = members.entry(member.enrolment_id.clone()).or_default();
        ours.push(member);
    }
    let enrolments = rows
        .into_iter()
        .map(|enrolment| Enrolled {
            members: members.remove(&enrolment.id).unwrap_or_default(),
            enrolment,
        })
        .collect();
    let attendance = sqlx::query_as(
        "select attendance.* from attendance
         join course_session on course_session.id = session_id
         where course_id = $1 order by person_id, starts_at",
    )
    .bind(id)
    .fetch_all(readers)
    .await?;
    Ok(CourseDetail {
        item,
        enrolments,
        attendance,
        clashes: clashes(readers, id).await?,
    })
}

/// The adults of each unit of a course.
pub(super) const MEMBERS: &str =
    "select enrolment.id as enrolment_id, person_id, course_id, standing
         from enrolment where person_id is not null
     union
     select enrolment.id, household_person.person_id, course_id, standing
         from enrolment join household_person using (household_id)
     union
     select enrolment.id, registration.person_id, course_id, standing
         from enrolment join match on match.id = match_id
         join registration on registration.id in (participant_id, friend_id)";

async fn members_of(readers: &SqlitePool, course: &str) -> Result<Vec<Member>> {
    let statement = format!(
        "with member as ({MEMBERS})
         select enrolment_id, person.id as person_id,
             iif(protected, null, full_name) as name, contact_language
         from member join person on person.id = member.person_id
         where course_id = $1 order by enrolment_id, person.id"
    );
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(course)
        .fetch_all(readers)
        .await?)
}

async fn clashes(readers: &SqlitePool, course: &str) -> Result<Vec<Clash>> {
    let statement = format!(
        "with member as ({MEMBERS})
         select distinct other.person_id, other.course_id, theirs.starts_at
         from member as one
         join member as other on other.person_id = one.person_id
             and other.course_id <> one.course_id and other.standing = 'in'
         join course on course.id = other.course_id and cancelled_on is null
         join course_session as ours on ours.course_id = one.course_id
         join course_session as theirs on theirs.course_id = other.course_id
             and theirs.starts_at < ours.ends_at and ours.starts_at < theirs.ends_at
         where one.course_id = $1 and one.standing <> 'off'
         order by theirs.starts_at, other.person_id"
    );
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(course)
        .fetch_all(readers)
        .await?)
}

impl Enrolled {
    /// Whether it has a place.
    #[must_use]
    pub fn is_in(&self) -> bool {
        self.enrolment.standing == Standing::In
    }
}
