//! Which files are read, whatever they are called, and which are refused with a sentence.

use super::make::{encoded, ods, ods_row, xlsx, zip_bomb};
use super::of;
use crate::desk::Desk;

const TABLE: [&[&str]; 3] = [
    &["Kursist", "Tlf.", "By", "DU"],
    &["Åse Østergård", "28 47 12 40", "Løgumkloster", "2"],
    &["Hêlîn Demir", "60 19 81 17", "Tønder", "3"],
];

fn is_taken(desk: &Desk, file: &str) {
    let imported = desk.json(&["import", file]);
    assert_eq!(imported["imported"], 2, "{file}");
    let ase = of(desk, &imported, "Åse Østergård");
    assert_eq!(ase["person"]["phone"], "+4528471240", "{file}");
    assert_eq!(ase["danish_education"], "du2", "{file}");
    let areas = desk.json(&["areas"]).to_string();
    assert!(areas.contains("Løgumkloster"), "{file}: {areas}");
    desk.json(&["undo"]);
}

#[test]
fn a_text_file_is_read_in_any_encoding_with_any_delimiter_and_line_end() {
    let desk = Desk::with_a_register();
    for encoding in ["windows-1252", "utf-8", "utf-8 with a mark", "utf-16"] {
        for (delimiter, line_end) in [(";", "\r\n"), (",", "\n"), ("\t", "\r\n")] {
            let lines: Vec<String> = TABLE.iter().map(|row| row.join(delimiter)).collect();
            let text = lines.join(line_end);
            // Called what it is not: the content counts.
            let file = desk.write("liste.xlsx", encoded(&text, encoding));
            is_taken(&desk, &file);
        }
    }
}

#[test]
fn workbooks_of_both_office_programs_are_read() {
    let desk = Desk::with_a_register();
    is_taken(&desk, &desk.write("liste.csv", xlsx(&TABLE)));
    let table: String = TABLE.iter().map(|row| ods_row(row)).collect();
    is_taken(&desk, &desk.write("liste.txt", ods(&table, "")));
}

#[test]
fn what_cannot_be_read_is_refused_with_a_sentence_of_its_own() {
    let desk = Desk::with_a_register();
    let whole = xlsx(&TABLE);
    let locked = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let before = desk.json(&["dump"]);
    let mut said = Vec::new();
    for (name, content) in [
        ("list.pdf", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj".to_vec()),
        ("list.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("empty.csv", Vec::new()),
        ("header.csv", b"Kursist;Tlf.;By\r\n".to_vec()),
        ("damaged.xlsx", whole[..whole.len() / 2].to_vec()),
        ("locked.ods", ods(&ods_row(TABLE[0]), locked)),
        ("bomb.ods", zip_bomb()),
    ] {
        let file = desk.write(name, content);
        let reason = desk.refused(&["import", &file]);
        assert!(
            reason.trim_end().ends_with('.') && reason.contains(' '),
            "{name}: {reason}"
        );
        assert_eq!(
            reason,
            desk.refused(&["import", &file, "--json", "--dry-run"]),
            "{name}"
        );
        assert!(
            !said.contains(&reason),
            "{name} is told like another: {reason}"
        );
        said.push(reason);
    }
    desk.refused(&["import", desk.path("not-there.csv").to_str().unwrap()]);
    desk.refused(&["import", desk.path("register").to_str().unwrap()]);
    assert!(desk.json(&["dump"]) == before);
}
