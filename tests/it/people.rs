//! People: found in any script and spelling, told twice where they may be the same, hidden where
//! they are protected.

use vejviser_core::Refusal;
use vejviser_core::meetings::{self, NewSignUp, Who};
use vejviser_core::people::{self, Likeness, PersonRow};
use vejviser_core::register::{Field, Register, get};
use vejviser_core::registrations::{self, Filter, NewRegistration};
use vejviser_core::testing::{a_meeting, a_person};
use vejviser_core::values::{FreeText, Line, PersonName, Phone};

use crate::given::{a_group, is_whole, refusal};

fn wishes(name: &str) -> NewRegistration {
    a_person(name).unwrap().wishes_for_a_friend()
}

async fn added(register: &Register, name: &str) -> String {
    registrations::add(register, wishes(name))
        .await
        .unwrap()
        .person_id
}

async fn found(register: &Register, typed: &str) -> Vec<String> {
    let people = people::search(register.readers(), typed, None)
        .await
        .unwrap();
    people.into_iter().map(|person| person.id).collect()
}

#[tokio::test]
async fn a_name_is_found_in_every_script_and_spelling_it_is_typed_in() {
    let given = a_group().await;
    let register = &given.register;
    let nobody_meant = [
        "Olena Kovalenko",
        "Bo Hansen",
        "Kidane Gebremedhin",
        "علي رضا",
    ];
    for name in nobody_meant {
        added(register, name).await;
    }
    for (written, typed) in [
        (
            "محمد الأحمد",
            vec![
                "Muhamad",
                "mohamad alahmad",
                "Mohammed Al-Ahmad",
                "محمد",
                "الأحمد",
            ],
        ),
        ("Mohamad Alahmad", vec!["محمد الأحمد", "Muhamad", "al-ahmad"]),
        ("Selam Tesfay", vec!["ሰላም", "selam", "tesf"]),
        ("ሰላም ተስፋይ", vec!["Selam", "ሰላም"]),
        (
            "Jørgen Skærbæk",
            vec!["Joergen", "jørgen", "skaerbaek", "Skærbæk"],
        ),
        ("Aase Bækgaard", vec!["Åse", "aase", "Bækgård", "baekgaard"]),
        ("Li Na", vec!["li", "na", "Li Na"]),
    ] {
        let person = added(register, written).await;
        for typed in typed {
            assert_eq!(
                found(register, typed).await,
                [person.as_str()],
                "{typed} for {written}"
            );
        }
        register.undo().await.unwrap();
        assert_eq!(
            found(register, written).await,
            Vec::<String>::new(),
            "{written} after undo"
        );
    }
    is_whole(register).await;
}

#[tokio::test]
async fn a_number_is_found_from_its_first_digits_in_whatever_groups_they_are_typed() {
    let given = a_group().await;
    let new = a_person("Amal Haddad")
        .unwrap()
        .phone("22 69 83 50")
        .unwrap();
    let person = registrations::add(&given.register, new.wishes_for_a_friend())
        .await
        .unwrap();
    added(&given.register, "Olena Kovalenko").await;
    for typed in [
        "22698350",
        "22 69 83 50",
        "2269 83",
        "+45 22 69 83 50",
        "0045 22698350",
        "4522",
    ] {
        assert_eq!(
            found(&given.register, typed).await,
            [person.person_id.as_str()],
            "{typed}"
        );
    }
    assert_eq!(found(&given.register, "99").await, Vec::<String>::new());
}

