//! Who takes part in a course: enrolling one, a household or a pair, signing off, who is to be called,
//! and the order of the waiting list.

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::courses::{
    self, CourseDetail, CourseItem, Enrolled, EnrolmentRow, Enrols, Member, Standing, UnitItem,
};
use vejviser_core::meetings;
use vejviser_core::register::Register;
use vejviser_core::values::{Coded as _, PersonName, Phone};
use vejviser_words::worded::course_title;
use vejviser_words::{Lang, Worded as _, dates, lists, messages};

use super::match_view::side_in_words;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// An enrolment with its people.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct EnrolmentLine {
    pub id: String,
    pub unit: UnitKind,
    pub unit_text: String,
    /// How many people they are.
    #[ts(type = "number")]
    pub people: i64,
    /// The adults that the register knows.
    pub members: Vec<EnrolledMember>,
    /// Its place in its own list, from 1.
    pub place: u32,
    pub enrolled_on: String,
    pub signed_off_on: Option<String>,
    pub moved_up_on: Option<String>,
    pub told_on: Option<String>,
    /// It has moved up from the list and was not told of it yet.
    pub to_tell: bool,
    /// The match, of a pair.
    pub match_id: Option<String>,
}

/// Who takes part as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum UnitKind {
    Person,
    Household,
    Match,
}

/// A person of an enrolment.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct EnrolledMember {
    pub person: String,
    pub registration: Option<String>,
    /// None where it is protected.
    pub name: Option<String>,
    pub protected: bool,
    /// None where she is protected.
    pub phone: Option<String>,
    pub email: Option<String>,
    /// The language to write to her in, as its speakers call it.
    pub language: Option<String>,
    pub side: Option<String>,
    pub side_text: Option<String>,
}

/// Redacted: whom to call and how.
impl std::fmt::Debug for EnrolledMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "EnrolledMember({})", self.person)
    }
}

/// A unit by its id.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct UnitRef {
    pub unit: UnitKind,
    pub id: String,
}

/// A unit that was enrolled.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Enrolment {
    pub id: String,
    /// It waits: there was no room.
    pub waits: bool,
    /// Its place in the list of those who have a place, or who wait.
    pub place: u32,
}

/// What became of those who were enrolled together.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct EnrolledMany {
    pub taken_in: u32,
    pub waiting: u32,
    /// They were enrolled before.
    pub already: u32,
    /// They are not in the register.
    pub unknown: u32,
}

/// Those who have a place now and are to be called.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MovedUp {
    pub called: Vec<EnrolmentLine>,
}

/// Who can be enrolled.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CandidateLine {
    pub unit: UnitKind,
    pub id: String,
    /// The names; none where one is protected.
    pub text: Option<String>,
    pub unit_text: String,
    #[ts(type = "number")]
    pub people: i64,
    /// One of them has a place or waits already.
    pub enrolled: bool,
}

/// A course that somebody can be enrolled in.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct OpenCourse {
    pub id: String,
    pub title: String,
    pub day: Option<String>,
    /// None where there is no limit.
    #[ts(type = "number | null")]
    pub places_left: Option<i64>,
    #[ts(type = "number")]
    pub waiting: i64,
}

/// For enrolling from a person's, a match's or a meeting's page.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct EnrolChoices {
    /// Those that can be enrolled as one, the person herself first; none of a meeting.
    pub units: Vec<EnrolUnit>,
    pub courses: Vec<OpenCourse>,
}

/// A unit, and the courses it is enrolled in already.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct EnrolUnit {
    pub unit: UnitKind,
    pub id: String,
    pub text: Option<String>,
    pub unit_text: String,
    #[ts(type = "number")]
    pub people: i64,
    pub enrolled_in: Vec<String>,
}

impl UnitRef {
    fn enrols(self) -> Enrols {
        match self.unit {
            UnitKind::Person => Enrols::Person(self.id),
            UnitKind::Household => Enrols::Household(self.id),
            UnitKind::Match => Enrols::Match(self.id),
        }
    }
}

/// A unit's kind and id.
fn named(who: &Enrols) -> (UnitKind, String) {
    match who {
        Enrols::Person(id) => (UnitKind::Person, id.clone()),
        Enrols::Household(id) => (UnitKind::Household, id.clone()),
        Enrols::Match(id) => (UnitKind::Match, id.clone()),
    }
}

