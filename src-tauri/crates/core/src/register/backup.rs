//! Backups: one file each, checked before it counts, in rotation inside the register's folder.
//!
//! A backup is a zip archive, stored and not compressed, with two members: `register.db`, encrypted
//! as the register is, and `keys.json`, the slots that open it.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use sqlx::ConnectOptions as _;
use sqlx::Connection as _;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use super::data_key::DataKey;
use super::io_error::while_doing;
use super::key_copies;
use super::key_file::KeyFile;
use super::store::{self, Use};
use super::{Clock, OperationKind, Passphrase, Register, durable, keys_held, open, restore};
use crate::error::{Fault, Refusal, Result};

/// The slots inside a backup.
const KEYS: &str = key_copies::NAME;

const FOLDER: &str = "backups";
const ENDING: &str = "vejviser-backup";
const UNDER_WAY: &str = "making";
const STAMP: &str = "%Y-%m-%dT%H%M%S%3fZ";

/// How often a closing makes a backup, at most. A small register is backed up at every closing that
/// changed something: it takes less than a tenth of a second.
const SMALL: u64 = 8 * 1024 * 1024;

/// A backup that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// How large it is, in bytes.
    pub bytes: u64,
}

impl Register {
    /// Writes a backup where the user asked for it, and checks it by opening it.
    ///
    /// # Errors
    /// When a file of this name is there already, or the disk is full; then there is no file.
    pub async fn back_up(&self, to: &Path) -> Result<()> {
        if to.exists() {
            return Err(Refusal::FileExists.into());
        }
        super::check_place(to)?;
        self.copy_to(to).await?;
        self.note_use(OperationKind::BackedUp, None).await
    }

    /// The backups kept in the register's folder, newest first.
    #[must_use]
    pub fn backups(&self) -> Vec<Backup> {
        kept(&self.folder)
    }

    /// The backups kept in a folder whose register cannot be opened, newest first.
    #[must_use]
    pub fn backups_in(folder: &Path) -> Vec<Backup> {
        kept(folder)
    }

    /// When a backup was last written where the user asked for it; None where none was yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn last_backed_up(&self) -> Result<Option<DateTime<Utc>>> {
        let reading: Option<i64> =
            sqlx::query_scalar("select max(clock) from operation where kind = $1")
                .bind(OperationKind::BackedUp)
                .fetch_one(&self.readers)
                .await?;
        Ok(reading.map(super::clock::time_of))
    }

    async fn copy_to(&self, to: &Path) -> Result<()> {
        let making = making(&self.folder)?;
        let mut writer = self.writer.clone().lock_owned().await;
        writer.tidy().await?;
        vacuum_into(&mut writer.connection, making.path()).await?;
        sqlx::query("pragma shrink_memory")
            .execute(&mut writer.connection)
            .await?;
        drop(writer);
        self.let_go_of_pages().await?;
        pack(&self.folder, making, self.key.as_ref(), to).await
    }
}

async fn vacuum_into(connection: &mut sqlx::SqliteConnection, path: &Path) -> Result<()> {
    let name = path
        .to_str()
        .ok_or(Fault::Inconsistent("a folder whose name is no text"))?;
    sqlx::query("vacuum into $1")
        .bind(name)
        .execute(connection)
        .await?;
    Ok(())
}

/// A copy under way, cleared away unless it became a backup.
struct Making(PathBuf);

