//! One program at a time: an operating-system lock on the register's folder.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::io_error::{refusal_of_io, while_doing};
use crate::{Error, Fault, Refusal};

const LOCK: &str = "lock";
const HOLDER: &str = "holder";

/// How often the lock is asked for, and the pause between.
const TRIES: u32 = 10;
const BETWEEN_TRIES: Duration = Duration::from_millis(20);

/// The lock on a register's folder. The system frees it when the program ends, however it ends; a
/// file with a process id would lock a register for ever after a crash.
#[derive(Debug)]
pub(crate) struct FolderLock {
    /// Held open: the lock lives as long as this handle.
    _lock: File,
    holder: PathBuf,
}

/// Who has the register open: no name, just what helps to find the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The process id of the program that has it open.
    pub process: u32,
    /// Since when, in UTC.
    pub since: DateTime<Utc>,
}

impl FolderLock {
    /// Takes the lock, or says within a fifth of a second that another program has it: one that is
    /// just closing, or just starting a third, may hold it for a moment longer.
    pub(crate) fn take(folder: &Path, now: DateTime<Utc>) -> Result<Self, Error> {
        let lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(folder.join(LOCK))
            .map_err(while_doing("opening the folder's lock"))?;
        let mut tries = 0;
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if tries < TRIES => {
                    tries += 1;
                    std::thread::sleep(BETWEEN_TRIES);
                }
                Err(TryLockError::WouldBlock) => return Err(Refusal::AlreadyOpen.into()),
                Err(TryLockError::Error(error)) => {
                    return Err(refusal_of_io("locking the folder", error.kind()));
                }
            }
        }
        let holder = Holder {
            process: std::process::id(),
            since: now,
        };
        let lock = Self {
            _lock: lock,
            holder: folder.join(HOLDER),
        };
        lock.write_holder(&holder)?;
        Ok(lock)
    }

    /// A second file, because Windows lets nobody read a locked one.
    fn write_holder(&self, holder: &Holder) -> Result<(), Error> {
        let text = serde_json::to_vec(holder)
            .map_err(|_| Fault::Inconsistent("the lock's holder could not be written as text"))?;
        fs::write(&self.holder, text).map_err(while_doing("noting who holds the lock"))
    }
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // A holder left behind says nothing: it is read only when the lock is taken.
        let _ = fs::remove_file(&self.holder);
    }
}

/// Who holds the lock, as far as it can be told; to be asked after [`Refusal::AlreadyOpen`].
pub(crate) fn holder(folder: &Path) -> Option<Holder> {
    let text = fs::read(folder.join(HOLDER)).ok()?;
    serde_json::from_slice(&text).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn morning() -> DateTime<Utc> {
        "2027-03-03T08:30:00Z".parse().unwrap()
    }

    #[test]
    fn a_second_program_is_told_that_the_register_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let first = FolderLock::take(folder.path(), morning()).unwrap();
        let second = FolderLock::take(folder.path(), morning());
        assert!(matches!(second, Err(Error::Refused(Refusal::AlreadyOpen))));
        drop(first);
    }

    #[test]
    fn the_holder_says_since_when_and_by_which_process_and_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let _lock = FolderLock::take(folder.path(), morning()).unwrap();
        assert_eq!(
            holder(folder.path()),
            Some(Holder {
                process: std::process::id(),
                since: morning()
            })
        );
        let text = fs::read_to_string(folder.path().join(HOLDER)).unwrap();
        let fields: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&text).unwrap();
        assert_eq!(fields.keys().collect::<Vec<_>>(), ["process", "since"]);
    }

    #[test]
    fn a_closed_register_can_be_opened_again() {
        let folder = tempfile::tempdir().unwrap();
        drop(FolderLock::take(folder.path(), morning()).unwrap());
        assert_eq!(holder(folder.path()), None);
        assert!(FolderLock::take(folder.path(), morning()).is_ok());
    }

    #[test]
    fn files_that_a_crash_left_behind_lock_nobody_out() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(LOCK), "").unwrap();
        fs::write(folder.path().join(HOLDER), "{\"process\":1").unwrap();
        assert!(FolderLock::take(folder.path(), morning()).is_ok());
    }
}
