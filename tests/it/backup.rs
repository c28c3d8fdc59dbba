//! Backups: one file, checked, in rotation; restored elsewhere as a desk of its own.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::Duration;
use vejviser_core::Refusal;
use vejviser_core::register::{Clock, Cost, OperationKind, Passphrase, Register};
use vejviser_core::registrations;
use vejviser_core::testing::{a_person, now, passphrase};

use crate::given::{a_group, everything, is_whole, opened, opened_later, refusal};

async fn restored(file: &Path, folder: &Path) -> vejviser_core::Result<Register> {
    Register::restore(file, folder, &passphrase(), Clock::standing(now())).await
}

async fn in_place(file: &Path, folder: &Path) -> vejviser_core::Result<(Register, PathBuf)> {
    Register::restore_in_place(file, folder, &passphrase(), Clock::standing(now())).await
}

async fn add_amal(register: &Register) {
    let new = a_person("Amal Haddad").unwrap().wishes_for_a_friend();
    registrations::add(register, new).await.unwrap();
}

async fn desk_of_the_last_line(register: &Register) -> String {
    register.ledger(None, Some(1)).await.unwrap()[0]
        .desk
        .clone()
}

fn kept(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("backups")).unwrap();
    let mut all: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all
}

#[tokio::test]
async fn a_backup_restored_elsewhere_holds_the_same_and_is_a_desk_of_its_own() {
    let given = a_group().await;
    let register = &given.register;
    add_amal(register).await;
    let file = given.root.path().join("til nøglen.vejviser-backup");
    register.back_up(&file).await.unwrap();
    let all = everything(register).await;

    let elsewhere = given.root.path().join("elsewhere");
    let other = restored(&file, &elsewhere).await.unwrap();
    assert!(everything(&other).await == all);
    is_whole(&other).await;
    assert_eq!(
        other.ledger(None, Some(1)).await.unwrap()[0].kind,
        OperationKind::Restored
    );
    assert!(desk_of_the_last_line(&other).await != desk_of_the_last_line(register).await);
    other.undo().await.unwrap();
    assert!(everything(&other).await != all);
    assert!(everything(register).await == all);
    other.close().await.unwrap();
    opened(&elsewhere).await;
}

#[tokio::test]
async fn a_backup_is_written_over_no_file_and_noted_in_the_log_of_use() {
    let given = a_group().await;
    let file = given.root.path().join("referat.docx");
    fs::write(&file, "vigtigt").unwrap();
    assert_eq!(
        refusal(given.register.back_up(&file).await),
        Refusal::FileExists
    );
    assert_eq!(fs::read(&file).unwrap(), b"vigtigt");
    let new = given.root.path().join("ny.vejviser-backup");
    given.register.back_up(&new).await.unwrap();
    let last = given.register.ledger(None, Some(1)).await.unwrap();
    assert_eq!(last[0].kind, OperationKind::BackedUp);
}

#[tokio::test]
async fn a_backup_opens_with_the_passphrase_of_the_day_it_was_made() {
    let given = a_group().await;
    let file = given.root.path().join("før.vejviser-backup");
    given.register.back_up(&file).await.unwrap();
    let new = Passphrase::new("helt andre ord i dag".to_owned());
    given
        .register
        .change_passphrase(&new, Cost::for_tests())
        .await
        .unwrap();
    let elsewhere = given.root.path().join("elsewhere");
    let tried = Register::restore(&file, &elsewhere, &new, Clock::standing(now())).await;
    assert_eq!(refusal(tried), Refusal::WrongPassphrase);
    assert!(!elsewhere.exists());
    restored(&file, &elsewhere).await.unwrap();
}

#[tokio::test]
async fn what_is_no_backup_is_refused_and_no_folder_is_left_behind() {
    let given = a_group().await;
    let root = given.root.path();
    let good = root.join("god.vejviser-backup");
    given.register.back_up(&good).await.unwrap();
    let bytes = fs::read(&good).unwrap();
    let mut flipped = bytes.clone();
    let middle = bytes.len() / 2;
    flipped[middle] ^= 0xff;
    let mut noise = Vec::new();
    noise.extend((0..50_000_u32).map(|place| (place.wrapping_mul(2_654_435_761) >> 24) as u8));
    let spreadsheet = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/venteliste-2026.xlsx"
    );
    let wrong = [
        ("empty", Vec::new()),
        ("noise", noise),
        ("cut short", bytes[..bytes.len() / 2].to_vec()),
        ("one byte too short", bytes[..bytes.len() - 1].to_vec()),
        ("flipped", flipped),
        ("a spreadsheet", fs::read(spreadsheet).unwrap()),
        (
            "a register's file",
            fs::read(given.folder().join("register.db")).unwrap(),
        ),
    ];
    let before = fs::read_dir(root).unwrap().count();
    for (what, bytes) in wrong {
        let file = root.join("wrong");
        fs::write(&file, bytes).unwrap();
        let tried = restored(&file, &root.join("elsewhere")).await;
        assert_eq!(refusal(tried), Refusal::NotABackup, "{what}");
        fs::remove_file(&file).unwrap();
        assert_eq!(
            fs::read_dir(root).unwrap().count(),
            before,
            "{what} left something"
        );
    }
    let nowhere = restored(&root.join("nowhere"), &root.join("elsewhere")).await;
    assert_eq!(refusal(nowhere), Refusal::NoSuchFile);
    restored(&good, &root.join("elsewhere")).await.unwrap();
}

