//! Invented people: a try-out group that looks like a group, a country that is the same each time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tempfile::tempdir;
use vejviser_core::matches::{self, Gate, Pair};
use vejviser_core::people::{self, Candidate, Likeness};
use vejviser_core::register::{Clock, DumpedRow, Field, Register};
use vejviser_core::sample::country::{self, Plan};
use vejviser_core::sample::try_out;
use vejviser_core::testing::{a_register, new_register, now, today};
use vejviser_core::values::{
    MeetingState, Municipality, PersonName, RegistrationState, Side, contains_cpr_number,
};
use vejviser_core::{Error, Refusal, consents, groups, meetings, registrations};

use crate::window::whole;

async fn a_try_out_group(folder: &Path) -> Register {
    let register = a_register(&folder.join("register")).await.unwrap();
    try_out::fill(&register, today()).await.unwrap();
    register
}

async fn all_of_denmark(folder: &Path, name: &str) -> Register {
    let mut new = new_register().unwrap();
    new.group.municipalities = Municipality::all().to_vec();
    let clock = Clock::standing(now());
    Register::create(&folder.join(name), new, clock)
        .await
        .unwrap()
        .0
}

async fn a_country(folder: &Path, name: &str, people: u64, seed: u64) -> Register {
    let register = all_of_denmark(folder, name).await;
    country::fill(&register, &Plan::of(people, seed), &mut |_, _| {})
        .await
        .unwrap();
    register
}

/// The rows that are no group and no member of this register's own.
async fn rows(register: &Register) -> Vec<DumpedRow> {
    let mut rows = register.dump().await.unwrap();
    rows.retain(|row| row.record != "volunteer_group" && row.id != register.member());
    rows
}

/// What people are called and what they say.
fn texts(rows: &[DumpedRow]) -> Vec<String> {
    const SAID: &[&str] = &[
        "full_name",
        "calling_name",
        "own_script_name",
        "name",
        "own_words",
        "interests",
        "avoid",
        "work",
        "class_or_teacher",
        "referrer_contact",
        "text",
        "access_notes",
    ];
    rows.iter()
        .flat_map(|row| SAID.iter().filter_map(|field| row.fields.get(field)))
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect()
}

fn is_written_in(name: &str, script: std::ops::RangeInclusive<char>) -> bool {
    name.chars().any(|c| script.contains(&c))
}

fn assert_every_script_is_there(texts: &[String]) {
    for (script, range) in [
        ("Arabic", '\u{600}'..='\u{6ff}'),
        ("Ethiopic", '\u{1200}'..='\u{137f}'),
        ("Cyrillic", '\u{400}'..='\u{4ff}'),
        ("Danish", 'ø'..='ø'),
        ("Kurdish", 'ê'..='ê'),
        // Letters of Persian that Arabic lacks: a Persian yeh is among them.
        ("Persian", 'ی'..='ی'),
    ] {
        assert!(
            texts.iter().any(|text| is_written_in(text, range.clone())),
            "{script}"
        );
    }
}

fn assert_nobody_is_real(rows: &[DumpedRow]) {
    let mut numbers = 0;
    for row in rows {
        if let Some(phone) = row.fields.get("phone").and_then(|phone| phone.as_str()) {
            numbers += 1;
            assert!(phone.starts_with("+4537") && phone.len() == 11, "{phone}");
        }
        if let Some(email) = row.fields.get("email").and_then(|email| email.as_str()) {
            assert!(email.ends_with("@example.org"), "{email}");
        }
    }
    assert!(numbers > 10);
    for text in texts(rows) {
        assert!(!contains_cpr_number(&text), "{text}");
    }
}

async fn assert_it_holds(register: &Register) {
    assert_eq!(
        register.verify().await.unwrap().findings,
        Vec::<String>::new()
    );
}

