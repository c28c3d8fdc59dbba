//! What scripts rely on: exit codes, one JSON object, ids, order, reasons, and no names in them.

mod answers;
mod handbook;
mod refusals;
mod tongues;

use std::collections::BTreeMap;

use crate::desk::{Desk, id};

/// A register with something of every kind in it, and what it is called by.
struct Furnished {
    desk: Desk,
    ids: BTreeMap<&'static str, String>,
}

impl Furnished {
    fn new() -> Self {
        let desk = Desk::with_a_register();
        let mut ids = BTreeMap::new();
        let mut made = |what, arguments: &[&str]| {
            let id = id(&desk.json(arguments));
            ids.insert(what, id.clone());
            id
        };
        made("area", &["area", "add", "Skærbæk"]);
        let registration = made(
            "registration",
            &[
                "registration",
                "add",
                "--side",
                "participant",
                "--name",
                "Amal Haddad",
                "--phone",
                "22 69 83 50",
                "--speaks",
                "ar:mother_tongue",
                "--area",
                "Skærbæk",
                "--asked-on",
                "2026-01-21",
                "--topic",
                "letters",
                "--child",
                "7",
            ],
        );
        made(
            "note",
            &["registration", "note", &registration, "ring efter kl. 16"],
        );
        made(
            "friend",
            &[
                "registration",
                "add",
                "--side",
                "friend",
                "--name",
                "Søren Østergård",
                "--asked-on",
                "2026-02-03",
                "--area",
                "Tønder",
            ],
        );
        made(
            "consent",
            &["consent", &registration, "--purpose", "find_friend"],
        );
        let meeting = made(
            "meeting",
            &[
                "meeting",
                "add",
                "--at",
                "2027-03-03T18:30",
                "--place",
                "Huset",
                "--maximum",
                "20",
            ],
        );
        made(
            "sign-up",
            &[
                "meeting",
                "sign-up",
                &meeting,
                "--name",
                "ሰላም ተስፋይ",
                "--people",
                "2",
            ],
        );
        made(
            "course",
            &["course", "add", "--title", "Foreningsliv i Danmark"],
        );
        let shown = desk.json(&["registration", "show", &registration]);
        ids.insert("person", shown["person"]["id"].as_str().unwrap().to_owned());
        Self { desk, ids }
    }

    fn id(&self, what: &str) -> &str {
        &self.ids[what]
    }
}

/// An id as a register gives them, and of nothing.
pub const NOBODY: &str = "01890a5d-ac96-774b-bcce-b302099a8057";
