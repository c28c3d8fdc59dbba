//! Done: exit 0 and one JSON object, in which a record is found by its id and lists keep their order.

use std::process::Stdio;

use serde_json::Value;

use super::Furnished;
use crate::desk::{Desk, answer, id, rows};

#[test]
fn whatever_is_made_or_changed_answers_with_its_own_id_first() {
    let furnished = Furnished::new();
    let (desk, of) = (&furnished.desk, |what| furnished.id(what));
    let meeting = of("meeting");
    let attended = format!("{}=2", of("sign-up"));
    for (arguments, own) in [
        (
            &["registration", "show", of("registration")][..],
            Some("registration"),
        ),
        (
            &[
                "registration",
                "change",
                of("registration"),
                "--how-often",
                "weekly",
            ],
            Some("registration"),
        ),
        (
            &["registration", "step", of("registration"), "talk_arranged"],
            Some("registration"),
        ),
        (
            &["registration", "note", of("registration"), "har fået brev"],
            None,
        ),
        (&["consent", of("person"), "--purpose", "news"], None),
        (
            &[
                "consent",
                of("registration"),
                "--purpose",
                "news",
                "--withdraw",
            ],
            None,
        ),
        (&["person", "show", of("person")], Some("person")),
        (
            &["person", "change", of("person"), "--calling-name", "Amal"],
            Some("person"),
        ),
        (&["group"], None),
        (&["group", "--meeting-minimum", "12"], None),
        (&["area", "add", "Bredebro"], None),
        (&["meeting", "show", meeting], Some("meeting")),
        (
            &["meeting", "change", meeting, "--minimum", "10"],
            Some("meeting"),
        ),
        (&["meeting", "sign-up", meeting, "--illegible"], None),
        (
            &["meeting", "sign-up", meeting, "--person", of("person")],
            None,
        ),
        (
            &["meeting", "attendance", meeting, &attended, "--none"],
            Some("meeting"),
        ),
        (
            &[
                "meeting",
                "register",
                of("sign-up"),
                "--side",
                "participant",
            ],
            None,
        ),
        (&["meeting", "held", meeting], Some("meeting")),
        (
            &["meeting", "shredded", meeting, "--on", "2027-03-20"],
            Some("meeting"),
        ),
        (&["undo"], None),
        (&["redo"], None),
        (&["meeting", "add"], None),
    ] {
        let answered = id(&desk.json(arguments));
        if let Some(own) = own {
            assert_eq!(answered, of(own), "{arguments:?}");
        }
    }
    let wished = id(&desk.json(&["meeting", "add"]));
    let signed_up = id(&desk.json(&["meeting", "sign-up", &wished, "--name", "Yonas Habte"]));
    assert_eq!(
        id(&desk.json(&["meeting", "sign-off", &signed_up])),
        signed_up
    );
    assert_eq!(id(&desk.json(&["meeting", "cancel", &wished])), wished);
    let erased = ["person", "erase", of("person"), "--for-ever"];
    assert_eq!(id(&desk.json(&erased)), of("person"));
    assert_eq!(desk.json(&["verify"])["holds"], true);
}

/// Every verb that lists, and whether it takes `--limit`.
const LISTS: [(&[&str], bool); 9] = [
    (&["registrations"], true),
    (&["registrations", "--on", "2026-06-01"], true),
    (&["people"], true),
    (&["people", "--search", "a"], true),
    (&["areas"], false),
    (&["meetings"], false),
    (&["courses"], false),
    (&["dump"], false),
    (&["members"], false),
];

#[test]
fn a_list_is_one_array_whose_rows_each_have_an_id_and_always_comes_the_same() {
    let furnished = Furnished::new();
    let desk = &furnished.desk;
    for (arguments, _) in LISTS {
        let arguments = [arguments, &["--json"]].concat();
        let first = desk.run(&arguments);
        let all = rows(&answer(&first, &arguments));
        assert!(!all.is_empty(), "{arguments:?}");
        for row in &all {
            id(row);
        }
        assert!(
            first.stdout == desk.run(&arguments).stdout,
            "{arguments:?} differs"
        );
    }
}