#[tokio::test]
async fn somebody_is_found_by_her_new_name_at_once_and_by_the_old_one_no_more() {
    let given = a_group().await;
    let register = &given.register;
    let person = added(register, "Amal Haddad").await;
    let mut details = get::<PersonRow>(register.readers(), &person)
        .await
        .unwrap()
        .details;
    details.full_name = PersonName::parse("Yasmin Holm").unwrap();
    details.own_script_name = Some(PersonName::parse("ياسمين").unwrap());
    people::change(register, &person, details).await.unwrap();
    assert_eq!(found(register, "Holm").await, [person.as_str()]);
    assert_eq!(found(register, "ياسمين").await, [person.as_str()]);
    assert_eq!(found(register, "Haddad").await, Vec::<String>::new());
    register.undo().await.unwrap();
    assert_eq!(found(register, "Haddad").await, [person.as_str()]);
    assert_eq!(found(register, "Holm").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_protected_name_is_on_no_list_and_no_search_finds_it() {
    let given = a_group().await;
    let register = &given.register;
    let hidden = a_person("Amal Haddad")
        .unwrap()
        .phone("22 69 83 50")
        .unwrap();
    let hidden = hidden
        .living_in("Skærbæk")
        .unwrap()
        .protected()
        .wishes_for_a_friend();
    let hidden = registrations::add(register, hidden).await.unwrap();
    let readers = register.readers();

    for typed in ["Amal", "أمل", "22698350"] {
        assert_eq!(
            found(register, typed).await,
            Vec::<String>::new(),
            "{typed}"
        );
    }
    let listed = people::page(readers, "", i64::MAX).await.unwrap();
    assert_eq!(
        (listed[0].id.as_str(), &listed[0].name),
        (hidden.person_id.as_str(), &None)
    );
    assert_eq!((&listed[0].phone, listed[0].protected), (&None, true));
    let waiting = registrations::list(readers, &Filter::default())
        .await
        .unwrap();
    assert_eq!(
        (&waiting[0].name, &waiting[0].phone, &waiting[0].area),
        (&None, &None, &None)
    );
    let meeting = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    let sign_up = NewSignUp::of(Who::Person(hidden.person_id.clone()));
    meetings::sign_up(register, &meeting.id, sign_up)
        .await
        .unwrap();
    let sheet = meetings::sign_ups(readers, &meeting.id).await.unwrap();
    assert_eq!(
        (&sheet[0].name, &sheet[0].phone, sheet[0].number),
        (&None, &None, 1)
    );

    let mut details = get::<PersonRow>(readers, &hidden.person_id)
        .await
        .unwrap()
        .details;
    details.protected = false;
    people::change(register, &hidden.person_id, details)
        .await
        .unwrap();
    assert_eq!(found(register, "Amal").await, [hidden.person_id.as_str()]);
}

#[tokio::test]
async fn whoever_is_found_leads_to_her_registration_or_to_the_one_of_her_household() {
    let given = a_group().await;
    let register = &given.register;
    let mut family = wishes("Selam Tesfay");
    family.other_adults = vec![wishes("Yonas Habte").person.into()];
    let family = registrations::add(register, family).await.unwrap();
    let own = registrations::add(register, wishes("محمد الأحمد"))
        .await
        .unwrap();
    let mut hidden = a_person("Amal Haddad")
        .unwrap()
        .protected()
        .wishes_for_a_friend();
    hidden.other_adults = vec![wishes("Karim Haddad").person.into()];
    registrations::add(register, hidden).await.unwrap();

    let leads = async |typed: &str| -> Vec<(String, String)> {
        let found = registrations::find(register.readers(), typed, 10)
            .await
            .unwrap();
        found
            .into_iter()
            .map(|one| (one.name.as_str().to_owned(), one.registration_id))
            .collect()
    };
    let to = |name: &str, id: &str| vec![(name.to_owned(), id.to_owned())];
    assert_eq!(leads("Muhamad").await, to("محمد الأحمد", &own.id));
    assert_eq!(leads("selam").await, to("Selam Tesfay", &family.id));
    assert_eq!(leads("Yonas").await, to("Yonas Habte", &family.id));
    assert_eq!(leads("Amal").await, []);
    assert_eq!(leads("Karim").await, [], "he would tell that she is here");
    assert_eq!(leads(" - ").await, []);
}

#[tokio::test]
async fn likely_duplicates_are_told_across_scripts_and_taken_in_all_the_same() {
    let given = a_group().await;
    let register = &given.register;
    let before = a_person("محمد الأحمد")
        .unwrap()
        .phone("61 71 43 30")
        .unwrap();
    let before = registrations::add(register, before.wishes_for_a_friend())
        .await
        .unwrap();
    let same_number = a_person("M. A.").unwrap().phone("+45 61714330").unwrap();
    let rows = [
        wishes("Olena Kovalenko"),
        wishes("Mohamad Alahmad"),
        same_number.wishes_for_a_friend(),
    ];
    let imported = registrations::import(register, &rows, &[]).await.unwrap();
    let told: Vec<(i64, &str, Likeness)> = imported
        .duplicates
        .iter()
        .map(|likely| (likely.candidate, likely.person_id.as_str(), likely.likeness))
        .collect();
    let known = before.person_id.as_str();
    assert_eq!(
        told,
        [(1, known, Likeness::Name), (2, known, Likeness::Phone)]
    );
    let all = registrations::list(register.readers(), &Filter::default())
        .await
        .unwrap();
    assert_eq!(all.len(), 4);
}

#[tokio::test]
async fn a_cpr_number_is_refused_in_every_field_that_takes_text_and_the_field_is_named() {
    for text in [
        "010190-1234",
        "cpr 0101901234",
        "født 01.01.90-1234",
        "٠١٠١٩٠-١٢٣٤",
    ] {
        for field in [Field::Name, Field::CallingName, Field::OwnScriptName] {
            let parsed = PersonName::parse_as(text, field).map_err(Into::into);
            assert_eq!(refusal(parsed), Refusal::CprNumber { field }, "{text}");
        }
        for field in [
            Field::OwnWords,
            Field::Interests,
            Field::Avoid,
            Field::Note,
            Field::AccessNotes,
        ] {
            let parsed = FreeText::parse(text, field).map_err(Into::into);
            assert_eq!(refusal(parsed), Refusal::CprNumber { field }, "{text}");
        }
        for field in [
            Field::Area,
            Field::ClassOrTeacher,
            Field::ReferrerContact,
            Field::Work,
            Field::Place,
        ] {
            let parsed = Line::parse(text, field).map_err(Into::into);
            assert_eq!(refusal(parsed), Refusal::CprNumber { field }, "{text}");
        }
    }
    let swede = "ring +46 70-123 45 67 efter kl. 16";
    assert!(FreeText::parse(swede, Field::Note).is_ok());
    assert!(Phone::parse("+46 70-123 45 67").is_ok());
}

#[tokio::test]
async fn a_child_is_not_registered_and_a_childs_age_is_one() {
    let given = a_group().await;
    let mut child = wishes("Amal Haddad");
    child.person.birth_year = Some(2015);
    assert_eq!(
        refusal(registrations::add(&given.register, child).await),
        Refusal::NotAnAdult
    );
    let grown = a_person("Amal Haddad").unwrap().with_children(&[4, 18]);
    let refused = registrations::add(&given.register, grown.wishes_for_a_friend()).await;
    assert_eq!(
        refusal(refused),
        Refusal::OutOfRange {
            field: Field::ChildrenAges,
            least: 0,
            most: 17
        }
    );
    assert_eq!(
        people::page(given.register.readers(), "", i64::MAX)
            .await
            .unwrap(),
        []
    );
}
