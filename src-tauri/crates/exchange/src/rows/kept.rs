//! Setting a field once; what is not understood or comes second goes to the note, and it is said.

use vejviser_core::register::Field;

use super::fill::{At, Filling};
use crate::draft::DraftRow;
use crate::mapping::letter;
use crate::problem::RowProblem;

/// The longest single line that the register takes, in characters.
const MOST_LINE: usize = 200;

impl Filling {
    /// A single line, or else a part of the note.
    pub(super) fn line(
        &mut self,
        field: Field,
        at: &At<'_>,
        place: fn(&mut DraftRow) -> &mut Option<String>,
    ) {
        if is_line(at.text) {
            self.set(field, at, Some(at.text.to_owned()), place);
        } else {
            self.misread(field, at, true);
        }
    }

    /// Sets a field once; what is not understood or comes second goes to the note, and it is said.
    pub(super) fn set<T: PartialEq>(
        &mut self,
        field: Field,
        at: &At<'_>,
        value: Option<T>,
        place: fn(&mut DraftRow) -> &mut Option<T>,
    ) {
        let Some(value) = value else {
            return self.misread(field, at, true);
        };
        let there = place(&mut self.draft);
        match there {
            None => *there = Some(value),
            Some(there) if *there == value => {}
            Some(_) => {
                let column = at.place;
                self.problems
                    .push(RowProblem::SecondValue { field, column });
                self.keep(at);
            }
        }
    }

    pub(super) fn misread(&mut self, field: Field, at: &At<'_>, wholly: bool) {
        // A dash or a dot stands for nothing.
        if !at.text.chars().any(|c| c.is_alphanumeric() || c == '?') {
            return;
        }
        let column = at.place;
        self.problems.push(if wholly {
            RowProblem::NotUnderstood { field, column }
        } else {
            RowProblem::PartlyUnderstood { field, column }
        });
        self.keep(at);
    }

    /// Keeps a cell's text in the note, behind its column's header.
    pub(super) fn keep(&mut self, at: &At<'_>) {
        let header = match at.column.header.trim().trim_end_matches([':', '?']) {
            "" => letter(at.column.at),
            header => header.to_owned(),
        };
        self.note.push(format!("{header}: {}", at.text));
    }
}

pub(super) fn is_line(text: &str) -> bool {
    text.chars().count() <= MOST_LINE && !text.chars().any(char::is_control)
}

pub(super) fn append(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

pub(super) fn append_line(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(more);
}
