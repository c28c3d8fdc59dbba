//! Whether a folder may hold a register.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::cloud::{self, Surroundings};
use super::durable;
use super::io_error::while_doing;
use crate::{Error, Refusal};

/// What file managers leave in a folder by looking at it.
const LEFT_BY_LOOKING: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Whether a new register may be made here; the folder need not exist yet. Gives its absolute path.
/// Writes nothing that stays.
///
/// # Errors
/// [`Refusal::CloudFolder`], [`Refusal::FolderNotEmpty`], [`Refusal::ReadOnly`].
pub(crate) fn check_new(folder: &Path, here: &Surroundings) -> Result<PathBuf, Error> {
    let place = Place::find(folder)?;
    refuse_cloud(&place.existing.join(&place.missing), here)?;
    let is_there = place.missing.as_os_str().is_empty();
    if !place.existing.is_dir() || (is_there && !is_empty(&place.existing)?) {
        return Err(Refusal::FolderNotEmpty.into());
    }
    refuse_read_only(&place.existing)?;
    Ok(place.absolute)
}

/// Takes away an empty folder, with what file managers left in it, so that a finished one can have
/// its name.
pub(crate) fn give_way(folder: &Path) -> io::Result<()> {
    for name in LEFT_BY_LOOKING {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::remove_dir(folder)
}

/// Whether the register in this folder may be opened where it lies. Gives its absolute path.
///
/// # Errors
/// [`Refusal::NoRegister`] when there is no such folder, [`Refusal::CloudFolder`],
/// [`Refusal::ReadOnly`].
pub(crate) fn check(folder: &Path, here: &Surroundings) -> Result<PathBuf, Error> {
    let resolved = match folder.canonicalize() {
        Ok(resolved) if resolved.is_dir() => resolved,
        Ok(_) => return Err(Refusal::NoRegister.into()),
        Err(error) if is_not_there(&error) => return Err(Refusal::NoRegister.into()),
        Err(error) => return Err(while_doing("finding the register's folder")(error)),
    };
    refuse_cloud(&resolved, here)?;
    refuse_read_only(&resolved)?;
    std::path::absolute(folder).map_err(while_doing("finding the register's folder"))
}

fn refuse_cloud(resolved: &Path, here: &Surroundings) -> Result<(), Error> {
    match cloud::service_over(resolved, here) {
        Some(service) => Err(Refusal::CloudFolder { service }.into()),
        None => Ok(()),
    }
}

/// Only writing tells: rights, mounts and network shares each have their own way of saying no.
fn refuse_read_only(folder: &Path) -> Result<(), Error> {
    tempfile::Builder::new()
        .prefix(durable::PREFIX)
        .suffix(durable::SUFFIX)
        .tempfile_in(folder)
        .map_err(while_doing("trying whether the folder can be written"))?
        .close()
        .map_err(while_doing("trying whether the folder can be written"))
}

/// Where a folder lies or would lie. Links are resolved for looking only: what is handed on is the
/// path the user knows, for Windows writes a resolved one in a way that not every library takes.
struct Place {
    absolute: PathBuf,
    /// The nearest folder that exists, resolved.
    existing: PathBuf,
    /// What is still to be made below it.
    missing: PathBuf,
}

impl Place {
    fn find(folder: &Path) -> Result<Self, Error> {
        let absolute = std::path::absolute(folder).map_err(while_doing("finding the folder"))?;
        for ancestor in absolute.ancestors() {
            match ancestor.canonicalize() {
                Ok(existing) => {
                    let missing = absolute.strip_prefix(ancestor).unwrap_or(Path::new(""));
                    return Ok(Self {
                        existing,
                        missing: missing.to_owned(),
                        absolute,
                    });
                }
                Err(error) if is_not_there(&error) => {}
                Err(error) => return Err(while_doing("finding the folder")(error)),
            }
        }
        Err(Refusal::NoRegister.into())
    }
}

fn is_not_there(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

fn is_empty(folder: &Path) -> Result<bool, Error> {
    let entries = fs::read_dir(folder).map_err(while_doing("looking into the folder"))?;
    for entry in entries {
        let name = entry
            .map_err(while_doing("looking into the folder"))?
            .file_name();
        if !LEFT_BY_LOOKING.iter().any(|left| name == *left) {
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn refusal<T: std::fmt::Debug>(answer: Result<T, Error>) -> Refusal {
        match answer {
            Err(Error::Refused(refusal)) => refusal,
            other => panic!("not refused: {other:?}"),
        }
    }

    fn here() -> Surroundings {
        Surroundings::default()
    }

    #[test]
    fn a_folder_a_file_manager_looked_at_gives_way_and_one_with_a_file_does_not() {
        let root = tempfile::tempdir().unwrap();
        let (looked_at, in_use) = (root.path().join("a"), root.path().join("b"));
        for (folder, file) in [(&looked_at, ".DS_Store"), (&in_use, "letter.txt")] {
            fs::create_dir(folder).unwrap();
            fs::write(folder.join(file), "x").unwrap();
        }
        give_way(&looked_at).unwrap();
        assert!(!looked_at.exists());
        assert!(give_way(&in_use).is_err());
        assert!(in_use.join("letter.txt").exists());
    }

    #[test]
    fn an_empty_folder_will_do_even_after_a_file_manager_looked_at_it() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join(".DS_Store"), "x").unwrap();
        assert_eq!(check_new(root.path(), &here()).unwrap(), root.path());
    }

    #[test]
    fn a_folder_with_anything_in_it_is_not_taken_for_a_new_register() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("regneark.xlsx"), "x").unwrap();
        assert_eq!(
            refusal(check_new(root.path(), &here())),
            Refusal::FolderNotEmpty
        );
    }

    #[test]
    fn a_file_is_no_place_for_a_register() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("venner");
        fs::write(&file, "x").unwrap();
        assert_eq!(refusal(check_new(&file, &here())), Refusal::FolderNotEmpty);
        assert_eq!(
            refusal(check_new(&file.join("x"), &here())),
            Refusal::FolderNotEmpty
        );
        assert_eq!(refusal(check(&file, &here())), Refusal::NoRegister);
    }

    #[test]
    fn checking_leaves_nothing_behind() {
        let root = tempfile::tempdir().unwrap();
        check_new(&root.path().join("a/b"), &here()).unwrap();
        check(root.path(), &here()).unwrap();
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    }

    #[test]
    fn where_there_is_no_folder_there_is_no_register() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(
            refusal(check(&root.path().join("gone"), &here())),
            Refusal::NoRegister
        );
    }

    #[test]
    fn a_cloud_folder_is_refused_by_name_for_new_and_old() {
        let root = tempfile::tempdir().unwrap();
        let cloud = root.path().join("OneDrive - Venner");
        fs::create_dir(&cloud).unwrap();
        let expected = Refusal::CloudFolder {
            service: "OneDrive".to_owned(),
        };
        assert_eq!(refusal(check(&cloud, &here())), expected);
        assert_eq!(refusal(check_new(&cloud.join("ny"), &here())), expected);
        assert!(!cloud.join("ny").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_into_a_cloud_folder_is_seen_through() {
        let root = tempfile::tempdir().unwrap();
        let cloud = root.path().join("Dropbox");
        fs::create_dir(&cloud).unwrap();
        let link = root.path().join("harmless");
        std::os::unix::fs::symlink(&cloud, &link).unwrap();
        let expected = Refusal::CloudFolder {
            service: "Dropbox".to_owned(),
        };
        assert_eq!(refusal(check(&link, &here())), expected);
        assert_eq!(refusal(check_new(&link.join("ny"), &here())), expected);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_cannot_be_written_is_refused_as_read_only() {
        // Not even the system's administrator, as whom tests often run, can make a file here.
        assert_eq!(
            refusal(check(Path::new("/sys"), &here())),
            Refusal::ReadOnly
        );
    }
}