impl Making {
    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn making(folder: &Path) -> Result<Making> {
    let backups = folder.join(FOLDER);
    std::fs::create_dir_all(&backups).map_err(while_doing("making the backup folder"))?;
    let name = format!("{}.{UNDER_WAY}", uuid::Uuid::new_v4());
    Ok(Making(backups.join(name)))
}

/// Checks the copy and packs it with the slots into one file, which takes its name when it is whole.
async fn pack(folder: &Path, copy: Making, key: Option<&DataKey>, to: &Path) -> Result<()> {
    open::inspect(copy.path(), key).await?;
    let keys = KeyFile::load(folder)?.to_bytes()?;
    let archive = making(folder)?;
    let to = to.to_owned();
    keys_held::blocking(move || {
        let written = write_archive(copy.path(), &keys, archive.path());
        written.map_err(while_doing("writing the backup"))?;
        durable::move_in_place(archive.path(), &to).map_err(while_doing("writing the backup"))
    })
    .await
}

fn write_archive(database: &Path, keys: &[u8], archive: &Path) -> std::io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .large_file(true);
    let mut zip = zip::ZipWriter::new(durable::create_private(archive)?);
    zip.start_file(KEYS, options)?;
    zip.write_all(keys)?;
    zip.start_file(store::FILE, options)?;
    std::io::copy(&mut File::open(database)?, &mut zip)?;
    zip.finish()?.sync_all()
}

/// Reads the slots out of a backup.
pub(super) fn keys_in(archive: &mut zip::ZipArchive<File>) -> Result<KeyFile> {
    const MOST: u64 = 1024 * 1024;
    let mut entry = archive.by_name(KEYS).map_err(|_| Refusal::NotABackup)?;
    let mut bytes = Vec::new();
    entry
        .by_ref()
        .take(MOST)
        .read_to_end(&mut bytes)
        .map_err(|_| Refusal::NotABackup)?;
    Ok(KeyFile::from_bytes(&bytes).map_err(|_| Refusal::NotABackup)?)
}

/// Whether closing should make a backup: something changed since the last one, or somebody's slot
/// (without a newer backup the old passphrase alone would open one), and it costs little or an hour
/// has gone by.
pub(super) async fn is_due(register: &Register) -> Result<bool> {
    let newest = kept(&register.folder).first().map(|backup| backup.made);
    let changed = sqlx::query_scalar!(
        "select max(clock) from operation
         where last_change >= first_change or kind in ('passphrase_changed', 'recovered')"
    )
    .fetch_one(&register.readers)
    .await?;
    let Some(changed) = changed.map(super::clock::time_of) else {
        return Ok(false);
    };
    let Some(newest) = newest else {
        return Ok(true);
    };
    let size = std::fs::metadata(register.folder.join(store::FILE)).map_or(0, |file| file.len());
    let old = register.clock.now() - newest > Duration::hours(1);
    Ok(changed >= newest && (old || size <= SMALL))
}

/// Makes a backup in the register's folder and lets go of those that are superfluous.
pub(super) async fn keep(register: &Register) -> Result<()> {
    let now = register.clock.now();
    register.copy_to(&place(&register.folder, now)).await?;
    let days = crate::groups::get(&register.readers).await?.backup_days;
    rotate(&register.folder, now, days);
    // One that cannot be removed now is removed next time.
    let _ = super::replace::let_go(&register.folder, Some(now - Duration::days(days)));
    Ok(())
}

/// Makes a backup and lets go of every other, and of registers kept aside: they hold somebody who was
/// erased.
pub(super) async fn keep_only_a_new_one(register: &Register) -> Result<()> {
    let place = place(&register.folder, register.clock.now());
    register.copy_to(&place).await?;
    // By name and not by age: a clock that was set back makes the newest look old.
    for backup in kept(&register.folder) {
        if backup.path != place {
            std::fs::remove_file(backup.path).map_err(while_doing("removing an old backup"))?;
        }
    }
    super::replace::let_go(&register.folder, None)
        .map_err(while_doing("removing a replaced register"))
}

/// Makes a backup of a file that is not open, before it is migrated.
pub(super) async fn keep_file(
    folder: &Path,
    path: &Path,
    key: Option<&DataKey>,
    clock: &Clock,
) -> Result<()> {
    let making = making(folder)?;
    let mut connection = store::options(path, key, Use::Migrate).connect().await?;
    vacuum_into(&mut connection, making.path()).await?;
    connection.close().await?;
    pack(folder, making, key, &place(folder, clock.now())).await
}

fn place(folder: &Path, now: DateTime<Utc>) -> PathBuf {
    folder
        .join(FOLDER)
        .join(format!("{}.{ENDING}", now.format(STAMP)))
}

