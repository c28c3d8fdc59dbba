//! What is printed of a course: programme, attendance list, badges, table signs and certificates; a print
//! of many pages tells how far it is and can be stopped.

use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tauri::{Emitter as _, State};
use ts_rs::TS;
use vejviser_core::courses;
use vejviser_core::groups;
use vejviser_core::register::Register;
use vejviser_paper::{
    CoursePrint as Kind, CourseSheet, Progress, preview_course, print_course as made,
};
use vejviser_words::{Lang, dates};

use super::prints::{self, PrintView, set};
use crate::desk::{Answer, Desk, held};
use crate::failure::Failure;

/// The page is told of the progress no more often than this.
const TELL_EVERY: Duration = Duration::from_millis(100);

/// Which print of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CoursePrintKind {
    Programme,
    Attendance,
    Badges,
    TableSigns,
    Certificates,
}

/// What is to be printed of a course.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct CoursePrint {
    pub kind: CoursePrintKind,
    /// The leading language, as a tag.
    pub lang: String,
    /// The language beside it; empty for none.
    pub beside: String,
    /// The one person it is printed for; empty for all.
    pub person: String,
}

/// How far a print is.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[ts(export)]
pub struct PrintProgress {
    /// Pages that are done.
    pub done: u32,
    pub all: u32,
}

impl CoursePrintKind {
    fn paper(self) -> Kind {
        match self {
            Self::Programme => Kind::Programme,
            Self::Attendance => Kind::Attendance,
            Self::Badges => Kind::Badges,
            Self::TableSigns => Kind::Signs,
            Self::Certificates => Kind::Certificates,
        }
    }

    /// Only a list of who came is shredded; the rest is handed out.
    fn is_shredded(self) -> bool {
        self == Self::Attendance
    }
}

impl PrintProgress {
    fn of(progress: Progress) -> Self {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            done: count(progress.begun),
            all: count(progress.all),
        }
    }
}

async fn sheet(
    register: &Register,
    lead: Lang,
    course: &str,
    choice: &CoursePrint,
) -> Result<CourseSheet, Failure> {
    let readers = register.readers();
    let today = dates::in_denmark(register.clock().now()).date();
    let group = groups::get(readers).await?;
    let detail = courses::detail(readers, course, today).await?;
    let only = Some(choice.person.as_str()).filter(|person| !person.is_empty());
    Ok(CourseSheet::of(lead, &group, &detail, only, today))
}

/// The pages as they will be printed; of many the first.
#[tauri::command]
pub async fn course_print_preview(
    desk: State<'_, Desk>,
    course: &str,
    choice: CoursePrint,
) -> Answer<PrintView> {
    desk.with(async |register, lang| {
        let (lead, beside) = prints::languages(lang, &choice.lang, &choice.beside);
        let sheet = sheet(register, lead, course, &choice).await?;
        let destroy_by = choice.kind.is_shredded().then_some(sheet.destroy_by);
        let kind = choice.kind.paper();
        let preview = set(move || preview_course(kind, &sheet, lead, beside)).await??;
        Ok(PrintView::of(lang, preview, destroy_by))
    })
    .await
}

/// Sets all pages, telling the page how far it is, until they are set or it is stopped.
async fn pages(
    desk: &Desk,
    register: &Register,
    lang: Lang,
    course: &str,
    choice: &CoursePrint,
) -> Result<Vec<u8>, Failure> {
    let (lead, beside) = prints::languages(lang, &choice.lang, &choice.beside);
    let sheet = sheet(register, lead, course, choice).await?;
    let kind = choice.kind.paper();
    let stop = desk.stop_printing.clone();
    stop.store(false, Ordering::Relaxed);
    let app = desk.app().clone();
    let printed = set(move || {
        let told: Mutex<Option<Instant>> = Mutex::new(None);
        made(kind, &sheet, lead, beside, &|progress| {
            let mut told = held(&told);
            if told.is_none_or(|at| at.elapsed() >= TELL_EVERY) {
                *told = Some(Instant::now());
                let _ = app.emit("print-progress", PrintProgress::of(progress));
            }
            !stop.load(Ordering::Relaxed)
        })
    });
    Ok(printed.await??.pdf)
}

fn file_name(lang: Lang, kind: CoursePrintKind) -> String {
    prints::file_name(&kind.paper().title(lang))
}

/// Lays the pages into the folder for prints and opens them with the program for PDF files.
#[tauri::command]
pub async fn print_course(desk: State<'_, Desk>, course: &str, choice: CoursePrint) -> Answer<()> {
    let folder = desk.folders().prints.clone();
    desk.with(async |register, lang| {
        let pdf = pages(&desk, register, lang, course, &choice).await?;
        let name = file_name(lang, choice.kind);
        prints::open(register, Some(course), &folder, &name, &pdf).await
    })
    .await
}

/// Saves the pages where the user chooses; false where she closed the dialog.
#[tauri::command]
pub async fn save_course_print(
    desk: State<'_, Desk>,
    course: &str,
    choice: CoursePrint,
) -> Answer<bool> {
    desk.with(async |register, lang| {
        let pdf = pages(&desk, register, lang, course, &choice).await?;
        let name = file_name(lang, choice.kind);
        prints::save(register, lang, Some(course), &name, &pdf).await
    })
    .await
}

/// Stops the print that is being made.
#[tauri::command]
pub fn stop_print(desk: State<'_, Desk>) {
    desk.stop_printing.store(true, Ordering::Relaxed);
}
