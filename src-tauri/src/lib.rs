//! The shell: a window around the page, commands that make one call each, and dialogs. The only
//! place that knows tauri and rfd; it holds no rules.

mod away;
mod commands;
mod desk;
mod dialogs;
mod failure;
mod form;
mod preferences;
mod recovery;
#[cfg(target_os = "linux")]
mod screen_lock;
mod spreadsheet;
mod start;

pub use start::run;
