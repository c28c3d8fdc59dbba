//! A course, its sessions, who is enrolled and who came, as the register holds them.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::codes::{Audience, CourseKind, Standing};
use crate::error::{Refusal, Result};
use crate::register::{Field, Record, Row, ids};
use crate::values::{FreeText, LanguageTag, Line};

/// A course has room for at most so many.
pub(super) const MOST_PLACES: i64 = 2_000;

/// What is said about a course (domain.md §7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct CourseDetails {
    /// The title, by language; at least one.
    #[sqlx(json)]
    pub titles: BTreeMap<LanguageTag, Line>,
    /// What kind it is.
    pub kind: CourseKind,
    /// For whom.
    pub audience: Audience,
    /// Who holds it.
    pub organiser: Option<Line>,
    /// Who teaches.
    pub teacher: Option<Line>,
    /// The municipality's code.
    pub municipality: Option<String>,
    /// The name of the place, or where it is found online.
    pub place: Option<Line>,
    /// Its address.
    pub address: Option<Line>,
    /// Whether it is held online.
    pub online: bool,
    /// Languages and interpreters.
    pub languages: Option<Line>,
    /// How many people it needs.
    pub minimum: Option<i64>,
    /// How many people there is room for.
    pub maximum: Option<i64>,
    /// The last day for signing up: then it is decided whether it is held.
    pub sign_up_by: Option<NaiveDate>,
    /// The last day for signing off.
    pub sign_off_by: Option<NaiveDate>,
    /// Food.
    pub food: Option<FreeText>,
    /// Whatever else there is to know.
    pub notes: Option<FreeText>,
    /// Whether a friend who came to all of it counts as introduced.
    pub introduces: bool,
}

impl CourseDetails {
    /// A course of which nothing is known but its title and kind.
    #[must_use]
    pub fn titled(language: LanguageTag, title: Line, kind: CourseKind) -> Self {
        Self {
            titles: [(language, title)].into(),
            kind,
            audience: match kind {
                CourseKind::Course => Audience::Volunteers,
                CourseKind::Workshop | CourseKind::ThemeDay => Audience::Both,
                CourseKind::Seminar => Audience::Leaders,
            },
            organiser: None,
            teacher: None,
            municipality: None,
            place: None,
            address: None,
            online: false,
            languages: None,
            minimum: None,
            maximum: None,
            sign_up_by: None,
            sign_off_by: None,
            food: None,
            notes: None,
            introduces: false,
        }
    }

    /// Refuses what cannot be.
    pub(super) fn check(&self) -> Result<()> {
        if self.titles.is_empty() {
            return Err(Refusal::Missing {
                field: Field::Titles,
            }
            .into());
        }
        let range = |field, value: Option<i64>, least, most| match value {
            Some(value) if !(least..=most).contains(&value) => {
                Err(Refusal::OutOfRange { field, least, most })
            }
            _ => Ok(()),
        };
        range(Field::Minimum, self.minimum, 1, 500)?;
        range(
            Field::Maximum,
            self.maximum,
            self.minimum.unwrap_or(1),
            MOST_PLACES,
        )?;
        Ok(())
    }

    /// The title in this language; where there is none, in Danish, or in whichever there is.
    #[must_use]
    pub fn title(&self, language: &LanguageTag) -> Option<&Line> {
        Self::title_of(&self.titles, language)
    }

    /// As [`Self::title`], of titles that stand elsewhere.
    #[must_use]
    pub fn title_of<'all>(
        titles: &'all BTreeMap<LanguageTag, Line>,
        language: &LanguageTag,
    ) -> Option<&'all Line> {
        let danish = LanguageTag::new("da");
        let known = titles.get(language).or(titles.get(&danish));
        known.or_else(|| titles.values().next())
    }
}

/// A course as the register holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct CourseRow {
    /// The id.
    pub id: String,
    /// What is said about it.
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub details: CourseDetails,
    /// The day it was decided that it is held.
    pub confirmed_on: Option<NaiveDate>,
    /// The day it was noted as held.
    pub held_on: Option<NaiveDate>,
    /// The day it was called off.
    pub cancelled_on: Option<NaiveDate>,
    /// How many gave one, two, … five, without a name.
    #[sqlx(json)]
    pub scores: [u32; 5],
}

impl Row for CourseRow {
    const RECORD: Record = Record::Course;

    fn id(&self) -> &str {
        &self.id
    }
}

impl CourseRow {
    /// Whether it was held or called off: nobody can sign up any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.held_on.is_some() || self.cancelled_on.is_some()
    }

    /// The middle of the scores, one to five; none where nobody gave one.
    #[must_use]
    pub fn score(&self) -> Option<f64> {
        let given: u32 = self.scores.iter().sum();
        let sum: u32 = (1..)
            .zip(self.scores)
            .map(|(score, times)| score * times)
            .sum();
        (given > 0).then(|| f64::from(sum) / f64::from(given))
    }
}

/// A part of a course on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct SessionRow {
    /// The id.
    pub id: String,
    /// The course.
    pub course_id: String,
    /// When it begins, in local Danish time.
    pub starts_at: NaiveDateTime,
    /// When it ends.
    pub ends_at: NaiveDateTime,
    /// What it is about.
    pub topic: Option<Line>,
}

impl Row for SessionRow {
    const RECORD: Record = Record::CourseSession;

    fn id(&self) -> &str {
        &self.id
    }
}

/// A unit that takes part together: exactly one of person, household and match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct EnrolmentRow {
    /// The id.
    pub id: String,
    /// The course.
    pub course_id: String,
    /// A person.
    pub person_id: Option<String>,
    /// A household.
    pub household_id: Option<String>,
    /// A pair.
    pub match_id: Option<String>,
    /// How many people they are.
    pub people: i64,
    /// In, waiting, or off.
    pub standing: Standing,
    /// Where it stands in the order of the list; the smaller comes first.
    pub turn: i64,
    /// The day it was enrolled.
    pub enrolled_on: NaiveDate,
    /// The day it signed off.
    pub signed_off_on: Option<NaiveDate>,
    /// The day it moved up from the list.
    pub moved_up_on: Option<NaiveDate>,
    /// The day they were told of it.
    pub told_on: Option<NaiveDate>,
}

impl Row for EnrolmentRow {
    const RECORD: Record = Record::Enrolment;

    fn id(&self) -> &str {
        &self.id
    }
}

/// Whether a person came to a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct AttendanceRow {
    /// Derived from both.
    pub id: String,
    /// The session.
    pub session_id: String,
    /// The enrolment she came with.
    pub enrolment_id: String,
    /// The person.
    pub person_id: String,
    /// Whether she came.
    pub came: bool,
}

impl Row for AttendanceRow {
    const RECORD: Record = Record::Attendance;

    fn id(&self) -> &str {
        &self.id
    }
}

impl AttendanceRow {
    pub(super) fn new(session: &str, enrolment: &str, person: &str, came: bool) -> Self {
        Self {
            id: ids::derived(&["attendance", session, person]),
            session_id: session.to_owned(),
            enrolment_id: enrolment.to_owned(),
            person_id: person.to_owned(),
            came,
        }
    }
}
