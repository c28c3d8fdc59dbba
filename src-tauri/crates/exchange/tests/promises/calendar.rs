//! A calendar file is read by another reader than wrote it, and shows the right local time.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use ical::parser::ical::component::IcalEvent;
use vejviser_core::Refusal;
use vejviser_core::courses::{self, CourseDetails, CourseKind, Decision, NewSession};
use vejviser_core::meetings;
use vejviser_core::register::{Field, Register};
use vejviser_core::testing::{a_meeting, a_register, now};
use vejviser_core::values::{LanguageTag, Line};
use vejviser_exchange::{Occasion, Which, calendar_file, occasions};
use vejviser_words::{Lang, dates};

fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
    day.and_hms_opt(hour, minute, 0).unwrap()
}

fn read(file: &str) -> (Vec<ical::property::Property>, Vec<IcalEvent>) {
    let mut calendars: Vec<_> = ical::IcalParser::new(file.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(calendars.len(), 1);
    let calendar = calendars.remove(0);
    (calendar.properties, calendar.events)
}

fn said<'a>(event: &'a IcalEvent, name: &str) -> Option<&'a str> {
    let mut found = event.properties.iter().filter(|one| one.name == name);
    let value = found.next()?.value.as_deref();
    assert!(found.next().is_none(), "{name} is said twice");
    value
}

/// The local time that a calendar in Denmark shows, by the rule of the time zone: summer time is from
/// the last Sunday of March to the last of October, both at one o'clock UTC.
fn shown(event: &IcalEvent, name: &str) -> NaiveDateTime {
    let text = said(event, name).unwrap();
    let utc = NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%SZ").unwrap();
    let summer = match utc.date().format("%Y").to_string().as_str() {
        "2026" => at(2026, 3, 29, 1, 0)..at(2026, 10, 25, 1, 0),
        "2027" => at(2027, 3, 28, 1, 0)..at(2027, 10, 31, 1, 0),
        year => panic!("no rule for {year}"),
    };
    utc + chrono::Duration::hours(if summer.contains(&utc) { 2 } else { 1 })
}

fn occasion(starts_at: NaiveDateTime) -> Occasion {
    Occasion {
        id: "01".to_owned(),
        sequence: 3,
        title: "Kultur; mad, og snak".to_owned(),
        starts_at,
        ends_at: starts_at + chrono::Duration::hours(2),
        place: Some("Digegrevens Hus, Østergade 1".to_owned()),
        languages: None,
        cancelled: false,
    }
}

#[test]
fn local_time_is_right_on_both_sides_of_the_change_of_the_clocks() {
    let times = [
        at(2026, 3, 28, 18, 30),
        at(2026, 3, 29, 1, 30),
        at(2026, 3, 29, 3, 0),
        at(2026, 3, 29, 18, 30),
        at(2026, 10, 24, 18, 30),
        at(2026, 10, 25, 1, 59),
        at(2026, 10, 25, 3, 0),
        at(2026, 10, 25, 18, 30),
        at(2027, 3, 27, 10, 0),
        at(2027, 3, 28, 10, 0),
        at(2027, 10, 30, 10, 0),
        at(2027, 10, 31, 10, 0),
    ];
    let all: Vec<Occasion> = times.into_iter().map(occasion).collect();
    let (_, events) = read(&calendar_file(&all, now()).unwrap());
    let read: Vec<NaiveDateTime> = events.iter().map(|one| shown(one, "DTSTART")).collect();
    assert_eq!(read, times);
    assert_eq!(said(&events[0], "DTSTART"), Some("20260328T173000Z"));
    assert_eq!(said(&events[3], "DTSTART"), Some("20260329T163000Z"));
}

#[test]
fn an_hour_that_is_left_out_or_comes_twice_is_one_moment() {
    let utc = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    assert_eq!(
        dates::of_denmark(at(2027, 3, 28, 2, 30)),
        utc("2027-03-28T01:30:00Z")
    );
    assert_eq!(
        dates::of_denmark(at(2027, 10, 31, 2, 30)),
        utc("2027-10-31T00:30:00Z")
    );
}