/// Which of the three an enrolment is of.
pub fn unit_of(row: &EnrolmentRow) -> UnitKind {
    if row.match_id.is_some() {
        UnitKind::Match
    } else if row.household_id.is_some() {
        UnitKind::Household
    } else {
        UnitKind::Person
    }
}

/// A unit's kind in words.
pub fn unit_in_words(lang: Lang, unit: UnitKind) -> String {
    match unit {
        UnitKind::Person => messages::course_unit_person(lang),
        UnitKind::Household => messages::course_unit_household(lang),
        UnitKind::Match => messages::course_unit_match(lang),
    }
}

fn names(lang: Lang, unit: &UnitItem) -> Option<String> {
    let names: Option<Vec<&str>> = unit
        .names
        .iter()
        .map(|name| name.as_ref().map(PersonName::as_str))
        .collect();
    names
        .filter(|names| !names.is_empty())
        .map(|names| lists::and(lang, &names))
}

impl EnrolledMember {
    fn of(lang: Lang, member: &Member) -> Self {
        let language = member
            .contact_language
            .as_ref()
            .and_then(|tag| Lang::from_tag(tag.as_str()));
        Self {
            person: member.person_id.clone(),
            registration: member.registration_id.clone(),
            name: member.name.as_ref().map(|name| name.as_str().to_owned()),
            protected: member.protected,
            phone: member.phone.as_ref().map(Phone::international),
            email: member.email.as_ref().map(|it| it.as_str().to_owned()),
            language: language.map(Lang::autonym),
            side: member.side.map(|side| side.code().to_owned()),
            side_text: member.side.map(|side| side_in_words(lang, side)),
        }
    }
}

impl EnrolmentLine {
    fn of(lang: Lang, enrolled: &Enrolled, place: usize) -> Self {
        let row = &enrolled.enrolment;
        let day = |day: chrono::NaiveDate| dates::date(lang, day);
        let unit = unit_of(row);
        Self {
            id: row.id.clone(),
            unit,
            unit_text: unit_in_words(lang, unit),
            people: row.people,
            members: enrolled
                .members
                .iter()
                .map(|member| EnrolledMember::of(lang, member))
                .collect(),
            place: u32::try_from(place + 1).unwrap_or(u32::MAX),
            enrolled_on: day(row.enrolled_on),
            signed_off_on: row.signed_off_on.map(day),
            moved_up_on: row.moved_up_on.map(day),
            told_on: row.told_on.map(day),
            to_tell: enrolled.is_to_be_told(),
            match_id: row.match_id.clone(),
        }
    }

    /// Those of a course who stand so, in the order of the list.
    pub fn all(lang: Lang, detail: &CourseDetail, standing: Standing) -> Vec<Self> {
        let rows = detail.enrolments.iter();
        rows.filter(|one| one.enrolment.standing == standing)
            .enumerate()
            .map(|(place, one)| Self::of(lang, one, place))
            .collect()
    }
}

/// Those who moved up, with their people.
pub async fn called(
    register: &Register,
    lang: Lang,
    course: &str,
    moved: &[EnrolmentRow],
) -> Result<MovedUp, Failure> {
    if moved.is_empty() {
        return Ok(MovedUp { called: Vec::new() });
    }
    let detail = courses::detail(register.readers(), course, register.clock().today()).await?;
    let mut called = EnrolmentLine::all(lang, &detail, Standing::In);
    called.retain(|line| moved.iter().any(|row| row.id == line.id));
    Ok(MovedUp { called })
}

/// Who can be enrolled, by name as it is typed: a person, her household, her pair.
#[tauri::command]
pub async fn course_candidates(
    desk: State<'_, Desk>,
    course: &str,
    text: &str,
) -> Answer<Vec<CandidateLine>> {
    desk.with(async |register, lang| {
        let found = courses::candidates(register.readers(), text).await?;
        Ok(found
            .iter()
            .map(|one| {
                let (unit, id) = named(&one.who);
                CandidateLine {
                    unit,
                    id,
                    text: names(lang, one),
                    unit_text: one.who.words(lang),
                    people: one.people,
                    enrolled: one.enrolled_in.contains(course),
                }
            })
            .collect())
    })
    .await
}

