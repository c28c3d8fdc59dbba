//! What the command line promises: every verb, its exit codes, its JSON; and that a kill at any
//! moment loses nothing that was acknowledged.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on says so"
)]

mod contract;
mod courses;
mod desk;
mod job;
mod kill;
mod matching;
mod paper;
mod spreadsheets;
