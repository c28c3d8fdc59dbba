//! Typst's view of the world: our templates, one file of data, our fonts, no clock and no disk.

use std::sync::LazyLock;

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
use crate::print::MOST_PAGES;
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

/// One print: a template, its data, and the fonts it needs beside ours.
struct Desk {
    template: &'static Source,
    data: Bytes,
    more_fonts: Vec<Font>,
    more_book: Option<LazyHash<FontBook>>,
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
pub fn typeset(
    template: Template,
    data: Vec<u8>,
    more_fonts: Vec<Font>,
    accessible: bool,
    pictures: bool,
) -> Result<Typeset, PaperError> {
    let template = match template {
        Template::SignUpSheet => &SIGN_UP_SHEET,
        Template::DoorList => &DOOR_LIST,
        Template::Slips => &SLIPS,
        Template::RecoverySheet => &RECOVERY_SHEET,
        Template::Plan => &PLAN,
        Template::Expectations => &EXPECTATIONS,
    };
    let more_book = (!more_fonts.is_empty())
        .then(|| LazyHash::new(FontBook::from_fonts(fonts::OURS.iter().chain(&more_fonts))));
    let desk = Desk {
        template: template.as_ref().ok_or(PaperError::Pdf)?,
        data: Bytes::new(data),
        more_fonts,
        more_book,
    };
    let result = desk.set(accessible, pictures);
    // What Typst remembers holds names, and would grow with every print.
    comemo::evict(0);
    result
}

impl Desk {
    fn set(&self, accessible: bool, pictures: bool) -> Result<Typeset, PaperError> {
        let document: PagedDocument = typst::compile(self)
            .output
            .map_err(|problems| self.fault(problems.first()))?;
        let pages = document.pages();
        if pages.len() > MOST_PAGES {
            return Err(PaperError::TooLong { most: MOST_PAGES });
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

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.more_book.as_ref().unwrap_or(&fonts::OUR_BOOK)
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [Some(self.template), COMMON.as_ref()]
            .into_iter()
            .flatten()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match Some(id) == *DATA {
            true => Ok(self.data.clone()),
            false => Err(FileError::AccessDenied),
        }
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
