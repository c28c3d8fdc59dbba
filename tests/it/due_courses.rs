//! Today tells of a course when somebody has to decide, to call or to note, once, and no sooner.

use chrono::{Duration, NaiveDate};
use vejviser_core::courses::{
    self, CourseDetails, CourseKind, CourseRow, Decision, Enrols, NewSession, Noted,
};
use vejviser_core::register::{Field, Register};
use vejviser_core::registrations;
use vejviser_core::testing::{a_person, today};
use vejviser_core::today::{self as due_today, Due, DueKind, LeadsTo, Urgency};
use vejviser_core::values::{LanguageTag, Line};

use crate::given::{Given, a_group};

fn in_days(days: i64) -> NaiveDate {
    today() + Duration::days(days)
}

/// A course for at least two and at most three, signed up for within ten days, held in twenty.
async fn a_course() -> (Given, CourseRow) {
    let given = a_group().await;
    let title = Line::parse("Medmenneskelighed i praksis", Field::Titles).unwrap();
    let mut details = CourseDetails::titled(LanguageTag::new("da"), title, CourseKind::Course);
    (details.minimum, details.maximum) = (Some(2), Some(3));
    details.sign_up_by = Some(in_days(10));
    details.organiser = Some(Line::parse("Røde Kors Tønder", Field::Organiser).unwrap());
    let sessions: Vec<NewSession> = [20, 27]
        .into_iter()
        .map(|days| NewSession {
            id: None,
            starts_at: in_days(days).and_hms_opt(18, 0, 0).unwrap(),
            ends_at: in_days(days).and_hms_opt(21, 0, 0).unwrap(),
            topic: None,
        })
        .collect();
    let course = courses::add(&given.register, details, &sessions).await;
    let course = course.unwrap();
    (given, course)
}

async fn enrol(
    register: &Register,
    course: &CourseRow,
    name: &str,
    people: i64,
) -> (String, String) {
    let new = a_person(name).unwrap().would_be_a_friend();
    let person = registrations::add(register, new).await.unwrap().person_id;
    let who = Enrols::Person(person.clone());
    let row = courses::enrol(register, &course.id, &who, Some(people)).await;
    (row.unwrap().id, person)
}

async fn due_on(register: &Register, days: i64) -> Vec<Due> {
    let all = due_today::of(register.readers(), in_days(days))
        .await
        .unwrap();
    let of_courses = |due: &Due| matches!(due.leads_to, LeadsTo::Course(_));
    all.into_iter().filter(of_courses).collect()
}

async fn told(register: &Register, days: i64) -> Vec<(DueKind, Urgency, i64, Option<NaiveDate>)> {
    let all = due_on(register, days).await;
    all.into_iter()
        .map(|due| (due.kind, due.urgency, due.count, due.date))
        .collect()
}

#[tokio::test]
async fn a_course_below_its_minimum_is_spoken_of_a_week_ahead_and_decided_once_its_day_has_passed()
{
    let (given, course) = a_course().await;
    let register = &given.register;
    enrol(register, &course, "Birgit Juhl", 1).await;
    let day = Some(in_days(10));
    assert_eq!(told(register, 2).await, []);
    let short = (DueKind::CourseShort, Urgency::Soon, 1, day);
    assert_eq!(told(register, 3).await, [short]);
    assert_eq!(told(register, 10).await, [short]);
    let decide = (DueKind::CourseToDecide, Urgency::Late, 1, day);
    assert_eq!(told(register, 11).await, [decide]);
    let ask = due_on(register, 11).await.remove(0).ask;
    assert_eq!(ask.unwrap().as_str(), "Røde Kors Tønder");

    enrol(register, &course, "Per Damgaard", 1).await;
    assert_eq!(told(register, 10).await, []);
    let confirm = (DueKind::CourseToConfirm, Urgency::Late, 0, day);
    assert_eq!(told(register, 11).await, [confirm]);
    courses::decide(register, &course.id, Decision::Confirm)
        .await
        .unwrap();
    assert_eq!(told(register, 11).await, []);
}

#[tokio::test]
async fn whoever_got_a_place_is_called_at_once_when_the_session_is_near() {
    let (given, course) = a_course().await;
    let register = &given.register;
    let (goes, _) = enrol(register, &course, "Birgit Juhl", 2).await;
    enrol(register, &course, "Per Damgaard", 1).await;
    let (waits, _) = enrol(register, &course, "Selam Tesfay", 2).await;
    courses::decide(register, &course.id, Decision::Confirm)
        .await
        .unwrap();
    assert_eq!(told(register, 0).await, []);
    courses::sign_off(register, &goes).await.unwrap();
    let call = |urgency| (DueKind::PlaceToTell, urgency, 1, Some(today()));
    assert_eq!(told(register, 17).await, [call(Urgency::Soon)]);
    assert_eq!(told(register, 18).await, [call(Urgency::Urgent)]);
    courses::told(register, &waits, Some(today()))
        .await
        .unwrap();
    assert_eq!(told(register, 18).await, []);
}

#[tokio::test]
async fn who_came_is_noted_after_each_session_and_then_that_it_was_held() {
    let (given, course) = a_course().await;
    let register = &given.register;
    let (row, person) = enrol(register, &course, "Birgit Juhl", 2).await;
    courses::decide(register, &course.id, Decision::Confirm)
        .await
        .unwrap();
    let to_note = |count| {
        (
            DueKind::AttendanceToNote,
            Urgency::Soon,
            count,
            Some(in_days(20)),
        )
    };
    assert_eq!(told(register, 20).await, []);
    assert_eq!(told(register, 21).await, [to_note(1)]);
    assert_eq!(told(register, 28).await, [to_note(2)]);
    let sessions = courses::course(register.readers(), &course.id, today()).await;
    let noted: Vec<Noted> = sessions
        .unwrap()
        .sessions
        .into_iter()
        .map(|session| Noted {
            session: session.id,
            enrolment: row.clone(),
            person: person.clone(),
            came: Some(false),
        })
        .collect();
    courses::note_attendance(register, &course.id, &noted)
        .await
        .unwrap();
    let hold = (
        DueKind::CourseToHold,
        Urgency::WhenYouCan,
        0,
        Some(in_days(27)),
    );
    assert_eq!(told(register, 27).await, []);
    assert_eq!(told(register, 28).await, [hold]);
    courses::decide(register, &course.id, Decision::Held([0; 5]))
        .await
        .unwrap();
    assert_eq!(told(register, 28).await, []);
}

#[tokio::test]
async fn of_a_course_that_is_called_off_or_that_nobody_joined_nothing_is_due() {
    let (given, course) = a_course().await;
    let register = &given.register;
    courses::decide(register, &course.id, Decision::Confirm)
        .await
        .unwrap();
    let hold = (
        DueKind::CourseToHold,
        Urgency::WhenYouCan,
        0,
        Some(in_days(27)),
    );
    assert_eq!(told(register, 28).await, [hold], "nobody came to be noted");
    courses::decide(register, &course.id, Decision::Cancel)
        .await
        .unwrap();
    assert_eq!(told(register, 28).await, []);
}
