//! A damaged file, lost keys: said plainly, nothing made worse, the newest good backup named.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::Duration;
use tempfile::TempDir;
use vejviser_core::register::{Clock, DumpedRow, Register};
use vejviser_core::registrations;
use vejviser_core::testing::{a_person, now, passphrase};
use vejviser_core::{Error, Refusal};

use crate::given::{a_group, everything, is_whole, opened, opened_later, refusal, try_open};

const PAGE: usize = 4096;

/// A closed register of a hundred people, what is in it, and its newest backup.
async fn a_hundred() -> (TempDir, PathBuf, Vec<DumpedRow>, PathBuf) {
    let given = a_group().await;
    let people: Vec<_> = (0..100)
        .map(|number| {
            a_person(&format!("Invented Person {number}"))
                .unwrap()
                .wishes_for_a_friend()
        })
        .collect();
    registrations::import(&given.register, &people, &[])
        .await
        .unwrap();
    let all = everything(&given.register).await;
    let (root, folder) = given.closed().await;
    // Named by the time they were made.
    let newest = fs::read_dir(folder.join("backups"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .max()
        .unwrap();
    (root, folder, all, newest)
}

fn damage(folder: &Path, page: usize) -> Vec<u8> {
    let file = folder.join("register.db");
    let mut bytes = fs::read(&file).unwrap();
    for byte in &mut bytes[page * PAGE + 1000..page * PAGE + 1032] {
        *byte ^= 0xff;
    }
    fs::write(&file, &bytes).unwrap();
    bytes
}

async fn restores_to(backup: &Path, root: &TempDir, all: &[DumpedRow]) {
    let elsewhere = root.path().join("restored");
    let register = Register::restore(backup, &elsewhere, &passphrase(), Clock::standing(now()))
        .await
        .unwrap();
    assert!(everything(&register).await == all);
    is_whole(&register).await;
}

#[tokio::test]
async fn a_register_whose_first_page_is_damaged_is_not_opened_and_its_backup_is_named() {
    let (root, folder, all, newest) = a_hundred().await;
    let bytes = damage(&folder, 0);
    let Refusal::Damaged { backup } = refusal(try_open(&folder).await) else {
        panic!("refused for another reason");
    };
    assert_eq!(backup.as_deref(), Some(newest.as_path()));
    assert!(fs::read(folder.join("register.db")).unwrap() == bytes);
    restores_to(&newest, &root, &all).await;
}

#[tokio::test]
async fn wherever_a_page_is_damaged_it_is_found_out_and_the_good_backup_stays_the_newest() {
    let (root, folder, all, newest) = a_hundred().await;
    let whole = fs::read(folder.join("register.db")).unwrap();
    let pages = whole.len() / PAGE;
    assert!(pages > 20, "{pages}");
    for page in [1, pages / 4, pages / 2, pages * 3 / 4, pages - 1] {
        fs::write(folder.join("register.db"), &whole).unwrap();
        damage(&folder, page);
        match try_open(&folder).await {
            Ok(register) => {
                assert!(!register.verify().await.unwrap().holds(), "page {page}");
                // A damaged register is not backed up over the good one.
                drop(register);
            }
            Err(error) => {
                let wanted = Refusal::Damaged {
                    backup: Some(newest.clone()),
                };
                assert!(
                    matches!(error, Error::Refused(refused) if refused == wanted),
                    "page {page}"
                );
            }
        }
        for leftover in ["register.db-wal", "register.db-shm"] {
            let _ = fs::remove_file(folder.join(leftover));
        }
    }
    restores_to(&newest, &root, &all).await;
}

#[tokio::test]
async fn a_damage_met_while_working_names_the_good_backup_and_closing_does_not_replace_it() {
    let (root, folder, all, newest) = a_hundred().await;
    let file = folder.join("register.db");
    let whole = fs::read(&file).unwrap();
    let wanted = Refusal::Damaged {
        backup: Some(newest.clone()),
    };
    let mut met = 0;
    for page in (1..whole.len() / PAGE).step_by(3) {
        damage(&folder, page);
        match try_open(&folder).await {
            Err(error) => assert_eq!(refusal::<()>(Err(error)), wanted, "page {page}"),
            Ok(register) => {
                if let Err(error) = register.dump().await {
                    met += 1;
                    let explained = register.explain(error).await;
                    assert_eq!(refusal::<()>(Err(explained)), wanted, "page {page}");
                }
                // Without the damaged page, an index say, a copy can be whole; then it is kept.
                if let Err(error) = register.close().await {
                    let closed = refusal::<()>(Err(error));
                    assert_eq!(closed, Refusal::Damaged { backup: None }, "page {page}");
                }
            }
        }
        fs::write(&file, &whole).unwrap();
        for leftover in ["register.db-wal", "register.db-shm"] {
            let _ = fs::remove_file(folder.join(leftover));
        }
    }
    assert!(met > 0, "no page was needed for the dump");
    restores_to(&newest, &root, &all).await;
}

#[tokio::test]
async fn a_register_cut_short_emptied_or_gone_is_damaged_and_its_backup_is_named() {
    let (root, folder, all, newest) = a_hundred().await;
    let file = folder.join("register.db");
    let whole = fs::read(&file).unwrap();
    let expected = Refusal::Damaged {
        backup: Some(newest.clone()),
    };
    for left in [0, 100, PAGE + 100] {
        fs::write(&file, &whole[..left]).unwrap();
        assert_eq!(
            refusal(try_open(&folder).await),
            expected,
            "{left} bytes left"
        );
        assert_eq!(fs::read(&file).unwrap().len(), left, "the file was touched");
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(refusal(try_open(&folder).await), expected);
    assert!(
        !file.exists(),
        "a new file was put in the damaged one's place"
    );
    restores_to(&newest, &root, &all).await;
}

#[tokio::test]
async fn a_damaged_backup_is_passed_over_for_the_next_good_one() {
    let given = a_group().await;
    let (_root, folder) = given.closed().await;
    for hours in [2, 4] {
        let register = opened_later(&folder, Duration::hours(hours)).await;
        let new = a_person("Amal Haddad").unwrap().wishes_for_a_friend();
        registrations::add(&register, new).await.unwrap();
        register.close().await.unwrap();
    }
    let register = opened_later(&folder, Duration::hours(5)).await;
    let backups = register.backups();
    drop(register);
    let mut bytes = fs::read(&backups[0].path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    fs::write(&backups[0].path, bytes).unwrap();
    damage(&folder, 0);
    let expected = Refusal::Damaged {
        backup: Some(backups[1].path.clone()),
    };
    assert_eq!(refusal(try_open(&folder).await), expected);
}

#[tokio::test]
async fn one_lost_or_damaged_slot_file_is_mended_from_the_other() {
    let (_root, folder, all, _) = a_hundred().await;
    for (lost, other) in [
        ("keys.json", "keys-copy.json"),
        ("keys-copy.json", "keys.json"),
    ] {
        fs::remove_file(folder.join(lost)).unwrap();
        opened(&folder).await.close().await.unwrap();
        assert_eq!(
            fs::read(folder.join(lost)).unwrap(),
            fs::read(folder.join(other)).unwrap()
        );

        let mut bytes = fs::read(folder.join(lost)).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x01;
        fs::write(folder.join(lost), bytes).unwrap();
        let register = opened(&folder).await;
        assert!(everything(&register).await == all);
        register.close().await.unwrap();
        assert_eq!(
            fs::read(folder.join(lost)).unwrap(),
            fs::read(folder.join(other)).unwrap()
        );
    }
}

#[tokio::test]
async fn with_both_slot_files_lost_the_newest_backup_that_opens_is_named_and_restores() {
    let (root, folder, all, newest) = a_hundred().await;
    fs::remove_file(folder.join("keys.json")).unwrap();
    fs::write(folder.join("keys-copy.json"), "{}").unwrap();
    let expected = Refusal::KeysLost {
        backup: Some(newest.clone()),
    };
    assert_eq!(refusal(try_open(&folder).await), expected);
    restores_to(&newest, &root, &all).await;
}

#[tokio::test]
async fn with_both_slot_files_lost_after_a_passphrase_change_the_new_one_still_finds_a_backup() {
    use vejviser_core::register::{Cost, Passphrase};
    let given = a_group().await;
    let new = Passphrase::new("helt andre ord i dag".to_owned());
    given
        .register
        .change_passphrase(&new, Cost::for_tests())
        .await
        .unwrap();
    let (_root, folder) = given.closed().await;
    fs::remove_file(folder.join("keys.json")).unwrap();
    fs::remove_file(folder.join("keys-copy.json")).unwrap();
    let tried = Register::open(&folder, &new, Clock::standing(now())).await;
    assert!(matches!(
        refusal(tried),
        Refusal::KeysLost { backup: Some(_) }
    ));
}
