//! Reads what was typed into a form: every field is tried, so that all that stands in the way is
//! told at once.

use std::str::FromStr;

use vejviser_core::Refusal;
use vejviser_core::register::Field;

use crate::failure::{Failure, field_of};

/// A form being read.
#[derive(Default)]
pub struct Form {
    refused: Vec<(String, Refusal)>,
}

impl Form {
    /// What was read, or None where it was refused; the refusal is kept, under the field's own name.
    pub fn take<T>(&mut self, read: Result<T, Refusal>) -> Option<T> {
        self.take_as(None, read)
    }

    /// As `take`, under another name than the refusal's field has: for a form with two phones.
    pub fn take_as<T>(&mut self, name: Option<&str>, read: Result<T, Refusal>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(refused) => {
                let name = name.or_else(|| field_of(&refused)).unwrap_or_default();
                self.refused.push((name.to_owned(), refused));
                None
            }
        }
    }

    /// A field that may be empty.
    pub fn optional<T>(
        &mut self,
        typed: &str,
        parse: impl FnOnce(&str) -> Result<T, Refusal>,
    ) -> Option<T> {
        let typed = typed.trim();
        if typed.is_empty() {
            return None;
        }
        self.take(parse(typed))
    }

    /// A choice from a closed list; the empty code is no choice.
    pub fn choice<T: FromStr>(&mut self, code: &str, field: Field) -> Option<T> {
        self.optional(code, |code| {
            code.parse().map_err(|_| Refusal::Missing { field })
        })
    }

    /// Ends the reading: what stands in the way, if anything does.
    ///
    /// # Errors
    /// With every field that was refused.
    pub fn check(self) -> Result<(), Failure> {
        if self.refused.is_empty() {
            Ok(())
        } else {
            Err(Failure::Fields(self.refused))
        }
    }
}
