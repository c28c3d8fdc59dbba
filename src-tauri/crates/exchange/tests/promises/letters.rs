//! Letters about a meeting: every kind, every language, from the register's own rows.

use vejviser_core::Refusal;
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::meetings::{self, MeetingDetails, MeetingRow};
use vejviser_core::register::Field;
use vejviser_core::testing::{a_register, today};
use vejviser_core::values::Line;
use vejviser_exchange::{Letter, LetterKind, letter};
use vejviser_words::{Lang, plain};

pub const KINDS: [LetterKind; 4] = [
    LetterKind::Invitation,
    LetterKind::Reminder,
    LetterKind::Moved,
    LetterKind::Cancellation,
];

/// The group in Tønder and its meeting on the evening of 3 March 2027.
pub async fn the_meeting() -> (GroupRow, MeetingRow) {
    let folder = tempfile::tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    let line = |text, field| Some(Line::parse(text, field).unwrap());
    let details = MeetingDetails {
        at: today().and_hms_opt(18, 30, 0),
        place: line("Frivilligcenter Tønder, store sal", Field::Place),
        address: line("Nørremarksvej 124B, 1. sal, 6270 Tønder", Field::Address),
        ..MeetingDetails::needing(15)
    };
    let meeting = meetings::add(&register, details).await.unwrap();
    (groups::get(register.readers()).await.unwrap(), meeting)
}

fn written(kind: LetterKind, lang: Lang, group: &GroupRow, meeting: &MeetingRow) -> Letter {
    letter(kind, lang, Some("Amal"), group, meeting).unwrap()
}

/// How many SMS a text makes: 160 letters of the GSM alphabet in one, 153 in each of several; any
/// other letter makes it 70 and 67.
fn sms(text: &str) -> usize {
    const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    let (one, several) = match text.chars().all(|letter| GSM.contains(letter)) {
        true => (160, 153),
        false => (70, 67),
    };
    match text.encode_utf16().count() {
        length if length <= one => 1,
        length => length.div_ceil(several),
    }
}

#[tokio::test]
async fn every_letter_says_to_whom_when_where_and_whom_to_ask() {
    let (group, meeting) = the_meeting().await;
    for lang in Lang::all() {
        for kind in KINDS {
            let letter = written(kind, lang, &group, &meeting);
            for text in [&letter.body, &letter.sms] {
                let asked = format!("{kind:?} {lang}");
                assert!(text.contains("Amal"), "{asked}");
                assert!(text.contains("+45 61 71 43 30"), "{asked}");
                assert!(text.contains("Venner Viser Vej Tønder"), "{asked}");
                assert!(text.contains("2027"), "{asked}");
                let held = kind != LetterKind::Cancellation;
                assert_eq!(text.contains("18:30"), held, "{asked}");
                assert_eq!(text.contains("store sal\nNørremarksvej"), held, "{asked}");
            }
            assert!(letter.body.contains("Kirsten Bækgaard"));
            assert!(!letter.subject.contains(['\n', '\r']) && !letter.subject.contains("Amal"));
        }
    }
}

#[tokio::test]
async fn no_letter_carries_marks_of_direction_but_before_a_number() {
    let (group, meeting) = the_meeting().await;
    for lang in Lang::all() {
        for kind in KINDS {
            let letter = written(kind, lang, &group, &meeting);
            for text in [&letter.subject, &letter.body, &letter.sms] {
                let unmarked = text.replace("\u{200E}+", "+");
                assert_eq!(unmarked, plain(text), "{kind:?} {lang}");
            }
        }
    }
}

#[tokio::test]
async fn a_danish_message_is_no_longer_than_two_sms() {
    let (group, meeting) = the_meeting().await;
    for kind in KINDS {
        let letter = written(kind, Lang::DANISH, &group, &meeting);
        assert!(
            sms(&letter.sms) <= 2,
            "{kind:?}: {}",
            letter.sms.chars().count()
        );
        assert!(letter.sms.len() < letter.body.len());
    }
}

#[tokio::test]
async fn a_letter_to_several_names_nobody() {
    let (group, meeting) = the_meeting().await;
    for to in [None, Some(" ")] {
        let letter = letter(LetterKind::Moved, Lang::DANISH, to, &group, &meeting).unwrap();
        assert!(letter.body.starts_with("Hej\n\nVi har flyttet"));
    }
}

#[tokio::test]
async fn what_is_not_known_is_not_written() {
    let (mut group, mut meeting) = the_meeting().await;
    group.contact_phone = None;
    let asked = written(LetterKind::Reminder, Lang::DANISH, &group, &meeting);
    assert!(asked.body.contains("ring til os: Kirsten Bækgaard."));
    meeting.details.address = None;
    meeting.details.place = None;
    let refused = letter(LetterKind::Moved, Lang::DANISH, None, &group, &meeting);
    let missing = |field| Err(Refusal::Missing { field });
    assert_eq!(refused, missing(Field::Place));
    assert!(
        letter(
            LetterKind::Cancellation,
            Lang::DANISH,
            None,
            &group,
            &meeting
        )
        .is_ok()
    );
    meeting.details.at = None;
    let refused = letter(
        LetterKind::Cancellation,
        Lang::DANISH,
        None,
        &group,
        &meeting,
    );
    assert_eq!(refused, missing(Field::At));
}

#[tokio::test]
async fn a_letter_is_never_shown_in_a_log() {
    let (group, meeting) = the_meeting().await;
    let letter = written(LetterKind::Invitation, Lang::DANISH, &group, &meeting);
    assert_eq!(format!("{letter:?}"), "Letter(…)");
}
