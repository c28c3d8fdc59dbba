//! What the exchange promises about spreadsheets as groups keep them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod bombs;
mod calendar;
mod columns;
mod corpora;
mod course_letters;

mod formats;
mod groups_lists;
mod letters;
mod mail;
mod make;
mod match_letters;
mod measured;
mod privacy;
mod refusals;
mod rows;
mod support;
mod wording;
