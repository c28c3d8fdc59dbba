//! What the user says about a file: only to look, which sheet, which side, which columns.

use serde_json::json;

use super::{LIST, of};
use crate::desk::{Desk, fixture, rows};

#[test]
fn a_dry_run_says_what_would_come_in_and_changes_nothing() {
    let desk = Desk::with_a_register();
    let before = desk.json(&["dump"]);
    let shown = desk.json(&["import", &fixture(LIST), "--dry-run"]);
    assert_eq!(
        (&shown["dry_run"], &shown["operation"]),
        (&json!(true), &json!(null))
    );
    assert_eq!(
        (&shown["imported"], &shown["can_be_imported"]),
        (&json!(0), &json!(32))
    );
    assert!(rows(&shown).iter().all(|row| row["id"].is_null()));
    assert!(desk.json(&["dump"]) == before);
    let done = desk.json(&["import", &fixture(LIST)]);
    assert_eq!(done["can_be_imported"], shown["can_be_imported"]);
    assert_eq!(done["sheets"], shown["sheets"]);
}

#[test]
fn one_sheet_of_a_workbook_is_taken_where_it_is_named() {
    let desk = Desk::with_a_register();
    let imported = desk.json(&["import", &fixture(LIST), "--sheet", "Frivillige"]);
    assert_eq!(imported["imported"], 12);
    assert_eq!(
        rows(&desk.json(&["registrations", "--side", "friend"])).len(),
        12
    );
    assert_eq!(rows(&desk.json(&["registrations"])).len(), 12);
    let before = desk.json(&["dump"]);
    let said = desk.refused(&["import", &fixture(LIST), "--sheet", "Ark1"]);
    assert!(
        said.contains("Flygtninge") && said.contains("Frivillige"),
        "{said}"
    );
    assert!(desk.json(&["dump"]) == before);
}

#[test]
fn a_list_that_does_not_tell_its_side_is_taken_once_it_is_said() {
    let desk = Desk::with_a_register();
    let file = desk.write("liste.csv", "Navn;Tlf.;By\nBirthe Holm;28471240;Tønder\n");
    let before = desk.json(&["dump"]);
    desk.refused(&["import", &file]);
    assert!(desk.json(&["dump"]) == before);
    let imported = desk.json(&["import", &file, "--side", "friend"]);
    assert_eq!(of(&desk, &imported, "Birthe Holm")["side"], "friend");
}

#[test]
fn a_column_of_cpr_numbers_is_refused_until_it_is_left_out() {
    let desk = Desk::with_a_register();
    let list = "Kursist;Personnummer;DU\nAmal Haddad;240185-1234;1\nSelam Tesfay;010190-1234;2\n";
    let file = desk.write("liste.csv", list);
    let before = desk.json(&["dump"]);
    for arguments in [&["import", &file][..], &["import", &file, "--dry-run"]] {
        let said = desk.refused(arguments);
        assert!(said.contains("Personnummer"), "{said}");
        assert!(!said.contains("1234") && !said.contains("Amal"), "{said}");
    }
    let said = desk.refused(&["import", &file, "--leave-out", "CPR-nr."]);
    assert!(said.contains("Personnummer"), "{said}");
    assert!(desk.json(&["dump"]) == before);
    for column in ["Personnummer", "B"] {
        let imported = desk.json(&["import", &file, "--leave-out", column]);
        assert_eq!(imported["imported"], 2);
        assert_eq!(
            of(&desk, &imported, "Amal Haddad")["danish_education"],
            "du1"
        );
        assert!(!desk.json(&["dump"]).to_string().contains("1234"));
        desk.json(&["undo"]);
    }
    assert!(desk.json(&["dump"]) == before);
}

#[test]
fn a_row_with_a_cpr_number_in_its_text_stays_out_and_the_others_come_in() {
    let desk = Desk::with_a_register();
    let list =
        "Kursist;DU;Bemærkninger\nAmal Haddad;1;cpr 240185-1234\nSelam Tesfay;2;ring\nYonas;1;\n";
    let imported = desk.json(&["import", &desk.write("liste.csv", list)]);
    assert_eq!(imported["imported"], 2);
    let row = rows(&imported)
        .into_iter()
        .find(|row| row["row"] == 2)
        .unwrap();
    assert_eq!(
        (&row["taken"], &row["problems"][0]["problem"]),
        (&json!(false), &json!("cpr_number"))
    );
    assert!(!desk.json(&["dump"]).to_string().contains("1234"));
}

#[test]
fn a_column_read_otherwise_is_read_so_the_next_time_as_well() {
    let desk = Desk::with_a_register();
    let first = desk.write("en.csv", "Kursist;Yndlingsting;DU\nAmal Haddad;lektier;1\n");
    let imported = desk.json(&["import", &first, "--map", "Yndlingsting=topics"]);
    assert_eq!(
        of(&desk, &imported, "Amal Haddad")["topics"],
        json!(["homework"])
    );
    let next = desk.write(
        "to.csv",
        "KURSIST;Yndlingsting ;du\nSelam Tesfay;lektier;2\n",
    );
    let imported = desk.json(&["import", &next]);
    assert_eq!(
        of(&desk, &imported, "Selam Tesfay")["topics"],
        json!(["homework"])
    );
    // And otherwise again: what is said now stands before what is remembered.
    let third = desk.write(
        "tre.csv",
        "Kursist;Yndlingsting;DU\nYonas Habte;lektier;2\n",
    );
    let imported = desk.json(&["import", &third, "--map", "B=ignore"]);
    let yonas = of(&desk, &imported, "Yonas Habte");
    assert_eq!(
        (&yonas["topics"], &yonas["notes"]),
        (&json!([]), &json!([]))
    );
    assert_eq!(
        desk.json(&["import", &third, "--dry-run"])["sheets"]["tre.csv"]["columns"]["B"]["meaning"],
        "left_out"
    );
}

#[test]
fn a_mapping_of_what_is_not_there_is_refused() {
    let desk = Desk::with_a_register();
    let file = desk.write("liste.csv", "Kursist;DU\nAmal Haddad;1\n");
    let before = desk.json(&["dump"]);
    for mapping in ["DU", "DU=nonsense"] {
        desk.misused(&["import", &file, "--map", mapping]);
    }
    let said = desk.refused(&["import", &file, "--map", "Hold=class_or_teacher"]);
    assert!(said.contains("Hold"), "{said}");
    assert!(desk.json(&["dump"]) == before);
}
