//! Matching by the command line: suggestions, a plan that anybody can solve again, and a match's life.

mod life;
mod matrix;
mod prints;
mod solved;
mod suggestions;

use serde_json::Value;

use crate::desk::{Desk, id};

/// Somebody on the waiting list, from a desk's point of view.
struct Waiting<'a> {
    side: &'a str,
    name: &'a str,
    asked_on: &'a str,
    more: &'a [&'a str],
}

impl Waiting<'_> {
    /// Registers her and takes her to the waiting list.
    fn on(&self, desk: &Desk) -> String {
        let said = [
            "registration",
            "add",
            "--side",
            self.side,
            "--name",
            self.name,
            "--asked-on",
            self.asked_on,
            "--talked-on",
            self.asked_on,
            "--consent",
            "find_friend",
            "--consent",
            "share_with_friend",
        ];
        let id = id(&desk.json(&[&said[..], self.more].concat()));
        desk.json(&["registration", "step", &id, "ready"]);
        id
    }
}

fn participant<'a>(name: &'a str, asked_on: &'a str, more: &'a [&'a str]) -> Waiting<'a> {
    Waiting {
        side: "participant",
        name,
        asked_on,
        more,
    }
}

fn friend<'a>(name: &'a str, asked_on: &'a str, more: &'a [&'a str]) -> Waiting<'a> {
    Waiting {
        side: "friend",
        ..participant(name, asked_on, more)
    }
}

/// Somebody whose name and address are protected.
const PROTECTED: [&str; 2] = ["Zenobia", "Quistgaard"];
const AMAL: &[&str] = &[
    "--speaks",
    "ar:mother_tongue",
    "--area",
    "Skærbæk",
    "--time",
    "tue_evening",
    "--topic",
    "letters",
    "--how-often",
    "weekly",
];
const SOREN: &[&str] = &[
    "--speaks",
    "ar:fluent",
    "--area",
    "Skærbæk",
    "--time",
    "tue_evening",
    "--topic",
    "letters",
    "--how-often",
    "flexible",
    "--phone",
    "20 41 77 03",
];

/// Two who fit, one who is protected and fits too, and one who speaks what nobody else does.
struct Four {
    desk: Desk,
    amal: String,
    rahel: String,
    soren: String,
    protected: String,
}

impl Four {
    fn new() -> Self {
        let desk = Desk::with_a_register();
        let amal = participant("Amal Haddad", "2026-01-21", AMAL).on(&desk);
        let rahel = ["--speaks", "ti:mother_tongue", "--area", "Skærbæk"];
        let rahel = participant("Rahel Tesfay", "2026-03-01", &rahel).on(&desk);
        let soren = friend("Søren Østergård", "2026-05-02", SOREN).on(&desk);
        let protected = [SOREN, &["--protected"]].concat();
        let protected = friend(&PROTECTED.join(" "), "2026-06-02", &protected).on(&desk);
        Self {
            desk,
            amal,
            rahel,
            soren,
            protected,
        }
    }
}

fn has_no_protected_name(said: &str) {
    for part in PROTECTED {
        assert!(!said.contains(part), "{said}");
    }
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap_or_else(|| panic!("{key}: {row}"))
}

fn number(row: &Value, key: &str) -> i64 {
    row[key].as_i64().unwrap_or_else(|| panic!("{key}: {row}"))
}
