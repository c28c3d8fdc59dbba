//! How many pages there are, what is on them, and what kind of file they are.

use super::*;
use crate::MOST_PAGES;

fn many(kind: SheetKind, count: usize) -> MeetingSheet {
    let names: Vec<String> = (1..=count).map(|n| format!("Person Nummer{n}x")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    MeetingSheet {
        blank: 0,
        ..with(kind, &names)
    }
}

#[test]
fn two_hundred_people_stand_on_the_sheet_and_none_is_lost_at_a_page_break() {
    let printed = print(&many(SheetKind::SignUpSheet, 200), "da", Some("ar")).unwrap();
    let words = words_of(&printed);
    for number in 1..=200 {
        assert!(
            words.contains(&format!("PersonNummer{number}x")),
            "{number}"
        );
    }
    let pages = printed.pages;
    assert!(words.contains(&format!("Side{pages}af{pages}")));
    assert_eq!(
        words.matches("Underskrift").count(),
        pages,
        "the header repeats"
    );
}

#[test]
fn blank_rows_fill_the_last_page_and_not_one_more() {
    for blank in [1, 12, 20, 33, 40] {
        let sheet = MeetingSheet {
            blank,
            ..sheet(SheetKind::SignUpSheet)
        };
        let printed = print(&sheet, "da", None).unwrap();
        let full = rows_of(&printed);
        assert!(full >= usize::from(blank), "{blank}: {full}");
        let again = MeetingSheet {
            blank: u16::try_from(full).unwrap(),
            ..sheet.clone()
        };
        assert_eq!(print(&again, "da", None).unwrap().pages, printed.pages);
        let more = MeetingSheet {
            blank: u16::try_from(full + 1).unwrap(),
            ..sheet
        };
        assert_eq!(print(&more, "da", None).unwrap().pages, printed.pages + 1);
    }
}

/// The highest row number on the sheet.
fn rows_of(printed: &Printed) -> usize {
    pdf_extract::extract_text_from_mem(&printed.pdf)
        .unwrap()
        .lines()
        .filter_map(|line| line.trim().parse().ok())
        .max()
        .unwrap()
}

#[test]
fn slips_come_four_to_a_page() {
    for (people, pages) in [(0, 1), (1, 1), (4, 1), (5, 2), (9, 3)] {
        let printed = print(&many(SheetKind::Slips, people), "da", None).unwrap();
        assert_eq!(printed.pages, pages, "{people} people");
    }
}

#[test]
fn forty_pages_are_printed_and_one_more_is_refused() {
    let slips = |blank| MeetingSheet {
        blank,
        ..sheet(SheetKind::Slips)
    };
    assert_eq!(print(&slips(160), "da", None).unwrap().pages, MOST_PAGES);
    let refused = print(&slips(161), "da", None).err();
    assert_eq!(refused, Some(PaperError::TooLong { most: MOST_PAGES }));
}

#[test]
fn a_sheet_too_long_to_print_is_refused_before_it_is_set() {
    let sheet = MeetingSheet {
        blank: u16::MAX,
        ..sheet(SheetKind::SignUpSheet)
    };
    let refused = print(&sheet, "da", None).err();
    assert_eq!(refused, Some(PaperError::TooLong { most: MOST_PAGES }));
}

#[test]
fn a_door_list_of_nobody_is_one_page() {
    let printed = print(&sheet(SheetKind::DoorList), "da", None).unwrap();
    assert_eq!(printed.pages, 1);
}

#[test]
fn a_long_title_and_place_leave_room_for_the_rows() {
    let mut long = sheet(SheetKind::SignUpSheet);
    long.meeting.title = Some("Kom og hør, hvordan man bliver ven i Sønderjylland ".repeat(4));
    long.meeting.place = "Kulturhuset ved den gamle havn, indgang fra gården ".repeat(3);
    for kind in KINDS {
        long.kind = kind;
        let printed = print(&long, "da", Some("ti")).unwrap();
        assert_eq!(printed.pages, 1, "{kind:?}");
    }
}

#[test]
fn the_file_is_tagged_and_says_that_it_keeps_pdf_ua() {
    let printed = print(&with(SheetKind::SignUpSheet, &["Åse Ø"]), "fa", Some("da")).unwrap();
    assert!(printed.accessible);
    let document = pdf_extract::Document::load_mem(&printed.pdf).unwrap();
    let catalog = document.catalog().unwrap();
    let marked = catalog.get(b"MarkInfo").unwrap().as_dict().unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    assert!(catalog.get(b"StructTreeRoot").is_ok());
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fa");
    let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = document.get_object(metadata).unwrap().as_stream().unwrap();
    let metadata = metadata.get_plain_content().unwrap();
    assert!(contains_bytes(&metadata, b"pdfuaid:part"));
}

#[test]
fn the_same_sheet_gives_the_same_file() {
    let sheet = with(SheetKind::SignUpSheet, &["Amal Haddad", "ሰላም ተስፋይ"]);
    let first = print(&sheet, "da", Some("ti")).unwrap();
    let second = print(&sheet, "da", Some("ti")).unwrap();
    assert!(first.pdf == second.pdf);
}
