//! Files that are either wholly the old or wholly the new, whenever the power goes.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

pub(super) const PREFIX: &str = ".vejviser-";
pub(super) const SUFFIX: &str = ".unfinished";

/// A new content that lies synced beside the file it will replace. Dropped without
/// [`Staged::put_in_place`], it is taken away again.
pub(crate) struct Staged {
    unfinished: NamedTempFile,
    place: PathBuf,
}

impl Staged {
    /// Writes the content under a temporary name in the same folder and syncs it, readable by this
    /// user only. A full disk shows here, before anything is replaced.
    pub(crate) fn write(place: &Path, content: &[u8]) -> io::Result<Self> {
        // Mode 0600 is tempfile's own.
        let mut unfinished = tempfile::Builder::new()
            .prefix(PREFIX)
            .suffix(SUFFIX)
            .tempfile_in(folder_of(place))?;
        unfinished.write_all(content)?;
        unfinished.as_file().sync_all()?;
        Ok(Self {
            unfinished,
            place: place.to_owned(),
        })
    }

    /// Gives the content its name, in one step, replacing what was there. It outlives a power cut
    /// once [`sync_folder`] has returned.
    pub(crate) fn put_in_place(self) -> io::Result<()> {
        self.unfinished.persist(self.place)?;
        Ok(())
    }
}

/// Writes a file as a whole: temporary name, sync, rename, sync of the folder.
pub(crate) fn write(place: &Path, content: &[u8]) -> io::Result<()> {
    Staged::write(place, content)?.put_in_place()?;
    sync_folder(folder_of(place))
}

/// A new file for a content too large to hold, readable by this user only.
pub(crate) fn create_private(place: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(place)
}

/// Gives a finished and synced file its name. Across two disks, where nothing can be renamed, it is
/// copied beside the place first.
pub(crate) fn move_in_place(finished: &Path, place: &Path) -> io::Result<()> {
    match fs::rename(finished, place) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            let mut beside = tempfile::Builder::new()
                .prefix(PREFIX)
                .suffix(SUFFIX)
                .tempfile_in(folder_of(place))?;
            io::copy(&mut fs::File::open(finished)?, beside.as_file_mut())?;
            beside.as_file().sync_all()?;
            beside.persist(place)?;
        }
        done => done?,
    }
    sync_folder(folder_of(place))
}

/// Has the folder itself written down, so that names given in it outlive a power cut.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder)?.sync_all() {
        // Some network and foreign file systems know no such thing as a folder to sync.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        done => done,
    }
}

/// NTFS keeps names in its own journal and gives no handle to sync a folder by.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Takes away what a program that was killed left unfinished, and says how many files that were.
/// Only whoever holds the folder's lock may do so.
pub(crate) fn sweep(folder: &Path) -> io::Result<usize> {
    let mut swept = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if is_unfinished(&entry.file_name()) && entry.file_type()?.is_file() {
            fs::remove_file(entry.path())?;
            swept += 1;
        }
    }
    Ok(swept)
}

fn is_unfinished(name: &OsStr) -> bool {
    name.to_str()
        .is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX))
}

fn folder_of(place: &Path) -> &Path {
    match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_written_file_replaces_the_old_one_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("keys.json");
        write(&place, b"old").unwrap();
        write(&place, b"new").unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"new");
        assert_eq!(names(folder.path()), ["keys.json"]);
    }

    #[test]
    fn a_staged_content_that_is_let_go_of_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("keys.json");
        write(&place, b"old").unwrap();
        drop(Staged::write(&place, b"new").unwrap());
        assert_eq!(fs::read(&place).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["keys.json"]);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_machine_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("keys.json");
        write(&place, b"x").unwrap();
        let mode = fs::metadata(&place).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn sweeping_takes_what_a_killed_program_left_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("keys.json");
        write(&kept, b"x").unwrap();
        let killed = Staged::write(&kept, b"half").unwrap();
        // As after a kill: nobody is left to take it away.
        killed.unfinished.keep().unwrap();
        assert_eq!(sweep(folder.path()).unwrap(), 1);
        assert_eq!(names(folder.path()), ["keys.json"]);
    }

    #[test]
    fn a_folder_that_is_not_there_is_said_to_be_so() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("gone").join("keys.json");
        assert_eq!(
            write(&place, b"x").unwrap_err().kind(),
            io::ErrorKind::NotFound
        );
    }
}
