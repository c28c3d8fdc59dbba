//! The closed lists of courses.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What kind of course it is (domain.md §7).
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
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
    sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[sqlx(rename_all = "snake_case")]
pub enum CourseKind {
    /// For volunteers, over several days.
    Course,
    /// For volunteers and participants together.
    Workshop,
    /// For leaders.
    Seminar,
    /// A day about one theme.
    ThemeDay,
}

/// For whom a course is.
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
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
    sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[sqlx(rename_all = "snake_case")]
pub enum Audience {
    /// Friends.
    Volunteers,
    /// Participants.
    Participants,
    /// Friends and participants together.
    Both,
    /// Those who lead a group.
    Leaders,
}

/// Where a course stands; it follows from its facts.
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
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
    sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[sqlx(rename_all = "snake_case")]
pub enum CourseState {
    /// Wished for: no session is planned.
    Wished,
    /// Open for signing up.
    Open,
    /// It will be held.
    Confirmed,
    /// Its first session has been, and not its last.
    Running,
    /// It is over.
    Held,
    /// It was called off.
    Cancelled,
}

/// Where an enrolment stands; it is in or waits, never both.
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
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
    sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[sqlx(rename_all = "snake_case")]
pub enum Standing {
    /// Has a place.
    In,
    /// Stands on the waiting list.
    Waiting,
    /// Has signed off.
    Off,
}
