//! The wording of the core's closed lists, exhaustive: a new value does not compile without words.

mod consent;
mod field;
mod group;
mod language;
mod meeting;
mod operation;
mod person;
mod record;
mod registration;

pub use language::with_level;
pub use operation::{redo, undo};

pub(crate) use record::not_found;

use crate::Lang;

/// A value that has words in every language.
pub trait Worded {
    /// Its words in this language: a name or a short phrase, fit for a label or a list.
    fn words(&self, lang: Lang) -> String;
}
