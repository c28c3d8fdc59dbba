//! A sheet's content and a language in, a printable PDF out, and pictures of its pages.
//!
//! The three prints of an introductory meeting (domain.md §6), the plan of a matching meeting, the
//! expectations sheet of a match, the prints of a course (domain.md §7), a message as a letter and the
//! recovery sheet are set by Typst with our own fonts, in any
//! language of the program or in two side by side. What people wrote goes in as data, never as markup.
//! See docs/paper.md.

mod content;
mod course;
mod course_content;
mod course_print;
mod edge;
mod error;
mod expectations;
mod expectations_content;
mod fonts;
mod leaves;
mod letter;
mod letters;
mod meeting;
mod people;
mod plan;
mod plan_content;
mod print;
mod recovery;
mod sheet;
mod typesetter;

#[cfg(test)]
mod tests;

pub use course::{Attendee, CoursePrint, CourseSheet};
pub use course_print::{preview_course, print_course};
pub use error::PaperError;
pub use expectations::{Asks, ExpectationsSheet};
pub use expectations_content::{expectations_with, preview_expectations, print_expectations};
pub use fonts::Search;
pub use letter::{LetterSheet, letters_with, preview_letters, print_letters};
pub use plan::{Names, PlanOf, PlanPair, PlanPerson, PlanRemaining, PlanSheet};
pub use plan_content::{plan_with, preview_plan, print_plan};
pub use print::{
    MOST_LEAVES, MOST_PAGES, Preview, Printed, preview, preview_with, print, print_with,
};
pub use recovery::{RecoveryPrint, print_recovery_sheet, print_recovery_with};
pub use sheet::{GroupHeader, MeetingLine, MeetingSheet, SheetKind, SheetRow};
pub use typesetter::{Going, Progress};
