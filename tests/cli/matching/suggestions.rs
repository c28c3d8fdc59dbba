//! Suggestions for one registration: the best first, with reasons, and why not for the rest.

use serde_json::json;

use super::{Four, SOREN, friend, has_no_protected_name, text};
use crate::desk::rows;

#[test]
fn whoever_fits_comes_with_reasons_the_best_first_and_the_rest_only_when_asked() {
    let four = Four::new();
    let answer = four.desk.json(&["suggest", &four.amal]);
    let found = rows(&answer);
    let ids: Vec<&str> = found.iter().map(|row| text(row, "id")).collect();
    assert_eq!(
        ids,
        [&*four.soren, &four.protected],
        "equal, so by how long they have waited"
    );
    assert_eq!(found[0]["name"], "Søren Østergård");
    assert_eq!(found[0]["gates"], json!([]));
    assert_eq!(found[0]["marks"]["area"], 100);
    assert_eq!(
        (&answer["behind_a_gate"], &answer["side"]),
        (&json!(0), &json!("participant"))
    );
    let words = four.desk.words(&["suggest", &four.amal]);
    for reason in [
        "Begge bor i Skærbæk.",
        "Begge har fri tirsdag aften.",
        "Søren Østergård",
    ] {
        assert!(words.contains(reason), "{words}");
    }
    assert_eq!(
        rows(&four.desk.json(&["suggest", &four.amal, "--limit", "1"])).len(),
        1
    );
}

#[test]
fn behind_a_gate_stands_which_and_what_would_open_it() {
    let four = Four::new();
    let of_soren = four.desk.json(&["suggest", &four.soren]);
    assert_eq!(
        (rows(&of_soren).len(), &of_soren["behind_a_gate"]),
        (1, &json!(1))
    );
    let all = rows(&four.desk.json(&["suggest", &four.soren, "--all"]));
    assert_eq!(all[1]["id"], four.rahel);
    assert_eq!(all[1]["gates"], json!(["language"]));
    assert_eq!(all[1]["why_not"], json!([{ "gate": "language" }]));
    let words = four.desk.words(&["suggest", &four.soren, "--all"]);
    assert!(
        words.contains("Ville passe, hvis en tolk kom med til det første møde."),
        "{words}"
    );
    let few = four.desk.words(&["suggest", &four.soren]);
    assert!(few.contains("--all") && !few.contains("Rahel"), "{few}");
}

#[test]
fn what_another_adult_of_the_family_speaks_counts_as_well() {
    let four = Four::new();
    let yonas = "Yonas Habte=ti:mother_tongue, Bilinsk";
    let adults = ["--adult", yonas, "--adult", "Sara Habte"];
    let friends = [SOREN, &adults].concat();
    let friends = friend("Jens Holm", "2026-07-02", &friends).on(&four.desk);
    let fit = rows(&four.desk.json(&["suggest", &four.rahel]));
    let ids: Vec<&str> = fit.iter().map(|row| text(row, "id")).collect();
    assert_eq!(
        ids,
        [&*friends],
        "he alone has somebody who speaks Tigrinya"
    );
    let show = ["registration", "show", &friends];
    let adults = &four.desk.json(&show)["adults"];
    assert_eq!(adults[0]["full_name"], "Yonas Habte");
    assert_eq!(
        adults[0]["languages"],
        json!([
            { "language": "ti", "level": "mother_tongue" },
            { "language": "Bilinsk", "level": null },
        ])
    );
    assert_eq!(
        (&adults[1]["full_name"], &adults[1]["languages"]),
        (&json!("Sara Habte"), &json!([]))
    );
    let words = four.desk.words(&show);
    for said in [
        "Yonas Habte · tigrinya (modersmål) og Bilinsk",
        "Sara Habte",
    ] {
        assert!(words.contains(said), "{words}");
    }
    let add = ["registration", "add", "--side", "friend", "--name", "Bo"];
    let wrong = [&add[..], &["--adult", "Yonas Habte=ti:good"]].concat();
    four.desk.misused(&wrong);
}

#[test]
fn somebody_protected_is_suggested_without_name_and_without_where_she_lives() {
    let four = Four::new();
    for lang in ["da", "en", "ar", "fa", "ti"] {
        let words = four
            .desk
            .words(&["suggest", &four.amal, "--all", "--lang", lang]);
        has_no_protected_name(&words);
        assert_eq!(
            words.matches("Skærbæk").count(),
            1,
            "of Søren alone: {words}"
        );
    }
    let rows = rows(&four.desk.json(&["suggest", &four.amal]));
    assert_eq!(rows[1]["name"], json!(null));
    let told = rows[1]["reasons"].as_array().unwrap().iter();
    assert!(told.clone().count() > 4 && told.clone().all(|reason| reason["fact"] != "area"));
}

#[test]
fn a_registration_that_waits_no_longer_has_nobody_and_one_that_is_not_there_is_refused() {
    let four = Four::new();
    four.desk
        .json(&["registration", "step", &four.amal, "withdrawn"]);
    let answer = four.desk.json(&["suggest", &four.amal, "--all"]);
    assert!(rows(&answer).is_empty());
    four.desk.refused(&["suggest", crate::contract::NOBODY]);
    four.desk.misused(&["suggest"]);
}
