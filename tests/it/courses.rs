//! Courses: never more people in than places, a waiting list that is fair, and what a course leaves
//! behind.

use chrono::{Duration, NaiveDateTime};
use vejviser_core::Refusal;
use vejviser_core::courses::{
    self, CourseDetail, CourseDetails, CourseKind, CourseRow, CourseState, Decision, EnrolmentRow,
    Enrols, NewSession, Noted, Standing,
};
use vejviser_core::matches::{self, Pair};
use vejviser_core::register::{Field, OperationKind, Record, Register, get};
use vejviser_core::registrations::{self, Filter, NewRegistration, RegistrationRow};
use vejviser_core::testing::{a_person, today};
use vejviser_core::values::{LanguageLevel, LanguageTag, Line, RegistrationState, Side, YesNo};

use crate::given::{Given, a_group, everything, is_whole, refusal};

mod page;
mod waiting_list;

fn at(days: i64, hour: u32) -> NaiveDateTime {
    let day = today() + Duration::days(days);
    day.and_hms_opt(hour, 0, 0).unwrap()
}

fn session(days: i64, from: u32, to: u32) -> NewSession {
    NewSession {
        id: None,
        starts_at: at(days, from),
        ends_at: at(days, to),
        topic: None,
    }
}

fn workshop(maximum: Option<i64>) -> CourseDetails {
    let title = Line::parse("Foreningsliv i Danmark", Field::Titles).unwrap();
    let mut details = CourseDetails::titled(LanguageTag::new("da"), title, CourseKind::Workshop);
    details.maximum = maximum;
    details
}

/// A group with a workshop in two weeks, with so many places.
async fn a_workshop(maximum: Option<i64>) -> (Given, CourseRow) {
    let given = a_group().await;
    let course = courses::add(&given.register, workshop(maximum), &[session(14, 18, 21)])
        .await
        .unwrap();
    (given, course)
}

fn somebody(name: &str) -> NewRegistration {
    a_person(name)
        .unwrap()
        .speaks("da", LanguageLevel::MotherTongue)
        .living_in("Tønder")
        .unwrap()
        .consenting()
        .would_be_a_friend()
}

async fn registered(register: &Register, name: &str) -> RegistrationRow {
    registrations::add(register, somebody(name)).await.unwrap()
}

/// Two who are drafted as a match: its id, the participant's person and the friend's.
async fn a_pair(register: &Register, participant: &str, friend: &str) -> (String, String, String) {
    let mut wish = somebody(participant);
    wish.side = Side::Participant;
    let mut sides = Vec::new();
    for new in [wish, somebody(friend)] {
        let row = registrations::add(register, new).await.unwrap();
        let row = registrations::step(register, &row.id, RegistrationState::Ready).await;
        sides.push(row.unwrap());
    }
    let pair = Pair::new(&sides[0].id, &sides[1].id);
    let row = matches::propose(register, &pair, None).await.unwrap();
    (
        row.id,
        sides[0].person_id.clone(),
        sides[1].person_id.clone(),
    )
}

async fn enrol(register: &Register, course: &CourseRow, name: &str, people: i64) -> EnrolmentRow {
    let person = registered(register, name).await.person_id;
    courses::enrol(register, &course.id, &Enrols::Person(person), Some(people))
        .await
        .unwrap()
}

async fn detail(register: &Register, course: &CourseRow) -> CourseDetail {
    courses::detail(register.readers(), &course.id, today())
        .await
        .unwrap()
}

async fn now(register: &Register, row: &EnrolmentRow) -> EnrolmentRow {
    get(register.readers(), &row.id).await.unwrap()
}

/// What was done is taken back whole, and done again whole.
async fn comes_back_whole<T>(register: &Register, deed: impl Future<Output = T>) -> T {
    let before = everything(register).await;
    let answer = deed.await;
    let after = everything(register).await;
    register.undo().await.unwrap();
    assert_eq!(everything(register).await, before, "undone");
    register.redo().await.unwrap();
    assert_eq!(everything(register).await, after, "done again");
    is_whole(register).await;
    answer
}

