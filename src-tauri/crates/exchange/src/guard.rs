//! What is read at most, and the look into a packed file before anything in it is trusted: a file of
//! a few kilobytes may unpack to gigabytes.

use std::io::{self, Read, Seek, Write};

use zip::ZipArchive;

use crate::refusal::ExchangeRefusal;

/// The largest file that is read, in bytes.
pub(crate) const MOST_FILE: u64 = 200_000_000;
/// The largest part of a packed file, and all parts together, unpacked.
const MOST_UNPACKED: u64 = 256 * 1024 * 1024;
/// Real lists pack to a tenth or a fiftieth. Small parts are let through whatever their ratio.
const MOST_RATIO: u64 = 200;
const RATIO_MATTERS_FROM: u64 = 32 * 1024 * 1024;
/// Each tag of a cell becomes some 60 bytes, each other tag some 150, a cell format some 500.
const MOST_TAGS: u64 = 30_000_000;
const MOST_HEAVY_TAGS: u64 = 2_000_000;
const MOST_FORMATS: u64 = 200_000;
/// A workbook has tens of parts; the directory itself must not fill the memory.
const MOST_PARTS: usize = 5_000;

/// The most rows of all sheets, cells and bytes of text that are read at once.
pub(crate) const MOST_ROWS: u32 = 200_000;
pub(crate) const MOST_CELLS: usize = 3_000_000;
pub(crate) const MOST_TEXT: usize = 128 * 1024 * 1024;

/// Opens a packed file after counting its directory.
pub(crate) fn open_zip<R: Read + Seek>(mut reader: R) -> Result<ZipArchive<R>, ExchangeRefusal> {
    if parts_listed(&mut reader)? > MOST_PARTS {
        return Err(ExchangeRefusal::UnpacksTooLarge);
    }
    ZipArchive::new(reader).map_err(|_| ExchangeRefusal::Damaged)
}

/// How many entries the file's directory lists, counted by their marks in the bytes.
fn parts_listed<R: Read + Seek>(reader: &mut R) -> Result<usize, ExchangeRefusal> {
    const MARK: &[u8] = b"PK\x01\x02";
    reader.rewind()?;
    let mut found = 0;
    let mut window = vec![0_u8; 256 * 1024];
    let mut kept = 0;
    loop {
        let read = reader.read(window.get_mut(kept..).unwrap_or_default())?;
        if read == 0 {
            break;
        }
        let filled = window.get(..kept + read).unwrap_or_default();
        found += filled.windows(MARK.len()).filter(|w| *w == MARK).count();
        let tail = filled.len().saturating_sub(MARK.len() - 1);
        let filled = filled.len();
        window.copy_within(tail..filled, 0);
        kept = filled - tail;
    }
    reader.rewind()?;
    Ok(found)
}

/// Unpacks every part that will be read into nothing, counting.
///
/// # Errors
/// Refused when the parts are protected, damaged, or unpack to more than any real list does. The
/// sizes that the file declares are looked at first, and never believed.
pub(crate) fn weigh_zip<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    is_read: impl Fn(&str) -> bool,
) -> Result<(), ExchangeRefusal> {
    let mut parts = Vec::new();
    let mut declared = 0_u64;
    for index in 0..archive.len() {
        let part = archive
            .by_index_raw(index)
            .map_err(|_| ExchangeRefusal::Damaged)?;
        if part.name().is_ok_and(|name| is_read(&name)) {
            if part.encrypted() {
                return Err(ExchangeRefusal::PasswordProtected);
            }
            declared = declared.saturating_add(part.size());
            parts.push((index, part.compressed_size()));
        }
    }
    if declared > MOST_UNPACKED {
        return Err(ExchangeRefusal::UnpacksTooLarge);
    }
    let mut scale = Scale::default();
    for (index, packed) in parts {
        let part = archive
            .by_index(index)
            .map_err(|_| ExchangeRefusal::Damaged)?;
        let before = scale.bytes;
        scale.ratio_from = before
            .saturating_add(RATIO_MATTERS_FROM)
            .max(before.saturating_add(packed.saturating_mul(MOST_RATIO)));
        // One byte more than may be, so that the scale sees the excess.
        let mut part = part.take(MOST_UNPACKED + 1);
        match io::copy(&mut part, &mut scale) {
            Ok(_) => {}
            Err(_) if scale.tipped => return Err(ExchangeRefusal::UnpacksTooLarge),
            Err(_) => return Err(ExchangeRefusal::Damaged),
        }
    }
    Ok(())
}

/// Counts what flows through it and keeps nothing.
#[derive(Default)]
struct Scale {
    bytes: u64,
    ratio_from: u64,
    tags: u64,
    heavy: u64,
    formats: u64,
    /// The name of the tag that is being read, as far as it tells a light one from a heavy one.
    name: Option<([u8; 3], usize)>,
    tipped: bool,
}

impl Scale {
    fn see(&mut self, byte: u8) {
        if byte == b'<' {
            self.tags += 1;
            self.name = Some(([0; 3], 0));
            return;
        }
        let Some((name, length)) = &mut self.name else {
            return;
        };
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => {
                if let Some(place) = name.get_mut(*length) {
                    *place = byte;
                }
                *length += 1;
            }
            // What stands before a colon is the prefix of a namespace.
            b':' => *length = 0,
            b'/' if *length == 0 => self.name = None,
            _ => {
                if *length == 2 && name.starts_with(b"xf") {
                    self.formats += 1;
                } else if *length >= 3 && !(*length == 3 && name == b"row") {
                    self.heavy += 1;
                }
                self.name = None;
            }
        }
    }
}

impl Write for Scale {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes = self.bytes.saturating_add(bytes.len() as u64);
        bytes.iter().for_each(|byte| self.see(*byte));
        self.tipped = self.bytes > MOST_UNPACKED
            || self.bytes > self.ratio_from
            || self.tags > MOST_TAGS
            || self.heavy > MOST_HEAVY_TAGS
            || self.formats > MOST_FORMATS;
        if self.tipped {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
