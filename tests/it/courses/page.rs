//! What a course's page and the pages of its people tell: whom to call, whom to invite, who can come
//! together, and what somebody took part in.

use vejviser_core::consents::Given as Consent;
use vejviser_core::courses::{Audience, TakenPart};
use vejviser_core::values::{ConsentHow, Purpose};

use super::*;

fn consent_to_news() -> Consent {
    Consent {
        purpose: Purpose::News,
        on: today(),
        how: ConsentHow::SignedSlip,
        read_in: LanguageTag::new("da"),
    }
}

#[tokio::test]
async fn whoever_moved_up_is_to_be_called_until_she_is_told_unless_her_number_is_protected() {
    let (given, course) = a_workshop(Some(1)).await;
    let register = &given.register;
    let goes = enrol(register, &course, "Selam Tesfay", 1).await;
    let mut waiting = Vec::new();
    for protected in [false, true] {
        let new = a_person("Mehari Berhe").unwrap();
        let mut new = new.phone("22 69 83 50").unwrap().would_be_a_friend();
        new.person.protected = protected;
        let row = registrations::add(register, new).await.unwrap();
        let who = Enrols::Person(row.person_id);
        waiting.push(
            courses::enrol(register, &course.id, &who, None)
                .await
                .unwrap(),
        );
    }
    courses::sign_off(register, &goes.id).await.unwrap();
    let shown = detail(register, &course).await;
    let ready = &shown.item.readiness;
    assert_eq!((ready.untold, ready.untold_since), (1, Some(today())));
    let of = |row: &EnrolmentRow| {
        let found = shown
            .enrolments
            .iter()
            .find(|one| one.enrolment.id == row.id);
        found.unwrap()
    };
    assert!(of(&waiting[0]).is_to_be_told());
    assert!(of(&waiting[0]).members[0].phone.is_some());
    let hidden = &of(&waiting[1]).members[0];
    assert!(hidden.protected);
    assert_eq!((&hidden.name, &hidden.phone), (&None, &None));

    courses::told(register, &waiting[0].id, Some(today()))
        .await
        .unwrap();
    let ready = detail(register, &course).await.item.readiness;
    assert_eq!((ready.untold, ready.untold_since), (0, None));
}

#[tokio::test]
async fn more_room_and_another_order_answer_with_those_who_got_a_place() {
    let (given, course) = a_workshop(Some(1)).await;
    let register = &given.register;
    let mut rows = Vec::new();
    for (name, people) in [("Selam Tesfay", 1), ("Ali Rahimi", 3), ("Sara Osman", 2)] {
        rows.push(enrol(register, &course, name, people).await);
    }
    let sessions = detail(register, &course).await.item.sessions;
    let kept = NewSession {
        id: Some(sessions[0].id.clone()),
        ..session(14, 18, 21)
    };
    let kept = [kept];
    let change = courses::change(register, &course.id, workshop(Some(3)), &kept);
    let moved = comes_back_whole(register, change).await.unwrap();
    let ids: Vec<_> = moved.iter().map(|row| &row.id).collect();
    assert_eq!(ids, [&rows[2].id], "three do not fit, two do");
    let order = [rows[1].id.clone()];
    let moved = courses::reorder(register, &course.id, &order)
        .await
        .unwrap();
    assert_eq!(moved, []);
}

#[tokio::test]
async fn those_who_came_are_counted_once_and_by_side() {
    let (given, course) = a_workshop(None).await;
    let register = &given.register;
    let (pair, participant, friend) = a_pair(register, "Amal Haddad", "Jens Sørensen").await;
    let row = courses::enrol(register, &course.id, &Enrols::Match(pair), None).await;
    let row = row.unwrap();
    let other = enrol(register, &course, "Birgit Juhl", 1).await;
    let session = detail(register, &course).await.item.sessions[0].id.clone();
    let note = |row: &EnrolmentRow, person: &str, came| Noted {
        session: session.clone(),
        enrolment: row.id.clone(),
        person: person.to_owned(),
        came: Some(came),
    };
    let noted = [
        note(&row, &participant, true),
        note(&row, &friend, true),
        note(&other, other.person_id.as_ref().unwrap(), false),
    ];
    courses::note_attendance(register, &course.id, &noted)
        .await
        .unwrap();
    let shown = detail(register, &course).await;
    let by_side = shown.came_by_side;
    assert_eq!((by_side.volunteers, by_side.participants), (1, 1));
    assert_eq!(shown.item.came, 2);
}

