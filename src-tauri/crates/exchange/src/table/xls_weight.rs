//! What an old workbook would come to: the reader lays out a full rectangle for every sheet, however
//! far away its last cell is, and copies a shared text into every cell that names it.

use std::collections::BTreeSet;
use std::io::{BufReader, Read, Seek};

use super::xls_strings::SharedTexts;
use crate::guard::{MOST_CELLS, MOST_TEXT};
use crate::refusal::ExchangeRefusal;

/// The format itself ends at 65,536 rows; a larger stream is no list.
const MOST_STREAM: u64 = 48 * 1024 * 1024;

/// Walks the records of the workbook stream, adding up the rectangles that its sheets span.
pub(super) fn weigh<R: Read + Seek>(reader: &mut R) -> Result<(), ExchangeRefusal> {
    let damaged = |_| ExchangeRefusal::Damaged;
    let mut file = cfb::CompoundFile::open(reader).map_err(damaged)?;
    let name = if file.is_stream("Workbook") {
        "Workbook"
    } else {
        "Book"
    };
    let stream = file.open_stream(name).map_err(damaged)?;
    if stream.len() > MOST_STREAM {
        return Err(ExchangeRefusal::UnpacksTooLarge);
    }
    let mut records = Records {
        stream: BufReader::new(stream),
        data: Vec::new(),
        begun: 0,
        next: 0,
    };
    let mut spanned = 0_usize;
    let mut sheet = Rectangle::default();
    let mut texts = SharedTexts::default();
    let mut lengths = None;
    let mut shared = 0_usize;
    let mut before = 0;
    let (mut said_to_begin, mut begins) = (BTreeSet::new(), BTreeSet::new());
    while let Some(kind) = records.next()? {
        let data = records.data.as_slice();
        let continues_texts = kind == 0x003C && before == 0x00FC;
        match kind {
            // The shared texts, and their going on.
            0x00FC => texts.take_in(data),
            0x003C if continues_texts => texts.take_in(data),
            // The file is protected, and the rest of it no text.
            0x002F if u16_at(data, 0) != Some(0) => return Err(ExchangeRefusal::PasswordProtected),
            // Where a sheet is said to begin. Two at one place would be read twice.
            0x0085 if !said_to_begin.insert(u32_at(data, 0).map(u64::from)) => {
                return Err(ExchangeRefusal::Damaged);
            }
            // A new sheet begins.
            0x0809 => {
                begins.insert(Some(records.begun));
                spanned = spanned.saturating_add(std::mem::take(&mut sheet).cells());
            }
            0x0200 if declared_cells(data) > MOST_CELLS => {
                return Err(ExchangeRefusal::UnpacksTooLarge);
            }
            // Cells: a number, a text, a truth, a formula, a row of numbers.
            0x0006 | 0x0203 | 0x0204 | 0x0205 | 0x027E | 0x00FD | 0x00D6 | 0x00BD => {
                if let (Some(row), Some(column)) = (u16_at(data, 0), u16_at(data, 2)) {
                    let last = if kind == 0x00BD {
                        data.len()
                            .checked_sub(2)
                            .and_then(|at| u16_at(data, at))
                            .unwrap_or(column)
                    } else {
                        column
                    };
                    sheet.take_in(row, column.min(last), column.max(last));
                    if kind == 0x00FD {
                        let number = u32_at(data, 6).unwrap_or(u32::MAX);
                        let lengths = lengths.get_or_insert_with(|| texts.lengths());
                        shared = shared.saturating_add(lengths.of(number));
                    }
                }
            }
            _ => {}
        }
        if spanned.saturating_add(sheet.cells()) > MOST_CELLS || shared > MOST_TEXT {
            return Err(ExchangeRefusal::UnpacksTooLarge);
        }
        if !continues_texts {
            before = kind;
        }
    }
    if said_to_begin.is_subset(&begins) {
        Ok(())
    } else {
        Err(ExchangeRefusal::Damaged)
    }
}

/// The records of a workbook stream: a kind, a length, so many bytes.
struct Records<S> {
    stream: S,
    data: Vec<u8>,
    /// Where in the stream this record begins, and the next one.
    begun: u64,
    next: u64,
}

impl<S: Read> Records<S> {
    fn next(&mut self) -> Result<Option<u16>, ExchangeRefusal> {
        let mut head = [0_u8; 4];
        if self.stream.read_exact(&mut head).is_err() {
            return Ok(None);
        }
        let [k0, k1, l0, l1] = head;
        self.data
            .resize(usize::from(u16::from_le_bytes([l0, l1])), 0);
        self.begun = self.next;
        self.next += 4 + self.data.len() as u64;
        // A record that is cut off is the reader's to judge.
        if self.stream.read_exact(&mut self.data).is_err() {
            return Ok(None);
        }
        Ok(Some(u16::from_le_bytes([k0, k1])))
    }
}

#[derive(Default, Clone, Copy)]
struct Rectangle {
    corners: Option<((u16, u16), (u16, u16))>,
}

impl Rectangle {
    fn take_in(&mut self, row: u16, first: u16, last: u16) {
        let (from, to) = self.corners.unwrap_or(((row, first), (row, last)));
        self.corners = Some((
            (from.0.min(row), from.1.min(first)),
            (to.0.max(row), to.1.max(last)),
        ));
    }

    fn cells(self) -> usize {
        self.corners.map_or(0, |(from, to)| {
            (usize::from(to.0 - from.0) + 1) * (usize::from(to.1 - from.1) + 1)
        })
    }
}

/// The rectangle that a sheet says it spans.
fn declared_cells(data: &[u8]) -> usize {
    let rows = |at| u32_at(data, at).unwrap_or(0) as usize;
    let columns = |at| usize::from(u16_at(data, at).unwrap_or(0));
    let tall = rows(4).saturating_sub(rows(0));
    tall.saturating_mul(columns(10).saturating_sub(columns(8)))
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    let bytes = data.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_le_bytes(bytes))
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    match data.get(at..at + 2)? {
        [low, high] => Some(u16::from_le_bytes([*low, *high])),
        _ => None,
    }
}
