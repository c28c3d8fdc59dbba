//! What is wrong in a file of words, and where.

use std::fmt;

/// A file, a message and what is wrong with it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as `da/meeting.ftl`.
    pub file: String,
    /// The message, or empty where the whole file is meant.
    pub id: String,
    /// What is wrong, as a sentence.
    pub what: String,
}

impl Problem {
    /// A problem of one message.
    #[must_use]
    pub fn new(file: &str, id: &str, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            id: id.to_owned(),
            what: what.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.id.is_empty() {
            write!(f, "{}: {}", self.file, self.what)
        } else {
            write!(f, "{}, {}: {}", self.file, self.id, self.what)
        }
    }
}

// A build that fails shows `Debug`, and a translator should be able to read it.
impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Problem {}