#[tokio::test]
async fn a_course_goes_from_a_wish_to_its_end() {
    let given = a_group().await;
    let register = &given.register;
    let course = courses::add(register, workshop(None), &[]).await.unwrap();
    let state = async || detail(register, &course).await.item.readiness.state;
    assert_eq!(state().await, CourseState::Wished);

    let sessions = [session(14, 18, 21)];
    let change = courses::change(register, &course.id, workshop(None), &sessions);
    comes_back_whole(register, change).await.unwrap();
    assert_eq!(state().await, CourseState::Open);
    for (decision, stands) in [
        (Decision::Confirm, CourseState::Confirmed),
        (Decision::Cancel, CourseState::Cancelled),
        (Decision::Reopen, CourseState::Open),
        (Decision::Held([0, 0, 1, 2, 1]), CourseState::Held),
    ] {
        let decided = courses::decide(register, &course.id, decision);
        comes_back_whole(register, decided).await.unwrap();
        assert_eq!(state().await, stands);
    }
    assert_eq!(detail(register, &course).await.item.score, Some(4.0));
    let cancel = courses::decide(register, &course.id, Decision::Cancel).await;
    assert_eq!(refusal(cancel), Refusal::CourseOver);
    let person = registered(register, "Selam Tesfay").await.person_id;
    let late = courses::enrol(register, &course.id, &Enrols::Person(person), None).await;
    assert_eq!(refusal(late), Refusal::CourseOver);
}

#[tokio::test]
async fn a_course_that_lacks_people_at_its_deadline_is_to_be_decided() {
    let given = a_group().await;
    let register = &given.register;
    let mut details = workshop(None);
    details.minimum = Some(10);
    details.sign_up_by = Some(today() - Duration::days(1));
    let course = courses::add(register, details.clone(), &[session(14, 18, 21)])
        .await
        .unwrap();
    enrol(register, &course, "Selam Tesfay", 4).await;
    let readiness = detail(register, &course).await.item.readiness;
    assert_eq!((readiness.people, readiness.missing), (4, 6));
    assert!(readiness.to_decide);

    details.sign_up_by = Some(today());
    courses::change(register, &course.id, details, &[session(14, 18, 21)])
        .await
        .unwrap();
    assert!(!detail(register, &course).await.item.readiness.to_decide);
}

#[tokio::test]
async fn people_are_counted_not_rows() {
    let (given, course) = a_workshop(Some(6)).await;
    let register = &given.register;
    let mut family = somebody("Rahel Habtom");
    family.household.children_ages = vec![4, 9];
    let family = registrations::add(register, family).await.unwrap();
    let (pair, participant, friend) = a_pair(register, "Amal Haddad", "Jens Sørensen").await;

    let family = Enrols::Household(family.household_id);
    let enrolled = courses::enrol(register, &course.id, &family, None);
    let row = comes_back_whole(register, enrolled).await.unwrap();
    assert_eq!((row.people, row.standing), (3, Standing::In));
    let row = courses::enrol(register, &course.id, &Enrols::Match(pair), None).await;
    let row = row.unwrap();
    assert_eq!((row.people, row.standing), (2, Standing::In));
    assert_eq!(detail(register, &course).await.item.readiness.left, Some(1));

    let two = enrol(register, &course, "Selam Tesfay", 2).await;
    assert_eq!(two.standing, Standing::Waiting);
    let one = enrol(register, &course, "Mehari Berhe", 1).await;
    assert_eq!(one.standing, Standing::In);

    let shown = detail(register, &course).await;
    let pair = shown
        .enrolments
        .iter()
        .find(|one| one.enrolment.id == row.id);
    let mut members: Vec<_> = pair
        .unwrap()
        .members
        .iter()
        .map(|one| &one.person_id)
        .collect();
    members.sort();
    let mut both = [&participant, &friend];
    both.sort();
    assert_eq!(members, both);
}

#[tokio::test]
async fn nobody_is_enrolled_twice_alone_or_with_others() {
    let (given, course) = a_workshop(None).await;
    let register = &given.register;
    let (pair, participant, _) = a_pair(register, "Amal Haddad", "Jens Sørensen").await;
    let alone = Enrols::Person(participant);
    let row = courses::enrol(register, &course.id, &alone, None)
        .await
        .unwrap();
    for who in [&alone, &Enrols::Match(pair.clone())] {
        let again = courses::enrol(register, &course.id, who, None).await;
        assert_eq!(refusal(again), Refusal::EnrolledAlready);
    }
    courses::sign_off(register, &row.id).await.unwrap();
    let together = courses::enrol(register, &course.id, &Enrols::Match(pair), None).await;
    assert_eq!(together.unwrap().standing, Standing::In);
    let again = courses::sign_off(register, &row.id).await;
    assert_eq!(refusal(again), Refusal::CourseOver);
}

