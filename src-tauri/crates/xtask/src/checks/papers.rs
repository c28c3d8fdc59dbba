//! House rules that a machine can check: reasons for dependencies, first lines of files.

use std::collections::BTreeSet;

use super::told;
use crate::command::Outcome;
use crate::repository;

const REASONS: &str = "docs/dependencies.md";

/// Finds dependencies without a reason, reasons without a dependency, and code files that do not
/// say what lives in them.
pub fn check() -> Outcome {
    let mut findings = dependencies()?;
    for file in repository::texts(&[".rs"])? {
        if !file.content.starts_with("//! ") {
            findings.push(format!("{} does not open with what lives in it", file.path));
        }
    }
    told(&findings)
}

fn dependencies() -> Outcome<Vec<String>> {
    let used: BTreeSet<String> = repository::texts(&["Cargo.toml"])?
        .iter()
        .flat_map(|manifest| named(&manifest.content))
        .collect();
    let papers = repository::texts(&[REASONS])?;
    let reasons: BTreeSet<String> = papers
        .iter()
        .flat_map(|paper| reasoned(&paper.content))
        .collect();
    let without = used
        .difference(&reasons)
        .map(|name| format!("{REASONS} gives no reason for {name}"));
    let gone = reasons
        .difference(&used)
        .map(|name| format!("{REASONS} gives a reason for {name}, which nothing depends on"));
    Ok(without.chain(gone).collect())
}

/// The dependencies a manifest names in any of its tables, our own crates left out.
fn named(manifest: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_table = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_table = line.trim_end_matches(']').ends_with("dependencies");
        } else if in_table
            && let Some(name) = line.split(['=', '.', ' ']).next()
            && !name.is_empty()
            && !name.starts_with('#')
            && !name.starts_with("vejviser-")
            && line.contains('=')
        {
            found.push(name.to_owned());
        }
    }
    found
}

/// The names that open a row of the table of reasons: `| `name` | reason |`.
fn reasoned(paper: &str) -> Vec<String> {
    paper
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|rest| rest.split('`').next())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_read_from_every_table_of_a_manifest() {
        let manifest = "[package]\nname = \"x\"\n[dependencies]\n# why\na.workspace = true\n\
            vejviser-core = 1\n[target.'cfg(unix)'.dev-dependencies]\nb = { version = \"1\" }\n\
            [features]\nc = []\n";
        assert_eq!(named(manifest), ["a", "b"]);
    }

    #[test]
    fn reasons_are_the_rows_of_the_table() {
        assert_eq!(
            reasoned("| what | why |\n|---|---|\n| `a` | because |\n"),
            ["a"]
        );
    }
}
