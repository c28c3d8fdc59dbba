//! Today: what is due with its reason, what was begun and not saved, and the first steps of a fresh
//! register.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::drafts::{self, DraftRow};
use vejviser_core::register::Register;
use vejviser_core::today::{self, Due, DueKind, LeadsTo};
use vejviser_core::{meetings, registrations};
use vejviser_words::{Lang, Worded as _, dates, messages, worded};

use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// The ids of a follow-up's drafts begin with this; the match they are about follows. The register knows
/// them as notes.
const FOLLOW_UP_DRAFT: &str = "follow-up:";

/// The ids of a course's drafts begin with this; the course follows, or that it is new. The register knows
/// them as notes, too.
const COURSE_DRAFT: &str = "course:";

/// The ids of drafts of who came begin with this; the course follows.
const ATTENDANCE_DRAFT: &str = "attendance:";

/// The first screen.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct TodayView {
    /// Today in words.
    pub date: String,
    /// What is due, the most urgent first; drafts stand apart.
    pub due: Vec<DueLine>,
    /// What was begun and not saved, the latest first.
    pub drafts: Vec<DraftLine>,
    /// Nobody is registered and no meeting planned yet.
    pub fresh: bool,
    /// Nobody is registered yet.
    pub nobody: bool,
    /// No meeting is planned yet.
    pub no_meeting: bool,
}

/// Something that is due.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct DueLine {
    /// Unlike any other's.
    pub key: String,
    pub kind: String,
    pub urgency: String,
    pub urgency_text: String,
    pub headline: String,
    pub reason: String,
    pub to: Goal,
    /// The record, or the last day of a narrowed list as `2026-12-24`.
    pub id: Option<String>,
}

/// Where a line of Today leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Goal {
    /// A meeting's page.
    Meeting,
    /// Where a meeting's sheet is printed.
    MeetingPrint,
    /// Where a meeting's sheet is typed back.
    MeetingSheet,
    /// A registration's detail.
    Registration,
    /// A match's page.
    Match,
    /// A course's page.
    Course,
    /// Where it is noted who came to a course.
    CourseAttendance,
    /// The list of the new who asked until a day.
    NewUntil,
    /// The list of those who wait without consent.
    WithoutConsent,
    /// The list of those who wait since a day or longer.
    WaitingUntil,
    /// The drafts below.
    Drafts,
    /// Where a backup is made.
    Backups,
}

/// Something that was begun and not saved.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct DraftLine {
    pub id: String,
    pub kind: String,
    pub kind_text: String,
    /// The record it is about; none for a new one.
    pub about: Option<String>,
    /// The name that was typed, of a registration; none where it is protected.
    pub name: Option<String>,
    pub written: String,
}

#[tauri::command]
pub async fn today(desk: State<'_, Desk>) -> Answer<TodayView> {
    desk.with(async |register, lang| view(register, lang).await)
        .await
}

/// How many things are due, for the navigation.
#[tauri::command]
pub async fn today_count(desk: State<'_, Desk>) -> Answer<u32> {
    desk.with(async |register, _| {
        let due = today::of(register.readers(), register.clock().today()).await?;
        Ok(u32::try_from(due.len()).unwrap_or(u32::MAX))
    })
    .await
}

async fn view(register: &Register, lang: Lang) -> Result<TodayView, Failure> {
    let readers = register.readers();
    let day = register.clock().today();
    let due = today::of(readers, day).await?;
    let anybody = registrations::Filter {
        limit: Some(1),
        ..registrations::Filter::default()
    };
    let nobody = registrations::list(readers, &anybody).await?.is_empty();
    let no_meeting = meetings::list(readers).await?.is_empty();
    Ok(TodayView {
        date: dates::long_date(lang, day),
        due: due
            .iter()
            .filter(|due| due.kind != DueKind::DraftsUnfinished)
            .map(|due| DueLine::of(lang, due))
            .collect(),
        drafts: drafts::all(readers)
            .await?
            .iter()
            .map(|row| DraftLine::of(lang, row))
            .collect(),
        fresh: nobody && no_meeting,
        nobody,
        no_meeting,
    })
}

