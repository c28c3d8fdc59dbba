//! Why a spreadsheet is not read at all; nothing was changed.

use std::fmt;

/// A word out of the user's own file (a sheet's name, a column's header): shown to the user, never
/// printed by `Debug`, so that it reaches no log.
#[derive(Clone, PartialEq, Eq)]
pub struct Quoted(pub String);

impl fmt::Debug for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Quoted(…)")
    }
}

/// What a file that is no spreadsheet looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooksLike {
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A letter or a presentation of an office program.
    Document,
    /// A web page or other mark-up, also where its name ends in .xls.
    WebPage,
    /// A binary workbook (.xlsb), which the office program can save as .xlsx.
    BinaryWorkbook,
    /// Something else.
    Other,
}

/// Why a spreadsheet is not read. Each has a wording in every language ([`crate::words`]); none
/// carries a cell's content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the spreadsheet is refused: {self:?}")]
pub enum ExchangeRefusal {
    /// The file cannot be opened or read.
    CannotOpen {
        /// What the system answered.
        kind: std::io::ErrorKind,
    },
    /// The file is no spreadsheet.
    WrongType {
        /// What it looks like.
        looks_like: LooksLike,
    },
    /// There is nothing in the file.
    Empty,
    /// No row names the columns.
    NoHeader,
    /// There is a header and no row below it.
    NoDataRow,
    /// The file is damaged.
    Damaged,
    /// The file is protected with a password.
    PasswordProtected,
    /// The file is too large.
    TooLarge {
        /// The most that is read, in megabytes.
        most_megabytes: u64,
    },
    /// The file unpacks to more than any real list does.
    UnpacksTooLarge,
    /// There are more rows or cells than are read at once.
    TooManyRows {
        /// The most rows that are read.
        most: u32,
    },
    /// The sheet that was asked for is not in the file.
    NoSuchSheet {
        /// The sheets that are.
        sheets: Vec<Quoted>,
    },
    /// Neither the sheet's name nor its columns tell whether it lists friends or participants.
    SideUnclear {
        /// The sheet.
        sheet: Quoted,
    },
    /// A column holds CPR numbers, which may never be stored; it must be left out first.
    CprColumn {
        /// Its header.
        header: Quoted,
        /// Its letter.
        letter: String,
    },
    /// The column to be left out is not there.
    NoSuchColumn {
        /// As it was named.
        column: Quoted,
    },
    /// No text encoding has this name.
    UnknownEncoding,
    /// The reading was stopped by the user.
    Stopped,
}

impl From<std::io::Error> for ExchangeRefusal {
    fn from(error: std::io::Error) -> Self {
        Self::CannotOpen { kind: error.kind() }
    }
}
