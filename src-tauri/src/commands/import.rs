//! Bringing in a spreadsheet: chosen in the system's dialog, read, looked at, taken in as one
//! operation. The file's path never reaches the page.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::register::Field;
use vejviser_core::registrations;
use vejviser_core::values::{Coded, Side};
use vejviser_exchange::{ExchangeRefusal, Mapping, Meaning, SheetPreview, to_remember, words};
use vejviser_words::{Lang, messages, plain};

use super::choices::Choice;
use crate::desk::{Answer, Desk, held};
use crate::dialogs::{Ask, Dialogs as _, System};
use crate::failure::Failure;
use crate::spreadsheet::{Laid, LeftOut, Spreadsheet, Ways, cpr_column, read};

/// What the user wants otherwise about a file, for the next reading.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "wish")]
#[ts(export)]
pub enum ReadWish {
    /// Nothing: as it lies.
    Read,
    /// A text file's encoding; empty to find it out.
    Encoding { encoding: String },
    /// The side of sheets that tell none.
    Side { side: String },
    /// Without the column of CPR numbers that stands in the way.
    WithoutCpr,
    /// What a column is taken for, by its code.
    Column {
        sheet: u32,
        column: u32,
        meaning: String,
    },
}

/// A file as it was read.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ImportView {
    /// The file's name, without the folders it lies in.
    pub file: String,
    pub sheets: Vec<ImportSheet>,
    /// Sheets that were skipped, each in a sentence.
    pub skipped: Vec<String>,
    /// So many rows say something.
    pub all: u32,
    /// So many registrations can be taken in.
    pub taken: u32,
    /// So many rows somebody should look at.
    pub to_look_at: u32,
    /// So many rows are not taken in.
    pub left_behind: u32,
    /// A text file, whose encoding may have to be told.
    pub text: bool,
    /// The encoding that was told; empty where it was found out.
    pub encoding: String,
    pub sides: Vec<Choice>,
    /// Everything a column can be taken for.
    pub meanings: Vec<Choice>,
}

/// A sheet as it was read.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ImportSheet {
    /// Empty for a text file.
    pub name: String,
    pub side: String,
    /// Left out as a whole.
    pub left_out: bool,
    pub columns: Vec<ImportColumn>,
}

/// A column as it was read.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ImportColumn {
    pub letter: String,
    /// Empty where nothing stands there.
    pub header: String,
    /// What it is taken for, by code.
    pub meaning: String,
    /// Nothing that is known: its texts are kept in the note.
    pub unknown: bool,
}

/// What was taken in.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct TakenIn {
    /// The operation, to be undone as one.
    pub operation: String,
    /// So many registrations.
    pub count: u32,
}

/// As a number that the page can count with.
pub fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl ImportView {
    fn of(lang: Lang, path: &Path, ways: &Ways, laid: &Laid) -> Self {
        let preview = &laid.preview;
        let file = path.file_name().unwrap_or_default();
        Self {
            file: file.to_string_lossy().into_owned(),
            sheets: preview
                .sheets
                .iter()
                .enumerate()
                .map(|(place, sheet)| ImportSheet::of(sheet, &ways.left_out, place))
                .collect(),
            skipped: preview
                .skipped_sheets
                .iter()
                .map(|name| words::sheet_skipped(lang, name))
                .collect(),
            all: counted(laid.all.len()),
            taken: counted(laid.incoming.registrations.len() - laid.by_hand.len()),
            to_look_at: counted(laid.to_look_at.len()),
            left_behind: counted(laid.left_behind.len()),
            text: matches!(preview.sheets.as_slice(), [one] if one.name.is_empty()),
            encoding: ways.encoding.clone().unwrap_or_default(),
            sides: Choice::all::<Side>(lang),
            meanings: Meaning::choices()
                .map(|meaning| Choice {
                    code: meaning.code().to_owned(),
                    text: plain(&words::meaning(lang, meaning)),
                })
                .collect(),
        }
    }
}

