//! A message as a letter on paper.

use super::*;
use crate::{LetterSheet, letters_with};

const BODY: &str = "Hej Amal\n\nVi glæder os til at se dig til introduktionsmødet:\nonsdag 3. marts 2027 kl. 18:30\nDigegrevens Hus\n\nEr du forhindret? Skriv eller ring til os: +45 74 72 00 11.\n\nVenlig hilsen\nBirgit Lund\nVenner Viser Vej Tønder\n";

fn to(name: Option<&str>, body: &str) -> LetterSheet {
    LetterSheet {
        group: sheet(SheetKind::DoorList).group,
        to: name.map(str::to_owned),
        subject: "Husk introduktionsmødet den 03.03.2027".into(),
        body: body.to_owned(),
        printed_on: NaiveDate::from_ymd_opt(2027, 2, 24).unwrap(),
    }
}

fn printed(letters: &[(Lang, LetterSheet)]) -> Printed {
    letters_with(letters, Search::Ours, false).unwrap().printed
}

#[test]
fn a_letter_says_who_when_what_and_whom_to_ask() {
    let printed = printed(&[(Lang::DANISH, to(Some("Amal Haddad"), BODY))]);
    assert!(printed.accessible);
    assert_eq!(printed.pages, 1);
    let words = words_of(&printed);
    for text in [
        "Amal Haddad",
        "onsdag 24. februar 2027",
        "Husk introduktionsmødet den 03.03.2027",
        "Hej Amal",
        "Digegrevens Hus",
        "Birgit Lund",
        "+45 74 72 00 11",
        "toender@example.dk",
    ] {
        assert!(holds(&words, text), "{text}");
    }
}

#[test]
fn each_letter_has_a_page_and_its_own_language() {
    let arabic = "مرحبًا Amal\n\nيسعدنا أن نراك في اللقاء التعريفي:\nDigegrevens Hus\n\u{200E}+45 74 72 00 11\n";
    let letters = [
        (Lang::DANISH, to(Some("Amal Haddad"), BODY)),
        (lang("ar"), to(Some("محمد الأحمد"), arabic)),
        (lang("ti"), to(None, "ሰላም\n\nኣኼባ ምልላይ")),
    ];
    let printed = printed(&letters);
    assert_eq!(printed.pages, 3);
    let words = words_of(&printed);
    for text in ["محمد", "التعريفي", "ኣኼባ", "Digegrevens Hus"] {
        assert!(holds(&words, text), "{text}");
    }
    if let Some(folder) = std::env::var_os("VEJVISER_LOOK") {
        let file = std::path::Path::new(&folder).join("Letter-all-alone.pdf");
        std::fs::write(file, printed.pdf).unwrap();
    }
}

#[test]
fn what_people_wrote_in_a_letter_is_never_markup() {
    let body = "Hej #panic(1)\n\n*fed* $x^2$ <script>";
    let words = words_of(&printed(&[(Lang::DANISH, to(Some("@d `b`"), body))]));
    for text in ["#panic(1)", "*fed* $x^2$ <script>", "@d `b`"] {
        assert!(holds(&words, text), "{text}");
    }
}

#[test]
fn a_long_letter_goes_on_over_the_page_and_none_of_it_is_lost() {
    let lines: Vec<String> = (1..=80).map(|number| format!("Linje{number}x")).collect();
    let printed = printed(&[(Lang::DANISH, to(Some("Amal Haddad"), &lines.join("\n\n")))]);
    assert!(printed.pages > 1);
    let words = words_of(&printed);
    for line in lines {
        assert!(words.contains(&line), "{line}");
    }
}
