//! The waiting list: who moves up, by rule and by hand, over random sequences of what can happen.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::*;

#[tokio::test]
async fn when_somebody_signs_off_the_first_who_fits_moves_up_and_is_to_be_called() {
    let (given, course) = a_workshop(Some(6)).await;
    let register = &given.register;
    let goes = enrol(register, &course, "Selam Tesfay", 2).await;
    enrol(register, &course, "Mehari Berhe", 4).await;
    let four = enrol(register, &course, "Fatima Noor", 4).await;
    let two = enrol(register, &course, "Ali Rahimi", 2).await;
    let one = enrol(register, &course, "Sara Osman", 1).await;

    let signed_off = courses::sign_off(register, &goes.id);
    let moved = comes_back_whole(register, signed_off).await.unwrap();
    assert_eq!(moved.len(), 1);
    assert_eq!(
        (&moved[0].id, moved[0].moved_up_on),
        (&two.id, Some(today()))
    );
    assert_eq!(moved[0].told_on, None, "nobody has called yet");
    for (row, stands) in [
        (&goes, Standing::Off),
        (&four, Standing::Waiting),
        (&two, Standing::In),
        (&one, Standing::Waiting),
    ] {
        assert_eq!(now(register, row).await.standing, stands);
    }
    let called = courses::told(register, &two.id, Some(today()));
    comes_back_whole(register, called).await.unwrap();
    assert_eq!(now(register, &two).await.told_on, Some(today()));
}

#[tokio::test]
async fn the_order_is_changed_by_hand_as_an_operation_of_its_own() {
    let (given, course) = a_workshop(Some(2)).await;
    let register = &given.register;
    let goes = enrol(register, &course, "Selam Tesfay", 2).await;
    let first = enrol(register, &course, "Ali Rahimi", 2).await;
    let second = enrol(register, &course, "Sara Osman", 2).await;
    let by_hand = [second.id.clone(), first.id.clone()];
    let reordered = courses::reorder(register, &course.id, &by_hand);
    comes_back_whole(register, reordered).await.unwrap();
    let last = register.next_to_undo().await.unwrap().unwrap();
    assert_eq!(last.kind, OperationKind::ListReordered);
    for wrong in [&by_hand[..1], &[first.id.clone(), first.id.clone()][..]] {
        let reordered = courses::reorder(register, &course.id, wrong).await;
        assert!(matches!(refusal(reordered), Refusal::NotFound { .. }));
    }
    let moved = courses::sign_off(register, &goes.id).await.unwrap();
    assert_eq!(moved[0].id, second.id);
}

#[tokio::test]
async fn more_places_let_people_in_and_places_in_use_stay() {
    let (given, course) = a_workshop(Some(2)).await;
    let register = &given.register;
    enrol(register, &course, "Selam Tesfay", 2).await;
    let waits = enrol(register, &course, "Ali Rahimi", 3).await;
    let sessions: Vec<NewSession> = Vec::new();
    let more = courses::change(register, &course.id, workshop(Some(5)), &sessions);
    comes_back_whole(register, more).await.unwrap();
    assert_eq!(now(register, &waits).await.standing, Standing::In);
    let fewer = courses::change(register, &course.id, workshop(Some(4)), &sessions).await;
    assert_eq!(
        refusal(fewer),
        Refusal::OutOfRange {
            field: Field::Maximum,
            least: 5,
            most: 2_000,
        }
    );
}

#[derive(Debug, Clone)]
enum Deed {
    Enrol {
        who: usize,
        people: i64,
    },
    SignOff(usize),
    /// Puts the one at this place of the list first.
    First(usize),
    Maximum(Option<i64>),
    Undo,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        8 => (0_usize..10, 1_i64..5).prop_map(|(who, people)| Deed::Enrol { who, people }),
        4 => (0_usize..10).prop_map(Deed::SignOff),
        2 => (0_usize..10).prop_map(Deed::First),
        2 => proptest::option::weighted(0.9, 1_i64..14).prop_map(Deed::Maximum),
        1 => Just(Deed::Undo),
    ]
}

