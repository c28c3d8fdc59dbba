//! Registrations: a wish for a friend, or an offer to be one.

mod add;
mod change;
mod detail;
mod find;
mod import;
mod list;
mod model;
mod note;
pub mod steps;
mod story;
pub(crate) mod summary;
mod whole;

pub use add::{AdultDetails, HouseholdDetails, NewRegistration, add, municipality_of};
pub use change::{change, step};
pub use detail::{
    ConsentItem, InvitedTo, OtherAdult, OtherRegistration, RegistrationDetail, SignedUpFor, detail,
    other_adults,
};
pub use find::{FoundPerson, find};
pub use import::{Imported, RememberedMapping, import, remembered_mappings};
pub use list::{Filter, Page, RegistrationItem, SearchText, list, page};
#[cfg(feature = "testing")]
pub use list::{page_plan, plan};
pub use model::{RegistrationDetails, RegistrationRow};
pub use note::{ContactNoteRow, NoteItem, add_note, notes};
pub use story::{FieldChange, Happened, StoryChange, StoryLine, story};
pub use summary::{Summary, summary};
pub use whole::{Adult, WholeRegistration, change_whole};

pub(crate) use add::{Making, make, put, rows};
pub(crate) use change::take_step;
pub(crate) use import::write_all;
pub(crate) use story::{Belonging, story_of};
pub(crate) use summary::without_consent;
