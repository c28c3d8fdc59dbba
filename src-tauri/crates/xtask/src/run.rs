//! `cargo xtask run`: the page and the shell are built and the window opens; or, with `--cli`, the
//! job is shown on the command line.

use std::process::Command;
use std::time::Instant;

use crate::command::{Outcome, cargo, run as run_command};
use crate::setup::{self, Purpose};
use crate::steps::worded;
use crate::{job, node, repository};

/// Builds the program and opens its window; returns when it is closed.
pub fn window(unasked: bool) -> Outcome {
    if !has_screen() {
        return Err(
            "There is no screen here to open a window on. The same on the command line: \
                    cargo xtask run --cli"
                .to_owned(),
        );
    }
    setup::see_to_it(&[Purpose::Code, Purpose::Window, Purpose::Page], unasked)?;
    let start = Instant::now();
    println!("1 of 3: the page");
    node::build_page()?;
    println!("2 of 3: the program. The first time this takes some ten minutes.");
    build("vejviser")?;
    println!("Built in {}.", worded(start.elapsed()));
    println!("3 of 3: the window opens. This command ends when you close it.");
    let program = format!("vejviser{}", std::env::consts::EXE_SUFFIX);
    run_command(&mut Command::new(
        repository::target().join("debug").join(program),
    ))
}

/// Builds `vejviser-cli` and goes through the job with it.
pub fn on_the_command_line(unasked: bool) -> Outcome {
    setup::see_to_it(&[Purpose::Code], unasked)?;
    println!("Building vejviser-cli. The first time this takes some minutes.");
    let start = Instant::now();
    build("vejviser-cli")?;
    println!("Built in {}.", worded(start.elapsed()));
    job::go_through()
}

fn build(package: &str) -> Outcome {
    run_command(&mut cargo(&["build", "--locked", "--package", package]))
}

/// Whether a window could be shown. On Linux a program is told of its screen by the environment.
fn has_screen() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
