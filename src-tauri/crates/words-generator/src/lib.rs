//! Reads the catalogue of words (`locales/<tag>/<noun>.ftl`) and writes typed functions from it.
//!
//! Danish is the source: its comments say what each variable is, and its messages say which
//! functions there are. Used by the build of the words crate, for the page's module of the same functions,
//! and by the checks of both.

mod catalogue;
mod kind;
mod message;
mod parameters;
mod problem;
mod rust;
mod typescript;

pub use catalogue::{Catalogue, Language, Noun, SOURCE};
pub use kind::Kind;
pub use message::{Key, Message, Selector, Variable, Wording};
pub use problem::Problem;
pub use rust::{function_name, rust_module};
pub use typescript::{
    typescript_module, typescript_name, typescript_property, wordings_of_the_page,
};
