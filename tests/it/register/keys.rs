//! Who opens the register: passphrases changed, the recovery sheet, members coming and going.

use std::path::Path;

use vejviser_core::members;
use vejviser_core::register::{
    Clock, Cost, OperationKind, Passphrase, Record, RecoveryCode, Register,
};
use vejviser_core::testing::{PASSPHRASE, a_register_and_its_sheet, now};
use vejviser_core::values::PersonName;
use vejviser_core::{Refusal, Result};

use super::open_with;
use crate::given::{a_group, is_whole, refusal};

const NEW: &str = "helt andre ord i dag";
const YASMINS: &str = "bjerget bag ved søen";

fn words(passphrase: &str) -> Passphrase {
    Passphrase::new(passphrase.to_owned())
}

fn yasmin() -> PersonName {
    PersonName::parse("Yasmin Holm").unwrap()
}

async fn recovered(
    folder: &Path,
    code: &RecoveryCode,
    name: Option<&PersonName>,
    passphrase: &str,
) -> Result<(Register, vejviser_core::register::RecoverySheet)> {
    let new = words(passphrase);
    Register::recover(
        folder,
        code,
        name,
        &new,
        Cost::for_tests(),
        Clock::standing(now()),
    )
    .await
}

#[tokio::test]
async fn a_changed_passphrase_opens_the_old_one_does_not_and_the_sheet_still_does() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("register");
    let (register, sheet) = a_register_and_its_sheet(&folder).await.unwrap();
    register
        .change_passphrase(&words(NEW), Cost::for_tests())
        .await
        .unwrap();
    register.close().await.unwrap();

    assert_eq!(
        refusal(open_with(&folder, PASSPHRASE).await),
        Refusal::WrongPassphrase
    );
    let register = open_with(&folder, NEW).await.unwrap();
    is_whole(&register).await;
    let ledger = register.ledger(None, None).await.unwrap();
    assert!(
        ledger
            .iter()
            .any(|line| line.kind == OperationKind::PassphraseChanged)
    );
    register.close().await.unwrap();
    recovered(&folder, &sheet.code, None, YASMINS)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_short_new_passphrase_is_refused_and_the_old_one_stays() {
    let given = a_group().await;
    let refused = given
        .register
        .change_passphrase(&words("kort"), Cost::for_tests())
        .await;
    assert_eq!(refusal(refused), Refusal::PassphraseTooShort { least: 10 });
    let (_root, folder) = given.closed().await;
    open_with(&folder, PASSPHRASE).await.unwrap();
}

#[tokio::test]
async fn a_recovered_register_opens_with_the_new_passphrase_and_only_the_new_sheet() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("register");
    let (register, old) = a_register_and_its_sheet(&folder).await.unwrap();
    let kirsten = register.member().to_owned();
    register.close().await.unwrap();

    // As it is typed from paper.
    let typed = old.code.printed().to_lowercase().replace('-', " ");
    let typed = RecoveryCode::parse(&typed).unwrap();
    let (register, new) = recovered(&folder, &typed, None, NEW).await.unwrap();
    assert_eq!(new.number, old.number + 1);
    assert_eq!(register.member(), kirsten);
    is_whole(&register).await;
    let ledger = register.ledger(Some(&kirsten), None).await.unwrap();
    assert_eq!(ledger.last().unwrap().kind, OperationKind::Recovered);
    register.close().await.unwrap();

    let again = recovered(&folder, &old.code, None, YASMINS).await;
    assert_eq!(refusal(again), Refusal::RecoveryCodeUnknown);
    assert_eq!(
        refusal(open_with(&folder, PASSPHRASE).await),
        Refusal::WrongPassphrase
    );
    open_with(&folder, NEW)
        .await
        .unwrap()
        .close()
        .await
        .unwrap();
    recovered(&folder, &new.code, None, YASMINS).await.unwrap();
}

#[tokio::test]
async fn the_sheet_of_another_register_opens_nothing_here() {
    let (_root, folder) = a_group().await.closed().await;
    let code = RecoveryCode::random().unwrap();
    let tried = recovered(&folder, &code, None, NEW).await;
    assert_eq!(refusal(tried), Refusal::RecoveryCodeUnknown);
    open_with(&folder, PASSPHRASE).await.unwrap();
}

