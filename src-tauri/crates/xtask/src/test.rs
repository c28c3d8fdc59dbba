//! `cargo xtask test` and `cargo xtask check`: which checks there are, and in which order.
//!
//! Every cargo command here names the whole workspace with all features: one set of features means
//! that no crate is compiled twice.

use crate::command::{Outcome, cargo, run};
use crate::setup::{self, Purpose};
use crate::steps::{Step, run_all};
use crate::{checks, job, node, window};

/// What it takes to compile the whole workspace, the shell with its page included.
const WHOLE: &[Purpose] = &[Purpose::Code, Purpose::Window, Purpose::Page];

/// Every check, the quick ones first.
const STEPS: [Step; 14] = [
    Step {
        name: "fmt",
        promise: "every file is formatted",
        needs: &[],
        check: || run(&mut cargo(&["fmt", "--all", "--check"])),
    },
    Step {
        name: "alone",
        promise: "nothing reaches outside the repository",
        needs: &[],
        check: checks::alone::check,
    },
    Step {
        name: "links",
        promise: "every link in the papers leads somewhere",
        needs: &[],
        check: checks::links::check,
    },
    Step {
        name: "papers",
        promise: "every dependency has its reason, every file says what lives there",
        needs: &[],
        check: checks::papers::check,
    },
    Step {
        name: "queries",
        promise: "every committed description of a query has its query",
        needs: &[],
        check: checks::queries::check,
    },
    Step {
        name: "commands",
        promise: "the page calls the commands that there are, and may",
        needs: &[],
        check: checks::commands::check,
    },
    // Before the page: it writes down what Rust says, and the page is held to it.
    Step {
        name: "words",
        promise: "the five languages are complete, each right for itself, and the page has them",
        needs: WHOLE,
        check: || {
            node::build_page()?;
            run(&mut cargo(&[
                "test",
                "--locked",
                "--workspace",
                "--all-features",
                "--test",
                "catalogue",
            ]))?;
            checks::generated::words()
        },
    },
    Step {
        name: "ui",
        promise: "the page: types, lints, its own tests",
        needs: &[Purpose::Page],
        check: || {
            for script in ["check", "lint", "test"] {
                node::script(node::UI, script)?;
            }
            Ok(())
        },
    },
    Step {
        name: "clippy",
        promise: "no lint speaks, of what is tested and of what people get; every query is described",
        needs: WHOLE,
        check: || {
            node::build_page()?;
            run(&mut cargo(&[
                "clippy",
                "--locked",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--",
                "-D",
                "warnings",
            ]))?;
            // What people get has none of the tests' features: its dialogs are the system's own.
            run(&mut cargo(&[
                "clippy",
                "--locked",
                "--package",
                "vejviser",
                "--package",
                "vejviser-cli",
                "--",
                "-D",
                "warnings",
            ]))
        },
    },
    Step {
        name: "doc",
        promise: "the documentation of the code has no dead link and no gap",
        needs: WHOLE,
        check: || {
            node::build_page()?;
            run(cargo(&[
                "doc",
                "--locked",
                "--workspace",
                "--no-deps",
                "--all-features",
            ])
            .env("RUSTDOCFLAGS", "-D warnings"))
        },
    },
    Step {
        name: "bindings",
        promise: "the page's types are those of the shell",
        needs: WHOLE,
        check: || {
            node::build_page()?;
            checks::generated::bindings()
        },
    },
    Step {
        name: "tests",
        promise: "everything we promise holds, on the real encrypted store",
        needs: WHOLE,
        check: || {
            node::build_page()?;
            run(cargo(&[
                "test",
                "--locked",
                "--workspace",
                "--all-features",
                "--no-fail-fast",
            ])
            .env("TS_RS_EXPORT_DIR", checks::generated::bindings_folder()))
        },
    },
    Step {
        name: "job",
        promise: "an evening's job goes through on the command line",
        needs: WHOLE,
        check: || {
            window::build()?;
            job::go_through()
        },
    },
    Step {
        name: "window",
        promise: "the real window, driven as a person would",
        needs: &[
            Purpose::Code,
            Purpose::Window,
            Purpose::Page,
            Purpose::Driving,
            Purpose::Listening,
        ],
        check: window::check,
    },
];

/// Runs the steps of these names, or all.
pub fn test(names: &[&str], unasked: bool, keep_going: bool) -> Outcome {
    if let Some(unknown) = names
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != **name))
    {
        let known: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        return Err(format!(
            "There is no step {unknown}; there are {}.",
            known.join(", ")
        ));
    }
    let chosen: Vec<&Step> = STEPS
        .iter()
        .filter(|step| names.is_empty() || names.contains(&step.name))
        .collect();
    let needs: Vec<Purpose> = chosen
        .iter()
        .flat_map(|step| step.needs.iter().copied())
        .collect();
    setup::see_to_it(&needs, unasked)?;
    run_all(&chosen, keep_going)
}

/// The quick ones, for while one works.
pub fn check(unasked: bool, keep_going: bool) -> Outcome {
    test(&["fmt", "ui", "clippy", "words"], unasked, keep_going)
}
