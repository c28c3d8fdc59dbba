//! A register of an older program: backed up, brought up, and with all that was in it.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::Duration;
use tempfile::TempDir;
use vejviser_core::meetings;
use vejviser_core::people;
use vejviser_core::register::{Clock, DumpedRow, OperationKind, Register, behind_its_back};
use vejviser_core::registrations;
use vejviser_core::testing::{AFTER_THE_THIRD_FORM, a_meeting, a_person, now, passphrase};

use crate::given::{a_group, everything, is_whole, opened_later};

async fn of_the_third_form() -> (TempDir, PathBuf, Vec<DumpedRow>) {
    let given = a_group().await;
    for name in ["Amal Haddad", "ሰላም ተስፋይ"] {
        let new = a_person(name)
            .unwrap()
            .living_in("Skærbæk")
            .unwrap()
            .consenting();
        registrations::add(&given.register, new.wishes_for_a_friend())
            .await
            .unwrap();
    }
    let all = everything(&given.register).await;
    let (root, folder) = given.closed().await;
    behind_its_back(&folder, &passphrase(), AFTER_THE_THIRD_FORM)
        .await
        .unwrap();
    for backup in fs::read_dir(folder.join("backups")).unwrap() {
        fs::remove_file(backup.unwrap().path()).unwrap();
    }
    (root, folder, all)
}

async fn works(register: &Register, all: &[DumpedRow]) {
    assert!(everything(register).await == all);
    is_whole(register).await;
    let found = people::search(register.readers(), "selam", None)
        .await
        .unwrap();
    assert_eq!(found.len(), 1);
    meetings::add(register, a_meeting().unwrap()).await.unwrap();
    register.undo().await.unwrap();
    assert!(everything(register).await == all);
}

fn backups(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("backups")).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[tokio::test]
async fn a_register_of_an_older_form_is_backed_up_and_brought_up_with_all_its_rows() {
    let (_root, folder, all) = of_the_third_form().await;
    let register = opened_later(&folder, Duration::days(1)).await;
    assert_eq!(backups(&folder).len(), 1);
    let ledger = register.ledger(None, None).await.unwrap();
    let migrated = |line: &&vejviser_core::register::Line| line.kind == OperationKind::Migrated;
    assert_eq!(ledger.iter().filter(migrated).count(), 1);
    works(&register, &all).await;
    register.close().await.unwrap();

    let register = opened_later(&folder, Duration::days(2)).await;
    let ledger = register.ledger(None, None).await.unwrap();
    assert_eq!(ledger.iter().filter(migrated).count(), 1);
}

#[tokio::test]
async fn what_was_done_in_the_older_form_is_undone_in_the_newer() {
    let (_root, folder, all) = of_the_third_form().await;
    let register = opened_later(&folder, Duration::days(1)).await;
    register.undo().await.unwrap();
    register.undo().await.unwrap();
    assert_eq!(
        people::page(register.readers(), "", i64::MAX)
            .await
            .unwrap(),
        []
    );
    register.redo().await.unwrap();
    register.redo().await.unwrap();
    works(&register, &all).await;
}

#[tokio::test]
async fn the_backup_of_an_older_form_is_restored_and_brought_up() {
    let (root, folder, all) = of_the_third_form().await;
    opened_later(&folder, Duration::days(1)).await;
    let older = backups(&folder).remove(0);
    let elsewhere = root.path().join("restored");
    let register = Register::restore(&older, &elsewhere, &passphrase(), Clock::standing(now()))
        .await
        .unwrap();
    works(&register, &all).await;
}
