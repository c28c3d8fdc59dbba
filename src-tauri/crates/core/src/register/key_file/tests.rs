//! What the key file promises.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use proptest::prelude::*;

const CHEAP: Cost = Cost::for_tests();

fn words(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

/// A key file of two members and a recovery sheet.
fn a_key_file() -> (KeyFile, DataKey, RecoveryCode) {
    let key = DataKey::random().unwrap();
    let code = RecoveryCode::random().unwrap();
    let mut file = KeyFile::new("0190-register");
    file.add_member("m1", &words("sne i april"), &key, CHEAP)
        .unwrap();
    file.add_member("m2", &words("brød og smør"), &key, CHEAP)
        .unwrap();
    file.set_recovery(&code, &key, CHEAP).unwrap();
    (file, key, code)
}

fn is_wrong(answer: &Result<(String, DataKey), Error>) -> bool {
    matches!(answer, Err(Error::Refused(Refusal::WrongPassphrase)))
}

#[test]
fn each_member_opens_with_her_own_passphrase_and_is_known_by_it() {
    let (file, key, _) = a_key_file();
    let first = file.unlock(&words("sne i april")).unwrap();
    let second = file.unlock(&words("brød og smør")).unwrap();
    assert_eq!(first, ("m1".to_owned(), key.clone()));
    assert_eq!(second, ("m2".to_owned(), key));
}

#[test]
fn a_wrong_passphrase_opens_nothing_nor_does_an_empty_one() {
    let (file, ..) = a_key_file();
    assert!(is_wrong(&file.unlock(&words("sne i marts"))));
    assert!(is_wrong(&file.unlock(&words(""))));
}

#[test]
fn ten_members_cost_one_derivation() {
    let key = DataKey::random().unwrap();
    let mut file = KeyFile::new("r");
    for member in 0..10 {
        let passphrase = words(&format!("passphrase {member}"));
        file.add_member(&format!("m{member}"), &passphrase, &key, CHEAP)
            .unwrap();
    }
    let salts: std::collections::BTreeSet<_> = file.slots.iter().map(|slot| slot.salt).collect();
    assert_eq!(salts.len(), 1);
    assert_eq!(file.unlock(&words("passphrase 9")).unwrap().0, "m9");
}

#[test]
fn two_registers_never_share_a_salt() {
    let (one, other) = (a_key_file().0, a_key_file().0);
    let salt = |file: &KeyFile| file.slots.first().unwrap().salt;
    assert_ne!(salt(&one), salt(&other));
}

#[test]
fn after_a_change_the_new_passphrase_opens_and_the_old_one_does_not() {
    let (mut file, key, _) = a_key_file();
    file.change_passphrase("m1", &words("regn i oktober"), &key, CHEAP)
        .unwrap();
    assert!(is_wrong(&file.unlock(&words("sne i april"))));
    assert_eq!(
        file.unlock(&words("regn i oktober")).unwrap(),
        ("m1".to_owned(), key)
    );
    assert_eq!(file.unlock(&words("brød og smør")).unwrap().0, "m2");
}

#[test]
fn a_raised_cost_leaves_the_other_members_slots_open() {
    let (mut file, key, _) = a_key_file();
    let dearer: Cost =
        serde_json::from_str(r#"{"kdf":"argon2id","memory_kib":16,"passes":2,"lanes":1}"#).unwrap();
    file.change_passphrase("m1", &words("regn i oktober"), &key, dearer)
        .unwrap();
    assert_eq!(file.unlock(&words("regn i oktober")).unwrap().0, "m1");
    assert_eq!(file.unlock(&words("brød og smør")).unwrap().0, "m2");
}

#[test]
fn a_new_passphrase_that_is_too_short_changes_nothing() {
    let (mut file, key, _) = a_key_file();
    let before = file.clone();
    for answer in [
        file.change_passphrase("m1", &words("kort"), &key, CHEAP),
        file.add_member("m3", &words("kort"), &key, CHEAP),
    ] {
        assert!(matches!(
            answer,
            Err(Error::Refused(Refusal::PassphraseTooShort { least: 10 }))
        ));
    }
    assert_eq!(file, before);
}

#[test]
fn a_member_has_one_slot_and_no_more() {
    let (mut file, key, _) = a_key_file();
    let answer = file.add_member("m1", &words("regn i oktober"), &key, CHEAP);
    assert!(matches!(answer, Err(Error::Refused(Refusal::MemberExists))));
}

#[test]
fn a_member_cannot_take_the_recovery_sheets_place() {
    let (mut file, key, _) = a_key_file();
    assert!(
        file.add_member(RECOVERY, &words("regn i oktober"), &key, CHEAP)
            .is_err()
    );
}

#[test]
fn a_member_who_left_opens_nothing_and_the_last_one_stays() {
    let (mut file, ..) = a_key_file();
    file.remove_member("m1").unwrap();
    assert!(is_wrong(&file.unlock(&words("sne i april"))));
    assert_eq!(file.members().collect::<Vec<_>>(), ["m2"]);
    assert!(matches!(
        file.remove_member("m2"),
        Err(Error::Refused(Refusal::LastMember))
    ));
}

#[test]
fn what_is_not_a_member_is_not_found() {
    let (mut file, key, _) = a_key_file();
    let words = words("regn i oktober");
    for answer in [
        file.remove_member("m9"),
        file.remove_member(RECOVERY),
        file.change_passphrase("m9", &words, &key, CHEAP),
    ] {
        assert!(matches!(
            answer,
            Err(Error::Refused(Refusal::NotFound { .. }))
        ));
    }
}

#[test]
fn the_recovery_code_opens_and_another_one_does_not() {
    let (file, key, code) = a_key_file();
    assert_eq!(file.unlock_with_code(&code).unwrap(), key);
    assert!(matches!(
        file.unlock_with_code(&RecoveryCode::random().unwrap()),
        Err(Error::Refused(Refusal::RecoveryCodeUnknown))
    ));
}

#[test]
fn a_new_recovery_sheet_has_the_next_number_and_ends_the_old_one() {
    let (mut file, key, first) = a_key_file();
    let second = RecoveryCode::random().unwrap();
    assert_eq!(file.sheet(), Some(1));
    assert_eq!(file.set_recovery(&second, &key, CHEAP).unwrap(), 2);
    assert_eq!(file.sheet(), Some(2));
    assert!(file.unlock_with_code(&first).is_err());
    assert_eq!(file.unlock_with_code(&second).unwrap(), key);
}

#[test]
fn a_file_without_a_sheet_takes_no_code() {
    let key = DataKey::random().unwrap();
    let mut file = KeyFile::new("r");
    file.add_member("m1", &words("sne i april"), &key, CHEAP)
        .unwrap();
    assert!(matches!(
        file.unlock_with_code(&RecoveryCode::random().unwrap()),
        Err(Error::Refused(Refusal::RecoveryCodeUnknown))
    ));
}

#[test]
fn what_is_written_reads_back() {
    let (file, ..) = a_key_file();
    assert_eq!(KeyFile::from_bytes(&file.to_bytes().unwrap()), Ok(file));
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let (mut file, key, _) = a_key_file();
    for memory in 9..13 {
        let cost = format!(r#"{{"kdf":"argon2id","memory_kib":{memory},"passes":1,"lanes":1}}"#);
        let cost: Cost = serde_json::from_str(&cost).unwrap();
        assert!(file.to_bytes().is_ok());
        file.add_member(&format!("m{memory}"), &words("regn i oktober"), &key, cost)
            .unwrap();
    }
    assert!(file.to_bytes().is_err());
}

#[test]
fn the_written_file_holds_neither_key_nor_passphrase_nor_code() {
    let (file, key, code) = a_key_file();
    let text = String::from_utf8(file.to_bytes().unwrap()).unwrap();
    let secrets = [
        hex::encode(key.as_bytes()),
        hex::encode(code.as_bytes()),
        code.printed().to_string(),
        "sne i april".to_owned(),
    ];
    for secret in secrets {
        assert!(!text.contains(&secret));
    }
}

/// The document with one thing changed and the checksum made to fit, as a person would.
fn forged(file: &KeyFile, forge: impl FnOnce(&mut Map<String, Value>)) -> Vec<u8> {
    let mut document: Map<String, Value> =
        serde_json::from_slice(&file.to_bytes().unwrap()).unwrap();
    document.remove(CHECKSUM);
    forge(&mut document);
    let checksum = checksum_of(&document).unwrap();
    document.insert(CHECKSUM.to_owned(), Value::String(checksum));
    serde_json::to_vec(&document).unwrap()
}

fn first_slot(document: &mut Map<String, Value>) -> &mut Value {
    document.get_mut("slots").unwrap().get_mut(0).unwrap()
}

#[test]
fn a_newer_file_is_told_from_a_damaged_one() {
    let (file, ..) = a_key_file();
    let newer = forged(&file, |document| {
        document.insert("format".to_owned(), 2.into());
        document.insert("slots".to_owned(), "something new".into());
    });
    assert_eq!(KeyFile::from_bytes(&newer), Err(Unreadable::Newer));
    assert_eq!(KeyFile::from_bytes(b""), Err(Unreadable::Damaged));
}

#[test]
fn a_forged_file_that_asks_for_an_absurd_cost_is_damaged() {
    let (file, ..) = a_key_file();
    for (part, value) in [("memory_kib", 1_048_577), ("passes", 21), ("lanes", 17)] {
        let forged = forged(&file, |document| {
            let cost = first_slot(document).get_mut("cost").unwrap();
            cost.as_object_mut()
                .unwrap()
                .insert(part.to_owned(), value.into());
        });
        assert_eq!(
            KeyFile::from_bytes(&forged),
            Err(Unreadable::Damaged),
            "{part}"
        );
    }
}

#[test]
fn a_forged_file_that_asks_for_many_derivations_is_damaged() {
    let (file, ..) = a_key_file();
    let forged = forged(&file, |document| {
        let slot = first_slot(document).clone();
        let slots = document.get_mut("slots").unwrap().as_array_mut().unwrap();
        for member in 10..15 {
            let mut slot = slot.clone();
            let parts = slot.as_object_mut().unwrap();
            parts.insert("id".to_owned(), format!("m{member}").into());
            parts.insert("salt".to_owned(), format!("{member}").repeat(16).into());
            slots.push(slot);
        }
    });
    assert_eq!(KeyFile::from_bytes(&forged), Err(Unreadable::Damaged));
}

#[test]
fn a_forged_file_with_two_slots_of_one_id_is_damaged() {
    let (file, ..) = a_key_file();
    let forged = forged(&file, |document| {
        let slot = first_slot(document).clone();
        document
            .get_mut("slots")
            .unwrap()
            .as_array_mut()
            .unwrap()
            .push(slot);
    });
    assert_eq!(KeyFile::from_bytes(&forged), Err(Unreadable::Damaged));
}

#[test]
fn a_slot_forged_to_a_lower_cost_opens_nothing() {
    let key = DataKey::random().unwrap();
    let dear: Cost =
        serde_json::from_str(r#"{"kdf":"argon2id","memory_kib":16,"passes":2,"lanes":1}"#).unwrap();
    let mut file = KeyFile::new("r");
    file.add_member("m1", &words("sne i april"), &key, dear)
        .unwrap();
    let forged = forged(&file, |document| {
        let cost = serde_json::to_value(CHEAP).unwrap();
        first_slot(document)
            .as_object_mut()
            .unwrap()
            .insert("cost".to_owned(), cost);
    });
    let file = KeyFile::from_bytes(&forged).unwrap();
    assert!(is_wrong(&file.unlock(&words("sne i april"))));
}

proptest! {
    #[test]
    fn one_changed_byte_is_noticed_or_changes_nothing(place: prop::sample::Index, with: u8) {
        let (file, ..) = a_key_file();
        let mut bytes = file.to_bytes().unwrap();
        let place = place.index(bytes.len());
        if let Some(byte) = bytes.get_mut(place) {
            *byte = with;
        }
        match KeyFile::from_bytes(&bytes) {
            Ok(read) => prop_assert_eq!(read, file),
            Err(unreadable) => prop_assert_eq!(unreadable, Unreadable::Damaged),
        }
    }

    #[test]
    fn a_file_cut_short_is_damaged(length: prop::sample::Index) {
        let bytes = a_key_file().0.to_bytes().unwrap();
        // The last two bytes are the closing brace and the line's end.
        let short = bytes.get(..length.index(bytes.len() - 1)).unwrap();
        prop_assert_eq!(KeyFile::from_bytes(short), Err(Unreadable::Damaged));
    }

    #[test]
    fn no_bytes_bring_the_program_down(bytes: Vec<u8>) {
        prop_assert!(KeyFile::from_bytes(&bytes).is_err());
    }
}
