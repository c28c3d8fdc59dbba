//! Undo and redo, everywhere, of anything.

mod random;
mod random_work;

use chrono::Duration;
use vejviser_core::Refusal;
use vejviser_core::error::ChangedSince;
use vejviser_core::matches::{self, DeclineReason, DeclinedBy};
use vejviser_core::meetings;
use vejviser_core::people::{self, PersonDetails, PersonRow};
use vejviser_core::register::{Field, OperationKind, Record, Register, get};
use vejviser_core::registrations::{self, Filter, NewRegistration};
use vejviser_core::testing::{a_meeting, a_person, a_sign_up, now};
use vejviser_core::values::{
    FreeText, LanguageLevel, PersonName, Phone, RegistrationState, Side, Topic,
};

use crate::given::{a_group, everything, is_whole, opened, opened_later, refusal};
use crate::match_life::Two;

fn amal() -> NewRegistration {
    a_person("Amal Haddad")
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
        .wishes_for_a_friend()
}

async fn known_of(register: &Register, person: &str) -> PersonDetails {
    let row: PersonRow = get(register.readers(), person).await.unwrap();
    row.details
}

async fn rename(register: &Register, person: &str, name: &str) {
    let details = PersonDetails {
        full_name: PersonName::parse(name).unwrap(),
        ..known_of(register, person).await
    };
    people::change(register, person, details).await.unwrap();
}

async fn give_phone(register: &Register, person: &str, phone: &str) {
    let details = PersonDetails {
        phone: Some(Phone::parse(phone).unwrap()),
        ..known_of(register, person).await
    };
    people::change(register, person, details).await.unwrap();
}

async fn last_operation(register: &Register) -> String {
    register.ledger(None, Some(1)).await.unwrap()[0].id.clone()
}

#[tokio::test]
async fn a_registration_undone_is_gone_and_redone_is_back() {
    let given = a_group().await;
    let register = &given.register;
    let before = everything(register).await;
    registrations::add(register, amal()).await.unwrap();
    let after = everything(register).await;
    assert!(before != after);

    register.undo().await.unwrap();
    assert!(everything(register).await == before);
    register.redo().await.unwrap();
    assert!(everything(register).await == after);
    is_whole(register).await;
}

#[tokio::test]
async fn what_was_done_before_the_register_was_closed_is_undone_and_redone_after() {
    let given = a_group().await;
    let before = everything(&given.register).await;
    registrations::add(&given.register, amal()).await.unwrap();
    let after = everything(&given.register).await;
    let (_root, folder) = given.closed().await;

    let register = opened(&folder).await;
    assert!(everything(&register).await == after);
    register.undo().await.unwrap();
    assert!(everything(&register).await == before);
    register.close().await.unwrap();

    let register = opened(&folder).await;
    register.redo().await.unwrap();
    assert!(everything(&register).await == after);
    is_whole(&register).await;
}

#[tokio::test]
async fn a_field_changed_since_refuses_the_undo_and_is_named_with_who_and_when() {
    let given = a_group().await;
    let added = registrations::add(&given.register, amal()).await.unwrap();
    let person = added.person_id;
    rename(&given.register, &person, "Amal Hadad").await;
    let ours = last_operation(&given.register).await;
    let (_root, folder) = given.closed().await;

    let register = opened_later(&folder, Duration::days(2)).await;
    rename(&register, &person, "Amal Al-Haddad").await;
    let before = everything(&register).await;
    assert_eq!(
        refusal(register.undo_operation(&ours).await),
        Refusal::ChangedSince(ChangedSince {
            record: Record::Person,
            id: person,
            field: Some(Field::Name),
            by: OperationKind::PersonChanged,
            member: Some(register.member().to_owned()),
            at: now() + Duration::days(2),
        })
    );
    assert!(everything(&register).await == before);
    is_whole(&register).await;
}

#[tokio::test]
async fn another_field_changed_since_does_not_refuse_the_undo_and_stays() {
    let given = a_group().await;
    let register = &given.register;
    let person = registrations::add(register, amal())
        .await
        .unwrap()
        .person_id;
    rename(register, &person, "Amal Hadad").await;
    let renamed = last_operation(register).await;
    give_phone(register, &person, "61 71 43 30").await;

    register.undo_operation(&renamed).await.unwrap();
    let known = known_of(register, &person).await;
    assert_eq!(known.full_name.as_str(), "Amal Haddad");
    assert_eq!(known.phone, Some(Phone::parse("61 71 43 30").unwrap()));
    is_whole(register).await;

    register.redo().await.unwrap();
    let known = known_of(register, &person).await;
    assert_eq!(known.full_name.as_str(), "Amal Hadad");
    assert_eq!(known.phone, Some(Phone::parse("61 71 43 30").unwrap()));
}

