//! What a record is made of: names, telephone numbers, languages, times, closed lists of codes.
//!
//! Parse, don't validate: a value that exists is a good one.

mod codes;
mod language_tag;
mod spoken_language;

pub use codes::*;
pub use language_tag::LanguageTag;
pub use spoken_language::{KnownLanguage, SpokenLanguage};
