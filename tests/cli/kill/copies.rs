//! A kill while a register is copied or brought up: no half backup, no half folder, no half form.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use vejviser_core::register::{Clock, DumpedRow, Register, behind_its_back};
use vejviser_core::registrations;
use vejviser_core::testing::{AFTER_THE_THIRD_FORM, a_person, a_register, now, passphrase};

use super::hunt::{kill, kills, moments};
use super::{is_whole, opened, unfinished, worker};

/// A register with people in it, a place to put copies, and all its rows.
async fn a_group_with_people() -> (TempDir, Vec<DumpedRow>) {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("out")).unwrap();
    let register = a_register(&root.path().join("register")).await.unwrap();
    for name in ["Amal Haddad", "ሰላም ተስፋይ", "محمد الأحمد"] {
        let new = a_person(name)
            .unwrap()
            .living_in("Skærbæk")
            .unwrap()
            .consenting();
        registrations::add(&register, new.wishes_for_a_friend())
            .await
            .unwrap();
    }
    let rows = register.dump().await.unwrap();
    register
        .back_up(&root.path().join("backup.vejviser"))
        .await
        .unwrap();
    register.close().await.unwrap();
    (root, rows)
}

/// Opens the register in a folder and finds all of it there.
async fn is_all_in(folder: &Path, rows: &[DumpedRow]) {
    let register = opened(folder).await;
    is_whole(&register).await;
    assert!(register.dump().await.unwrap() == rows, "not the same rows");
    register.close().await.unwrap();
}

/// The last number acknowledged, or the one before `from`.
fn last(acknowledged: &[String], from: usize) -> usize {
    acknowledged
        .last()
        .map_or(from - 1, |number| number.parse().unwrap())
}

#[tokio::test]
async fn a_killed_backup_is_not_there_or_can_be_restored() {
    let mut moments = moments(5);
    let (root, rows) = a_group_with_people().await;
    let mut from = 1;
    for round in 0..kills(20) {
        let mut backing_up = worker::at("backup", root.path(), from);
        let acknowledged = kill(&mut backing_up, &mut moments, Duration::from_millis(300));
        let last = last(&acknowledged, from);
        for number in from..=last {
            assert!(worker::backup(root.path(), number).exists(), "{number}");
        }
        from = last + 1;
        // The one that was under way: as good as any other, or not there.
        if worker::backup(root.path(), from).exists() {
            from += 1;
        }
        assert!(!worker::backup(root.path(), from).exists());
        for number in [last, from - 1] {
            let file = worker::backup(root.path(), number);
            let folder = root.path().join(format!("restored-{round}-{number}"));
            if file.exists() && !folder.exists() {
                let clock = Clock::standing(now());
                let there = Register::restore(&file, &folder, &passphrase(), clock).await;
                there.unwrap().close().await.unwrap();
                is_all_in(&folder, &rows).await;
            }
        }
        is_all_in(&root.path().join("register"), &rows).await;
        assert_eq!(unfinished(&root.path().join("out")), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_killed_restore_leaves_no_folder_or_a_whole_one() {
    let mut moments = moments(6);
    let (root, rows) = a_group_with_people().await;
    let out = root.path().join("out");
    let mut from = 1;
    for _ in 0..kills(15) {
        let mut restoring = worker::at("restore", root.path(), from);
        let acknowledged = kill(&mut restoring, &mut moments, Duration::from_millis(300));
        let last = last(&acknowledged, from);
        for number in [last, last + 1] {
            let folder = worker::folder(root.path(), number);
            if number >= from && (number == last || folder.exists()) {
                is_all_in(&folder, &rows).await;
                from = number + 1;
            }
        }
        assert!(!worker::folder(root.path(), from).exists());
    }
    // What lies beside, under way, could be another program's; after a day it is nobody's.
    let yesterday = SystemTime::now() - Duration::from_secs(25 * 60 * 60);
    for name in unfinished(&out) {
        fs::File::open(out.join(name))
            .unwrap()
            .set_modified(yesterday)
            .unwrap();
    }
    let clock = Clock::standing(now());
    let file = root.path().join("backup.vejviser");
    let there = Register::restore(&file, &out.join("last"), &passphrase(), clock).await;
    there.unwrap().close().await.unwrap();
    assert_eq!(unfinished(&out), Vec::<String>::new());
}

#[tokio::test]
async fn a_register_killed_while_it_is_brought_up_is_brought_up_the_next_time() {
    let mut moments = moments(7);
    let (root, rows) = a_group_with_people().await;
    let older = root.path().join("older");
    fs::rename(root.path().join("register"), &older).unwrap();
    behind_its_back(&older, &passphrase(), AFTER_THE_THIRD_FORM)
        .await
        .unwrap();
    let mut from = 1;
    for _ in 0..kills(15) {
        let mut migrating = worker::at("migrate", root.path(), from);
        let acknowledged = kill(&mut migrating, &mut moments, Duration::from_millis(300));
        let mut copied = acknowledged
            .iter()
            .filter_map(|line| line.strip_prefix("copied "));
        if let Some(number) = copied.next_back() {
            let number: usize = number.parse().unwrap();
            let folder = worker::folder(root.path(), number);
            let register = opened(&folder).await;
            assert!(!register.backups().is_empty(), "no backup from before");
            register.close().await.unwrap();
            is_all_in(&folder, &rows).await;
            from = number;
        }
        // One may lie beside that was being copied when the kill came.
        from += 1;
        if worker::folder(root.path(), from).exists() {
            from += 1;
        }
    }
}
