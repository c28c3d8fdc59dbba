//! A course with everything its page shows: who is enrolled, who came, and who is to be in two places at
//! once.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use sqlx::{AssertSqlSafe, SqlitePool};

use super::codes::Standing;
use super::list::{CourseItem, course};
use super::model::{AttendanceRow, EnrolmentRow};
use crate::error::Result;
use crate::values::{Email, LanguageTag, Line, PersonName, Phone, Side};

/// A person of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Member {
    /// The enrolment.
    pub enrolment_id: String,
    /// The person.
    pub person_id: String,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// Her number; none where she is protected.
    pub phone: Option<Phone>,
    /// Her address; none where she is protected.
    pub email: Option<Email>,
    /// Whether her name and address are protected.
    pub protected: bool,
    /// The language to write to her in.
    pub contact_language: Option<LanguageTag>,
    /// Her registration, the one that lives before one that is over.
    pub registration_id: Option<String>,
    /// On which side that is.
    pub side: Option<Side>,
}

/// An enrolment with its people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Enrolled {
    /// The enrolment.
    #[serde(flatten)]
    pub enrolment: EnrolmentRow,
    /// The adults that the register knows.
    pub members: Vec<Member>,
}

/// A session of another course on the same time, for somebody who is in both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Clash {
    /// The person.
    pub person_id: String,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// The other course.
    pub course_id: String,
    /// What it is called, by language.
    #[sqlx(json)]
    pub titles: BTreeMap<LanguageTag, Line>,
    /// When its session begins.
    pub starts_at: NaiveDateTime,
}

/// Who came, counted once each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct CameBySide {
    /// Friends.
    pub volunteers: i64,
    /// Participants.
    pub participants: i64,
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
    /// Who came, by side.
    pub came_by_side: CameBySide,
    /// People who are to be in two places at once.
    pub clashes: Vec<Clash>,
}

/// Everything about one course.
///
/// # Errors
/// When there is no such course.
pub async fn detail(readers: &SqlitePool, id: &str, today: NaiveDate) -> Result<CourseDetail> {
    // Side by side, on as many connections as there are.
    let (attendance, enrolments, item, clashes) = tokio::try_join!(
        attendance(readers, id),
        enrolled(readers, id),
        course(readers, id, today),
        clashes(readers, id),
    )?;
    Ok(CourseDetail {
        came_by_side: by_side(&enrolments, &attendance),
        item,
        enrolments,
        attendance,
        clashes,
    })
}

async fn attendance(readers: &SqlitePool, course: &str) -> Result<Vec<AttendanceRow>> {
    Ok(sqlx::query_as(
        "select attendance.* from course_session
         join attendance on session_id = course_session.id
         where course_id = $1 order by person_id, starts_at",
    )
    .bind(course)
    .fetch_all(readers)
    .await?)
}

/// Every enrolment of a course with its people, in the order of the list.
pub(super) async fn enrolled(readers: &SqlitePool, course: &str) -> Result<Vec<Enrolled>> {
    let rows: Vec<EnrolmentRow> =
        sqlx::query_as("select * from enrolment where course_id = $1 order by turn, id")
            .bind(course)
            .fetch_all(readers)
            .await?;
    let mut members: HashMap<String, Vec<Member>> = HashMap::new();
    for member in members_of(readers, course).await? {
        match members.get_mut(&member.enrolment_id) {
            Some(ours) => ours.push(member),
            None => {
                members.insert(member.enrolment_id.clone(), vec![member]);
            }
        }
    }
    Ok(rows
        .into_iter()
        .map(|enrolment| Enrolled {
            members: members.remove(&enrolment.id).unwrap_or_default(),
            enrolment,
        })
        .collect())
}

fn by_side(enrolments: &[Enrolled], attendance: &[AttendanceRow]) -> CameBySide {
    let came: HashSet<&str> = attendance
        .iter()
        .filter(|row| row.came)
        .map(|row| row.person_id.as_str())
        .collect();
    let mut counted = HashSet::new();
    let mut sides = CameBySide::default();
    for member in enrolments.iter().flat_map(|one| &one.members) {
        let person = member.person_id.as_str();
        // Whoever signed off and came back is there twice.
        if !came.contains(person) || !counted.insert(person) {
            continue;
        }
        match member.side {
            Some(Side::Friend) => sides.volunteers += 1,
            Some(Side::Participant) => sides.participants += 1,
            _ => {}
        }
    }
    sides
}

/// The adults of each unit of the courses in `wanted (course_id)`, which the statement names before.
pub(super) const MEMBERS: &str =
    "select enrolment.id as enrolment_id, person_id, course_id, standing, null as registration_id
         from enrolment
         where course_id in (select course_id from wanted) and person_id is not null
     union all
     select enrolment.id, household_person.person_id, course_id, standing, null
         from enrolment join household_person using (household_id)
         where course_id in (select course_id from wanted)
     union all
     select enrolment.id, registration.person_id, course_id, standing, registration.id
         from enrolment join match on match.id = match_id
         join registration on registration.id in (participant_id, friend_id)
         where course_id in (select course_id from wanted)";

async fn members_of(readers: &SqlitePool, course: &str) -> Result<Vec<Member>> {
    let statement = format!(
        "with wanted as (select $1 as course_id), member as ({MEMBERS})
         select enrolment_id, person.id as person_id, protected,
             iif(protected, null, full_name) as name,
             iif(protected, null, phone) as phone,
             iif(protected, null, email) as email,
             contact_language, registration.id as registration_id, side
         from member join person on person.id = member.person_id
         left join registration on registration.id = coalesce(member.registration_id, (
             select id from registration as hers where hers.person_id = member.person_id
             order by state in ('withdrawn', 'closed'), asked_on desc, id limit 1
         ))
         order by enrolment_id, person.id"
    );
    Ok(sqlx::query_as(AssertSqlSafe(statement))
        .bind(course)
        .fetch_all(readers)
        .await?)
}

/// Found from the sessions that overlap, of which there are few, rather than from the people.
async fn clashes(readers: &SqlitePool, course: &str) -> Result<Vec<Clash>> {
    const OVERLAPPING: &str = "select distinct theirs.course_id, theirs.starts_at
         from course_session as ours
         join course_session as theirs on theirs.starts_at < ours.ends_at
             and ours.starts_at < theirs.ends_at and theirs.course_id <> ours.course_id
         join course on course.id = theirs.course_id and cancelled_on is null
         where ours.course_id = $1";
    let any = sqlx::query_scalar(AssertSqlSafe(format!("select exists ({OVERLAPPING})")));
    let any: bool = any.bind(course).fetch_one(readers).await?;
    if !any {
        return Ok(Vec::new());
    }
    let statement = format!(
        "with overlapping as materialized ({OVERLAPPING}),
         wanted as (select $1 as course_id union select course_id from overlapping),
         member as materialized ({MEMBERS})
         select distinct other.person_id, iif(protected, null, full_name) as name,
             other.course_id, titles, overlapping.starts_at
         from overlapping
         join member as other on other.course_id = overlapping.course_id
             and other.standing = 'in'
         join member as one on one.person_id = other.person_id
             and one.course_id = $1 and one.standing <> 'off'
         join course on course.id = other.course_id
         join person on person.id = other.person_id
         order by overlapping.starts_at, other.person_id"
    );
    Ok(sqlx::query_as(AssertSqlSafe(statement))
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

    /// Whether it has moved up from the list and was not told of it yet.
    #[must_use]
    pub fn is_to_be_told(&self) -> bool {
        let row = &self.enrolment;
        self.is_in() && row.moved_up_on.is_some() && row.told_on.is_none()
    }
}