#[tokio::test]
async fn attendance_holds_its_session_and_is_taken_back() {
    let (given, course) = a_workshop(None).await;
    let register = &given.register;
    let row = enrol(register, &course, "Selam Tesfay", 1).await;
    let person = row.person_id.clone().unwrap();
    let session = detail(register, &course).await.item.sessions[0].id.clone();
    let noted = |came| Noted {
        session: session.clone(),
        enrolment: row.id.clone(),
        person: person.clone(),
        came,
    };
    let note = courses::note_attendance(register, &course.id, &[noted(Some(true))]).await;
    note.unwrap();
    let shown = detail(register, &course).await;
    assert_eq!((shown.item.came, shown.attendance.len()), (1, 1));
    let gone = courses::change(register, &course.id, workshop(None), &[]).await;
    assert_eq!(refusal(gone), Refusal::SessionWasHeld);
    let changed = [noted(Some(false))];
    let change = courses::note_attendance(register, &course.id, &changed);
    comes_back_whole(register, change).await.unwrap();
    assert_eq!(detail(register, &course).await.item.came, 0);
    let changed = [noted(None)];
    let change = courses::note_attendance(register, &course.id, &changed);
    comes_back_whole(register, change).await.unwrap();
    courses::change(register, &course.id, workshop(None), &[])
        .await
        .unwrap();

    let other = courses::add(register, workshop(None), &[]).await.unwrap();
    let elsewhere = courses::note_attendance(register, &other.id, &[noted(Some(true))]).await;
    assert!(matches!(refusal(elsewhere), Refusal::NotFound { .. }));
}

#[tokio::test]
async fn a_friend_who_came_to_all_of_it_is_introduced_where_the_course_says_so() {
    let given = a_group().await;
    let register = &given.register;
    for introduces in [false, true] {
        let details = CourseDetails {
            introduces,
            ..workshop(None)
        };
        let sessions = [session(1, 18, 21), session(8, 18, 21)];
        let course = courses::add(register, details, &sessions).await.unwrap();
        let all = enrol(register, &course, "Birgit Juhl", 1).await;
        let half = enrol(register, &course, "Per Damgaard", 1).await;
        let sessions = detail(register, &course).await.item.sessions;
        let mut noted = Vec::new();
        for (row, times) in [(&all, 2), (&half, 1)] {
            for (number, session) in sessions.iter().enumerate() {
                noted.push(Noted {
                    session: session.id.clone(),
                    enrolment: row.id.clone(),
                    person: row.person_id.clone().unwrap(),
                    came: Some(number < times),
                });
            }
        }
        courses::note_attendance(register, &course.id, &noted)
            .await
            .unwrap();
        let held = courses::decide(register, &course.id, Decision::Held([0; 5]));
        comes_back_whole(register, held).await.unwrap();
        for (row, times) in [(all, 2), (half, 1)] {
            let person = row.person_id.unwrap();
            let known = registrations::list(register.readers(), &Filter::default()).await;
            let known = known
                .unwrap()
                .into_iter()
                .find(|one| one.person_id == person);
            let known: RegistrationRow = get(register.readers(), &known.unwrap().id).await.unwrap();
            let known = known.details;
            let introduced = introduces && times == 2;
            assert_eq!(known.introduced == Some(YesNo::Yes), introduced);
            assert_eq!(known.introduced_on, introduced.then(today));
        }
    }
}

#[tokio::test]
async fn whoever_is_to_be_in_two_places_at_once_is_told() {
    let (given, course) = a_workshop(None).await;
    let register = &given.register;
    let person = registered(register, "Selam Tesfay").await.person_id;
    let mut others = Vec::new();
    for sessions in [
        session(14, 20, 22),
        session(14, 21, 22),
        session(15, 18, 21),
    ] {
        others.push(
            courses::add(register, workshop(None), &[sessions])
                .await
                .unwrap(),
        );
    }
    for one in others.iter().chain([&course]) {
        courses::enrol(register, &one.id, &Enrols::Person(person.clone()), None)
            .await
            .unwrap();
    }
    let clashes = detail(register, &course).await.clashes;
    assert_eq!(clashes.len(), 1, "one overlaps, one begins when it ends");
    assert_eq!(clashes[0].course_id, others[0].id);
    assert_eq!(clashes[0].person_id, person);
    courses::decide(register, &others[0].id, Decision::Cancel)
        .await
        .unwrap();
    assert_eq!(detail(register, &course).await.clashes, []);
}

