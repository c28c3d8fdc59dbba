//! The closed lists of courses.

use crate::values::codes;

codes! {
    /// What kind of course it is (domain.md §7).
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
    pub enum Standing {
        /// Has a place.
        In,
        /// Stands on the waiting list.
        Waiting,
        /// Has signed off.
        Off,
    }
}
