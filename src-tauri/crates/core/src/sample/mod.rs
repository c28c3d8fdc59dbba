//! Invented people: a small group to try the program out with, and a country to measure it on.
//!
//! Nobody here is real. Names are put together from lists, telephone numbers lie in a series that no
//! telephone has, and both are written as one operation that an undo leaves alone.

mod names;

pub mod country;
pub mod try_out;

use crate::error::Refusal;
use crate::values::Phone;

/// The number of an invented person. Danish numbers in 37 are machines' and have twelve digits, so
/// that one of eight digits rings nowhere.
fn phone(number: u64) -> Result<Phone, Refusal> {
    Phone::parse(&format!("37{:06}", number % 1_000_000))
}
