//! Steps, each run on its own and timed, and the table at the end.

use std::time::{Duration, Instant};

use crate::command::Outcome;
use crate::setup::Purpose;

/// One check.
pub struct Step {
    /// What it is called on the command line.
    pub name: &'static str,
    /// What must be there to run it.
    pub needs: &'static [Purpose],
    /// What holds when it passes.
    pub promise: &'static str,
    /// The check itself.
    pub check: fn() -> Outcome,
}

struct Done {
    name: &'static str,
    took: Duration,
    passed: bool,
}

/// Runs the steps in order and prints how long each took. Stops at the first that fails unless told
/// to keep going.
pub fn run_all(steps: &[&Step], keep_going: bool) -> Outcome {
    let mut done: Vec<Done> = Vec::new();
    let mut why = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        println!(
            "\n── {} of {}: {} · {}",
            place + 1,
            steps.len(),
            step.name,
            step.promise
        );
        let start = Instant::now();
        let outcome = (step.check)();
        let took = start.elapsed();
        done.push(Done {
            name: step.name,
            took,
            passed: outcome.is_ok(),
        });
        if let Err(reason) = outcome {
            println!("{} failed after {}: {reason}", step.name, worded(took));
            why.push(format!(
                "Just this one again: cargo xtask test {}",
                step.name
            ));
            if !keep_going {
                break;
            }
        } else {
            println!("{} passed in {}", step.name, worded(took));
        }
    }
    table(&done, steps.len());
    if why.is_empty() {
        Ok(())
    } else {
        Err(why.join("\n"))
    }
}

fn table(done: &[Done], of: usize) {
    println!("\n{:<10} {:>9}", "step", "time");
    for step in done {
        let failed = if step.passed { "" } else { "  FAILED" };
        println!("{:<10} {:>9}{failed}", step.name, worded(step.took));
    }
    let all = done.iter().map(|step| step.took).sum();
    println!("{:<10} {:>9}", "together", worded(all));
    if done.len() < of {
        println!("{} of {of} steps were run", done.len());
    }
}

/// A span as one reads it: `0.4 s`, `2 min 05 s`.
pub fn worded(span: Duration) -> String {
    if span.as_secs() < 60 {
        format!("{:.1} s", span.as_secs_f64())
    } else {
        format!("{} min {:02} s", span.as_secs() / 60, span.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_fails_the_whole_and_says_how_to_run_it_alone() {
        let passes = Step {
            name: "good",
            promise: "all is well",
            needs: &[],
            check: || Ok(()),
        };
        let fails = Step {
            name: "bad",
            promise: "nothing is",
            needs: &[],
            check: || Err("as was to be expected".to_owned()),
        };
        assert_eq!(run_all(&[&passes], false), Ok(()));
        assert_eq!(
            run_all(&[&fails, &passes], true),
            Err("Just this one again: cargo xtask test bad".to_owned())
        );
    }

    #[test]
    fn a_span_is_worded_in_seconds_and_minutes() {
        assert_eq!(worded(Duration::from_millis(420)), "0.4 s");
        assert_eq!(worded(Duration::from_secs(125)), "2 min 05 s");
    }
}
