//! Letters about a course: every kind, every language, from the register's own rows.

use chrono::{Duration, NaiveDateTime};
use vejviser_core::Refusal;
use vejviser_core::courses::{self, CourseDetails, CourseItem, CourseKind, NewSession};
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::register::Field;
use vejviser_core::testing::{a_register, today};
use vejviser_core::values::{LanguageTag, Line};
use vejviser_exchange::{CourseLetterKind, Letter, course_letter};
use vejviser_words::{Lang, plain};

const KINDS: [CourseLetterKind; 5] = [
    CourseLetterKind::Invitation,
    CourseLetterKind::Reminder,
    CourseLetterKind::Moved,
    CourseLetterKind::Cancellation,
    CourseLetterKind::Place,
];

fn evening(week: i64) -> NaiveDateTime {
    let day = today() + Duration::weeks(week);
    day.and_hms_opt(18, 30, 0).unwrap()
}

/// The group in Tønder and its workshop on two Wednesdays, with a title in Danish alone.
async fn the_workshop() -> (GroupRow, CourseItem) {
    let folder = tempfile::tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    let line = |text, field| Line::parse(text, field).unwrap();
    let title = line("Foreningsliv i Danmark", Field::Titles);
    let mut details = CourseDetails::titled(LanguageTag::new("da"), title, CourseKind::Workshop);
    details.place = Some(line("Digegrevens Hus", Field::Place));
    details.address = Some(line("Østergade 1, 6270 Tønder", Field::Address));
    let sessions: Vec<NewSession> = [1, 2]
        .into_iter()
        .map(|week| NewSession {
            id: None,
            starts_at: evening(week),
            ends_at: evening(week) + Duration::hours(2),
            topic: None,
        })
        .collect();
    let course = courses::add(&register, details, &sessions).await.unwrap();
    let item = courses::course(register.readers(), &course.id, today()).await;
    (
        groups::get(register.readers()).await.unwrap(),
        item.unwrap(),
    )
}

fn written(kind: CourseLetterKind, lang: Lang, group: &GroupRow, item: &CourseItem) -> Letter {
    course_letter(kind, lang, Some("Amal"), group, item).unwrap()
}

#[tokio::test]
async fn every_letter_says_to_whom_what_when_where_and_whom_to_ask() {
    let (group, item) = the_workshop().await;
    for lang in Lang::all() {
        for kind in KINDS {
            let letter = written(kind, lang, &group, &item);
            for text in [&letter.body, &letter.sms] {
                let asked = format!("{kind:?} {lang}");
                assert!(text.contains("Amal"), "{asked}");
                assert!(text.contains("Foreningsliv i Danmark"), "{asked}");
                assert!(text.contains("+45 61 71 43 30"), "{asked}");
                assert!(text.contains("Venner Viser Vej Tønder"), "{asked}");
                let held = kind != CourseLetterKind::Cancellation;
                assert_eq!(text.matches("18:30").count(), if held { 2 } else { 0 });
                let place = text.contains("Digegrevens Hus\nØstergade 1");
                assert_eq!(place, held, "{asked}");
                let unmarked = text.replace("\u{200E}+", "+");
                assert_eq!(unmarked, plain(text), "{asked}");
            }
            assert!(!letter.subject.contains(['\n', '\r']) && !letter.subject.contains("Amal"));
        }
    }
}

#[tokio::test]
async fn an_invitation_names_the_last_day_where_there_is_one() {
    let (group, mut item) = the_workshop().await;
    let kind = CourseLetterKind::Invitation;
    let open = written(kind, Lang::DANISH, &group, &item);
    assert!(!open.body.contains("senest"));
    item.course.details.sign_up_by = Some(today());
    let closing = written(kind, Lang::DANISH, &group, &item);
    assert!(closing.body.contains("senest 03.03.2027: +45 61 71 43 30."));
}

#[tokio::test]
async fn what_is_not_known_is_not_written() {
    let (group, mut item) = the_workshop().await;
    let ask = |kind, item: &CourseItem| course_letter(kind, Lang::DANISH, None, &group, item);
    let missing = |field| Err(Refusal::Missing { field });
    item.course.details.place = None;
    assert_eq!(ask(CourseLetterKind::Place, &item), missing(Field::Place));
    item.course.details.online = true;
    assert!(ask(CourseLetterKind::Place, &item).is_ok());
    item.sessions.clear();
    let refused = ask(CourseLetterKind::Reminder, &item);
    assert_eq!(refused, missing(Field::StartsAt));
    assert!(ask(CourseLetterKind::Cancellation, &item).is_ok());
}
