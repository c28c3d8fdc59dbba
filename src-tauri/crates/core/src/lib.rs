//! Vejviser's records and rules: the encrypted register, its ledger, and the matches, courses and
//! introductory meetings it holds.
//!
//! Knows no window, no words and no paper. Rules are pure functions over values; everything that is
//! written goes through one door, [`register::Register::begin`].

pub mod error;
pub mod register;
pub mod search;
pub mod values;

pub use error::{Error, Fault, Refusal, Result};
