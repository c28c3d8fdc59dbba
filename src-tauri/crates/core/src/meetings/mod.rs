//! Introductory meetings: planned, filled, decided, held, and what came of them (domain.md §6).

mod attendance;
mod contacts;
mod find;
pub mod hints;
mod invitation;
mod list;
mod model;
mod overfilled;
mod plan;
pub mod readiness;
mod register_sign_up;
mod sign_up;
mod story;
mod type_back;

pub use attendance::{Attendance, Outcome, hold, note_attendance, paper_destroyed};
pub use contacts::{SignUpContact, contacts};
pub use find::find;
pub use hints::{Hint, PublicHoliday, hints};
pub use invitation::{InvitationRow, Invitee, invite, invited, to_invite};
pub use list::{MeetingItem, SignUpItem, list, meeting, sign_ups};
pub use model::{MeetingDetails, MeetingRow, SignUpRow};
pub use plan::{add, cancel, change};
pub use readiness::{Readiness, readiness};
pub use register_sign_up::register_sign_up;
pub use sign_up::{NewSignUp, Who, change_sign_up, remove_sign_up, sign_up};
pub use story::story;
pub use type_back::{TypedBack, TypedRow, WalkIn, type_back};

pub(crate) use attendance::{attend, held};
pub(crate) use invitation::tell;
pub(crate) use overfilled::not_overfilled;
pub(crate) use plan::put;
pub(crate) use sign_up::put_sign_up;
