//! The whole job, from the group's own spreadsheet to a printed sheet and back again.

use crate::desk::{Desk, fixture};

#[test]
fn from_the_groups_spreadsheet_to_a_printed_sheet_undone_redone_and_restored() {
    let desk = Desk::of_a_group();
    let imported = desk.json(&["import", &fixture("venteliste-2026.xlsx")]);
    assert_eq!(imported["imported"], 32);
    desk.json(&["import", &fixture("sprogskole-hold.csv")]);
    let waiting = desk.json(&["registrations"]);
    assert_eq!(waiting["registrations"].as_array().unwrap().len(), 46);

    let meeting = desk.json(&[
        "meeting",
        "add",
        "--at",
        "2027-03-03T18:30",
        "--place",
        "Huset",
    ]);
    let id = meeting["id"].as_str().unwrap();
    assert_eq!(meeting["hints"], serde_json::json!(["ramadan"]));
    for (name, people) in [("Amal Haddad", "6"), ("ሰላም ተስፋይ", "5"), ("محمد الأحمد", "4")]
    {
        desk.json(&["meeting", "sign-up", id, "--name", name, "--people", people]);
    }
    assert_eq!(
        desk.json(&["meeting", "show", id])["readiness"]["state"],
        "ready"
    );
    let sheet = desk.path("sheet.pdf");
    let printed = desk.json(&[
        "meeting",
        "sheet",
        id,
        "--lang",
        "ar",
        "--with",
        "da",
        "-o",
        sheet.to_str().unwrap(),
    ]);
    assert_eq!(printed["undrawable"].as_array().unwrap().len(), 0);
    assert!(std::fs::read(&sheet).unwrap().starts_with(b"%PDF-"));

    let ready = desk.json(&["dump"]);
    desk.json(&["undo"]);
    assert_eq!(
        desk.json(&["meeting", "show", id])["readiness"]["signed_up"],
        11
    );
    desk.json(&["redo"]);
    assert_eq!(desk.json(&["dump"]), ready);

    let backup = desk.path("backup.vejviser");
    desk.json(&["backup", backup.to_str().unwrap()]);
    let elsewhere = desk.path("elsewhere");
    desk.json(&[
        "restore",
        backup.to_str().unwrap(),
        elsewhere.to_str().unwrap(),
    ]);
    let there = desk
        .command(&["--register", elsewhere.to_str().unwrap(), "dump", "--json"])
        .output()
        .unwrap();
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(&there.stdout).unwrap(),
        ready
    );
    assert_eq!(desk.json(&["verify"])["holds"], true);
}

#[test]
fn a_list_without_a_single_good_row_says_what_is_wrong_with_each() {
    let desk = Desk::of_a_group();
    let file = desk.write("liste.csv", "Navn;Tlf.;By\n;20 41 77 03;Tønder\n");
    let before = desk.json(&["dump"]);
    let said = desk.refused(&["import", &file, "--side", "friend"]);
    assert!(said.contains("Række 2: Der er intet navn"), "{said}");
    assert_eq!(desk.json(&["dump"]), before);
}

#[test]
fn a_folder_that_does_not_exist_is_named_as_that_and_nothing_is_entered_as_printed() {
    let desk = Desk::of_a_group();
    let made = desk.json(&[
        "meeting",
        "add",
        "--at",
        "2027-03-03T18:30",
        "--place",
        "Huset",
    ]);
    let id = made["id"].as_str().unwrap();
    let nowhere = desk.path("nowhere/file");
    let nowhere = nowhere.to_str().unwrap();
    for arguments in [
        &["meeting", "sheet", id, "-o", nowhere][..],
        &["backup", nowhere],
    ] {
        let said = desk.refused(arguments);
        assert!(said.contains("Mappen findes ikke"), "{said}");
    }
    let ledger = desk.json(&["ledger"]);
    let kinds: Vec<&str> = ledger["operations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["kind"].as_str().unwrap())
        .collect();
    assert!(!kinds.contains(&"printed") && !kinds.contains(&"backed_up"));
}
