//! Kills of the program itself, as it is started from a command line.

use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use rand::Rng as _;
use rand_chacha::ChaCha8Rng;
use serde_json::Value;

use super::hunt::{kills, moments};
use super::worker::ROWS;
use crate::desk::{Desk, PASSPHRASE};

const NEW_PASSPHRASE: &str = "VEJVISER_NEW_PASSPHRASE";

/// How long a verb takes that is let alone.
fn time_of(desk: &Desk, arguments: &[&str]) -> Duration {
    let began = Instant::now();
    desk.json(arguments);
    began.elapsed()
}

/// Starts a verb, kills it within this time, and says whether it had ended well before.
fn killed(mut command: std::process::Command, moments: &mut ChaCha8Rng, within: Duration) -> bool {
    let mut program = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    thread::sleep(moments.random_range(Duration::ZERO..within));
    program.kill().unwrap();
    let ended = program.wait_with_output().unwrap();
    let refused = ended.status.code().is_some_and(|code| code != 0) && cfg!(unix);
    assert!(!refused, "{}", String::from_utf8_lossy(&ended.stderr));
    ended.status.success()
}

fn count(desk: &Desk) -> usize {
    desk.json(&["registrations"])["registrations"]
        .as_array()
        .unwrap()
        .len()
}

#[test]
fn an_import_killed_at_the_command_line_is_there_as_a_whole_or_not_at_all() {
    let desk = Desk::with_a_register();
    let rows: String = (0..ROWS)
        .map(|_| "Amal Haddad;22 69 83 50;arabisk\r\n")
        .collect();
    let file = desk.write("liste.csv", format!("Kursist;Mobil;Modersmål\r\n{rows}"));
    let took = time_of(&desk, &["import", &file]);
    desk.json(&["undo"]);
    let mut moments = moments(8);
    for _ in 0..kills(5) {
        let ended = killed(desk.command(&["import", &file]), &mut moments, took);
        let there = count(&desk);
        assert!(there == ROWS || (there == 0 && !ended), "{there} rows");
        assert_eq!(desk.json(&["verify"])["holds"], true);
        if there == ROWS {
            desk.json(&["undo"]);
        }
    }
}

#[test]
fn a_passphrase_changed_at_a_killed_command_line_is_the_old_one_or_the_new() {
    let desk = Desk::with_a_register();
    let mut current = PASSPHRASE.to_owned();
    let mut moments = moments(9);
    let opens = |passphrase: &str| {
        let mut asked = desk.command(&["verify", "--json"]);
        let answer = asked
            .env("VEJVISER_PASSPHRASE", passphrase)
            .output()
            .unwrap();
        answer.status.success()
            && serde_json::from_slice::<Value>(&answer.stdout).unwrap()["holds"] == true
    };
    for number in 0..kills(5) {
        let new = format!("{PASSPHRASE} {number}");
        let mut changing = desk.command(&["passphrase"]);
        changing
            .env("VEJVISER_PASSPHRASE", &current)
            .env(NEW_PASSPHRASE, &new);
        let ended = killed(changing, &mut moments, Duration::from_millis(600));
        let (old_one, new_one) = (opens(&current), opens(&new));
        assert!(old_one != new_one, "the old one or the new, and not both");
        assert!(new_one || !ended, "acknowledged and lost");
        if new_one {
            current = new;
        }
    }
}

#[test]
fn a_backup_and_a_restore_killed_at_the_command_line_are_whole_or_not_there() {
    let desk = Desk::with_a_register();
    desk.json(&[
        "registration",
        "add",
        "--side",
        "participant",
        "--name",
        "Amal Haddad",
    ]);
    let all = desk.json(&["dump"]);
    let good = desk.path("good.vejviser");
    let good = good.to_str().unwrap();
    let took = time_of(&desk, &["backup", good]);
    let mut moments = moments(10);
    for number in 0..kills(5) {
        let file = desk.path(&format!("{number}.vejviser"));
        let file = file.to_str().unwrap();
        let ended = killed(desk.command(&["backup", file]), &mut moments, took);
        let there = std::path::Path::new(file).exists();
        assert!(there || !ended);
        if there {
            let folder = desk.path(&format!("from-{number}"));
            desk.json(&["restore", file, folder.to_str().unwrap()]);
            assert_eq!(desk.json_of(&folder, &["dump"]), all);
        }
        assert_eq!(desk.json(&["verify"])["holds"], true);

        let folder = desk.path(&format!("to-{number}"));
        let restoring = desk.command(&["restore", good, folder.to_str().unwrap()]);
        let ended = killed(restoring, &mut moments, took);
        assert!(folder.exists() || !ended);
        if folder.exists() {
            assert_eq!(desk.json_of(&folder, &["dump"]), all);
            assert_eq!(desk.json_of(&folder, &["verify"])["holds"], true);
        }
    }
}
