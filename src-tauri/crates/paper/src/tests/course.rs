//! The prints of a course: what stands on them, names of any script, how far and how to stop.

use std::sync::Mutex;

use vejviser_core::courses::{CourseDetails, CourseKind, SessionRow};
use vejviser_core::register::Field;
use vejviser_core::values::{LanguageTag, Line};
use vejviser_words::{dates, messages};

use super::*;
use crate::course_print::Of;
use crate::{Attendee, CoursePrint, CourseSheet, MOST_LEAVES, Preview, Progress};

const ALL: [CoursePrint; 5] = [
    CoursePrint::Programme,
    CoursePrint::Attendance,
    CoursePrint::Badges,
    CoursePrint::Signs,
    CoursePrint::Certificates,
];
const NAMES: [&str; 8] = [
    "Selam Tesfay Gebremedhin",
    "محمد الأحمد",
    "ሰላም ተስፋይ ገብረመድህን",
    "Søren Østergård",
    "زهرا حسینی",
    "Олена Коваль",
    "Nguyễn Thúy Ánh",
    "Wolfeschlegelsteinhausenbergerdorff Schaferdessenbarmherzigen Nachkommenschaft",
];

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, day).unwrap()
}

/// A workshop of three evenings with these people, of whom each came to all but the last.
pub fn workshop(names: &[&str]) -> CourseSheet {
    let line = |text: &str| Line::parse(text, Field::Place).unwrap();
    let title = |lang: &str, text: &str| (LanguageTag::new(lang), line(text));
    let mut details = CourseDetails::titled(
        LanguageTag::new("da"),
        line("Foreningsliv i Danmark"),
        CourseKind::Workshop,
    );
    details.titles.extend([
        title("en", "Clubs and associations in Denmark"),
        title("ar", "الحياة في النوادي والجمعيات في الدنمارك"),
        title("fa", "زندگی در انجمن‌ها و کلوپ‌ها در دنمارک"),
        title("ti", "ማሕበራትን ክለባትን ኣብ ደንማርክ"),
    ]);
    details.place = Some(line("Digegrevens Hus"));
    details.address = Some(line("Vestergade 14, 6270 Tønder"));
    details.organiser = Some(line("Venner Viser Vej Tønder"));
    details.teacher = Some(line("Birgit Lund"));
    details.sign_up_by = Some(day(1));
    let sessions = [3, 10, 17].map(|on| SessionRow {
        id: format!("session-{on}"),
        course_id: "course-1".into(),
        starts_at: day(on).and_hms_opt(18, 30, 0).unwrap(),
        ends_at: day(on).and_hms_opt(21, 0, 0).unwrap(),
        topic: (on == 3).then(|| line("Hvad er en forening?")),
    });
    let people = names.iter().map(|name| Attendee {
        name: Some((*name).to_owned()),
        is_in: true,
        more: 0,
        came: vec![true, true, false],
    });
    CourseSheet {
        group: sheet(SheetKind::DoorList).group,
        details,
        sessions: sessions.into(),
        people: people.collect(),
        destroy_by: day(31),
        printed_on: day(18),
        sheet_number: "C7F2".into(),
    }
}

fn set(
    kind: CoursePrint,
    sheet: &CourseSheet,
    tag: &str,
    beside: Option<&str>,
) -> Result<Printed, PaperError> {
    let languages = crate::print::asked(lang(tag), beside.map(lang));
    let of = Of {
        kind,
        sheet,
        search: Search::Ours,
    };
    Ok(of.set(&languages, None, &|_| true)?.printed)
}

/// Every print alone, and beside a language that runs the other way.
fn every_print_in(tag: &str) {
    let other = if lang(tag).is_rtl() { "da" } else { "ar" };
    for beside in [None, Some(other)] {
        for kind in ALL {
            let printed = set(kind, &workshop(&NAMES), tag, beside).unwrap();
            let asked = format!("{kind:?} {tag} {beside:?}");
            assert!(
                printed.accessible && printed.undrawable.is_empty(),
                "{asked}"
            );
            let pages = match kind {
                CoursePrint::Programme | CoursePrint::Attendance | CoursePrint::Badges => 1,
                CoursePrint::Signs => 4,
                CoursePrint::Certificates => 8,
            };
            assert_eq!(printed.pages, pages, "{asked}");
            let words = words_of(&printed);
            let named = kind != CoursePrint::Programme;
            for name in NAMES.iter().filter(|_| named) {
                for word in name.split(' ') {
                    assert!(holds(&words, word), "{asked}: {word}");
                }
            }
        }
    }
}

