//! No message that nobody says.

use std::collections::HashSet;
use std::path::Path;

use vejviser_words_generator::{Catalogue, Problem, function_name};

use super::{catalogue, catalogue_of, just, none, workspace};

/// Every identifier in the Rust files below a folder, build products left out.
fn identifiers(folder: &Path, into: &mut HashSet<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            if !path.ends_with("target") && !path.ends_with("node_modules") {
                identifiers(&path, into);
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            into.extend(words.map(str::to_owned));
        }
    }
}

fn unused(catalogue: &Catalogue, said: &HashSet<String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (noun, message) in catalogue.languages[0].messages() {
        for wording in &message.wordings {
            let name = function_name(&message.id, wording.attribute.as_deref());
            if !said.contains(&name) {
                problems.push(Problem::new(
                    &noun.file,
                    &message.id,
                    format!("{name} is never said"),
                ));
            }
        }
    }
    problems
}

#[test]
fn every_message_is_said_somewhere() {
    let mut said = HashSet::new();
    for folder in ["src-tauri", "tests"] {
        identifiers(&workspace().join(folder), &mut said);
    }
    none(&unused(&catalogue(), &said));
}

#[test]
fn a_message_that_nobody_says_is_found() {
    let source = "tree-a = a\n    .short = b\n";
    let said = HashSet::from(["tree_a".to_owned()]);
    just(
        &unused(&catalogue_of(source, "en", source), &said),
        "tree_a_short is never said",
    );
}
