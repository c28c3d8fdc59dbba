//! The words of Vejviser in every language: typed functions from the catalogue in `locales/`, dates,
//! numbers, lists and order, and the wording of everything the core can answer.
//!
//! The language is a value that is passed in, never a global: a screen, a sheet and a message may
//! each have another.

mod lang;
mod plain;
mod say;

pub mod dates;
pub mod lists;
pub mod numbers;
pub mod order;
pub mod refusal;
pub mod worded;

pub use lang::Lang;
pub use numbers::Number;
pub use plain::plain;
#[doc(hidden)]
pub use say::say;
pub use worded::Worded;

pub mod messages {
    //! One function for each message of the catalogue, generated from the Danish files.
    //!
    //! What a message says and what its variables are stands in `locales/`.

    use fluent_bundle::FluentArgs;

    use crate::{Lang, Number};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