#[test]
fn what_calendars_need_is_said_once_and_long_lines_come_back_whole() {
    let mut long = occasion(at(2027, 4, 1, 18, 0));
    long.title = "ዎርክሾፕ ورشة عمل ".repeat(12).trim().to_owned();
    let file = calendar_file(&[long.clone()], now()).unwrap();
    assert!(file.lines().all(|line| line.len() <= 75), "a line too long");
    assert!(file.contains("\r\n"));
    let (properties, events) = read(&file);
    for name in ["VERSION", "PRODID", "METHOD"] {
        assert_eq!(properties.iter().filter(|one| one.name == name).count(), 1);
    }
    assert_eq!(said(&events[0], "UID"), Some("01@vejviser"));
    assert_eq!(said(&events[0], "SEQUENCE"), Some("3"));
    assert_eq!(said(&events[0], "STATUS"), Some("CONFIRMED"));
    assert_eq!(said(&events[0], "SUMMARY"), Some(long.title.as_str()));
}

#[test]
fn nothing_with_a_time_makes_no_file() {
    assert_eq!(
        calendar_file(&[], now()),
        Err(Refusal::Missing { field: Field::At })
    );
}

async fn a_course(register: &Register) -> courses::CourseRow {
    let title = Line::parse("Medmenneskelighed i praksis", Field::Titles).unwrap();
    let mut details = CourseDetails::titled(LanguageTag::new("da"), title, CourseKind::Course);
    details.teacher = Some(Line::parse("Mette Underviser", Field::Teacher).unwrap());
    let session = |day| NewSession {
        id: None,
        starts_at: at(2027, 3, day, 18, 30),
        ends_at: at(2027, 3, day, 21, 0),
        topic: None,
    };
    courses::add(register, details, &[session(27), session(28)])
        .await
        .unwrap()
}

async fn the_course(register: &Register, course: &str) -> Vec<Occasion> {
    occasions(register, Lang::DANISH, Which::Course(course))
        .await
        .unwrap()
}

#[tokio::test]
async fn a_change_a_cancellation_and_its_undo_each_have_a_higher_sequence_and_the_same_uid() {
    let folder = tempfile::tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    let course = a_course(&register).await;
    let first = the_course(&register, &course.id).await;
    assert_eq!(first.len(), 2);
    assert_eq!(first[0].starts_at, at(2027, 3, 27, 18, 30));

    courses::decide(&register, &course.id, Decision::Cancel)
        .await
        .unwrap();
    let cancelled = the_course(&register, &course.id).await;
    register.undo().await.unwrap();
    let again = the_course(&register, &course.id).await;

    for ((one, two), three) in first.iter().zip(&cancelled).zip(&again) {
        assert_eq!((&one.id, &two.id), (&two.id, &three.id));
        assert!(one.sequence < two.sequence && two.sequence < three.sequence);
        assert_eq!(
            (one.cancelled, two.cancelled, three.cancelled),
            (false, true, false)
        );
    }
    let (_, events) = read(&calendar_file(&cancelled, now()).unwrap());
    assert_eq!(said(&events[0], "STATUS"), Some("CANCELLED"));
    register.close().await.unwrap();
}

#[tokio::test]
async fn courses_and_meetings_stand_in_one_calendar_by_time_and_nobody_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    let course = a_course(&register).await;
    let mut details = a_meeting().unwrap();
    details.consultant = Some(Line::parse("Bodil Konsulent", Field::Consultant).unwrap());
    let meeting = meetings::add(&register, details).await.unwrap();

    let all = occasions(&register, Lang::DANISH, Which::All)
        .await
        .unwrap();
    assert_eq!(all.len(), 3);
    assert!(all.is_sorted_by_key(|one| one.starts_at));
    let file = calendar_file(&all, now()).unwrap();
    assert!(!file.contains("Bodil") && !file.contains("Mette"));

    let one = occasions(&register, Lang::DANISH, Which::Session(&all[0].id)).await;
    assert_eq!(one.unwrap(), all[..1]);
    let one = occasions(&register, Lang::DANISH, Which::Meeting(&meeting.id)).await;
    assert_eq!(one.unwrap().len(), 1);
    assert_eq!(the_course(&register, &course.id).await.len(), 2);
    register.close().await.unwrap();
}
