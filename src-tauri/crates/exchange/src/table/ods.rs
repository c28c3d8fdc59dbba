//! OpenDocument sheets, read as a stream: a row that says it repeats a million times costs nothing.

use std::io::{BufReader, Read, Seek};
use std::ops::Range;

use quick_xml::Reader as XmlReader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::gather::{Gathered, Reporter, wanted};
use super::xlsx::iso;
use super::{Cell, Merged, Sheet};
use crate::guard::{open_zip, weigh_zip};
use crate::preview::Options;
use crate::quiet::reading;
use crate::refusal::ExchangeRefusal;

/// No program writes wider sheets.
const MOST_COLUMNS: u32 = 16_384;
const MANIFEST: &str = "META-INF/manifest.xml";
const CONTENT: &str = "content.xml";

pub(crate) fn read<R: Read + Seek>(
    reader: R,
    options: &Options,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<Sheet>, ExchangeRefusal> {
    let mut archive = open_zip(reader)?;
    weigh_zip(&mut archive, |name| name == MANIFEST || name == CONTENT)?;
    let mut manifest = Vec::new();
    if let Ok(mut part) = archive.by_name(MANIFEST) {
        part.read_to_end(&mut manifest)?;
    }
    if manifest
        .windows(15)
        .any(|window| window == b"encryption-data")
    {
        return Err(ExchangeRefusal::PasswordProtected);
    }
    let content = archive
        .by_name(CONTENT)
        .map_err(|_| ExchangeRefusal::Damaged)?;
    reading(|| {
        let mut xml = XmlReader::from_reader(BufReader::new(content));
        xml.config_mut().expand_empty_elements = true;
        let mut document = Document {
            asked: options.sheet.as_deref(),
            ..Document::default()
        };
        let mut buffer = Vec::new();
        loop {
            match xml
                .read_event_into(&mut buffer)
                .map_err(|_| ExchangeRefusal::Damaged)?
            {
                Event::Start(element) => document.start(&element)?,
                Event::End(element) => document.end(element.name().as_ref(), reporter)?,
                Event::Text(text) => document.text(&text.xml10_content()),
                Event::CData(text) => document.text(&text.xml10_content()),
                Event::GeneralRef(entity) => {
                    if let Ok(Some(letter)) = entity.resolve_char_ref() {
                        document.text(letter.encode_utf8(&mut [0; 4]));
                    } else if let Some(text) = resolve_predefined_entity(&entity) {
                        document.text(text);
                    }
                }
                Event::Eof => break,
                _ => {}
            }
            buffer.clear();
        }
        Ok(document.sheets)
    })
}

/// The place in the document while it streams by.
#[derive(Default)]
struct Document<'a> {
    asked: Option<&'a str>,
    sheets: Vec<Sheet>,
    sheet: Option<(String, Gathered, Vec<Merged>)>,
    /// The row's number from 1, and how often it stands there.
    row: u32,
    row_repeats: u32,
    /// The row's filled cells, each from a column up to another.
    cells: Vec<(Range<u32>, Cell)>,
    column: u32,
    cell: Option<Typed>,
    /// Inside a comment on a cell, which is no cell.
    inside_comment: u32,
    inside_text: u32,
}

/// A cell as the document types it.
#[derive(Default)]
struct Typed {
    kind: String,
    value: String,
    formula: String,
    text: String,
    repeats: u32,
    spans: (u32, u32),
}

