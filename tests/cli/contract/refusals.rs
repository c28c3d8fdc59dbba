//! Not done: exit 1 with a reason or exit 2 for what is no command, nothing on stdout, nothing
//! changed, and no name in what is said.

use vejviser_core::register::{Clock, Register};
use vejviser_core::testing::passphrase;

use super::{Furnished, NOBODY};
use crate::desk::{Desk, refusal};

/// A name that no reason may repeat.
const NAME: &str = "Zenobia Quistgaard";

fn names_nobody(said: &str) {
    for part in NAME.split(' ') {
        assert!(!said.contains(part), "{said}");
    }
}

#[test]
fn a_refusal_is_a_reason_without_a_name_and_changes_nothing() {
    let furnished = Furnished::new();
    let (desk, of) = (&furnished.desk, |what| furnished.id(what));
    desk.json(&["registration", "add", "--side", "friend", "--name", NAME]);
    let taken = desk.write("taken.vejviser", "her ligger noget");
    let not_empty = desk.path("register");
    let not_empty = not_empty.to_str().unwrap();
    let out = desk.path("ny").to_str().unwrap().to_owned();
    let cpr = format!("{NAME} 010190-1234");
    let before = desk.json(&["dump"]);
    for arguments in [
        &["registration", "add", "--side", "friend", "--name", &cpr][..],
        &["registration", "add", "--side", "friend", "--name", ""],
        &[
            "registration",
            "add",
            "--side",
            "friend",
            "--name",
            NAME,
            "--phone",
            "12",
        ],
        &[
            "registration",
            "add",
            "--side",
            "friend",
            "--name",
            NAME,
            "--email",
            NAME,
        ],
        &[
            "registration",
            "add",
            "--side",
            "friend",
            "--name",
            NAME,
            "--municipality",
            "9999",
        ],
        &[
            "registration",
            "add",
            "--side",
            "friend",
            "--name",
            NAME,
            "--municipality",
            "0751",
        ],
        &[
            "registration",
            "add",
            "--side",
            "friend",
            "--name",
            NAME,
            "--birth-year",
            "2024",
        ],
        &["registration", "show", NOBODY],
        &["registration", "show", NAME],
        &["registration", "change", NOBODY, "--work", NAME],
        &[
            "registration",
            "change",
            of("registration"),
            "--own-words",
            &cpr,
        ],
        &[
            "registration",
            "change",
            of("registration"),
            "--danish-module",
            "9",
        ],
        &["registration", "step", NOBODY, "ready"],
        &["registration", "step", of("friend"), "ready"],
        &["registration", "step", of("registration"), "matched"],
        &["registration", "note", NOBODY, NAME],
        &["registration", "note", of("registration"), &cpr],
        &["consent", NOBODY, "--purpose", "news"],
        &[
            "consent",
            of("registration"),
            "--purpose",
            "news",
            "--withdraw",
        ],
        &["person", "show", NOBODY],
        &["person", "change", of("person"), "--name", &cpr],
        &["person", "change", NOBODY, "--name", NAME],
        &["person", "erase", NOBODY, "--for-ever"],
        &["area", "add", "Skærbæk"],
        &["area", "add", "Aarhus", "--municipality", "0751"],
        &["group", "--name", ""],
        &["group", "--blank-rows", "900"],
        &["meeting", "add", "--minimum", "0"],
        &["meeting", "add", "--place", &cpr],
        &["meeting", "show", NOBODY],
        &["meeting", "change", NOBODY, "--place", NAME],
        &["meeting", "cancel", NOBODY],
        &["meeting", "sign-up", NOBODY, "--name", NAME],
        &[
            "meeting",
            "sign-up",
            of("meeting"),
            "--name",
            NAME,
            "--people",
            "19",
        ],
        &["meeting", "sign-up", of("meeting"), "--name", &cpr],
        &["meeting", "sign-up", of("meeting"), "--person", NOBODY],
        &["meeting", "sign-off", NOBODY],
        &["meeting", "attendance", of("meeting"), "77=1"],
        &["meeting", "attendance", of("meeting"), "1=9"],
        &["meeting", "attendance", NOBODY, "1=1"],
        &["meeting", "register", NOBODY, "--side", "friend"],
        &["meeting", "held", NOBODY],
        &["meeting", "sheet", NOBODY, "-o", &out],
        &["meeting", "shredded", NOBODY],
        &["undo", "--operation", NOBODY],
        &["redo"],
        &["member", "remove", NAME],
        &["member", "remove", "Kirsten Bækgaard"],
        &["backup", &taken],
        &["restore", &taken, &out],
        &["restore", &out, &out],
        &["restore", &taken, not_empty],
        &["import", &out],
        &["new", "--group", NAME, "--municipality", "0550"],
    ] {
        names_nobody(&desk.refused(&[arguments, &["--json"]].concat()));
    }
    assert!(
        desk.json(&["dump"]) == before,
        "a refusal changed something"
    );
    assert!(!std::path::Path::new(&out).exists());
    assert_eq!(std::fs::read_to_string(taken).unwrap(), "her ligger noget");
}

