//! What we promise, outside in: acceptance on the real encrypted store.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on says so"
)]

mod given;
mod register;
mod sample;
mod second_program;
mod undo;
