//! The story of a course from the ledger: itself, its sessions, who was enrolled and who came, newest
//! first.

use sqlx::SqlitePool;

use super::model::CourseRow;
use crate::error::Result;
use crate::register::get;
use crate::registrations::{Belonging, StoryLine, story_of};

/// The story of a course, newest first; at most so many operations.
///
/// # Errors
/// When there is no such course.
pub async fn story(readers: &SqlitePool, course: &str, limit: i64) -> Result<Vec<StoryLine>> {
    get::<CourseRow>(readers, course).await?;
    let rows = sqlx::query_scalar(
        "select $1 union select id from course_session where course_id = $1
         union select id from enrolment where course_id = $1
         union select attendance.id from course_session
             join attendance on session_id = course_session.id where course_id = $1",
    )
    .bind(course)
    .fetch_all(readers)
    .await?;
    let belonging = Belonging {
        rows,
        ..Belonging::default()
    };
    story_of(readers, &belonging, limit).await
}
