//! Every kind of file, recognised by its content.

use chrono::NaiveDate;
use encoding_rs::WINDOWS_1252;
use vejviser_core::values::{Composition, Side};
use vejviser_exchange::Options;

use crate::make::{ods, ods_row, xls, xls_label, xlsx};
use crate::support::{fixture, only_sheet, options, preview, read_with, row, today};

const TABLE: &[&[&str]] = &[
    &["Kursist", "Tlf.", "By", "Sprog"],
    &[
        "Amal Haddad",
        "28 47 12 40",
        "Skærbæk",
        "arabisk, lidt engelsk",
    ],
    &["Søren Ñuñez", "42 43 33 04", "Løgumkloster", "dansk"],
];

/// The table read from a file says what the table says.
fn holds_the_table(bytes: impl AsRef<[u8]>) {
    let preview = preview(bytes);
    let sheet = only_sheet(&preview);
    assert_eq!(sheet.side, Side::Participant);
    let people: Vec<_> = sheet
        .rows
        .iter()
        .map(|row| {
            (
                row.row_number,
                row.draft.name.as_str(),
                row.draft.phone.as_deref(),
                row.draft.town.as_deref(),
                row.draft.languages.len(),
            )
        })
        .collect();
    assert_eq!(
        people,
        [
            (2, "Amal Haddad", Some("28 47 12 40"), Some("Skærbæk"), 2),
            (
                3,
                "Søren Ñuñez",
                Some("42 43 33 04"),
                Some("Løgumkloster"),
                1
            )
        ]
    );
}

fn rows_of_text(delimiter: &str, quote: &str, end: &str) -> String {
    TABLE
        .iter()
        .map(|row| {
            let cells: Vec<String> = row
                .iter()
                .map(|cell| format!("{quote}{cell}{quote}"))
                .collect();
            cells.join(delimiter) + end
        })
        .collect()
}

#[test]
fn a_workbook_is_read() {
    holds_the_table(xlsx(TABLE));
}

#[test]
fn an_opendocument_sheet_is_read() {
    let rows: String = TABLE.iter().map(|row| ods_row(row)).collect();
    holds_the_table(ods(&format!(
        r#"<table:table table:name="Ark1">{rows}</table:table>"#
    )));
}

#[test]
fn text_is_read_with_any_delimiter_quoting_and_line_end() {
    for delimiter in [";", ",", "\t", "|"] {
        for quote in ["\"", "'", ""] {
            if quote.is_empty() && delimiter == "," {
                // The languages have a comma in them.
                continue;
            }
            for end in ["\n", "\r\n", "\r"] {
                holds_the_table(rows_of_text(delimiter, quote, end));
            }
        }
    }
}

#[test]
fn text_is_read_in_any_encoding() {
    let text = rows_of_text(";", "", "\r\n");
    holds_the_table(&text);
    holds_the_table(format!("\u{feff}{text}"));
    holds_the_table(WINDOWS_1252.encode(&text).0);
    for mark in ["", "\u{feff}"] {
        let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
        holds_the_table(
            units
                .iter()
                .flat_map(|u| u.to_le_bytes())
                .collect::<Vec<u8>>(),
        );
        holds_the_table(
            units
                .iter()
                .flat_map(|u| u.to_be_bytes())
                .collect::<Vec<u8>>(),
        );
    }
}

#[test]
fn a_first_line_that_tells_the_delimiter_is_no_row() {
    holds_the_table(format!("sep=;\r\n{}", rows_of_text(";", "", "\r\n")));
}

#[test]
fn the_caller_may_name_the_encoding() {
    let bytes = encoding_rs::WINDOWS_1256
        .encode("الاسم;رقم الهاتف;مدرسة\nأمل حداد;28471240;H1\n")
        .0;
    let named = Options {
        encoding: Some("windows-1256".to_owned()),
        side: Some(Side::Participant),
        ..options()
    };
    let preview = read_with(&bytes, &named).unwrap();
    assert_eq!(only_sheet(&preview).rows[0].draft.name, "أمل حداد");
}

