//! Registrations: the waiting list, its order and filters, and the way from one state to the next.

use vejviser_core::consents;
use vejviser_core::groups;
use vejviser_core::register::{Field, Record, Register, get};
use vejviser_core::registrations::{
    self, Filter, NewRegistration, RegistrationItem, RegistrationRow,
};
use vejviser_core::testing::{a_person, consent_to, today};
use vejviser_core::values::{
    LanguageLevel, Line, Municipality, Purpose, RegistrationState, Side, SpokenLanguage, Topic,
};
use vejviser_core::{Refusal, Result};

use crate::given::{a_group, everything, is_whole, refusal};

fn waiting(name: &str, days: i64) -> vejviser_core::testing::APerson {
    a_person(name).unwrap().waiting_for(days)
}

async fn add(register: &Register, new: NewRegistration) -> RegistrationRow {
    registrations::add(register, new).await.unwrap()
}

async fn listed(register: &Register, filter: &Filter) -> Vec<RegistrationItem> {
    registrations::list(register.readers(), filter)
        .await
        .unwrap()
}

fn names(items: &[RegistrationItem]) -> Vec<&str> {
    items
        .iter()
        .map(|item| item.name.as_ref().unwrap().as_str())
        .collect()
}

#[tokio::test]
async fn whoever_waits_longest_stands_first_and_every_line_says_how_long() {
    let given = a_group().await;
    for (name, days) in [("Bo", 3), ("Amal", 200), ("Selam", 40)] {
        add(&given.register, waiting(name, days).wishes_for_a_friend()).await;
    }
    let all = listed(&given.register, &Filter::default()).await;
    assert_eq!(names(&all), ["Amal", "Selam", "Bo"]);
    let days: Vec<i64> = all.iter().map(|item| item.waiting_days(today())).collect();
    assert_eq!(days, [200, 40, 3]);
}

#[tokio::test]
async fn every_filter_shows_those_it_means_and_nobody_else() {
    let given = a_group().await;
    let register = &given.register;
    let amal = waiting("Amal", 30).speaks("ar", LanguageLevel::MotherTongue);
    let amal = amal
        .living_in("Skærbæk")
        .unwrap()
        .about(Topic::Letters)
        .consenting();
    let amal = add(register, amal.wishes_for_a_friend()).await;
    let bo = waiting("Bo", 20)
        .speaks("da", LanguageLevel::MotherTongue)
        .living_in("Tønder")
        .unwrap();
    add(register, bo.about(Topic::JobSearch).would_be_a_friend()).await;
    let selam = waiting("Selam", 10).speaks("ti", LanguageLevel::Fluent);
    add(register, selam.wishes_for_a_friend()).await;
    registrations::step(register, &amal.id, RegistrationState::Ready)
        .await
        .unwrap();
    let areas = groups::areas(register.readers()).await.unwrap();
    let tonder = areas
        .iter()
        .find(|area| area.name.as_str() == "Tønder")
        .unwrap();

    let none = Filter::default;
    for (filter, wanted) in [
        (
            Filter {
                side: Some(Side::Friend),
                ..none()
            },
            vec!["Bo"],
        ),
        (
            Filter {
                side: Some(Side::Participant),
                ..none()
            },
            vec!["Amal", "Selam"],
        ),
        (
            Filter {
                state: Some(RegistrationState::Ready),
                ..none()
            },
            vec!["Amal"],
        ),
        (
            Filter {
                area: Some(tonder.id.clone()),
                ..none()
            },
            vec!["Bo"],
        ),
        (
            Filter {
                language: Some(SpokenLanguage::new("ti")),
                ..none()
            },
            vec!["Selam"],
        ),
        (
            Filter {
                topic: Some(Topic::Letters),
                ..none()
            },
            vec!["Amal"],
        ),
        (
            Filter {
                topic: Some(Topic::Homework),
                ..none()
            },
            vec![],
        ),
    ] {
        assert_eq!(
            names(&listed(register, &filter).await),
            wanted,
            "{filter:?}"
        );
    }
}

