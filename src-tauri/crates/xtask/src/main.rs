//! The builder's commands. `cargo xtask run` shows the program at work, `cargo xtask test` checks
//! everything; both do all set-up on a machine that has Rust.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line tool speaks to the terminal"
)]

mod bench;
mod checks;
mod command;
mod dist;
mod job;
mod node;
mod repository;
mod run;
mod setup;
mod steps;
mod test;
mod window;

use std::process::ExitCode;

const HELP: &str = "\
The builder's commands:

  cargo xtask run            builds the program and opens its window
  cargo xtask run --cli      no window: an evening's job on an invented group by typed commands, each
                             shown; leaves the sheet in target/sign-up-sheet.pdf
  cargo xtask test [STEP…]   every check, or just these
  cargo xtask check          the quick ones: format, the page, lints, words
  cargo xtask bench          release build, then every figure of docs/performance.md
  cargo xtask dist [KIND…]   release build, then the packages for this system, in target/dist with
                             their checksums; deb, rpm, appimage, nsis or dmg to choose

  --yes      install what the system lacks without asking (as under CI=true)
  --keep-going  (test, check) run the steps after a failed one too
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (flags, words): (Vec<&str>, Vec<&str>) = arguments
        .iter()
        .map(String::as_str)
        .partition(|argument| argument.starts_with('-'));
    if flags.contains(&"--help") || flags.contains(&"-h") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    if let Some(unknown) = flags
        .iter()
        .find(|flag| !["--yes", "--keep-going", "--cli"].contains(flag))
    {
        return usage(&format!("there is no option {unknown}"));
    }
    let Some((verb, names)) = words.split_first() else {
        return usage("which command?");
    };
    let unasked = flags.contains(&"--yes") || std::env::var("CI").is_ok_and(|ci| ci == "true");
    let keep_going = flags.contains(&"--keep-going");
    let done = match *verb {
        "test" => test::test(names, unasked, keep_going),
        "check" if names.is_empty() => test::check(unasked, keep_going),
        "run" if names.is_empty() && flags.contains(&"--cli") => run::on_the_command_line(unasked),
        "run" if names.is_empty() => run::window(unasked),
        "dist" => dist::dist(names, unasked),
        "bench" if names.is_empty() => bench::bench(unasked),
        _ => return usage(&format!("there is no command {}", words.join(" "))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}

fn usage(why: &str) -> ExitCode {
    eprintln!("{why}\n\n{HELP}");
    ExitCode::from(2)
}
