//! From a course to its finished print.

use vejviser_words::Lang;

use crate::course::{CoursePrint, CourseSheet};
use crate::course_content::Content;
use crate::edge;
use crate::error::PaperError;
use crate::fonts::Search;
use crate::leaves;
use crate::letters::Letters;
use crate::print::{MOST_LEAVES, MOST_PAGES, Preview, Printed, asked, set, set_leaves};
use crate::typesetter::{Going, Template};

/// A screen shows the first so many leaves.
const MOST_SEEN: usize = 20;

/// More rows than this never fit on [`MOST_PAGES`], so nothing is set for them.
const MOST_ROWS: usize = MOST_PAGES * 30;

/// Prints a course in one language, or in two with the first in the lead. `going` is told of each page
/// of badges, signs or certificates as it is begun, and stops the print with false.
///
/// # Errors
/// [`PaperError::NoSession`] and [`PaperError::Nobody`] where there is nothing to print,
/// [`PaperError::TooLong`], [`PaperError::Stopped`]; the others are faults of ours.
pub fn print_course(
    kind: CoursePrint,
    sheet: &CourseSheet,
    language: Lang,
    beside: Option<Lang>,
    going: Going<'_>,
) -> Result<Printed, PaperError> {
    let of = Of {
        kind,
        sheet,
        search: Search::System,
    };
    Ok(of.set(&asked(language, beside), None, going)?.printed)
}

/// Draws the pages of a course's print for the screen, of badges, signs and certificates the first
/// twenty; the file in it holds no more than is seen.
///
/// # Errors
/// As [`print_course`].
pub fn preview_course(
    kind: CoursePrint,
    sheet: &CourseSheet,
    language: Lang,
    beside: Option<Lang>,
) -> Result<Preview, PaperError> {
    let of = Of {
        kind,
        sheet,
        search: Search::System,
    };
    of.set(&asked(language, beside), Some(MOST_SEEN), &|_| true)
}

/// What is printed, and with which fonts.
#[derive(Clone, Copy)]
pub struct Of<'a> {
    /// Which print.
    pub kind: CoursePrint,
    /// Of which course.
    pub sheet: &'a CourseSheet,
    /// With [`Search::Ours`] every machine makes the same file.
    pub search: Search,
}

impl Of<'_> {
    /// Sets the print, or draws the first `seen` leaves of it.
    pub fn set(
        self,
        languages: &[Lang],
        seen: Option<usize>,
        going: Going<'_>,
    ) -> Result<Preview, PaperError> {
        let Self { kind, sheet, .. } = self;
        let named = matches!(
            kind,
            CoursePrint::Badges | CoursePrint::Signs | CoursePrint::Certificates
        );
        let dated = !matches!(kind, CoursePrint::Badges | CoursePrint::Signs);
        if dated && sheet.sessions.is_empty() {
            return Err(PaperError::NoSession);
        }
        if kind == CoursePrint::Attendance && sheet.people.len() > MOST_ROWS {
            return Err(PaperError::TooLong { most: MOST_PAGES });
        }
        let letters = Letters::of(&self.texts(), self.search);
        let pictures = seen.is_some();
        if !named {
            let template = match kind {
                CoursePrint::Attendance => Template::Attendance,
                _ => Template::Programme,
            };
            let content = Content::of(kind, sheet, languages, &letters);
            return set(template, &content, letters, pictures).map(Preview::from);
        }
        let template = match kind {
            CoursePrint::Badges => Template::Badges,
            CoursePrint::Signs => Template::Signs,
            _ => Template::Certificate,
        };
        let most = seen.unwrap_or(MOST_LEAVES + 1);
        let leaves = leaves::leaves(kind, sheet, languages, &letters, most);
        match leaves.len() {
            0 => return Err(PaperError::Nobody),
            many if many > MOST_LEAVES => return Err(PaperError::TooLong { most: MOST_LEAVES }),
            _ => {}
        }
        let content = leaves::Content::of(kind, sheet, languages, &letters, leaves.len());
        set_leaves(template, &content, &leaves, letters, pictures, going).map(Preview::from)
    }

    /// Every text people wrote that reaches the paper.
    fn texts(&self) -> Vec<&str> {
        let sheet = self.sheet;
        let people: Vec<&str> = match self.kind {
            CoursePrint::Programme => Vec::new(),
            CoursePrint::Attendance => {
                let inside = sheet.people.iter().filter(|one| one.is_in);
                inside.filter_map(|one| one.name.as_deref()).collect()
            }
            kind => leaves::who(kind, sheet)
                .filter_map(|one| one.name.as_deref())
                .collect(),
        };
        let around = edge::texts(&sheet.group).chain(sheet.texts());
        around.chain(people).collect()
    }
}