#[tokio::test]
async fn a_field_changed_and_changed_back_does_not_stand_in_the_way() {
    let given = a_group().await;
    let register = &given.register;
    let person = registrations::add(register, amal())
        .await
        .unwrap()
        .person_id;
    rename(register, &person, "Amal Hadad").await;
    let renamed = last_operation(register).await;
    rename(register, &person, "Amal H.").await;
    rename(register, &person, "Amal Hadad").await;

    register.undo_operation(&renamed).await.unwrap();
    assert_eq!(
        known_of(register, &person).await.full_name.as_str(),
        "Amal Haddad"
    );
}

#[tokio::test]
async fn what_something_was_built_upon_is_not_undone_from_under_it() {
    let given = a_group().await;
    let register = &given.register;
    let meeting = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    let planned = last_operation(register).await;
    meetings::sign_up(register, &meeting.id, a_sign_up("Selam Tesfay", 2).unwrap())
        .await
        .unwrap();
    let before = everything(register).await;
    assert_eq!(
        refusal(register.undo_operation(&planned).await),
        Refusal::BuiltUpon {
            record: Record::SignUp,
            by: OperationKind::SignedUp
        }
    );
    assert!(everything(register).await == before);
    is_whole(register).await;
}

#[tokio::test]
async fn two_who_are_matched_again_are_not_also_put_back_into_the_match_before() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.drafted().await;
    matches::decline(register, &row.id, DeclinedBy::Group, DeclineReason::Other)
        .await
        .unwrap();
    let declining = last_operation(register).await;
    matches::lift(register, &row.id).await.unwrap();
    two.drafted().await;
    let before = everything(register).await;
    assert_eq!(
        refusal(register.undo_operation(&declining).await),
        Refusal::BuiltUpon {
            record: Record::Match,
            by: OperationKind::MatchProposed
        }
    );
    assert!(everything(register).await == before);
    is_whole(register).await;
}

#[tokio::test]
async fn an_area_that_a_second_registration_came_to_use_keeps_the_first_from_being_undone() {
    let given = a_group().await;
    let register = &given.register;
    registrations::add(register, amal()).await.unwrap();
    let first = last_operation(register).await;
    let second = a_person("Kidane Tesfay")
        .unwrap()
        .living_in("Skaerbaek")
        .unwrap();
    registrations::add(register, second.wishes_for_a_friend())
        .await
        .unwrap();
    assert_eq!(
        refusal(register.undo_operation(&first).await),
        Refusal::BuiltUpon {
            record: Record::Household,
            by: OperationKind::RegistrationAdded
        }
    );
    register.undo().await.unwrap();
    register.undo_operation(&first).await.unwrap();
    is_whole(register).await;
}

fn three_hundred() -> Vec<NewRegistration> {
    (0..300)
        .map(|row| {
            let number = format!("2{row:03} {row:04}");
            let mut person = a_person(&format!("Invented Person {row}")).unwrap();
            if row % 2 == 0 {
                person = person.phone(&number.replace(' ', "")).unwrap();
            }
            person
                .living_in(["Skærbæk", "Tønder", "Toftlund"][row % 3])
                .unwrap()
                .speaks("ti", LanguageLevel::MotherTongue)
                .wishes_for_a_friend()
        })
        .collect()
}

#[tokio::test]
async fn an_import_of_three_hundred_rows_is_one_thing_to_undo_and_redo() {
    let given = a_group().await;
    let register = &given.register;
    let before = everything(register).await;
    let imported = registrations::import(register, &three_hundred(), &[])
        .await
        .unwrap();
    assert_eq!(imported.registrations.len(), 300);
    let after = everything(register).await;

    let undone = register.undo().await.unwrap();
    assert_eq!(undone.of.id, imported.operation);
    assert!(everything(register).await == before);
    assert_eq!(
        people::search(register.readers(), "Invented", None)
            .await
            .unwrap(),
        []
    );
    register.redo().await.unwrap();
    assert!(everything(register).await == after);
    let found = people::search(register.readers(), "Invented", None)
        .await
        .unwrap();
    assert_eq!(found.len(), 300);
    is_whole(register).await;
}

#[tokio::test]
async fn an_import_is_not_undone_once_one_of_its_rows_was_changed() {
    let given = a_group().await;
    let register = &given.register;
    let imported = registrations::import(register, &three_hundred(), &[])
        .await
        .unwrap();
    let all = registrations::list(register.readers(), &Filter::default())
        .await
        .unwrap();
    let changed = all
        .iter()
        .find(|item| item.id == imported.registrations[217])
        .unwrap();
    give_phone(register, &changed.person_id, "61 71 43 30").await;
    let before = everything(register).await;

    let refused = refusal(register.undo_operation(&imported.operation).await);
    let Refusal::ChangedSince(since) = refused else {
        panic!("refused for another reason: {refused}");
    };
    assert_eq!(since.id, changed.person_id);
    assert_eq!(since.record, Record::Person);
    assert_eq!(since.field, Some(Field::Phone));
    assert_eq!(since.by, OperationKind::PersonChanged);
    assert!(everything(register).await == before);

    register.undo().await.unwrap();
    register.undo_operation(&imported.operation).await.unwrap();
    assert_eq!(
        registrations::list(register.readers(), &Filter::default())
            .await
            .unwrap(),
        []
    );
}

