//! The repository's files, as they lie in the working folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Outcome;

/// Folders that hold what was built, not what was written.
const BUILT: [&str; 5] = ["target", "node_modules", "dist", "gen", ".git"];

/// The repository's root, three folders above this crate.
pub fn root() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .and_then(|crate_folder| crate_folder.ancestors().nth(3).map(Path::to_owned))
        .unwrap_or_else(|| PathBuf::from("."))
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A text file of the repository.
pub struct Text {
    /// From the root, with `/` between.
    pub path: String,
    /// What stands in it.
    pub content: String,
}

/// Every file whose name ends with one of `endings`, in the order of the paths; those that are no
/// text are left out.
pub fn texts(endings: &[&str]) -> Outcome<Vec<Text>> {
    let mut texts = Vec::new();
    for path in files()? {
        if endings.iter().any(|ending| path.ends_with(ending))
            && let Ok(content) = fs::read_to_string(root().join(&path))
        {
            texts.push(Text { path, content });
        }
    }
    Ok(texts)
}

/// Every file, from the root, with `/` between.
pub fn files() -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    walk(&root(), "", &mut found)?;
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, name: &str, found: &mut Vec<String>) -> Outcome {
    let unreadable = |error| format!("{name} cannot be read: {error}");
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let own = entry.file_name().to_string_lossy().into_owned();
        let path = if name.is_empty() {
            own.clone()
        } else {
            format!("{name}/{own}")
        };
        if entry.file_type().map_err(unreadable)?.is_dir() {
            if !BUILT.contains(&own.as_str()) {
                walk(&entry.path(), &path, found)?;
            }
        } else {
            found.push(path);
        }
    }
    Ok(())
}
