//! Restoring a backup: elsewhere, as a desk of its own, or only to see whether it can be trusted.

use std::fs::File;
use std::path::{Path, PathBuf};

use sqlx::{ConnectOptions as _, Connection as _};

use super::cloud::Surroundings;
use super::data_key::DataKey;
use super::io_error::while_doing;
use super::staging::Staging;
use super::store::{self, Use};
use super::{
    Clock, OperationKind, Passphrase, Register, backup, durable, folder, ids, keys_held, migrate,
    open, replace,
};
use crate::error::{Fault, Refusal, Result};

impl Register {
    /// Restores a backup into a new or empty folder and opens it there. The backup is checked whole
    /// before the folder takes its name, and becomes a desk of its own.
    ///
    /// # Errors
    /// When the file is no backup, the passphrase does not open it, or the folder is not empty.
    pub async fn restore(
        file: &Path,
        folder: &Path,
        passphrase: &Passphrase,
        clock: Clock,
    ) -> Result<Self> {
        let folder = &folder::check_new(folder, &Surroundings::of_this_machine())?;
        let Unpacked {
            staging,
            member,
            key,
        } = whole(file, folder, passphrase, &clock).await?;
        staging.become_folder(folder)?;
        let lock = open::lock(folder, &clock)?;
        let register = Self::open_with(folder, Some(key), &member, clock, lock).await?;
        register.note_use(OperationKind::Restored, None).await?;
        Ok(register)
    }

    /// Restores a backup in the place of the register in `folder`, damaged or not, and opens it. The
    /// backup is checked whole before anything is touched; the old register is kept aside, in the
    /// folder that is given back, until the days have passed that a backup is kept. Nobody may have the
    /// register open: close it first.
    ///
    /// # Errors
    /// When the file is no backup, the passphrase does not open it, there is no register here or it is
    /// open; then the old one is as it was.
    pub async fn restore_in_place(
        file: &Path,
        folder: &Path,
        passphrase: &Passphrase,
        clock: Clock,
    ) -> Result<(Self, PathBuf)> {
        let lock = open::lock(folder, &clock)?;
        let Unpacked {
            staging,
            member,
            key,
        } = whole(file, folder, passphrase, &clock).await?;
        let replaced = replace::prepare(staging.path(), folder, clock.now())
            .and_then(|()| replace::finish(folder))
            .map_err(while_doing("putting the backup in place"))?
            .ok_or(Fault::Inconsistent("a restored register that went astray"))?;
        let register = Self::open_with(folder, Some(key), &member, clock, lock).await?;
        register.note_use(OperationKind::Restored, None).await?;
        Ok((register, replaced))
    }
}

/// A backup's files, checked whole, as a desk of its own, in a folder beside the one to come.
struct Unpacked {
    staging: Staging,
    member: String,
    key: DataKey,
}

async fn whole(
    file: &Path,
    folder: &Path,
    passphrase: &Passphrase,
    clock: &Clock,
) -> Result<Unpacked> {
    let mut archive = archive(file)?;
    let keys = backup::keys_in(&mut archive)?;
    let (member, key) = keys_held::unlock(keys.clone(), passphrase).await?;
    let staging = Staging::beside(folder)?;
    let path = staging.path().join(store::FILE);
    unpack(archive, &path)?;
    let form = not_a_backup(migrate::form(&path, Some(&key)).await)?;
    if form == migrate::Form::Newer {
        return Err(Refusal::NewerRegister.into());
    }
    not_a_backup(open::inspect(&path, Some(&key)).await)?;
    let mut keys = keys;
    keys.save(staging.path())?;
    let mut connection = store::options(&path, Some(&key), Use::Write)
        .connect()
        .await?;
    let desk = ids::new(clock.now());
    sqlx::query!("update desk set id = $1 where one = 1", desk)
        .execute(&mut connection)
        .await?;
    connection.close().await?;
    Ok(Unpacked {
        staging,
        member,
        key,
    })
}

/// A damaged backup is no backup; what else went wrong is told as it is.
fn not_a_backup<T>(tried: Result<T>) -> Result<T> {
    match tried {
        Err(crate::Error::Refused(Refusal::Damaged { .. })) => Err(Refusal::NotABackup.into()),
        other => other,
    }
}

pub(super) fn archive(file: &Path) -> Result<zip::ZipArchive<File>> {
    let opened = File::open(file).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Refusal::NoSuchFile.into(),
        kind => super::io_error::refusal_of_io("reading the backup", kind),
    })?;
    Ok(zip::ZipArchive::new(opened).map_err(|_| Refusal::NotABackup)?)
}

fn unpack(mut archive: zip::ZipArchive<File>, to: &Path) -> Result<()> {
    let mut database = archive
        .by_name(store::FILE)
        .map_err(|_| Refusal::NotABackup)?;
    let mut out = durable::create_private(to).map_err(while_doing("writing the register"))?;
    std::io::copy(&mut database, &mut out).map_err(|error| match error.kind() {
        // The archive's own checksum does not fit, or it ends too early.
        std::io::ErrorKind::InvalidData
        | std::io::ErrorKind::UnexpectedEof
        | std::io::ErrorKind::Other => Refusal::NotABackup.into(),
        kind => super::io_error::refusal_of_io("writing the register", kind),
    })?;
    out.sync_all()
        .map_err(while_doing("writing the register"))?;
    Ok(())
}

/// Tries a backup out in a corner of the register's folder and leaves nothing behind.
pub(super) async fn tried(folder: &Path, file: &Path, key: Option<&DataKey>) -> Result<()> {
    let staging = Staging::beside(&folder.join("try"))?;
    let path = staging.path().join(store::FILE);
    unpack(archive(file)?, &path)?;
    open::inspect(&path, key).await
}
