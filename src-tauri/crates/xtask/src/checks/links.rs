//! The papers' links: every relative one leads to a file that is there, and to a heading in it.

use super::told;
use crate::command::Outcome;
use crate::repository::{self, Text};

/// Finds every dead link in the Markdown files.
pub fn check() -> Outcome {
    let papers = repository::texts(&[".md"])?;
    let files = repository::files()?;
    let mut findings = Vec::new();
    for paper in &papers {
        for (line, link) in links(&paper.content) {
            if let Some(why) = dead(paper, &link, &papers, &files) {
                findings.push(format!("{}:{line} {link}: {why}", paper.path));
            }
        }
    }
    told(&findings)
}

/// The relative links of a paper with their lines; code is skipped.
fn links(content: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (place, line) in content.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        let outside_code: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ");
        for part in outside_code.split("](").skip(1) {
            if let Some((link, _)) = part.split_once(')')
                && !link.contains("://")
                && !link.starts_with("mailto:")
            {
                found.push((place + 1, link.to_owned()));
            }
        }
    }
    found
}

fn dead(paper: &Text, link: &str, papers: &[Text], files: &[String]) -> Option<&'static str> {
    let (path, heading) = link.split_once('#').unwrap_or((link, ""));
    let target = if path.is_empty() {
        paper.path.clone()
    } else {
        resolved(&paper.path, path)
    };
    let folder = format!("{}/", target.trim_end_matches('/'));
    if !files.contains(&target) && !files.iter().any(|file| file.starts_with(&folder)) {
        return Some("no such file");
    }
    let other = papers.iter().find(|other| other.path == target)?;
    (!heading.is_empty() && !anchors(&other.content).any(|anchor| anchor == heading))
        .then_some("no such heading")
}

/// A path relative to a file, as a path from the root.
fn resolved(from: &str, path: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// The anchors that a paper's headings make, as the usual readers of Markdown write them.
fn anchors(content: &str) -> impl Iterator<Item = String> {
    content
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| {
            line.trim_start_matches('#')
                .trim()
                .to_lowercase()
                .chars()
                .filter_map(|letter| match letter {
                    ' ' => Some('-'),
                    '-' | '_' => Some(letter),
                    other => other.is_alphanumeric().then_some(other),
                })
                .collect()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(content: &str) -> Text {
        Text {
            path: "docs/a.md".to_owned(),
            content: content.to_owned(),
        }
    }

    #[test]
    fn dead_links_are_found_and_living_ones_left_alone() {
        let this = paper("# Who opens it?\n[x](../README.md) [y](#who-opens-it) [z](#gone)");
        let files = ["README.md".to_owned(), "docs/a.md".to_owned()];
        let dead: Vec<Option<&str>> = links(&this.content)
            .iter()
            .map(|(_, link)| dead(&this, link, std::slice::from_ref(&this), &files))
            .collect();
        assert_eq!(dead, [None, None, Some("no such heading")]);
        assert_eq!(
            super::dead(&this, "b.md", &[], &files),
            Some("no such file")
        );
    }

    #[test]
    fn what_stands_in_code_or_leads_to_the_web_is_no_link_of_ours() {
        let text = "`[a](b)` [c](https://example.org)\n```\n[d](e)\n```\n[f](g)";
        assert_eq!(links(text), [(5, "g".to_owned())]);
    }
}
