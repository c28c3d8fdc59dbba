//! A meeting's print as it is composed from the register's own rows.

use vejviser_core::meetings::{self, MeetingDetails, NewSignUp, Who};
use vejviser_core::register::{Field, Register};
use vejviser_core::testing::{a_register, today};
use vejviser_core::values::{Email, Line, PersonName, Phone};
use vejviser_core::{Refusal, groups};

use super::*;

async fn signs_up(register: &Register, meeting: &str, name: &str, phone: Option<&str>) {
    let mut new = NewSignUp::of(Who::Named {
        name: PersonName::parse(name).unwrap(),
        phone: phone.map(|phone| Phone::parse(phone).unwrap()),
        email: Some(Email::parse("en.person@example.dk").unwrap()),
    });
    new.people = 3;
    new.wants_friend = true;
    meetings::sign_up(register, meeting, new).await.unwrap();
}

#[tokio::test]
async fn a_sheet_holds_what_the_register_knows_of_the_meeting() {
    let folder = tempfile::tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    let details = MeetingDetails {
        at: today().and_hms_opt(18, 30, 0),
        place: Some(Line::parse("Digegrevens Hus", Field::Place).unwrap()),
        ..MeetingDetails::needing(15)
    };
    let meeting = meetings::add(&register, details).await.unwrap();
    signs_up(&register, &meeting.id, "Amal Haddad", Some("22 69 83 50")).await;
    signs_up(&register, &meeting.id, "Yonas Habte", None).await;
    let group = groups::get(register.readers()).await.unwrap();
    let sign_ups = meetings::sign_ups(register.readers(), &meeting.id)
        .await
        .unwrap();
    register.close().await.unwrap();
    let of = |blank| {
        let (kind, danish) = (SheetKind::SignUpSheet, Lang::DANISH);
        MeetingSheet::of(kind, danish, &group, &meeting, &sign_ups, blank, today()).unwrap()
    };
    let sheet = of(None);
    assert_eq!(sheet.group.name, "Venner Viser Vej Tønder");
    assert_eq!(sheet.group.controller, "Røde Kors");
    assert_eq!(sheet.group.phone.as_deref(), Some("+45 61 71 43 30"));
    assert_eq!(sheet.meeting.place, "Digegrevens Hus");
    assert_eq!(sheet.blank, 20, "as the group has set");
    assert_eq!(of(Some(3)).blank, 3, "as it is asked for");
    assert_eq!(sheet.destroy_by, today() + chrono::Duration::days(30));
    assert_eq!(sheet.printed_on, today());
    assert!(meeting.id.to_uppercase().ends_with(&sheet.sheet_number));
    assert_eq!(sheet.sheet_number.len(), 4);
    let row = &sheet.rows[0];
    assert_eq!((row.number, row.people), (1, Some(3)));
    assert_eq!(row.name.as_deref(), Some("Amal Haddad"));
    assert_eq!(row.contact.as_deref(), Some("+45 22 69 83 50"));
    assert!(row.have_a_friend && !row.be_a_friend);
    assert_eq!(
        sheet.rows[1].contact.as_deref(),
        Some("en.person@example.dk")
    );

    let mut hidden = sign_ups.clone();
    hidden[0].protected = true;
    hidden[0].name = None;
    let kind = SheetKind::DoorList;
    let sheet = MeetingSheet::of(kind, Lang::DANISH, &group, &meeting, &hidden, None, today());
    let sheet = sheet.unwrap();
    assert!(sheet.rows[0].name.is_none() && sheet.rows[0].people.is_none());
}

#[tokio::test]
async fn a_meeting_without_time_or_place_is_not_printed() {
    let folder = tempfile::tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    let group = groups::get(register.readers()).await.unwrap();
    let wished = MeetingDetails::needing(15);
    let mut meeting = meetings::add(&register, wished).await.unwrap();
    register.close().await.unwrap();
    for field in [Field::At, Field::Place] {
        let kind = SheetKind::Slips;
        let sheet = MeetingSheet::of(kind, Lang::DANISH, &group, &meeting, &[], None, today());
        assert!(matches!(sheet, Err(Refusal::Missing { field: named }) if named == field));
        meeting.details.at = today().and_hms_opt(18, 30, 0);
    }
}
