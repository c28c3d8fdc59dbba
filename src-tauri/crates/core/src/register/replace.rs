//! Putting a restored register in the place of the one that is there, which is kept aside whole.
//!
//! The new files lie complete in a folder `restoring-<time>` before anything is touched. From there on a
//! kill at any point is mended by whoever opens the register next: every step is a rename, and is left
//! out where it was done.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{durable, key_copies, store};

/// Old registers that a restore replaced, each in a folder named by its time.
pub(super) const ASIDE: &str = "replaced";
const UNDER_WAY: &str = "restoring-";
const STAMP: &str = "%Y-%m-%dT%H%M%S%3fZ";

/// Gives a finished folder of new files the name under which it will take the old ones' place.
pub(super) fn prepare(finished: &Path, folder: &Path, now: DateTime<Utc>) -> io::Result<()> {
    let name = format!("{UNDER_WAY}{}", now.format(STAMP));
    fs::rename(finished, folder.join(name))?;
    durable::sync_folder(folder)
}

/// Whether a restore was begun here and not ended.
pub(super) fn is_under_way(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|entries| {
        entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().starts_with(UNDER_WAY))
    })
}

/// Ends what [`prepare`] began, now or before a kill; where the old register lies now, if there was
/// anything to end.
pub(super) fn finish(folder: &Path) -> io::Result<Option<PathBuf>> {
    let mut last = None;
    for entry in fs::read_dir(folder)?.flatten() {
        let name = entry.file_name();
        let Some(stamp) = name.to_str().and_then(|name| name.strip_prefix(UNDER_WAY)) else {
            continue;
        };
        let aside = folder.join(ASIDE).join(stamp);
        fs::create_dir_all(&aside)?;
        swap(&entry.path(), folder, &aside)?;
        fs::remove_dir_all(entry.path())?;
        durable::sync_folder(folder)?;
        last = Some(aside);
    }
    Ok(last)
}

/// The register's file goes in last: as long as it lies in `new`, what lies in the folder is the old
/// one's. The log beside it is the old one's alone and must be gone before.
fn swap(new: &Path, folder: &Path, aside: &Path) -> io::Result<()> {
    if new.join(store::FILE).exists() {
        for ending in ["-wal", "-shm", ""] {
            let name = format!("{}{ending}", store::FILE);
            step(&folder.join(&name), &aside.join(&name))?;
        }
    }
    for name in key_copies::NAMES {
        if new.join(name).exists() {
            step(&folder.join(name), &aside.join(name))?;
            step(&new.join(name), &folder.join(name))?;
        }
    }
    durable::sync_folder(aside)?;
    step(&new.join(store::FILE), &folder.join(store::FILE))
}

/// A rename that may have been done before.
fn step(from: &Path, to: &Path) -> io::Result<()> {
    if from.exists() && !to.exists() {
        fs::rename(from, to)?;
    }
    Ok(())
}

/// Lets go of old registers that were replaced before this day; of all of them where none is said.
pub(super) fn let_go(folder: &Path, before: Option<DateTime<Utc>>) -> io::Result<()> {
    let entries = match fs::read_dir(folder.join(ASIDE)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries.flatten() {
        let limit = before.map(|day| day.format(STAMP).to_string());
        // The name is the time, so that names are in the order of times.
        let old =
            limit.is_none_or(|limit| entry.file_name().to_string_lossy().as_ref() < limit.as_str());
        if old {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn given() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let write = |place: PathBuf, text: &str| {
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, text).unwrap();
        };
        for name in [
            "register.db",
            "register.db-wal",
            "keys.json",
            "keys-copy.json",
        ] {
            write(root.path().join("register").join(name), "old");
        }
        for name in ["register.db", "keys.json", "keys-copy.json"] {
            write(root.path().join("new").join(name), "new");
        }
        root
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut all: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        all.sort();
        all
    }

    /// Moves one file and stops, as a kill would, so often; then lets the next opening end it.
    #[test]
    fn a_kill_at_any_step_leaves_the_whole_new_register_and_the_whole_old_one_aside() {
        for kills in 0..8 {
            let root = given();
            let folder = root.path().join("register");
            prepare(
                &root.path().join("new"),
                &folder,
                DateTime::<Utc>::UNIX_EPOCH,
            )
            .unwrap();
            let new = folder.join("restoring-1970-01-01T000000000Z");
            let aside = folder.join(ASIDE).join("1970-01-01T000000000Z");
            fs::create_dir_all(&aside).unwrap();
            let steps = [
                (
                    folder.join("register.db-wal"),
                    aside.join("register.db-wal"),
                ),
                (folder.join("register.db"), aside.join("register.db")),
                (folder.join("keys.json"), aside.join("keys.json")),
                (new.join("keys.json"), folder.join("keys.json")),
                (folder.join("keys-copy.json"), aside.join("keys-copy.json")),
                (new.join("keys-copy.json"), folder.join("keys-copy.json")),
                (new.join("register.db"), folder.join("register.db")),
            ];
            for (from, to) in steps.iter().take(kills) {
                step(from, to).unwrap();
            }
            assert_eq!(finish(&folder).unwrap(), Some(aside.clone()));
            assert_eq!(finish(&folder).unwrap(), None);
            assert_eq!(
                names(&folder),
                ["keys-copy.json", "keys.json", "register.db", ASIDE],
                "{kills}"
            );
            for name in ["register.db", "keys.json", "keys-copy.json"] {
                assert_eq!(
                    fs::read(folder.join(name)).unwrap(),
                    b"new",
                    "{name} {kills}"
                );
                assert_eq!(
                    fs::read(aside.join(name)).unwrap(),
                    b"old",
                    "{name} {kills}"
                );
            }
            assert!(aside.join("register.db-wal").exists());
        }
    }
}
