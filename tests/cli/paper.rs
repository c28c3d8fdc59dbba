//! The meeting's three prints by the command line: what stands on them, and what must not.

use std::path::Path;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;

use crate::desk::{Desk, id};

/// Somebody whose name and address are protected.
const PROTECTED: [&str; 2] = ["Zenobia", "Quistgaard"];
const KINDS: [&str; 3] = ["sheet", "door", "slips"];

/// A meeting with people of three scripts, and one whose name is protected.
fn a_meeting() -> (Desk, String) {
    let desk = Desk::with_a_register();
    let meeting = id(&desk.json(&[
        "meeting",
        "add",
        "--at",
        "2027-03-03T18:30",
        "--place",
        "Digegrevens Hus",
    ]));
    for (name, phone) in [
        ("Amal Haddad", "20 41 77 03"),
        ("ሰላም ተስፋይ", "20 41 77 04"),
        ("محمد الأحمد", "20 41 77 05"),
    ] {
        desk.json(&[
            "meeting", "sign-up", &meeting, "--name", name, "--phone", phone,
        ]);
    }
    let protected = desk.json(&[
        "registration",
        "add",
        "--side",
        "participant",
        "--name",
        &PROTECTED.join(" "),
        "--phone",
        "60 33 86 34",
        "--email",
        "zenobia@example.dk",
        "--protected",
    ]);
    let person = protected["person_id"].as_str().unwrap();
    desk.json(&["meeting", "sign-up", &meeting, "--person", person]);
    (desk, meeting)
}

/// Prints, and gives the answer with the words of each page.
fn print(desk: &Desk, meeting: &str, options: &[&str]) -> (Value, Vec<String>) {
    let file = desk.path("ud.pdf");
    let arguments = ["meeting", "sheet", meeting, "-o", file.to_str().unwrap()];
    let printed = desk.json(&[&arguments[..], options].concat());
    (printed, pages(&file))
}

pub fn pages(file: &Path) -> Vec<String> {
    let pdf = std::fs::read(file).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let pages = pdf_extract::extract_text_from_mem_by_pages(&pdf).unwrap();
    pages.iter().map(|page| bare(page)).collect()
}

/// The letters alone: composed, without spaces, isolation marks and joiners.
fn bare(text: &str) -> String {
    text.nfkc()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}

/// Whether the words hold the text. Letters that run to the left are drawn, and so taken out, the
/// other way round; lam and alef are drawn as one sign, which keeps its own order.
pub fn holds(words: &str, text: &str) -> bool {
    let there = bare(text);
    let back: String = there.chars().rev().collect();
    let joined = back.replace("أل", "لأ");
    [there, back, joined]
        .iter()
        .any(|form| words.contains(form))
}

/// Sees to it that the people signed up are on a print and the protected one is not.
fn has_the_people(kind: &str, words: &str) {
    let names: [&str; 3] = match kind {
        "door" => ["Amal H.", "ሰላም ተ.", "محمد أ."],
        _ => ["Amal Haddad", "ሰላም ተስፋይ", "محمد الأحمد"],
    };
    for name in names {
        assert!(holds(words, name), "{kind}: {name} is missing");
    }
    for part in PROTECTED.iter().chain(&["60338634", "zenobia@"]) {
        assert!(!holds(words, part), "{kind}: {part} is protected");
    }
    if kind == "door" {
        for private in ["Haddad", "ተስፋይ", "الأحمد", "204177"] {
            assert!(!holds(words, private), "{private} stands at the door");
        }
    }
}

#[test]
fn every_print_in_every_language_has_its_people_and_not_the_protected_one() {
    let (desk, meeting) = a_meeting();
    for (lang, title) in [
        ("da", "Introduktionsmøde"),
        ("en", "meeting"),
        ("ar", "تعريفي"),
        ("fa", "معرفی"),
        ("ti", "ኣኼባ"),
    ] {
        for kind in KINDS {
            let (printed, pages) = print(&desk, &meeting, &["--kind", kind, "--lang", lang]);
            assert_eq!(printed["pages"], pages.len(), "{kind} {lang}");
            assert_eq!(
                printed["undrawable"],
                serde_json::json!([]),
                "{kind} {lang}"
            );
            assert_eq!(printed["accessible"], true, "{kind} {lang}");
            let words = pages.concat();
            assert!(holds(&words, title), "{kind} {lang} has no title");
            has_the_people(kind, &words);
        }
    }
}

#[test]
fn beside_danish_both_languages_stand_on_the_print() {
    let (desk, meeting) = a_meeting();
    for (lang, title) in [
        ("en", "meeting"),
        ("ar", "تعريفي"),
        ("fa", "معرفی"),
        ("ti", "ኣኼባ"),
    ] {
        let options = ["--lang", lang, "--with", "da"];
        let (printed, pages) = print(&desk, &meeting, &options);
        assert_eq!(printed["pages"], pages.len(), "{lang}");
        let words = pages.concat();
        assert!(
            holds(&words, title) && holds(&words, "Introduktionsmøde"),
            "{lang}"
        );
        has_the_people("sheet", &words);
    }
}

#[test]
fn the_blank_rows_asked_for_fill_the_pages_and_every_page_says_which_it_is() {
    let (desk, meeting) = a_meeting();
    let count = |blank: &str| print(&desk, &meeting, &["--blank", blank]).1;
    assert_eq!(count("0").len(), 1);
    let many = count("120");
    assert!(many.len() > 3, "{} pages", many.len());
    for (number, page) in (1..).zip(&many) {
        assert!(
            holds(page, &format!("Side {number} af {}", many.len())),
            "page {number}"
        );
        assert!(
            holds(page, "Introduktionsmøde"),
            "page {number} has no header"
        );
    }
    let before = std::fs::read(desk.path("ud.pdf")).unwrap();
    let file = desk.path("ud.pdf");
    desk.refused(&[
        "meeting",
        "sheet",
        &meeting,
        "--blank",
        "5000",
        "-o",
        file.to_str().unwrap(),
    ]);
    assert_eq!(std::fs::read(file).unwrap(), before);
}

#[test]
fn a_print_is_entered_in_the_log_of_use_and_changes_nothing() {
    let (desk, meeting) = a_meeting();
    let before = desk.json(&["dump"]);
    print(&desk, &meeting, &["--kind", "door"]);
    assert!(desk.json(&["dump"]) == before);
    let ledger = crate::desk::rows(&desk.json(&["ledger", "--record", &meeting]));
    assert_eq!(ledger.last().unwrap()["kind"], "printed");
}
