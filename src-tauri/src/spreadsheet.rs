//! The spreadsheet that lies on the desk while it is being brought in: where it is, how it is read,
//! and what came of it. It is dropped when it was taken in, given up, or the register is locked.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tauri::{AppHandle, Emitter as _};
use vejviser_core::groups;
use vejviser_core::people::likely_duplicates;
use vejviser_core::register::Register;
use vejviser_core::registrations::{NewRegistration, remembered_mappings};
use vejviser_core::values::Side;
use vejviser_exchange::{
    Duplicates, ExchangeRefusal, Fate, Incoming, IncomingRow, Mapping, Options, Preview,
    SheetPreview, remembered, words as told,
};
use vejviser_words::{Lang, plain};

use crate::failure::Failure;

/// How often the page hears how far the reading is.
const TELL_EVERY: Duration = Duration::from_millis(100);

/// How soon a reading stops that was told to.
const STOP_WITHIN: Duration = Duration::from_millis(50);

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
    /// What she does not want in the register.
    pub left_out: LeftOut,
}

/// Rows and whole sheets that are left out by hand.
#[derive(Clone, Default)]
pub struct LeftOut {
    /// Each by its sheet's place and its number.
    pub rows: BTreeSet<(usize, u32)>,
    /// By their place.
    pub sheets: BTreeSet<usize>,
}

impl LeftOut {
    fn has(&self, row: &IncomingRow) -> bool {
        self.sheets.contains(&row.sheet) || self.rows.contains(&(row.sheet, row.number))
    }
}

/// A file as it was read, ready to be taken in.
pub struct Laid {
    /// What was read.
    pub preview: Arc<Preview>,
    /// What becomes of each row.
    pub incoming: Arc<Incoming>,
    /// Who may be in the register already, or twice in the file.
    pub duplicates: Arc<Duplicates>,
    /// The rows that could be taken in and are left out by hand, as places in [`Incoming::rows`].
    pub by_hand: BTreeSet<usize>,
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
    async fn of(
        register: &Register,
        preview: Preview,
        left_out: &LeftOut,
    ) -> Result<Self, Failure> {
        let today = register.clock().today();
        let group = groups::get(register.readers()).await?;
        let incoming = Incoming::of(&preview, &group, today);
        let known = likely_duplicates(register.readers(), &incoming.candidates()).await?;
        let duplicates = Duplicates::of(&incoming, known);
        Ok(Self::sorted(
            Arc::new(preview),
            Arc::new(incoming),
            Arc::new(duplicates),
            left_out,
        ))
    }

    fn sorted(
        preview: Arc<Preview>,
        incoming: Arc<Incoming>,
        duplicates: Arc<Duplicates>,
        left_out: &LeftOut,
    ) -> Self {
        let rows = &incoming.rows;
        let by_hand: BTreeSet<usize> = rows
            .iter()
            .enumerate()
            .filter(|(_, row)| matches!(row.fate, Fate::Taken(_)) && left_out.has(row))
            .map(|(place, _)| place)
            .collect();
        let mut all: Vec<usize> = (0..rows.len()).collect();
        all.sort_by_key(|place| rows.get(*place).map(|row| (row.sheet, row.number)));
        let those = |wanted: &dyn Fn(usize, &IncomingRow) -> bool| {
            all.iter()
                .copied()
                .filter(|place| rows.get(*place).is_some_and(|row| wanted(*place, row)))
                .collect()
        };
        let to_look_at = those(&|place, row| match row.fate {
            Fate::Taken(_) if by_hand.contains(&place) => false,
            Fate::Taken(_) => {
                !row.problems(&preview).is_empty() || !duplicates.of_row(row).is_empty()
            }
            Fate::Refused(_) => true,
            Fate::LeftOut(_) => false,
        });
        let left_behind =
            those(&|place, row| by_hand.contains(&place) || !matches!(row.fate, Fate::Taken(_)));
        Self {
            all,
            to_look_at,
            left_behind,
            preview,
            incoming,
            duplicates,
            by_hand,
        }
    }

    /// The registrations that will be taken in, in the order of the rows.
    pub fn taken(&self) -> Vec<NewRegistration> {
        let rows = self.incoming.rows.iter().enumerate();
        rows.filter(|(place, _)| !self.by_hand.contains(place))
            .filter_map(|(_, row)| match row.fate {
                Fate::Taken(at) => self.incoming.registrations.get(at).cloned(),
                _ => None,
            })
            .collect()
    }

    /// The same reading with other rows left out.
    pub fn leaving_out(&self, left_out: &LeftOut) -> Self {
        Self::sorted(
            Arc::clone(&self.preview),
            Arc::clone(&self.incoming),
            Arc::clone(&self.duplicates),
            left_out,
        )
    }

    /// The same reading with another side for a sheet.
    pub async fn on_side(
        &self,
        register: &Register,
        sheet: usize,
        side: Side,
        left_out: &LeftOut,
    ) -> Result<Self, Failure> {
        let mut preview = (*self.preview).clone();
        if let Some(sheet) = preview.sheets.get_mut(sheet) {
            sheet.side = side;
        }
        Self::of(register, preview, left_out).await
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
    let (stopping, told_to_stop) = (Arc::clone(&stop), told_to_stop(stop));
    let reading = tauri::async_runtime::spawn_blocking(move || {
        let mut told: Option<Instant> = None;
        vejviser_exchange::read(&path, &options, &mut |progress| {
            if told.is_none_or(|at| at.elapsed() >= TELL_EVERY) {
                told = Some(Instant::now());
                let _ = app.emit("import-progress", plain(&told::progress(lang, progress)));
            }
            if stopping.load(Ordering::Relaxed) {
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
    // Who may be in the register already is looked up row by row: that can be stopped as well.
    let laid = tokio::select! {
        laid = Laid::of(register, preview, &spreadsheet.ways.left_out) => laid?,
        () = told_to_stop => return Err(ExchangeRefusal::Stopped.into()),
    };
    spreadsheet.laid = Some(Arc::new(laid));
    spreadsheet.cpr_column = None;
    Ok(spreadsheet)
}

/// Waits until a reading is to be stopped.
async fn told_to_stop(stop: Arc<AtomicBool>) {
    while !stop.load(Ordering::Relaxed) {
        tokio::time::sleep(STOP_WITHIN).await;
    }
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
