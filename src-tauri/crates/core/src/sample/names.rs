//! The lists of names that invented people are given theirs from.

/// A name, or a part of one.
pub(super) struct Name {
    /// In Latin letters.
    pub latin: &'static str,
    /// In its own script, where that is another.
    pub own: Option<&'static str>,
}

/// The names of one language.
pub(super) struct Names {
    pub women: Vec<Name>,
    pub men: Vec<Name>,
    pub families: Vec<Name>,
}

pub(super) const ARABIC: &str = include_str!("names/arabic.tsv");
pub(super) const DANISH: &str = include_str!("names/danish.tsv");
pub(super) const ENGLISH: &str = include_str!("names/english.tsv");
pub(super) const KURDISH: &str = include_str!("names/kurdish.tsv");
pub(super) const PERSIAN: &str = include_str!("names/persian.tsv");
pub(super) const SOMALI: &str = include_str!("names/somali.tsv");
pub(super) const TIGRINYA: &str = include_str!("names/tigrinya.tsv");
pub(super) const UKRAINIAN: &str = include_str!("names/ukrainian.tsv");

impl Names {
    /// Reads one of the lists.
    pub fn read(list: &'static str) -> Self {
        Self {
            women: part(list, "woman"),
            men: part(list, "man"),
            families: part(list, "family"),
        }
    }
}

fn part(list: &'static str, kind: &str) -> Vec<Name> {
    rows(list)
        .filter_map(|mut cells| {
            (cells.next()? == kind).then_some(())?;
            Some(Name {
                latin: cells.next()?,
                own: cells.next(),
            })
        })
        .collect()
}

/// The lines of a list but for the sentence on top, each as its cells.
pub(super) fn rows(list: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t'))
}
