//! Pictures of the pages: what is seen is what is printed, and nothing in them reaches outside.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::*;
use crate::print::preview_with;
use crate::{MOST_PAGES, Preview};

fn seen(sheet: &MeetingSheet, tag: &str, beside: Option<&str>) -> Preview {
    preview_with(sheet, lang(tag), beside.map(lang), Search::Ours).unwrap()
}

/// Reads a picture as XML: only shapes, and every reference stays inside.
fn only_shapes(picture: &str) {
    const SHAPES: [&str; 7] = ["svg", "g", "path", "defs", "symbol", "use", "clipPath"];
    let mut reader = Reader::from_str(picture);
    let mut depth = 0;
    loop {
        let (element, opens) = match reader.read_event().unwrap() {
            Event::Start(element) => (element, 1),
            Event::Empty(element) => (element, 0),
            Event::End(_) => {
                depth -= 1;
                continue;
            }
            Event::Eof => break,
            Event::Text(text) => {
                assert!(text.trim().is_empty(), "no words");
                continue;
            }
            other => panic!("{other:?}"),
        };
        depth += opens;
        let name = element.name();
        assert!(SHAPES.contains(&name.as_ref()), "{name:?}");
        for attribute in element.attributes() {
            let attribute = attribute.unwrap();
            let key = attribute.key.as_ref().to_owned();
            let value = attribute.value.to_string();
            assert!(!key.starts_with("on") && key != "style", "{key}");
            if key.ends_with("href") {
                assert!(value.starts_with('#'), "{key}={value}");
            }
            assert!(
                !value.replace("url(#", "").contains("url("),
                "{key}={value}"
            );
            assert!(
                key.starts_with("xmlns") || !value.contains("://"),
                "{key}={value}"
            );
        }
    }
    assert_eq!(depth, 0);
}

#[test]
fn the_pages_are_drawn_as_shapes_alone_whatever_people_are_called() {
    let names = ["<script>alert(1)</script>", "\" onload=\"x", "محمد", "ሰላም"];
    for kind in KINDS {
        let preview = seen(&with(kind, &names), "ar", Some("da"));
        assert_eq!(preview.pictures.len(), preview.printed.pages, "{kind:?}");
        for picture in &preview.pictures {
            only_shapes(picture);
            assert!(!picture.contains("script"), "{kind:?}");
        }
    }
}

#[test]
fn what_is_seen_is_what_is_printed() {
    for kind in KINDS {
        let sheet = with(kind, &["Amal Haddad", "王"]);
        let preview = seen(&sheet, "fa", None);
        let printed = print(&sheet, "fa", None).unwrap();
        assert!(preview.printed.pdf == printed.pdf, "{kind:?}");
        assert_eq!(preview.printed.undrawable, ['王'], "{kind:?}");
    }
}

#[test]
fn a_name_more_is_seen_in_the_picture() {
    let one = seen(&with(SheetKind::SignUpSheet, &["Amal"]), "da", None);
    let other = seen(&with(SheetKind::SignUpSheet, &["Basma"]), "da", None);
    assert!(one.pictures != other.pictures);
}

#[test]
fn forty_pages_are_drawn() {
    let names: Vec<String> = (0..4 * MOST_PAGES).map(|n| format!("Person {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let sheet = MeetingSheet {
        blank: 0,
        ..with(SheetKind::Slips, &names)
    };
    let preview = seen(&sheet, "da", Some("ar"));
    assert_eq!(preview.pictures.len(), MOST_PAGES);
}
