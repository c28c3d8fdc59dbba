//! What of a person stands on which print.

use super::*;
use crate::people::at_the_door;

fn at_door(name: &str) -> String {
    at_the_door(&with(SheetKind::DoorList, &[name]).rows[0]).unwrap()
}

#[test]
fn the_door_list_knows_first_name_and_initial() {
    assert_eq!(at_door("Amal Haddad"), "Amal H.");
    assert_eq!(at_door("Anne Marie Østergård"), "Anne Ø.");
    assert_eq!(at_door("Åse"), "Åse");
    assert_eq!(at_door("ሰላም ተስፋይ"), "ሰላም ተ.");
}

#[test]
fn the_article_of_an_arabic_name_is_not_its_initial() {
    assert_eq!(at_door("محمد الأحمد"), "محمد أ.");
    assert_eq!(at_door("Mohamad Al-Ahmad"), "Mohamad A.");
    assert_eq!(at_door("Sami al-Khatib"), "Sami K.");
}

#[test]
fn the_calling_name_stands_at_the_door() {
    let mut row = with(SheetKind::DoorList, &["Kirsten Bækgaard"])
        .rows
        .remove(0);
    row.calling = Some("Kis".into());
    assert_eq!(at_the_door(&row).unwrap(), "Kis B.");
}

#[test]
fn the_door_list_holds_neither_surname_nor_contact() {
    let printed = print(&with(SheetKind::DoorList, &["Amal Haddad"]), "da", None).unwrap();
    let words = words_of(&printed);
    assert!(words.contains("AmalH."));
    assert!(!words.contains("Haddad"));
    assert!(!words.contains("20417703"));
}

#[test]
fn a_withheld_name_keeps_only_its_number() {
    let mut sheet = with(SheetKind::SignUpSheet, &["Amal Haddad", "Birte Holm"]);
    sheet.rows[1].name = None;
    sheet.rows[1].contact = Some("+45 99 88 77 66".into());
    sheet.rows[1].calling = Some("Birte".into());
    for kind in KINDS {
        sheet.kind = kind;
        let words = words_of(&print(&sheet, "da", None).unwrap());
        assert!(words.contains("Amal"), "{kind:?}");
        assert!(!words.contains("Birte"), "{kind:?}");
        assert!(!words.contains("99887766"), "{kind:?}");
    }
}

#[test]
fn what_a_sheet_holds_cannot_be_printed_by_accident() {
    // `Printed`, `MeetingSheet` and `SheetRow` have no `Debug`; the one thing that has is the error.
    let error = PaperError::Template {
        file: "common.typ",
        line: 7,
    };
    assert_eq!(error.to_string(), "the template failed: common.typ:7");
}