#[tokio::test]
async fn page_by_page_the_list_is_the_same_as_in_one_go_also_where_many_began_on_one_day() {
    let given = a_group().await;
    let people: Vec<NewRegistration> = (0..25)
        .map(|number| waiting(&format!("Person {number}"), number / 10).wishes_for_a_friend())
        .collect();
    registrations::import(&given.register, &people, &[])
        .await
        .unwrap();
    let all = listed(&given.register, &Filter::default()).await;
    let mut paged: Vec<RegistrationItem> = Vec::new();
    loop {
        let after = paged.last().map(|item| (item.asked_on, item.id.clone()));
        let filter = Filter {
            after,
            limit: Some(7),
            ..Filter::default()
        };
        let page = listed(&given.register, &filter).await;
        if page.is_empty() {
            break;
        }
        paged.extend(page);
    }
    assert_eq!(paged.len(), 25);
    assert!(paged == all);
}

#[tokio::test]
async fn no_list_reads_through_all_registrations_to_show_one_page() {
    let given = a_group().await;
    let none = || Filter {
        limit: Some(50),
        ..Filter::default()
    };
    let after = Some((today(), "0190".to_owned()));
    let (side, state) = (Some(Side::Friend), Some(RegistrationState::Ready));
    for filter in [
        none(),
        Filter {
            after: after.clone(),
            ..none()
        },
        Filter { side, ..none() },
        Filter {
            side,
            after: after.clone(),
            ..none()
        },
        Filter { state, ..none() },
        Filter {
            side,
            state,
            ..none()
        },
        Filter {
            side,
            state,
            after,
            ..none()
        },
        Filter {
            language: Some(SpokenLanguage::new("ti")),
            ..none()
        },
        Filter {
            topic: Some(Topic::Letters),
            ..none()
        },
    ] {
        let plan = registrations::plan(given.register.readers(), &filter)
            .await
            .unwrap();
        // In the order of an index, the store stops when the page is full.
        assert!(
            plan[0].contains("registration USING INDEX registration_"),
            "{plan:#?}"
        );
        let sorts = plan.iter().any(|step| step.contains("TEMP B-TREE"));
        assert!(!sorts, "{plan:#?}");
        assert!(
            !plan[1..].iter().any(|step| step.starts_with("SCAN ")),
            "{plan:#?}"
        );
    }
    let of_an_area = Filter {
        area: Some("a".to_owned()),
        ..none()
    };
    let plan = registrations::plan(given.register.readers(), &of_an_area)
        .await
        .unwrap();
    assert!(
        !plan.iter().any(|step| step.starts_with("SCAN ")),
        "{plan:#?}"
    );
}

