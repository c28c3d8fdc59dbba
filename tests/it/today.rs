//! Today: what is due is there with its reason, goes when it is done, and nothing else is.

use chrono::{Duration, NaiveDate};
use tempfile::tempdir;
use vejviser_core::drafts::{self, Draft, DraftKind};
use vejviser_core::meetings::{self, MeetingRow, Outcome, TypedRow};
use vejviser_core::register::Register;
use vejviser_core::registrations::{self, NewRegistration};
use vejviser_core::sample::try_out;
use vejviser_core::testing::{a_meeting, a_person, a_register, a_sign_up, today};
use vejviser_core::today::{self as due_today, Due, DueKind, LeadsTo, Urgency};
use vejviser_core::values::RegistrationState;

use crate::given::{Given, a_group};

async fn due_on(register: &Register, day: NaiveDate) -> Vec<Due> {
    due_today::of(register.readers(), day).await.unwrap()
}

async fn kinds(register: &Register, day: NaiveDate) -> Vec<DueKind> {
    due_on(register, day)
        .await
        .into_iter()
        .map(|due| due.kind)
        .collect()
}

/// A meeting in four weeks, with one person signed up.
async fn a_planned_meeting() -> (Given, MeetingRow) {
    let given = a_group().await;
    let meeting = meetings::add(&given.register, a_meeting().unwrap())
        .await
        .unwrap();
    let new = a_sign_up("Amal Haddad", 2).unwrap();
    meetings::sign_up(&given.register, &meeting.id, new)
        .await
        .unwrap();
    (given, meeting)
}

async fn add(register: &Register, new: NewRegistration) -> registrations::RegistrationRow {
    registrations::add(register, new).await.unwrap()
}

#[tokio::test]
async fn a_new_group_has_nothing_to_do_and_after_a_month_a_backup_to_take() {
    let given = a_group().await;
    assert_eq!(kinds(&given.register, today()).await, []);
    let later = today() + Duration::days(31);
    let due = due_on(&given.register, later).await;
    assert_eq!(due.len(), 1);
    assert_eq!((due[0].kind, due[0].date), (DueKind::NoBackup, None));
    let file = given.root.path().join("stick.vejviser-backup");
    given.register.back_up(&file).await.unwrap();
    // The clock of the test stands still: the backup is of the first day.
    let due = due_on(&given.register, later).await;
    assert_eq!(due[0].date, Some(today()));
    assert_eq!(
        kinds(&given.register, today() + Duration::days(29)).await,
        []
    );
}

#[tokio::test]
async fn a_meeting_is_to_be_decided_printed_typed_back_and_shredded_each_in_its_time() {
    let (given, meeting) = a_planned_meeting().await;
    let register = &given.register;
    let file = given.root.path().join("stick.vejviser-backup");
    register.back_up(&file).await.unwrap();
    let on = meeting.details.at.unwrap().date();
    let backup = |day: NaiveDate| day - today() >= Duration::days(30);
    let on_day = async |days: i64| {
        let day = on + Duration::days(days);
        let mut all = kinds(register, day).await;
        assert_eq!(all.contains(&DueKind::NoBackup), backup(day));
        all.retain(|kind| *kind != DueKind::NoBackup);
        all
    };
    assert_eq!(on_day(-15).await, []);
    assert_eq!(on_day(-14).await, [DueKind::MeetingToDecide]);
    assert_eq!(
        on_day(-1).await,
        [DueKind::MeetingToDecide, DueKind::MeetingSoon]
    );
    let due = due_on(register, on).await;
    assert_eq!(due[0].urgency, Urgency::Late);
    assert_eq!(due[0].leads_to, LeadsTo::Meeting(meeting.id.clone()));
    assert_eq!(due[0].lacks.people, 13);
    assert!(due[0].lacks.consultant && !due[0].lacks.place);
    assert_eq!((due[1].kind, due[1].count), (DueKind::MeetingSoon, 0));
    assert_eq!(on_day(1).await, [DueKind::SheetToTypeBack]);

    meetings::hold(register, &meeting.id, on, Outcome::default())
        .await
        .unwrap();
    assert_eq!(on_day(1).await, [DueKind::SheetToTypeBack]);
    let sheet = meetings::sign_ups(register.readers(), &meeting.id)
        .await
        .unwrap();
    let mut row = TypedRow {
        sign_up: sheet[0].id.clone(),
        people: None,
        came: None,
        illegible: true,
        wants_to_be_friend: false,
        wants_friend: false,
    };
    meetings::type_back(register, &meeting.id, std::slice::from_ref(&row), &[])
        .await
        .unwrap();
    assert_eq!(on_day(1).await, [DueKind::IllegibleRows]);
    row.illegible = false;
    row.came = Some(2);
    meetings::type_back(register, &meeting.id, &[row], &[])
        .await
        .unwrap();
    assert_eq!(on_day(1).await, []);
    assert_eq!(
        on_day(31).await,
        [DueKind::PaperToShred, DueKind::SignUpsToGo]
    );
    let late = due_on(register, on + Duration::days(31)).await;
    assert_eq!(late[0].urgency, Urgency::Late);
    meetings::paper_destroyed(register, &meeting.id, on)
        .await
        .unwrap();
    meetings::remove_sign_up(register, &sheet[0].id)
        .await
        .unwrap();
    assert_eq!(on_day(31).await, []);
}

