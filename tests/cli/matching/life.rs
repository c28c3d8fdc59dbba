//! A match from the draft to the end, by the command line alone.

use serde_json::{Value, json};

use super::{Four, has_no_protected_name, text};
use crate::contract::NOBODY;
use crate::desk::{Desk, id, rows};

fn draft(four: &Four) -> String {
    // In whatever order.
    id(&four.desk.json(&[
        "match",
        "propose",
        &four.soren,
        &four.amal,
        "--why",
        "samme by",
    ]))
}

/// A match whose two have said yes and meet.
fn made(four: &Four) -> String {
    let made = draft(four);
    let step = |state: &[&str]| four.desk.json(&[&["match", "step", &made], state].concat());
    step(&["approved"]);
    step(&["both_asked"]);
    four.desk
        .json(&["match", "answer", &made, "participant", "yes"]);
    four.desk.json(&["match", "answer", &made, "friend", "yes"]);
    step(&[
        "first_meeting",
        "--at",
        "2026-10-01T18:30",
        "--place",
        "Biblioteket",
    ]);
    step(&["active", "--on", "2026-10-01"]);
    made
}

fn show(desk: &Desk, id: &str) -> Value {
    desk.json(&["match", "show", id, "--on", "2026-11-25"])
}

#[test]
fn a_match_goes_from_the_draft_to_the_end_and_tells_contact_data_after_two_times_yes() {
    let four = Four::new();
    let (desk, made) = (&four.desk, draft(&four));
    let step = |state: &[&str]| {
        let row = desk.json(&[&["match", "step", &made], state].concat());
        assert_eq!((id(&row), text(&row, "state")), (made.clone(), state[0]));
        row
    };
    assert_eq!(show(desk, &made)["why"], "samme by");
    step(&["approved"]);
    step(&["both_asked", "--on", "2026-09-20"]);
    desk.refused(&["match", "step", &made, "first_meeting"]);
    desk.json(&["match", "answer", &made, "participant", "yes"]);
    assert_eq!(show(desk, &made)["friend"]["phone"], Value::Null);
    desk.json(&["match", "answer", &made, "friend", "yes"]);
    let shown = show(desk, &made);
    assert_eq!(shown["friend"]["phone"], "+4520417703");
    assert_eq!(shown["onward"], json!(["first_meeting", "declined"]));
    let met = step(&[
        "first_meeting",
        "--at",
        "2026-10-01T18:30",
        "--place",
        "Biblioteket",
    ]);
    assert_eq!(met["first_meeting_at"], "2026-10-01T18:30:00");
    step(&["active", "--on", "2026-10-01"]);
    let listed = rows(&desk.json(&["matches", "--state", "active", "--on", "2026-11-25"]));
    assert_eq!(listed[0]["next_follow_up"], json!([0, "2026-10-15"]));
    assert_eq!(
        listed[0]["quiet"], "late",
        "nobody has heard of them for 55 days"
    );
    step(&["paused", "--until", "2027-01-01"]);
    step(&["active"]);
    desk.refused(&["match", "step", &made, "ended"]);
    let ended = step(&["ended", "--reason", "moved", "--friend-again", "yes"]);
    assert_eq!(
        (&ended["end_reason"], &ended["friend_again"]),
        (&json!("moved"), &json!("yes"))
    );
    assert!(rows(&desk.json(&["matches", "--living"])).is_empty());
    let soren = desk.json(&["registration", "show", &four.soren]);
    assert_eq!(soren["state"], "ready", "he waits anew");
    assert_eq!(desk.json(&["verify"])["holds"], true);
}

#[test]
fn two_who_were_declined_or_kept_apart_are_not_suggested_until_it_is_lifted() {
    let four = Four::new();
    let desk = &four.desk;
    let first = |who: &str| rows(&desk.json(&["suggest", who]))[0].clone();
    let declined = draft(&four);
    desk.json(&[
        "match", "step", &declined, "declined", "--by", "friend", "--reason", "time",
    ]);
    let apart = id(&desk.json(&["match", "apart", &four.protected, &four.amal]));
    let none = desk.json(&["suggest", &four.amal, "--all"]);
    for row in rows(&none) {
        assert_eq!(row["gates"], json!(["declined_before"]));
    }
    desk.refused(&["match", "propose", &four.amal, &four.soren]);
    desk.json(&["match", "lift", &declined]);
    assert_eq!(first(&four.amal)["id"], four.soren);
    desk.refused(&["match", "lift", &declined]);
    desk.json(&["undo"]);
    assert_eq!(rows(&desk.json(&["suggest", &four.amal])).len(), 0);
    desk.json(&["match", "lift", &apart]);
    assert_eq!(first(&four.amal)["id"], four.protected);
}

