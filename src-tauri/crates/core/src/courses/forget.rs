//! What goes from courses when a person is erased, and who moves up then (domain.md §9).

use chrono::NaiveDate;

use super::model::{CourseRow, EnrolmentRow};
use crate::error::Result;
use crate::register::{Record, Tx, get};

/// An enrolment that she is part of, and who of its pair stays.
#[derive(sqlx::FromRow)]
struct Hers {
    #[sqlx(flatten)]
    row: EnrolmentRow,
    /// The other of the pair, where she goes with her match.
    stays: Option<String>,
    /// Whether the enrolment goes with her.
    goes: bool,
}

/// Takes her enrolments and what was noted of her attendance, and her household's where that goes
/// with her. The other of a pair keeps the place and what was noted of her own attendance. Whoever
/// fits then moves up.
pub(crate) async fn forget(tx: &mut Tx, person: &str, today: NaiveDate) -> Result<()> {
    let hers: Vec<Hers> = sqlx::query_as(
        "with mine as (select id from registration where person_id = $1),
         home as (
             select household_id as id from household_person where person_id = $1
             except
             select household_id from household_person where person_id <> $1
             except
             select household_id from registration where person_id <> $1
         )
         select enrolment.*, other.person_id as stays,
             (
                 enrolment.person_id is $1
                 or coalesce(enrolment.household_id in (select id from home), 0)
             ) as goes
         from enrolment
         left join match on match.id = match_id and (
             participant_id in (select id from mine) or friend_id in (select id from mine)
         )
         left join registration as other on other.id = iif(
             participant_id in (select id from mine), friend_id, participant_id
         )
         where enrolment.person_id is $1 or enrolment.household_id in (select id from home)
             or match.id is not null
         order by enrolment.id",
    )
    .bind(person)
    .fetch_all(tx.connection())
    .await?;
    let going: Vec<&str> = hers
        .iter()
        .filter(|one| one.goes)
        .map(|one| one.row.id.as_str())
        .collect();
    let noted: Vec<String> = sqlx::query_scalar(
        "select id from attendance
         where person_id = $1 or enrolment_id in (select value from json_each($2)) order by id",
    )
    .bind(person)
    .bind(crate::register::row::json_list(&going)?)
    .fetch_all(tx.connection())
    .await?;
    for id in &noted {
        tx.delete(Record::Attendance, id).await?;
    }
    for one in &hers {
        if one.goes {
            tx.delete(Record::Enrolment, &one.row.id).await?;
        } else {
            tx.update(&EnrolmentRow {
                match_id: None,
                person_id: one.stays.clone(),
                people: (one.row.people - 1).max(1),
                ..one.row.clone()
            })
            .await?;
        }
    }
    for one in &hers {
        let course = get::<CourseRow>(tx.connection(), &one.row.course_id).await?;
        super::enrol::move_up(tx, &course, today).await?;
    }
    Ok(())
}
