//! What the exchange promises about spreadsheets as groups keep them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod support;

mod groups_lists;
