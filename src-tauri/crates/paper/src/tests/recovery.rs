//! The recovery sheet: one page, the code whole and from left to right, in every language.

use vejviser_core::register::{RecoveryCode, RecoverySheet};
use vejviser_words::messages;

use super::*;
use crate::recovery::{RecoveryPrint, print_recovery_with};

const GROUP: &str = "Venner Viser Vej Tønder";

fn sheet_number_three() -> RecoverySheet {
    RecoverySheet {
        code: RecoveryCode::random().unwrap(),
        number: 3,
    }
}

fn printed(sheet: &RecoverySheet, group: &str, tag: &str, beside: Option<&str>) -> RecoveryPrint {
    let day = NaiveDate::from_ymd_opt(2027, 3, 3).unwrap();
    let beside = beside.map(lang);
    print_recovery_with(group, sheet, day, lang(tag), beside, Search::Ours).unwrap()
}

fn read(print: &RecoveryPrint) -> String {
    bare(&pdf_extract::extract_text_from_mem(&print.pdf).unwrap())
}

#[test]
fn every_language_and_any_two_fill_one_page_with_the_whole_code() {
    let sheet = sheet_number_three();
    for first in Lang::all() {
        for other in Lang::all() {
            let print = printed(&sheet, GROUP, first.tag(), Some(other.tag()));
            let asked = format!("{first} {other}");
            assert!(print.accessible, "{asked}");
            let pages = pdf_extract::extract_text_from_mem_by_pages(&print.pdf).unwrap();
            assert_eq!(pages.len(), 1, "{asked}");
            // From left to right, whichever way the words around it run.
            let code = sheet.code.printed().replace('-', "");
            assert!(read(&print).replace('-', "").contains(&code), "{asked}");
        }
    }
}

#[test]
fn it_says_whose_it_is_which_it_is_and_what_to_do_with_it() {
    let words = read(&printed(&sheet_number_three(), GROUP, "da", Some("en")));
    let english = lang("en");
    for text in [
        GROUP,
        "Gendannelsesark",
        "Ark nr. 3",
        "Udskrevet 03.03.2027",
        "Læg arket i en aflåst skuffe",
        &messages::paper_recovery_opens(english),
        &messages::paper_recovery_keep(english),
        &messages::paper_recovery_use(english),
        &messages::paper_recovery_new(english),
    ] {
        assert!(holds(&words, text), "{text}");
    }
}

#[test]
fn the_code_stands_on_the_page_and_not_in_the_file_around_it() {
    let sheet = sheet_number_three();
    let print = printed(&sheet, GROUP, "da", None);
    for group in sheet.code.printed().split('-') {
        assert!(!contains_bytes(&print.pdf, group.as_bytes()));
        let wide: Vec<u8> = group.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert!(!contains_bytes(&print.pdf, &wide));
    }
}

#[test]
fn a_letter_of_the_group_that_no_font_has_is_named() {
    let print = printed(&sheet_number_three(), "Venner 王", "da", None);
    assert_eq!(print.undrawable, ['王']);
    assert!(!print.accessible);
}
