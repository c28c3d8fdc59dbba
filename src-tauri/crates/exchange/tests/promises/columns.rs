//! Headers in any language and place, columns left out, mappings remembered.

use vejviser_core::register::Field;
use vejviser_core::values::{Side, Topic};
use vejviser_exchange::{ExchangeRefusal, Mapping, Meaning, Options, Quoted, SheetPreview};

use crate::make::{workbook, xlsx};
use crate::support::{only_sheet, options, preview, read_with, refusal};

fn meanings(sheet: &SheetPreview) -> Vec<Option<Field>> {
    sheet
        .columns
        .iter()
        .map(|column| column.meaning.field())
        .collect()
}

#[test]
fn headers_are_understood_in_each_of_the_five_languages() {
    let lists: [(&[&str], &[&str], Side); 5] = [
        (
            &["Kursist", "Mobil", "Sprog", "Børn (alder)"],
            &["Amal", "28471240", "arabisk", "3"],
            Side::Participant,
        ),
        (
            &["Student", "Phone number", "Languages", "Children's ages"],
            &["Amal", "28471240", "Arabic", "3"],
            Side::Participant,
        ),
        (
            &["الطالب", "رقم الجوال", "اللغات", "أعمار الأطفال"],
            &["أمل", "28471240", "العربية", "3"],
            Side::Participant,
        ),
        (
            &["شاگرد", "شمارهٔ تلفن", "زبان‌ها", "سن اطفال"],
            &["زهرا", "28471240", "عربی", "3"],
            Side::Participant,
        ),
        (
            &["ተማሃራይ", "ቁጽሪ ተሌፎን", "ቋንቋታት", "ዕድመ ቆልዑ"],
            &["ሰላም", "28471240", "ዓረብኛ", "3"],
            Side::Participant,
        ),
    ];
    for (header, row, side) in lists {
        let preview = preview(xlsx(&[header, row]));
        let sheet = only_sheet(&preview);
        assert_eq!(
            meanings(sheet),
            [
                Field::Name,
                Field::Phone,
                Field::Languages,
                Field::ChildrenAges
            ]
            .map(Some),
            "{header:?}"
        );
        assert_eq!(sheet.side, side);
        let draft = &sheet.rows[0].draft;
        assert_eq!(draft.languages[0].0.as_str(), "ar");
        assert_eq!(draft.children_ages, [3]);
        assert!(sheet.rows[0].problems.is_empty());
    }
}

#[test]
fn the_side_is_told_by_title_or_sheet_name_where_the_columns_do_not() {
    let rows: &[&[&str]] = &[
        &["Venskabsfamilier i Tønder"],
        &[""],
        &["Navn", "Tlf."],
        &["Familien Holm", "20731533"],
    ];
    assert_eq!(only_sheet(&preview(xlsx(rows))).side, Side::Friend);
}

#[test]
fn first_and_last_names_are_joined_to_one() {
    let table = "Fornavn;Efternavn;DU\nYonas;Ghebremedhin Habte;1\nAmal;;2\n";
    let preview = preview(table);
    let names: Vec<_> = only_sheet(&preview)
        .rows
        .iter()
        .map(|row| row.draft.name.as_str())
        .collect();
    assert_eq!(names, ["Yonas Ghebremedhin Habte", "Amal"]);
}

#[test]
fn a_header_joined_over_two_columns_names_both() {
    let bytes = workbook(|book| {
        let sheet = book.add_worksheet();
        sheet
            .merge_range(0, 0, 0, 1, "Kursist", &rust_xlsxwriter::Format::new())
            .unwrap();
        sheet.write_string(0, 2, "Tlf.").unwrap();
        for (column, text) in ["Amal", "Haddad", "28471240"].iter().enumerate() {
            sheet
                .write_string(1, u16::try_from(column).unwrap(), *text)
                .unwrap();
        }
    });
    let preview = preview(bytes);
    assert_eq!(only_sheet(&preview).rows[0].draft.name, "Amal Haddad");
}

#[test]
fn a_column_of_cpr_numbers_is_refused_until_it_is_left_out() {
    let by_header = "Kursist;CPR-nr.;DU\nAmal Haddad;240185-1234;1\nSelam Tesfay;010190-1234;2\n";
    let by_content = "Kursist;Kode;DU\nAmal Haddad;2401851234;1\nSelam Tesfay;010190 1234;2\n";
    for (table, header) in [(by_header, "CPR-nr."), (by_content, "Kode")] {
        let refused = ExchangeRefusal::CprColumn {
            header: Quoted(header.to_owned()),
            letter: "B".to_owned(),
        };
        assert_eq!(refusal(table), refused);
        for named in [header, "B", "b"] {
            let left_out = Options {
                leave_out: vec![named.to_owned()],
                ..options()
            };
            let preview = read_with(table.as_bytes(), &left_out).unwrap();
            let sheet = only_sheet(&preview);
            assert_eq!(sheet.columns[1].meaning, Meaning::LeftOut);
            assert_eq!(sheet.rows[0].draft.note, None);
        }
    }
}

#[test]
fn a_swedish_mobile_in_the_phone_column_is_no_cpr_column() {
    let table =
        "Kursist;Tlf.;DU\nAmal Haddad;+46 70-123 45 67;1\nSelam Tesfay;0046 701 23 45 68;2\n";
    let preview = preview(table);
    assert!(
        only_sheet(&preview)
            .rows
            .iter()
            .all(|row| row.draft.phone.is_some())
    );
}

#[test]
fn a_column_to_be_left_out_must_be_there() {
    let left_out = Options {
        leave_out: vec!["CPR".to_owned()],
        ..options()
    };
    let refused = read_with(b"Kursist;DU\nAmal Haddad;1\n", &left_out).err();
    let column = Quoted("CPR".to_owned());
    assert_eq!(refused, Some(ExchangeRefusal::NoSuchColumn { column }));
}

#[test]
fn what_is_in_an_unknown_column_is_kept_in_the_note() {
    let preview = preview("Kursist;Yndlingsfarve;DU\nAmal Haddad;grøn;1\n");
    let sheet = only_sheet(&preview);
    assert_eq!(sheet.columns[1].meaning, Meaning::Unknown);
    assert_eq!(
        sheet.rows[0].draft.note.as_deref(),
        Some("Yndlingsfarve: grøn")
    );
}

#[test]
fn a_mapping_that_was_changed_is_remembered_for_the_next_list_of_the_same_form() {
    let table = "Kursist;Yndlingsting;DU\nAmal Haddad;fodbold;1\n";
    let first = preview(table);
    let mut mapping = only_sheet(&first).mapping();
    mapping.columns[1] = Meaning::Field(Field::Topics);
    // It is stored as JSON and comes back the same.
    let stored = serde_json::to_string(&mapping).unwrap();
    let mapping: Mapping = serde_json::from_str(&stored).unwrap();
    let remembering = Options {
        mappings: vec![mapping],
        ..options()
    };
    let next = read_with(
        b"KURSIST;Yndlingsting ;du\nSelam Tesfay;lektier;2\n",
        &remembering,
    )
    .unwrap();
    assert_eq!(only_sheet(&next).rows[0].draft.topics, [Topic::Homework]);
    let other = read_with(
        b"Kursist;Andet ting;DU\nSelam Tesfay;lektier;2\n",
        &remembering,
    )
    .unwrap();
    assert!(only_sheet(&other).rows[0].draft.topics.is_empty());
}
