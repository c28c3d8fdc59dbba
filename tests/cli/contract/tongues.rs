//! Answers and reasons in each of the five languages, in that language's letters.

use super::NOBODY;
use crate::desk::Desk;

fn arabic(letter: char) -> bool {
    ('\u{0600}'..='\u{06ff}').contains(&letter)
}

fn ethiopic(letter: char) -> bool {
    ('\u{1200}'..='\u{137f}').contains(&letter)
}

/// Whether a text is written in a language's letters; foreign ones stand only in ids and file names.
fn is_written_in(tag: &str, text: &str) -> bool {
    let letters: Vec<char> = text
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let own = letters.iter().filter(|letter| match tag {
        "ar" | "fa" => arabic(**letter),
        "ti" => ethiopic(**letter),
        _ => letter.is_ascii() || "æøåÆØÅé".contains(**letter),
    });
    !letters.is_empty() && own.count() * 10 >= letters.len() * 9
}

#[test]
fn answers_and_reasons_come_in_the_language_that_was_asked_for() {
    let desk = Desk::with_a_register();
    let spoken: Vec<(String, String, String)> = ["da", "en", "ar", "fa", "ti"]
        .into_iter()
        .map(|tag| {
            let none = desk.words(&["meetings", "--lang", tag]);
            let nothing_to_redo = desk.refused(&["redo", "--lang", tag]);
            let mut asked = desk.command(&["person", "show", NOBODY]);
            let output = asked.env("VEJVISER_LANG", tag).output().unwrap();
            let nobody = crate::desk::refusal(&output, 1, &["person", "show"]);
            for text in [&none, &nothing_to_redo, &nobody] {
                assert!(is_written_in(tag, text), "{tag}: {text}");
            }
            (none, nothing_to_redo, nobody)
        })
        .collect();
    for (place, one) in spoken.iter().enumerate() {
        for other in &spoken[place + 1..] {
            assert!(one.0 != other.0 && one.1 != other.1 && one.2 != other.2);
        }
    }
}

#[test]
fn danish_is_spoken_where_no_language_is_asked_for() {
    let desk = Desk::with_a_register();
    assert_eq!(
        desk.words(&["meetings"]),
        desk.words(&["meetings", "--lang", "da"])
    );
}

#[test]
fn json_is_the_same_in_every_language() {
    let desk = Desk::with_a_register();
    let add = [
        "registration",
        "add",
        "--side",
        "friend",
        "--name",
        "Birthe Nørgaard",
        "--area",
        "Ribe",
    ];
    desk.json(&add);
    for verb in [
        "registrations",
        "people",
        "areas",
        "meetings",
        "group",
        "members",
        "dump",
    ] {
        let danish = desk.json(&[verb]);
        assert_eq!(danish, desk.json(&[verb, "--lang", "ar"]), "{verb}");
    }
}
