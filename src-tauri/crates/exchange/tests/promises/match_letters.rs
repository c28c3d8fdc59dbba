//! Letters to the two of a match: every kind, every language; who the other one is only where it is said.

use vejviser_core::Refusal;
use vejviser_core::register::Field;
use vejviser_core::testing::today;
use vejviser_core::values::{Email, Phone, Side};
use vejviser_exchange::{About, Introduced, Letter, MatchLetterKind, match_letter};
use vejviser_words::{Lang, plain};

use super::letters::the_meeting;

const KINDS: [MatchLetterKind; 5] = [
    MatchLetterKind::Asked,
    MatchLetterKind::FirstMeeting,
    MatchLetterKind::Reminder,
    MatchLetterKind::Pause,
    MatchLetterKind::ThankYou,
];

/// Calls `each` with every letter of two who meet at the library on 3 March 2027.
async fn every_letter(mut each: impl FnMut(MatchLetterKind, Lang, &Letter)) {
    let (group, _) = the_meeting().await;
    let (phone, email) = contact();
    for lang in Lang::all() {
        for kind in KINDS {
            for side in [Side::Participant, Side::Friend] {
                let about = About {
                    side,
                    ..told(&phone, &email)
                };
                each(
                    kind,
                    lang,
                    &match_letter(kind, lang, &about, &group).unwrap(),
                );
            }
        }
    }
}

fn contact() -> (Phone, Email) {
    let phone = Phone::parse("37 00 12 34").unwrap();
    (phone, Email::parse("hanne@example.org").unwrap())
}

fn told<'a>(phone: &'a Phone, email: &'a Email) -> About<'a> {
    About {
        side: Side::Participant,
        to: Some("Amal"),
        other: Some(Introduced {
            name: "Hanne Opdigtet",
            phone: Some(phone),
            email: Some(email),
        }),
        at: today().and_hms_opt(16, 30, 0),
        place: Some("Prøvebiblioteket"),
        until: Some(today()),
    }
}

#[tokio::test]
async fn the_other_one_is_named_in_the_letter_about_the_first_meeting_and_in_no_other() {
    every_letter(|kind, lang, letter| {
        let named = kind == MatchLetterKind::FirstMeeting;
        for text in [&letter.body, &letter.sms] {
            for word in ["Hanne Opdigtet", "+45 37 00 12 34", "hanne@example.org"] {
                assert_eq!(text.contains(word), named, "{kind:?} {lang} {word}");
            }
        }
        assert!(!letter.subject.contains("Hanne"), "{kind:?} {lang}");
    })
    .await;
}

#[tokio::test]
async fn every_letter_says_to_whom_and_whom_to_ask_without_marks_of_direction() {
    every_letter(|kind, lang, letter| {
        for text in [&letter.body, &letter.sms] {
            assert!(text.contains("Amal"), "{kind:?} {lang}");
            assert!(text.contains("+45 61 71 43 30"), "{kind:?} {lang}");
            let unmarked = text.replace("\u{200E}+", "+");
            assert_eq!(unmarked, plain(text), "{kind:?} {lang}");
        }
        assert!(letter.body.contains("Kirsten Bækgaard"), "{kind:?} {lang}");
        assert!(!letter.subject.contains(['\n', '\r', '\u{2068}']));
    })
    .await;
}

#[tokio::test]
async fn time_and_place_of_the_first_meeting_stand_in_its_letter_and_its_reminder() {
    every_letter(|kind, lang, letter| {
        let told = matches!(
            kind,
            MatchLetterKind::FirstMeeting | MatchLetterKind::Reminder
        );
        assert_eq!(
            letter.body.contains("16:30\nPrøvebiblioteket"),
            told,
            "{kind:?} {lang}"
        );
    })
    .await;
}

#[tokio::test]
async fn what_nobody_has_said_is_not_written() {
    let (group, _) = the_meeting().await;
    let (phone, email) = contact();
    let about = About {
        other: None,
        at: None,
        until: None,
        ..told(&phone, &email)
    };
    let write = |kind, about: &About<'_>| match_letter(kind, Lang::DANISH, about, &group);
    let field = Field::Name;
    assert_eq!(
        write(MatchLetterKind::FirstMeeting, &about),
        Err(Refusal::Missing { field })
    );
    let field = Field::FirstMeetingAt;
    assert_eq!(
        write(MatchLetterKind::Reminder, &about),
        Err(Refusal::Missing { field })
    );
    // Without a time the two arrange it between them; a pause may be open.
    let open = About {
        other: told(&phone, &email).other,
        ..about
    };
    assert!(
        !write(MatchLetterKind::FirstMeeting, &open)
            .unwrap()
            .body
            .contains("16:30")
    );
    assert!(
        !write(MatchLetterKind::Pause, &open)
            .unwrap()
            .body
            .contains("2027")
    );
}
