//! The repository stands alone: no file of it names a path outside.

use super::told;
use crate::command::Outcome;
use crate::repository::{self, Text};

/// Files in which a path is more than a word.
const ENDINGS: [&str; 17] = [
    ".rs",
    ".toml",
    ".md",
    ".sql",
    ".ftl",
    ".json",
    ".yml",
    ".sh",
    ".ci/run",
    ".cargo/cc",
    ".ts",
    ".js",
    ".mjs",
    ".svelte",
    ".css",
    ".html",
    ".npmrc",
];

/// The folder beside the repository in which it was planned, in two parts, so that this file
/// passes.
const BESIDE: [&str; 2] = ["..", "shared"];

/// `src-tauri/crates/<name>`.
const CRATE_DEPTH: usize = 3;

/// The one place from which npm's packages may come.
const REGISTRY: &str = "https://registry.npmjs.org/";

/// Finds every path that climbs out of the repository, and every package that another registry is
/// named for.
pub fn check() -> Outcome {
    let texts = repository::texts(&ENDINGS)?;
    let mut found: Vec<String> = texts.iter().flat_map(findings).collect();
    found.extend(texts.iter().flat_map(elsewhere));
    told(&found)
}

/// The packages of a lock file that would be fetched from elsewhere.
fn elsewhere(text: &Text) -> Vec<String> {
    if !text.path.ends_with("package-lock.json") {
        return Vec::new();
    }
    text.content
        .lines()
        .filter_map(|line| line.trim().strip_prefix("\"resolved\": \""))
        .filter(|place| !place.starts_with(REGISTRY))
        .map(|place| format!("{} {place}", text.path))
        .collect()
}

fn findings(text: &Text) -> Vec<String> {
    let depth = may_climb(&text.path);
    let beside = BESIDE.join("/");
    let is_paper = text.path.ends_with(".md");
    let mut in_code = false;
    let mut found = Vec::new();
    for (place, line) in text.content.lines().enumerate() {
        in_code ^= is_paper && line.trim_start().starts_with("```");
        let names_it = line.contains(&beside);
        // Code shown in a paper climbs from where it would stand.
        let own: String = match (is_paper, in_code) {
            (true, true) => String::new(),
            (true, false) => line.split('`').step_by(2).collect(),
            (false, _) => line.to_owned(),
        };
        if names_it || most_climbed(&own) > depth {
            found.push(format!("{}:{} {}", text.path, place + 1, line.trim()));
        }
    }
    found
}

/// How many folders a path in this file may go up: to the root, and in code, where a path may begin at
/// the crate's own folder, as far as a crate lies deep.
fn may_climb(path: &str) -> usize {
    let depth = path.matches('/').count();
    if path.ends_with(".rs") {
        depth.max(CRATE_DEPTH)
    } else {
        depth
    }
}

/// How many folders the highest climbing path in a line goes up.
fn most_climbed(line: &str) -> usize {
    let mut most = 0;
    let mut rest = line;
    while let Some(start) = rest.find("../") {
        let mut climbed = 0;
        let mut path = rest.split_at(start).1;
        while let Some(after) = path.strip_prefix("../") {
            climbed += 1;
            path = after;
        }
        most = most.max(climbed);
        rest = path;
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str, content: &str) -> usize {
        findings(&Text {
            path: path.to_owned(),
            content: content.to_owned(),
        })
        .len()
    }

    #[test]
    fn a_path_that_climbs_out_is_found_and_one_that_stays_inside_is_not() {
        assert_eq!(of("docs/a.md", "[b](../README.md)"), 0);
        assert_eq!(of("docs/a.md", "[b](../../elsewhere.md)"), 1);
        assert_eq!(of("README.md", "a line\n../elsewhere"), 1);
        assert_eq!(
            of("README.md", "`../code`\n```\n../code\n```\n../elsewhere"),
            1
        );
        assert_eq!(of("a/b/c.rs", "crate_folder.join(\"../../../d\")"), 0);
        assert_eq!(of("a/b/c.rs", "crate_folder.join(\"../../../../d\")"), 1);
    }

    #[test]
    fn a_package_from_another_registry_is_found() {
        let lock = |place: &str| Text {
            path: "ui/package-lock.json".to_owned(),
            content: format!("{{\n  \"resolved\": \"{place}\",\n}}"),
        };
        let ours = format!("{REGISTRY}svelte/-/svelte-5.0.0.tgz");
        assert!(elsewhere(&lock(&ours)).is_empty());
        assert_eq!(
            elsewhere(&lock("https://npm.example.org/svelte.tgz")).len(),
            1
        );
    }

    #[test]
    fn the_folder_beside_is_found_however_deep_it_is_named() {
        let line = BESIDE.join("/");
        assert_eq!(of("a/b/c/d.rs", &line), 1);
    }
}
