//! The plan and the expectations sheet on paper, and who stands on them.

use serde_json::Value;

use super::{Four, has_no_protected_name};
use crate::desk::{id, rows};
use crate::paper::{holds, pages};

fn plan(four: &Four, options: &[&str]) -> (Value, String) {
    let file = four.desk.path("plan.pdf");
    let asked = ["plan", "--print", file.to_str().unwrap()];
    let printed = four.desk.json(&[&asked[..], options].concat());
    (printed, pages(&file).concat())
}

#[test]
fn a_plan_is_printed_with_initials_or_names_and_is_in_the_log_of_use() {
    let four = Four::new();
    let (printed, words) = plan(&four, &[]);
    assert_eq!(printed["pages"], 1);
    assert_eq!(printed["accessible"], true);
    assert!(holds(&words, "A. H.") && holds(&words, "S. Ø.") && holds(&words, "R. T."));
    for private in ["Amal", "Haddad", "Østergård", "20417703"] {
        assert!(!holds(&words, private), "{private}");
    }
    let ledger = rows(&four.desk.json(&["ledger", "--limit", "5"]));
    assert!(ledger.iter().any(|line| line["kind"] == "printed"));
    for lang in ["da", "en", "ar", "fa", "ti"] {
        let (_, words) = plan(&four, &["--names", "full", "--lang", lang]);
        assert!(
            holds(&words, "Amal Haddad") && holds(&words, "Rahel Tesfay"),
            "{lang}"
        );
        assert!(
            !holds(&words, "Zenobia") && !holds(&words, "20417703"),
            "{lang}"
        );
    }
}

#[test]
fn an_expectations_sheet_names_the_two_once_both_have_said_yes() {
    let four = Four::new();
    let desk = &four.desk;
    let made = id(&desk.json(&["match", "propose", &four.amal, &four.soren]));
    let file = desk.path("forventninger.pdf");
    let sheet = || {
        let asked = [
            "match", "sheet", &made, "--lang", "ar", "--with", "da", "-o",
        ];
        let printed = desk.json(&[&asked[..], &[file.to_str().unwrap()]].concat());
        assert_eq!(printed["pages"], 1);
        pages(&file).concat()
    };
    let before = sheet();
    assert!(!holds(&before, "Amal Haddad") && !holds(&before, "Østergård"));
    assert!(holds(&before, "Forventningsark") && holds(&before, "ورقة التوقعات"));
    assert!(holds(&before, "breve fra myndigheder"), "both named it");
    desk.json(&["match", "step", &made, "approved"]);
    desk.json(&["match", "step", &made, "both_asked"]);
    desk.json(&["match", "answer", &made, "participant", "yes"]);
    desk.json(&["match", "answer", &made, "friend", "yes"]);
    let after = sheet();
    assert!(holds(&after, "Amal Haddad") && holds(&after, "Søren Østergård"));
    assert!(!holds(&after, "20417703"));
}

#[test]
fn a_letter_tells_who_the_other_one_is_only_after_two_times_yes() {
    let four = Four::new();
    let desk = &four.desk;
    let made = id(&desk.json(&["match", "propose", &four.amal, &four.soren]));
    let file = desk.path("brev.pdf");
    let to = |side| {
        let asked = ["match", "letter", &made, side, "--lang", "en", "-o"];
        [&asked[..], &[file.to_str().unwrap()]].concat()
    };
    let letter = |side| {
        let printed = desk.json(&to(side));
        assert_eq!(printed["pages"], 1);
        pages(&file).concat()
    };
    desk.refused(&to("participant"));
    desk.json(&["match", "step", &made, "approved"]);
    let asked = letter("participant");
    assert!(holds(&asked, "Vi har et forslag til dig") && holds(&asked, "Amal Haddad"));
    assert!(!holds(&asked, "Østergård") && !holds(&asked, "20417703"));
    desk.json(&["match", "step", &made, "both_asked"]);
    desk.json(&["match", "answer", &made, "participant", "yes"]);
    desk.json(&["match", "answer", &made, "friend", "yes"]);
    let first = letter("participant");
    assert!(holds(&first, "Jeres første møde") && holds(&first, "Søren Østergård"));
    assert!(holds(&first, "20 41 77 03"));
    let early = ["--kind", "thank_you"];
    desk.refused(&[&to("friend")[..], &early].concat());
    desk.misused(&["match", "letter", &made, "-o", "x.pdf"]);
}

#[test]
fn a_letter_to_somebody_protected_leaves_her_name_to_be_written_and_names_her_to_nobody() {
    let four = Four::new();
    let desk = &four.desk;
    let made = id(&desk.json(&["match", "propose", &four.amal, &four.protected]));
    let file = desk.path("brev.pdf");
    let to = |side| {
        let asked = ["match", "letter", &made, side, "-o"];
        [&asked[..], &[file.to_str().unwrap()]].concat()
    };
    desk.json(&["match", "step", &made, "approved"]);
    desk.json(&to("friend"));
    let words = pages(&file).concat();
    assert!(holds(&words, "Vi har et forslag til dig"));
    assert!(!holds(&words, "Zenobia") && !holds(&words, "Quistgaard"));
    desk.json(&["match", "step", &made, "both_asked"]);
    desk.json(&["match", "answer", &made, "participant", "yes"]);
    desk.json(&["match", "answer", &made, "friend", "yes"]);
    has_no_protected_name(&desk.refused(&to("participant")));
}
