//! What the window asks of the register: pages of the list, a registration whole, its story.

use chrono::Duration;
use vejviser_core::matches::{self, Gate, Pair};
use vejviser_core::meetings::{self, NewSignUp, Who};
use vejviser_core::people::{self, Likeness, PersonDetails, Typed};
use vejviser_core::register::{Field, OperationKind, Record, Register, get};
use vejviser_core::registrations::{
    self, Adult, AdultDetails, Filter, Happened, HouseholdDetails, RegistrationDetail,
    RegistrationRow, SearchText, WholeRegistration,
};
use vejviser_core::testing::{a_meeting, a_person, consent_to, today};
use vejviser_core::values::{
    ChildCertificate, FreeText, LanguageLevel, Line, PersonName, Phone, Purpose, RegistrationState,
    Side, SpokenLanguage, Topic,
};
use vejviser_core::{Refusal, consents};

use crate::given::{a_group, everything, is_whole, refusal};

/// The form of a registration as it is.
pub fn whole(of: &RegistrationDetail) -> WholeRegistration {
    WholeRegistration {
        asked_on: of.registration.asked_on,
        person: of.person.details.clone(),
        languages: of.languages.clone(),
        other_adults: of
            .other_adults
            .iter()
            .map(|adult| Adult {
                person_id: Some(adult.row.id.clone()),
                details: AdultDetails {
                    person: adult.row.details.clone(),
                    languages: adult.languages.clone(),
                },
            })
            .collect(),
        household: HouseholdDetails {
            composition: of.household.composition,
            children_ages: of.household.children_ages.clone(),
            municipality: None,
            area: of.area.as_ref().map(|area| area.name.clone()),
        },
        reach: of.reach.iter().map(|area| area.name.clone()).collect(),
        details: of.registration.details.clone(),
    }
}

async fn a_family(register: &Register) -> RegistrationRow {
    let mut new = a_person("Reza Karimi")
        .unwrap()
        .phone("22 69 83 50")
        .unwrap()
        .living_in("Tønder")
        .unwrap()
        .speaks("fa", LanguageLevel::MotherTongue)
        .with_children(&[10, 8])
        .consenting()
        .noted("ring efter kl. 16")
        .unwrap()
        .wishes_for_a_friend();
    let maryam = PersonName::parse("Maryam Karimi").unwrap();
    let spoken = vec![(SpokenLanguage::new("ti"), Some(LanguageLevel::Fluent))];
    new.other_adults.push(AdultDetails {
        person: PersonDetails::named(maryam),
        languages: spoken,
    });
    new.reach = vec![Line::parse("Skærbæk", Field::Areas).unwrap()];
    registrations::add(register, new).await.unwrap()
}

