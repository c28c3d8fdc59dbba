//! What the two copies of the key file promise.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::register::Passphrase;
use crate::register::cost::Cost;
use crate::register::data_key::DataKey;
use proptest::prelude::*;
use tempfile::TempDir;

fn words(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn old() -> Passphrase {
    words("sne i april")
}

fn new() -> Passphrase {
    words("regn i oktober")
}

fn a_folder() -> (TempDir, KeyFile, DataKey) {
    let folder = tempfile::tempdir().unwrap();
    let key = DataKey::random().unwrap();
    let mut file = KeyFile::new("0190-register");
    file.add_member("m1", &old(), &key, Cost::for_tests())
        .unwrap();
    file.save(folder.path()).unwrap();
    (folder, file, key)
}

fn with_the_new_passphrase(file: &KeyFile, key: &DataKey) -> KeyFile {
    let mut file = file.clone();
    file.change_passphrase("m1", &new(), key, Cost::for_tests())
        .unwrap();
    file
}

fn bytes(folder: &TempDir) -> [Vec<u8>; 2] {
    NAMES.map(|name| fs::read(folder.path().join(name)).unwrap())
}

#[test]
fn what_was_saved_is_loaded_from_two_equal_copies() {
    let (folder, file, _) = a_folder();
    let loaded = KeyFile::load(folder.path()).unwrap();
    assert_eq!(loaded, file);
    let [main, twin] = bytes(&folder);
    assert_eq!(main, twin);
}

#[test]
fn a_lost_copy_is_served_by_the_other_and_written_anew() {
    for lost in NAMES {
        let (folder, file, _) = a_folder();
        let before = bytes(&folder);
        fs::remove_file(folder.path().join(lost)).unwrap();
        let loaded = KeyFile::load(folder.path()).unwrap();
        assert_eq!(loaded, file);
        assert_eq!(bytes(&folder), before, "{lost}");
    }
}

#[test]
fn with_both_copies_lost_or_damaged_the_keys_are_lost_and_nothing_is_written() {
    let (folder, ..) = a_folder();
    fs::remove_file(folder.path().join("keys.json")).unwrap();
    fs::write(folder.path().join("keys-copy.json"), "{}").unwrap();
    assert!(matches!(
        KeyFile::load(folder.path()),
        Err(Error::Refused(Refusal::KeysLost { backup: None }))
    ));
    assert!(!folder.path().join("keys.json").exists());
    assert!(KeyFile::is_in(folder.path()));
}

#[test]
fn an_empty_folder_has_no_keys() {
    let folder = tempfile::tempdir().unwrap();
    assert!(!KeyFile::is_in(folder.path()));
    assert!(KeyFile::load(folder.path()).is_err());
}

#[test]
fn a_kill_between_the_two_renames_leaves_the_new_passphrase_in_force() {
    for written in NAMES {
        let (folder, file, key) = a_folder();
        let mut changed = with_the_new_passphrase(&file, &key);
        changed.revision += 1;
        fs::write(folder.path().join(written), changed.to_bytes().unwrap()).unwrap();
        let loaded = KeyFile::load(folder.path()).unwrap();
        assert_eq!(loaded.unlock(&new()).unwrap().1, key);
        assert!(loaded.unlock(&old()).is_err());
        let [main, twin] = bytes(&folder);
        assert_eq!(main, twin, "{written}");
    }
}

#[test]
fn a_kill_before_the_first_rename_leaves_the_old_passphrase_in_force() {
    let (folder, file, key) = a_folder();
    let changed = with_the_new_passphrase(&file, &key).to_bytes().unwrap();
    // What a kill leaves: unfinished files under names of their own.
    fs::write(folder.path().join(".vejviser-a.unfinished"), &changed).unwrap();
    fs::write(folder.path().join(".vejviser-b.unfinished"), &changed).unwrap();
    let loaded = KeyFile::load(folder.path()).unwrap();
    assert_eq!(loaded.unlock(&old()).unwrap().1, key);
    assert_eq!(durable::sweep(folder.path()).unwrap(), 2);
}

#[test]
fn a_save_that_is_refused_leaves_the_old_keys_in_memory_and_on_the_disk() {
    let (folder, file, key) = a_folder();
    // A folder in the twin's place takes no file over itself.
    let twin = folder.path().join("keys-copy.json");
    fs::remove_file(&twin).unwrap();
    fs::create_dir_all(twin.join("in the way")).unwrap();
    let mut changed = with_the_new_passphrase(&file, &key);
    let revision = changed.revision;
    assert!(changed.save(folder.path()).is_err());
    assert_eq!(changed.revision, revision);
    let main = fs::read(folder.path().join("keys.json")).unwrap();
    let main = KeyFile::from_bytes(&main).unwrap();
    assert_eq!(main.unlock(&old()).unwrap().1, key);
    assert_eq!(durable::sweep(folder.path()).unwrap(), 0);
}

#[test]
fn every_save_has_the_next_revision() {
    let (folder, mut file, _) = a_folder();
    file.save(folder.path()).unwrap();
    assert_eq!(KeyFile::load(folder.path()).unwrap().revision, 2);
}

#[test]
fn a_strangers_key_file_beside_ours_is_neither_used_nor_written_over() {
    let (folder, ..) = a_folder();
    let mut stranger = KeyFile::new("0190-another");
    stranger.revision = 99;
    fs::write(
        folder.path().join("keys.json"),
        stranger.to_bytes().unwrap(),
    )
    .unwrap();
    let before = bytes(&folder);
    assert!(matches!(
        KeyFile::load(folder.path()),
        Err(Error::Fault(Fault::Inconsistent(_)))
    ));
    assert_eq!(bytes(&folder), before);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn a_copy_damaged_anywhere_is_served_by_the_other(
        copy in 0_usize..2,
        place: prop::sample::Index,
        with: u8,
    ) {
        let (folder, file, _) = a_folder();
        let name = folder.path().join(NAMES.get(copy).unwrap());
        let mut content = fs::read(&name).unwrap();
        let place = place.index(content.len());
        *content.get_mut(place).unwrap() = with;
        fs::write(&name, content).unwrap();
        prop_assert_eq!(KeyFile::load(folder.path()).unwrap(), file);
    }
}