#[test]
fn a_list_has_all_its_rows_and_only_a_limit_makes_it_shorter() {
    let desk = Desk::with_a_register();
    // More than any list reads in one go.
    let people: String = (0..1_100)
        .map(|n| format!("Amal {n};2026-01-{:02}\n", n % 28 + 1))
        .collect();
    let file = desk.write(
        "liste.csv",
        format!(
            "Kursist;Henvendt\n{}",
            people.replace("Amal ", "Amal Haddad nr ")
        ),
    );
    let imported = desk.json(&["import", &file]);
    assert_eq!(
        (imported["imported"].as_u64(), rows(&imported).len()),
        (Some(1_100), 1_100)
    );
    for (arguments, limited) in [(["registrations"], true), (["people"], true)] {
        let all = rows(&desk.json(&arguments));
        assert_eq!(all.len(), 1_100);
        let ids: std::collections::BTreeSet<String> = all.iter().map(id).collect();
        assert_eq!(ids.len(), 1_100);
        if limited {
            let some = rows(&desk.json(&[&arguments[..], &["--limit", "700"]].concat()));
            assert_eq!(some, all[..700]);
        }
    }
    let ledger = rows(&desk.json(&["ledger", "--limit", "2"]));
    assert_eq!(ledger.len(), 2);
}

#[test]
fn the_ledger_only_grows_and_its_lines_keep_their_place() {
    let furnished = Furnished::new();
    let before = rows(&furnished.desk.json(&["ledger"]));
    let after = rows(&furnished.desk.json(&["ledger"]));
    // The second reading opened the register once more.
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after[..before.len()], before);
    assert_eq!(after[before.len()]["kind"], "opened");
    for line in &after {
        id(line);
    }
    let of_one = ["ledger", "--record", furnished.id("registration")];
    let touched = rows(&furnished.desk.json(&of_one));
    assert!(!touched.is_empty() && touched.len() < before.len());
    assert!(touched.iter().all(|line| before.contains(line)));
}

#[test]
fn days_waited_are_told_only_until_a_day_that_was_named() {
    let furnished = Furnished::new();
    let days = |arguments: &[&str]| -> Vec<Value> {
        let all = rows(&furnished.desk.json(arguments));
        all.iter().map(|row| row["waiting_days"].clone()).collect()
    };
    assert_eq!(days(&["registrations"]), [Value::Null, Value::Null]);
    assert_eq!(
        days(&["registrations", "--on", "2026-02-04"]),
        [14, 1].map(Value::from)
    );
}

#[test]
fn a_filter_takes_what_it_says_and_nothing_else() {
    let furnished = Furnished::new();
    let (of, desk) = (|what: &str| furnished.id(what).to_owned(), &furnished.desk);
    for (arguments, expected) in [
        (["--side", "friend"], vec![of("friend")]),
        (["--state", "new"], vec![of("registration"), of("friend")]),
        (["--state", "closed"], vec![]),
        (["--area", "skaerbaek"], vec![of("registration")]),
        (["--area", furnished.id("area")], vec![of("registration")]),
        (["--area", "Ribe"], vec![]),
        (["--language", "ar"], vec![of("registration")]),
        (["--topic", "letters"], vec![of("registration")]),
        (["--limit", "1"], vec![of("registration")]),
    ] {
        let found = rows(&desk.json(&["registrations", arguments[0], arguments[1]]));
        let found: Vec<String> = found.iter().map(id).collect();
        assert_eq!(found, expected, "{arguments:?}");
    }
}

#[test]
fn help_and_version_are_answers() {
    for asked in ["--help", "--version"] {
        let output = Desk::empty().run(&[asked]);
        assert_eq!(output.status.code(), Some(0));
        assert!(!output.stdout.is_empty() && output.stderr.is_empty());
    }
}

