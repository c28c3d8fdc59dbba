//! Courses for a list, each with how ready it is.

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::{Executor, Sqlite, SqlitePool};

use super::model::{CourseRow, SessionRow};
use super::state::{Counts, CourseReadiness, readiness};
use crate::error::Result;
use crate::register::get;

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

/// An enrolment that has moved up from the list and was not told of it yet.
const TO_TELL: &str = "standing = 'in' and moved_up_on is not null and told_on is null";

#[derive(sqlx::FromRow)]
struct Counted {
    #[sqlx(flatten)]
    course: CourseRow,
    #[sqlx(flatten)]
    counts: Counts,
    came: i64,
}

/// Which courses are read.
enum Which<'id> {
    All,
    /// Neither held nor called off.
    Living,
    One(&'id str),
}

/// Every course: those still to come by their first session, wishes last of them, then those that are
/// over, the latest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn list(readers: &SqlitePool, today: NaiveDate) -> Result<Vec<CourseItem>> {
    items(readers, Which::All, today).await
}

/// The courses that are neither held nor called off.
///
/// # Errors
/// When the store cannot be read.
pub async fn living(readers: &SqlitePool, today: NaiveDate) -> Result<Vec<CourseItem>> {
    items(readers, Which::Living, today).await
}

/// One course and how ready it is.
///
/// # Errors
/// When there is no such course.
pub async fn course(readers: &SqlitePool, id: &str, today: NaiveDate) -> Result<CourseItem> {
    get::<CourseRow>(readers, id).await?;
    let mut found = items(readers, Which::One(id), today).await?;
    found
        .pop()
        .ok_or_else(|| crate::Fault::Inconsistent("a course that went while it was read").into())
}

async fn items(
    readers: &SqlitePool,
    which: Which<'_>,
    today: NaiveDate,
) -> Result<Vec<CourseItem>> {
    let (wanted, id) = match which {
        Which::All => ("true", None),
        Which::Living => ("held_on is null and cancelled_on is null", None),
        Which::One(id) => ("course.id = $1", Some(id)),
    };
    let statement = format!(
        "select course.*,
             (select coalesce(sum(people), 0) from enrolment
                 where course_id = course.id and standing = 'in') as people,
             (select coalesce(sum(people), 0) from enrolment
                 where course_id = course.id and standing = 'waiting') as waiting,
             (select count(*) from enrolment where course_id = course.id and {TO_TELL}) as untold,
             (select min(moved_up_on) from enrolment
                 where course_id = course.id and {TO_TELL}) as untold_since,
             (select json_group_array(id) from course_session
                 where course_id = course.id and exists (
                     select 1 from attendance where session_id = course_session.id
                 )) as noted,
             (select count(distinct person_id) from attendance
                 join course_session on course_session.id = session_id
                 where course_id = course.id and came = 1) as came
         from course where {wanted}"
    );
    let rows: Vec<Counted> = sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(id)
        .fetch_all(readers)
        .await?;
    let statement = format!(
        "select course_session.* from course join course_session on course_id = course.id
         where {wanted} order by starts_at, course_session.id"
    );
    let all: Vec<SessionRow> = sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(id)
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
                readiness: readiness(&row.course, &sessions, &row.counts, today),
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