#[test]
fn follow_ups_and_concerns_are_noted_corrected_and_solved() {
    let four = Four::new();
    let (desk, made) = (&four.desk, made(&four));
    let due = |on: &str| rows(&desk.json(&["due", "--on", on]));
    let follow_up = |on: &str| {
        let mut due = due(on).into_iter();
        due.find(|row| row["kind"] == "follow_up_due")
    };
    assert_eq!(follow_up("2026-10-16").unwrap()["id"], made);
    let noted = desk.json(&[
        "follow-up",
        &made,
        "--number",
        "0",
        "--on",
        "2026-10-14",
        "--talked-with",
        "both",
        "--did",
        "tur til stranden",
        "--times-met",
        "2",
        "--outcome",
        "danish=better",
    ]);
    assert!(follow_up("2026-10-16").is_none());
    assert_eq!(noted["outcomes"], json!({ "danish": "better" }));
    let again = id(&noted);
    let corrected = desk.json(&[
        "follow-up",
        &again,
        "--good",
        "de griner",
        "--did",
        "",
        "--outcome",
        "network=same",
    ]);
    assert_eq!((id(&corrected), &corrected["did"]), (again, &Value::Null));
    assert_eq!(
        corrected["outcomes"],
        json!({ "danish": "better", "network": "same" })
    );
    assert_eq!(corrected["done_on"], "2026-10-14");
    desk.refused(&["follow-up", &made, "--number", "0"]);

    let concern = id(&desk.json(&["concern", &made, "--topic", "money", "--urgent"]));
    let taken = [
        "concern",
        &concern,
        "--taken-by",
        "Kirsten Bækgaard",
        "--urgent",
        "no",
    ];
    assert_eq!(desk.json(&taken)["topic"], "money");
    let shown = show(desk, &made);
    assert_eq!(
        (&shown["open_concerns"], &shown["urgent"]),
        (&json!(1), &json!(false))
    );
    assert_eq!(shown["concerns"][0]["taken_by_name"], "Kirsten Bækgaard");
    let solved = desk.json(&["concern", &concern, "--solved", "--solution", "talt om det"]);
    assert_eq!(solved["solution"], "talt om det");
    assert_eq!(show(desk, &made)["open_concerns"], 0);
    assert_eq!(desk.json(&["verify"])["holds"], true);
}

#[test]
fn what_does_not_go_with_a_step_is_no_command_and_what_cannot_be_is_refused_without_a_name() {
    let four = Four::new();
    let (desk, drafted) = (&four.desk, draft(&four));
    let before = desk.json(&["dump"]);
    for asked in [
        &["match", "step", &drafted, "declined"][..],
        &[
            "match", "step", &drafted, "declined", "--by", "friend", "--reason", "moved",
        ],
        &[
            "match",
            "step",
            &drafted,
            "declined",
            "--by",
            "friend",
            "--on",
            "2026-01-01",
        ],
        &["match", "step", &drafted, "approved", "--reason", "time"],
        &["match", "step", &drafted, "approved", "--place", "Zenobia"],
        &["match", "step", &drafted, "ended", "--reason", "Zenobia"],
        &["match", "step", &drafted, "Zenobia"],
        &["match", "answer", &drafted, "friend", "Zenobia"],
        &["match", "choose", &four.amal, &four.soren, "Zenobia"],
        &["match", "sheet", &drafted],
        &["concern", &drafted],
        &["concern", &drafted, "--solution", "Zenobia"],
        &["follow-up", &drafted, "--outcome", "Zenobia=better"],
        &["follow-up", &drafted, "--outcome", "danish"],
        &["due", "--on", "Zenobia"],
    ] {
        has_no_protected_name(&desk.misused(asked));
    }
    for asked in [
        &["match", "step", &drafted, "active"][..],
        &["match", "step", &drafted, "draft"],
        &["match", "step", NOBODY, "approved"],
        &["match", "show", NOBODY],
        &["match", "propose", &four.amal, &four.soren],
        &["match", "propose", &four.amal, &four.rahel],
        &["match", "propose", &four.rahel, &four.protected],
        &["match", "propose", NOBODY, &four.soren],
        &["match", "answer", &drafted, "friend", "yes"],
        &["match", "lift", &drafted],
        &["match", "apart", &four.soren, &four.amal],
        &["follow-up", &drafted],
        &["follow-up", NOBODY],
        &["concern", NOBODY, "--topic", "other"],
        &[
            "concern",
            &drafted,
            "--topic",
            "other",
            "--taken-by",
            "Zenobia",
        ],
        &["match", "sheet", NOBODY, "-o", "x.pdf"],
    ] {
        has_no_protected_name(&desk.refused(asked));
    }
    assert!(
        desk.json(&["dump"]) == before,
        "a refusal changed something"
    );
}

#[test]
fn the_lists_are_worded_in_every_language_and_never_name_somebody_protected() {
    let four = Four::new();
    let protected = id(&four
        .desk
        .json(&["match", "propose", &four.amal, &four.protected]));
    for lang in ["da", "en", "ar", "fa", "ti"] {
        for asked in [&["matches"][..], &["match", "show", &protected], &["due"]] {
            let words = four.desk.words(&[asked, &["--lang", lang]].concat());
            has_no_protected_name(&words);
            assert!(!words.trim().is_empty(), "{lang} {asked:?}");
        }
    }
    let listed = rows(&four.desk.json(&["matches"]));
    assert_eq!(listed[0]["friend_name"], Value::Null);
    assert_eq!(listed[0]["participant_name"], "Amal Haddad");
}
