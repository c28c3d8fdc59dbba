//! Enrolling a unit, signing it off, who moves up, and the order of the list.

use chrono::NaiveDate;
use sqlx::AssertSqlSafe;

use super::codes::Standing;
use super::detail::MEMBERS;
use super::model::{CourseRow, EnrolmentRow};
use super::places::{Unit, comes_in, moving_up};
use crate::error::{Error, Refusal, Result};
use crate::matches::MatchRow;
use crate::people::{HouseholdRow, PersonRow};
use crate::register::{Field, Op, OperationKind, Record, Register, Tx, get, ids};

/// A unit is at most so many people.
const MOST: i64 = 30;

/// Who takes part together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Enrols {
    /// A person, by id.
    Person(String),
    /// A household, by id: its adults and children.
    Household(String),
    /// A pair, by its match: the adults we talk with.
    Match(String),
}

/// Enrols a unit: it comes in where there is room and nobody waits who needs as few places, else it
/// waits. `people` where they are not as many as the register knows of.
///
/// # Errors
/// When the course is over, or they are enrolled already.
pub async fn enrol(
    register: &Register,
    course: &str,
    who: &Enrols,
    people: Option<i64>,
) -> Result<EnrolmentRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::Enrolled).about(course))
        .await?;
    let row = put(&mut tx, register, course, who, people).await?;
    tx.commit().await?;
    Ok(row)
}

/// Enrols several units in one operation, each as [`enrol`] does, and leaves out who is enrolled
/// already; those that were enrolled.
///
/// # Errors
/// When the course is over, or one of them is not there.
pub async fn enrol_all(
    register: &Register,
    course: &str,
    units: &[(Enrols, Option<i64>)],
) -> Result<Vec<EnrolmentRow>> {
    let mut tx = register
        .begin(Op::new(OperationKind::Enrolled).about(course))
        .await?;
    let mut rows = Vec::with_capacity(units.len());
    for (who, people) in units {
        match put(&mut tx, register, course, who, *people).await {
            Ok(row) => rows.push(row),
            Err(Error::Refused(Refusal::EnrolledAlready)) => {}
            Err(other) => return Err(other),
        }
    }
    tx.commit().await?;
    Ok(rows)
}

/// Enrols a unit within an operation.
pub(crate) async fn put(
    tx: &mut Tx,
    register: &Register,
    course: &str,
    who: &Enrols,
    people: Option<i64>,
) -> Result<EnrolmentRow> {
    let course = get::<CourseRow>(tx.connection(), course).await?;
    if course.is_over() {
        return Err(Refusal::CourseOver.into());
    }
    let known = people_of(tx, who).await?;
    let people = people.unwrap_or(known);
    if !(1..=MOST).contains(&people) {
        return Err(Refusal::OutOfRange {
            field: Field::People,
            least: 1,
            most: MOST,
        }
        .into());
    }
    let all = units(tx, &course.id).await?;
    if is_enrolled(tx, &course.id, who).await? {
        return Err(Refusal::EnrolledAlready.into());
    }
    let needs = u32::try_from(people).unwrap_or(u32::MAX);
    let standing = if comes_in(
        maximum(&course),
        &of(&all, Standing::In),
        &of(&all, Standing::Waiting),
        needs,
    ) {
        Standing::In
    } else {
        Standing::Waiting
    };
    let (mut person_id, mut household_id, mut match_id) = (None, None, None);
    match who {
        Enrols::Person(id) => person_id = Some(id.clone()),
        Enrols::Household(id) => household_id = Some(id.clone()),
        Enrols::Match(id) => match_id = Some(id.clone()),
    }
    let row = EnrolmentRow {
        id: ids::new(register.clock().now()),
        course_id: course.id,
        person_id,
        household_id,
        match_id,
        people,
        standing,
        turn: all.iter().map(|row| row.turn).max().unwrap_or(0) + 1,
        enrolled_on: register.clock().today(),
        signed_off_on: None,
        moved_up_on: None,
        told_on: None,
    };
    tx.insert(&row).await?;
    Ok(row)
}

/// Whether an adult of the unit has a place or waits already, alone or with others.
async fn is_enrolled(tx: &mut Tx, course: &str, who: &Enrols) -> Result<bool> {
    let (adults, id) = match who {
        Enrols::Person(id) => ("select $2", id),
        Enrols::Household(id) => (
            "select person_id from household_person where household_id = $2",
            id,
        ),
        Enrols::Match(id) => (
            "select registration.person_id from match
             join registration on registration.id in (participant_id, friend_id)
             where match.id = $2",
            id,
        ),
    };
    let statement = format!(
        "with wanted as (select $1 as course_id), member as ({MEMBERS})
         select exists (
             select 1 from member where standing <> 'off' and person_id in ({adults})
         )"
    );
    Ok(sqlx::query_scalar(AssertSqlSafe(statement))
        .bind(course)
        .bind(id)
        .fetch_one(tx.connection())
        .await?)
}

