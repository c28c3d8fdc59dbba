//! The real window in tests: built with its page inside, and driven on a screen that nobody sees.

use std::process::Command;

use crate::command::{Outcome, cargo, run};
use crate::{node, repository};

/// Files of tests that run at the same time, each with its own driver, screen and folder.
const AT_ONCE: &str = "--test-concurrency=2";

/// Builds the programs: the window as tests drive it (dialogs answered from a file), the empty
/// window it is measured against, and the command line.
pub fn build() -> Outcome {
    node::build_page()?;
    // The examples bring the features along that the tests have switched on, so that nothing is
    // compiled anew. This very program is running and can't be replaced everywhere.
    run(&mut cargo(&[
        "build",
        "--locked",
        "--workspace",
        "--exclude",
        "xtask",
        "--all-features",
        "--bins",
        "--examples",
    ]))
}

/// Drives the window through every test in tests/app.
pub fn check() -> Outcome {
    if !cfg!(target_os = "linux") {
        println!("Not done here: WebKitWebDriver, which drives the window, is for Linux alone.");
        return Ok(());
    }
    build()?;
    node::install(node::APP)?;
    let mut command = Command::new("node");
    command
        .args(["--test", AT_ONCE])
        .args(files()?)
        .current_dir(repository::root());
    run(&mut command)
}

fn files() -> Outcome<Vec<String>> {
    let mut files = repository::files()?;
    files.retain(|path| path.starts_with("tests/app/") && path.ends_with(".test.mjs"));
    if files.is_empty() {
        return Err("tests/app holds no test".to_owned());
    }
    Ok(files)
}