impl DueLine {
    fn of(lang: Lang, due: &Due) -> Self {
        let words = worded::due(lang, due);
        let (to, id) = goal(due);
        let kind: &'static str = due.kind.into();
        let urgency: &'static str = due.urgency.into();
        Self {
            key: format!("{kind} {}", id.as_deref().unwrap_or_default()),
            kind: kind.to_owned(),
            urgency: urgency.to_owned(),
            urgency_text: due.urgency.words(lang),
            headline: words.headline,
            reason: words.reason,
            to,
            id,
        }
    }
}

/// Where a line leads: of a meeting's page, the part that does it.
fn goal(due: &Due) -> (Goal, Option<String>) {
    match &due.leads_to {
        LeadsTo::Meeting(id) => {
            let to = match due.kind {
                DueKind::MeetingSoon => Goal::MeetingPrint,
                DueKind::SheetToTypeBack | DueKind::IllegibleRows => Goal::MeetingSheet,
                _ => Goal::Meeting,
            };
            (to, Some(id.clone()))
        }
        LeadsTo::Registration(id) => (Goal::Registration, Some(id.clone())),
        LeadsTo::Match(id) => (Goal::Match, Some(id.clone())),
        LeadsTo::Course(id) => {
            let to = match due.kind {
                DueKind::AttendanceToNote => Goal::CourseAttendance,
                _ => Goal::Course,
            };
            (to, Some(id.clone()))
        }
        LeadsTo::NewUntil(day) => (Goal::NewUntil, Some(day.to_string())),
        LeadsTo::WaitingUntil(day) => (Goal::WaitingUntil, Some(day.to_string())),
        LeadsTo::WithoutConsent => (Goal::WithoutConsent, None),
        LeadsTo::Drafts => (Goal::Drafts, None),
        LeadsTo::Backups => (Goal::Backups, None),
    }
}

impl DraftLine {
    fn of(lang: Lang, row: &DraftRow) -> Self {
        let said = |field: &str| row.content.get(field);
        let protected = said("protected").and_then(serde_json::Value::as_bool) == Some(true);
        let name = said("name")
            .and_then(serde_json::Value::as_str)
            .map(str::trim)
            .filter(|name| !name.is_empty() && !protected);
        let kind: &'static str = row.kind.into();
        Self {
            kind_text: draft_in_words(lang, row),
            name: name.map(str::to_owned),
            written: dates::date_time(lang, dates::in_denmark(row.written_at)),
            about: row.about.clone(),
            kind: kind.to_owned(),
            id: row.id.clone(),
        }
    }
}

fn draft_in_words(lang: Lang, row: &DraftRow) -> String {
    use vejviser_core::drafts::DraftKind as Kind;
    if row.id.starts_with(FOLLOW_UP_DRAFT) {
        return messages::today_draft_follow_up(lang);
    }
    if row.id.starts_with(COURSE_DRAFT) {
        return match row.about {
            Some(_) => messages::today_draft_course(lang),
            None => messages::today_draft_new_course(lang),
        };
    }
    if row.id.starts_with(ATTENDANCE_DRAFT) {
        return messages::today_draft_attendance(lang);
    }
    match (row.kind, &row.about) {
        (Kind::Registration, None) => messages::today_draft_new_registration(lang),
        (Kind::Registration, Some(_)) => messages::today_draft_registration(lang),
        (Kind::Meeting, None) => messages::today_draft_new_meeting(lang),
        (Kind::Meeting, Some(_)) => messages::today_draft_meeting(lang),
        (Kind::Sheet, _) => messages::today_draft_sheet(lang),
        (Kind::SignUp, _) => messages::today_draft_sign_up(lang),
        (Kind::Note, _) => messages::today_draft_note(lang),
    }
}
