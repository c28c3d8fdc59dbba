//! The plan of a matching meeting: who with whom and who waits on, and nobody's contact data.

use std::collections::HashMap;

use vejviser_core::groups::{self, Area};
use vejviser_core::matches::{Applicant, Pair, Plan, Pool, Rules, Wishes};
use vejviser_core::testing::a_register;
use vejviser_core::values::{
    KnownLanguage, LanguageLevel, Line, PersonName, RegistrationState, Side, WeekTime,
};

use super::*;
use crate::plan_content::plan_with;
use crate::{Names, PlanOf, PlanSheet};

const AREA: &str = "area-1";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, 3).unwrap()
}

/// Somebody in Skærbæk who speaks Arabic, asked on that day of January, and is free on Tuesday evenings.
fn somebody(id: &str, side: Side, day: u32) -> Applicant {
    let asked_on = NaiveDate::from_ymd_opt(2027, 1, day).unwrap();
    Applicant {
        area: Some(AREA.to_owned()),
        times: [WeekTime::TueEvening].into_iter().collect(),
        languages: [(KnownLanguage::Arabic.into(), Some(LanguageLevel::Fluent))].into(),
        ..Applicant::new(id, side, asked_on)
    }
}

/// Everybody, by id: Amal and Søren fit, Rahel's talk is missing, Yonas finds nobody left, and one is
/// protected.
const PEOPLE: [(&str, Option<&str>); 6] = [
    ("p1", Some("Amal Haddad")),
    ("p2", Some("Yonas Habte Gebremedhin")),
    ("p3", Some("راحل تسفاي")),
    ("p4", None),
    ("f1", Some("Søren Østergård")),
    ("f2", Some("Birthe Nørgaard")),
];

fn pool() -> Pool {
    let people = [
        somebody("p1", Side::Participant, 2),
        somebody("p2", Side::Participant, 20),
        Applicant {
            talked: false,
            state: RegistrationState::New,
            ..somebody("p3", Side::Participant, 4)
        },
        somebody("p4", Side::Participant, 5),
        somebody("f1", Side::Friend, 6),
        somebody("f2", Side::Friend, 7),
    ];
    Pool::new(people, [], Rules::default(), today())
}

async fn sheet(how: Names) -> PlanSheet {
    let folder = tempfile::tempdir().unwrap();
    let register = a_register(&folder.path().join("register")).await.unwrap();
    let group = groups::get(register.readers()).await.unwrap();
    // A store left open at the very end of the process is torn down beside the library it encrypts with.
    register.close().await.unwrap();
    let pool = pool();
    let wishes = Wishes {
        locked: [Pair::new("p1", "f1")].into(),
        ..Wishes::default()
    };
    let plan: Plan = pool.plan(&wishes).unwrap();
    let names: HashMap<String, Option<PersonName>> = PEOPLE
        .iter()
        .map(|(id, name)| {
            (
                (*id).to_owned(),
                name.map(|name| PersonName::parse(name).unwrap()),
            )
        })
        .collect();
    let areas = [Area {
        id: AREA.to_owned(),
        municipality: "0550".to_owned(),
        name: Line::parse("Skærbæk", vejviser_core::register::Field::Area).unwrap(),
    }];
    let of = PlanOf {
        group: &group,
        pool: &pool,
        plan: &plan,
        wishes: &wishes,
        names: &names,
        areas: &areas,
    };
    PlanSheet::of(Lang::DANISH, &of, how, today())
}

fn printed(sheet: &PlanSheet, tag: &str) -> Printed {
    plan_with(sheet, lang(tag), Search::Ours, false)
        .unwrap()
        .printed
}

