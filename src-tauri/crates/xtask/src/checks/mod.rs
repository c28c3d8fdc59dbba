//! Checks of the repository itself, beside what cargo checks.

pub mod alone;
pub mod commands;
pub mod generated;
pub mod links;
pub mod papers;
pub mod queries;

use crate::command::Outcome;

/// Passes when there is no finding, and otherwise tells them all.
fn told(findings: &[String]) -> Outcome {
    if findings.is_empty() {
        return Ok(());
    }
    Err(format!("\n  {}", findings.join("\n  ")))
}
