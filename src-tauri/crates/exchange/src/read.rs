//! From a file to a preview.

use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::ops::ControlFlow;
use std::path::Path;

use crate::fold::fold;
use crate::header::{self, Column, Header};
use crate::mapping::{Mapping, Meaning, fingerprint, letter};
use crate::preview::{ColumnPreview, Options, Preview, Progress, SheetPreview};
use crate::quiet;
use crate::recognise::{Kind, recognise};
use crate::refusal::{ExchangeRefusal, Quoted};
use crate::rows;
use crate::side;
use crate::table::{self, Reporter, Sheet};

/// Reads a file.
///
/// # Errors
/// See [`ExchangeRefusal`]; `progress` may stop the reading at any time.
pub fn read(
    path: &Path,
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Preview, ExchangeRefusal> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(ExchangeRefusal::CannotOpen {
            kind: std::io::ErrorKind::IsADirectory,
        });
    }
    read_from(BufReader::new(file), about.len(), options, progress)
}

/// Reads a file that lies in memory.
///
/// # Errors
/// As [`read`].
pub fn read_bytes(
    bytes: &[u8],
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Preview, ExchangeRefusal> {
    read_from(Cursor::new(bytes), bytes.len() as u64, options, progress)
}

fn read_from<R: Read + Seek>(
    mut reader: R,
    length: u64,
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Preview, ExchangeRefusal> {
    let kind: Kind = quiet::reading(|| recognise(&mut reader, length))?;
    let mut reporter = Reporter::new(progress);
    let mut sheets = table::read(reader, kind, options, &mut reporter)?;
    if let Some(asked) = &options.sheet
        && kind != Kind::Text
    {
        choose(&mut sheets, asked)?;
    }
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(ExchangeRefusal::Empty);
    }
    let mut preview = Preview {
        sheets: Vec::new(),
        skipped_sheets: Vec::new(),
    };
    let mut left_out = Vec::new();
    let mut headed = 0;
    let alone = sheets.iter().filter(|sheet| !sheet.rows.is_empty()).count() == 1;
    for sheet in &sheets {
        if sheet.rows.is_empty() {
            continue;
        }
        let Some(mut header) = header::find(sheet) else {
            preview.skipped_sheets.push(sheet.name.clone());
            continue;
        };
        headed += 1;
        let fingerprint = fingerprint(header.columns.iter().map(|column| column.header.as_str()));
        remembered(&mut header.columns, &fingerprint, &options.mappings);
        leave_out(&mut header.columns, &options.leave_out, &mut left_out);
        if header.place + 1 >= sheet.rows.len() {
            continue;
        }
        refuse_cpr_columns(sheet, &header)?;
        preview.sheets.push(understand(
            sheet,
            &header,
            fingerprint,
            options,
            alone,
            &mut reporter,
        )?);
    }
    if headed == 0 {
        return Err(ExchangeRefusal::NoHeader);
    }
    if let Some(missing) = options
        .leave_out
        .iter()
        .find(|column| !left_out.contains(column))
    {
        return Err(ExchangeRefusal::NoSuchColumn {
            column: Quoted(missing.clone()),
        });
    }
    if preview
        .sheets
        .iter()
        .all(|sheet| sheet.rows.is_empty() && sheet.left_out.is_empty())
    {
        return Err(ExchangeRefusal::NoDataRow);
    }
    Ok(preview)
}

/// Keeps the one sheet that was asked for.
fn choose(sheets: &mut Vec<Sheet>, asked: &str) -> Result<(), ExchangeRefusal> {
    let exact = sheets.iter().position(|sheet| sheet.name == asked);
    let place = exact.or_else(|| {
        sheets
            .iter()
            .position(|sheet| fold(&sheet.name) == fold(asked))
    });
    let Some(place) = place else {
        let sheets = sheets
            .iter()
            .map(|sheet| Quoted(sheet.name.clone()))
            .collect();
        return Err(ExchangeRefusal::NoSuchSheet { sheets });
    };
    let chosen = sheets.swap_remove(place);
    *sheets = vec![chosen];
    Ok(())
}

fn remembered(columns: &mut [Column], fingerprint: &str, mappings: &[Mapping]) {
    let Some(mapping) = mappings
        .iter()
        .find(|mapping| mapping.fingerprint == fingerprint)
    else {
        return;
    };
    for (column, meaning) in columns.iter_mut().zip(&mapping.columns) {
        column.meaning = *meaning;
    }
}

/// Marks the columns that are named by header or letter; notes which names were found.
fn leave_out<'a>(columns: &mut [Column], named: &'a [String], found: &mut Vec<&'a String>) {
    for name in named {
        let by_header = columns
            .iter()
            .any(|column| !column.header.is_empty() && fold(&column.header) == fold(name));
        for column in columns.iter_mut() {
            let here = if by_header {
                fold(&column.header) == fold(name)
            } else {
                letter(column.at).eq_ignore_ascii_case(name.trim())
            };
            if here {
                column.meaning = Meaning::LeftOut;
                found.push(name);
            }
        }
    }
}

fn refuse_cpr_columns(sheet: &Sheet, header: &Header) -> Result<(), ExchangeRefusal> {
    let below = sheet.rows.get(header.place + 1..).unwrap_or_default();
    match rows::cpr_column(header, below) {
        None => Ok(()),
        Some(column) => Err(ExchangeRefusal::CprColumn {
            header: Quoted(column.header.clone()),
            letter: letter(column.at),
        }),
    }
}

fn understand(
    sheet: &Sheet,
    header: &Header,
    fingerprint: String,
    options: &Options,
    alone: bool,
    reporter: &mut Reporter<'_>,
) -> Result<SheetPreview, ExchangeRefusal> {
    let told = side::of_sheet(sheet, header);
    let side = if alone {
        options.side.or(told)
    } else {
        told.or(options.side)
    };
    let Some(side) = side else {
        return Err(ExchangeRefusal::SideUnclear {
            sheet: Quoted(sheet.name.clone()),
        });
    };
    let understood = rows::understand(sheet, header, options.today, reporter)?;
    Ok(SheetPreview {
        name: sheet.name.clone(),
        side,
        header_row: sheet.rows.get(header.place).map_or(1, |row| row.number),
        fingerprint,
        columns: header
            .columns
            .iter()
            .map(|column| ColumnPreview {
                header: column.header.clone(),
                letter: letter(column.at),
                meaning: column.meaning,
            })
            .collect(),
        rows: understood.rows,
        left_out: understood.left_out,
    })
}