/// How many people the register knows a unit to be; refuses one that is not there.
async fn people_of(tx: &mut Tx, who: &Enrols) -> Result<i64> {
    match who {
        Enrols::Person(id) => {
            get::<PersonRow>(tx.connection(), id).await?;
            Ok(1)
        }
        Enrols::Household(id) => {
            let household = get::<HouseholdRow>(tx.connection(), id).await?;
            let adults: i64 =
                sqlx::query_scalar("select count(*) from household_person where household_id = $1")
                    .bind(id)
                    .fetch_one(tx.connection())
                    .await?;
            Ok(adults + i64::try_from(household.children_ages.len()).unwrap_or(0))
        }
        Enrols::Match(id) => {
            get::<MatchRow>(tx.connection(), id).await?;
            Ok(2)
        }
    }
}

/// Every enrolment of a course in the order of the list.
async fn units(tx: &mut Tx, course: &str) -> Result<Vec<EnrolmentRow>> {
    Ok(
        sqlx::query_as("select * from enrolment where course_id = $1 order by turn, id")
            .bind(course)
            .fetch_all(tx.connection())
            .await?,
    )
}

/// How many people are in.
pub(super) async fn people_in(tx: &mut Tx, course: &str) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select coalesce(sum(people), 0) from enrolment where course_id = $1 and standing = 'in'",
    )
    .bind(course)
    .fetch_one(tx.connection())
    .await?)
}

fn of(all: &[EnrolmentRow], standing: Standing) -> Vec<Unit> {
    let rows = all.iter().filter(|row| row.standing == standing);
    rows.map(|row| Unit {
        id: row.id.clone(),
        people: u32::try_from(row.people).unwrap_or(u32::MAX),
    })
    .collect()
}

fn maximum(course: &CourseRow) -> Option<u32> {
    let maximum = course.details.maximum?;
    u32::try_from(maximum).ok()
}

/// Lets everybody move up who fits now; their enrolments.
pub(super) async fn move_up(
    tx: &mut Tx,
    course: &CourseRow,
    today: NaiveDate,
) -> Result<Vec<EnrolmentRow>> {
    if course.is_over() {
        return Ok(Vec::new());
    }
    let all = units(tx, &course.id).await?;
    let up = moving_up(
        maximum(course),
        &of(&all, Standing::In),
        &of(&all, Standing::Waiting),
    );
    let mut moved = Vec::new();
    for row in all.into_iter().filter(|row| up.contains(&row.id)) {
        let row = EnrolmentRow {
            standing: Standing::In,
            moved_up_on: Some(today),
            told_on: None,
            ..row
        };
        tx.update(&row).await?;
        moved.push(row);
    }
    Ok(moved)
}

/// Signs a unit off; whoever fits moves up from the list, in its order, and is to be called.
///
/// # Errors
/// When it has signed off already, or the course is over.
pub async fn sign_off(register: &Register, enrolment: &str) -> Result<Vec<EnrolmentRow>> {
    let mut tx = register.begin(Op::new(OperationKind::SignedOff)).await?;
    let row = get::<EnrolmentRow>(tx.connection(), enrolment).await?;
    tx.about(&row.course_id);
    let course = get::<CourseRow>(tx.connection(), &row.course_id).await?;
    if row.standing == Standing::Off || course.is_over() {
        return Err(Refusal::CourseOver.into());
    }
    let today = register.clock().today();
    tx.update(&EnrolmentRow {
        standing: Standing::Off,
        signed_off_on: Some(today),
        ..row
    })
    .await?;
    let moved = move_up(&mut tx, &course, today).await?;
    tx.commit().await?;
    Ok(moved)
}

/// Notes that a unit was told that it has a place, or takes the note back.
///
/// # Errors
/// When there is no such enrolment.
pub async fn told(register: &Register, enrolment: &str, on: Option<NaiveDate>) -> Result<()> {
    let mut tx = register
        .begin(Op::new(OperationKind::EnrolmentChanged))
        .await?;
    let row = get::<EnrolmentRow>(tx.connection(), enrolment).await?;
    tx.about(&row.course_id);
    tx.update(&EnrolmentRow { told_on: on, ..row }).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts the waiting list into another order by hand: an operation of its own, which the history tells.
/// Whoever fits moves up in the new order, and is to be called.
///
/// # Errors
/// When these are not exactly those who wait.
pub async fn reorder(
    register: &Register,
    course: &str,
    order: &[String],
) -> Result<Vec<EnrolmentRow>> {
    let mut tx = register
        .begin(Op::new(OperationKind::ListReordered).about(course))
        .await?;
    let course = get::<CourseRow>(tx.connection(), course).await?;
    let all = units(&mut tx, &course.id).await?;
    let mut waiting: Vec<&EnrolmentRow> = all
        .iter()
        .filter(|row| row.standing == Standing::Waiting)
        .collect();
    let turns: Vec<i64> = waiting.iter().map(|row| row.turn).collect();
    if waiting.len() != order.len() {
        return Err(not_those());
    }
    waiting.sort_by_key(|row| order.iter().position(|id| *id == row.id));
    for (row, (id, turn)) in waiting.iter().zip(order.iter().zip(turns)) {
        if row.id != *id {
            return Err(not_those());
        }
        tx.update(&EnrolmentRow {
            turn,
            ..(*row).clone()
        })
        .await?;
    }
    let moved = move_up(&mut tx, &course, register.clock().today()).await?;
    tx.commit().await?;
    Ok(moved)
}

fn not_those() -> Error {
    Refusal::NotFound {
        record: Record::Enrolment,
    }
    .into()
}
