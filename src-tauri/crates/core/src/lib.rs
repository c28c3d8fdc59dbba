//! Vejviser's records and rules: the encrypted register, its ledger, and the registrations and
//! introductory meetings it holds.
//!
//! Knows no window, no words and no paper. Rules are pure functions over values; everything that is
//! written goes through one door, [`register::Register::begin`].

pub mod consents;
pub mod courses;
pub mod drafts;
pub mod error;
pub mod groups;
pub mod matches;
pub mod meetings;
pub mod members;
pub mod people;
pub mod register;
pub mod registrations;
pub mod sample;
pub mod search;
#[cfg(feature = "testing")]
pub mod testing;
pub mod today;
pub mod values;

pub use error::{Error, Fault, Refusal, Result};
