//! Backups: those that were kept, one to take out of the house, and going back to one.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::register::{Backup, Clock, Passphrase, Register};
use vejviser_words::{Lang, dates, messages, numbers, plain};

use super::session::{Status, status_of};
use crate::desk::{Answer, Desk};
use crate::dialogs::{Ask, Dialogs as _, System};

/// The backups of the open register.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct BackupsView {
    /// Kept in the register's own folder, newest first.
    pub kept: Vec<BackupLine>,
    /// When one was last saved at a place that the user chose.
    pub taken_out: Option<String>,
}

/// A backup that was kept.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct BackupLine {
    /// The moment it was made, as the command wants it back.
    pub id: String,
    pub made: String,
    pub size: String,
}

impl BackupLine {
    fn of(lang: Lang, backup: &Backup) -> Self {
        Self {
            id: id(backup),
            made: dates::date_time(lang, dates::in_denmark(backup.made)),
            size: size(lang, backup.bytes),
        }
    }
}

fn id(backup: &Backup) -> String {
    backup.made.timestamp_millis().to_string()
}

/// In megabytes, at least a tenth of one.
fn size(lang: Lang, bytes: u64) -> String {
    let tenths = u32::try_from(bytes.div_ceil(100_000)).unwrap_or(u32::MAX);
    messages::settings_megabytes(lang, &numbers::number(lang, f64::from(tenths) / 10.0))
}

#[tauri::command]
pub async fn backups(desk: State<'_, Desk>) -> Answer<BackupsView> {
    desk.with(async |register, lang| {
        let kept = register.backups();
        let taken_out = register.last_backed_up().await?;
        Ok(BackupsView {
            kept: kept.iter().map(|one| BackupLine::of(lang, one)).collect(),
            taken_out: taken_out.map(|at| dates::date_time(lang, dates::in_denmark(at))),
        })
    })
    .await
}

/// Saves a backup where the user chooses; false where she closed the dialog.
#[tauri::command]
pub async fn back_up(desk: State<'_, Desk>) -> Answer<bool> {
    desk.with(async |register, lang| {
        let title = plain(&messages::settings_backup_where(lang));
        let kind = plain(&messages::start_backup_kind(lang));
        let today = dates::in_denmark(register.clock().now()).format("%Y-%m-%d");
        let name = format!("vejviser-{today}.vejviser-backup");
        let ask = Ask::Save {
            title: &title,
            name: &name,
            kind: (&kind, &["vejviser-backup"]),
        };
        let Some(place) = System.ask(&ask).await else {
            return Ok(false);
        };
        register.back_up(&place).await?;
        Ok(true)
    })
    .await
}

/// Goes back to a kept backup. It is tried out first in a folder of its own, so that a wrong
/// passphrase or a damaged file leaves the register open and as it was; the register of today is
/// kept aside.
#[tauri::command]
pub async fn go_back_to(desk: State<'_, Desk>, id: &str, passphrase: String) -> Answer<Status> {
    let passphrase = Passphrase::new(passphrase);
    desk.without(async |_| {
        let (folder, backup) = {
            let register = desk.register().await?;
            let kept = register.backups();
            let backup = kept.into_iter().find(|one| self::id(one) == id);
            (
                register.folder().to_owned(),
                backup.ok_or(Refusal::NoSuchFile)?,
            )
        };
        let trial = folder.join("backups").join("trial");
        let tried = Register::restore(&backup.path, &trial, &passphrase, Clock::system()).await;
        let tried = tried.map(drop);
        let _ = std::fs::remove_dir_all(&trial);
        tried?;
        desk.lock().await?;
        let (register, _) =
            Register::restore_in_place(&backup.path, &folder, &passphrase, Clock::system()).await?;
        desk.lay_open(register).await?;
        status_of(&desk).await
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_told_in_megabytes_and_never_as_none() {
        for lang in Lang::all() {
            assert_ne!(size(lang, 1), size(lang, 0));
        }
        assert!(size(Lang::DANISH, 1_450_000).contains("1,5"));
    }
}