#[tokio::test]
async fn a_plan_tells_who_with_whom_how_long_both_waited_where_and_why() {
    let sheet = sheet(Names::Full).await;
    let words = words_of(&printed(&sheet, "da"));
    for text in [
        "Plan for nye vennepar",
        "2 nye par.",
        "Amal Haddad",
        "Søren Østergård",
        "har ventet 60 dage",
        "har ventet 56 dage",
        "Skærbæk",
        "Valgt af jer",
        "Begge har fri tirsdag aften.",
        "Makuleres senest 02.04.2027",
        "Side 1 af 1",
        "Dataansvarlig: Røde Kors",
    ] {
        assert!(holds(&words, text), "{text}");
    }
}

#[tokio::test]
async fn who_waits_on_stands_below_with_what_stands_in_the_way() {
    let sheet = sheet(Names::Full).await;
    let words = words_of(&printed(&sheet, "da"));
    let below = words.split(&bare("Venter stadig")).nth(1).unwrap();
    for text in [
        "Yonas Habte Gebremedhin",
        "De, der passer, er med i andre par.",
        "Ikke klar endnu. Det mangler: samtale og plads på ventelisten.",
    ] {
        assert!(holds(below, text), "{text}");
    }
    assert!(holds(below, "راحل تسفاي"));
    assert!(!holds(below, "Amal Haddad"));
}

#[tokio::test]
async fn initials_are_all_that_a_sheet_left_behind_tells_of_a_name() {
    let sheet = sheet(Names::Initials).await;
    for tag in ["da", "ar", "ti"] {
        let words = words_of(&printed(&sheet, tag));
        for there in ["A. H.", "S. Ø.", "Y. G."] {
            assert!(holds(&words, there), "{tag}: {there}");
        }
        for (_, name) in PEOPLE {
            for part in name.iter().flat_map(|name| name.split(' ')) {
                assert!(!holds(&words, part), "{tag}: {part}");
            }
        }
    }
}

#[tokio::test]
async fn of_somebody_protected_there_is_neither_name_nor_where_she_lives() {
    for how in [Names::Full, Names::Initials] {
        let sheet = sheet(how).await;
        let pair = sheet
            .pairs
            .iter()
            .find(|pair| pair.participant.name.is_none());
        let pair = pair.expect("the protected one is in a pair: she waited longer");
        assert!(pair.participant.area.is_none());
        let mut alone = sheet.clone();
        alone.pairs.retain(|pair| pair.participant.name.is_none());
        alone.pairs[0].friend.area = None;
        alone.remaining.clear();
        let words = words_of(&printed(&alone, "da"));
        assert!(holds(&words, "Beskyttet navn"));
        assert!(!holds(&words, "Skærbæk"), "no reason tells it either");
    }
}

#[tokio::test]
async fn every_language_prints_the_plan_accessibly_on_whole_pages() {
    let mut sheet = sheet(Names::Full).await;
    let pair = sheet.pairs[0].clone();
    sheet.pairs = vec![pair; 60];
    for language in Lang::all() {
        let printed = printed(&sheet, language.tag());
        assert!(printed.accessible, "{language}");
        assert!(
            (3..=12).contains(&printed.pages),
            "{language}: {}",
            printed.pages
        );
        let words = words_of(&printed);
        assert_eq!(words.matches("AmalHaddad").count(), 60, "{language}");
    }
    let seen = plan_with(&sheet, lang("fa"), Search::Ours, true).unwrap();
    assert_eq!(seen.pictures.len(), seen.printed.pages);
}

#[tokio::test]
async fn a_plan_without_pairs_and_one_too_long_are_answers_too() {
    let mut sheet = sheet(Names::Full).await;
    let pair = sheet.pairs[0].clone();
    sheet.pairs.clear();
    sheet.remaining.clear();
    let words = words_of(&printed(&sheet, "da"));
    assert!(holds(&words, "Ingen nye par denne gang."));
    assert!(holds(&words, "Alle, der er klar, er med i et par."));
    sheet.pairs = vec![pair; 5_000];
    let refused = plan_with(&sheet, lang("da"), Search::Ours, false);
    assert!(matches!(refused, Err(PaperError::TooLong { .. })));
}
