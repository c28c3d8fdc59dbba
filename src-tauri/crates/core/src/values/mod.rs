//! What a record is made of: names, telephone numbers, languages, times, closed lists of codes.
//!
//! Parse, don't validate: a value that exists is a good one.

mod closed;
mod code_set;
mod codes;
mod cpr;
mod day;
mod digit_groups;
mod email;
mod language_tag;
mod municipality;
mod name;
mod phone;
mod phone_word;
mod spoken_language;
mod text;
mod week;

pub(crate) use closed::codes;
pub use code_set::CodeSet;
pub use codes::*;
pub use cpr::contains_cpr_number;
pub use day::{day, time_of_day};
pub use email::Email;
pub use language_tag::LanguageTag;
pub use municipality::{Municipality, Region};
pub use name::PersonName;
pub use phone::Phone;
pub use spoken_language::{KnownLanguage, SpokenLanguage};
pub use text::{FreeText, Line};
pub use week::WeekTime;
