//! What we promise, outside in: acceptance on the real encrypted store.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on says so"
)]

mod backup;
mod concerns;
mod consents;
mod courses;
mod drafts;
mod due_courses;
mod due_matches;
mod follow_ups;
mod given;
mod invitations;
mod match_life;
mod matching;
mod meetings;
mod people;
mod privacy;
mod register;
mod registrations;
mod sample;
mod second_program;
mod today;
mod undo;
mod window;
