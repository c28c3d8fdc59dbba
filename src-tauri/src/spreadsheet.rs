//! The spreadsheet that lies on the desk while it is being brought in: where it is, how it is read,
//! and what came of it. It is dropped when it was taken in, given up, or the register is locked.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tauri::{AppHandle, Emitter as _};
use vejviser_core::groups;
use vejviser_core::people::likely_duplicates;
use vejviser_core::register::Register;
use vejviser_core::registrations::remembered_mappings;
use vejviser_core::values::Side;
use vejviser_exchange::{
    Duplicates, ExchangeRefusal, Fate, Incoming, Mapping, Options, Preview, SheetPreview,
    remembered, words as told,
};
use vejviser_words::{Lang, plain};

use crate::failure::Failure;

/// How often the page hears how far the reading is.
const TELL_EVERY: Duration = Duration::from_millis(100);

/// A file that was chosen.
#[derive(Clone)]
pub struct Spreadsheet {
    /// Where it is.
    pub path: PathBuf,
    /// How it is to be read.
    pub ways: Ways,
    /// What the last reading gave, once one went well.
    pub laid: Option<Arc<Laid>>,
    /// The column of CPR numbers that stands in the way.
    pub cpr_column: Option<String>,
}

/// What the user says about a file.
#[derive(Clone, Default)]
pub struct Ways {
    /// The encoding of a text file; none to find it out.
    pub encoding: Option<String>,
    /// The side of sheets that tell none.
    pub side: Option<Side>,
    /// The side of single sheets, by their place.
    pub sides: BTreeMap<usize, Side>,
    /// Columns to be left out, each by its header or its letter.
    pub leave_out: Vec<String>,
    /// How the columns are read, where she changed it.
    pub mappings: Vec<Mapping>,
}

/// A file as it was read, ready to be taken in.
pub struct Laid {
    /// What was read.
    pub preview: Preview,
    /// What becomes of each row.
    pub incoming: Incoming,
    /// Who may be in the register already, or twice in the file.
    pub duplicates: Duplicates,
    /// The rows in the order of the file, as places in [`Incoming::rows`].
    pub all: Vec<usize>,
    /// Those of them that somebody should look at.
    pub to_look_at: Vec<usize>,
    /// Those of them that are not taken in.
    pub left_behind: Vec<usize>,
}

impl Spreadsheet {
    /// A file that nobody has looked into.
    pub fn at(path: PathBuf) -> Self {
        Self {
            path,
            ways: Ways::default(),
            laid: None,
            cpr_column: None,
        }
    }
}

impl Ways {
    /// The mappings that stand after a reading: from now on they say what is left out, too.
    fn settled(mut self, preview: &Preview) -> Self {
        self.mappings = preview.sheets.iter().map(SheetPreview::mapping).collect();
        self.leave_out.clear();
        self
    }
}

impl Laid {
    async fn of(register: &Register, preview: Preview) -> Result<Self, Failure> {
        let today = register.clock().today();
        let group = groups::get(register.readers()).await?;
        let incoming = Incoming::of(&preview, &group, today);
        let known = likely_duplicates(register.readers(), &incoming.candidates()).await?;
        let duplicates = Duplicates::of(&incoming, known);
        let rows = &incoming.rows;
        let mut all: Vec<usize> = (0..rows.len()).collect();
        all.sort_by_key(|place| rows.get(*place).map(|row| (row.sheet, row.number)));
        let those = |wanted: &dyn Fn(&vejviser_exchange::IncomingRow) -> bool| {
            all.iter()
                .copied()
                .filter(|place| rows.get(*place).is_some_and(wanted))
                .collect()
        };
        let to_look_at = those(&|row| match row.fate {
            Fate::Taken(_) => {
                !row.problems(&preview).is_empty() || !duplicates.of_row(row).is_empty()
            }
            Fate::Refused(_) => true,
            Fate::LeftOut(_) => false,
        });
        let left_behind = those(&|row| !matches!(row.fate, Fate::Taken(_)));
        Ok(Self {
            all,
            to_look_at,
            left_behind,
            preview,
            incoming,
            duplicates,
        })
    }

    /// The same reading with another side for a sheet.
    pub async fn on_side(
        &self,
        register: &Register,
        sheet: usize,
        side: Side,
    ) -> Result<Self, Failure> {
        let mut preview = self.preview.clone();
        if let Some(sheet) = preview.sheets.get_mut(sheet) {
            sheet.side = side;
        }
        Self::of(register, preview).await
    }
}

/// Reads the file, telling the page how far it is, until it is read or `stop` is set.
///
/// # Errors
/// Why it is not read; then nothing about the spreadsheet has changed but what stands in the way.
pub async fn read(
    app: &AppHandle,
    register: &Register,
    lang: Lang,
    stop: Arc<AtomicBool>,
    mut spreadsheet: Spreadsheet,
) -> Result<Spreadsheet, Failure> {
    let mut options = Options::on(register.clock().today());
    options.side = spreadsheet.ways.side;
    options.encoding.clone_from(&spreadsheet.ways.encoding);
    options.leave_out.clone_from(&spreadsheet.ways.leave_out);
    // The first that fits is used: what the user says now stands before what is remembered.
    options.mappings.clone_from(&spreadsheet.ways.mappings);
    options
        .mappings
        .extend(remembered(remembered_mappings(register.readers()).await?));
    let (path, app) = (spreadsheet.path.clone(), app.clone());
    stop.store(false, Ordering::Relaxed);
    let reading = tauri::async_runtime::spawn_blocking(move || {
        let mut told: Option<Instant> = None;
        vejviser_exchange::read(&path, &options, &mut |progress| {
            if told.is_none_or(|at| at.elapsed() >= TELL_EVERY) {
                told = Some(Instant::now());
                let _ = app.emit("import-progress", plain(&told::progress(lang, progress)));
            }
            if stop.load(Ordering::Relaxed) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
    });
    let mut preview = reading
        .await
        .map_err(|_| Failure::machine("reading the spreadsheet"))??;
    for (place, side) in &spreadsheet.ways.sides {
        if let Some(sheet) = preview.sheets.get_mut(*place) {
            sheet.side = *side;
        }
    }
    spreadsheet.ways = spreadsheet.ways.settled(&preview);
    spreadsheet.laid = Some(Arc::new(Laid::of(register, preview).await?));
    spreadsheet.cpr_column = None;
    Ok(spreadsheet)
}

/// The column of CPR numbers that a refusal speaks of, as it is to be left out.
pub fn cpr_column(why: &Failure) -> Option<String> {
    match why {
        Failure::Exchange(ExchangeRefusal::CprColumn { header, letter }) => {
            Some(if header.0.is_empty() {
                letter.clone()
            } else {
                header.0.clone()
            })
        }
        _ => None,
    }
}
