//! Today: what is due, with the reason, the most urgent first; empty when there is nothing to do.

mod courses;
mod facts;
mod pairs;
mod rule;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::SqlitePool;
use strum::{EnumString, IntoStaticStr, VariantArray};

pub use facts::{ConcernFacts, Facts, Grouped, MatchFacts, MeetingFacts};
pub use rule::due;

use crate::error::Result;
use crate::groups;
use crate::values::{LanguageTag, Line};

/// What there is to do, in the order in which it is shown where it is equally urgent.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum DueKind {
    /// Concerns about a match are not solved.
    ConcernOpen,
    /// Whether a meeting is held must be decided.
    MeetingToDecide,
    /// A meeting is today or tomorrow: its sheet is printed.
    MeetingSoon,
    /// A meeting's sheet has not been typed back.
    SheetToTypeBack,
    /// Rows of a sheet could not be read.
    IllegibleRows,
    /// People asked for a meeting and were not told of one that gathers.
    NotInvited,
    /// A first meeting was, or is to be planned: how it went is not noted.
    FirstMeetingToNote,
    /// A planned follow-up of a match.
    FollowUpDue,
    /// A pair of which nothing was heard for long.
    PairQuiet,
    /// Both were asked, and the match goes no further.
    AnswersAwaited,
    /// A pause was to last until now.
    PauseOver,
    /// A match fell away because somebody withdrew.
    MatchFellAway,
    /// A match was drafted or approved, and nobody was asked.
    DraftWaiting,
    /// Somebody moved up from a course's waiting list and was not told.
    PlaceToTell,
    /// Signing up for a course has ended, and it has too few people.
    CourseToDecide,
    /// Signing up for a course ends soon, and it has too few people.
    CourseShort,
    /// Signing up for a course has ended, it has enough people, and it is not confirmed.
    CourseToConfirm,
    /// Nobody has noted who came to a session.
    AttendanceToNote,
    /// A course is over and not noted as held.
    CourseToHold,
    /// New registrations without a talk arranged.
    WithoutTalk,
    /// Registrations that wait without consent to find a friend.
    ConsentMissing,
    /// Registrations that have waited so long that they are asked whether they still do.
    LongWait,
    /// A meeting's paper is to be shredded.
    PaperToShred,
    /// Sign-ups that became no registration have been kept long enough.
    SignUpsToGo,
    /// A child certificate is to be renewed.
    CertificateToRenew,
    /// Something was typed and not saved.
    DraftsUnfinished,
    /// No backup was taken out of the register's folder for long.
    NoBackup,
}

/// How soon.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Urgency {
    /// It cannot wait.
    Urgent,
    /// Its day has passed.
    Late,
    /// Within days.
    Soon,
    /// It can wait, and is better done.
    WhenYouCan,
}

/// Where the screen goes to do it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "to", content = "id")]
pub enum LeadsTo {
    /// The page of a meeting.
    Meeting(String),
    /// The page of a registration.
    Registration(String),
    /// The page of a match.
    Match(String),
    /// The page of a course.
    Course(String),
    /// The list, narrowed: new, and asked until the day that is given.
    NewUntil(NaiveDate),
    /// The list, narrowed: waiting without consent.
    WithoutConsent,
    /// The list, narrowed: waiting, and asked until the day that is given.
    WaitingUntil(NaiveDate),
    /// The drafts.
    Drafts,
    /// The backups.
    Backups,
}

/// What a meeting lacks before it can be held.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Lacks {
    /// So many people.
    pub people: i64,
    /// A date.
    pub date: bool,
    /// A place.
    pub place: bool,
    /// The consultant's word.
    pub consultant: bool,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Due {
    /// What.
    pub kind: DueKind,
    /// How soon.
    pub urgency: Urgency,
    /// Where the screen goes to do it.
    pub leads_to: LeadsTo,
    /// How many rows, people, enrolments, sessions, drafts, concerns or answers it is about; 0 where none are counted. Of a
    /// meeting that is soon: days until it, 0 or 1. Of a follow-up: which it is, from 1. Of a quiet
    /// pair: days since the last contact.
    pub count: i64,
    /// Its own day: the deadline, the first of a group's days, the last backup's or contact's; none of
    /// a first meeting that is to be planned.
    pub date: Option<NaiveDate>,
    /// Of a meeting: its day.
    pub meeting_on: Option<NaiveDate>,
    /// Of a meeting: its place.
    pub place: Option<Line>,
    /// Of a meeting to be decided: what it lacks.
    pub lacks: Lacks,
    /// Of a course: what it is called, by language.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub titles: BTreeMap<LanguageTag, Line>,
    /// Of a course to be decided: who holds it, and is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<Line>,
}

/// What is due on this day.
///
/// # Errors
/// When the store cannot be read.
pub async fn of(readers: &SqlitePool, today: NaiveDate) -> Result<Vec<Due>> {
    let group = groups::get(readers).await?;
    let facts = facts::gather(readers, &group, today).await?;
    Ok(due(&facts, today, &group))
}
