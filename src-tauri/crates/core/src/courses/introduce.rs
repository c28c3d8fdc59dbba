//! A course done marks a friend as introduced to the work, where the course is one that does.

use chrono::NaiveDate;
use sqlx::{AssertSqlSafe, SqlitePool};

use super::model::CourseRow;
use crate::error::Result;
use crate::register::Tx;
use crate::registrations::RegistrationRow;
use crate::values::YesNo;

/// Those who came to every session of the course `$1`.
const CAME_TO_ALL: &str = "came as (
    select person_id from course_session join attendance on session_id = course_session.id
    where course_id = $1 and came = 1
    group by person_id
    having count(*) = (select count(*) from course_session where course_id = $1)
)";

/// Marks every friend who came to all sessions and is not marked yet.
pub(super) async fn introduce(tx: &mut Tx, course: &CourseRow, on: NaiveDate) -> Result<()> {
    if !course.details.introduces {
        return Ok(());
    }
    let statement = format!(
        "with {CAME_TO_ALL}
         select * from registration
         where side = 'friend' and person_id in (select person_id from came)
             and coalesce(introduced, 'no') <> 'yes' and state not in ('withdrawn', 'closed')
         order by id"
    );
    let rows: Vec<RegistrationRow> = sqlx::query_as(AssertSqlSafe(statement))
        .bind(&course.id)
        .fetch_all(tx.connection())
        .await?;
    for mut row in rows {
        row.details.introduced = Some(YesNo::Yes);
        row.details.introduced_on = Some(on);
        tx.update(&row).await?;
    }
    Ok(())
}

/// How many friends who came to all of a course that introduces count as introduced; none of a course
/// that does not.
///
/// # Errors
/// When the store cannot be read.
pub async fn introduced_by(readers: &SqlitePool, course: &str) -> Result<i64> {
    let statement = format!(
        "with {CAME_TO_ALL}
         select count(*) from registration
         where side = 'friend' and person_id in (select person_id from came)
             and introduced = 'yes' and exists (
                 select 1 from course where id = $1 and introduces = 1
             )"
    );
    Ok(sqlx::query_scalar(AssertSqlSafe(statement))
        .bind(course)
        .fetch_one(readers)
        .await?)
}
