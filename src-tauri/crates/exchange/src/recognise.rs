//! What a file is, by its content and never by its name.

use std::io::{Read, Seek, SeekFrom};

use crate::dialect::looks_like_text;
use crate::guard::{MOST_FILE, open_zip};
use crate::refusal::{ExchangeRefusal, LooksLike};

/// The kinds of spreadsheet that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Excel since 2007.
    Xlsx,
    /// Excel before 2007.
    Xls,
    /// OpenDocument: LibreOffice and others.
    Ods,
    /// Rows of text with a delimiter.
    Text,
}

const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const HEAD: u64 = 64 * 1024;

/// Recognises a file of the given length in bytes.
pub(crate) fn recognise<R: Read + Seek>(
    reader: &mut R,
    length: u64,
) -> Result<Kind, ExchangeRefusal> {
    if length == 0 {
        return Err(ExchangeRefusal::Empty);
    }
    if length > MOST_FILE {
        return Err(ExchangeRefusal::TooLarge {
            most_megabytes: MOST_FILE / 1_000_000,
        });
    }
    let mut head = Vec::new();
    reader.seek(SeekFrom::Start(0))?;
    reader.by_ref().take(HEAD).read_to_end(&mut head)?;
    reader.seek(SeekFrom::Start(0))?;
    if head.starts_with(b"PK\x03\x04") {
        return packed(reader);
    }
    if head.starts_with(OLE) {
        return compound(reader);
    }
    if let Some(looks_like) = by_signature(&head) {
        return Err(ExchangeRefusal::WrongType { looks_like });
    }
    if head.iter().all(u8::is_ascii_whitespace) && length <= HEAD {
        return Err(ExchangeRefusal::Empty);
    }
    if looks_like_text(&head) {
        Ok(Kind::Text)
    } else {
        Err(ExchangeRefusal::WrongType {
            looks_like: LooksLike::Other,
        })
    }
}

/// A packed file: by its parts.
fn packed<R: Read + Seek>(reader: &mut R) -> Result<Kind, ExchangeRefusal> {
    let mut archive = open_zip(reader)?;
    let names: Vec<String> = archive
        .file_names()
        .flatten()
        .map(|name| name.to_lowercase())
        .collect();
    let has = |end: &str| names.iter().any(|name| name.ends_with(end));
    let lies_in = |folder: &str| names.iter().any(|name| name.starts_with(folder));
    let looks_like = if has("workbook.xml") {
        return Ok(Kind::Xlsx);
    } else if has("workbook.bin") {
        LooksLike::BinaryWorkbook
    } else if lies_in("word/") || lies_in("ppt/") {
        LooksLike::Document
    } else {
        let mut kind = String::new();
        if let Ok(part) = archive.by_name("mimetype") {
            // An unreadable mark is no mark.
            let _ = part.take(100).read_to_string(&mut kind);
        }
        match kind.trim() {
            "application/vnd.oasis.opendocument.spreadsheet"
            | "application/vnd.oasis.opendocument.spreadsheet-template" => return Ok(Kind::Ods),
            other if other.starts_with("application/vnd.oasis.opendocument") => LooksLike::Document,
            _ => LooksLike::Other,
        }
    };
    Err(ExchangeRefusal::WrongType { looks_like })
}

/// A compound file of the older office programs, or the wrapping of a protected newer one.
fn compound<R: Read + Seek>(reader: &mut R) -> Result<Kind, ExchangeRefusal> {
    let file = cfb::CompoundFile::open(reader).map_err(|_| ExchangeRefusal::Damaged)?;
    let has = |name: &str| file.is_stream(name);
    if has("EncryptedPackage") {
        Err(ExchangeRefusal::PasswordProtected)
    } else if has("Workbook") || has("Book") {
        Ok(Kind::Xls)
    } else if has("WordDocument") || has("PowerPoint Document") {
        Err(ExchangeRefusal::WrongType {
            looks_like: LooksLike::Document,
        })
    } else {
        Err(ExchangeRefusal::WrongType {
            looks_like: LooksLike::Other,
        })
    }
}

/// Kinds that tell themselves by their first bytes.
fn by_signature(head: &[u8]) -> Option<LooksLike> {
    const SIGNATURES: &[(&[u8], LooksLike)] = &[
        (b"%PDF-", LooksLike::Pdf),
        (b"\x89PNG", LooksLike::Picture),
        (b"\xFF\xD8\xFF", LooksLike::Picture),
        (b"GIF8", LooksLike::Picture),
        (b"II*\0", LooksLike::Picture),
        (b"MM\0*", LooksLike::Picture),
        (b"RIFF", LooksLike::Picture),
        (b"{\\rtf", LooksLike::Document),
        (b"PK", LooksLike::Other),
        (b"SQLite format 3\0", LooksLike::Other),
    ];
    if let Some((_, looks_like)) = SIGNATURES.iter().find(|(mark, _)| head.starts_with(mark)) {
        return Some(*looks_like);
    }
    if head.get(4..8) == Some(b"ftyp") {
        return Some(LooksLike::Picture);
    }
    // Some PDFs have a few bytes of something else first.
    let first = head.get(..1024).unwrap_or(head);
    if first.windows(5).any(|window| window == b"%PDF-") {
        return Some(LooksLike::Pdf);
    }
    let opening = String::from_utf8_lossy(first)
        .trim_start_matches('\u{feff}')
        .trim_start()
        .to_lowercase();
    [
        "<?xml",
        "<!doctype",
        "<html",
        "<table",
        "<head",
        "<body",
        "<!--",
    ]
    .iter()
    .any(|mark| opening.starts_with(mark))
    .then_some(LooksLike::WebPage)
}
