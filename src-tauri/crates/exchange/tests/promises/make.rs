//! Spreadsheets made for a test, of every kind.

use std::io::{Cursor, Write};

use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;

/// A table of texts as a workbook with one sheet.
pub fn xlsx(rows: &[&[&str]]) -> Vec<u8> {
    workbook(|book| {
        let sheet = book.add_worksheet();
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(*cells) {
                sheet.write_string(row, column, *cell).unwrap();
            }
        }
    })
}

/// A workbook as the closure fills it.
pub fn workbook(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book);
    book.save_to_buffer().unwrap()
}

/// A packed file of these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// An OpenDocument spreadsheet; `tables` is what stands inside `office:spreadsheet`.
pub fn ods(tables: &str) -> Vec<u8> {
    ods_with_manifest(tables, "")
}

/// The same with something in its manifest.
pub fn ods_with_manifest(tables: &str, manifest: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    let manifest = format!("<manifest:manifest>{manifest}</manifest:manifest>");
    zip(&[
        ("mimetype", ODS),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("content.xml", content.as_bytes()),
    ])
}

/// A row of text cells as OpenDocument writes it.
pub fn ods_row(cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|cell| {
            format!(r#"<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>"#)
        })
        .collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

/// A compound file of these streams.
pub fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (name, bytes) in streams {
        file.create_stream(name).unwrap().write_all(bytes).unwrap();
    }
    file.into_inner().into_inner()
}

/// A record of an old workbook stream.
pub fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

/// An old workbook whose one sheet has these records.
pub fn xls(cells: &[Vec<u8>]) -> Vec<u8> {
    let begin = |kind: u16| {
        record(
            0x0809,
            &[&[0, 6], &kind.to_le_bytes()[..], &[0; 12]].concat(),
        )
    };
    let end = record(0x000A, &[]);
    let globals = begin(5);
    // Where the sheet begins: after the globals, this record of 12 bytes more, and their end.
    let at = u32::try_from(globals.len() + 4 + 13 + end.len()).unwrap();
    let bound = record(
        0x0085,
        &[&at.to_le_bytes(), &[0, 0, 5, 0][..], b"Liste"].concat(),
    );
    let stream = [
        globals,
        bound,
        end.clone(),
        begin(0x10),
        cells.concat(),
        end,
    ]
    .concat();
    compound(&[("Workbook", &stream)])
}

/// A text cell of an old workbook.
pub fn xls_label(row: u16, column: u16, text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap();
    let data = [
        &row.to_le_bytes(),
        &column.to_le_bytes(),
        &[0, 0],
        &length.to_le_bytes(),
        &[0][..],
        text.as_bytes(),
    ]
    .concat();
    record(0x0204, &data)
}

const ROOT: &[u8] = br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELS: &[u8] = br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const BOOK: &[u8] = br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Deltagere" sheetId="1" r:id="rId1"/></sheets></workbook>"#;

/// A workbook of hand-written parts: its one sheet, and more.
pub fn with_sheet(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", RELS),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend_from_slice(more);
    zip(&parts)
}

/// A sheet of names and telephone numbers with these rows, that says it spans everything.
pub fn numbered_sheet(rows: &str) -> String {
    format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c><c r="B1" t="inlineStr"><is><t>Tlf.</t></is></c></row>{rows}</sheetData></worksheet>"#
    )
}
