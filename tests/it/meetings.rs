//! Introductory meetings: filled to fifteen, never overfilled, held, and turned into registrations.

use vejviser_core::Refusal;
use vejviser_core::meetings::{self, Attendance, MeetingRow, NewSignUp, Outcome, SignUpRow, Who};
use vejviser_core::people;
use vejviser_core::register::{Field, Record, Register};
use vejviser_core::registrations::{self, Filter};
use vejviser_core::testing::{a_meeting, a_person, a_sign_up, today};
use vejviser_core::values::{MeetingState, PersonName, Phone, Side};

use crate::given::{Given, a_group, everything, is_whole, refusal};

async fn a_planned_meeting(maximum: Option<i64>) -> (Given, MeetingRow) {
    let given = a_group().await;
    let mut details = a_meeting().unwrap();
    details.maximum = maximum;
    let meeting = meetings::add(&given.register, details).await.unwrap();
    (given, meeting)
}

async fn sign_up(register: &Register, meeting: &MeetingRow, name: &str, people: i64) -> SignUpRow {
    let new = a_sign_up(name, people).unwrap();
    meetings::sign_up(register, &meeting.id, new).await.unwrap()
}

async fn standing(register: &Register, meeting: &MeetingRow) -> (MeetingState, i64) {
    let item = meetings::meeting(register.readers(), &meeting.id)
        .await
        .unwrap();
    (item.readiness.state, item.readiness.missing)
}

#[tokio::test]
async fn a_meeting_is_ready_when_the_fifteenth_has_signed_up_and_not_before() {
    let (given, meeting) = a_planned_meeting(None).await;
    let register = &given.register;
    for family in 0..7 {
        sign_up(register, &meeting, &format!("Family {family}"), 2).await;
    }
    assert_eq!(
        standing(register, &meeting).await,
        (MeetingState::Gathering, 1)
    );
    sign_up(register, &meeting, "Selam Tesfay", 1).await;
    assert_eq!(standing(register, &meeting).await, (MeetingState::Ready, 0));
    register.undo().await.unwrap();
    assert_eq!(
        standing(register, &meeting).await,
        (MeetingState::Gathering, 1)
    );
    register.redo().await.unwrap();

    let mut details = meeting.details.clone();
    details.consultant_confirmed_on = Some(today());
    meetings::change(register, &meeting.id, details)
        .await
        .unwrap();
    assert_eq!(
        standing(register, &meeting).await,
        (MeetingState::ConsultantConfirmed, 0)
    );
}

#[tokio::test]
async fn a_meeting_is_to_be_decided_a_week_before_unless_another_day_was_said() {
    let (_given, meeting) = a_planned_meeting(None).await;
    let at = meeting.details.at.unwrap().date();
    assert_eq!(
        meeting.details.decide_by,
        Some(at - chrono::Duration::days(7))
    );
}

#[tokio::test]
async fn a_full_meeting_takes_nobody_more_and_says_how_many_places_are_left() {
    let (given, meeting) = a_planned_meeting(Some(16)).await;
    let register = &given.register;
    sign_up(register, &meeting, "A whole class", 15).await;
    let before = everything(register).await;
    let two = meetings::sign_up(register, &meeting.id, a_sign_up("Two More", 2).unwrap()).await;
    assert_eq!(
        refusal(two),
        Refusal::MeetingFull {
            left: 1,
            maximum: 16
        }
    );
    assert!(everything(register).await == before);
    let mut one = sign_up(register, &meeting, "One More", 1).await;
    one.people = 2;
    let grown = meetings::change_sign_up(register, one).await;
    assert_eq!(
        refusal(grown),
        Refusal::MeetingFull {
            left: 0,
            maximum: 16
        }
    );
}

