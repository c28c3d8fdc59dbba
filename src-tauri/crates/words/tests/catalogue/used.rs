//! No message that nobody says.

use std::collections::HashSet;
use std::path::Path;

use vejviser_words_generator::{Catalogue, Problem, function_name, typescript_name};

use super::{catalogue, catalogue_of, just, none, workspace};

/// Every identifier in the Rust and the page's files below a folder, build products left out.
fn identifiers(folder: &Path, into: &mut HashSet<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            if !["target", "node_modules", "dist"]
                .iter()
                .any(|name| path.ends_with(name))
            {
                identifiers(&path, into);
            }
        } else if is_code(&path) {
            let text = std::fs::read_to_string(&path).unwrap();
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            into.extend(words.map(str::to_owned));
        }
    }
}

/// Whether people wrote it: the page's generated functions name every message.
fn is_code(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    matches!(ending, Some("rs" | "ts" | "svelte")) && !path.ends_with("words/messages.ts")
}

fn unused(catalogue: &Catalogue, said: &HashSet<String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (noun, message) in catalogue.languages[0].messages() {
        for wording in &message.wordings {
            let attribute = wording.attribute.as_deref();
            let rust = function_name(&message.id, attribute);
            let page = typescript_name(&message.id, attribute);
            if !said.contains(&rust) && !said.contains(&page) {
                let what = format!("neither {rust} nor the page's {page} is ever said");
                problems.push(Problem::new(&noun.file, &message.id, what));
            }
        }
    }
    problems
}

#[test]
fn every_message_is_said_somewhere() {
    let mut said = HashSet::new();
    for folder in ["src-tauri", "tests", "ui/src"] {
        identifiers(&workspace().join(folder), &mut said);
    }
    none(&unused(&catalogue(), &said));
}

#[test]
fn a_message_that_nobody_says_is_found() {
    let source = "tree-a = a\n    .short = b\n";
    let unused = |said: &[&str]| {
        let said = said.iter().map(|&name| name.to_owned()).collect();
        unused(&catalogue_of(source, "en", source), &said)
    };
    just(&unused(&["tree_a"]), "the page's treeAShort is ever said");
    just(&unused(&["treeA"]), "neither tree_a_short");
    none(&unused(&["tree_a", "treeAShort"]));
}

#[test]
fn the_pages_generated_functions_say_nothing() {
    assert!(!is_code(Path::new("ui/src/words/messages.ts")));
    assert!(is_code(Path::new("ui/src/pages/messages.ts")));
    assert!(is_code(Path::new("ui/src/pages/Start.svelte")));
    assert!(!is_code(Path::new("ui/src/words/golden.json")));
}
