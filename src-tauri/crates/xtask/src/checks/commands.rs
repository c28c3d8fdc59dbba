//! The shell's commands: the one list, what the window may call, and what the page calls are the
//! same.

use std::collections::BTreeSet;

use super::told;
use crate::command::Outcome;
use crate::repository;

const LIST: &str = "src-tauri/commands.list";
const CAPABILITIES: &str = "src-tauri/capabilities/";
const CLIENT: &str = "ui/src/ipc/";

/// Finds commands that one of the three knows and another does not.
pub fn check() -> Outcome {
    let list = repository::texts(&[LIST])?;
    let made: BTreeSet<String> = list.iter().flat_map(|file| listed(&file.content)).collect();
    if made.is_empty() {
        return Err(format!("{LIST} names no command"));
    }
    let allowed = of_files(CAPABILITIES, ".json", allowed)?;
    let called = of_files(CLIENT, ".ts", called)?;
    let mut findings = Vec::new();
    for (names, others, what) in [
        (&made, &allowed, "which no capability allows"),
        (&allowed, &made, "which the list does not have"),
        (&made, &called, "which the page never calls"),
        (
            &called,
            &made,
            "which the page calls and the list does not have",
        ),
    ] {
        findings.extend(
            names
                .difference(others)
                .map(|name| format!("{name}, {what}")),
        );
    }
    told(&findings)
}

fn of_files(
    folder: &str,
    ending: &str,
    read: fn(&str) -> Vec<String>,
) -> Outcome<BTreeSet<String>> {
    Ok(repository::texts(&[ending])?
        .iter()
        .filter(|file| file.path.starts_with(folder) && !file.path.ends_with(".test.ts"))
        .flat_map(|file| read(&file.content))
        .collect())
}

/// The commands of the list, one a line as `noun::command`.
fn listed(list: &str) -> Vec<String> {
    list.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| line.rsplit("::").next())
        .map(str::to_owned)
        .collect()
}

/// The commands of our own that a capability allows: `"allow-undo-state"` is `undo_state`.
fn allowed(capability: &str) -> Vec<String> {
    capability
        .split('"')
        .filter_map(|part| part.strip_prefix("allow-"))
        .map(|name| name.replace('-', "_"))
        .collect()
}

/// The commands that the page's client calls: the first argument of `invoke` or `call`.
fn called(client: &str) -> Vec<String> {
    let mut found = Vec::new();
    for opening in ["invoke", "call"] {
        for after in client.split(opening).skip(1) {
            if let Some(name) = first_argument(after) {
                found.push(name);
            }
        }
    }
    found
}

/// The text in quotes that opens a call's arguments, after the types it may name.
fn first_argument(after: &str) -> Option<String> {
    let mut depth = 0_i32;
    let start = after.char_indices().find_map(|(place, letter)| {
        match letter {
            '<' => depth += 1,
            '>' => depth -= 1,
            '(' if depth == 0 => return Some(place),
            _ if depth == 0 => return Some(usize::MAX),
            _ => {}
        }
        None
    })?;
    let arguments = after.get(start..)?.strip_prefix('(')?.trim_start();
    let quote = arguments
        .chars()
        .next()
        .filter(|letter| "'\"".contains(*letter))?;
    let (name, _) = arguments.strip_prefix(quote)?.split_once(quote)?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_from_the_list_and_from_what_the_window_may_do() {
        assert_eq!(listed("# why\n\nledger::undo_state\n"), ["undo_state"]);
        let capability = r#"["core:event:allow-listen", "allow-undo-state"]"#;
        assert_eq!(allowed(capability), ["undo_state"]);
    }

    #[test]
    fn calls_are_read_whether_or_not_they_name_their_types() {
        let client = "import { invoke } from '@tauri-apps/api/core';\n\
            const a = () => call<Status>('status');\n\
            const b = () => call<Map<string, Row>>(\n  'rows', { x: 'y' });\n\
            const c = (name) => invoke(name);\n\
            const d = () => invoke(\"undo\");";
        let mut names = called(client);
        names.sort();
        assert_eq!(names, ["rows", "status", "undo"]);
    }
}