#[tokio::test]
async fn a_sign_up_is_for_one_to_thirty_people() {
    let (given, meeting) = a_planned_meeting(None).await;
    let register = &given.register;
    let mut row = sign_up(register, &meeting, "Amal Haddad", 1).await;
    for people in [-1, 0, 31] {
        let expected = Refusal::OutOfRange {
            field: Field::People,
            least: 1,
            most: 30,
        };
        let new = a_sign_up("Amal Haddad", people).unwrap();
        let signed = meetings::sign_up(register, &meeting.id, new).await;
        assert_eq!(refusal(signed), expected, "{people}");
        row.people = people;
        let changed = meetings::change_sign_up(register, row.clone()).await;
        assert_eq!(refusal(changed), expected, "{people}");
    }
}

#[tokio::test]
async fn nobody_signs_up_for_a_meeting_that_is_over() {
    let (given, meeting) = a_planned_meeting(None).await;
    let register = &given.register;
    meetings::cancel(register, &meeting.id).await.unwrap();
    let late = || a_sign_up("Too Late", 1).unwrap();
    let refused = meetings::sign_up(register, &meeting.id, late()).await;
    assert_eq!(refusal(refused), Refusal::MeetingOver);
    let held = meetings::hold(register, &meeting.id, today(), Outcome::default()).await;
    assert_eq!(refusal(held), Refusal::MeetingOver);
    register.undo().await.unwrap();
    meetings::hold(register, &meeting.id, today(), Outcome::default())
        .await
        .unwrap();
    let refused = meetings::sign_up(register, &meeting.id, late()).await;
    assert_eq!(refusal(refused), Refusal::MeetingOver);
    assert_eq!(
        refusal(meetings::cancel(register, &meeting.id).await),
        Refusal::MeetingOver
    );
}

#[tokio::test]
async fn a_number_on_the_sheet_is_never_given_twice() {
    let (given, meeting) = a_planned_meeting(None).await;
    let register = &given.register;
    for number in 1..=3 {
        assert_eq!(
            sign_up(register, &meeting, "Somebody", 1).await.number,
            number
        );
    }
    let last = meetings::sign_ups(register.readers(), &meeting.id)
        .await
        .unwrap()
        .remove(2);
    meetings::remove_sign_up(register, &last.id).await.unwrap();
    assert_eq!(
        sign_up(register, &meeting, "Somebody Else", 1).await.number,
        4
    );
    // Nor one whose sign-up was undone: it may stand on a print by now.
    register.undo().await.unwrap();
    assert_eq!(sign_up(register, &meeting, "A Third", 1).await.number, 5);
    let other = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    assert_eq!(sign_up(register, &other, "Somebody", 1).await.number, 1);
}

#[tokio::test]
async fn attendance_is_noted_for_the_whole_sheet_at_once_or_not_at_all() {
    let (given, meeting) = a_planned_meeting(None).await;
    let register = &given.register;
    let pair = sign_up(register, &meeting, "A Pair", 2).await;
    let one = sign_up(register, &meeting, "Just One", 1).await;
    let came = |row: &SignUpRow, came| Attendance {
        sign_up: row.id.clone(),
        came,
    };
    let before = everything(register).await;
    let noted = [came(&pair, 2), came(&one, 2)];
    let refused = meetings::note_attendance(register, &meeting.id, &noted).await;
    assert_eq!(
        refusal(refused),
        Refusal::MoreCameThanSignedUp { people: 1 }
    );
    assert!(everything(register).await == before);

    let other = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    let strange = meetings::note_attendance(register, &other.id, &[came(&pair, 1)]).await;
    assert_eq!(
        refusal(strange),
        Refusal::NotFound {
            record: Record::SignUp
        }
    );
    let noted = [came(&pair, 2), came(&one, 0)];
    meetings::note_attendance(register, &meeting.id, &noted)
        .await
        .unwrap();
    let sheet = meetings::sign_ups(register.readers(), &meeting.id)
        .await
        .unwrap();
    assert_eq!((sheet[0].came, sheet[1].came), (Some(2), Some(0)));
    let fewer = SignUpRow {
        people: 1,
        came: Some(2),
        ..pair
    };
    let refused = meetings::change_sign_up(register, fewer).await;
    assert_eq!(
        refusal(refused),
        Refusal::MoreCameThanSignedUp { people: 1 }
    );
}

