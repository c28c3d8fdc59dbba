//! Who asked for a meeting is told of one, once; a sheet is typed back at once; everybody is reached.

use chrono::Duration;
use vejviser_core::Refusal;
use vejviser_core::meetings::{self, MeetingRow, NewSignUp, SignUpRow, TypedRow, WalkIn, Who};
use vejviser_core::register::{OperationKind, Register};
use vejviser_core::registrations::{self, RegistrationRow};
use vejviser_core::testing::{a_meeting, a_person, a_sign_up, today};
use vejviser_core::values::{Municipality, RegistrationState, SignUpSource};

use crate::given::{Given, a_group, everything, is_whole, refusal};

async fn asks(register: &Register, name: &str, days: i64) -> RegistrationRow {
    let mut new = a_person(name)
        .unwrap()
        .living_in("Tønder")
        .unwrap()
        .wishes_for_a_friend();
    new.details.meeting_asked_on = Some(today() - Duration::days(days));
    registrations::add(register, new).await.unwrap()
}

async fn a_planned_meeting() -> (Given, MeetingRow) {
    let given = a_group().await;
    let mut details = a_meeting().unwrap();
    details.maximum = Some(16);
    let meeting = meetings::add(&given.register, details).await.unwrap();
    (given, meeting)
}

async fn to_invite(register: &Register, meeting: &MeetingRow) -> Vec<String> {
    meetings::to_invite(register.readers(), &meeting.id)
        .await
        .unwrap()
        .into_iter()
        .map(|one| one.registration_id)
        .collect()
}

async fn sign_up(register: &Register, meeting: &MeetingRow, name: &str, people: i64) -> SignUpRow {
    let new = a_sign_up(name, people).unwrap();
    meetings::sign_up(register, &meeting.id, new).await.unwrap()
}

#[tokio::test]
async fn whoever_asked_for_a_meeting_is_to_be_invited_once_and_not_if_she_comes_anyway() {
    let (given, meeting) = a_planned_meeting().await;
    let register = &given.register;
    let amal = asks(register, "Amal Haddad", 3).await;
    let selam = asks(register, "Selam Tesfay", 9).await;
    let comes = asks(register, "Olena Kovalenko", 5).await;
    let gone = asks(register, "Reza Karimi", 5).await;
    let not_asked = a_person("Grace Okello").unwrap().wishes_for_a_friend();
    registrations::add(register, not_asked).await.unwrap();
    registrations::step(register, &gone.id, RegistrationState::Withdrawn)
        .await
        .unwrap();
    let known = NewSignUp::of(Who::Person(comes.person_id.clone()));
    meetings::sign_up(register, &meeting.id, known)
        .await
        .unwrap();
    // Whoever asked first, first.
    assert_eq!(
        to_invite(register, &meeting).await,
        [selam.id.clone(), amal.id.clone()]
    );

    let both = [selam.id.clone(), amal.id.clone(), amal.id.clone()];
    let new = meetings::invite(register, &meeting.id, &both[..1])
        .await
        .unwrap();
    assert_eq!(new, 1);
    assert_eq!(
        to_invite(register, &meeting).await,
        std::slice::from_ref(&amal.id)
    );
    let before = everything(register).await;
    assert_eq!(
        meetings::invite(register, &meeting.id, &both)
            .await
            .unwrap(),
        1
    );
    let after = everything(register).await;
    let invited = meetings::invited(register.readers(), &meeting.id)
        .await
        .unwrap();
    assert_eq!(invited.len(), 2);
    assert_eq!(invited[0].invited_on, Some(today()));
    assert_eq!(
        invited[0].invited_by.as_ref().unwrap().as_str(),
        "Kirsten Bækgaard"
    );

    let undone = register.undo().await.unwrap();
    assert_eq!(undone.of.kind, OperationKind::Invited);
    assert!(everything(register).await == before);
    register.redo().await.unwrap();
    assert!(everything(register).await == after);
    is_whole(register).await;
}

#[tokio::test]
async fn a_meeting_elsewhere_invites_nobody_from_here_and_one_who_came_once_is_not_asked_again() {
    let given = a_group().await;
    let register = &given.register;
    let amal = asks(register, "Amal Haddad", 3).await;
    let mut elsewhere = a_meeting().unwrap();
    elsewhere.municipality = Municipality::by_code("0580").map(|one| one.code().to_owned());
    let elsewhere = meetings::add(register, elsewhere).await.unwrap();
    assert!(to_invite(register, &elsewhere).await.is_empty());
    let first = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    assert_eq!(
        to_invite(register, &first).await,
        std::slice::from_ref(&amal.id)
    );
    let known = NewSignUp::of(Who::Person(amal.person_id.clone()));
    let row = meetings::sign_up(register, &first.id, known).await.unwrap();
    let next = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    assert_eq!(
        to_invite(register, &next).await,
        std::slice::from_ref(&amal.id)
    );
    let came = meetings::Attendance {
        sign_up: row.id,
        came: 1,
    };
    meetings::note_attendance(register, &first.id, &[came])
        .await
        .unwrap();
    assert!(to_invite(register, &next).await.is_empty());
    meetings::cancel(register, &next.id).await.unwrap();
    let refused = meetings::invite(register, &next.id, &[amal.id]).await;
    assert_eq!(refusal(refused), Refusal::MeetingOver);
}

