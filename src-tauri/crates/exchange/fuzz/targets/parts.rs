//! Any bytes at all as the sheet inside a packed file, where the checksums of `read` would stop most
//! of them.

#![no_main]

use std::io::{Cursor, Write};
use std::ops::ControlFlow;

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use vejviser_core::values::Side;
use vejviser_exchange::{Options, read_bytes};
use zip::write::SimpleFileOptions;

const RELATIONS: &[u8] = br#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const SHEETS: &[u8] = br#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const BOOK: &[u8] = br#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const STYLES: &[u8] = br#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
const TEXTS: &[u8] = br#"<sst><si><t>Kursist</t></si><si><t>Dato</t></si></sst>"#;

fn packed(parts: &[(&str, &[u8])]) -> Option<Vec<u8>> {
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, stored).ok()?;
        writer.write_all(bytes).ok()?;
    }
    Some(writer.finish().ok()?.into_inner())
}

fuzz_target!(|bytes: &[u8]| {
    let Some((first, sheet)) = bytes.split_first() else {
        return;
    };
    let file = if first & 1 == 0 {
        packed(&[
            ("[Content_Types].xml", b"<Types/>"),
            ("_rels/.rels", RELATIONS),
            ("xl/workbook.xml", BOOK),
            ("xl/_rels/workbook.xml.rels", SHEETS),
            ("xl/styles.xml", STYLES),
            ("xl/sharedStrings.xml", TEXTS),
            ("xl/worksheets/sheet1.xml", sheet),
        ])
    } else {
        packed(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", b"<manifest:manifest/>"),
            ("content.xml", sheet),
        ])
    };
    let mut options = Options::on(NaiveDate::default());
    options.side = Some(Side::Participant);
    if let Some(file) = file
        && let Ok(preview) = read_bytes(&file, &options, &mut |_| ControlFlow::Continue(()))
    {
        assert!(!preview.sheets.is_empty());
    }
});
