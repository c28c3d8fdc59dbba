//! The plan and its matrix: solved again from what was printed, it comes out the same.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::solved::{Pair, by_another_crate, by_trying_everything, pairs, said, worth};
use super::{Four, participant, text};
use crate::desk::{Desk, rows};

fn try_out() -> Desk {
    let desk = Desk::empty();
    desk.json(&["new", "--try-out"]);
    desk
}

fn sample(people: &str, seed: &str) -> Desk {
    let desk = Desk::empty();
    let new = ["new", "--group", "Prøve", "--municipality", "0550"];
    desk.json(&[&new[..], &["--sample", people, "--seed", seed]].concat());
    desk
}

/// The matrix with what is asked, whole and chosen alike.
fn matrix(desk: &Desk, asked: &[&str]) -> (Value, Vec<Pair>) {
    let asked = [&["plan"], asked].concat();
    let chosen = desk.json(&asked);
    let all = desk.json(&[&asked[..], &["--all-pairs"]].concat());
    assert_eq!(
        said(&chosen),
        said(&all),
        "the plan is the same, told whole or not"
    );
    let read = pairs(&all);
    let ids = |plan: &Value, only: bool| -> Vec<String> {
        let kept = rows(plan)
            .into_iter()
            .filter(|row| !only || row["chosen"] == true);
        kept.map(|row| text(&row, "id").to_owned()).collect()
    };
    assert_eq!(ids(&chosen, false), ids(&all, true));
    (all, read)
}

/// What docs/cli.md says of a plan, by what was printed of it.
fn holds(plan: &Value, read: &[Pair]) {
    assert_eq!(said(plan), worth(read.iter().filter(|pair| pair.chosen)));
    assert_eq!(said(plan), by_another_crate(read));
    assert!(read.iter().all(|pair| pair.open || !pair.chosen));
    assert!(read.iter().all(|pair| pair.chosen || !pair.locked));
    for row in rows(plan) {
        let weights = plan["rules"]["weights"].as_object().unwrap();
        let sum: i64 = weights
            .iter()
            .map(|(criterion, weight)| {
                let mark = row["marks"][criterion].as_i64();
                let mark = mark.or(plan["rules"]["not_asked"].as_i64()).unwrap();
                mark * weight["factor"].as_i64().unwrap()
            })
            .sum();
        assert_eq!(row["score"], sum, "{row}");
    }
}

#[test]
fn the_try_out_groups_plan_is_the_best_that_another_crate_finds() {
    let desk = try_out();
    let (plan, read) = matrix(&desk, &[]);
    assert!(said(&plan).0 > 4, "{}", plan["objective"]);
    holds(&plan, &read);
    let on = ["--on", "2030-01-01"];
    let (later, read) = matrix(&desk, &on);
    assert_eq!(later["on"], "2030-01-01");
    assert!(
        said(&later).1 > said(&plan).1,
        "everybody has waited longer"
    );
    holds(&later, &read);
}

#[test]
fn a_larger_samples_plan_is_the_best_that_another_crate_finds() {
    for seed in ["4", "5"] {
        let (plan, read) = matrix(&sample("240", seed), &[]);
        assert!(said(&plan).0 > 10, "{}", plan["objective"]);
        holds(&plan, &read);
    }
}

#[test]
fn of_equal_plans_the_one_printed_is_the_first_that_trying_everything_finds() {
    let mut tried = 0;
    for seed in 1..=6 {
        let (plan, read) = matrix(&sample("22", &seed.to_string()), &[]);
        let chosen: Vec<(String, String)> = read
            .iter()
            .filter(|pair| pair.chosen)
            .map(|pair| (pair.participant.clone(), pair.friend.clone()))
            .collect();
        let best = by_trying_everything(&read);
        assert_eq!(chosen, best, "seed {seed}");
        holds(&plan, &read);
        tried += best.len();
    }
    assert!(tried > 6, "{tried} pairs in all");
}

#[test]
fn a_locked_pair_stands_and_a_forbidden_one_never_does() {
    let desk = try_out();
    let (plan, read) = matrix(&desk, &[]);
    let chosen = read.iter().find(|pair| pair.chosen).unwrap();
    let other = read
        .iter()
        .find(|pair| pair.open && !pair.chosen && pair.participant != chosen.participant)
        .unwrap();
    // In either order.
    let lock = format!("{}={}", other.friend, other.participant);
    let forbid = format!("{}={}", chosen.participant, chosen.friend);
    let (changed, read) = matrix(&desk, &["--lock", &lock, "--forbid", &forbid]);
    holds(&changed, &read);
    let of = |id: &str| {
        rows(&changed)
            .into_iter()
            .find(|row| row["id"] == id)
            .unwrap()
    };
    let locked = of(&format!("{}={}", other.participant, other.friend));
    assert_eq!(
        (&locked["locked"], &locked["chosen"]),
        (&json!(true), &json!(true))
    );
    let forbidden = of(&forbid);
    assert_eq!(forbidden["chosen"], false);
    assert_eq!(forbidden["gates"], json!(["forbidden"]));
    assert!(said(&changed) <= said(&plan));
}