#[test]
fn danish_prints_every_print_alone_and_beside_arabic() {
    every_print_in("da");
}

#[test]
fn english_prints_every_print_alone_and_beside_arabic() {
    every_print_in("en");
}

#[test]
fn arabic_prints_every_print_alone_and_beside_danish() {
    every_print_in("ar");
}

#[test]
fn persian_prints_every_print_alone_and_beside_danish() {
    every_print_in("fa");
}

#[test]
fn tigrinya_prints_every_print_alone_and_beside_arabic() {
    every_print_in("ti");
}

#[test]
fn a_certificate_says_what_somebody_came_to_in_both_languages() {
    let printed = set(
        CoursePrint::Certificates,
        &workshop(&["Amal Haddad"]),
        "da",
        Some("en"),
    );
    let words = words_of(&printed.unwrap());
    let (danish, english) = (lang("da"), lang("en"));
    for text in [
        "Kursusbevis",
        "Certificate of attendance",
        "Amal Haddad",
        "Foreningsliv i Danmark",
        "Clubs and associations in Denmark",
        &messages::paper_certificate_sessions(danish, "2", "3"),
        &dates::long_date(danish, day(3)),
        &dates::long_date(english, day(10)),
        "Digegrevens Hus, Vestergade 14, 6270 Tønder",
        "Venner Viser Vej Tønder",
        "Underskrift",
        "Signature",
    ] {
        assert!(holds(&words, text), "{text}");
    }
    assert!(
        !holds(&words, &dates::long_date(danish, day(17))),
        "not hers"
    );
}

#[test]
fn only_who_came_gets_a_certificate_and_only_who_has_a_place_a_badge() {
    let mut of = workshop(&["Amal Haddad", "Basma Sayed", "Carl Bro"]);
    of.people[0].came = vec![false; 3];
    of.people[1].is_in = false;
    let certificates = words_of(&set(CoursePrint::Certificates, &of, "da", None).unwrap());
    assert!(!certificates.contains("Amal") && certificates.contains("Basma"));
    let badges = words_of(&set(CoursePrint::Badges, &of, "da", None).unwrap());
    assert!(badges.contains("Amal") && !badges.contains("Basma"));
}

#[test]
fn a_withheld_name_leaves_a_line_to_write_on_and_keeps_its_number() {
    let mut of = workshop(&["Amal Haddad", "Birte Holm"]);
    of.people[1].name = None;
    for kind in ALL {
        let printed = set(kind, &of, "da", None).unwrap();
        let words = words_of(&printed);
        assert!(!words.contains("Birte"), "{kind:?}");
        let pages = if kind == CoursePrint::Certificates {
            2
        } else {
            1
        };
        assert_eq!(printed.pages, pages, "{kind:?}");
    }
}

#[test]
fn an_attendance_list_of_many_sessions_has_a_page_for_each_six() {
    let mut of = workshop(&["Amal Haddad"]);
    let first = of.sessions[0].clone();
    of.sessions = vec![first; 13];
    of.people[0].came = vec![false; 13];
    let printed = set(CoursePrint::Attendance, &of, "da", Some("ti")).unwrap();
    assert_eq!(printed.pages, 3);
    let words = words_of(&printed);
    assert_eq!(words.matches("Makuleressenest31.03.2027").count(), 3);
    assert_eq!(words.matches("AmalHaddad").count(), 3);
}

#[test]
fn what_there_is_nothing_of_is_not_printed() {
    let nobody = workshop(&[]);
    for kind in [
        CoursePrint::Badges,
        CoursePrint::Signs,
        CoursePrint::Certificates,
    ] {
        assert_eq!(
            set(kind, &nobody, "da", None).err(),
            Some(PaperError::Nobody)
        );
    }
    let mut wished = workshop(&["Amal Haddad"]);
    wished.sessions.clear();
    for kind in [
        CoursePrint::Programme,
        CoursePrint::Attendance,
        CoursePrint::Certificates,
    ] {
        let refused = set(kind, &wished, "da", None).err();
        assert_eq!(refused, Some(PaperError::NoSession));
    }
}

