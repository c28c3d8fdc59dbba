//! Files made to fill the memory: refused, with less than a gigabyte used.

use vejviser_exchange::ExchangeRefusal;

use crate::make::{
    numbered_sheet as sheet, ods, ods_row, record, with_sheet, workbook, xls, xls_label, zip,
};
use crate::support::{only_sheet, options, preview, read_with, refusal};

#[test]
fn a_cell_at_the_far_end_of_a_sheet_costs_nothing() {
    let bytes = workbook(|book| {
        let sheet = book.add_worksheet().set_name("Deltagere").unwrap();
        for (column, text) in ["Navn", "Tlf."].iter().enumerate() {
            sheet
                .write_string(0, u16::try_from(column).unwrap(), *text)
                .unwrap();
        }
        sheet.write_string(1, 0, "Amal Haddad").unwrap();
        sheet.write_string(1_048_575, 16_383, "langt væk").unwrap();
    });
    let preview = preview(bytes);
    assert_eq!(only_sheet(&preview).rows[0].draft.name, "Amal Haddad");
    assert_eq!(only_sheet(&preview).rows.len(), 2);
}

#[test]
fn a_dimension_that_is_not_true_is_not_believed() {
    let rows = r#"<row r="2"><c r="A2" t="inlineStr"><is><t>Amal Haddad</t></is></c></row>"#;
    let preview = preview(with_sheet(&sheet(rows), &[]));
    assert_eq!(only_sheet(&preview).rows.len(), 1);
}

#[test]
fn rows_that_repeat_a_million_times_are_counted_and_not_laid_out() {
    let header = ods_row(&["Kursist", "DU"]);
    let repeated = |row: &str, times: &str| {
        row.replacen(
            "<table:table-row",
            &format!("<table:table-row table:number-rows-repeated=\"{times}\""),
            1,
        )
    };
    let blank = repeated(
        "<table:table-row><table:table-cell/></table:table-row>",
        "1048570",
    );
    let row = ods_row(&["Amal Haddad", "1"]);
    let harmless = ods(&format!(
        r#"<table:table table:name="a">{header}{blank}{row}{blank}</table:table>"#
    ));
    let read = preview(harmless);
    assert_eq!(only_sheet(&read).rows[0].row_number, 1_048_572);
    let many = repeated(&row, "4000000000");
    let bomb = ods(&format!(
        r#"<table:table table:name="a">{header}{many}</table:table>"#
    ));
    assert!(matches!(refusal(bomb), ExchangeRefusal::TooManyRows { .. }));
    let wide = ods(&format!(
        r#"<table:table table:name="a">{header}<table:table-row table:number-rows-repeated="9999999"><table:table-cell table:number-columns-repeated="999999999"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"#
    ));
    assert!(matches!(refusal(wide), ExchangeRefusal::TooManyRows { .. }));
}

#[test]
fn an_old_workbook_that_spans_too_far_is_refused() {
    let far = [
        xls_label(0, 0, "Navn"),
        xls_label(0, 1, "Tlf"),
        xls_label(65_535, 60_000, "x"),
    ];
    assert_eq!(refusal(xls(&far)), ExchangeRefusal::UnpacksTooLarge);
    let mut dimensions = vec![0; 14];
    dimensions[4..8].copy_from_slice(&u32::MAX.to_le_bytes());
    dimensions[10..12].copy_from_slice(&u16::MAX.to_le_bytes());
    let declared = [record(0x0200, &dimensions), xls_label(0, 0, "Navn")];
    assert_eq!(refusal(xls(&declared)), ExchangeRefusal::UnpacksTooLarge);
}

#[test]
fn one_long_text_that_the_cells_of_an_old_workbook_share_is_refused() {
    let text = [
        &1_u32.to_le_bytes()[..],
        &1_u32.to_le_bytes(),
        &8000_u16.to_le_bytes(),
        &[0],
    ]
    .concat();
    let strings = record(0x00FC, &[text, vec![b'x'; 8000]].concat());
    let mut cells = vec![strings];
    cells.extend(
        (0..60_000_u16).map(|row| record(0x00FD, &[&row.to_le_bytes()[..], &[0; 8]].concat())),
    );
    assert_eq!(refusal(xls(&cells)), ExchangeRefusal::UnpacksTooLarge);
}

#[test]
fn one_long_text_that_a_million_cells_share_is_refused() {
    let long = "x".repeat(100_000);
    let strings = format!("<sst><si><t>{long}</t></si></sst>");
    let rows: String = (2..60_000)
        .map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#))
        .collect();
    let bomb = with_sheet(
        &sheet(&rows),
        &[("xl/sharedStrings.xml", strings.as_bytes())],
    );
    assert!(matches!(refusal(bomb), ExchangeRefusal::TooManyRows { .. }));
}

#[test]
fn a_million_cell_formats_are_refused() {
    let styles = format!(
        "<styleSheet><cellXfs>{}</cellXfs></styleSheet>",
        "<xf/>".repeat(300_000)
    );
    let bomb = with_sheet(&sheet(""), &[("xl/styles.xml", styles.as_bytes())]);
    assert_eq!(refusal(bomb), ExchangeRefusal::UnpacksTooLarge);
}

#[test]
fn a_directory_of_too_many_parts_is_refused() {
    let names: Vec<String> = (0..5_001).map(|n| format!("{n}")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(refusal(zip(&parts)), ExchangeRefusal::UnpacksTooLarge);
}

/// 36 MB of spaces in a workbook of some kilobytes, and the same in an OpenDocument sheet.
pub fn zip_bombs() -> Vec<Vec<u8>> {
    let blank = " ".repeat(36_000_000);
    let book = with_sheet(&sheet(&blank), &[]);
    let document = ods(&blank);
    vec![book, document]
}

#[test]
fn a_zip_bomb_is_refused() {
    for bomb in zip_bombs() {
        assert!(bomb.len() < 500_000);
        assert_eq!(
            read_with(&bomb, &options()).err(),
            Some(ExchangeRefusal::UnpacksTooLarge)
        );
    }
}

#[test]
fn a_part_that_declares_less_than_it_holds_is_still_weighed() {
    let blank = " ".repeat(36_000_000);
    let mut bomb = with_sheet(&sheet(&blank), &[]);
    // The declared size stands in the directory and before the part itself: every one becomes 100.
    let size = u32::try_from(sheet(&blank).len()).unwrap().to_le_bytes();
    let places: Vec<usize> = (0..bomb.len() - 4)
        .filter(|at| bomb[*at..*at + 4] == size)
        .collect();
    assert!(!places.is_empty());
    for at in places {
        bomb[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert!(matches!(
        refusal(bomb),
        ExchangeRefusal::UnpacksTooLarge | ExchangeRefusal::Damaged
    ));
}

/// Files within the bounds of a packed file that still ask for much memory.
pub fn greedy_files() -> Vec<Vec<u8>> {
    let cells: String = (2..400_000)
        .map(|row| {
            format!(r#"<row r="{row}"><c r="A{row}"><v>1</v></c><c r="B{row}"><v>2</v></c></row>"#)
        })
        .collect();
    let header = ods_row(&["Kursist", "DU"]);
    let long = "x".repeat(60_000);
    let repeated = format!(
        r#"<table:table table:name="a">{header}<table:table-row table:number-rows-repeated="9999999"><table:table-cell table:number-columns-repeated="16000"><text:p>{long}</text:p></table:table-cell></table:table-row></table:table>"#
    );
    vec![with_sheet(&sheet(&cells), &[]), ods(&repeated)]
}
