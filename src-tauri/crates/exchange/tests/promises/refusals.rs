//! What is refused, each with its own reason.

use std::ops::ControlFlow;

use vejviser_core::values::Side;
use vejviser_exchange::{ExchangeRefusal, LooksLike, Options, Quoted, Stage, read, read_bytes};

use crate::make::{compound, ods_row, ods_with_manifest, record, workbook, xlsx, zip};
use crate::support::{only_sheet, options, read_with, refusal};

fn wrong(looks_like: LooksLike) -> ExchangeRefusal {
    ExchangeRefusal::WrongType { looks_like }
}

#[test]
fn what_is_no_spreadsheet_is_called_what_it_is() {
    assert_eq!(
        refusal(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj"),
        wrong(LooksLike::Pdf)
    );
    assert_eq!(
        refusal(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        wrong(LooksLike::Picture)
    );
    assert_eq!(
        refusal(b"\xFF\xD8\xFF\xE0\0\x10JFIF"),
        wrong(LooksLike::Picture)
    );
    assert_eq!(refusal(b"{\\rtf1\\ansi Navn"), wrong(LooksLike::Document));
    assert_eq!(
        refusal("<html><table><tr><td>Navn"),
        wrong(LooksLike::WebPage)
    );
    assert_eq!(
        refusal("\n<?xml version=\"1.0\"?><Workbook/>"),
        wrong(LooksLike::WebPage)
    );
    assert_eq!(
        refusal(b"\x7fELF\x02\x01\x01\0\0\0\0"),
        wrong(LooksLike::Other)
    );
    assert_eq!(
        refusal(zip(&[("word/document.xml", b"<w/>")])),
        wrong(LooksLike::Document)
    );
    assert_eq!(
        refusal(zip(&[("xl/workbook.bin", b"\0")])),
        wrong(LooksLike::BinaryWorkbook)
    );
    assert_eq!(refusal(zip(&[("a.txt", b"a")])), wrong(LooksLike::Other));
    assert_eq!(
        refusal(zip(&[(
            "mimetype",
            b"application/vnd.oasis.opendocument.text"
        )])),
        wrong(LooksLike::Document)
    );
    assert_eq!(
        refusal(compound(&[("WordDocument", b"x")])),
        wrong(LooksLike::Document)
    );
}

#[test]
fn an_empty_file_has_nothing_in_it() {
    assert_eq!(refusal(b""), ExchangeRefusal::Empty);
    assert_eq!(refusal(" \r\n\t\n"), ExchangeRefusal::Empty);
    assert_eq!(refusal("\u{feff}"), ExchangeRefusal::Empty);
    assert_eq!(refusal(xlsx(&[])), ExchangeRefusal::Empty);
}

#[test]
fn rows_without_a_header_are_not_guessed_at() {
    assert_eq!(
        refusal(xlsx(&[&["Amal", "28471240"], &["Selam", "42433304"]])),
        ExchangeRefusal::NoHeader
    );
    assert_eq!(
        refusal("det her er bare en tekst\nom noget andet\n"),
        ExchangeRefusal::NoHeader
    );
}

#[test]
fn a_header_alone_is_no_list() {
    assert_eq!(refusal("Kursist;Tlf.;By\r\n"), ExchangeRefusal::NoDataRow);
    assert_eq!(
        refusal(xlsx(&[&["Kursist", "Tlf.", "By"]])),
        ExchangeRefusal::NoDataRow
    );
}

#[test]
fn a_damaged_file_is_called_damaged() {
    let whole = xlsx(&[&["Kursist", "Tlf."], &["Amal Haddad", "28471240"]]);
    for keep in [whole.len() / 4, whole.len() / 2, whole.len() - 30] {
        assert_eq!(refusal(&whole[..keep]), ExchangeRefusal::Damaged, "{keep}");
    }
    let broken = zip(&[
        ("xl/workbook.xml", b"<workbook><sheets><sheet"),
        ("[Content_Types].xml", b"<x"),
    ]);
    assert_eq!(refusal(broken), ExchangeRefusal::Damaged);
    let ole = compound(&[("Workbook", b"\x09\x08\x10\x00garbage")]);
    assert_eq!(refusal(&ole), ExchangeRefusal::Damaged);
    assert_eq!(refusal(&ole[..600]), ExchangeRefusal::Damaged);
}

#[test]
fn a_protected_file_is_called_protected() {
    let xlsx = std::fs::read(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/protected.xlsx"),
    )
    .unwrap();
    assert_eq!(refusal(xlsx), ExchangeRefusal::PasswordProtected);
    let begin = record(0x0809, &[&[0, 6, 5, 0][..], &[0; 12]].concat());
    let pass = record(0x002F, &[1, 0, 1, 0, 1, 0]);
    let xls = compound(&[("Workbook", &[begin, pass].concat())]);
    assert_eq!(refusal(xls), ExchangeRefusal::PasswordProtected);
    let row = ods_row(&["Navn", "Tlf"]);
    let ods = ods_with_manifest(
        &format!(r#"<table:table table:name="a">{row}</table:table>"#),
        "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>",
    );
    assert_eq!(refusal(ods), ExchangeRefusal::PasswordProtected);
}

#[test]
fn a_file_that_is_not_there_or_no_file_is_told() {
    let go_on = &mut |_| ControlFlow::Continue(());
    let folder = tempfile::tempdir().unwrap();
    let missing = read(&folder.path().join("x.xlsx"), &options(), go_on).err();
    let kind = std::io::ErrorKind::NotFound;
    assert_eq!(missing, Some(ExchangeRefusal::CannotOpen { kind }));
    let kind = std::io::ErrorKind::IsADirectory;
    let directory = read(folder.path(), &options(), go_on).err();
    assert_eq!(directory, Some(ExchangeRefusal::CannotOpen { kind }));
}

#[test]
fn a_file_over_200_megabytes_is_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stor.csv");
    // A sparse file: it takes no room.
    std::fs::File::create(&path)
        .unwrap()
        .set_len(200_000_001)
        .unwrap();
    let refused = read(&path, &options(), &mut |_| ControlFlow::Continue(())).err();
    assert_eq!(
        refused,
        Some(ExchangeRefusal::TooLarge {
            most_megabytes: 200
        })
    );
}

#[test]
fn a_list_that_tells_no_side_asks_for_it() {
    let table = "Navn;Tlf.;By\nAmal Haddad;28471240;Tønder\n";
    let sheet = Quoted(String::new());
    assert_eq!(refusal(table), ExchangeRefusal::SideUnclear { sheet });
    let told = Options {
        side: Some(Side::Friend),
        ..options()
    };
    let preview = read_with(table.as_bytes(), &told).unwrap();
    assert_eq!(only_sheet(&preview).side, Side::Friend);
}

#[test]
fn a_sheet_that_is_not_there_is_answered_with_those_that_are() {
    let bytes = workbook(|book| {
        for name in ["Deltagere", "Frivillige"] {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            sheet.write_string(0, 0, "Navn").unwrap();
            sheet.write_string(0, 1, "Tlf.").unwrap();
            sheet.write_string(1, 0, "Amal Haddad").unwrap();
        }
    });
    let asking = |name: &str| Options {
        sheet: Some(name.to_owned()),
        ..options()
    };
    let refused = read_with(&bytes, &asking("Ark1")).err();
    let sheets = vec![
        Quoted("Deltagere".to_owned()),
        Quoted("Frivillige".to_owned()),
    ];
    assert_eq!(refused, Some(ExchangeRefusal::NoSuchSheet { sheets }));
    let preview = read_with(&bytes, &asking("frivillige")).unwrap();
    assert_eq!(only_sheet(&preview).name, "Frivillige");
}

#[test]
fn a_reading_can_be_stopped_at_any_time() {
    let rows: String = (0..3_000)
        .map(|n| format!("Amal Haddad {n};2847{n:04}\n"))
        .collect();
    let text = format!("Kursist;Tlf.\n{}", rows.replace(char::is_numeric, "a"));
    for stop_in in [Stage::Reading, Stage::Understanding] {
        let refused = read_bytes(text.as_bytes(), &options(), &mut |at| {
            if at.stage == stop_in && at.rows >= 1_000 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        assert_eq!(refused.err(), Some(ExchangeRefusal::Stopped));
    }
}
