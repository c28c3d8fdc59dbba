//! Every language alone, and any two side by side.

use vejviser_words::{dates, messages};

use super::*;

/// Every kind in every language, each beside `others`, keeps PDF/UA-1 and says what it must.
fn every_kind_in(tag: &str) {
    let beside = Lang::all()
        .filter(|other| *other != lang(tag))
        .map(|other| Some(other.tag()));
    for other in beside.chain([None]) {
        for kind in KINDS {
            let printed = print(&with(kind, &["Amal Haddad"]), tag, other).unwrap();
            let asked = format!("{kind:?} {tag} {other:?}");
            assert!(printed.accessible, "{asked}");
            assert_eq!(printed.pages, 1, "{asked}");
        }
    }
}

#[test]
fn danish_prints_alone_and_beside_every_other() {
    every_kind_in("da");
}

#[test]
fn english_prints_alone_and_beside_every_other() {
    every_kind_in("en");
}

#[test]
fn arabic_prints_alone_and_beside_every_other() {
    every_kind_in("ar");
}

#[test]
fn persian_prints_alone_and_beside_every_other() {
    every_kind_in("fa");
}

#[test]
fn tigrinya_prints_alone_and_beside_every_other() {
    every_kind_in("ti");
}

#[test]
fn every_print_says_who_why_until_when_and_which_sheet() {
    for kind in KINDS {
        let sheet = sheet(kind);
        let danish = lang("da");
        let words = words_of(&print(&sheet, "da", None).unwrap());
        let privacy = match kind {
            SheetKind::SignUpSheet => messages::paper_privacy(
                danish,
                &sheet.group.name,
                sheet.destroy_by,
                "+45 74 72 00 11",
            ),
            SheetKind::DoorList => {
                messages::paper_privacy_door_list(danish, sheet.destroy_by, "+45 74 72 00 11")
            }
            SheetKind::Slips => messages::paper_privacy_slip(
                danish,
                &sheet.group.name,
                sheet.destroy_by,
                "+45 74 72 00 11",
            ),
        };
        let purpose = match kind {
            SheetKind::DoorList => messages::paper_purpose_door_list(danish),
            SheetKind::SignUpSheet | SheetKind::Slips => messages::paper_purpose(danish),
        };
        for text in [
            "Introduktionsmøde",
            &dates::long_date(danish, sheet.meeting.at.date()),
            "18:30",
            "Digegrevens Hus",
            "Vestergade 14, 6270 Tønder",
            "Venner Viser Vej Tønder",
            "Dataansvarlig: Røde Kors",
            "Birgit Lund",
            "toender@example.dk",
            &purpose,
            &privacy,
            "Makuleres senest 02.04.2027",
            "Udskrevet 24.02.2027",
            "Ark nr. 27-03-A",
            "Side 1 af 1",
        ] {
            assert!(holds(&words, text), "{kind:?}: {text}");
        }
    }
}

#[test]
fn both_languages_stand_on_an_arabic_sheet_beside_danish() {
    let words = words_of(&print(&sheet(SheetKind::SignUpSheet), "ar", Some("da")).unwrap());
    for text in ["Introduktionsmøde", "Underskrift", "التوقيع", "تعريفي"] {
        assert!(holds(&words, text), "{text}");
    }
}

#[test]
fn a_language_beside_itself_is_printed_once() {
    let once = print(&sheet(SheetKind::DoorList), "da", Some("da")).unwrap();
    assert_eq!(words_of(&once).matches("Introduktionsmøde").count(), 1);
}