/// The backups in a folder, newest first.
pub(super) fn kept(folder: &Path) -> Vec<Backup> {
    let Ok(entries) = std::fs::read_dir(folder.join(FOLDER)) else {
        return Vec::new();
    };
    let mut backups: Vec<Backup> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let stamp = path.file_name()?.to_str()?.strip_suffix(ENDING)?;
            let made = NaiveDateTime::parse_from_str(stamp.strip_suffix('.')?, STAMP).ok()?;
            let bytes = entry_size(&path);
            Some(Backup {
                path,
                bytes,
                made: made.and_utc(),
            })
        })
        .collect();
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.made));
    backups
}

fn entry_size(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |file| file.len())
}

/// Lets go of backups, oldest rule first: none older than `days`; of those from before today the
/// last of each day, of those older than two weeks the last of each week. The newest three stay.
fn rotate(folder: &Path, now: DateTime<Utc>, days: i64) {
    for backup in superfluous(&kept(folder), now, days) {
        // One that cannot be removed now is removed next time.
        let _ = std::fs::remove_file(backup.path);
    }
}

fn superfluous(newest_first: &[Backup], now: DateTime<Utc>, days: i64) -> Vec<Backup> {
    use chrono::Datelike as _;
    let mut last_kept = None;
    let mut go = Vec::new();
    for (place, backup) in newest_first.iter().enumerate() {
        let age = now - backup.made;
        let span = if age > Duration::days(14) {
            let week = backup.made.iso_week();
            (week.year(), week.week(), true)
        } else {
            (backup.made.year(), backup.made.ordinal(), false)
        };
        let doubled = last_kept == Some(span);
        if age > Duration::days(days) || (place >= 3 && doubled) {
            go.push(backup.clone());
        } else {
            last_kept = Some(span);
        }
    }
    go
}

/// The newest backup that opens with this key and holds, tried out.
pub(super) async fn newest_good(folder: &Path, key: Option<&DataKey>) -> Option<PathBuf> {
    for backup in kept(folder) {
        if restore::tried(folder, &backup.path, key).await.is_ok() {
            return Some(backup.path);
        }
    }
    None
}

/// The newest backup that opens with this passphrase and holds, tried out.
pub(super) async fn newest_that_opens(folder: &Path, passphrase: &Passphrase) -> Option<PathBuf> {
    for backup in kept(folder) {
        let Ok(keys) = restore::archive(&backup.path).and_then(|mut zip| keys_in(&mut zip)) else {
            continue;
        };
        let Ok((_, key)) = keys_held::unlock(keys, passphrase).await else {
            continue;
        };
        if restore::tried(folder, &backup.path, Some(&key))
            .await
            .is_ok()
        {
            return Some(backup.path);
        }
    }
    None
}

/// Clears away what a killed process left half made.
pub(super) fn sweep(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder.join(FOLDER)) else {
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.to_string_lossy().contains(&format!(".{UNDER_WAY}")) {
            let _ = std::fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made_before(hours: i64, now: DateTime<Utc>) -> Backup {
        Backup {
            path: PathBuf::from(format!("{hours}")),
            made: now - Duration::hours(hours),
            bytes: 0,
        }
    }

    #[test]
    fn the_newest_three_stay_and_then_one_a_day_and_one_a_week() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap_or_default();
        let all: Vec<Backup> = (0..24 * 100).map(|hours| made_before(hours, now)).collect();
        let gone = superfluous(&all, now, 90);
        let left: Vec<&Backup> = all.iter().filter(|one| !gone.contains(one)).collect();
        assert_eq!(left.iter().take(3).count(), 3);
        assert_eq!(left.first().map(|one| one.made), Some(now));
        assert!(left.iter().all(|one| now - one.made <= Duration::days(90)));
        assert!(
            left.len() > 3 + 13 + 9 && left.len() < 3 + 16 + 13,
            "{}",
            left.len()
        );
    }
}
