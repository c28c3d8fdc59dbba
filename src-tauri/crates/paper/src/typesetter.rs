//! Typst's view of the world: our templates, one file of data, our fonts, no clock and no disk.

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::error::PaperError;
use crate::fonts;
use crate::print::{MOST_LEAVES, MOST_PAGES};
use crate::sheet::SheetKind;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static COMMON: LazyLock<Option<Source>> =
    LazyLock::new(|| source("common.typ", include_str!("../templates/common.typ")));
static SIGN_UP_SHEET: LazyLock<Option<Source>> = LazyLock::new(|| {
    source(
        "sign-up-sheet.typ",
        include_str!("../templates/sign-up-sheet.typ"),
    )
});
static DOOR_LIST: LazyLock<Option<Source>> =
    LazyLock::new(|| source("door-list.typ", include_str!("../templates/door-list.typ")));
static SLIPS: LazyLock<Option<Source>> =
    LazyLock::new(|| source("slips.typ", include_str!("../templates/slips.typ")));
static RECOVERY_SHEET: LazyLock<Option<Source>> = LazyLock::new(|| {
    source(
        "recovery-sheet.typ",
        include_str!("../templates/recovery-sheet.typ"),
    )
});
static PLAN: LazyLock<Option<Source>> =
    LazyLock::new(|| source("plan.typ", include_str!("../templates/plan.typ")));
static EXPECTATIONS: LazyLock<Option<Source>> = LazyLock::new(|| {
    source(
        "expectations.typ",
        include_str!("../templates/expectations.typ"),
    )
});
static LETTER: LazyLock<Option<Source>> =
    LazyLock::new(|| source("letter.typ", include_str!("../templates/letter.typ")));
static PROGRAMME: LazyLock<Option<Source>> =
    LazyLock::new(|| source("programme.typ", include_str!("../templates/programme.typ")));
static ATTENDANCE: LazyLock<Option<Source>> = LazyLock::new(|| {
    source(
        "attendance.typ",
        include_str!("../templates/attendance.typ"),
    )
});
static BADGES: LazyLock<Option<Source>> =
    LazyLock::new(|| source("badges.typ", include_str!("../templates/badges.typ")));
static SIGNS: LazyLock<Option<Source>> =
    LazyLock::new(|| source("signs.typ", include_str!("../templates/signs.typ")));
static CERTIFICATE: LazyLock<Option<Source>> = LazyLock::new(|| {
    source(
        "certificate.typ",
        include_str!("../templates/certificate.typ"),
    )
});
static LEAVES: LazyLock<Option<Source>> =
    LazyLock::new(|| source("leaves.typ", include_str!("../templates/leaves.typ")));
static DATA: LazyLock<Option<FileId>> = LazyLock::new(|| file("data.json"));

/// A file's number, made once: Typst keeps it for ever.
fn file(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn source(path: &str, text: &str) -> Option<Source> {
    Some(Source::new(file(path)?, text.to_owned()))
}

/// The pages there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// A meeting's sign-up sheet.
    SignUpSheet,
    /// A meeting's door list.
    DoorList,
    /// A meeting's slips.
    Slips,
    /// A register's recovery sheet.
    RecoverySheet,
    /// The plan of a matching meeting.
    Plan,
    /// What two can expect of each other.
    Expectations,
    /// Messages on paper.
    Letter,
    /// A course's programme.
    Programme,
    /// A course's attendance list.
    Attendance,
    /// Name badges.
    Badges,
    /// Table signs.
    Signs,
    /// Certificates of attendance.
    Certificate,
}

impl Template {
    fn source(self) -> Option<&'static Source> {
        let source = match self {
            Self::SignUpSheet => &SIGN_UP_SHEET,
            Self::DoorList => &DOOR_LIST,
            Self::Slips => &SLIPS,
            Self::RecoverySheet => &RECOVERY_SHEET,
            Self::Plan => &PLAN,
            Self::Expectations => &EXPECTATIONS,
            Self::Letter => &LETTER,
            Self::Programme => &PROGRAMME,
            Self::Attendance => &ATTENDANCE,
            Self::Badges => &BADGES,
            Self::Signs => &SIGNS,
            Self::Certificate => &CERTIFICATE,
        };
        source.as_ref()
    }

    /// The most pages its print may have.
    fn most_pages(self) -> usize {
        match self {
            Self::Letter | Self::Badges | Self::Signs | Self::Certificate => MOST_LEAVES,
            Self::SignUpSheet
            | Self::DoorList
            | Self::Slips
            | Self::RecoverySheet
            | Self::Plan
            | Self::Expectations
            | Self::Programme
            | Self::Attendance => MOST_PAGES,
        }
    }
}

impl From<SheetKind> for Template {
    fn from(kind: SheetKind) -> Self {
        match kind {
            SheetKind::SignUpSheet => Self::SignUpSheet,
            SheetKind::DoorList => Self::DoorList,
            SheetKind::Slips => Self::Slips,
        }
    }
}

/// How far a print of many leaves is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// So many leaves are begun.
    pub begun: usize,
    /// Of so many.
    pub all: usize,
}

