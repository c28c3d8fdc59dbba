//! Courses on the command line, from the announcement to who came, and the calendar.

use std::fs;

use serde_json::{Value, json};

use crate::desk::{Desk, id, rows};
use crate::paper::pages;

fn person(desk: &Desk, name: &str) -> String {
    let made = desk.json(&[
        "registration",
        "add",
        "--side",
        "friend",
        "--name",
        name,
        "--asked-on",
        "2026-02-03",
    ]);
    let shown = desk.json(&["registration", "show", &id(&made)]);
    shown["person"]["id"].as_str().unwrap().to_owned()
}

fn course(desk: &Desk) -> Value {
    desk.json(&[
        "course",
        "add",
        "--title",
        "Foreningsliv i Danmark",
        "--title",
        "en=Clubs and associations",
        "--kind",
        "workshop",
        "--session",
        "2030-03-30T18:30/21:00",
        "--session",
        "2030-03-31T18:30/21:00",
        "--maximum",
        "2",
        "--place",
        "Digegrevens Hus",
    ])
}

#[test]
fn a_workshop_is_planned_filled_and_held() {
    let desk = Desk::with_a_register();
    let made = course(&desk);
    let course = id(&made);
    assert_eq!(made["titles"]["en"], "Clubs and associations");
    assert_eq!(made["readiness"]["state"], "open");
    let people: Vec<String> = ["Selam Tesfay", "Mehari Berhe", "Sara Osman"]
        .iter()
        .map(|name| person(&desk, name))
        .collect();
    let enrolled: Vec<Value> = people
        .iter()
        .map(|person| desk.json(&["course", "enrol", &course, "--person", person]))
        .collect();
    let standing: Vec<&Value> = enrolled.iter().map(|one| &one["standing"]).collect();
    assert_eq!(standing, ["in", "in", "waiting"]);
    desk.refused(&["course", "enrol", &course, "--person", &people[0]]);
    desk.misused(&["course", "enrol", &course]);

    let off = desk.json(&["course", "sign-off", &id(&enrolled[0])]);
    assert_eq!(off["moved_up"][0]["person_id"], people[2].as_str());
    let told = desk.json(&["course", "told", &id(&enrolled[2]), "--on", "2030-03-01"]);
    assert_eq!(told["told_on"], "2030-03-01");

    let only = format!("{}=no", people[1]);
    let noted = desk.json(&[
        "course",
        "attendance",
        &course,
        &only,
        "--all",
        "--session",
        "1",
    ]);
    assert_eq!(noted, json!({ "id": course, "noted": 2, "came": 1 }));
    let held = desk.json(&["course", "held", &course, "--scores", "0,0,0,1,1"]);
    assert_eq!(
        (&held["score"], &held["readiness"]["state"]),
        (&json!(4.5), &json!("held"))
    );
    let shown = desk.json(&["course", "show", &course]);
    assert_eq!(shown["enrolments"].as_array().unwrap().len(), 3);
    assert_eq!(shown["attendance"].as_array().unwrap().len(), 2);
    desk.refused(&["course", "cancel", &course]);

    let again = desk.json(&["course", "repeat", &course, "--days", "7"]);
    assert_eq!(again["sessions"][0]["starts_at"], "2030-04-06T18:30:00");
    assert_eq!(rows(&desk.json(&["courses"])).len(), 2);
    assert!(desk.words(&["courses"]).contains("Foreningsliv i Danmark"));
    let words = desk.words(&["course", "show", &course, "--lang", "en"]);
    assert!(words.contains("Clubs and associations") && words.contains("Sara Osman"));
}

#[test]
fn the_waiting_list_is_reordered_by_hand_and_a_change_keeps_the_sessions() {
    let desk = Desk::with_a_register();
    let course = id(&course(&desk));
    let mut waiting = Vec::new();
    for name in ["Selam Tesfay", "Mehari Berhe", "Sara Osman"] {
        let person = person(&desk, name);
        let row = desk.json(&[
            "course", "enrol", &course, "--person", &person, "--people", "2",
        ]);
        if row["standing"] == "waiting" {
            waiting.push(id(&row));
        }
    }
    assert_eq!(waiting.len(), 2);
    desk.json(&["course", "reorder", &course, &waiting[1], &waiting[0]]);
    let before = desk.json(&["course", "show", &course]);
    let changed = desk.json(&["course", "change", &course, "--maximum", "4"]);
    assert_eq!(changed["sessions"], before["sessions"]);
    let shown = desk.json(&["course", "show", &course]);
    let stands = |row: &str| {
        let all = shown["enrolments"].as_array().unwrap();
        all.iter().find(|one| one["id"] == row).unwrap()["standing"].clone()
    };
    assert_eq!(
        (stands(&waiting[1]), stands(&waiting[0])),
        (json!("in"), json!("waiting"))
    );
    desk.refused(&["course", "change", &course, "--maximum", "1"]);
    desk.misused(&["course", "change", &course, "--session", "i morgen"]);
}