#[test]
fn a_passphrase_that_is_wrong_short_or_anothers_is_refused() {
    let desk = Desk::with_a_register();
    let with = |verb: &[&str], variable: &str, passphrase: &str| {
        let mut command = desk.command(verb);
        let said = refusal(
            &command.env(variable, passphrase).output().unwrap(),
            1,
            verb,
        );
        assert!(!said.contains(passphrase), "{said}");
    };
    with(&["people"], "VEJVISER_PASSPHRASE", "helt forkert");
    with(&["passphrase"], "VEJVISER_NEW_PASSPHRASE", "lille hus");
    with(
        &["member", "add", NAME],
        "VEJVISER_NEW_PASSPHRASE",
        "lille hus",
    );
    with(
        &["member", "add", NAME],
        "VEJVISER_NEW_PASSPHRASE",
        crate::desk::PASSPHRASE,
    );
    assert_eq!(
        desk.json(&["members"])["members"].as_array().unwrap().len(),
        1
    );
    let mut recovering = desk.command(&["recover"]);
    recovering
        .env("VEJVISER_NEW_PASSPHRASE", "en ny sætning at huske")
        .env("VEJVISER_RECOVERY_CODE", "ABCD-EFGH");
    refusal(&recovering.output().unwrap(), 1, &["recover"]);
    desk.json(&["verify"]);
}

#[test]
fn a_change_that_was_built_upon_is_not_undone_and_who_changed_it_is_told() {
    let furnished = Furnished::new();
    let (desk, id) = (&furnished.desk, furnished.id("registration"));
    desk.json(&["registration", "change", id, "--work", "bager"]);
    let ledger = crate::desk::rows(&desk.json(&["ledger", "--record", id]));
    let changed = ledger.last().unwrap()["id"].as_str().unwrap().to_owned();
    desk.json(&["registration", "change", id, "--work", "tømrer"]);
    let before = desk.json(&["dump"]);
    let said = desk.refused(&["undo", "--operation", &changed, "--lang", "en"]);
    assert!(said.contains("Kirsten Bækgaard"), "{said}");
    assert!(desk.json(&["dump"]) == before);
}

#[test]
fn a_place_without_a_register_is_refused() {
    let desk = Desk::empty();
    for verb in [&["people"][..], &["recover"], &["verify"], &["passphrase"]] {
        let mut command = desk.command(verb);
        command
            .env("VEJVISER_RECOVERY_CODE", "K7QX-2M9D-RT4H-8WZC-P3VN-6JFY-A5")
            .env("VEJVISER_NEW_PASSPHRASE", "en ny sætning at huske");
        refusal(&command.output().unwrap(), 1, verb);
    }
    assert!(!desk.path("register").exists());
}

