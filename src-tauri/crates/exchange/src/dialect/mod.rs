//! Rows of text: the encoding, the delimiter and the quoting that a program happened to write.

mod delimiter;
mod encoding;

pub use delimiter::{Dialect, find_dialect};
pub(crate) use encoding::{decode, looks_like_text};