#[tokio::test]
async fn with_several_members_the_sheet_asks_who_she_is_and_leaves_the_others_alone() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("register");
    let (register, sheet) = a_register_and_its_sheet(&folder).await.unwrap();
    register
        .add_member(yasmin(), &words(YASMINS), Cost::for_tests())
        .await
        .unwrap();
    register.close().await.unwrap();

    let unsaid = recovered(&folder, &sheet.code, None, NEW).await;
    assert!(matches!(refusal(unsaid), Refusal::Missing { .. }));
    let nobody = PersonName::parse("Nobody Here").unwrap();
    let unknown = recovered(&folder, &sheet.code, Some(&nobody), NEW).await;
    assert_eq!(
        refusal(unknown),
        Refusal::NotFound {
            record: Record::Member
        }
    );
    let taken = recovered(&folder, &sheet.code, Some(&yasmin()), PASSPHRASE).await;
    assert_eq!(refusal(taken), Refusal::PassphraseTaken);

    let (register, _) = recovered(&folder, &sheet.code, Some(&yasmin()), NEW)
        .await
        .unwrap();
    register.close().await.unwrap();
    open_with(&folder, PASSPHRASE)
        .await
        .unwrap()
        .close()
        .await
        .unwrap();
    open_with(&folder, NEW)
        .await
        .unwrap()
        .close()
        .await
        .unwrap();
    assert_eq!(
        refusal(open_with(&folder, YASMINS).await),
        Refusal::WrongPassphrase
    );
}

#[tokio::test]
async fn a_new_member_opens_with_words_of_her_own_and_the_ledger_says_it_was_she() {
    let given = a_group().await;
    let added = given
        .register
        .add_member(yasmin(), &words(YASMINS), Cost::for_tests())
        .await
        .unwrap();
    let (_root, folder) = given.closed().await;

    let register = open_with(&folder, YASMINS).await.unwrap();
    assert_eq!(register.member(), added.id);
    let ledger = register.ledger(None, Some(1)).await.unwrap();
    assert_eq!(ledger[0].kind, OperationKind::Opened);
    assert_eq!(ledger[0].member.as_deref(), Some(added.id.as_str()));
    is_whole(&register).await;
}

