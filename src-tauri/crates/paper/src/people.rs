//! How a person stands where a name in full would say too much: first name and initial at the door,
//! initials on a plan.

use unicode_segmentation::UnicodeSegmentation;

use crate::sheet::SheetRow;

/// "Amal H." for Amal Haddad; a single name stays as it is. `None` where the name is withheld.
pub fn at_the_door(row: &SheetRow) -> Option<String> {
    let name = row.name.as_deref()?;
    let mut words = name.split_whitespace();
    let first = words.next()?;
    let called = row
        .calling
        .as_deref()
        .map(str::trim)
        .filter(|called| !called.is_empty())
        .unwrap_or(first);
    Some(match words.next_back().and_then(initial) {
        Some(initial) => format!("{called} {initial}."),
        None => called.to_owned(),
    })
}

/// "A. H." for Amal Haddad: the first and the last word's. Of a name without letters nothing is left.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let ends = [words.next(), words.next_back()];
    let letters = ends.into_iter().flatten().filter_map(initial);
    let points: Vec<String> = letters.map(|letter| format!("{letter}.")).collect();
    points.join("\u{A0}")
}

/// The first letter as its reader sees it, marks and all. An Arabic article says nothing: half the
/// list would share its letter.
fn initial(word: &str) -> Option<&str> {
    const ARTICLES: [&str; 8] = ["ال", "al-", "Al-", "AL-", "el-", "El-", "ad-", "as-"];
    let stem = ARTICLES
        .iter()
        .find_map(|article| word.strip_prefix(article))
        .filter(|stem| stem.chars().count() > 1)
        .unwrap_or(word);
    stem.graphemes(true)
        .find(|cluster| cluster.chars().any(char::is_alphabetic))
}