/// Told how far a print is; false stops it.
pub type Going<'a> = &'a (dyn Fn(Progress) -> bool + Sync);

/// What a template sets.
pub struct Job<'a> {
    /// The template.
    pub template: Template,
    /// What it reads first.
    pub data: Vec<u8>,
    /// What it reads for each leaf, when it comes to it.
    pub leaves: Vec<Vec<u8>>,
    /// Fonts it needs beside ours.
    pub more_fonts: Vec<Font>,
    /// Whether the file is to keep PDF/UA-1.
    pub accessible: bool,
    /// Whether pictures are wanted.
    pub pictures: bool,
    /// Told of each leaf, and asked whether to go on.
    pub going: Going<'a>,
}

/// One print: a template, its data, and the fonts it needs beside ours.
struct Desk<'a> {
    template: Template,
    source: &'static Source,
    data: Bytes,
    leaves: Vec<Bytes>,
    more_fonts: Vec<Font>,
    more_book: Option<LazyHash<FontBook>>,
    going: Going<'a>,
    course: Mutex<Course>,
}

/// How far a print has come: Typst sets several leaves at once, and may read one twice.
#[derive(Default)]
struct Course {
    begun: BTreeSet<usize>,
    stopped: bool,
}

/// A print as Typst gave it.
pub struct Typeset {
    /// The file's bytes.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// An SVG for each page, where pictures were asked for.
    pub pictures: Vec<String>,
}

/// Sets the template with this data and writes it as a tagged PDF, as PDF/UA-1 where `accessible`, and
/// where `pictures` are wanted as SVG too.
pub fn typeset(job: Job<'_>) -> Result<Typeset, PaperError> {
    let more_fonts = job.more_fonts;
    let more_book = (!more_fonts.is_empty())
        .then(|| LazyHash::new(FontBook::from_fonts(fonts::OURS.iter().chain(&more_fonts))));
    let desk = Desk {
        template: job.template,
        source: job.template.source().ok_or(PaperError::Pdf)?,
        data: Bytes::new(job.data),
        leaves: job.leaves.into_iter().map(Bytes::new).collect(),
        more_fonts,
        more_book,
        going: job.going,
        course: Mutex::default(),
    };
    let result = desk.set(job.accessible, job.pictures);
    // What Typst remembers holds names, and would grow with every print.
    comemo::evict(0);
    result
}

impl Desk<'_> {
    fn set(&self, accessible: bool, pictures: bool) -> Result<Typeset, PaperError> {
        let set = typst::compile::<PagedDocument>(self).output;
        if self.course().stopped {
            return Err(PaperError::Stopped);
        }
        let document = set.map_err(|problems| self.fault(problems.first()))?;
        let pages = document.pages();
        let most = self.template.most_pages();
        if pages.len() > most {
            return Err(PaperError::TooLong { most });
        }
        let standards: &[PdfStandard] = match accessible {
            true => &[PdfStandard::Ua_1],
            false => &[],
        };
        let options = PdfOptions {
            creator: Smart::Custom(Some("Vejviser".to_owned())),
            standards: PdfStandards::new(standards).map_err(|_| PaperError::Pdf)?,
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options).map_err(|_| PaperError::Pdf)?;
        let drawn = pages.iter().take(if pictures { pages.len() } else { 0 });
        Ok(Typeset {
            pdf,
            pages: pages.len(),
            pictures: drawn
                .map(|page| typst_svg::svg(page, &SvgOptions::default()))
                .collect(),
        })
    }

    fn course(&self) -> MutexGuard<'_, Course> {
        self.course.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The data of a leaf, which Typst is about to set; none where the print is stopped.
    fn leaf(&self, number: usize) -> Option<Bytes> {
        let leaf = self.leaves.get(number)?;
        let mut course = self.course();
        if !course.stopped && course.begun.insert(number) {
            course.stopped = !(self.going)(Progress {
                begun: course.begun.len(),
                all: self.leaves.len(),
            });
        }
        (!course.stopped).then(|| leaf.clone())
    }

    /// Where a template failed; the message stays behind, it may quote a name.
    fn fault(&self, problem: Option<&SourceDiagnostic>) -> PaperError {
        let at = problem.and_then(|problem| {
            let id = problem.span.id()?;
            let source = self.source(id).ok()?;
            let start = self.range(problem.span)?.start;
            let line = source.lines().byte_to_line(start)? + 1;
            Some((id.get().vpath().get_without_slash(), line))
        });
        let (file, line) = at.unwrap_or(("", 0));
        PaperError::Template { file, line }
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.more_book.as_ref().unwrap_or(&fonts::OUR_BOOK)
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [Some(self.source), COMMON.as_ref(), LEAVES.as_ref()]
            .into_iter()
            .flatten()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *DATA {
            return Ok(self.data.clone());
        }
        let number = id.get().vpath().get_without_slash();
        let number = number
            .strip_prefix("leaf-")
            .and_then(|number| number.strip_suffix(".json"));
        number
            .and_then(|number| self.leaf(number.parse().ok()?))
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::OURS
            .iter()
            .chain(&self.more_fonts)
            .nth(index)
            .cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