#[test]
fn what_is_no_command_ends_with_2_and_without_a_name() {
    let furnished = Furnished::new();
    let desk = &furnished.desk;
    let meeting = furnished.id("meeting");
    let before = desk.json(&["dump"]);
    for arguments in [
        &[][..],
        &["nonsense"],
        &["Zenobia"],
        &["people", "Quistgaard"],
        &["people", "--search"],
        &["people", "--limit", "Zenobia"],
        &["registrations", "--side", "Zenobia"],
        &["registrations", "--on", "Zenobia"],
        &["registration", "add", "--name", NAME],
        &[
            "registration",
            "add",
            "--side",
            "friend",
            "--name",
            "Zenobia",
            "Quistgaard",
        ],
        &[
            "registration",
            "add",
            "--side",
            "friend",
            "--name",
            NAME,
            "--speaks",
            "ar:Zenobia",
        ],
        &[
            "registration",
            "add",
            "--side",
            "friend",
            "--name=Zenobia",
            "--nam=Quistgaard",
        ],
        &["consent", NOBODY],
        &["person", "erase", NOBODY],
        &["meeting", "add", "--at", "i morgen"],
        &["meeting", "sign-up", meeting],
        &["meeting", "attendance", meeting],
        &["meeting", "attendance", meeting, "Zenobia=Quistgaard"],
        &["meeting", "attendance", meeting, "Zenobia"],
        &["meeting", "sheet", meeting],
        &[
            "meeting", "sheet", meeting, "--kind", "Zenobia", "-o", "x.pdf",
        ],
        &["meeting", "sheet", meeting, "--lang", "sv", "-o", "x.pdf"],
        &["people", "--lang", "Zenobia"],
        &["import"],
        &["import", "liste.csv", "--side", "Zenobia"],
        &["new"],
        &["new", "--group", NAME],
        &["new", "--try-out", "--sample", "3"],
        &["restore", "en.vejviser"],
        &["member", "add"],
    ] {
        names_nobody(&desk.misused(arguments));
    }
    assert!(desk.json(&["dump"]) == before);
}

#[test]
fn a_passphrase_nobody_can_be_asked_for_is_a_usage_error() {
    let desk = Desk::with_a_register();
    for (verb, missing) in [
        (&["people"][..], "VEJVISER_PASSPHRASE"),
        (&["passphrase"], "VEJVISER_NEW_PASSPHRASE"),
        (&["member", "add", NAME], "VEJVISER_NEW_PASSPHRASE"),
        (&["recover"], "VEJVISER_RECOVERY_CODE"),
        (&["restore", "en.vejviser", "der"], "VEJVISER_PASSPHRASE"),
    ] {
        let mut command = desk.command(verb);
        let said = refusal(&command.env_remove(missing).output().unwrap(), 2, verb);
        assert!(said.contains(missing), "{said}");
        names_nobody(&said);
    }
    let mut nowhere = std::process::Command::new(env!("CARGO_BIN_EXE_vejviser-cli"));
    nowhere.arg("people").env_remove("VEJVISER_REGISTER");
    let said = refusal(&nowhere.output().unwrap(), 2, &["people"]);
    assert!(said.contains("--register"), "{said}");
}

#[test]
fn a_register_that_another_program_has_open_is_refused_at_once() {
    let desk = Desk::with_a_register();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let (folder, passphrase) = (desk.path("register"), passphrase());
    let open = Register::open(&folder, &passphrase, Clock::system());
    let register = runtime.block_on(open).unwrap();
    desk.refused(&["people"]);
    runtime.block_on(register.close()).unwrap();
    desk.json(&["people"]);
}

#[test]
fn a_list_that_breaks_off_leaves_no_half_an_answer() {
    let desk = Desk::with_a_register();
    let people: String = (0..400).map(|_| "Amal Haddad;arabisk\n").collect();
    let file = desk.write("liste.csv", format!("Kursist;Modersmål\n{people}"));
    desk.json(&["import", &file]);
    let store = desk.path("register").join("register.db");
    let mut bytes = std::fs::read(&store).unwrap();
    let middle = bytes.len() / 2;
    for byte in bytes.iter_mut().skip(middle).step_by(4096).take(200) {
        *byte ^= 0xff;
    }
    std::fs::write(&store, bytes).unwrap();
    let refused = ["people", "dump", "registrations", "ledger"]
        .into_iter()
        .filter(|verb| {
            let output = desk.run(&[verb, "--json"]);
            if output.status.success() {
                return false;
            }
            refusal(&output, 1, &[verb]);
            true
        })
        .count();
    assert!(refused > 0, "nothing read a damaged page");
}
