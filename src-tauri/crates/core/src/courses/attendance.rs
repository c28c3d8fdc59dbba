//! Who came to which session, on one screen for all of them.

use super::model::{AttendanceRow, CourseRow, EnrolmentRow, SessionRow};
use crate::error::{Refusal, Result};
use crate::register::{Op, OperationKind, Record, Register, Tx, find, get};

/// What is noted of a person in a session; none takes the note back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The session.
    pub session: String,
    /// The enrolment she came with.
    pub enrolment: String,
    /// The person.
    pub person: String,
    /// Whether she came.
    pub came: Option<bool>,
}

/// Notes who came, for as many as the screen shows, in one operation.
///
/// # Errors
/// When a session or an enrolment is of another course.
pub async fn note_attendance(register: &Register, course: &str, noted: &[Noted]) -> Result<()> {
    let mut tx = register
        .begin(Op::new(OperationKind::CourseAttendanceNoted).about(course))
        .await?;
    put(&mut tx, course, noted).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes who came within an operation.
pub(crate) async fn put(tx: &mut Tx, course: &str, noted: &[Noted]) -> Result<()> {
    get::<CourseRow>(tx.connection(), course).await?;
    for one in noted {
        let session = get::<SessionRow>(tx.connection(), &one.session).await?;
        let enrolment = get::<EnrolmentRow>(tx.connection(), &one.enrolment).await?;
        for (of, record) in [
            (session.course_id, Record::CourseSession),
            (enrolment.course_id, Record::Enrolment),
        ] {
            if of != course {
                return Err(Refusal::NotFound { record }.into());
            }
        }
        let came = one.came.unwrap_or(false);
        let row = AttendanceRow::new(&one.session, &one.enrolment, &one.person, came);
        let known = find::<AttendanceRow>(tx.connection(), &row.id).await?;
        match (known, one.came) {
            (Some(_), Some(_)) => tx.update(&row).await?,
            (None, Some(_)) => tx.insert(&row).await?,
            (Some(_), None) => tx.delete(Record::Attendance, &row.id).await?,
            (None, None) => {}
        }
    }
    Ok(())
}

/// Whether anybody was noted for a session.
pub(super) async fn is_noted(tx: &mut Tx, session: &str) -> Result<bool> {
    Ok(
        sqlx::query_scalar("select exists (select 1 from attendance where session_id = $1)")
            .bind(session)
            .fetch_one(tx.connection())
            .await?,
    )
}
