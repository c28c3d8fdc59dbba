//! Files of the page that are made from other files: each is what would be made today.

use std::fs;
use std::path::{Path, PathBuf};

use super::told;
use crate::command::{Outcome, cargo, run};
use crate::repository;

/// The page's functions for the words in `locales/`.
const WORDS: &str = "ui/src/words/messages.ts";

/// The page's types for what the shell's commands take and give.
const BINDINGS: &str = "ui/src/bindings";

/// Makes the page's words anew and compares them with the committed ones.
pub fn words() -> Outcome {
    let fresh = repository::target().join("messages.ts");
    let place = fresh.display().to_string();
    run(&mut cargo(&[
        "run",
        "--quiet",
        "--locked",
        "--package",
        "vejviser-words-generator",
        "--",
        &place,
    ]))?;
    if read(&fresh)? == read(&repository::root().join(WORDS))? {
        return Ok(());
    }
    Err(format!(
        "{WORDS} is stale. Make it anew: cargo run -p vejviser-words-generator -- {WORDS}"
    ))
}

/// Where the tests put the types they make, away from the committed ones.
pub fn bindings_folder() -> PathBuf {
    repository::target().join("bindings")
}

/// Makes the page's types anew and compares them with the committed ones.
pub fn bindings() -> Outcome {
    let fresh = bindings_folder();
    if fresh.exists() {
        fs::remove_dir_all(&fresh).map_err(|error| format!("{}: {error}", fresh.display()))?;
    }
    run(cargo(&[
        "test",
        "--quiet",
        "--locked",
        "--workspace",
        "--all-features",
        "--lib",
        "export_bindings",
    ])
    .env("TS_RS_EXPORT_DIR", &fresh))?;
    told(&differences(
        &folder(&fresh)?,
        &folder(&repository::root().join(BINDINGS))?,
    ))
    .map_err(|why| format!("{why}\nMake them anew: cargo test -p vejviser export_bindings"))
}

/// A file's name and what stands in it.
type Named = (String, String);

fn folder(folder: &Path) -> Outcome<Vec<Named>> {
    let unreadable = |error| format!("{} cannot be read: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".ts") {
            files.push((name, read(&entry.path())?));
        }
    }
    files.sort();
    Ok(files)
}

fn differences(fresh: &[Named], committed: &[Named]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, content) in fresh {
        match committed.iter().find(|(other, _)| other == name) {
            None => found.push(format!("{BINDINGS}/{name} is lacking")),
            Some((_, other)) if other != content => {
                found.push(format!("{BINDINGS}/{name} is stale"));
            }
            Some(_) => {}
        }
    }
    for (name, _) in committed {
        if !fresh.iter().any(|(other, _)| other == name) {
            found.push(format!("{BINDINGS}/{name} is left over"));
        }
    }
    found
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lacking_stale_or_left_over_is_told_apart() {
        let named = |name: &str, content: &str| (name.to_owned(), content.to_owned());
        let fresh = [named("a", "1"), named("b", "2"), named("c", "3")];
        let committed = [named("b", "2"), named("c", "other"), named("d", "4")];
        assert_eq!(
            differences(&fresh, &committed),
            [
                "ui/src/bindings/a is lacking",
                "ui/src/bindings/c is stale",
                "ui/src/bindings/d is left over"
            ]
        );
        assert!(differences(&fresh, &fresh).is_empty());
    }
}
