//! Courses and workshops, from the announcement to the certificate (domain.md §7).

mod add;
mod attendance;
mod codes;
mod detail;
mod enrol;
mod find;
mod forget;
mod introduce;
mod invite;
mod list;
mod model;
mod overfilled;
pub mod places;
mod state;
mod story;
mod units;

pub(crate) use add::put as plan;
pub use add::{Decision, NewSession, add, change, decide, repeat};
pub(crate) use attendance::put as note;
pub use attendance::{Noted, note_attendance};
pub use codes::{Audience, CourseKind, CourseState, Standing};
pub use detail::{CameBySide, Clash, CourseDetail, Enrolled, Member, detail};
pub(crate) use enrol::put as take_in;
pub use enrol::{Enrols, enrol, enrol_all, reorder, sign_off, told};
pub use find::find;
pub(crate) use forget::forget;
pub use introduce::introduced_by;
pub use invite::{CourseInvitee, to_invite};
pub use list::{CourseItem, course, list, living};
pub use model::{AttendanceRow, CourseDetails, CourseRow, EnrolmentRow, SessionRow};
pub(crate) use overfilled::not_overfilled;
pub use state::{Counts, CourseReadiness, readiness, state};
pub use story::story;
pub use units::{TakenPart, UnitItem, candidates, taken_part, unit_of_match, units_of};
