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
    for (ending, opening) in OPENINGS {
        for file in repository::texts(&[ending])? {
            if !speaks_for_itself(&file.path) && !file.content.starts_with(opening) {
                findings.push(format!("{} does not open with what lives in it", file.path));
            }
        }
    }
    told(&findings)
}

/// How a file's first line begins in which it says what lives there.
const OPENINGS: [(&str, &str); 6] = [
    (".rs", "//! "),
    (".ts", "// "),
    (".js", "// "),
    (".mjs", "// "),
    (".svelte", "<!-- "),
    (".css", "/* "),
];

/// Tests of the page stand beside what they test and are named after it; a tool's files say so.
fn speaks_for_itself(path: &str) -> bool {
    path.ends_with(".test.ts") || path.ends_with(".d.ts") || path.starts_with("ui/src/bindings/")
}

fn dependencies() -> Outcome<Vec<String>> {
    let mut used: BTreeSet<String> = repository::texts(&["Cargo.toml"])?
        .iter()
        .flat_map(|manifest| named(&manifest.content))
        .collect();
    for manifest in repository::texts(&["/package.json"])? {
        used.extend(named_for_npm(&manifest.content));
    }
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

/// The dependencies that npm's manifest names, one a line.
fn named_for_npm(manifest: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_table = false;
    for line in manifest.lines().map(str::trim) {
        if line.ends_with('{') {
            in_table = line.contains("ependencies\"");
        } else if line.starts_with('}') {
            in_table = false;
        } else if in_table && let Some(name) = line.split('"').nth(1) {
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
    fn dependencies_are_read_from_both_tables_of_npms_manifest() {
        let manifest = "{\n  \"scripts\": {\n    \"build\": \"vite build\"\n  },\n\
            \x20 \"devDependencies\": {\n    \"@scope/a\": \"1.0.0\",\n    \"b\": \"2\"\n  },\n\
            \x20 \"dependencies\": {\n    \"c\": \"3\"\n  }\n}";
        assert_eq!(named_for_npm(manifest), ["@scope/a", "b", "c"]);
    }

    #[test]
    fn reasons_are_the_rows_of_the_table() {
        assert_eq!(
            reasoned("| what | why |\n|---|---|\n| `a` | because |\n"),
            ["a"]
        );
    }
}