async fn detail(register: &Register, row: &RegistrationRow) -> RegistrationDetail {
    registrations::detail(register.readers(), &row.id)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_page_is_the_same_rows_as_the_list_has_there_and_tells_how_many_there_are() {
    let given = a_group().await;
    let register = &given.register;
    for day in 0..23 {
        let person = a_person(&format!("Somebody {day}"))
            .unwrap()
            .waiting_for(day % 7);
        let new = if day % 3 == 0 {
            person.consenting().would_be_a_friend()
        } else {
            person.wishes_for_a_friend()
        };
        registrations::add(register, new).await.unwrap();
    }
    let filters = [
        Filter::default(),
        Filter {
            side: Some(Side::Friend),
            ..Filter::default()
        },
        Filter {
            waits: true,
            consent_missing: true,
            ..Filter::default()
        },
        Filter {
            asked_until: Some(today() - Duration::days(3)),
            ..Filter::default()
        },
        Filter {
            text: Some(SearchText("somebody 1".to_owned())),
            ..Filter::default()
        },
    ];
    let mut totals = Vec::new();
    for filter in filters {
        let all = registrations::list(register.readers(), &filter)
            .await
            .unwrap();
        let mut paged = Vec::new();
        for offset in (0..all.len() + 5).step_by(5) {
            let page = registrations::page(register.readers(), &filter, offset as i64, 5)
                .await
                .unwrap();
            assert_eq!(page.total, all.len() as i64);
            paged.extend(page.items);
        }
        assert_eq!(paged, all);
        totals.push(all.len());
    }
    // Every third is a friend, who consented; days 3 to 6 of each seven; 1 and 10 to 19.
    assert_eq!(totals, [23, 8, 15, 12, 11]);
}

#[tokio::test]
async fn a_page_anywhere_is_found_in_an_index_without_touching_the_rows_before_it() {
    let given = a_group().await;
    for filter in [
        Filter::default(),
        Filter {
            waits: true,
            ..Filter::default()
        },
        Filter {
            waits: true,
            side: Some(Side::Participant),
            ..Filter::default()
        },
        Filter {
            side: Some(Side::Friend),
            state: Some(RegistrationState::Ready),
            ..Filter::default()
        },
    ] {
        let plan = registrations::page_plan(given.register.readers(), &filter)
            .await
            .unwrap();
        assert!(
            plan.iter()
                .all(|step| step.contains("USING COVERING INDEX registration_")),
            "{plan:#?}"
        );
    }
}

#[tokio::test]
async fn the_summary_counts_who_waits_and_whose_consent_is_missing() {
    let given = a_group().await;
    let register = &given.register;
    let asks = |name, days| a_person(name).unwrap().waiting_for(days);
    let amal = asks("Amal", 40).consenting().wishes_for_a_friend();
    registrations::add(register, amal).await.unwrap();
    let gone = asks("Selam", 90).wishes_for_a_friend();
    let gone = registrations::add(register, gone).await.unwrap();
    registrations::step(register, &gone.id, RegistrationState::Closed)
        .await
        .unwrap();
    let jens = asks("Jens", 60).would_be_a_friend();
    registrations::add(register, jens).await.unwrap();
    let summary = registrations::summary(register.readers(), today())
        .await
        .unwrap();
    assert_eq!((summary.participants, summary.friends), (1, 1));
    assert_eq!(summary.longest_wait, Some(40));
    assert_eq!(summary.consent_missing, 1);
}

#[tokio::test]
async fn the_page_of_a_registration_has_everything_it_shows() {
    let given = a_group().await;
    let register = &given.register;
    let row = a_family(register).await;
    let meeting = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    let who = Who::Person(row.person_id.clone());
    meetings::sign_up(register, &meeting.id, NewSignUp::of(who))
        .await
        .unwrap();
    meetings::invite(register, &meeting.id, std::slice::from_ref(&row.id))
        .await
        .unwrap();
    let shown = detail(register, &row).await;
    assert_eq!(shown.registration, row);
    assert_eq!(
        shown.other_adults[0].row.details.full_name.as_str(),
        "Maryam Karimi"
    );
    assert_eq!(
        shown.other_adults[0].languages,
        [(SpokenLanguage::new("ti"), Some(LanguageLevel::Fluent))]
    );
    assert_eq!(shown.area.as_ref().unwrap().name.as_str(), "Tønder");
    assert_eq!(shown.reach[0].name.as_str(), "Skærbæk");
    assert_eq!(
        shown.consents[0].taken_by_name.as_ref().unwrap().as_str(),
        "Kirsten Bækgaard"
    );
    assert_eq!(shown.notes.len(), 1);
    assert_eq!(shown.sign_ups[0].meeting_id, meeting.id);
    assert_eq!(shown.sign_ups[0].at, meeting.details.at);
    assert_eq!(shown.invitations[0].invited_on, today());
    assert!(shown.others.is_empty());
    assert!(shown.onward.contains(&RegistrationState::Ready));
}

#[tokio::test]
async fn a_form_is_saved_as_one_operation_that_touches_only_what_changed() {
    let given = a_group().await;
    let register = &given.register;
    let row = a_family(register).await;
    let before = everything(register).await;
    let shown = detail(register, &row).await;
    let lines = register.ledger(None, None).await.unwrap().len();

    // Nothing changed: nothing happened.
    registrations::change_whole(register, &row.id, whole(&shown))
        .await
        .unwrap();
    assert!(everything(register).await == before);
    assert_eq!(register.ledger(None, None).await.unwrap().len(), lines);

    let mut form = whole(&shown);
    form.person.phone = Phone::parse_optional(Some("61 71 43 30")).unwrap();
    form.languages = vec![
        (SpokenLanguage::new("fa"), Some(LanguageLevel::Fluent)),
        (SpokenLanguage::new("da"), None),
    ];
    form.other_adults = vec![Adult {
        person_id: None,
        details: AdultDetails {
            person: PersonDetails::named(PersonName::parse("Ali Karimi").unwrap()),
            languages: vec![(SpokenLanguage::new("ar"), None)],
        },
    }];
    form.household.children_ages = vec![11, 9, 0];
    form.household.area = Some(Line::parse("Toftlund", Field::Area).unwrap());
    form.reach = vec![Line::parse("Tønder", Field::Areas).unwrap()];
    form.details.topics.insert(Topic::Homework);
    registrations::change_whole(register, &row.id, form)
        .await
        .unwrap();
    let after = everything(register).await;
    let now = detail(register, &row).await;
    assert_eq!(
        now.person.details.phone,
        Some(Phone::parse("61 71 43 30").unwrap())
    );
    assert_eq!(now.languages.len(), 2);
    let adults: Vec<&str> = now
        .other_adults
        .iter()
        .map(|adult| adult.row.details.full_name.as_str())
        .collect();
    assert_eq!(adults, ["Ali Karimi"]);
    assert_eq!(
        now.other_adults[0].languages,
        [(SpokenLanguage::new("ar"), None)]
    );
    assert_eq!(now.household.children_ages, [11, 9, 0]);
    assert_eq!(now.area.unwrap().name.as_str(), "Toftlund");
    // Nobody else knew Maryam: she is not kept for nothing, nor is what she spoke.
    let maryam = &shown.other_adults[0].row.id;
    assert!(!after.iter().any(|row| row.id == *maryam));
    assert!(
        !after
            .iter()
            .any(|row| row.fields.to_string().contains(maryam))
    );
    is_whole(register).await;

    let undone = register.undo().await.unwrap();
    assert_eq!(undone.of.kind, OperationKind::RegistrationChanged);
    assert!(everything(register).await == before);
    register.redo().await.unwrap();
    assert!(everything(register).await == after);
    is_whole(register).await;
}

#[tokio::test]
async fn an_adult_of_another_household_is_not_changed_through_this_form() {
    let given = a_group().await;
    let register = &given.register;
    let row = a_family(register).await;
    let stranger = a_person("Olena Kovalenko").unwrap().wishes_for_a_friend();
    let stranger = registrations::add(register, stranger).await.unwrap();
    let before = everything(register).await;
    let mut form = whole(&detail(register, &row).await);
    form.person.phone = None;
    form.other_adults[0].person_id = Some(stranger.person_id);
    let refused = registrations::change_whole(register, &row.id, form).await;
    assert_eq!(
        refusal(refused),
        Refusal::NotFound {
            record: Record::HouseholdPerson
        }
    );
    assert!(everything(register).await == before);
}

#[tokio::test]
async fn while_typing_a_likely_duplicate_is_shown_with_enough_to_tell() {
    let given = a_group().await;
    let register = &given.register;
    let row = a_family(register).await;
    let name = PersonName::parse("رضا کریمی").unwrap();
    let phone = Phone::parse("22 69 83 50").unwrap();
    let by = |typed| people::while_typing(register.readers(), typed, 8);
    for (typed, likeness) in [
        (
            Typed {
                name: Some(&name),
                ..Typed::default()
            },
            Likeness::Name,
        ),
        (
            Typed {
                phone: Some(&phone),
                ..Typed::default()
            },
            Likeness::Phone,
        ),
        (
            Typed {
                name: Some(&name),
                phone: Some(&phone),
                email: None,
            },
            Likeness::Phone,
        ),
    ] {
        let likely = by(typed).await.unwrap();
        assert_eq!(likely.len(), 1);
        assert_eq!(likely[0].likeness, likeness);
        assert_eq!(likely[0].registration_id.as_deref(), Some(row.id.as_str()));
        assert_eq!(likely[0].area.as_ref().unwrap().as_str(), "Tønder");
        assert_eq!(likely[0].asked_on, Some(row.asked_on));
    }
    assert!(by(Typed::default()).await.unwrap().is_empty());

    // A protected person is told by her number alone, and without her name.
    let mut person = detail(register, &row).await.person.details;
    person.protected = true;
    people::change(register, &row.person_id, person)
        .await
        .unwrap();
    let typed = Typed {
        name: Some(&name),
        ..Typed::default()
    };
    assert!(by(typed).await.unwrap().is_empty());
    let typed = Typed {
        phone: Some(&phone),
        ..Typed::default()
    };
    let likely = by(typed).await.unwrap();
    assert_eq!(
        (likely.len(), &likely[0].name, &likely[0].area),
        (1, &None, &None)
    );
}

#[tokio::test]
async fn the_story_of_a_registration_tells_what_happened_to_all_of_it_newest_first() {
    let given = a_group().await;
    let register = &given.register;
    let row = a_family(register).await;
    let stranger = a_person("Olena Kovalenko").unwrap().wishes_for_a_friend();
    registrations::add(register, stranger).await.unwrap();
    consents::give(register, &row.person_id, consent_to(Purpose::News))
        .await
        .unwrap();
    let mut form = whole(&detail(register, &row).await);
    form.languages.clear();
    form.other_adults[0].details.languages.clear();
    form.details.own_words = FreeText::parse_optional(Some("kaffe"), Field::OwnWords).unwrap();
    registrations::change_whole(register, &row.id, form)
        .await
        .unwrap();
    let story = registrations::story(register.readers(), &row.id, 50)
        .await
        .unwrap();
    let kinds: Vec<OperationKind> = story.iter().map(|line| line.kind).collect();
    assert_eq!(
        kinds,
        [
            OperationKind::RegistrationChanged,
            OperationKind::ConsentGiven,
            OperationKind::RegistrationAdded
        ]
    );
    let changed = &story[0];
    assert_eq!(changed.by.as_ref().unwrap().as_str(), "Kirsten Bækgaard");
    let of_a_language = |line: &registrations::StoryLine, what: Happened| {
        line.changes
            .iter()
            .filter(|change| change.record == Record::PersonLanguage && change.what == what)
            .count()
    };
    assert_eq!(
        of_a_language(changed, Happened::Went),
        2,
        "his and Maryam's"
    );
    assert_eq!(of_a_language(&story[2], Happened::Came), 2);
    let own = changed
        .changes
        .iter()
        .find(|change| change.record == Record::Registration)
        .unwrap();
    assert_eq!(own.fields.len(), 1);
    assert_eq!(own.fields[0].field, Some(Field::OwnWords));
    assert_eq!(own.fields[0].after, "kaffe");

    let person: people::PersonRow = get(register.readers(), &row.person_id).await.unwrap();
    let mut details = person.details;
    details.protected = true;
    people::change(register, &row.person_id, details)
        .await
        .unwrap();
    let story = registrations::story(register.readers(), &row.id, 50)
        .await
        .unwrap();
    let values = story
        .iter()
        .flat_map(|line| &line.changes)
        .flat_map(|change| &change.fields);
    for value in values {
        assert!(value.before.is_null() && value.after.is_null(), "{value:?}");
    }
}

#[tokio::test]
async fn what_the_other_adult_speaks_brings_a_suggestion_and_an_undone_form_brings_it_back() {
    let given = a_group().await;
    let register = &given.register;
    let family = a_family(register).await;
    let mut yonas = a_person("Yonas Habte")
        .unwrap()
        .living_in("Tønder")
        .unwrap()
        .speaks("ti", LanguageLevel::MotherTongue)
        .consenting()
        .would_be_a_friend();
    yonas.details.child_certificate = Some(ChildCertificate::Assessed);
    let yonas = registrations::add(register, yonas).await.unwrap();
    for id in [&family.id, &yonas.id] {
        registrations::step(register, id, RegistrationState::Ready)
            .await
            .unwrap();
    }
    let suggested = async || {
        let pool = matches::pool(register.readers(), today()).await.unwrap();
        let pair = Pair::new(&family.id, &yonas.id);
        let fits = pool.suggest(&family.id).fits;
        (
            fits.iter().any(|one| one.pair == pair),
            pool.judge(&pair).unwrap().shut.iter().collect::<Vec<_>>(),
        )
    };
    assert_eq!(suggested().await, (true, vec![]), "Maryam speaks Tigrinya");
    let before = everything(register).await;
    let mut form = whole(&detail(register, &family).await);
    form.other_adults[0].details.languages = vec![(SpokenLanguage::new("fa"), None)];
    registrations::change_whole(register, &family.id, form)
        .await
        .unwrap();
    assert_eq!(suggested().await, (false, vec![Gate::Language]));
    register.undo().await.unwrap();
    assert_eq!(suggested().await, (true, vec![]));
    assert!(everything(register).await == before);
}
