//! What every language's words must hold: complete, right in their plurals, in the house's tone, used, and
//! the same on the page.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod page;
mod plurals;
mod said;
mod same;
mod used;
mod wording;

use std::path::{Path, PathBuf};

use vejviser_words_generator::{Catalogue, Problem};

/// The workspace's folder.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The catalogue as it lies in `locales/`.
fn catalogue() -> Catalogue {
    Catalogue::read(&workspace().join("locales")).unwrap_or_else(|problem| panic!("{problem}"))
}

/// A catalogue of one file in Danish and the same file in another language.
fn catalogue_of(danish: &str, tag: &str, other: &str) -> Catalogue {
    let text = |tag: &str, source: &str| (tag.to_owned(), "tree".to_owned(), source.to_owned());
    Catalogue::from_texts([text("da", danish), text(tag, other)])
        .unwrap_or_else(|problem| panic!("{problem}"))
}

/// Fails with every problem on a line of its own.
#[track_caller]
fn none(problems: &[Problem]) {
    let lines: Vec<_> = problems.iter().map(|p| format!("\n  {p}")).collect();
    assert!(
        problems.is_empty(),
        "{} problems:{}",
        problems.len(),
        lines.concat()
    );
}

/// Fails unless exactly one problem was found, and it says this.
#[track_caller]
fn just(problems: &[Problem], what: &str) {
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].what.contains(what), "{problems:#?}");
}