#[tokio::test]
async fn a_backup_is_not_restored_over_anything() {
    let given = a_group().await;
    let good = given.root.path().join("god.vejviser-backup");
    given.register.back_up(&good).await.unwrap();
    let all = everything(&given.register).await;
    let (_root, folder) = given.closed().await;
    assert_eq!(
        refusal(restored(&good, &folder).await),
        Refusal::FolderNotEmpty
    );
    assert!(everything(&opened(&folder).await).await == all);
}

#[tokio::test]
async fn a_backup_restored_in_place_keeps_the_register_it_replaced_whole_and_aside() {
    let given = a_group().await;
    add_amal(&given.register).await;
    let before = everything(&given.register).await;
    let file = given.root.path().join("stick.vejviser-backup");
    given.register.back_up(&file).await.unwrap();
    add_amal(&given.register).await;
    let after = everything(&given.register).await;
    let desk = desk_of_the_last_line(&given.register).await;
    let folder = given.folder();
    let open = in_place(&file, &folder).await;
    assert_eq!(refusal(open), Refusal::AlreadyOpen);
    let (_root, _) = given.closed().await;
    assert!(Register::backups_in(&folder)[0].bytes > 1_000);

    let nothing = folder.join("keys.json");
    let refused = in_place(&nothing, &folder).await;
    assert_eq!(refusal(refused), Refusal::NotABackup);
    let register = opened(&folder).await;
    assert!(everything(&register).await == after);
    register.close().await.unwrap();

    // Also where the register itself can no longer be read.
    let good = fs::read(folder.join("register.db")).unwrap();
    fs::write(folder.join("register.db"), vec![7; 4_096 * 4]).unwrap();
    let (register, aside) = in_place(&file, &folder).await.unwrap();
    assert!(everything(&register).await == before);
    is_whole(&register).await;
    assert!(desk_of_the_last_line(&register).await != desk);
    assert_eq!(
        fs::read(aside.join("register.db")).unwrap(),
        vec![7; 4_096 * 4]
    );
    fs::write(aside.join("register.db"), good).unwrap();
    let old = opened(&aside).await;
    assert!(everything(&old).await == after);
    old.close().await.unwrap();

    // Whoever is erased is not kept aside either.
    let person = vejviser_core::people::page(register.readers(), "", 1)
        .await
        .unwrap();
    register.erase(&person[0].id).await.unwrap();
    assert!(!aside.exists());
    register.close().await.unwrap();
    opened(&folder).await;
}

#[tokio::test]
async fn closing_makes_a_backup_when_something_changed_and_only_then() {
    let given = a_group().await;
    add_amal(&given.register).await;
    let (_root, folder) = given.closed().await;
    opened_later(&folder, Duration::hours(1))
        .await
        .close()
        .await
        .unwrap();
    let before = kept(&folder).len();

    let register = opened_later(&folder, Duration::hours(2)).await;
    register
        .note_use(OperationKind::Printed, None)
        .await
        .unwrap();
    register.close().await.unwrap();
    assert_eq!(kept(&folder).len(), before, "nothing had changed");

    let register = opened_later(&folder, Duration::hours(3)).await;
    add_amal(&register).await;
    register.close().await.unwrap();
    assert_eq!(kept(&folder).len(), before + 1);
}

#[tokio::test]
async fn a_changed_passphrase_is_reason_for_a_backup_that_opens_with_it() {
    let (_root, folder) = a_group().await.closed().await;
    opened_later(&folder, Duration::hours(1))
        .await
        .close()
        .await
        .unwrap();
    let before = kept(&folder).len();
    let new = Passphrase::new("helt andre ord i dag".to_owned());
    let register = opened_later(&folder, Duration::hours(2)).await;
    register
        .change_passphrase(&new, Cost::for_tests())
        .await
        .unwrap();
    register.close().await.unwrap();
    assert_eq!(kept(&folder).len(), before + 1);
    let newest = kept(&folder).pop().unwrap();
    fs::remove_file(folder.join("keys.json")).unwrap();
    fs::remove_file(folder.join("keys-copy.json")).unwrap();
    let tried = Register::open(&folder, &new, Clock::standing(now())).await;
    assert_eq!(
        refusal(tried),
        Refusal::KeysLost {
            backup: Some(newest)
        }
    );
}

#[tokio::test]
async fn backups_are_let_go_of_in_time_and_every_one_that_stays_can_be_restored() {
    let given = a_group().await;
    let (root, folder) = given.closed().await;
    for day in (0..40).chain([160]) {
        let register = opened_later(&folder, Duration::days(day)).await;
        add_amal(&register).await;
        register.close().await.unwrap();
        if day == 39 {
            let kept = kept(&folder).len();
            // One a day for two weeks, one a week before.
            assert!((14 + 3..=16 + 5).contains(&kept), "{kept}");
        }
    }
    // After ninety days the old ones go; the newest is never one of them.
    let left = kept(&folder);
    assert_eq!(left.len(), 1, "{left:?}");
    let elsewhere = root.path().join("elsewhere");
    let register = restored(&left[0], &elsewhere).await.unwrap();
    assert_eq!(
        everything(&register).await,
        everything(&opened_later(&folder, Duration::days(161)).await).await
    );
}
