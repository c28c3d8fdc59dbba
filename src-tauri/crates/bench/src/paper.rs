//! Printing the sign-up sheet: the first of a process, and those after it; the certificates of a large
//! course, and how soon their print stops.

use std::error::Error;
use std::sync::OnceLock;
use std::time::Instant;

use chrono::NaiveDate;
use vejviser_core::courses::{CourseDetails, CourseKind, SessionRow};
use vejviser_core::register::Field;
use vejviser_core::values::{LanguageTag, Line};
use vejviser_paper::{
    Attendee, CoursePrint, CourseSheet, GroupHeader, MeetingLine, MeetingSheet, PaperError,
    SheetKind, SheetRow, print, print_course,
};
use vejviser_words::Lang;

use crate::samples::Samples;

/// Invented, in every script that a sheet meets.
const SIGNED_UP: [&str; 12] = [
    "Amal Haddad",
    "محمد الأحمد",
    "ሰላም ተስፋይ",
    "Nadia Petersen",
    "فاطمه رضایی",
    "Yonas Ghebremedhin Habte",
    "Søren Ågård",
    "Олена Коваль",
    "Hodan Warsame",
    "Kirsten Holm",
    "Ali Reza Hosseini",
    "Zozan Demir",
];

/// So many people came to the course.
const CAME: usize = 500;

/// Measures one sheet with twelve signed up, Arabic beside Danish.
pub fn measure() -> Result<(), Box<dyn Error>> {
    let sheet = sheet().ok_or("a day that cannot be")?;
    let lang = |tag| Lang::from_tag(tag).ok_or("a language that is not there");
    let (first, beside) = (lang("ar")?, lang("da")?);
    let one = || -> Result<_, Box<dyn Error>> {
        let start = Instant::now();
        print(&sheet, first, Some(beside)).map_err(|_| "a sheet that cannot be printed")?;
        Ok(start.elapsed())
    };
    let mut cold = Samples::default();
    cold.add(one()?);
    cold.tell("sign-up sheet, the first", 100);
    let mut warm = Samples::default();
    for _ in 0..50 {
        warm.add(one()?);
    }
    warm.tell("sign-up sheet, warm", 30);
    certificates(first, beside)
}

/// Measures 500 certificates in two languages, and how soon after it is told to their print stops.
fn certificates(first: Lang, beside: Lang) -> Result<(), Box<dyn Error>> {
    let course = course()?;
    let kind = CoursePrint::Certificates;
    let mut samples = Samples::default();
    for _ in 0..5 {
        let start = Instant::now();
        let printed = print_course(kind, &course, first, Some(beside), &|_| true);
        let printed = printed.map_err(|_| "certificates that cannot be printed")?;
        samples.add(start.elapsed());
        assert_eq!(printed.pages, CAME);
    }
    samples.tell("500 certificates in one file", 5_000);

    let mut stopping = Samples::default();
    for _ in 0..5 {
        let told = OnceLock::new();
        let stopped = print_course(kind, &course, first, Some(beside), &|at| {
            let go_on = at.begun < CAME / 2;
            if !go_on {
                told.get_or_init(Instant::now);
            }
            go_on
        });
        assert_eq!(stopped.err(), Some(PaperError::Stopped));
        stopping.add(told.get().ok_or("a print that was not stopped")?.elapsed());
    }
    stopping.tell_alone("stopping their print half way");
    Ok(())
}

/// A workshop of three evenings to which everybody came.
fn course() -> Result<CourseSheet, Box<dyn Error>> {
    let line = |text: &str| Line::parse(text, Field::Titles);
    let mut details = CourseDetails::titled(
        LanguageTag::new("da"),
        line("Foreningsliv i Danmark")?,
        CourseKind::Workshop,
    );
    let arabic = line("الحياة في النوادي والجمعيات في الدنمارك")?;
    details.titles.insert(LanguageTag::new("ar"), arabic);
    details.place = Some(line("Biblioteket")?);
    details.organiser = Some(line("Venner i prøvebyen")?);
    let MeetingSheet {
        group,
        destroy_by,
        printed_on,
        ..
    } = sheet().ok_or("a day that cannot be")?;
    let sessions = (0..3).filter_map(|week| {
        let day = printed_on + chrono::Days::new(7 * week);
        Some(SessionRow {
            id: format!("session-{week}"),
            course_id: "course".to_owned(),
            starts_at: day.and_hms_opt(18, 30, 0)?,
            ends_at: day.and_hms_opt(21, 0, 0)?,
            topic: None,
        })
    });
    let names = SIGNED_UP.iter().cycle().take(CAME);
    let people = names.enumerate().map(|(number, name)| Attendee {
        name: Some(format!("{name} {number}")),
        is_in: true,
        more: 0,
        came: vec![true, number % 3 != 0, true],
    });
    Ok(CourseSheet {
        group,
        details,
        sessions: sessions.collect(),
        people: people.collect(),
        destroy_by,
        printed_on,
        sheet_number: "1".to_owned(),
    })
}

fn sheet() -> Option<MeetingSheet> {
    let day = NaiveDate::from_ymd_opt(2027, 3, 3)?;
    let rows = (1..).zip(SIGNED_UP).map(|(number, name)| SheetRow {
        number,
        name: Some(name.to_owned()),
        calling: None,
        contact: Some(format!("+45 20 00 00 {number:02}")),
        people: Some(1),
        be_a_friend: number % 2 == 0,
        have_a_friend: number % 2 == 1,
    });
    Some(MeetingSheet {
        kind: SheetKind::SignUpSheet,
        group: GroupHeader {
            name: "Venner i prøvebyen".to_owned(),
            controller: "Røde Kors".to_owned(),
            contact_name: Some("Kirsten Holm".to_owned()),
            phone: Some("+45 20 00 00 00".to_owned()),
            email: Some("gruppen@example.org".to_owned()),
        },
        meeting: MeetingLine {
            title: None,
            at: day.and_hms_opt(18, 30, 0)?,
            place: "Biblioteket".to_owned(),
            address: Some("Torvet 1".to_owned()),
        },
        rows: rows.collect(),
        blank: 20,
        destroy_by: day + chrono::Days::new(30),
        printed_on: day,
        sheet_number: "1".to_owned(),
    })
}
