//! An undo may not put more people into a course than it has places.

use crate::error::{Refusal, Result};
use crate::register::{OperationKind, Record, Tx};

/// Refuses an undo or a redo after which a course holds more people than places: whoever came in
/// since stands in its way.
pub(crate) async fn not_overfilled(tx: &mut Tx) -> Result<()> {
    let first = tx.first_change();
    let overfilled: Option<String> = sqlx::query_scalar(
        "with touched as (
             select coalesce(after, before) ->> '$.course_id' as id from change
             where line >= $1 and record = 'enrolment'
             union
             select row_id from change where line >= $1 and record = 'course'
         )
         select course.id from course join touched using (id)
         where maximum < (
             select sum(people) from enrolment where course_id = course.id and standing = 'in'
         )
         limit 1",
    )
    .bind(first)
    .fetch_optional(tx.connection())
    .await?;
    let Some(course) = overfilled else {
        return Ok(());
    };
    let by: Option<OperationKind> = sqlx::query_scalar(
        "select operation.kind from change join operation on operation.line = change.operation
         where change.line < $1 and record = 'enrolment' and undoes is null and in_effect = 1
             and coalesce(after, before) ->> '$.course_id' = $2
         order by change.line desc limit 1",
    )
    .bind(first)
    .bind(course)
    .fetch_optional(tx.connection())
    .await?;
    Err(Refusal::BuiltUpon {
        record: Record::Enrolment,
        by: by.unwrap_or(OperationKind::Enrolled),
    }
    .into())
}
