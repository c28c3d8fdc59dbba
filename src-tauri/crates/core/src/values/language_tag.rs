//! The language a person, a sheet or a reader is spoken to in.

use serde::{Deserialize, Serialize};

/// A language of the program by its tag (`da`, `ti`). Which there are, the words crate knows: a new
/// one is a new folder of words and no code.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type,
)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// A tag as written, in lower case.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self(tag.trim().to_lowercase())
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
