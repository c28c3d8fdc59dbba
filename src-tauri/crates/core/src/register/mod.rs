//! The register: the one handle to a group's data, an encrypted file in a folder of its own.
//!
//! Everything is written through [`Register::begin`] and [`Tx::commit`]; triggers note every change
//! in the ledger, from which undo, redo, history and the log of use are read (docs/architecture.md).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sqlx::{Connection as _, SqlitePool};
use tokio::sync::Mutex;

pub(crate) mod backup;
pub(crate) mod chance;
mod changes;
pub(crate) mod clock;
pub(crate) mod cloud;
pub(crate) mod cost;
mod create;
pub(crate) mod data_key;
mod dump;
pub(crate) mod durable;
mod erase;
pub(crate) mod folder;
pub(crate) mod folder_lock;
#[cfg(feature = "testing")]
mod for_tests;
mod history;
pub mod ids;
pub(crate) mod image;
mod insert;
pub(crate) mod io_error;
pub(crate) mod key_copies;
pub(crate) mod key_file;
mod keys_held;
mod kinds;
mod migrate;
mod open;
mod operation;
mod passphrase;
mod recovery_code;
mod replace;
mod restore;
mod reverse;
pub(crate) mod row;
mod schema;
pub(crate) mod slot;
mod staging;
mod store;
mod transaction;
mod triggers;
mod undo;
mod verify;

pub use backup::Backup;
pub use changes::times_changed;
pub use clock::Clock;
pub(crate) use clock::time_of;
pub use cost::Cost;
pub use create::NewRegister;
pub use dump::DumpedRow;
pub use folder_lock::Holder;
#[cfg(feature = "testing")]
pub use for_tests::behind_its_back;
pub use history::{Line, LogPage};
pub use keys_held::RecoverySheet;
pub use kinds::{Field, OperationKind, Record};
pub use operation::Op;
pub use passphrase::Passphrase;
pub use recovery_code::RecoveryCode;
pub use row::{Row, find, get};
pub use transaction::{Committed, Tx};
pub use undo::TakenBack;
pub use verify::Verdict;

use data_key::DataKey;
use folder_lock::FolderLock;
use transaction::Writer;

use crate::error::{Error, Refusal, Result};

/// Refuses a place whose folder does not exist, before any work is done for it.
///
/// # Errors
/// [`Refusal::NoSuchFolder`].
pub fn check_place(place: &Path) -> Result<()> {
    match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => {
            Err(Refusal::NoSuchFolder.into())
        }
        _ => Ok(()),
    }
}

/// Writes a file that the user asked for as a whole or not at all, readable by this user only.
///
/// # Errors
/// When there is no such folder, it cannot be written or the disk is full; then what was there is
/// still there.
pub fn write_file(place: &Path, content: &[u8]) -> Result<()> {
    check_place(place)?;
    durable::write(place, content).map_err(io_error::while_doing("writing the file"))
}

/// An open register. Dropping it releases the folder; [`Register::close`] also makes the backup that
/// is due.
pub struct Register {
    folder: PathBuf,
    writer: Arc<Mutex<Writer>>,
    readers: SqlitePool,
    /// None only for the unencrypted twin of the tests.
    key: Option<DataKey>,
    desk: String,
    member: String,
    clock: Clock,
    _lock: FolderLock,
}

impl Register {
    /// Whether a register lies in this folder, whole or damaged.
    #[must_use]
    pub fn lies_in(folder: &Path) -> bool {
        folder.join(store::FILE).is_file()
    }

    /// Which program has the register in this folder open; to be asked after
    /// [`Refusal::AlreadyOpen`].
    #[must_use]
    pub fn holder(folder: &Path) -> Option<Holder> {
        folder_lock::holder(folder)
    }

    /// Readers: they see what was committed, and cannot write.
    #[must_use]
    pub fn readers(&self) -> &SqlitePool {
        &self.readers
    }

    /// The folder it lies in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The member who opened it, by id.
    #[must_use]
    pub fn member(&self) -> &str {
        &self.member
    }

    /// Where it takes the time from.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Notes that personal data was printed or exported: the log of use (domain.md §9).
    ///
    /// # Errors
    /// When the ledger cannot be written.
    pub async fn note_use(&self, kind: OperationKind, about: Option<&str>) -> Result<()> {
        let mut op = Op::new(kind);
        op.about = about.map(str::to_owned);
        self.begin(op).await?.commit().await?;
        Ok(())
    }

    /// Gives back the memory in which the readers keep pages. All connections of a process draw on one
    /// store of them, and a long walk through the file on one connection has its pages taken from under
    /// it, to be decrypted again and again, as long as the others hold theirs: ten times the work.
    pub(crate) async fn let_go_of_pages(&self) -> Result<()> {
        let mut idle = Vec::new();
        while let Some(mut reader) = self.readers.try_acquire() {
            sqlx::query("pragma shrink_memory")
                .execute(&mut *reader)
                .await?;
            idle.push(reader);
        }
        Ok(())
    }

    /// Names the newest good backup where the register turns out to be damaged.
    pub async fn explain(&self, error: Error) -> Error {
        match error {
            Error::Refused(Refusal::Damaged { backup: None }) => Refusal::Damaged {
                backup: backup::newest_good(&self.folder, self.key.as_ref()).await,
            }
            .into(),
            other => other,
        }
    }

    /// Closes the register, with a backup first where one is due.
    ///
    /// # Errors
    /// When the backup or the last write to the disk fails; what was acknowledged is there.
    pub async fn close(self) -> Result<()> {
        let kept = if backup::is_due(&self).await? {
            backup::keep(&self).await
        } else {
            Ok(())
        };
        self.readers.close().await;
        if let Ok(writer) = Arc::try_unwrap(self.writer) {
            writer.into_inner().connection.close().await?;
        }
        kept
    }
}
