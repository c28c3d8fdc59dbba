//! Names of every script, names that look like markup, and letters that cannot be drawn.

use super::*;

#[test]
fn a_name_that_looks_like_markup_is_printed_as_it_is() {
    for name in [
        "*fed* #panic(1)",
        "#read(\"/data.json\")",
        "$x^2$ _a_ `b` <c> @d",
        "= Overskrift",
        "\\u{41} // nej",
        "{page} {number}",
    ] {
        let printed = print(&with(SheetKind::SignUpSheet, &[name]), "da", None).unwrap();
        assert!(holds(&words_of(&printed), name), "{name}");
    }
}

#[test]
fn names_of_every_script_of_ours_can_be_taken_out_again() {
    let names = [
        "Søren Østergård",
        "Nguyễn Thúy Ánh",
        "Łukasz Żółć",
        "Ганна Іваненко",
        "ሰላም ተስፋይ",
        "محمد الأحمد",
        "زهرا حسینی",
        "Αλέξης",
    ];
    let printed = print(&with(SheetKind::SignUpSheet, &names), "ar", Some("da")).unwrap();
    assert!(printed.accessible && printed.undrawable.is_empty());
    let words = words_of(&printed);
    for name in names {
        for word in name.split(' ') {
            assert!(holds(&words, word), "{word}");
        }
    }
}

#[test]
fn combining_marks_and_joiners_need_no_letter_of_their_own() {
    let names = [
        "Ганна И\u{306}",
        "A\u{30A}se",
        "می\u{200C}نا",
        "مُحَمَّد",
        "Zoe\u{308}\u{AD}",
    ];
    let printed = print(&with(SheetKind::DoorList, &names), "fa", None).unwrap();
    assert_eq!(printed.undrawable, Vec::<char>::new());
    assert!(printed.accessible);
}

#[test]
fn letters_that_no_font_has_are_named_and_the_sheet_is_printed_all_the_same() {
    let names = ["王小明", "Amal Haddad", "ნინო 王"];
    for kind in KINDS {
        let printed = print(&with(kind, &names), "da", Some("ar")).unwrap();
        assert!(printed.undrawable.contains(&'王'), "{kind:?}");
        assert!(printed.undrawable.contains(&'ნ'), "{kind:?}");
        assert!(!printed.undrawable.contains(&'A'), "{kind:?}");
        assert!(!printed.accessible, "{kind:?}");
        assert!(holds(&words_of(&printed), "Amal"), "{kind:?}");
    }
}

#[test]
fn a_missing_letter_in_the_place_or_the_group_is_named_too() {
    let mut sheet = sheet(SheetKind::Slips);
    sheet.meeting.place = "Hus 王".into();
    sheet.group.name = "Venner ნ".into();
    let printed = print(&sheet, "da", None).unwrap();
    assert_eq!(printed.undrawable, ['ნ', '王']);
}

#[test]
fn a_letter_outside_every_font_is_named_even_when_the_system_is_asked() {
    let sheet = with(SheetKind::SignUpSheet, &["Amal \u{10FFFD}"]);
    let printed = print_with(&sheet, lang("da"), None, Search::System).unwrap();
    assert_eq!(printed.undrawable, ['\u{10FFFD}']);
}

#[test]
fn only_letters_that_reach_the_paper_are_named() {
    let sheet = with(SheetKind::DoorList, &["Amal Haddad王", "王"]);
    let mut withheld = sheet.clone();
    withheld.rows[1].name = None;
    assert_eq!(print(&sheet, "da", None).unwrap().undrawable, ['王']);
    assert!(print(&withheld, "da", None).unwrap().undrawable.is_empty());
}

#[test]
fn a_mark_that_turns_the_line_around_does_not_reach_the_paper() {
    let turned = with(SheetKind::SignUpSheet, &["Amal\u{202E}Haddad\n"]);
    let printed = print(&turned, "da", None).unwrap();
    assert!(words_of(&printed).contains("AmalHaddad"));
}

#[test]
fn a_very_long_name_or_address_is_printed_whole() {
    let name = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft Schaferdessenbarmherzigen Nachkommenschaft";
    let mut sheet = with(SheetKind::SignUpSheet, &[name]);
    let mail = "en.meget.lang.adresse.til.en.familie.i.soenderjylland@post.example-kommune.dk";
    sheet.rows[0].contact = Some(mail.into());
    for kind in [SheetKind::SignUpSheet, SheetKind::Slips] {
        sheet.kind = kind;
        let printed = print(&sheet, "ti", Some("da")).unwrap();
        let words = words_of(&printed);
        assert!(holds(&words, name), "{kind:?}");
        assert!(holds(&words, mail), "{kind:?}");
    }
}