impl ImportSheet {
    fn of(sheet: &SheetPreview, left_out: &LeftOut, place: usize) -> Self {
        Self {
            name: sheet.name.clone(),
            side: sheet.side.code().to_owned(),
            left_out: left_out.sheets.contains(&place),
            columns: sheet
                .columns
                .iter()
                .map(|column| ImportColumn {
                    letter: column.letter.clone(),
                    header: column.header.clone(),
                    meaning: column.meaning.code().to_owned(),
                    unknown: column.meaning == Meaning::Unknown,
                })
                .collect(),
        }
    }
}

/// What lies on the desk.
pub fn lying(desk: &Desk) -> Result<Spreadsheet, Failure> {
    held(&desk.spreadsheet)
        .clone()
        .ok_or_else(|| ExchangeRefusal::Stopped.into())
}

/// Puts a spreadsheet back, unless it was put away meanwhile.
fn lay_back(desk: &Desk, spreadsheet: Spreadsheet) {
    let mut lying = held(&desk.spreadsheet);
    if lying.is_some() {
        *lying = Some(spreadsheet);
    }
}

/// Asks for a file; false where the dialog was closed.
#[tauri::command]
pub async fn pick_spreadsheet(desk: State<'_, Desk>) -> Answer<bool> {
    desk.with(async |_, lang| {
        let (title, kind) = (
            plain(&messages::bring_in_which(lang)),
            plain(&messages::bring_in_kind(lang)),
        );
        let ask = Ask::Open {
            title: &title,
            kind: (&kind, &["xlsx", "xls", "xlsm", "ods", "csv", "tsv", "txt"]),
        };
        let Some(path) = System.ask(&ask).await else {
            return Ok(false);
        };
        *held(&desk.spreadsheet) = Some(Spreadsheet::at(path));
        Ok(true)
    })
    .await
}

/// Reads the chosen file anew; what is refused leaves an earlier reading as it was.
#[tauri::command]
pub async fn read_spreadsheet(desk: State<'_, Desk>, wish: ReadWish) -> Answer<()> {
    desk.with(async |register, lang| {
        let mut changed = lying(&desk)?;
        wish.note(&mut changed)?;
        let stop = Arc::clone(&desk.stop_reading);
        match read(desk.app(), register, lang, stop, changed.clone()).await {
            Ok(laid) => {
                lay_back(&desk, laid);
                Ok(())
            }
            Err(why) => {
                changed.cpr_column = cpr_column(&why);
                if changed.laid.is_some() {
                    changed.ways = lying(&desk)?.ways;
                }
                lay_back(&desk, changed);
                Err(why)
            }
        }
    })
    .await
}

impl ReadWish {
    fn note(self, spreadsheet: &mut Spreadsheet) -> Result<(), Failure> {
        let ways = &mut spreadsheet.ways;
        match self {
            Self::Read => {}
            Self::Encoding { encoding } => {
                ways.encoding = Some(encoding).filter(|encoding| !encoding.is_empty());
            }
            Self::Side { side } => ways.side = Some(side_of(&side)?),
            Self::WithoutCpr => ways.leave_out.extend(spreadsheet.cpr_column.take()),
            Self::Column {
                sheet,
                column,
                meaning,
            } => {
                let field = Field::Note;
                let meaning = Meaning::chosen(&meaning).ok_or(Refusal::Missing { field })?;
                let sheets = spreadsheet.laid.as_ref().map(|laid| &laid.preview.sheets);
                let sheet = sheets.and_then(|all| all.get(sheet as usize));
                if let Some(mut mapping) = sheet.map(SheetPreview::mapping) {
                    if let Some(there) = mapping.columns.get_mut(column as usize) {
                        *there = meaning;
                    }
                    let other = |one: &Mapping| one.fingerprint != mapping.fingerprint;
                    ways.mappings.retain(other);
                    ways.mappings.push(mapping);
                }
            }
        }
        Ok(())
    }
}

