//! The register: made, opened, refused, mended, and never damaged by trying.

mod damage;
mod full_disk;
mod keys;
mod migration;

use std::fs;
use std::path::Path;

use vejviser_core::Refusal;
use vejviser_core::register::{Clock, Passphrase, Register, behind_its_back};
use vejviser_core::testing::{a_register, new_register, now, passphrase};

use crate::given::{a_group, everything, is_whole, opened, refusal, try_open};
use crate::second_program;

async fn open_with(folder: &Path, passphrase: &str) -> vejviser_core::Result<Register> {
    let passphrase = Passphrase::new(passphrase.to_owned());
    Register::open(folder, &passphrase, Clock::standing(now())).await
}

#[tokio::test]
async fn what_guards_what_was_acknowledged_is_on_where_it_is_written() {
    let given = a_group().await;
    for (pragma, wanted) in [
        ("journal_mode", "wal"),
        // FULL: a commit waits for the disk.
        ("synchronous", "2"),
        ("fullfsync", "1"),
        ("checkpoint_fullfsync", "1"),
        ("foreign_keys", "1"),
        ("recursive_triggers", "1"),
        ("secure_delete", "1"),
        // MEMORY: no temporary file.
        ("temp_store", "2"),
    ] {
        let is = given.register.writer_pragma(pragma).await.unwrap();
        assert_eq!(is, wanted, "{pragma}");
    }
}

#[tokio::test]
async fn a_wrong_passphrase_opens_nothing_and_changes_nothing() {
    let (_root, folder) = a_group().await.closed().await;
    let before = fs::read(folder.join("register.db")).unwrap();
    for wrong in [
        "rundt om hjørnet ved kirke",
        "Rundt om hjørnet ved kirken",
        "",
    ] {
        assert_eq!(
            refusal(open_with(&folder, wrong).await),
            Refusal::WrongPassphrase
        );
    }
    assert!(fs::read(folder.join("register.db")).unwrap() == before);
    opened(&folder).await;
}

#[tokio::test]
async fn a_short_passphrase_makes_no_register_and_leaves_no_folder() {
    let root = tempfile::tempdir().unwrap();
    let mut new = new_register().unwrap();
    new.passphrase = Passphrase::new("for kort".to_owned());
    let folder = root.path().join("register");
    let made = Register::create(&folder, new, Clock::standing(now())).await;
    assert_eq!(refusal(made), Refusal::PassphraseTooShort { least: 10 });
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_register_that_is_open_is_not_opened_again_here_or_by_another_program() {
    let given = a_group().await;
    let folder = given.folder();
    assert_eq!(refusal(try_open(&folder).await), Refusal::AlreadyOpen);
    assert_eq!(second_program::is_told_to("open", &folder), "AlreadyOpen");
    is_whole(&given.register).await;
    let (_root, folder) = given.closed().await;
    assert_eq!(second_program::is_told_to("open", &folder), "opened");
    opened(&folder).await;
}

#[tokio::test]
async fn where_there_is_no_register_none_is_made_by_opening() {
    let root = tempfile::tempdir().unwrap();
    assert_eq!(refusal(try_open(root.path()).await), Refusal::NoRegister);
    let nowhere = root.path().join("nowhere");
    assert_eq!(refusal(try_open(&nowhere).await), Refusal::NoRegister);
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_folder_with_anything_in_it_does_not_become_a_register() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("venteliste.xlsx"), "x").unwrap();
    assert_eq!(
        refusal(a_register(root.path()).await),
        Refusal::FolderNotEmpty
    );
    let given = a_group().await;
    let (_root, folder) = given.closed().await;
    assert_eq!(refusal(a_register(&folder).await), Refusal::FolderNotEmpty);
    opened(&folder).await;
}

