//! Registrations: a wish for a friend, or an offer to be one.

mod add;
mod change;
mod import;
mod list;
mod model;
mod note;
pub mod steps;

pub use add::{HouseholdDetails, NewRegistration, add, municipality_of};
pub use change::{change, step};
pub use import::{Imported, RememberedMapping, import, remembered_mappings};
#[cfg(feature = "testing")]
pub use list::plan;
pub use list::{Filter, RegistrationItem, list};
pub use model::{RegistrationDetails, RegistrationRow};
pub use note::{ContactNoteRow, NoteItem, add_note, notes};

pub(crate) use add::{Making, make, put, rows};
pub(crate) use change::take_step;
pub(crate) use import::write_all;