fn side_of(code: &str) -> Result<Side, Failure> {
    let field = Field::Side;
    Ok(Side::from_code(code).ok_or(Refusal::Missing { field })?)
}

/// Stops the reading that is under way.
#[tauri::command]
pub fn stop_reading(desk: State<'_, Desk>) {
    desk.stop_reading.store(true, Ordering::Relaxed);
}

/// Takes the spreadsheet off the desk; nothing of it is kept.
#[tauri::command]
pub fn put_away_spreadsheet(desk: State<'_, Desk>) {
    desk.stop_reading.store(true, Ordering::Relaxed);
    *held(&desk.spreadsheet) = None;
}

/// What lies on the desk, once it was read.
#[tauri::command]
pub async fn import_view(desk: State<'_, Desk>) -> Answer<Option<ImportView>> {
    desk.with(async |_, lang| {
        let lying = held(&desk.spreadsheet).clone();
        Ok(lying.and_then(|one| {
            let laid = one.laid?;
            Some(ImportView::of(lang, &one.path, &one.ways, &laid))
        }))
    })
    .await
}

/// Says which side a sheet lists.
#[tauri::command]
pub async fn change_sheet_side(desk: State<'_, Desk>, sheet: u32, side: &str) -> Answer<()> {
    desk.with(async |register, _| {
        let side = side_of(side)?;
        let place = sheet as usize;
        let mut changed = lying(&desk)?;
        if let Some(laid) = &changed.laid {
            changed.laid = Some(Arc::new(
                laid.on_side(register, place, side, &changed.ways.left_out)
                    .await?,
            ));
            changed.ways.sides.insert(place, side);
            lay_back(&desk, changed);
        }
        Ok(())
    })
    .await
}

/// Leaves a sheet out as a whole, or takes it in after all.
#[tauri::command]
pub async fn leave_sheet_out(desk: State<'_, Desk>, sheet: u32, out: bool) -> Answer<()> {
    leave_out(&desk, |left_out| {
        let sheet = sheet as usize;
        if out {
            left_out.sheets.insert(sheet);
        } else {
            left_out.sheets.remove(&sheet);
        }
    })
    .await
}

/// Leaves a row out, or takes it in after all; it is named by its key.
#[tauri::command]
pub async fn leave_row_out(desk: State<'_, Desk>, key: &str, out: bool) -> Answer<()> {
    leave_out(&desk, |left_out| {
        let named = key.split_once('.');
        let row =
            named.and_then(|(sheet, number)| Some((sheet.parse().ok()?, number.parse().ok()?)));
        if let (Some(row), true) = (row, out) {
            left_out.rows.insert(row);
        } else if let Some(row) = row {
            left_out.rows.remove(&row);
        }
    })
    .await
}

async fn leave_out(desk: &Desk, change: impl FnOnce(&mut LeftOut)) -> Answer<()> {
    desk.with(async |_, _| {
        let mut changed = lying(desk)?;
        change(&mut changed.ways.left_out);
        changed.laid = changed
            .laid
            .map(|laid| Arc::new(laid.leaving_out(&changed.ways.left_out)));
        lay_back(desk, changed);
        Ok(())
    })
    .await
}

/// Takes every row in that can be: one operation, undone as one. How the columns were read is
/// remembered for the next file of the kind.
#[tauri::command]
pub async fn take_in(desk: State<'_, Desk>) -> Answer<TakenIn> {
    desk.with(async |register, _| {
        let laid = lying(&desk)?.laid.ok_or(Refusal::NoRowToImport)?;
        let mappings =
            to_remember(&laid.preview).map_err(|_| Failure::machine("remembering the mapping"))?;
        let done = registrations::import(register, &laid.taken(), &mappings).await?;
        *held(&desk.spreadsheet) = None;
        Ok(TakenIn {
            operation: done.operation,
            count: counted(done.registrations.len()),
        })
    })
    .await
}
