//! The expectations sheet: one page in every language and any two, with what both were told.

use vejviser_core::values::{Frequency, Topic};
use vejviser_words::messages;

use super::*;
use crate::expectations_content::expectations_with;
use crate::{Asks, ExpectationsSheet};

fn expectations() -> ExpectationsSheet {
    let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day).unwrap();
    ExpectationsSheet {
        group: sheet(SheetKind::Slips).group,
        participant: Some("Selam Tesfay Gebremedhin".into()),
        friend: Some("Søren Østergård".into()),
        how_often: Some(Frequency::EverySecondWeek),
        together: vec![
            Topic::Letters,
            Topic::CompanyToMeetings,
            Topic::FoodAndOutings,
        ],
        asks: Asks::On(vec![day(3, 17), day(4, 14), day(6, 2), day(9, 1)]),
        months: 6,
        printed_on: day(3, 3),
        sheet_number: "A7F2".into(),
    }
}

/// Nothing known beforehand: names, how often and what together are written by hand.
fn blank() -> ExpectationsSheet {
    ExpectationsSheet {
        participant: None,
        friend: None,
        how_often: None,
        together: Vec::new(),
        asks: Asks::After(14),
        ..expectations()
    }
}

fn printed(sheet: &ExpectationsSheet, tag: &str, beside: Option<&str>) -> Printed {
    let beside = beside.map(lang);
    expectations_with(sheet, lang(tag), beside, Search::Ours, false)
        .unwrap()
        .printed
}

#[test]
fn every_language_and_any_two_fill_one_page() {
    let (sheet, blank) = (expectations(), blank());
    for first in Lang::all() {
        for other in Lang::all() {
            let print = printed(&sheet, first.tag(), Some(other.tag()));
            assert!(print.accessible, "{first} {other}");
            assert_eq!(print.pages, 1, "{first} {other}");
        }
        assert_eq!(printed(&blank, first.tag(), Some("da")).pages, 1, "{first}");
    }
}

#[test]
fn both_languages_tell_what_a_friend_is_not_and_whom_to_call() {
    let sheet = expectations();
    let words = words_of(&printed(&sheet, "ti", Some("da")));
    for language in [lang("ti"), Lang::DANISH] {
        for text in [
            messages::paper_expectations_friend(language),
            messages::paper_expectations_money(language),
            messages::paper_expectations_silence(language),
            messages::paper_expectations_call(language, "+45 74 72 00 11"),
            messages::paper_expectations_kept(language, 6),
        ] {
            assert!(holds(&words, &text), "{language}: {text}");
        }
    }
    for text in [
        "Selam Tesfay Gebremedhin",
        "Søren Østergård",
        "Det passer jer begge: hver anden uge.",
        "breve fra myndigheder",
        "Vi ringer til jer begge omkring 17.03.2027, 14.04.2027, 02.06.2027 og 01.09.2027.",
        "Ark nr. A7F2",
    ] {
        assert!(holds(&words, text), "{text}");
    }
}

#[test]
fn what_is_not_known_is_left_to_be_written() {
    let words = words_of(&printed(&blank(), "da", None));
    for text in [
        "Mange mødes hver anden uge.",
        "Skriv, hvad I begge har lyst til:",
        "14 dage efter det første møde",
    ] {
        assert!(holds(&words, text), "{text}");
    }
}

#[test]
fn what_is_seen_is_what_is_printed() {
    let sheet = expectations();
    let seen = expectations_with(&sheet, lang("ar"), Some(Lang::DANISH), Search::Ours, true);
    let seen = seen.unwrap();
    assert_eq!(seen.pictures.len(), 1);
    assert!(seen.printed.pdf == printed(&sheet, "ar", Some("da")).pdf);
}
