//! Courses and workshops, from the announcement to the certificate (domain.md §7).

mod add;
mod attendance;
mod codes;
mod enrol;
mod forget;
mod introduce;
mod list;
mod model;
mod overfilled;
pub mod places;
mod state;

pub(crate) use add::put as plan;
pub use add::{Decision, NewSession, add, change, decide, repeat};
pub(crate) use attendance::put as note;
pub use attendance::{Noted, note_attendance};
pub use codes::{Audience, CourseKind, CourseState, Standing};
pub(crate) use enrol::put as take_in;
pub use enrol::{Enrols, enrol, reorder, sign_off, told};
pub(crate) use forget::forget;
pub use list::{Clash, CourseDetail, CourseItem, Enrolled, Member, course, detail, list};
pub use model::{AttendanceRow, CourseDetails, CourseRow, EnrolmentRow, SessionRow};
pub(crate) use overfilled::not_overfilled;
pub use state::{CourseReadiness, readiness, state};
