//! Undo and redo, everywhere, of anything.

use tempfile::tempdir;
use vejviser_core::meetings;
use vejviser_core::registrations;
use vejviser_core::testing::{a_meeting, a_person, a_register, a_sign_up, passphrase, now};
use vejviser_core::register::{Clock, Register};
use vejviser_core::values::{LanguageLevel, Topic};
use vejviser_core::{Error, Refusal};

#[tokio::test]
async fn a_registration_undone_is_gone_and_redone_is_back() {
    let folder = tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    let before = register.dump().await.unwrap();
    let new = a_person("Amal Haddad")
        .unwrap()
        .phone("22 69 83 50")
        .unwrap()
        .speaks("ar", LanguageLevel::MotherTongue)
        .living_in("Skærbæk")
        .unwrap()
        .about(Topic::Letters)
        .noted("ring efter kl. 16")
        .unwrap()
        .consenting()
        .wishes_for_a_friend();
    registrations::add(&register, new).await.unwrap();
    let after = register.dump().await.unwrap();
    assert_ne!(before, after);
    assert_eq!(register.verify().await.unwrap().findings, Vec::<String>::new());

    register.undo().await.unwrap();
    assert_eq!(register.dump().await.unwrap(), before);
    register.redo().await.unwrap();
    assert_eq!(register.dump().await.unwrap(), after);
    assert_eq!(register.verify().await.unwrap().findings, Vec::<String>::new());
    register.close().await.unwrap();

    let again = Register::open(&folder.path().join("register"), &passphrase(), Clock::standing(now()))
        .await
        .unwrap();
    assert_eq!(again.dump().await.unwrap(), after);
    again.undo().await.unwrap();
    assert_eq!(again.dump().await.unwrap(), before);
}

#[tokio::test]
async fn what_something_was_built_upon_is_not_undone_from_under_it() {
    let folder = tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    let meeting = meetings::add(&register, a_meeting().unwrap()).await.unwrap();
    let planned = register.ledger(Some(&meeting.id), None).await.unwrap();
    meetings::sign_up(&register, &meeting.id, a_sign_up("Selam Tesfay", 2).unwrap())
        .await
        .unwrap();
    let before = register.dump().await.unwrap();
    let refused = register.undo_operation(&planned[0].id).await.unwrap_err();
    assert!(
        matches!(refused, Error::Refused(Refusal::BuiltUpon { .. })),
        "{refused:?}"
    );
    assert_eq!(register.dump().await.unwrap(), before);
}