#[test]
fn what_was_said_of_two_for_every_plan_holds_until_it_is_taken_back() {
    let Four {
        desk,
        amal,
        rahel,
        soren,
        protected,
    } = Four::new();
    let of = |who: &str| format!("{amal}={who}");
    let chosen = |asked: &[&str]| -> BTreeSet<String> {
        let plan = desk.json(&[&["plan"], asked].concat());
        rows(&plan)
            .iter()
            .map(|row| text(row, "id").to_owned())
            .collect()
    };
    assert_eq!(chosen(&[]), [of(&soren)].into(), "she has waited longer");
    desk.json(&["match", "choose", &protected, &amal, "locked"]);
    assert_eq!(chosen(&[]), [of(&protected)].into());
    desk.json(&["match", "choose", &amal, &protected, "forbidden"]);
    desk.json(&["match", "choose", &amal, &soren, "forbidden"]);
    let none = desk.json(&["plan"]);
    assert_eq!(rows(&none), Vec::<Value>::new());
    assert_eq!(none["remaining"][&amal]["why"], "gates");
    assert_eq!(none["remaining"][&amal]["gates"], json!(["forbidden"]));
    assert_eq!(none["remaining"][&rahel]["gates"], json!(["language"]));
    desk.json(&["match", "choose", &amal, &soren, "free"]);
    assert_eq!(chosen(&[]), [of(&soren)].into());
    let plan = desk.json(&["plan"]);
    assert_eq!(plan["remaining"][&protected]["why"], "gates");
}

#[test]
fn a_friend_who_has_somebody_already_keeps_the_room_she_has_left_and_counts_no_more() {
    let four = Four::new();
    let desk = &four.desk;
    desk.json(&["registration", "change", &four.soren, "--capacity", "2"]);
    desk.json(&["match", "propose", &four.amal, &four.soren]);
    let nour = participant("Nour Darwish", "2026-10-01", super::AMAL).on(desk);
    let forbid = format!("{nour}={}", four.protected);
    let on = ["--forbid", &forbid, "--on", "2026-10-11"];
    let (plan, read) = matrix(desk, &on);
    holds(&plan, &read);
    let chosen = rows(&desk.json(&[&["plan"], &on[..]].concat()));
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0]["id"], format!("{nour}={}", four.soren));
    assert_eq!(chosen[0]["friend_room"], 1, "one of two places is taken");
    assert_eq!(chosen[0]["friend_counts"], false);
    assert_eq!(
        (said(&plan).0, said(&plan).1),
        (1, 10),
        "only she who had nobody"
    );
}

#[test]
fn locks_that_cannot_hold_together_are_refused_and_name_nobody() {
    let Four {
        desk,
        amal,
        rahel,
        soren,
        protected,
    } = Four::new();
    let pair = |one: &str, other: &str| format!("{one}={other}");
    for asked in [
        &["--lock", &pair(&rahel, &soren)][..],
        &[
            "--lock",
            &pair(&amal, &soren),
            "--forbid",
            &pair(&soren, &amal),
        ],
        &[
            "--lock",
            &pair(&amal, &soren),
            "--lock",
            &pair(&amal, &protected),
        ],
        &["--lock", &pair(&amal, &rahel)],
        &["--lock", &pair(&amal, crate::contract::NOBODY)],
        &["--forbid", &pair(crate::contract::NOBODY, &soren)],
    ] {
        let said = desk.refused(&[&["plan"], asked].concat());
        for name in ["Amal", "Rahel", "Søren", "Zenobia"] {
            assert!(!said.contains(name), "{said}");
        }
    }
    for asked in [
        &["--lock", "Zenobia"][..],
        &["--forbid", "=x"],
        &["--names", "full"],
    ] {
        let said = desk.misused(&[&["plan"], asked].concat());
        assert!(!said.contains("Zenobia"), "{said}");
    }
}

#[test]
fn the_matrix_names_nobody_and_the_words_no_protected_one() {
    let four = Four::new();
    let output = four.desk.run(&["plan", "--all-pairs", "--json"]);
    let printed = String::from_utf8(output.stdout).unwrap();
    for name in ["Amal", "Rahel", "Søren", "Zenobia", "20417703"] {
        assert!(!printed.contains(name), "{name}");
    }
    for lang in ["da", "en", "ar", "fa", "ti"] {
        let words = four.desk.words(&["plan", "--all-pairs", "--lang", lang]);
        super::has_no_protected_name(&words);
        assert!(
            words.contains("Amal Haddad") && words.contains("Rahel Tesfay"),
            "{words}"
        );
    }
}
