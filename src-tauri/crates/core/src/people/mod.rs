//! People and the households they live in. A person is here once, whatever she does in the group.

mod change;
mod duplicates;
mod household;
mod list;
mod model;
mod while_typing;

pub use change::change;
pub use duplicates::{Alike, Candidate, Likely, Likeness, alike_among, likely_duplicates};
pub(crate) use household::check_ages;
pub use household::{HouseholdPersonRow, HouseholdRow};
pub(crate) use list::search_ids;
pub use list::{PersonItem, languages_of, page, search};
pub use model::{PersonDetails, PersonLanguageRow, PersonRow};
pub use while_typing::{LikelyPerson, Typed, while_typing};