#[test]
fn a_print_of_many_leaves_tells_of_each_once_and_stops_when_it_is_told_to() {
    let names: Vec<String> = (0..40).map(|number| format!("Person {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let sheet = workshop(&names);
    let of = Of {
        kind: CoursePrint::Certificates,
        sheet: &sheet,
        search: Search::Ours,
    };
    let told = Mutex::new(Vec::new());
    let whole = of.set(&[Lang::DANISH], None, &|at: Progress| {
        told.lock().unwrap().push((at.begun, at.all));
        true
    });
    assert_eq!(whole.unwrap().printed.pages, 40);
    let each: Vec<(usize, usize)> = (1..=40).map(|begun| (begun, 40)).collect();
    assert_eq!(told.into_inner().unwrap(), each);

    let told = Mutex::new(0);
    let stopped = of.set(&[Lang::DANISH], None, &|at: Progress| {
        *told.lock().unwrap() += 1;
        at.begun < 5
    });
    assert_eq!(stopped.err(), Some(PaperError::Stopped));
    assert_eq!(told.into_inner().unwrap(), 5, "nothing more is asked for");
}

#[test]
fn the_screen_shows_the_first_leaves_and_what_is_shown_is_what_is_printed() {
    let names = ["Amal Haddad"; 30];
    let sheet = workshop(&names);
    let seen = |kind| -> Preview {
        let of = Of {
            kind,
            sheet: &sheet,
            search: Search::Ours,
        };
        of.set(&[Lang::DANISH], Some(20), &|_| true).unwrap()
    };
    assert_eq!(seen(CoursePrint::Certificates).pictures.len(), 20);
    let badges = seen(CoursePrint::Badges);
    assert_eq!(badges.pictures.len(), 3);
    let printed = set(CoursePrint::Badges, &sheet, "da", None).unwrap();
    assert!(badges.printed.pdf == printed.pdf);
}

#[test]
fn more_leaves_than_a_course_has_places_are_refused_before_anything_is_set() {
    let sheet = workshop(&vec!["Amal Haddad"; MOST_LEAVES + 1]);
    let refused = set(CoursePrint::Certificates, &sheet, "da", None).err();
    assert_eq!(refused, Some(PaperError::TooLong { most: MOST_LEAVES }));
    let refused = set(CoursePrint::Attendance, &sheet, "da", None).err();
    let most = crate::MOST_PAGES;
    assert_eq!(refused, Some(PaperError::TooLong { most }));
}

#[test]
fn a_course_in_one_language_keeps_its_title_in_the_other() {
    let mut of = workshop(&["Amal Haddad"]);
    of.details.titles.retain(|tag, _| tag.as_str() == "da");
    let printed = set(CoursePrint::Certificates, &of, "ti", None).unwrap();
    let words = words_of(&printed);
    assert!(holds(&words, "Foreningsliv i Danmark"));
}

/// Writes every print into `VEJVISER_LOOK`, to be looked at.
#[test]
#[ignore = "for the eye: VEJVISER_LOOK names a folder"]
fn to_be_looked_at() {
    let Some(folder) = std::env::var_os("VEJVISER_LOOK") else {
        return;
    };
    let folder = std::path::Path::new(&folder);
    let mut of = workshop(&NAMES);
    of.people[2].name = None;
    of.people[3].more = 2;
    for (tag, beside) in [
        ("da", None),
        ("en", None),
        ("ar", None),
        ("fa", None),
        ("ti", None),
        ("da", Some("ar")),
        ("ti", Some("da")),
        ("fa", Some("en")),
    ] {
        for kind in ALL {
            let printed = set(kind, &of, tag, beside).unwrap();
            let name = format!("{kind:?}-{tag}-{}.pdf", beside.unwrap_or("alone"));
            std::fs::write(folder.join(name), printed.pdf).unwrap();
        }
    }
}