#[test]
fn the_calendar_has_courses_and_meetings_in_local_time_and_no_names() {
    let desk = Desk::with_a_register();
    let file = desk.path("kurser.ics");
    let file = file.to_str().unwrap();
    desk.refused(&["calendar", "-o", file]);
    let course = id(&course(&desk));
    desk.json(&[
        "meeting",
        "add",
        "--at",
        "2030-04-02T18:30",
        "--consultant",
        "Bodil Holm",
    ]);
    let all = desk.json(&["calendar", "-o", file]);
    assert_eq!(all, json!({ "file": file, "occasions": 3 }));
    let written = fs::read_to_string(file).unwrap();
    assert!(written.contains("DTSTART:20300330T173000Z"), "winter time");
    assert!(written.contains("DTSTART:20300331T163000Z"), "summer time");
    assert!(!written.contains("Bodil"));
    desk.json(&["course", "cancel", &course]);
    let only = desk.json(&["calendar", "--course", &course, "-o", file]);
    assert_eq!(only["occasions"], 2);
    let written = fs::read_to_string(file).unwrap();
    assert_eq!(written.matches("STATUS:CANCELLED").count(), 2);
    desk.refused(&["calendar", "--session", &course, "-o", file]);
}

#[test]
fn a_course_is_printed_and_a_certificate_is_for_who_came() {
    let desk = Desk::with_a_register();
    let course = id(&course(&desk));
    let file = desk.path("kursus.pdf");
    let file_name = file.to_str().unwrap();
    let print = |kind: &str, options: &[&str]| {
        let arguments = ["course", "print", &course, "--kind", kind, "-o", file_name];
        let printed = desk.json(&[&arguments[..], options].concat());
        assert_eq!(printed["accessible"], true, "{kind}");
        let pages = pages(&file);
        assert_eq!(printed["pages"], pages.len(), "{kind}");
        pages
    };
    let refused = [
        "course", "print", &course, "--kind", "badges", "-o", file_name,
    ];
    desk.refused(&refused);
    let people: Vec<String> = ["Selam Tesfay", "Mehari Berhe", "Sara Osman"]
        .iter()
        .map(|name| person(&desk, name))
        .collect();
    for person in &people {
        desk.json(&["course", "enrol", &course, "--person", person]);
    }
    let came = format!("{}=no", people[1]);
    desk.json(&["course", "attendance", &course, &came, "--all"]);

    let programme = print("programme", &["--with", "en"]).concat();
    assert!(programme.contains("ForeningsliviDanmark"));
    assert!(programme.contains("Clubsandassociations"));
    assert!(!programme.contains("Selam"), "a programme names nobody");
    let list = print("attendance", &[]).concat();
    assert!(list.contains("SelamTesfay") && list.contains("MehariBerhe"));
    assert!(!list.contains("SaraOsman"), "she waits");
    for kind in ["badges", "signs"] {
        let names = print(kind, &["--lang", "ti"]).concat();
        assert!(
            names.contains("Selam") && names.contains("Mehari"),
            "{kind}"
        );
    }
    let certificates = print("certificates", &["--lang", "en", "--with", "ar"]);
    assert_eq!(certificates.len(), 1, "who did not come gets none");
    assert!(certificates[0].contains("SelamTesfay"));
    assert!(certificates[0].contains("Clubsandassociations"));
    assert_eq!(
        print("certificates", &["--person", &people[0]]),
        print("certificates", &[])
    );
    let absent = ["--person", &people[1], "--kind", "certificates"];
    let refused = [&["course", "print", &course, "-o", file_name], &absent[..]].concat();
    desk.refused(&refused);
    let all = desk.json(&["ledger", "--record", &course]);
    let prints = rows(&all)
        .iter()
        .filter(|row| row["kind"] == "printed")
        .count();
    assert_eq!(prints, 7, "every print is in the log of use");
    desk.misused(&[
        "course", "print", &course, "--kind", "diplom", "-o", file_name,
    ]);
}
