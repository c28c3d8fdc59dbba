//! People and the households they live in. A person is here once, whatever she does in the group.

mod change;
mod duplicates;
mod household;
mod list;
mod model;

pub use change::change;
pub use duplicates::{Candidate, Likeness, Likely, likely_duplicates};
pub use household::{HouseholdPersonRow, HouseholdRow};
pub use list::{PersonItem, all, languages_of, search};
pub(crate) use household::check_ages;
pub use model::{PersonDetails, PersonLanguageRow, PersonRow};
