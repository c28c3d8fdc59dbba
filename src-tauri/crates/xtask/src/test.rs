//! `cargo xtask test` and `cargo xtask check`: which checks there are, and in which order.

use crate::command::{Outcome, cargo, run};
use crate::steps::{Step, run_all};
use crate::{checks, setup};

/// Every check, the quick ones first.
const STEPS: [Step; 9] = [
    Step {
        name: "fmt",
        promise: "every file is formatted",
        check: || run(&mut cargo(&["fmt", "--all", "--check"])),
    },
    Step {
        name: "alone",
        promise: "nothing reaches outside the repository",
        check: checks::alone::check,
    },
    Step {
        name: "links",
        promise: "every link in the papers leads somewhere",
        check: checks::links::check,
    },
    Step {
        name: "papers",
        promise: "every dependency has its reason, every file says what lives there",
        check: checks::papers::check,
    },
    Step {
        name: "queries",
        promise: "every committed description of a query has its query",
        check: checks::queries::check,
    },
    Step {
        name: "clippy",
        promise: "no lint has anything to say, and every query has its committed description",
        check: || {
            run(&mut cargo(&[
                "clippy",
                "--locked",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--",
                "-D",
                "warnings",
            ]))
        },
    },
    Step {
        name: "doc",
        promise: "the documentation of the code has no dead link and no gap",
        check: || {
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
        name: "words",
        promise: "the five languages are complete, and each right for itself",
        check: || {
            run(&mut cargo(&[
                "test",
                "--locked",
                "--workspace",
                "--all-features",
                "--test",
                "catalogue",
            ]))
        },
    },
    Step {
        name: "tests",
        promise: "everything we promise holds, on the real encrypted store",
        check: || {
            run(&mut cargo(&[
                "test",
                "--locked",
                "--workspace",
                "--all-features",
                "--no-fail-fast",
            ]))
        },
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
    setup::see_to_it(unasked)?;
    let chosen: Vec<&Step> = STEPS
        .iter()
        .filter(|step| names.is_empty() || names.contains(&step.name))
        .collect();
    run_all(&chosen, keep_going)
}

/// The quick ones, for while one works.
pub fn check(unasked: bool, keep_going: bool) -> Outcome {
    test(&["fmt", "clippy", "words"], unasked, keep_going)
}