/// The courses that are open, and who can be enrolled of a registration or a match.
#[tauri::command]
pub async fn enrol_choices(
    desk: State<'_, Desk>,
    registration: Option<&str>,
    pair: Option<&str>,
) -> Answer<EnrolChoices> {
    desk.with(async |register, lang| {
        let readers = register.readers();
        let mut units = match registration {
            Some(id) => courses::units_of(readers, id).await?,
            None => Vec::new(),
        };
        if let Some(id) = pair {
            units.push(courses::unit_of_match(readers, id).await?);
        }
        let open = courses::living(readers, register.clock().today()).await?;
        Ok(EnrolChoices {
            units: units
                .iter()
                .map(|one| {
                    let (unit, id) = named(&one.who);
                    EnrolUnit {
                        unit,
                        id,
                        text: names(lang, one),
                        unit_text: one.who.words(lang),
                        people: one.people,
                        enrolled_in: one.enrolled_in.iter().cloned().collect(),
                    }
                })
                .collect(),
            courses: open.iter().map(|item| OpenCourse::of(lang, item)).collect(),
        })
    })
    .await
}

impl OpenCourse {
    fn of(lang: Lang, item: &CourseItem) -> Self {
        let first = item.sessions.first();
        Self {
            id: item.course.id.clone(),
            title: course_title(lang, &item.course.details.titles),
            day: first.map(|one| dates::long_date(lang, one.starts_at.date())),
            places_left: item.readiness.left,
            waiting: item.readiness.waiting,
        }
    }
}

/// Enrols a unit; `people` where they are not as many as the register knows of.
#[tauri::command]
pub async fn enrol(
    desk: State<'_, Desk>,
    course: &str,
    who: UnitRef,
    people: Option<u32>,
) -> Answer<Enrolment> {
    desk.with(async |register, _| {
        let people = people.map(i64::from);
        let row = courses::enrol(register, course, &who.enrols(), people).await?;
        let today = register.clock().today();
        let detail = courses::detail(register.readers(), course, today).await?;
        let before = detail
            .enrolments
            .iter()
            .filter(|one| one.enrolment.standing == row.standing && one.enrolment.turn < row.turn);
        Ok(Enrolment {
            waits: row.standing == Standing::Waiting,
            place: u32::try_from(before.count() + 1).unwrap_or(u32::MAX),
            id: row.id,
        })
    })
    .await
}

/// Enrols those of a meeting's sign-ups who are in the register, each for as many as she signed up.
#[tauri::command]
pub async fn enrol_sign_ups(
    desk: State<'_, Desk>,
    course: &str,
    meeting: &str,
    sign_ups: Vec<String>,
) -> Answer<EnrolledMany> {
    desk.with(async |register, _| {
        let rows = meetings::sign_ups(register.readers(), meeting).await?;
        let chosen: Vec<_> = rows
            .into_iter()
            .filter(|row| sign_ups.contains(&row.id))
            .collect();
        let units: Vec<(Enrols, Option<i64>)> = chosen
            .iter()
            .filter_map(|row| {
                let person = row.person_id.clone()?;
                Some((Enrols::Person(person), Some(row.people)))
            })
            .collect();
        let enrolled = courses::enrol_all(register, course, &units).await?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let waits = |row: &&EnrolmentRow| row.standing == Standing::Waiting;
        let waiting = enrolled.iter().filter(waits).count();
        Ok(EnrolledMany {
            taken_in: count(enrolled.len() - waiting),
            waiting: count(waiting),
            already: count(units.len() - enrolled.len()),
            unknown: count(chosen.len() - units.len()),
        })
    })
    .await
}

/// Signs a unit off; answers with those who have a place now.
#[tauri::command]
pub async fn sign_off(desk: State<'_, Desk>, course: &str, enrolment: &str) -> Answer<MovedUp> {
    desk.with(async |register, lang| {
        let moved = courses::sign_off(register, enrolment).await?;
        called(register, lang, course, &moved).await
    })
    .await
}

/// Notes that they were told today that they have a place, or takes the note back.
#[tauri::command]
pub async fn tell_enrolment(desk: State<'_, Desk>, enrolment: &str, told: bool) -> Answer<()> {
    desk.with(async |register, _| {
        let on = told.then(|| register.clock().today());
        Ok(courses::told(register, enrolment, on).await?)
    })
    .await
}

/// Puts the waiting list into another order by hand; answers with those who have a place now.
#[tauri::command]
pub async fn reorder_waiting(
    desk: State<'_, Desk>,
    course: &str,
    order: Vec<String>,
) -> Answer<MovedUp> {
    desk.with(async |register, lang| {
        let moved = courses::reorder(register, course, &order).await?;
        called(register, lang, course, &moved).await
    })
    .await
}
