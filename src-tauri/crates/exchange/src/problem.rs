//! What is said about single rows: why one is not taken, and what was not understood in one that is.

use serde::Serialize;
use vejviser_core::register::Field;

/// Something to say about a row. `column` counts in [`crate::SheetPreview::columns`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "problem")]
pub enum RowProblem {
    /// Nobody's name stands in the row: it cannot be taken.
    NoName,
    /// The name is too long or has signs that no name has: the row cannot be taken.
    NotAName,
    /// A text holds a CPR number, which may never be stored: the row cannot be taken until it is
    /// removed from the list.
    CprNumber {
        /// Where it stands.
        column: usize,
    },
    /// The texts of the row together are longer than a note can be: the row cannot be taken.
    TooLong,
    /// The cell was not understood; its text is kept in the contact note.
    NotUnderstood {
        /// The field it was meant for.
        field: Field,
        /// Where it stands.
        column: usize,
    },
    /// A part of the cell was understood; its whole text is kept in the contact note.
    PartlyUnderstood {
        /// The field it was meant for.
        field: Field,
        /// Where it stands.
        column: usize,
    },
    /// The field was filled already; this value is kept in the contact note.
    SecondValue {
        /// The field.
        field: Field,
        /// Where it stands.
        column: usize,
    },
    /// The date lies after today.
    DateAhead {
        /// The field.
        field: Field,
        /// Where it stands.
        column: usize,
    },
    /// The person is not sure to want a friend: taken, with a note.
    Undecided,
}

impl RowProblem {
    /// Whether the row cannot be taken.
    #[must_use]
    pub fn is_error(self) -> bool {
        matches!(
            self,
            Self::NoName | Self::NotAName | Self::CprNumber { .. } | Self::TooLong
        )
    }
}

/// Why a row is left out that is no registration; it is said, and nothing is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// It adds up the others.
    Total,
    /// The person does not want a friend.
    NoFriendWanted,
    /// The header stands there again.
    HeaderAgain,
    /// A heading over some of the rows.
    Heading,
    /// It belongs to the row above, whose name cell reaches over it, and was joined to it.
    JoinedAbove,
}