#[tokio::test]
async fn who_asked_for_a_meeting_waits_without_talk_or_consent_or_long_is_told_in_groups() {
    let (given, meeting) = a_planned_meeting().await;
    let register = &given.register;
    let mut asked = a_person("Selam Tesfay")
        .unwrap()
        .waiting_for(8)
        .wishes_for_a_friend();
    asked.details.meeting_asked_on = Some(today());
    let asked = add(register, asked).await;
    let young = a_person("Olena Kovalenko")
        .unwrap()
        .waiting_for(7)
        .consenting();
    add(register, young.wishes_for_a_friend()).await;
    let long = a_person("Reza Karimi")
        .unwrap()
        .waiting_for(200)
        .consenting();
    let long = add(register, long.wishes_for_a_friend()).await;
    registrations::step(register, &long.id, RegistrationState::Ready)
        .await
        .unwrap();
    let due = due_on(register, today()).await;
    let told: Vec<(DueKind, i64)> = due.iter().map(|due| (due.kind, due.count)).collect();
    assert_eq!(
        told,
        [
            (DueKind::NotInvited, 1),
            (DueKind::WithoutTalk, 1),
            (DueKind::ConsentMissing, 1),
            (DueKind::LongWait, 1)
        ]
    );
    assert_eq!(due[1].date, Some(asked.asked_on));
    let LeadsTo::NewUntil(day) = due[1].leads_to else {
        panic!("{:?}", due[1].leads_to)
    };
    let filter = registrations::Filter {
        state: Some(RegistrationState::New),
        asked_until: Some(day),
        ..registrations::Filter::default()
    };
    let page = registrations::page(register.readers(), &filter, 0, 10)
        .await
        .unwrap();
    assert_eq!(page.total, due[1].count);
    meetings::invite(register, &meeting.id, &[asked.id])
        .await
        .unwrap();
    assert!(
        !kinds(register, today())
            .await
            .contains(&DueKind::NotInvited)
    );
}

#[tokio::test]
async fn a_certificate_that_runs_out_and_a_form_begun_are_remembered() {
    let given = a_group().await;
    let register = &given.register;
    let mut friend = a_person("Jens Holm")
        .unwrap()
        .waiting_for(2)
        .consenting()
        .would_be_a_friend();
    friend.details.child_certificate_renew_by = Some(today() + Duration::days(30));
    let friend = add(register, friend).await;
    drafts::keep(
        register,
        Draft {
            id: "form".to_owned(),
            kind: DraftKind::Meeting,
            about: None,
            content: serde_json::json!({}),
        },
    )
    .await
    .unwrap();
    let due = due_on(register, today()).await;
    assert_eq!(due.len(), 2);
    assert_eq!(due[0].leads_to, LeadsTo::Registration(friend.id.clone()));
    assert_eq!((due[1].kind, due[1].count), (DueKind::DraftsUnfinished, 1));
    drafts::drop(register, "form").await.unwrap();
    assert_eq!(kinds(register, today() - Duration::days(1)).await, []);
}

#[tokio::test]
async fn the_try_out_group_has_something_of_most_kinds_to_do() {
    let folder = tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    try_out::fill(&register, today()).await.unwrap();
    let kinds = kinds(&register, today()).await;
    for kind in [
        DueKind::SheetToTypeBack,
        DueKind::NotInvited,
        DueKind::WithoutTalk,
        DueKind::ConsentMissing,
        DueKind::LongWait,
        DueKind::PaperToShred,
    ] {
        assert!(kinds.contains(&kind), "{kind:?} of {kinds:?}");
    }
}