#[tokio::test]
async fn two_members_have_neither_the_same_passphrase_nor_the_same_name() {
    let given = a_group().await;
    let register = &given.register;
    let cost = Cost::for_tests();
    let same_words = register
        .add_member(yasmin(), &words(PASSPHRASE), cost)
        .await;
    assert_eq!(refusal(same_words), Refusal::PassphraseTaken);
    register
        .add_member(yasmin(), &words(YASMINS), cost)
        .await
        .unwrap();
    let same_name = register.add_member(yasmin(), &words(NEW), cost).await;
    assert_eq!(refusal(same_name), Refusal::MemberExists);
    let hers = register.change_passphrase(&words(YASMINS), cost).await;
    assert_eq!(refusal(hers), Refusal::PassphraseTaken);
    assert_eq!(members::list(register.readers()).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_member_who_left_opens_nothing_any_more_and_the_history_still_names_her() {
    let given = a_group().await;
    let cost = Cost::for_tests();
    given
        .register
        .add_member(yasmin(), &words(YASMINS), cost)
        .await
        .unwrap();
    let (_root, folder) = given.closed().await;
    let hers = open_with(&folder, YASMINS).await.unwrap();
    hers.note_use(OperationKind::Printed, None).await.unwrap();
    hers.close().await.unwrap();

    let register = open_with(&folder, PASSPHRASE).await.unwrap();
    let left = register.remove_member(&yasmin()).await.unwrap();
    assert_eq!(left.left_on, Some(vejviser_core::testing::today()));
    let printed = register.ledger(None, None).await.unwrap();
    let printed = printed
        .iter()
        .find(|line| line.kind == OperationKind::Printed)
        .unwrap();
    assert_eq!(printed.member.as_deref(), Some(left.id.as_str()));
    let all = members::list(register.readers()).await.unwrap();
    assert!(all.iter().any(|member| member.name == yasmin()));
    register.close().await.unwrap();
    assert_eq!(
        refusal(open_with(&folder, YASMINS).await),
        Refusal::WrongPassphrase
    );

    let register = open_with(&folder, PASSPHRASE).await.unwrap();
    let back = register
        .add_member(yasmin(), &words(NEW), cost)
        .await
        .unwrap();
    assert_eq!((back.id, back.left_on), (left.id, None));
    is_whole(&register).await;
}

#[tokio::test]
async fn a_member_who_left_and_has_the_sheet_is_back_and_no_longer_listed_as_gone() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("register");
    let (register, sheet) = a_register_and_its_sheet(&folder).await.unwrap();
    register
        .add_member(yasmin(), &words(YASMINS), Cost::for_tests())
        .await
        .unwrap();
    register.remove_member(&yasmin()).await.unwrap();
    register.close().await.unwrap();
    let (register, _) = recovered(&folder, &sheet.code, Some(&yasmin()), NEW)
        .await
        .unwrap();
    let all = members::list(register.readers()).await.unwrap();
    assert!(all.iter().all(|member| member.left_on.is_none()));
    is_whole(&register).await;
    assert_eq!(refusal(register.undo().await), Refusal::NothingToUndo);
}

#[tokio::test]
async fn a_renamed_member_keeps_her_slot_and_her_history_and_takes_nobodys_name() {
    let given = a_group().await;
    let register = &given.register;
    let other = register
        .add_member(yasmin(), &words(YASMINS), Cost::for_tests())
        .await
        .unwrap();
    let taken = register
        .rename_member(&other.id, PersonName::parse("Kirsten Bækgaard").unwrap())
        .await;
    assert_eq!(refusal(taken), Refusal::MemberExists);
    let name = PersonName::parse("Yasmin Lorenzen").unwrap();
    register
        .rename_member(&other.id, name.clone())
        .await
        .unwrap();
    register.undo().await.unwrap();
    register.redo().await.unwrap();
    let (_root, folder) = given.closed().await;
    let hers = open_with(&folder, YASMINS).await.unwrap();
    assert_eq!(hers.member(), other.id);
    let all = members::list(hers.readers()).await.unwrap();
    assert!(all.iter().any(|member| member.name == name));
}

#[tokio::test]
async fn the_last_member_who_can_open_the_register_does_not_leave() {
    let given = a_group().await;
    let kirsten = PersonName::parse("Kirsten Bækgaard").unwrap();
    let refused = given.register.remove_member(&kirsten).await;
    assert_eq!(refusal(refused), Refusal::LastMember);
    let (_root, folder) = given.closed().await;
    open_with(&folder, PASSPHRASE).await.unwrap();
}

#[tokio::test]
async fn a_passphrase_typed_on_another_system_opens_the_register_all_the_same() {
    let (_root, folder) = a_group().await.closed().await;
    // ø has no parts, so the words are typed in full-width letters instead.
    let wide: String = PASSPHRASE
        .chars()
        .map(|letter| match letter {
            'a'..='z' => char::from_u32(letter as u32 - 'a' as u32 + 0xff41).unwrap(),
            other => other,
        })
        .collect();
    assert!(wide != PASSPHRASE);
    open_with(&folder, &wide).await.unwrap();
}

#[tokio::test]
async fn a_new_recovery_sheet_opens_and_the_one_before_does_not() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("register");
    let (register, old) = a_register_and_its_sheet(&folder).await.unwrap();
    let new = register
        .renew_recovery_sheet(Cost::for_tests())
        .await
        .unwrap();
    assert_eq!(new.number, old.number + 1);
    is_whole(&register).await;
    register.close().await.unwrap();

    assert_eq!(
        refusal(recovered(&folder, &old.code, None, YASMINS).await),
        Refusal::RecoveryCodeUnknown
    );
    recovered(&folder, &new.code, None, YASMINS).await.unwrap();
}