#[tokio::test]
async fn a_sheet_is_typed_back_at_once_walk_ins_get_the_next_numbers_and_one_undo_takes_it_back() {
    let (given, meeting) = a_planned_meeting().await;
    let register = &given.register;
    let pair = sign_up(register, &meeting, "A Pair", 2).await;
    let one = sign_up(register, &meeting, "Just One", 14).await;
    let before = everything(register).await;
    let typed = |row: &SignUpRow, came| TypedRow {
        sign_up: row.id.clone(),
        people: None,
        came: Some(came),
        illegible: false,
        wants_to_be_friend: false,
        wants_friend: true,
    };
    let walk_in = |name, people| WalkIn {
        new: a_sign_up(name, people).unwrap(),
        came: None,
    };
    // The place is full on paper: whoever was there was there all the same.
    let walk_ins = [walk_in("Walked In", 3), walk_in("So Did I", 1)];
    let too_many = [typed(&pair, 3)];
    let refused = meetings::type_back(register, &meeting.id, &too_many, &walk_ins).await;
    assert_eq!(
        refusal(refused),
        Refusal::MoreCameThanSignedUp { people: 2 }
    );
    assert!(everything(register).await == before);

    let rows = [typed(&pair, 1), typed(&one, 0)];
    let done = meetings::type_back(register, &meeting.id, &rows, &walk_ins)
        .await
        .unwrap();
    let numbers: Vec<i64> = done.walk_ins.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [3, 4]);
    let sheet = meetings::sign_ups(register.readers(), &meeting.id)
        .await
        .unwrap();
    let came: Vec<Option<i64>> = sheet.iter().map(|row| row.came).collect();
    assert_eq!(came, [Some(1), Some(0), Some(3), Some(1)]);
    assert_eq!(sheet[2].source, Some(SignUpSource::WalkIn));
    assert!(sheet[0].wants_friend);
    let after = everything(register).await;
    assert_eq!(
        register.undo().await.unwrap().of.kind,
        OperationKind::SheetTypedBack
    );
    assert!(everything(register).await == before);
    register.redo().await.unwrap();
    assert!(everything(register).await == after);
    is_whole(register).await;
}

#[tokio::test]
async fn those_who_signed_up_are_reached_and_a_protected_person_is_on_no_list_of_numbers() {
    let (given, meeting) = a_planned_meeting().await;
    let register = &given.register;
    let mut new = a_person("Amal Haddad")
        .unwrap()
        .phone("22 69 83 50")
        .unwrap()
        .wishes_for_a_friend();
    for protected in [false, true] {
        new.person.protected = protected;
        let row = registrations::add(register, new.clone()).await.unwrap();
        let known = NewSignUp::of(Who::Person(row.person_id));
        meetings::sign_up(register, &meeting.id, known)
            .await
            .unwrap();
    }
    let contacts = meetings::contacts(register.readers(), &meeting.id)
        .await
        .unwrap();
    assert_eq!(contacts.len(), 2);
    assert!(contacts[0].name.is_some() && contacts[0].phone.is_some());
    assert!(contacts[1].name.is_none() && contacts[1].phone.is_none());
    assert!(contacts[1].protected);
}

#[tokio::test]
async fn a_meeting_is_found_by_place_municipality_and_date() {
    let (given, meeting) = a_planned_meeting().await;
    let register = &given.register;
    let mut wished = a_meeting().unwrap();
    wished.at = None;
    wished.place = None;
    meetings::add(register, wished).await.unwrap();
    for (text, found) in [
        ("digegrev", 1),
        ("Toender", 2),
        ("tønder 31.3", 1),
        ("31.03.2027", 1),
        ("1.4", 0),
        ("Esbjerg", 0),
        ("", 2),
    ] {
        let all = meetings::find(register.readers(), text).await.unwrap();
        assert_eq!(all.len(), found, "{text}");
        assert!(found != 1 || all[0].meeting == meeting);
    }
}

#[tokio::test]
async fn undoing_a_removed_sign_up_does_not_overfill_a_meeting() {
    let (given, meeting) = a_planned_meeting().await;
    let register = &given.register;
    let first = sign_up(register, &meeting, "A whole class", 14).await;
    meetings::remove_sign_up(register, &first.id).await.unwrap();
    let removed = register.next_to_undo().await.unwrap().unwrap().id;
    let second = sign_up(register, &meeting, "Another class", 5).await;
    let before = everything(register).await;
    let refused = register.undo_operation(&removed).await;
    assert_eq!(
        refusal(refused),
        Refusal::MeetingFull {
            left: 11,
            maximum: 16
        }
    );
    assert!(everything(register).await == before);
    meetings::remove_sign_up(register, &second.id)
        .await
        .unwrap();
    register.undo_operation(&removed).await.unwrap();
    is_whole(register).await;
}
