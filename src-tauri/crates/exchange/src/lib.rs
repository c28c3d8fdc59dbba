//! Vejviser's exchange: a group's own spreadsheet, whatever program wrote it, becomes a list of draft
//! registrations that can be looked at before anything is taken in.
//!
//! [`read`] is the one door. It recognises the file by its content, refuses what cannot or may not be
//! read, finds the header, maps the columns and understands the cells; it writes nothing.
//!
//! And out: [`letter()`] words a message about a meeting, [`course_letter()`] one about a course and
//! [`match_letter()`] one to a side of a match, [`mail_file`] makes a draft of it, [`calendar_file`] puts
//! courses and meetings into the user's own calendar.

mod calendar;
mod cells;
mod course_letter;
pub mod dialect;
mod draft;
mod fold;
mod guard;
mod header;
mod incoming;
mod letter;
mod mail;
mod mapping;
mod match_letter;
mod preview;
mod problem;
mod quiet;
mod read;
mod recognise;
mod refusal;
mod registration;
mod rows;
mod side;
mod table;
mod vocabulary;
pub mod words;

pub use calendar::{Occasion, Which, calendar_file, occasions};
pub use course_letter::{CourseLetterKind, course_letter};
pub use draft::DraftRow;
pub use incoming::{
    Duplicate, Duplicates, Fate, Incoming, IncomingRow, each_once, remembered, to_remember,
};
pub use letter::{Letter, LetterKind, letter, letter_language};
pub use mail::{Receiver, mail_file};
pub use mapping::{Mapping, Meaning};
pub use match_letter::{About, Introduced, MatchLetterKind, letter_to_side, match_letter};
pub use preview::{ColumnPreview, Options, Preview, Progress, RowPreview, SheetPreview, Stage};
pub use problem::{LeftOut, RowProblem};
pub use read::{read, read_bytes};
pub use recognise::Kind;
pub use refusal::{ExchangeRefusal, LooksLike, Quoted};