#[tokio::test]
async fn a_walk_in_becomes_a_person_with_a_registration_whose_name_stands_with_her_alone() {
    let (given, meeting) = a_planned_meeting(None).await;
    let register = &given.register;
    let new = NewSignUp {
        people: 3,
        ..NewSignUp::of(Who::Named {
            name: PersonName::parse("Selam Tesfay").unwrap(),
            phone: Some(Phone::parse("22 69 83 50").unwrap()),
            email: None,
        })
    };
    let row = meetings::sign_up(register, &meeting.id, new).await.unwrap();
    let made = meetings::register_sign_up(register, &row.id, Side::Participant)
        .await
        .unwrap();
    // The meeting is in four weeks: her wait begins today.
    assert_eq!(made.asked_on, today());
    let listed = registrations::list(register.readers(), &Filter::default())
        .await
        .unwrap();
    assert_eq!(listed[0].name.as_ref().unwrap().as_str(), "Selam Tesfay");
    assert_eq!(listed[0].phone, Some(Phone::parse("22 69 83 50").unwrap()));
    let stored: SignUpRow = vejviser_core::register::get(register.readers(), &row.id)
        .await
        .unwrap();
    assert_eq!((&stored.name, &stored.phone), (&None, &None));
    let shown = meetings::sign_ups(register.readers(), &meeting.id)
        .await
        .unwrap();
    assert_eq!(
        shown[0].name,
        Some(PersonName::parse("Selam Tesfay").unwrap())
    );
    let twice = meetings::register_sign_up(register, &row.id, Side::Friend).await;
    assert_eq!(refusal(twice), Refusal::AlreadyRegistered);
    is_whole(register).await;
}

#[tokio::test]
async fn a_known_person_who_signed_up_is_registered_again_and_not_doubled() {
    let (given, meeting) = a_planned_meeting(None).await;
    let register = &given.register;
    let wishes = a_person("Amal Haddad").unwrap().wishes_for_a_friend();
    let before = registrations::add(register, wishes).await.unwrap();
    let known = NewSignUp::of(Who::Person(before.person_id.clone()));
    let row = meetings::sign_up(register, &meeting.id, known)
        .await
        .unwrap();
    let made = meetings::register_sign_up(register, &row.id, Side::Friend)
        .await
        .unwrap();
    assert_eq!(made.person_id, before.person_id);
    assert_eq!(made.side, Side::Friend);
    assert_eq!(
        people::page(register.readers(), "", i64::MAX)
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn a_row_that_could_not_be_read_is_kept_and_registers_nobody() {
    let (given, meeting) = a_planned_meeting(None).await;
    let row = NewSignUp::of(Who::Illegible);
    let row = meetings::sign_up(&given.register, &meeting.id, row)
        .await
        .unwrap();
    assert!(row.illegible);
    let refused = meetings::register_sign_up(&given.register, &row.id, Side::Friend).await;
    assert_eq!(refusal(refused), Refusal::NothingToRegister);
}

#[tokio::test]
async fn what_was_written_wrong_on_a_held_meetings_sheet_is_corrected_and_undone() {
    let (given, meeting) = a_planned_meeting(Some(15)).await;
    let register = &given.register;
    let row = sign_up(register, &meeting, "Amal Hadad", 15).await;
    meetings::hold(register, &meeting.id, today(), Outcome::default())
        .await
        .unwrap();
    let before = everything(register).await;
    let corrected = SignUpRow {
        name: Some(PersonName::parse("Amal Haddad").unwrap()),
        // More than the place held, and yet they were there.
        people: 16,
        wants_friend: true,
        ..row.clone()
    };
    meetings::change_sign_up(register, corrected).await.unwrap();
    let rows = meetings::sign_ups(register.readers(), &meeting.id).await;
    let name = rows.unwrap()[0].name.clone().unwrap();
    assert_eq!(name.as_str(), "Amal Haddad");
    register.undo().await.unwrap();
    assert!(everything(register).await == before);

    register.undo().await.unwrap();
    meetings::cancel(register, &meeting.id).await.unwrap();
    let refused = meetings::change_sign_up(register, row).await;
    assert_eq!(refusal(refused), Refusal::MeetingOver);
}
