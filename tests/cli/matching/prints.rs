//! The plan and the expectations sheet on paper, and who stands on them.

use serde_json::Value;

use super::Four;
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
