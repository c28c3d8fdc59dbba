//! A folder made beside the one to come and renamed to it when all is there.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::durable::{self, PREFIX, SUFFIX};
use super::folder;
use super::io_error::while_doing;
use crate::error::Result;

/// A folder under way. Dropped before it took its name, it is cleared away.
pub(super) struct Staging(PathBuf);

/// A folder under way that has not been touched for so long was left by a killed program.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

impl Staging {
    /// A new folder beside `folder`, on the same disk, for this user only.
    pub(super) fn beside(folder: &Path) -> Result<Self> {
        let parent = above(folder);
        std::fs::create_dir_all(parent).map_err(while_doing("making the folder"))?;
        clear_abandoned(parent);
        let path = parent.join(format!("{PREFIX}{}{SUFFIX}", uuid::Uuid::new_v4()));
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
            .create(&path)
            .map_err(while_doing("making the folder"))?;
        Ok(Self(path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// The finished folder takes its name, in one step.
    pub(super) fn become_folder(self, place: &Path) -> Result<()> {
        if place.exists() {
            // Empty, as was checked; one that filled up meanwhile makes this fail.
            folder::give_way(place).map_err(while_doing("making the folder"))?;
        }
        std::fs::rename(&self.0, place).map_err(while_doing("making the folder"))?;
        durable::sync_folder(above(place)).map_err(while_doing("making the folder"))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Gone already where it was renamed.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn above(folder: &Path) -> &Path {
    match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Clears away what programs that were killed left half made. Younger ones may be another program's.
fn clear_abandoned(parent: &Path) {
    let Ok(entries) = std::fs::read_dir(parent) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name
            .to_str()
            .is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        let old = entry
            .metadata()
            .and_then(|about| about.modified())
            .is_ok_and(|touched| {
                SystemTime::now()
                    .duration_since(touched)
                    .is_ok_and(|age| age > ABANDONED)
            });
        if ours && old && entry.path().is_dir() {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}