#[tokio::test]
async fn an_area_shows_how_many_wait_there_and_how_many_friends_are_free() {
    let given = a_group().await;
    let register = &given.register;
    for (name, area) in [
        ("Amal", "Skærbæk"),
        ("Selam", "Skaerbaek"),
        ("Li", "SKÆRBÆK"),
        ("Bo", "Tønder"),
    ] {
        let person = waiting(name, 5).living_in(area).unwrap().consenting();
        add(register, person.wishes_for_a_friend()).await;
    }
    add(
        register,
        waiting("Jens", 5)
            .living_in("Tønder")
            .unwrap()
            .would_be_a_friend(),
    )
    .await;
    let gone = add(
        register,
        waiting("Olena", 5)
            .living_in("Tønder")
            .unwrap()
            .wishes_for_a_friend(),
    )
    .await;
    registrations::step(register, &gone.id, RegistrationState::Withdrawn)
        .await
        .unwrap();
    add(register, waiting("Ida", 5).wishes_for_a_friend()).await;

    let table = groups::supply_and_demand(register.readers()).await.unwrap();
    let rows: Vec<(Option<&str>, i64, i64)> = table
        .iter()
        .map(|row| {
            (
                row.name.as_ref().map(Line::as_str),
                row.participants,
                row.friends,
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (Some("Skærbæk"), 3, 0),
            (None, 1, 0),
            (Some("Tønder"), 1, 1)
        ]
    );
}

#[tokio::test]
async fn nobody_comes_onto_the_waiting_list_without_consent() {
    let given = a_group().await;
    let register = &given.register;
    let amal = add(register, waiting("Amal", 5).wishes_for_a_friend()).await;
    let before = everything(register).await;
    let refused = registrations::step(register, &amal.id, RegistrationState::Ready).await;
    assert_eq!(refusal(refused), Refusal::ConsentMissing);
    assert!(everything(register).await == before);
    let other = consent_to(Purpose::Statistics);
    consents::give(register, &amal.person_id, other)
        .await
        .unwrap();
    let refused = registrations::step(register, &amal.id, RegistrationState::Ready).await;
    assert_eq!(refusal(refused), Refusal::ConsentMissing);
    consents::give(register, &amal.person_id, consent_to(Purpose::FindFriend))
        .await
        .unwrap();
    let ready = registrations::step(register, &amal.id, RegistrationState::Ready)
        .await
        .unwrap();
    assert_eq!(ready.details.talked_on, Some(today()));
}

#[tokio::test]
async fn a_step_that_does_not_exist_is_refused_and_says_from_where_to_where() {
    let given = a_group().await;
    let amal = add(
        &given.register,
        waiting("Amal", 5).consenting().wishes_for_a_friend(),
    )
    .await;
    let refused = registrations::step(&given.register, &amal.id, RegistrationState::Matched).await;
    assert_eq!(
        refusal(refused),
        Refusal::NoSuchStep {
            from: RegistrationState::New,
            to: RegistrationState::Matched
        }
    );
}

#[tokio::test]
async fn a_municipality_that_is_not_the_groups_is_refused_also_among_rows_brought_in() {
    let given = a_group().await;
    let register = &given.register;
    let mut elsewhere = waiting("Amal", 5)
        .living_in("Esbjerg")
        .unwrap()
        .wishes_for_a_friend();
    elsewhere.household.municipality = Municipality::by_code("0561");
    let expected = Refusal::NotOurMunicipality {
        code: "0561".to_owned(),
    };
    let before = everything(register).await;
    assert_eq!(
        refusal(registrations::add(register, elsewhere.clone()).await),
        expected
    );
    let rows = [waiting("Bo", 5).wishes_for_a_friend(), elsewhere];
    assert_eq!(
        refusal(registrations::import(register, &rows, &[]).await),
        expected
    );
    assert_eq!(
        refusal(registrations::import(register, &[], &[]).await),
        Refusal::NoRowToImport
    );
    assert!(everything(register).await == before);
}

#[tokio::test]
async fn a_row_brought_in_keeps_all_that_the_same_registration_typed_in_would() {
    let row = || -> Result<NewRegistration> {
        let mut new = a_person("Amal Haddad")?
            .phone("22 69 83 50")?
            .living_in("Skærbæk")?
            .speaks("ar", LanguageLevel::MotherTongue)
            .with_children(&[3])
            .noted("ring efter kl. 16")?
            .consenting()
            .wishes_for_a_friend();
        new.reach = vec![
            Line::parse("Tønder", Field::Areas)?,
            Line::parse("Skærbæk", Field::Areas)?,
        ];
        Ok(new)
    };
    let count = |dump: Vec<vejviser_core::register::DumpedRow>| {
        let mut records: Vec<&str> = dump.into_iter().map(|row| row.record).collect();
        records.sort();
        records
    };
    let typed = a_group().await;
    add(&typed.register, row().unwrap()).await;
    let brought = a_group().await;
    registrations::import(&brought.register, &[row().unwrap()], &[])
        .await
        .unwrap();
    assert_eq!(
        count(everything(&brought.register).await),
        count(everything(&typed.register).await)
    );
    is_whole(&brought.register).await;
}

#[tokio::test]
async fn a_child_certificate_was_assessed_by_a_member() {
    let given = a_group().await;
    let register = &given.register;
    let bo = add(register, waiting("Bo", 5).would_be_a_friend()).await;
    let row: RegistrationRow = get(register.readers(), &bo.id).await.unwrap();
    let mut details = row.details;
    details.child_certificate_by = Some("nobody".to_owned());
    let refused = registrations::change(register, &bo.id, row.asked_on, details.clone()).await;
    assert_eq!(
        refusal(refused),
        Refusal::NotFound {
            record: Record::Member
        }
    );
    details.child_certificate_by = Some(register.member().to_owned());
    registrations::change(register, &bo.id, row.asked_on, details)
        .await
        .unwrap();
}
