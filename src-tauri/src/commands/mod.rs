//! What the page may ask for: a module for each noun, a few lines for each command. Which commands
//! there are stands in `commands.list`.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a command is handed its state by value"
)]

use tauri::Wry;
use tauri::ipc::Invoke;

pub mod areas;
pub mod backups;
pub mod calendars;
pub mod choices;
pub mod consents;
pub mod course_attendance;
pub mod course_form;
pub mod course_letters;
pub mod course_prints;
pub mod course_steps;
pub mod courses;
pub mod drafts;
pub mod enrolments;
pub mod follow_ups;
pub mod history;
pub mod history_values;
pub mod import;
pub mod import_rows;
pub mod invitations;
pub mod ledger;
pub mod letter_print;
pub mod letters;
pub mod match_letters;
pub mod match_sheet;
pub mod match_steps;
pub mod match_view;
pub mod matches;
pub mod matching;
pub mod matching_alternatives;
pub mod matching_locks;
pub mod matching_pair;
pub mod matching_people;
pub mod matching_plan;
pub mod matching_print;
pub mod meeting_hints;
pub mod meeting_plan;
pub mod meeting_steps;
pub mod meetings;
pub mod members;
pub mod notes;
pub mod people;
pub mod prints;
pub mod receivers;
pub mod recovery;
pub mod registration_form;
pub mod registration_view;
pub mod registrations;
pub mod search;
pub mod session;
pub mod settings;
pub mod sheets;
pub mod sign_ups;
pub mod start;
pub mod strength;
pub mod today;
pub mod waiting;

/// Hands a call of the page to its command.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    include!(concat!(env!("OUT_DIR"), "/handler.rs"))
}