#[test]
fn a_register_is_made_once_with_a_recovery_sheet_that_opens_it() {
    let desk = Desk::empty();
    let new = [
        "new",
        "--group",
        "Venner Viser Vej Ribe",
        "--municipality",
        "0561",
        "0550",
    ];
    let made = desk.json(&new);
    id(&made);
    assert_eq!(made["municipalities"], serde_json::json!(["0561", "0550"]));
    assert_eq!(made["recovery_sheet"], 1);
    desk.refused(&new);
    let mut recovering = desk.command(&["recover", "--json"]);
    recovering
        .env_remove("VEJVISER_PASSPHRASE")
        .env(
            "VEJVISER_RECOVERY_CODE",
            made["recovery_code"].as_str().unwrap(),
        )
        .env("VEJVISER_NEW_PASSPHRASE", "en ny sætning at huske");
    let recovered = answer(&recovering.output().unwrap(), &["recover"]);
    id(&recovered);
    assert_eq!(recovered["recovery_sheet"], 2);
    assert_ne!(recovered["recovery_code"], made["recovery_code"]);
    desk.refused(&["verify"]);
    let mut opening = desk.command(&["verify", "--json"]);
    opening.env("VEJVISER_PASSPHRASE", "en ny sætning at huske");
    assert_eq!(
        answer(&opening.output().unwrap(), &["verify"])["holds"],
        true
    );
}

#[test]
fn members_come_with_a_passphrase_of_their_own_and_go() {
    let desk = Desk::with_a_register();
    let hers = "hendes egen sætning";
    let mut adding = desk.command(&["member", "add", "Selam Tesfay", "--json"]);
    adding.env("VEJVISER_NEW_PASSPHRASE", hers);
    let added = id(&answer(&adding.output().unwrap(), &["member", "add"]));
    let opening = || {
        let mut opening = desk.command(&["members", "--json"]);
        opening.env("VEJVISER_PASSPHRASE", hers);
        opening.output().unwrap()
    };
    let members = rows(&answer(&opening(), &["members"]));
    assert_eq!(members.len(), 2);
    assert_eq!(id(&members[1]), added);
    assert_eq!(id(&desk.json(&["member", "remove", "Selam Tesfay"])), added);
    assert_eq!(opening().status.code(), Some(1));

    let mut changing = desk.command(&["passphrase", "--json"]);
    changing.env("VEJVISER_NEW_PASSPHRASE", hers);
    let changed = answer(&changing.output().unwrap(), &["passphrase"]);
    assert_eq!(id(&changed), id(&members[0]));
    desk.refused(&["members"]);
    assert_eq!(opening().status.code(), Some(0));
}

#[test]
fn the_try_out_group_and_the_same_sample_twice() {
    let desk = Desk::empty();
    let made = desk.json(&["new", "--try-out"]);
    assert_eq!(made["try_out"], true);
    let meetings = rows(&desk.json(&["meetings"]));
    assert!(
        meetings
            .iter()
            .any(|meeting| meeting["readiness"]["signed_up"] == 12
                && meeting["readiness"]["minimum"] == 15)
    );
    let people = |seed: &str| {
        let desk = Desk::empty();
        desk.json(&["new", "--group", "Prøve", "--sample", "60", "--seed", seed]);
        assert_eq!(desk.json(&["verify"])["holds"], true);
        let all = rows(&desk.json(&["people"]));
        all.iter()
            .map(|person| person["name"].to_string())
            .collect::<Vec<_>>()
    };
    let first = people("4");
    assert_eq!(first.len(), 60);
    assert_eq!(first, people("4"));
    assert_ne!(first, people("5"));
}

#[test]
fn who_reads_only_the_beginning_of_an_answer_is_not_told_of_a_failure() {
    let furnished = Furnished::new();
    let mut asked =
        furnished
            .desk
            .command(&["registration", "note", furnished.id("friend"), "hej"]);
    asked
        .arg("--json")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut noting = asked.spawn().unwrap();
    drop(noting.stdout.take());
    let output = noting.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let shown = furnished
        .desk
        .json(&["registration", "show", furnished.id("friend")]);
    assert_eq!(shown["notes"][0]["text"], "hej");
}
