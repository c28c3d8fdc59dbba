//! Rows as people leave them: merged, hidden, blank, added up, half filled.

use rust_xlsxwriter::Format;
use vejviser_core::register::Field;
use vejviser_core::values::{DanishEducation, GenderWish, Referrer, Topic};
use vejviser_exchange::{LeftOut, RowProblem};

use crate::make::{numbered_sheet, ods, ods_row, with_sheet, workbook};
use crate::support::{only_sheet, preview};

fn table(rows: &[&[&str]], change: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    workbook(|book| {
        let sheet = book.add_worksheet();
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(*cells) {
                if !cell.is_empty() {
                    sheet.write_string(row, column, *cell).unwrap();
                }
            }
        }
        change(sheet);
    })
}

const HEADER: &[&str] = &["Kursist", "Tlf.", "By", "Bemærkninger"];

#[test]
fn hidden_rows_and_columns_are_read() {
    let bytes = table(&[HEADER, &["Amal Haddad", "28471240", "Tønder"]], |sheet| {
        sheet.set_row_hidden(1).unwrap();
        sheet.set_column_hidden(2).unwrap();
    });
    assert_eq!(
        only_sheet(&preview(bytes)).rows[0].draft.town.as_deref(),
        Some("Tønder")
    );
}

#[test]
fn a_formula_is_its_last_value_or_else_its_text() {
    let preview = preview(with_sheet(
        &numbered_sheet(
            r#"<row r="2"><c r="A2" t="str"><f>B1&amp;"l"</f><v>Amal Haddad</v></c><c r="B2"><f>28471239+1</f><v>28471240</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Selam</t></is></c><c r="B3"><f>CONCAT(A1,B1)</f><v></v></c></row>"#,
        ),
        &[],
    ));
    let rows = &only_sheet(&preview).rows;
    assert_eq!(rows[0].draft.name, "Amal Haddad");
    assert_eq!(rows[0].draft.phone.as_deref(), Some("28471240"));
    assert_eq!(rows[1].draft.note.as_deref(), Some("Tlf.: =CONCAT(A1,B1)"));
}

#[test]
fn a_town_merged_over_several_rows_is_each_ones_town() {
    let rows: &[&[&str]] = &[
        HEADER,
        &["Amal Haddad"],
        &["Selam Tesfay"],
        &["Yonas Habte"],
    ];
    let bytes = table(rows, |sheet| {
        sheet
            .merge_range(1, 2, 3, 2, "Skærbæk", &Format::new())
            .unwrap();
    });
    let preview = preview(bytes);
    assert!(
        only_sheet(&preview)
            .rows
            .iter()
            .all(|row| row.draft.town.as_deref() == Some("Skærbæk"))
    );
}

#[test]
fn rows_under_one_merged_name_are_one_registration() {
    let rows: &[&[&str]] = &[
        HEADER,
        &["", "28471240", "Tønder", "ring først"],
        &["", "", "", "har to børn"],
        &["Selam Tesfay", "42433304"],
    ];
    let bytes = table(rows, |sheet| {
        sheet
            .merge_range(1, 0, 2, 0, "Amal Haddad", &Format::new())
            .unwrap();
    });
    let preview = preview(bytes);
    let sheet = only_sheet(&preview);
    assert_eq!(sheet.rows.len(), 2);
    assert_eq!(
        sheet.rows[0].draft.note.as_deref(),
        Some("ring først, har to børn")
    );
    assert_eq!(sheet.left_out, [(3, LeftOut::JoinedAbove)]);
}

#[test]
fn merged_cells_of_opendocument_are_read_alike() {
    let header = ods_row(&["Kursist", "By"]);
    let preview = preview(ods(&format!(
        r#"<table:table table:name="a">{header}
        <table:table-row><table:table-cell><text:p>Amal</text:p></table:table-cell><table:table-cell table:number-rows-spanned="2"><text:p>Tønder</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell><text:p>Selam</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>"#
    )));
    assert_eq!(
        only_sheet(&preview).rows[1].draft.town.as_deref(),
        Some("Tønder")
    );
}

#[test]
fn totals_headings_and_repeated_headers_are_left_out_and_said() {
    let rows: &[&[&str]] = &[
        HEADER,
        &[""],
        &["Amal Haddad", "28471240"],
        &[""],
        HEADER,
        &["Selam Tesfay", "42433304"],
        &["I alt", "2"],
    ];
    let bytes = table(rows, |sheet| {
        sheet
            .merge_range(1, 0, 1, 3, "Nye i november", &Format::new())
            .unwrap();
    });
    let preview = preview(bytes);
    let sheet = only_sheet(&preview);
    assert_eq!(sheet.rows.len(), 2);
    assert_eq!(
        sheet.left_out,
        [
            (2, LeftOut::Heading),
            (5, LeftOut::HeaderAgain),
            (7, LeftOut::Total)
        ]
    );
}