#[tokio::test]
async fn the_meeting_of_the_try_out_group_stands_at_12_of_15() {
    let folder = tempdir().unwrap();
    let register = a_try_out_group(folder.path()).await;
    let all = meetings::list(register.readers()).await.unwrap();
    let states: Vec<MeetingState> = all.iter().map(|item| item.readiness.state).collect();
    assert_eq!(
        states,
        [
            MeetingState::Held,
            MeetingState::ConsultantConfirmed,
            MeetingState::Gathering,
            MeetingState::Wished
        ]
    );
    let next = &all[2];
    assert_eq!((next.readiness.signed_up, next.readiness.minimum), (12, 15));
    assert!(next.readiness.place && !next.readiness.consultant);
    let ahead = next.meeting.details.at.unwrap().date() - today();
    assert!((12..=18).contains(&ahead.num_days()), "{ahead}");
    let sign_ups = meetings::sign_ups(register.readers(), &next.meeting.id)
        .await
        .unwrap();
    assert_eq!(sign_ups.len(), 9);
    assert!(sign_ups.iter().any(|row| row.person_id.is_none()));
    assert!(sign_ups.iter().any(|row| row.people > 1));
    let held = &all[0];
    assert_eq!(
        (held.readiness.signed_up, held.meeting.came),
        (16, Some(11))
    );
    assert!(held.meeting.held_on.unwrap() < today());
}

#[tokio::test]
async fn the_try_out_group_has_everything_a_groups_day_brings() {
    let folder = tempdir().unwrap();
    let register = a_try_out_group(folder.path()).await;
    assert_it_holds(&register).await;
    let list = registrations::list(register.readers(), &registrations::Filter::default())
        .await
        .unwrap();
    let mut states: BTreeMap<RegistrationState, i64> = BTreeMap::new();
    for item in &list {
        *states.entry(item.state).or_default() += 1;
    }
    assert_eq!(states.len(), 6, "{states:?}");
    assert!(
        list.iter()
            .any(|item| item.side == Side::Friend && item.children > 0)
    );
    assert!(list.iter().any(|item| item.adults > 1));
    assert_eq!(list.iter().filter(|item| item.protected).count(), 1);
    let supply = groups::supply_and_demand(register.readers()).await.unwrap();
    let skaerbaek = supply
        .iter()
        .find(|area| {
            area.name
                .as_ref()
                .is_some_and(|name| name.as_str() == "Skærbæk")
        })
        .unwrap();
    assert_eq!((skaerbaek.participants, skaerbaek.friends), (4, 0));
    let mut withdrawn = 0;
    for item in &list {
        let given = consents::of_person(register.readers(), &item.person_id)
            .await
            .unwrap();
        withdrawn += given
            .iter()
            .filter(|one| one.withdrawn_on.is_some())
            .count();
        assert!(given.iter().all(|one| one.taken_by == register.member()));
    }
    assert_eq!(withdrawn, 1);
    let rows = rows(&register).await;
    assert_every_script_is_there(&texts(&rows));
    assert_nobody_is_real(&rows);
}

#[tokio::test]
async fn the_try_out_group_has_a_likely_duplicate_in_two_scripts() {
    let folder = tempdir().unwrap();
    let register = a_try_out_group(folder.path()).await;
    let name = PersonName::parse("Mohamad Alahmad").unwrap();
    let candidate = Candidate {
        name: &name,
        phone: None,
        email: None,
    };
    let likely = people::likely_duplicates(register.readers(), &[candidate])
        .await
        .unwrap();
    let by_name = likely
        .iter()
        .filter(|one| one.likeness == Likeness::Name)
        .count();
    assert_eq!(by_name, 2);
}

#[tokio::test]
async fn a_family_of_the_try_out_group_can_be_talked_with_in_what_the_other_adult_speaks() {
    let folder = tempdir().unwrap();
    let register = a_try_out_group(folder.path()).await;
    let list = registrations::list(register.readers(), &registrations::Filter::default())
        .await
        .unwrap();
    let of = |name: &str| {
        list.iter()
            .find(|item| item.name.as_ref().is_some_and(|one| one.as_str() == name))
            .unwrap()
    };
    let (family, friends) = (of("Reza Karimi"), of("Familien Holm"));
    let language_is_missing = async || {
        let pool = matches::pool(register.readers(), today()).await.unwrap();
        let pair = Pair::new(&family.id, &friends.id);
        let shut = pool.judge(&pair).unwrap().shut;
        shut.iter().any(|gate| gate == Gate::Language)
    };
    assert!(!language_is_missing().await);
    let shown = registrations::detail(register.readers(), &family.id)
        .await
        .unwrap();
    let mut form = whole(&shown);
    form.other_adults.clear();
    registrations::change_whole(&register, &family.id, form)
        .await
        .unwrap();
    assert!(language_is_missing().await, "Reza alone has no Danish yet");
}

#[tokio::test]
async fn a_fresh_try_out_group_has_nothing_to_undo() {
    let folder = tempdir().unwrap();
    let register = a_try_out_group(folder.path()).await;
    let refused = register.undo().await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NothingToUndo)));
}

