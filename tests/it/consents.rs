//! Consent: per person and purpose, withdrawn at once, and never conjured up by an undo.

use vejviser_core::Refusal;
use vejviser_core::consents;
use vejviser_core::register::{OperationKind, Record, Register, behind_its_back, get};
use vejviser_core::registrations::{self, RegistrationRow};
use vejviser_core::testing::{a_person, consent_to, passphrase, today};
use vejviser_core::values::{Purpose, RegistrationState};

use crate::given::{Given, a_group, everything, is_whole, opened, refusal};

async fn amal_is_ready() -> (Given, RegistrationRow) {
    let given = a_group().await;
    let new = a_person("Amal Haddad").unwrap().wishes_for_a_friend();
    let amal = registrations::add(&given.register, new).await.unwrap();
    let consent = consent_to(Purpose::FindFriend);
    consents::give(&given.register, &amal.person_id, consent)
        .await
        .unwrap();
    let ready = registrations::step(&given.register, &amal.id, RegistrationState::Ready).await;
    (given, ready.unwrap())
}

async fn state(register: &Register, registration: &str) -> RegistrationState {
    get::<RegistrationRow>(register.readers(), registration)
        .await
        .unwrap()
        .state
}

async fn in_force(register: &Register, person: &str) -> bool {
    consents::in_force(register.readers(), person, Purpose::FindFriend)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_withdrawn_consent_takes_her_off_the_waiting_list_at_once_and_an_undo_brings_both_back() {
    let (given, amal) = amal_is_ready().await;
    let register = &given.register;
    let before = everything(register).await;
    let withdrawn = consents::withdraw(register, &amal.person_id, Purpose::FindFriend, today())
        .await
        .unwrap();
    assert_eq!(withdrawn.withdrawn_on, Some(today()));
    assert!(!in_force(register, &amal.person_id).await);
    assert_eq!(
        state(register, &amal.id).await,
        RegistrationState::Withdrawn
    );
    register.undo().await.unwrap();
    assert!(everything(register).await == before);
    assert!(in_force(register, &amal.person_id).await);
    is_whole(register).await;
}

#[tokio::test]
async fn withdrawing_what_was_never_given_or_twice_is_refused() {
    let (given, amal) = amal_is_ready().await;
    let register = &given.register;
    let never = consents::withdraw(register, &amal.person_id, Purpose::News, today()).await;
    assert_eq!(refusal(never), Refusal::NoConsentToWithdraw);
    consents::withdraw(register, &amal.person_id, Purpose::FindFriend, today())
        .await
        .unwrap();
    let twice = consents::withdraw(register, &amal.person_id, Purpose::FindFriend, today()).await;
    assert_eq!(refusal(twice), Refusal::NoConsentToWithdraw);
}

#[tokio::test]
async fn withdrawing_one_purpose_leaves_the_others_and_the_waiting_list_alone() {
    let (given, amal) = amal_is_ready().await;
    let register = &given.register;
    let person = &amal.person_id;
    consents::give(register, person, consent_to(Purpose::Statistics))
        .await
        .unwrap();
    consents::withdraw(register, person, Purpose::Statistics, today())
        .await
        .unwrap();
    assert!(in_force(register, person).await);
    assert_eq!(state(register, &amal.id).await, RegistrationState::Ready);
    assert_eq!(
        consents::of_person(register.readers(), person)
            .await
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test]
async fn a_consent_given_again_is_in_force_again_and_names_who_took_it() {
    let (given, amal) = amal_is_ready().await;
    let register = &given.register;
    consents::withdraw(register, &amal.person_id, Purpose::FindFriend, today())
        .await
        .unwrap();
    let again = consent_to(Purpose::FindFriend);
    let again = consents::give(register, &amal.person_id, again)
        .await
        .unwrap();
    assert_eq!(
        (again.taken_by.as_str(), again.withdrawn_on),
        (register.member(), None)
    );
    assert!(in_force(register, &amal.person_id).await);
    let nobody = consents::give(register, "nobody", consent_to(Purpose::News)).await;
    assert_eq!(
        refusal(nobody),
        Refusal::NotFound {
            record: Record::Person
        }
    );
}

#[tokio::test]
async fn an_undo_takes_no_consent_from_under_somebody_who_waits_because_of_it() {
    let (given, amal) = amal_is_ready().await;
    let register = &given.register;
    let ledger = register.ledger(Some(&amal.person_id), None).await.unwrap();
    let consented = ledger
        .iter()
        .find(|line| line.kind == OperationKind::ConsentGiven)
        .unwrap();
    let before = everything(register).await;
    assert_eq!(
        refusal(register.undo_operation(&consented.id).await),
        Refusal::ConsentMissing
    );
    assert!(everything(register).await == before);
    register.undo().await.unwrap();
    register.undo().await.unwrap();
    assert!(!in_force(register, &amal.person_id).await);
    is_whole(register).await;
}

/// How many wait without consent: as the summary says, as the window's list does, and as a look at every
/// row does.
async fn without_consent(register: &Register) -> [i64; 2] {
    let summary = registrations::summary(register.readers(), today()).await;
    let filter = registrations::Filter {
        consent_missing: true,
        waits: true,
        ..registrations::Filter::default()
    };
    let page = registrations::page(register.readers(), &filter, 0, 50).await;
    [summary.unwrap().consent_missing, page.unwrap().total]
}

#[tokio::test]
async fn those_who_wait_without_consent_are_counted_whatever_is_given_withdrawn_and_undone() {
    let given = a_group().await;
    let register = &given.register;
    let new = a_person("Amal Haddad").unwrap().wishes_for_a_friend();
    let amal = registrations::add(register, new).await.unwrap();
    assert_eq!(without_consent(register).await, [1, 1]);
    let consent = consent_to(Purpose::FindFriend);
    consents::give(register, &amal.person_id, consent.clone())
        .await
        .unwrap();
    assert_eq!(without_consent(register).await, [0, 0]);
    consents::withdraw(register, &amal.person_id, Purpose::FindFriend, today())
        .await
        .unwrap();
    // She waits no longer.
    assert_eq!(without_consent(register).await, [0, 0]);
    registrations::step(register, &amal.id, RegistrationState::New)
        .await
        .unwrap();
    assert_eq!(without_consent(register).await, [1, 1]);
    consents::give(register, &amal.person_id, consent)
        .await
        .unwrap();
    assert_eq!(without_consent(register).await, [0, 0]);
    for expected in [1, 0, 0, 1] {
        register.undo().await.unwrap();
        assert_eq!(without_consent(register).await, [expected; 2]);
    }
    is_whole(register).await;
}

#[tokio::test]
async fn verify_finds_a_row_too_many_among_those_without_consent() {
    let (given, amal) = amal_is_ready().await;
    let (_root, folder) = given.closed().await;
    let stray = format!(
        "insert into waiting_without_consent (asked_on, id, side, state)
         values ('2027-01-01', '{}', 'participant', 'ready')",
        amal.id
    );
    behind_its_back(&folder, &passphrase(), &[&stray])
        .await
        .unwrap();
    let register = opened(&folder).await;
    assert!(!register.verify().await.unwrap().holds());
}