#[test]
fn somebody_who_wants_no_friend_is_left_out_and_said() {
    let preview =
        preview("Kursist;Tlf.;Ønsker ven\nAmal Haddad;28471240;nej\nSelam Tesfay;42433304;ja\n");
    let sheet = only_sheet(&preview);
    assert_eq!(sheet.rows.len(), 1);
    assert_eq!(sheet.left_out, [(2, LeftOut::NoFriendWanted)]);
}

#[test]
fn a_row_without_a_name_is_an_error_and_a_running_number_alone_is_no_row() {
    let preview = preview("Nr;Kursist;Tlf.\n1;Amal Haddad;28471240\n2;;42433304\n3;;\n");
    let rows = &only_sheet(&preview).rows;
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1].problems, [RowProblem::NoName]);
    assert!(!rows[1].can_be_taken());
}

#[test]
fn what_is_not_understood_is_said_and_kept_in_the_note() {
    let preview = preview(
        "Kursist;Tlf.;E-mail;Dato;Børn (alder);DU;Hvornår\n\
         Amal Haddad;ring til sønnen;amal at mail;31/2-2026;to store;ved ikke helt;efter kl. 16\n",
    );
    let row = &only_sheet(&preview).rows[0];
    assert!(row.can_be_taken());
    let misread: Vec<Field> = row
        .problems
        .iter()
        .filter_map(|problem| match problem {
            RowProblem::NotUnderstood { field, .. } => Some(*field),
            _ => None,
        })
        .collect();
    assert_eq!(
        misread,
        [
            Field::Phone,
            Field::Email,
            Field::AskedOn,
            Field::ChildrenAges,
            Field::DanishEducation,
            Field::Times
        ]
    );
    let note = row.draft.note.as_deref().unwrap();
    for text in [
        "Tlf.: ring til sønnen",
        "E-mail: amal at mail",
        "Dato: 31/2-2026",
        "Børn (alder): to store",
        "DU: ved ikke helt",
        "Hvornår: efter kl. 16",
    ] {
        assert!(note.lines().any(|line| line == text), "{text}");
    }
}

#[test]
fn a_second_phone_is_kept_in_the_note() {
    let preview = preview(
        "Kursist;Tlf.;Mobil;DU\nAmal Haddad;28471240;42433304;1\nSelam Tesfay;28471241 / 42433305;;2\n",
    );
    let rows = &only_sheet(&preview).rows;
    assert_eq!(rows[0].draft.phone.as_deref(), Some("28471240"));
    assert_eq!(rows[0].draft.note.as_deref(), Some("Mobil: 42433304"));
    assert_eq!(
        rows[0].problems,
        [RowProblem::SecondValue {
            field: Field::Phone,
            column: 2
        }]
    );
    assert_eq!(rows[1].draft.phone.as_deref(), Some("28471241"));
    assert_eq!(
        rows[1].draft.note.as_deref(),
        Some("Tlf.: 28471241 / 42433305")
    );
}

#[test]
fn a_referrer_keeps_who_it_was() {
    let preview = preview(
        "Kursist;Henvist af\nAmal;kommunen\nSelam;sprogskolen (Hanne Friis)\nYonas;min fætter\n",
    );
    let rows = &only_sheet(&preview).rows;
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row.draft.referrer, row.draft.referrer_contact.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            (Some(Referrer::Municipality), None),
            (
                Some(Referrer::LanguageSchool),
                Some("sprogskolen (Hanne Friis)")
            ),
            (Some(Referrer::Other), Some("min fætter"))
        ]
    );
}

#[test]
fn own_words_are_kept_beside_the_topics_that_they_name() {
    let preview =
        preview("Kursist;Ønsker;DU\nAmal Haddad;lektier og lære at strikke;DU2 modul 3\n");
    let draft = &only_sheet(&preview).rows[0].draft;
    assert_eq!(draft.topics, [Topic::Homework]);
    assert_eq!(
        draft.own_words.as_deref(),
        Some("lektier og lære at strikke")
    );
    assert_eq!(
        (draft.danish_education, draft.danish_module),
        (Some(DanishEducation::Du2), Some(3))
    );
}

#[test]
fn a_wish_about_gender_is_taken_only_where_it_is_said_clearly() {
    let preview = preview(
        "Kursist;Bemærkninger\nAmal;vil helst en kvinde\nSelam;bor med en kvinde fra Syrien\n",
    );
    let rows = &only_sheet(&preview).rows;
    assert_eq!(rows[0].draft.gender_wish, Some(GenderWish::Woman));
    assert_eq!(rows[1].draft.gender_wish, None);
}