#[tokio::test]
async fn the_try_out_group_can_be_made_on_any_day() {
    let folder = tempdir().unwrap();
    for days in [0, 1, 363, 364] {
        let register = a_register(&folder.path().join(days.to_string()))
            .await
            .unwrap();
        let day = today().iter_days().nth(days).unwrap();
        try_out::fill(&register, day).await.unwrap();
        let all = meetings::list(register.readers()).await.unwrap();
        assert_eq!(all[2].readiness.signed_up, 12);
    }
}

#[tokio::test]
async fn the_same_seed_gives_the_same_country_and_another_seed_another() {
    let folder = tempdir().unwrap();
    let one = rows(&a_country(folder.path(), "one", 1_300, 7).await).await;
    let same = rows(&a_country(folder.path(), "same", 1_300, 7).await).await;
    let other = rows(&a_country(folder.path(), "other", 1_300, 8).await).await;
    assert!(one == same);
    let ids = |rows: &[DumpedRow]| -> BTreeSet<String> {
        let people = rows.iter().filter(|row| row.record == "person");
        people.map(|row| row.id.clone()).collect()
    };
    assert!(ids(&one).is_disjoint(&ids(&other)));
}

#[tokio::test]
async fn a_country_holds_and_looks_like_one() {
    let folder = tempdir().unwrap();
    let register = all_of_denmark(folder.path(), "register").await;
    let mut heard = Vec::new();
    country::fill(&register, &Plan::of(1_800, 1), &mut |done, of| {
        heard.push((done, of));
    })
    .await
    .unwrap();
    assert_eq!(heard, [(0, 1_800), (1_000, 1_800), (1_800, 1_800)]);
    assert_it_holds(&register).await;
    let refused = register.undo().await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NothingToUndo)));
    let list = registrations::list(register.readers(), &registrations::Filter::default())
        .await
        .unwrap();
    let participants = list
        .iter()
        .filter(|item| item.side == Side::Participant)
        .count();
    assert_eq!((participants, list.len() - participants), (1_000, 800));
    let states: BTreeSet<RegistrationState> = list.iter().map(|item| item.state).collect();
    assert_eq!(states.len(), 6);
    for item in &list {
        let waits = matches!(
            item.state,
            RegistrationState::Ready | RegistrationState::Matched
        );
        assert!(item.consent || !waits, "without consent");
        let days = item.waiting_days(Plan::of(0, 0).today);
        assert!((0..=700).contains(&days), "{days}");
    }
    let consenting = list.iter().filter(|item| item.consent).count();
    assert!((1_450..=1_690).contains(&consenting), "{consenting}");
    let municipalities: BTreeSet<_> = list.iter().map(|item| item.municipality.clone()).collect();
    assert!(municipalities.len() > 90, "{}", municipalities.len());
    let rows = rows(&register).await;
    assert_every_script_is_there(&texts(&rows));
    assert_nobody_is_real(&rows);
}

#[tokio::test]
async fn a_country_lies_in_the_municipalities_of_the_group() {
    let folder = tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    country::fill(&register, &Plan::of(90, 3), &mut |_, _| {})
        .await
        .unwrap();
    let areas = groups::areas(register.readers()).await.unwrap();
    assert_eq!(areas.len(), 5);
    assert!(areas.iter().all(|area| area.municipality == "0550"));
}

#[test]
fn the_country_is_7200_participants_and_5760_friends() {
    let plan = Plan::of(12_960, 1);
    assert_eq!((plan.participants, plan.friends), (7_200, 5_760));
    assert_eq!(Plan::of(u64::MAX, 1).registrations(), u64::MAX);
}

#[tokio::test]
async fn nobody_can_be_invented_too_but_not_more_than_fit() {
    let folder = tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    country::fill(&register, &Plan::of(0, 1), &mut |_, _| {})
        .await
        .unwrap();
    assert_it_holds(&register).await;
    let before = register.dump().await.unwrap();
    let refused = country::fill(&register, &Plan::of(200_001, 1), &mut |_, _| {})
        .await
        .unwrap_err();
    let Error::Refused(Refusal::OutOfRange { field, most, .. }) = refused else {
        panic!("not refused for its size");
    };
    assert_eq!((field, most), (Field::People, 200_000));
    assert_eq!(register.dump().await.unwrap(), before);
}