#[tokio::test]
async fn a_sign_up_that_became_a_registration_is_a_sign_up_again() {
    let given = a_group().await;
    let register = &given.register;
    let meeting = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    let row = meetings::sign_up(register, &meeting.id, a_sign_up("Selam Tesfay", 2).unwrap())
        .await
        .unwrap();
    let before = everything(register).await;
    meetings::register_sign_up(register, &row.id, Side::Participant)
        .await
        .unwrap();
    let after = everything(register).await;

    let undone = register.undo().await.unwrap();
    assert_eq!(undone.of.kind, OperationKind::SignUpRegistered);
    assert!(everything(register).await == before);
    let again = meetings::sign_ups(register.readers(), &meeting.id)
        .await
        .unwrap();
    assert_eq!(
        again[0].name,
        Some(PersonName::parse("Selam Tesfay").unwrap())
    );
    assert_eq!(again[0].registration_id, None);
    register.redo().await.unwrap();
    assert!(everything(register).await == after);
}

#[tokio::test]
async fn something_new_ends_what_can_be_redone_even_if_it_is_undone_itself() {
    let given = a_group().await;
    let register = &given.register;
    let added = registrations::add(register, amal()).await.unwrap();
    rename(register, &added.person_id, "Amal Hadad").await;
    register.undo().await.unwrap();
    let next = register.next_to_redo().await.unwrap().unwrap();
    assert_eq!(next.kind, OperationKind::PersonChanged);

    let note = FreeText::parse("taler dansk", Field::Note).unwrap();
    registrations::add_note(register, &added.id, note)
        .await
        .unwrap();
    assert_eq!(refusal(register.redo().await), Refusal::NothingToRedo);
    register.undo().await.unwrap();
    let redone = register.redo().await.unwrap();
    assert_eq!(redone.of.kind, OperationKind::NoteAdded);
    assert_eq!(refusal(register.redo().await), Refusal::NothingToRedo);
}

#[tokio::test]
async fn what_was_refused_or_changed_nothing_does_not_end_what_can_be_redone() {
    let given = a_group().await;
    let register = &given.register;
    let added = registrations::add(register, amal()).await.unwrap();
    rename(register, &added.person_id, "Amal Hadad").await;
    register.undo().await.unwrap();

    let matched = registrations::step(register, &added.id, RegistrationState::Matched).await;
    assert!(matches!(refusal(matched), Refusal::NoSuchStep { .. }));
    rename(register, &added.person_id, "Amal Haddad").await;
    register
        .note_use(OperationKind::Exported, None)
        .await
        .unwrap();
    let redone = register.redo().await.unwrap();
    assert_eq!(redone.of.kind, OperationKind::PersonChanged);
}

#[tokio::test]
async fn opening_printing_and_backing_up_are_never_undone() {
    let given = a_group().await;
    registrations::add(&given.register, amal()).await.unwrap();
    let (root, folder) = given.closed().await;
    let register = opened(&folder).await;
    register
        .note_use(OperationKind::Printed, None)
        .await
        .unwrap();
    register
        .back_up(&root.path().join("a.vejviser-backup"))
        .await
        .unwrap();

    for line in register.ledger(None, None).await.unwrap() {
        if line.kind != OperationKind::RegistrationAdded {
            let refused = refusal(register.undo_operation(&line.id).await);
            assert_eq!(refused, Refusal::CannotBeUndone, "{:?}", line.kind);
        }
    }
    let undone = register.undo().await.unwrap();
    assert_eq!(undone.of.kind, OperationKind::RegistrationAdded);
    assert_eq!(refusal(register.undo().await), Refusal::NothingToUndo);
}

#[tokio::test]
async fn an_undo_is_a_line_in_the_ledger_that_names_what_it_took_back() {
    let given = a_group().await;
    let register = &given.register;
    let added = registrations::add(register, amal()).await.unwrap();
    let done = last_operation(register).await;
    register.undo().await.unwrap();
    let lines = register.ledger(Some(&added.id), None).await.unwrap();
    let kinds: Vec<OperationKind> = lines.iter().map(|line| line.kind).collect();
    assert_eq!(
        kinds,
        [OperationKind::RegistrationAdded, OperationKind::Undone]
    );
    assert_eq!(lines[1].undoes, Some(done.clone()));
    assert!(!lines[0].in_effect);
    assert_eq!(
        refusal(register.undo_operation(&done).await),
        Refusal::NothingToUndo
    );
}