#[tokio::test]
async fn a_register_is_neither_made_nor_opened_where_a_cloud_service_would_tear_it() {
    let root = tempfile::tempdir().unwrap();
    let synced = root.path().join("OneDrive - Venner");
    let expected = Refusal::CloudFolder {
        service: "OneDrive".to_owned(),
    };
    assert_eq!(
        refusal(a_register(&synced.join("register")).await),
        expected
    );
    assert!(!synced.exists());

    let (_root, folder) = a_group().await.closed().await;
    fs::create_dir(&synced).unwrap();
    fs::rename(&folder, synced.join("register")).unwrap();
    assert_eq!(refusal(try_open(&synced.join("register")).await), expected);
}

#[tokio::test]
async fn a_register_of_a_newer_program_is_refused_and_left_as_it_is() {
    let (_root, folder) = a_group().await.closed().await;
    let newer =
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
         values (9000, 'matches', true, x'00', 0)";
    behind_its_back(&folder, &passphrase(), &[newer])
        .await
        .unwrap();
    let before = fs::read(folder.join("register.db")).unwrap();
    let backups = fs::read_dir(folder.join("backups")).unwrap().count();
    assert_eq!(refusal(try_open(&folder).await), Refusal::NewerRegister);
    assert!(fs::read(folder.join("register.db")).unwrap() == before);
    assert_eq!(
        fs::read_dir(folder.join("backups")).unwrap().count(),
        backups
    );
}

#[tokio::test]
async fn a_row_changed_past_the_ledger_is_found_out() {
    let given = a_group().await;
    is_whole(&given.register).await;
    let (_root, folder) = given.closed().await;
    let secretly = "update member set name = 'Somebody Else'";
    behind_its_back(&folder, &passphrase(), &[secretly])
        .await
        .unwrap();
    let register = opened(&folder).await;
    let verdict = register.verify().await.unwrap();
    let member = register.member();
    assert_eq!(
        verdict.findings,
        [format!("row and ledger differ: member {member}")]
    );
}

#[tokio::test]
async fn an_operation_that_was_let_go_of_midway_has_never_been() {
    use vejviser_core::register::{Op, OperationKind, get};
    let given = a_group().await;
    let register = &given.register;
    let before = everything(register).await;
    let mut tx = register
        .begin(Op::new(OperationKind::GroupChanged))
        .await
        .unwrap();
    let id = before
        .iter()
        .find(|row| row.record == "volunteer_group")
        .unwrap()
        .id
        .clone();
    let mut group: vejviser_core::groups::GroupRow = get(tx.connection(), &id).await.unwrap();
    group.blank_rows = 7;
    tx.update(&group).await.unwrap();
    drop(tx);
    register
        .note_use(OperationKind::Printed, None)
        .await
        .unwrap();
    assert!(everything(register).await == before);
    is_whole(register).await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_folder_that_may_only_be_read_is_refused_as_such_and_nothing_happens_to_it() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt, chown};
    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    const NOBODY: u32 = 65_534;
    let (root, folder) = a_group().await.closed().await;
    let before = fs::read(folder.join("register.db")).unwrap();
    let mut program = std::env::current_exe().unwrap();
    let root_runs_this = fs::metadata(&folder).unwrap().uid() == 0;
    if root_runs_this {
        // Nothing is read-only to root: the second program is somebody else's.
        let copy = root.path().join("program");
        fs::copy(&program, &copy).unwrap();
        program = copy;
        fs::set_permissions(root.path(), PermissionsExt::from_mode(0o755)).unwrap();
        for entry in fs::read_dir(&folder).unwrap() {
            chown(entry.unwrap().path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
        chown(&folder, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    fs::set_permissions(&folder, PermissionsExt::from_mode(0o555)).unwrap();
    let mut command = Command::new(program);
    second_program::arguments(&mut command, "open", &folder);
    if root_runs_this {
        command.uid(NOBODY).gid(NOBODY);
    }
    let answer = second_program::answer(&command.output().unwrap());
    fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
    assert_eq!(answer, "ReadOnly");
    assert!(fs::read(folder.join("register.db")).unwrap() == before);
    opened(&folder).await;
}
