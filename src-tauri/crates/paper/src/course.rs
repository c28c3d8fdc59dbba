//! A course's prints: what stands on programme, attendance list, badges, table signs and certificates,
//! composed from the register's rows.

use std::collections::HashSet;

use chrono::{Duration, NaiveDate};
use vejviser_core::courses::{CourseDetail, CourseDetails, SessionRow};
use vejviser_core::groups::GroupRow;
use vejviser_core::values::{FreeText, LanguageTag, Line};
use vejviser_words::{Lang, Worded as _, messages};

use crate::sheet::{GroupHeader, print_number};

/// Which print of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CoursePrint {
    /// When it is, where, and what about; names nobody but who teaches.
    Programme,
    /// A row for each person, a box to tick for each session.
    Attendance,
    /// Ten to a page, to cut out.
    Badges,
    /// Cards that stand on a table, two to a page, each name twice.
    Signs,
    /// A page for each person who came.
    Certificates,
}

impl CoursePrint {
    /// What the print is called in this language.
    #[must_use]
    pub fn title(self, lang: Lang) -> String {
        match self {
            Self::Programme => messages::paper_course_programme(lang),
            Self::Attendance => messages::paper_course_attendance(lang),
            Self::Badges => messages::paper_course_badges(lang),
            Self::Signs => messages::paper_course_signs(lang),
            Self::Certificates => messages::paper_certificate(lang),
        }
    }
}

/// Somebody who takes part. Holds personal data, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Her name; `None` withholds it (protected name and address, domain.md §4).
    pub name: Option<String>,
    /// Whether her unit has a place; somebody who signed off may have come before.
    pub is_in: bool,
    /// How many come with her of whom the register knows no name, children mostly.
    pub more: u32,
    /// Whether she came, for each session.
    pub came: Vec<bool>,
}

/// Everything the prints of a course need.
#[derive(Clone, PartialEq, Eq)]
pub struct CourseSheet {
    /// Who prints it.
    pub group: GroupHeader,
    /// What is said about the course.
    pub details: CourseDetails,
    /// Its sessions by time.
    pub sessions: Vec<SessionRow>,
    /// Who takes part, in the order of the list.
    pub people: Vec<Attendee>,
    /// The day the attendance list is shredded by.
    pub destroy_by: NaiveDate,
    /// Today.
    pub printed_on: NaiveDate,
    /// The number of this print, letters and digits.
    pub sheet_number: String,
}

impl CourseSheet {
    /// The prints of this course; with `only`, of this person alone. `lang` is the language the
    /// controller is named in; `printed_on` is today in Denmark. The paper lives as long as a meeting's.
    #[must_use]
    pub fn of(
        lang: Lang,
        group: &GroupRow,
        of: &CourseDetail,
        only: Option<&str>,
        printed_on: NaiveDate,
    ) -> Self {
        let sessions = &of.item.sessions;
        let came: HashSet<(&str, &str)> = of
            .attendance
            .iter()
            .filter(|noted| noted.came)
            .map(|noted| (noted.person_id.as_str(), noted.session_id.as_str()))
            .collect();
        let came = &came;
        let people = of.enrolments.iter().flat_map(|unit| {
            let known = u32::try_from(unit.members.len()).unwrap_or(u32::MAX);
            let all = u32::try_from(unit.enrolment.people).unwrap_or_default();
            let more = all.saturating_sub(known);
            let numbered = unit.members.iter().enumerate();
            let asked =
                numbered.filter(|(_, one)| only.is_none_or(|person| person == one.person_id));
            asked.map(move |(place, one)| Attendee {
                name: one.name.as_ref().map(|name| name.as_str().to_owned()),
                is_in: unit.is_in(),
                more: if place == 0 { more } else { 0 },
                came: sessions
                    .iter()
                    .map(|session| came.contains(&(one.person_id.as_str(), session.id.as_str())))
                    .collect(),
            })
        });
        let last = sessions.last().map(|last| last.ends_at.date());
        Self {
            group: GroupHeader::of(lang, group),
            details: of.item.course.details.clone(),
            people: people.collect(),
            destroy_by: last.unwrap_or(printed_on) + Duration::days(group.sign_up_days),
            printed_on,
            sheet_number: print_number(&of.item.course.id),
            sessions: sessions.clone(),
        }
    }

    /// The course's title in this language, or in the nearest there is; else what kind of course it is.
    pub(crate) fn title(&self, lang: Lang) -> String {
        let title = self.details.title(&LanguageTag::new(lang.tag()));
        title.map_or_else(
            || self.details.kind.words(lang),
            |title| title.as_str().to_owned(),
        )
    }

    /// What people wrote about the course.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let details = &self.details;
        let titles = details.titles.values();
        let lines = [
            &details.organiser,
            &details.teacher,
            &details.place,
            &details.address,
            &details.languages,
        ];
        let lines = lines.into_iter().flatten();
        let topics = self.sessions.iter().filter_map(|one| one.topic.as_ref());
        let lines = titles.chain(lines).chain(topics).map(Line::as_str);
        lines.chain(details.food.iter().map(FreeText::as_str))
    }
}