#[tokio::test]
async fn a_course_is_found_by_its_title_in_any_language_its_place_and_its_teacher() {
    let given = a_group().await;
    let register = &given.register;
    let mut details = workshop(None);
    let arabic = Line::parse("ورشة عمل", Field::Titles).unwrap();
    details.titles.insert(LanguageTag::new("ar"), arabic);
    details.place = Some(Line::parse("Digegrevens Hus", Field::Place).unwrap());
    details.teacher = Some(Line::parse("Kirsten Bækgaard", Field::Teacher).unwrap());
    let course = courses::add(register, details, &[]).await.unwrap();
    for (typed, found) in [
        ("forening", true),
        ("ورشة", true),
        ("digegrev kirsten", true),
        ("Tønder", true),
        ("cykling", false),
        ("  ", false),
    ] {
        let all = courses::find(register.readers(), typed, today())
            .await
            .unwrap();
        let ids: Vec<_> = all.iter().map(|item| &item.course.id).collect();
        let expected = if found { vec![&course.id] } else { vec![] };
        assert_eq!(ids, expected, "{typed}");
    }
}

#[tokio::test]
async fn who_can_come_together_is_offered_and_told_where_she_is_enrolled() {
    let (given, course) = a_workshop(None).await;
    let register = &given.register;
    let mut family = somebody("Rahel Habtom");
    family.household.children_ages = vec![4, 9];
    let family = registrations::add(register, family).await.unwrap();
    let units = courses::candidates(register.readers(), "rahel")
        .await
        .unwrap();
    let whole: Vec<_> = units
        .iter()
        .map(|one| (one.who.clone(), one.people))
        .collect();
    assert_eq!(
        whole,
        [
            (Enrols::Person(family.person_id), 1),
            (Enrols::Household(family.household_id.clone()), 3)
        ]
    );
    assert!(units.iter().all(|one| one.enrolled_in.is_empty()));
    let who = Enrols::Household(family.household_id);
    courses::enrol(register, &course.id, &who, None)
        .await
        .unwrap();
    let units = courses::units_of(register.readers(), &family.id)
        .await
        .unwrap();
    assert!(units.iter().all(|one| one.enrolled_in.contains(&course.id)));

    let (pair, participant, _) = a_pair(register, "Amal Haddad", "Jens Sørensen").await;
    let only = |units: &[courses::UnitItem]| units.len();
    let amal = courses::candidates(register.readers(), "amal")
        .await
        .unwrap();
    assert_eq!(only(&amal), 1, "nobody was asked yet: a draft is no pair");
    assert_eq!(amal[0].who, Enrols::Person(participant));
    matches::step(
        register,
        &pair,
        matches::MatchState::Approved,
        matches::StepDetails::default(),
    )
    .await
    .unwrap();
    let amal = courses::candidates(register.readers(), "amal")
        .await
        .unwrap();
    assert_eq!((&amal[1].who, amal[1].people), (&Enrols::Match(pair), 2));
}

#[tokio::test]
async fn several_are_enrolled_in_one_operation_and_whoever_is_already_is_left_out() {
    let (given, course) = a_workshop(Some(3)).await;
    let register = &given.register;
    let known = enrol(register, &course, "Selam Tesfay", 1).await;
    let mut units = vec![(Enrols::Person(known.person_id.unwrap()), None)];
    for name in ["Ali Rahimi", "Sara Osman"] {
        let person = registered(register, name).await.person_id;
        units.push((Enrols::Person(person), Some(2)));
    }
    let all = courses::enrol_all(register, &course.id, &units);
    let rows = comes_back_whole(register, all).await.unwrap();
    let stand: Vec<_> = rows.iter().map(|row| (row.people, row.standing)).collect();
    assert_eq!(stand, [(2, Standing::In), (2, Standing::Waiting)]);
}