#[test]
fn an_old_workbook_is_read_with_its_dates_numbers_and_formulas() {
    let bytes = std::fs::read(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/venteliste.xls"),
    )
    .unwrap();
    let preview = preview(bytes);
    assert_eq!(preview.sheets.len(), 2);
    let sheet = &preview.sheets[0];
    assert_eq!(
        (sheet.side, sheet.header_row, sheet.rows.len()),
        (Side::Participant, 3, 2)
    );
    let amal = row(sheet, "Amal Haddad");
    assert_eq!(amal.draft.phone.as_deref(), Some("28471240"));
    assert_eq!(amal.draft.asked_on, NaiveDate::from_ymd_opt(2026, 2, 3));
    assert_eq!(amal.draft.children_ages, [3, 5]);
    assert_eq!(
        row(sheet, "ሰላም ተስፋይ").draft.composition,
        Some(Composition::Family)
    );
    assert_eq!(preview.sheets[1].side, Side::Friend);
}

#[test]
fn an_old_workbook_of_the_plainest_kind_is_read() {
    let cells = [
        xls_label(0, 0, "Kursist"),
        xls_label(0, 1, "Tlf"),
        xls_label(1, 0, "Amal Haddad"),
        xls_label(1, 1, "28471240"),
    ];
    let preview = preview(xls(&cells));
    assert_eq!(only_sheet(&preview).name, "Liste");
    assert_eq!(
        only_sheet(&preview).rows[0].draft.phone.as_deref(),
        Some("28471240")
    );
}

#[test]
fn dates_times_spaces_and_comments_of_opendocument_are_read_as_a_person_sees_them() {
    let header = ods_row(&["Kursist", "Dato", "Bemærkninger", "Tlf."]);
    let preview = preview(ods(&format!(
        r#"<table:table table:name="Ark1">{header}<table:table-row>
        <table:table-cell office:value-type="string"><office:annotation><text:p>kommentar</text:p></office:annotation><text:p>Amal<text:s/>Haddad</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2026-02-03T00:00:00"><text:p>03-02-26</text:p></table:table-cell>
        <table:table-cell office:value-type="string"><text:p>ring &amp; hils</text:p><text:p>&#230;ble</text:p></table:table-cell>
        <table:table-cell office:value-type="float" office:value="28471240"><text:p>28.471.240</text:p></table:table-cell>
        </table:table-row></table:table>"#
    )));
    let draft = &only_sheet(&preview).rows[0].draft;
    assert_eq!(draft.name, "Amal Haddad");
    assert_eq!(draft.asked_on, NaiveDate::from_ymd_opt(2026, 2, 3));
    assert_eq!(draft.note.as_deref(), Some("ring & hils\næble"));
    assert_eq!(draft.phone.as_deref(), Some("28471240"));
}

#[test]
fn the_name_of_the_file_tells_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("liste.pdf");
    std::fs::copy(fixture("venteliste-2026.xlsx"), &path).unwrap();
    let read = vejviser_exchange::read(&path, &Options::on(today()), &mut |_| {
        std::ops::ControlFlow::Continue(())
    });
    assert_eq!(read.unwrap().sheets.len(), 2);
}

#[test]
fn a_cell_of_several_lines_is_one_row() {
    let preview =
        preview("Kursist;Bemærkninger\n\"Amal Haddad\";\"linje 1\nlinje 2\"\n\nSelam Tesfay;hej\n");
    let rows = &only_sheet(&preview).rows;
    assert_eq!(rows[0].draft.note.as_deref(), Some("linje 1\nlinje 2"));
    // As the spreadsheet program counts: the second cell's break is inside row 2, row 3 is blank.
    assert_eq!(rows[1].row_number, 4);
}
