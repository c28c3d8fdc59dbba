//! The committed descriptions of queries: each belongs to a query that is still in the code.
//!
//! That every query has its description, the compiler sees to: it has no database to ask.

use super::told;
use crate::command::Outcome;
use crate::repository;

/// Finds descriptions that are left over.
pub fn check() -> Outcome {
    let code: Vec<String> = repository::texts(&[".rs"])?
        .iter()
        .filter(|file| file.content.contains("query"))
        .map(|file| spaces_apart(&file.content.replace("\\\"", "\"")))
        .collect();
    let mut findings = Vec::new();
    for description in repository::texts(&[".json"])? {
        if !description.path.contains("/.sqlx/query-") {
            continue;
        }
        let query = described(&description.content)
            .ok_or_else(|| format!("{} describes no query", description.path))?;
        if !code.iter().any(|code| code.contains(&spaces_apart(&query))) {
            findings.push(format!("{} is left over: {query}", description.path));
        }
    }
    told(&findings)
}

/// The query in a description, read from its one line of JSON.
fn described(json: &str) -> Option<String> {
    let line = json
        .lines()
        .find_map(|line| line.trim().strip_prefix("\"query\": \""))?;
    let text = line.strip_suffix("\",")?;
    let mut query = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            match letters.next()? {
                'n' => query.push('\n'),
                't' => query.push('\t'),
                other => query.push(other),
            }
        } else {
            query.push(letter);
        }
    }
    Some(query)
}

/// The text with one space wherever there is any room.
fn spaces_apart(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_described_query_is_read_as_it_stands_in_the_code() {
        let json = "{\n  \"db_name\": \"SQLite\",\n  \"query\": \"select 1 as \\\"one!\\\"\\n from t\",\n}";
        assert_eq!(
            described(json).as_deref(),
            Some("select 1 as \"one!\"\n from t")
        );
    }
}