async fn perform(
    register: &Register,
    course: &CourseRow,
    people: &[String],
    deed: &Deed,
) -> vejviser_core::Result<()> {
    let shown = detail(register, course).await;
    let standing = |standing| {
        let rows = shown.enrolments.iter().map(|one| &one.enrolment);
        rows.filter(|row| row.standing == standing)
            .collect::<Vec<_>>()
    };
    match deed {
        Deed::Enrol { who, people: many } => {
            let who = Enrols::Person(people[*who].clone());
            courses::enrol(register, &course.id, &who, Some(*many)).await?;
        }
        Deed::SignOff(which) => {
            let mut rows = standing(Standing::In);
            rows.extend(standing(Standing::Waiting));
            if let Some(row) = rows.get(which % rows.len().max(1)) {
                courses::sign_off(register, &row.id).await?;
            }
        }
        Deed::First(which) => {
            let mut order: Vec<String> = standing(Standing::Waiting)
                .iter()
                .map(|row| row.id.clone())
                .collect();
            if !order.is_empty() {
                let first = order.remove(which % order.len());
                order.insert(0, first);
                courses::reorder(register, &course.id, &order).await?;
            }
        }
        Deed::Maximum(maximum) => {
            let details = workshop(*maximum);
            courses::change(register, &course.id, details, &[]).await?;
        }
        Deed::Undo => {
            register.undo().await?;
        }
    }
    Ok(())
}

/// Whether the list is fair after a deed that was no undo: there is no place too many, nobody waits who
/// would fit, and nobody came in before one who stood ahead of her and needs as few places.
fn is_fair(before: &CourseDetail, after: &CourseDetail) {
    let readiness = &after.item.readiness;
    let left = readiness.left.unwrap_or(i64::MAX);
    let rows = || after.enrolments.iter().map(|one| &one.enrolment);
    let was_in = |row: &EnrolmentRow| {
        before
            .enrolments
            .iter()
            .any(|one| one.enrolment.id == row.id && one.is_in())
    };
    for waits in rows().filter(|row| row.standing == Standing::Waiting) {
        assert!(
            waits.people > left,
            "{} waits beside {left} places",
            waits.people
        );
        for fresh in rows().filter(|row| row.standing == Standing::In && !was_in(row)) {
            let overtaken = waits.turn < fresh.turn && waits.people <= fresh.people;
            assert!(!overtaken, "{waits:?} was overtaken by {fresh:?}");
        }
    }
}

fn holds_no_more_than_it_has_places(shown: &CourseDetail) {
    let inside: i64 = shown
        .enrolments
        .iter()
        .filter(|one| one.is_in())
        .map(|one| one.enrolment.people)
        .sum();
    assert_eq!(inside, shown.item.readiness.people);
    if let Some(maximum) = shown.item.course.details.maximum {
        assert!(inside <= maximum, "{inside} people on {maximum} places");
    }
}

async fn happen(deeds: &[Deed]) {
    let (given, course) = a_workshop(Some(8)).await;
    let register = &given.register;
    courses::change(register, &course.id, workshop(Some(8)), &[])
        .await
        .unwrap();
    let mut people = Vec::new();
    for number in 0..10 {
        let name = format!("Selam Tesfay {}", char::from(b'A' + number));
        people.push(registered(register, &name).await.person_id);
    }
    let begun = everything(register).await;
    // Every state that undoing leads back to.
    let mut states = vec![begun.clone()];
    for deed in deeds {
        if matches!(deed, Deed::Undo) && states.len() == 1 {
            continue;
        }
        let before = detail(register, &course).await;
        let done = perform(register, &course, &people, deed).await;
        let shown = detail(register, &course).await;
        let dump = everything(register).await;
        holds_no_more_than_it_has_places(&shown);
        match (deed, done) {
            (_, Err(vejviser_core::Error::Fault(fault))) => panic!("{deed:?}: {fault}"),
            (_, Err(_)) => assert_eq!(dump, *states.last().unwrap(), "a refusal"),
            (Deed::Undo, Ok(())) => {
                states.pop();
                assert_eq!(dump, *states.last().unwrap(), "an undo");
            }
            (_, Ok(())) => {
                is_fair(&before, &shown);
                if dump != *states.last().unwrap() {
                    states.push(dump);
                }
            }
        }
    }
    while states.len() > 1 {
        register.undo().await.unwrap();
        states.pop();
        assert_eq!(everything(register).await, *states.last().unwrap());
    }
    assert_eq!(everything(register).await, begun);
    is_whole(register).await;
}

#[test]
fn a_list_stays_fair_and_every_step_is_taken_back_whatever_happens() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let mut runner = TestRunner::new_with_rng(
        Config {
            cases: 12,
            failure_persistence: None,
            ..Config::default()
        },
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    );
    runner
        .run(&proptest::collection::vec(deed(), 10..40), |deeds| {
            runtime.block_on(happen(&deeds));
            Ok(())
        })
        .unwrap();
}