impl Document<'_> {
    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), ExchangeRefusal> {
        match element.name().as_ref() {
            "table:table" => {
                let name = attribute(element, "table:name").unwrap_or_default();
                self.sheet = Some((name, Gathered::default(), Vec::new()));
                self.row = 1;
            }
            "table:table-row" => {
                self.row_repeats = number(element, "table:number-rows-repeated").max(1);
                self.column = 0;
                self.cells.clear();
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let value = [
                    "office:date-value",
                    "office:boolean-value",
                    "office:value",
                    "office:string-value",
                ]
                .iter()
                .find_map(|name| attribute(element, name));
                self.cell = Some(Typed {
                    kind: attribute(element, "office:value-type").unwrap_or_default(),
                    value: value.unwrap_or_default(),
                    formula: attribute(element, "table:formula").unwrap_or_default(),
                    text: String::new(),
                    repeats: number(element, "table:number-columns-repeated").max(1),
                    spans: (
                        number(element, "table:number-rows-spanned").max(1),
                        number(element, "table:number-columns-spanned").max(1),
                    ),
                });
            }
            "office:annotation" => self.inside_comment += 1,
            "text:p" => {
                self.inside_text += 1;
                if self.cell.as_ref().is_some_and(|cell| !cell.text.is_empty()) {
                    self.text("\n");
                }
            }
            "text:s" => {
                let spaces = number(element, "text:c").clamp(1, 100);
                self.text(&" ".repeat(spaces as usize));
            }
            "text:tab" => self.text(" "),
            "text:line-break" => self.text("\n"),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if self.inside_text > 0
            && self.inside_comment == 0
            && let Some(cell) = &mut self.cell
        {
            cell.text.push_str(text);
        }
    }

    fn end(&mut self, name: &str, reporter: &mut Reporter<'_>) -> Result<(), ExchangeRefusal> {
        match name {
            "office:annotation" => self.inside_comment = self.inside_comment.saturating_sub(1),
            "text:p" => self.inside_text = self.inside_text.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => self.end_cell(),
            "table:table-row" => self.end_row(reporter)?,
            "table:table" => {
                if let Some((name, gathered, merged)) = self.sheet.take() {
                    self.sheets.push(gathered.into_sheet(name, merged)?);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else {
            return;
        };
        let (rows, columns) = cell.spans;
        if (rows > 1 || columns > 1)
            && let Some((_, _, merged)) = &mut self.sheet
        {
            merged.push(Merged {
                rows: (self.row, self.row.saturating_add(rows - 1)),
                columns: (self.column, self.column.saturating_add(columns - 1)),
            });
        }
        let next = self.column.saturating_add(cell.repeats).min(MOST_COLUMNS);
        if let Some(value) = cell.value() {
            self.cells.push((self.column..next, value));
        }
        self.column = next;
    }

    fn end_row(&mut self, reporter: &mut Reporter<'_>) -> Result<(), ExchangeRefusal> {
        let next = self.row.saturating_add(self.row_repeats);
        if let Some((name, gathered, _)) = &mut self.sheet
            && !self.cells.is_empty()
            && wanted(name, self.asked)
        {
            for row in self.row..next {
                for (columns, cell) in &self.cells {
                    for column in columns.clone() {
                        gathered.put(row, column, cell.clone(), reporter)?;
                    }
                }
            }
        }
        self.row = next;
        Ok(())
    }
}

impl Typed {
    fn value(&self) -> Option<Cell> {
        let parsed = || self.value.parse::<f64>().ok().map(Cell::Number);
        let typed = match self.kind.as_str() {
            "float" | "percentage" | "currency" => parsed(),
            "date" => Some(iso(&self.value)),
            "boolean" => Some(Cell::Truth(self.value == "true")),
            _ => None,
        };
        typed.or_else(|| {
            let shown = [&self.text, &self.value]
                .into_iter()
                .find(|text| !text.is_empty());
            match shown {
                Some(text) => Some(Cell::Text(text.clone())),
                // A formula that was never worked out is shown as it was typed.
                None => self
                    .formula
                    .split_once('=')
                    .map(|(_, formula)| Cell::Text(format!("={formula}"))),
            }
        })
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok().flatten()?;
    found
        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
        .ok()
        .map(std::borrow::Cow::into_owned)
}

fn number(element: &BytesStart<'_>, name: &str) -> u32 {
    attribute(element, name)
        .and_then(|text| text.parse().ok())
        .unwrap_or(0)
}
