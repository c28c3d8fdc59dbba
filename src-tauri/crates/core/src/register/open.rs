//! Opening a register: the lock, the key, the right form, the ledger's triggers.

use std::path::Path;
use std::sync::Arc;

use sqlx::sqlite::SqlitePoolOptions;
use sqlx::{ConnectOptions as _, Connection as _};
use tokio::sync::Mutex;

use super::cloud::Surroundings;
use super::data_key::DataKey;
use super::folder_lock::FolderLock;
use super::key_file::KeyFile;
use super::migrate::{self, Form};
use super::schema::Schema;
use super::store::{self, Use};
use super::transaction::Writer;
use super::{
    Clock, OperationKind, Passphrase, Register, backup, durable, folder, keys_held, replace,
    triggers,
};
use crate::error::{Error, Fault, Refusal, Result};
use crate::search;

impl Register {
    /// Opens the register in `folder` with a member's passphrase, and notes so in the log of use.
    ///
    /// # Errors
    /// When there is none, another program has it, the passphrase opens no slot, the file is damaged
    /// or newer than this program. Nothing is damaged by trying.
    pub async fn open(folder: &Path, passphrase: &Passphrase, clock: Clock) -> Result<Self> {
        let lock = lock(folder, &clock)?;
        let keys = keys_held::load(folder, passphrase).await?;
        let (member, key) = keys_held::unlock(keys, passphrase).await?;
        let register = Self::open_with(folder, Some(key), &member, clock, lock).await?;
        match register.note_use(OperationKind::Opened, None).await {
            Ok(()) => Ok(register),
            Err(error) => Err(register.explain(error).await),
        }
    }

    /// Opens with a key already in hand.
    pub(super) async fn open_with(
        folder: &Path,
        key: Option<DataKey>,
        member: &str,
        clock: Clock,
        lock: FolderLock,
    ) -> Result<Self> {
        let path = folder.join(store::FILE);
        let opened = async {
            let came_from = migrate::form(&path, key.as_ref()).await?;
            match came_from {
                Form::Newer => return Err(Refusal::NewerRegister.into()),
                Form::Older => {
                    backup::keep_file(folder, &path, key.as_ref(), &clock).await?;
                    migrate::run(&path, key.as_ref(), migrate::newest()).await?;
                }
                Form::Current => {}
            }
            let register = Self::connect(folder, key.clone(), member, clock, lock).await?;
            if came_from == Form::Older {
                register.note_use(OperationKind::Migrated, None).await?;
            }
            Ok(register)
        };
        match opened.await {
            Err(Error::Refused(Refusal::Damaged { backup: None })) => Err(Refusal::Damaged {
                backup: backup::newest_good(folder, key.as_ref()).await,
            }
            .into()),
            other => other,
        }
    }

    async fn connect(
        folder: &Path,
        key: Option<DataKey>,
        member: &str,
        clock: Clock,
        lock: FolderLock,
    ) -> Result<Self> {
        let path = folder.join(store::FILE);
        let mut connection = store::options(&path, key.as_ref(), Use::Write)
            .connect()
            .await?;
        let schema = Schema::read(&mut connection).await?;
        triggers::lay(&mut connection, &schema).await?;
        search::table::bring_up_to_date(&mut connection).await?;
        let desk = sqlx::query_scalar!("select id from desk where one = 1")
            .fetch_optional(&mut connection)
            .await?
            .ok_or(Fault::Inconsistent("a register without a desk"))?;
        let readers = SqlitePoolOptions::new()
            .max_connections(2)
            .connect_lazy_with(store::options(&path, key.as_ref(), Use::Read));
        Ok(Self {
            folder: folder.to_owned(),
            writer: Arc::new(Mutex::new(Writer {
                connection,
                schema,
                busy: false,
            })),
            readers,
            key,
            desk,
            member: member.to_owned(),
            clock,
            _lock: lock,
        })
    }
}

/// Opens a copy of a register's file for a moment, to see whether it can be trusted.
pub(super) async fn inspect(path: &Path, key: Option<&DataKey>) -> Result<()> {
    let mut connection = store::options(path, key, Use::Read).connect().await?;
    let schema = Schema::read(&mut connection).await?;
    let verdict = super::verify::check(&mut connection, &schema).await?;
    connection.close().await?;
    if verdict.holds() {
        Ok(())
    } else {
        Err(Refusal::Damaged { backup: None }.into())
    }
}

/// Takes the folder for this process, and clears away what a killed one left half written.
pub(super) fn lock(folder: &Path, clock: &Clock) -> Result<FolderLock> {
    if !folder.join(store::FILE).exists()
        && !KeyFile::is_in(folder)
        && !replace::is_under_way(folder)
    {
        return Err(Refusal::NoRegister.into());
    }
    folder::check(folder, &Surroundings::of_this_machine())?;
    let lock = FolderLock::take(folder, clock.now())?;
    replace::finish(folder).map_err(super::io_error::while_doing("ending a restore"))?;
    durable::sweep(folder).map_err(super::io_error::while_doing("tidying the folder"))?;
    backup::sweep(folder);
    Ok(lock)
}
