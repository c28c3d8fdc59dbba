//! Rows of text: csv, tsv and their kin.

use std::io::Read;

use super::gather::{Gathered, Reporter};
use super::{Cell, Sheet};
use crate::dialect::{decode, find_dialect};
use crate::guard::MOST_ROWS;
use crate::preview::Options;
use crate::refusal::ExchangeRefusal;

/// A line longer than this is no row of a list.
const MOST_LINE: usize = 1024 * 1024;

pub(crate) fn read<R: Read>(
    mut reader: R,
    options: &Options,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<Sheet>, ExchangeRefusal> {
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes)?;
    bound(&bytes)?;
    let (text, _) = decode(bytes, options.encoding.as_deref())?;
    let text = one_line_end(text);
    let dialect = find_dialect(&text);
    let table = text.get(dialect.skip..).unwrap_or_default();
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(dialect.delimiter)
        .quote(dialect.quote)
        .escape(dialect.backslash.then_some(b'\\'))
        .from_reader(table.as_bytes());
    let mut gathered = Gathered::default();
    let mut record = csv::StringRecord::new();
    // A cell of several lines is one row to the spreadsheet program.
    let mut lines_inside = 0;
    while rows
        .read_record(&mut record)
        .map_err(|_| ExchangeRefusal::Damaged)?
    {
        // The reader's place is before the blank lines that it skips.
        let (byte, line) = record
            .position()
            .map_or((0, 0), |at| (at.byte() as usize, at.line()));
        let here = table.get(byte..).unwrap_or_default();
        let line = line + (here.len() - here.trim_start_matches('\n').len()) as u64;
        let number = u32::try_from(line.saturating_sub(lines_inside)).unwrap_or(u32::MAX);
        for (column, cell) in record.iter().enumerate() {
            lines_inside += cell.bytes().filter(|b| *b == b'\n').count() as u64;
            let column = u32::try_from(column).unwrap_or(u32::MAX);
            gathered.put(number, column, Cell::Text(cell.to_owned()), reporter)?;
        }
    }
    Ok(vec![gathered.into_sheet(String::new(), Vec::new())?])
}

/// Every line end as one `\n`: the reader of rows counts only those.
fn one_line_end(text: String) -> String {
    if !text.contains('\r') {
        return text;
    }
    let mut ends = String::with_capacity(text.len());
    let mut lines = text.split('\r');
    ends.push_str(lines.next().unwrap_or_default());
    for line in lines {
        if !line.starts_with('\n') {
            ends.push('\n');
        }
        ends.push_str(line);
    }
    ends
}

/// Refuses before decoding what would fill the memory and is no list.
fn bound(bytes: &[u8]) -> Result<(), ExchangeRefusal> {
    let mut lines = 0_u32;
    for line in bytes.split(|b| matches!(b, b'\n' | b'\r')) {
        if !line.is_empty() {
            lines = lines.saturating_add(1);
        }
        if line.len() > MOST_LINE {
            return Err(ExchangeRefusal::Damaged);
        }
    }
    if lines > MOST_ROWS.saturating_mul(4) {
        return Err(ExchangeRefusal::TooManyRows { most: MOST_ROWS });
    }
    Ok(())
}
