//! Who came to a course: one screen for all its sessions, noted many at once.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::courses::{self, CourseDetail, Noted};
use vejviser_core::register::Register;
use vejviser_words::Lang;
use vejviser_words::worded::course_title;

use super::courses::SessionLine;
use super::enrolments::{unit_in_words, unit_of};
use crate::desk::{Answer, Desk};

/// Everybody who has a place, and every session.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct AttendanceView {
    pub title: String,
    pub sessions: Vec<SessionLine>,
    /// In the order of the printed list: that of the enrolments, each with its people.
    pub rows: Vec<AttendanceLine>,
    /// Cancelled: nothing can be noted.
    pub cancelled: bool,
}

/// A person and what is noted of her.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct AttendanceLine {
    pub enrolment: String,
    pub person: String,
    /// None where it is protected.
    pub name: Option<String>,
    /// As what she takes part: alone, with her household, as a pair.
    pub unit_text: String,
    /// Her number on the printed list.
    pub number: u32,
    /// For each session whether she came; none where nothing is noted.
    pub marks: Vec<Option<bool>>,
}

/// Redacted: who came.
impl std::fmt::Debug for AttendanceLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AttendanceLine({})", self.person)
    }
}

/// What is noted of a person in a session; none takes the note back.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct AttendanceNote {
    pub session: String,
    pub enrolment: String,
    pub person: String,
    pub came: Option<bool>,
}

fn rows(lang: Lang, detail: &CourseDetail) -> Vec<AttendanceLine> {
    let marks: HashMap<(&str, &str), bool> = detail
        .attendance
        .iter()
        .map(|row| ((row.session_id.as_str(), row.person_id.as_str()), row.came))
        .collect();
    let sessions = &detail.item.sessions;
    let mut rows: Vec<AttendanceLine> = detail
        .enrolments
        .iter()
        .filter(|one| one.is_in())
        .flat_map(|one| one.members.iter().map(move |member| (one, member)))
        .map(|(one, member)| AttendanceLine {
            enrolment: member.enrolment_id.clone(),
            person: member.person_id.clone(),
            name: member.name.as_ref().map(|name| name.as_str().to_owned()),
            unit_text: unit_in_words(lang, unit_of(&one.enrolment)),
            number: 0,
            marks: sessions
                .iter()
                .map(|session| {
                    let key = (session.id.as_str(), member.person_id.as_str());
                    marks.get(&key).copied()
                })
                .collect(),
        })
        .collect();
    for (number, row) in (1..).zip(&mut rows) {
        row.number = number;
    }
    rows
}

#[tauri::command]
pub async fn course_attendance(desk: State<'_, Desk>, id: &str) -> Answer<AttendanceView> {
    desk.with(async |register, lang| {
        let today = register.clock().today();
        let detail = courses::detail(register.readers(), id, today).await?;
        Ok(of(register, lang, &detail))
    })
    .await
}

fn of(register: &Register, lang: Lang, detail: &CourseDetail) -> AttendanceView {
    AttendanceView {
        title: course_title(lang, &detail.item.course.details.titles),
        sessions: SessionLine::all(register, lang, detail),
        rows: rows(lang, detail),
        cancelled: detail.item.course.cancelled_on.is_some(),
    }
}

/// Notes who came, as many as were changed, in one operation.
#[tauri::command]
pub async fn note_attendance(
    desk: State<'_, Desk>,
    course: &str,
    notes: Vec<AttendanceNote>,
) -> Answer<()> {
    desk.with(async |register, _| {
        let noted: Vec<Noted> = notes
            .into_iter()
            .map(|note| Noted {
                session: note.session,
                enrolment: note.enrolment,
                person: note.person,
                came: note.came,
            })
            .collect();
        Ok(courses::note_attendance(register, course, &noted).await?)
    })
    .await
}
