//! The tests' own program, started a second time to do one thing to a register as another process.

use std::path::Path;
use std::process::{Command, Output};

use vejviser_core::registrations;
use vejviser_core::testing::a_person;
use vejviser_core::{Error, Result};

use crate::given::try_open;

const WHAT: &str = "VEJVISER_SECOND_PROGRAM";
const FOLDER: &str = "VEJVISER_SECOND_FOLDER";

/// The arguments and surroundings with which a program does `what` to the register in `folder`.
pub fn arguments(command: &mut Command, what: &str, folder: &Path) {
    command
        .args(["--exact", "second_program::does_what_it_is_told"])
        .args(["--ignored", "--nocapture", "--test-threads", "1"])
        .env(WHAT, what)
        .env(FOLDER, folder);
}

/// What it answered, in the line that it marks as such.
pub fn answer(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stdout);
    let marked = said.lines().find_map(|line| line.split_once("answer: "));
    match marked {
        Some((_, answer)) => answer.to_owned(),
        None => panic!("{said}\n{}", String::from_utf8_lossy(&output.stderr)),
    }
}

/// Has a second program do `what` to the register in `folder`.
pub fn is_told_to(what: &str, folder: &Path) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    arguments(&mut command, what, folder);
    answer(&command.output().unwrap())
}

#[tokio::test]
#[ignore = "not a promise: the second program of those that are"]
#[allow(clippy::print_stdout, reason = "its answer to the first program")]
async fn does_what_it_is_told() {
    let folder = std::env::var_os(FOLDER).expect("is started by a promise");
    let answer = match std::env::var(WHAT).unwrap().as_str() {
        "open" => open(Path::new(&folder)).await,
        "fill" => fill(Path::new(&folder)).await,
        other => panic!("no such thing to do: {other}"),
    };
    println!("\nanswer: {answer}");
}

async fn open(folder: &Path) -> String {
    match try_open(folder).await {
        Ok(_) => "opened".to_owned(),
        Err(error) => worded(&error),
    }
}

/// Adds people until the disk is full, and says how many were acknowledged.
async fn fill(folder: &Path) -> String {
    let register = try_open(folder).await.unwrap();
    for added in 0..100_000 {
        let new = a_person("Amal Haddad").unwrap().wishes_for_a_friend();
        let done: Result<_> = registrations::add(&register, new).await;
        if let Err(error) = done {
            return format!("{added} {}", worded(&error));
        }
    }
    "never full".to_owned()
}

fn worded(error: &Error) -> String {
    match error {
        Error::Refused(refusal) => format!("{refusal:?}"),
        Error::Fault(fault) => format!("fault {fault}"),
    }
}
