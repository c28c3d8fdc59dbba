//! A course done marks a friend as introduced to the work, where the course is one that does.

use chrono::NaiveDate;

use super::model::CourseRow;
use crate::error::Result;
use crate::register::Tx;
use crate::registrations::RegistrationRow;
use crate::values::YesNo;

/// Marks every friend who came to all sessions and is not marked yet.
pub(super) async fn introduce(tx: &mut Tx, course: &CourseRow, on: NaiveDate) -> Result<()> {
    if !course.details.introduces {
        return Ok(());
    }
    let rows: Vec<RegistrationRow> = sqlx::query_as(
        "with came as (
             select person_id from attendance
             join course_session on course_session.id = session_id
             where course_id = $1 and came = 1
             group by person_id
             having count(*) = (select count(*) from course_session where course_id = $1)
         )
         select * from registration
         where side = 'friend' and person_id in (select person_id from came)
             and coalesce(introduced, 'no') <> 'yes' and state not in ('withdrawn', 'closed')
         order by id",
    )
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