#[tokio::test]
async fn an_invitation_goes_to_those_it_is_for_who_said_yes_to_news_and_are_not_enrolled() {
    let given = a_group().await;
    let register = &given.register;
    let mut people = Vec::new();
    for (name, side, news) in [
        ("Birgit Juhl", Side::Friend, true),
        ("Per Damgaard", Side::Friend, false),
        ("Amal Haddad", Side::Participant, true),
    ] {
        let mut new = somebody(name);
        new.side = side;
        let row = registrations::add(register, new).await.unwrap();
        if news {
            vejviser_core::consents::give(register, &row.person_id, consent_to_news())
                .await
                .unwrap();
        }
        people.push(row.person_id);
    }
    let whom = async |audience| {
        let details = CourseDetails {
            audience,
            ..workshop(None)
        };
        let course = courses::add(register, details, &[]).await.unwrap();
        let invited = async || {
            let all = courses::to_invite(register.readers(), &course.id).await;
            let all = all.unwrap().into_iter().map(|one| one.person_id);
            all.collect::<Vec<_>>()
        };
        let before = invited().await;
        for person in &before {
            let who = Enrols::Person(person.clone());
            courses::enrol(register, &course.id, &who, None)
                .await
                .unwrap();
        }
        assert_eq!(invited().await, Vec::<String>::new());
        before
    };
    let (birgit, amal) = (people[0].clone(), people[2].clone());
    assert_eq!(
        whom(Audience::Volunteers).await,
        std::slice::from_ref(&birgit)
    );
    assert_eq!(
        whom(Audience::Participants).await,
        std::slice::from_ref(&amal)
    );
    assert_eq!(whom(Audience::Both).await, [amal, birgit]);
    assert_eq!(whom(Audience::Leaders).await, Vec::<String>::new());
}

#[tokio::test]
async fn what_somebody_took_part_in_stands_on_her_page_as_it_stands_now() {
    let (given, course) = a_workshop(None).await;
    let register = &given.register;
    let row = registered(register, "Selam Tesfay").await;
    let taken = async || {
        let all = courses::taken_part(register.readers(), &row.id)
            .await
            .unwrap();
        let told = |one: TakenPart| (one.course_id, one.standing, one.came, one.sessions);
        all.into_iter().map(told).collect::<Vec<_>>()
    };
    assert_eq!(taken().await, []);
    let who = Enrols::Person(row.person_id.clone());
    let first = courses::enrol(register, &course.id, &who, None)
        .await
        .unwrap();
    courses::sign_off(register, &first.id).await.unwrap();
    assert_eq!(taken().await, [(course.id.clone(), Standing::Off, 0, 1)]);
    let again = courses::enrol(register, &course.id, &who, None)
        .await
        .unwrap();
    let session = detail(register, &course).await.item.sessions[0].id.clone();
    let noted = Noted {
        session,
        enrolment: again.id,
        person: row.person_id.clone(),
        came: Some(true),
    };
    courses::note_attendance(register, &course.id, &[noted])
        .await
        .unwrap();
    assert_eq!(taken().await, [(course.id, Standing::In, 1, 1)]);
}

#[tokio::test]
async fn the_story_of_a_course_tells_of_its_sessions_its_people_and_who_came() {
    let (given, course) = a_workshop(Some(1)).await;
    let register = &given.register;
    let row = enrol(register, &course, "Selam Tesfay", 1).await;
    courses::sign_off(register, &row.id).await.unwrap();
    courses::decide(register, &course.id, Decision::Cancel)
        .await
        .unwrap();
    let story = courses::story(register.readers(), &course.id, 10)
        .await
        .unwrap();
    let kinds: Vec<_> = story.iter().map(|line| line.kind).collect();
    assert_eq!(
        kinds,
        [
            OperationKind::CourseCancelled,
            OperationKind::SignedOff,
            OperationKind::Enrolled,
            OperationKind::CourseAdded,
        ]
    );
    let records: Vec<_> = story[3].changes.iter().map(|one| one.record).collect();
    assert_eq!(records, [Record::Course, Record::CourseSession]);
}