#[tokio::test]
async fn a_course_is_repeated_with_its_sessions_and_without_its_people() {
    let given = a_group().await;
    let register = &given.register;
    let mut details = workshop(Some(20));
    details.sign_up_by = Some(today() + Duration::days(7));
    let sessions = [session(14, 18, 21), session(21, 18, 21)];
    let course = courses::add(register, details, &sessions).await.unwrap();
    enrol(register, &course, "Selam Tesfay", 1).await;
    courses::decide(register, &course.id, Decision::Held([1; 5]))
        .await
        .unwrap();

    let again = comes_back_whole(register, courses::repeat(register, &course.id, 364)).await;
    let again = detail(register, &again.unwrap()).await;
    let item = &again.item;
    assert_eq!(item.readiness.state, CourseState::Open);
    assert_eq!(item.course.details.titles, course.details.titles);
    assert_eq!(
        item.course.details.sign_up_by,
        Some(today() + Duration::days(371))
    );
    let starts: Vec<_> = item.sessions.iter().map(|one| one.starts_at).collect();
    assert_eq!(starts, [at(378, 18), at(385, 18)]);
    assert_eq!((again.enrolments.len(), item.score), (0, None));
}

#[tokio::test]
async fn an_undo_puts_nobody_into_a_place_that_was_given_away() {
    let (given, course) = a_workshop(Some(2)).await;
    let register = &given.register;
    let first = enrol(register, &course, "Selam Tesfay", 2).await;
    courses::sign_off(register, &first.id).await.unwrap();
    let off = register.next_to_undo().await.unwrap().unwrap();
    assert_eq!(off.kind, OperationKind::SignedOff);
    enrol(register, &course, "Mehari Berhe", 1).await;
    let before = everything(register).await;
    let undone = register.undo_operation(&off.id).await;
    assert_eq!(
        refusal(undone),
        Refusal::BuiltUpon {
            record: Record::Enrolment,
            by: OperationKind::Enrolled,
        }
    );
    assert_eq!(everything(register).await, before);
}

#[tokio::test]
async fn who_is_erased_leaves_her_place_and_the_other_of_the_pair_keeps_hers() {
    let (given, course) = a_workshop(Some(3)).await;
    let register = &given.register;
    let (pair, participant, friend) = a_pair(register, "Amal Haddad", "Jens Sørensen").await;
    let row = courses::enrol(register, &course.id, &Enrols::Match(pair), None).await;
    let row = row.unwrap();
    let alone = enrol(register, &course, "Selam Tesfay", 1).await;
    let waits = enrol(register, &course, "Mehari Berhe", 1).await;
    let session = detail(register, &course).await.item.sessions[0].id.clone();
    let noted: Vec<Noted> = [(&row, &participant), (&row, &friend)]
        .into_iter()
        .map(|(row, person)| Noted {
            session: session.clone(),
            enrolment: row.id.clone(),
            person: person.clone(),
            came: Some(true),
        })
        .collect();
    courses::note_attendance(register, &course.id, &noted)
        .await
        .unwrap();
    assert_eq!(waits.standing, Standing::Waiting);

    register.erase(&participant).await.unwrap();
    is_whole(register).await;
    let kept = now(register, &row).await;
    assert_eq!(kept.person_id.as_ref(), Some(&friend));
    assert_eq!((kept.people, kept.match_id), (1, None));
    let shown = detail(register, &course).await;
    assert_eq!(shown.attendance.len(), 1);
    assert_eq!(shown.attendance[0].person_id, friend);
    assert_eq!(now(register, &waits).await.standing, Standing::In);

    register
        .erase(alone.person_id.as_ref().unwrap())
        .await
        .unwrap();
    is_whole(register).await;
    let shown = detail(register, &course).await;
    assert_eq!(shown.enrolments.len(), 2);
    let told: Vec<_> = everything(register)
        .await
        .into_iter()
        .map(|row| row.fields.to_string())
        .filter(|row| row.contains(&participant) || row.contains(alone.person_id.as_ref().unwrap()))
        .collect();
    assert_eq!(told, Vec::<String>::new());
}

#[tokio::test]
async fn nobody_moves_up_on_a_course_that_is_off_and_whoever_fits_does_when_it_is_on_again() {
    let (given, course) = a_workshop(Some(1)).await;
    let register = &given.register;
    let goes = enrol(register, &course, "Selam Tesfay", 1).await;
    let waits = enrol(register, &course, "Mehari Berhe", 1).await;
    courses::decide(register, &course.id, Decision::Cancel)
        .await
        .unwrap();
    register
        .erase(goes.person_id.as_ref().unwrap())
        .await
        .unwrap();
    assert_eq!(now(register, &waits).await.standing, Standing::Waiting);
    let again = courses::decide(register, &course.id, Decision::Reopen);
    comes_back_whole(register, again).await.unwrap();
    assert_eq!(now(register, &waits).await.standing, Standing::In);
}
