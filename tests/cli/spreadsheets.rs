//! Spreadsheets as groups and schools keep them, from the file to what stands in the register.

mod choices;
mod kinds;
mod make;

use serde_json::{Value, json};

use crate::desk::{Desk, fixture, id, rows};

const LIST: &str = "venteliste-2026.xlsx";
const SCHOOL: &str = "sprogskole-hold.csv";

/// What the register has of somebody who was imported under this name.
fn of(desk: &Desk, imported: &Value, name: &str) -> Value {
    let all = rows(imported);
    let row = all.iter().find(|row| row["name"] == name);
    let row = row.unwrap_or_else(|| panic!("no row of {name}"));
    desk.json(&["registration", "show", &id(row)])
}

fn codes(languages: &Value) -> Vec<&str> {
    let languages = languages.as_array().unwrap();
    languages
        .iter()
        .map(|one| one["language"].as_str().unwrap())
        .collect()
}

fn notes(shown: &Value) -> String {
    let notes = shown["notes"].as_array().unwrap();
    let texts: Vec<&str> = notes
        .iter()
        .map(|note| note["text"].as_str().unwrap())
        .collect();
    texts.join("\n")
}

#[test]
fn the_groups_own_list_comes_in_cell_by_cell_for_both_sides() {
    let desk = Desk::with_a_register();
    let imported = desk.json(&["import", &fixture(LIST)]);
    assert_eq!(imported["imported"], 32);
    assert_eq!(imported["sheets"]["Flygtninge"]["header_row"], 4);
    for (side, count) in [("participant", 20), ("friend", 12)] {
        assert_eq!(
            rows(&desk.json(&["registrations", "--side", side])).len(),
            count
        );
    }
    let total = rows(&imported)
        .into_iter()
        .find(|row| row["left_out"] == "total")
        .unwrap();
    assert_eq!(
        (&total["row"], &total["taken"]),
        (&json!(26), &json!(false))
    );

    // Typed as a number, and a date as the spreadsheet counts days.
    let amal = of(&desk, &imported, "Amal Haddad");
    assert_eq!(amal["person"]["phone"], "+4528471240");
    assert_eq!(amal["asked_on"], "2026-01-21");
    assert_eq!(amal["side"], "participant");
    assert_eq!(amal["topics"], json!(["children"]));
    assert_eq!(amal["referrer"], "municipality");
    assert_eq!(amal["household"]["composition"], "alone");
    assert_eq!(codes(&amal["languages"]), ["uk"]);
    assert!(notes(&amal).contains("bange for hunde"));

    let mohamad = of(&desk, &imported, "Mohamad Alahmad");
    assert_eq!(mohamad["household"]["children_ages"], json!([12, 14, 8, 9]));
    assert_eq!(mohamad["household"]["composition"], "family");
    assert_eq!(codes(&mohamad["languages"]), ["fa"]);
    assert_eq!(notes(&mohamad), "ring efter kl. 16");

    let soren = of(&desk, &imported, "Søren Østergård");
    assert_eq!(soren["side"], "friend");
    assert_eq!(soren["person"]["email"], "soeren@example.dk");
    assert_eq!(soren["capacity"], 2);
    assert_eq!(soren["introduced"], "yes");
    assert_eq!(soren["child_certificate"], "asked_for");
    assert_eq!(soren["times"], json!(["tue_evening"]));
    assert_eq!(codes(&soren["languages"]), ["ar", "da", "en"]);
    assert_eq!(soren["languages"][0]["level"], "fair");

    let birthe = of(&desk, &imported, "Birthe Nørgaard");
    assert_eq!(birthe["child_certificate"], "assessed");
    assert_eq!(birthe["child_certificate_on"], "2026-02-03");
    assert_eq!(birthe["times"].as_array().unwrap().len(), 6);
    assert_eq!(desk.json(&["verify"])["holds"], true);
}

#[test]
fn names_in_any_script_are_found_however_they_are_spelled() {
    let desk = Desk::with_a_register();
    desk.json(&["import", &fixture(LIST)]);
    for (typed, name) in [
        ("mohamad alahmad", "محمد الأحمد"),
        ("محمد الأحمد", "Mohamad Alahmad"),
        ("selam tesfay", "ሰላም ተስፋይ"),
        ("ሰላም ተስፋይ", "Selam Tesfay"),
        ("soeren oestergaard", "Søren Østergård"),
        ("zahra", "زهرا حسینی"),
        ("kravtjenko", "Oksana Кравченко"),
        ("28 47 12 40", "Amal Haddad"),
    ] {
        let found = rows(&desk.json(&["people", "--search", typed]));
        assert!(
            found.iter().any(|person| person["name"] == name),
            "{typed}: {found:?}"
        );
        assert!(found.len() < 10, "{typed} finds too many");
    }
}

#[test]
fn the_schools_export_comes_in_with_its_encoding_and_its_own_columns() {
    let desk = Desk::with_a_register();
    let imported = desk.json(&["import", &fixture(SCHOOL)]);
    assert_eq!(imported["imported"], 14);
    let helin = of(&desk, &imported, "Hêlîn Demir");
    assert_eq!(helin["side"], "participant");
    assert_eq!(helin["person"]["phone"], "+4531437163");
    assert_eq!(helin["danish_education"], "du3");
    assert_eq!(helin["danish_module"], 6);
    assert_eq!(helin["class_or_teacher"], "H4");
    assert_eq!(helin["asked_on"], "2026-03-27");
    assert_eq!(codes(&helin["languages"]), ["ar", "fr"]);
    assert_eq!(helin["languages"][0]["level"], "mother_tongue");
    let isaac = of(&desk, &imported, "Isaac Tekle");
    assert_eq!(notes(&isaac), "Ønsker ven: måske");
    let undecided = rows(&imported)
        .into_iter()
        .find(|row| row["name"] == "Isaac Tekle");
    assert_eq!(undecided.unwrap()["problems"][0]["problem"], "undecided");
}

#[test]
fn who_is_on_both_lists_is_told_and_taken_all_the_same() {
    let desk = Desk::with_a_register();
    let first = desk.json(&["import", &fixture(LIST)]);
    let amal = of(&desk, &first, "Amal Haddad");
    let second = desk.json(&["import", &fixture(SCHOOL)]);
    assert_eq!(second["imported"], 14);
    let all = rows(&second);
    let again = all.iter().find(|row| row["name"] == "Amal Haddad").unwrap();
    assert_eq!(
        again["likely_duplicates"][0]["person_id"],
        amal["person"]["id"]
    );
    assert_eq!(again["likely_duplicates"][0]["likeness"], "name");
    let said = desk.words(&["import", &fixture(SCHOOL), "--dry-run", "--lang", "en"]);
    assert!(said.contains("Amal Haddad"), "{said}");
}

#[test]
fn an_import_is_undone_and_redone_as_one() {
    let desk = Desk::with_a_register();
    let before = desk.json(&["dump"]);
    let imported = desk.json(&["import", &fixture(LIST)]);
    let after = desk.json(&["dump"]);
    assert_ne!(before, after);
    let undone = desk.json(&["undo"]);
    assert_eq!(undone["operation"], imported["operation"]);
    assert_eq!(undone["kind"], "imported");
    assert!(desk.json(&["dump"]) == before);
    desk.json(&["redo"]);
    assert!(desk.json(&["dump"]) == after);
    desk.json(&[
        "undo",
        "--operation",
        imported["operation"].as_str().unwrap(),
    ]);
    assert!(desk.json(&["dump"]) == before);
    assert_eq!(desk.json(&["verify"])["holds"], true);
}
