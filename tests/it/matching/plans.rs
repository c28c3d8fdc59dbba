//! The plan is the best there is, by every measure and against every other way to make one.

use std::collections::{BTreeMap, BTreeSet};

use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;
use proptest::prelude::*;
use vejviser_core::matches::{Only, Pair, Pool, Unlockable, Value, Wishes};
use vejviser_core::values::{LanguageLevel, Side, SpokenLanguage};

use super::given::{Chance, EASY, Kind, day, pairs, people, somebody};

const TIED: Kind = Kind {
    areas: 1,
    days: 1,
    ready: 100,
    capacity: 2,
};

fn plan(pool: &Pool) -> Vec<Pair> {
    pairs_of(&pool.plan(&Wishes::default()).unwrap())
}

fn pairs_of(plan: &vejviser_core::matches::Plan) -> Vec<Pair> {
    plan.pairs
        .iter()
        .map(|planned| planned.pair.clone())
        .collect()
}

/// How much room everybody has.
fn room(pool: &Pool) -> BTreeMap<String, u32> {
    let everybody = pool.participants().chain(pool.friends());
    everybody.map(|one| (one.id.clone(), one.room())).collect()
}

/// Every plan there can be, and the best of them.
fn brute_force(pool: &Pool, wishes: &Wishes) -> (Value, Vec<Pair>) {
    fn go(
        rest: &[Pair],
        room: &mut BTreeMap<String, u32>,
        chosen: &mut Vec<Pair>,
        seen: &mut dyn FnMut(&[Pair]),
    ) {
        let Some((first, rest)) = rest.split_first() else {
            return seen(chosen);
        };
        if room[&first.participant] > 0 && room[&first.friend] > 0 {
            *room.get_mut(&first.participant).unwrap() -= 1;
            *room.get_mut(&first.friend).unwrap() -= 1;
            chosen.push(first.clone());
            go(rest, room, chosen, seen);
            chosen.pop();
            *room.get_mut(&first.participant).unwrap() += 1;
            *room.get_mut(&first.friend).unwrap() += 1;
        }
        go(rest, room, chosen, seen);
    }
    let open: Vec<Pair> = pairs(pool)
        .into_iter()
        .filter(|pair| pool.judge(pair).unwrap().shut.none() && !wishes.forbidden.contains(pair))
        .collect();
    let mut best: Option<(Value, Vec<Pair>)> = None;
    go(&open, &mut room(pool), &mut Vec::new(), &mut |chosen| {
        if !wishes.locked.iter().all(|pair| chosen.contains(pair)) {
            return;
        }
        let value = pool.value(chosen);
        let better = best.as_ref().is_none_or(|(known, list)| {
            value > *known || value == *known && chosen < list.as_slice()
        });
        if better {
            best = Some((value, chosen.to_vec()));
        }
    });
    best.unwrap()
}

#[test]
fn the_plan_is_the_best_of_all_on_thousands_of_small_groups() {
    for seed in 0..3_000 {
        let kind = if seed % 3 == 0 { TIED } else { EASY };
        let mut chance = Chance::of(seed);
        let (participants, friends) = (1 + chance.below(4), 1 + chance.below(3));
        let pool = people(seed, participants, friends, kind).pool();
        let (value, pairs) = brute_force(&pool, &Wishes::default());
        let plan = pool.plan(&Wishes::default()).unwrap();
        assert_eq!(plan.value, value, "group {seed}");
        assert_eq!(pairs_of(&plan), pairs, "group {seed}");
    }
}

#[test]
fn with_locked_and_forbidden_pairs_it_is_the_best_of_those_left() {
    for seed in 0..1_000 {
        let pool = people(seed, 4, 3, EASY).pool();
        let open: Vec<Pair> = pairs(&pool)
            .into_iter()
            .filter(|pair| pool.judge(pair).unwrap().shut.none())
            .collect();
        if open.len() < 2 {
            continue;
        }
        let mut chance = Chance::of(seed);
        let mut one = || open[usize::try_from(chance.below(open.len() as u64)).unwrap()].clone();
        let (locked, forbidden) = (one(), one());
        if locked == forbidden {
            continue;
        }
        let wishes = Wishes {
            locked: [locked.clone()].into(),
            forbidden: [forbidden.clone()].into(),
        };
        let plan = pool.plan(&wishes).unwrap();
        let (value, pairs) = brute_force(&pool, &wishes);
        assert_eq!(
            (plan.value, pairs_of(&plan)),
            (value, pairs),
            "group {seed}"
        );
        assert!(
            plan.pairs
                .iter()
                .any(|planned| planned.pair == locked && planned.locked)
        );
        assert!(plan.pairs.iter().all(|planned| planned.pair != forbidden));
    }
}

/// What another solver makes of the same pairs: friends with several places as several columns.
fn by_another_solver(pool: &Pool) -> Value {
    const DAY: i64 = 1_000_000;
    const PERSON: i64 = DAY * 1_000_000;
    let participants: Vec<_> = pool.participants().collect();
    let mut columns = Vec::new();
    for friend in pool.friends() {
        columns.extend((0..friend.room()).map(|place| (friend, place == 0 && friend.taken == 0)));
    }
    let size = participants.len() + columns.len();
    // Zero stands for nobody: rows and columns enough that everybody may stay alone.
    let mut matrix = Matrix::new(size, size, 0_i64);
    for (row, participant) in participants.iter().enumerate() {
        for (column, (friend, first)) in columns.iter().enumerate() {
            let judged = pool.judge(&Pair::new(&participant.id, &friend.id)).unwrap();
            if judged.shut.none() {
                let worth = |days: u32| PERSON + DAY * i64::from(days);
                let friends = if *first {
                    worth(friend.waiting_days(day()))
                } else {
                    0
                };
                matrix[(row, column)] =
                    worth(participant.waiting_days(day())) + friends + i64::from(judged.score);
            }
        }
    }
    let (_, assigned) = kuhn_munkres(&matrix);
    let chosen: Vec<Pair> = assigned
        .iter()
        .enumerate()
        .filter(|(row, column)| {
            *row < participants.len() && **column < columns.len() && matrix[(*row, **column)] > 0
        })
        .map(|(row, column)| Pair::new(&participants[row].id, &columns[*column].0.id))
        .collect();
    pool.value(&chosen)
}

#[test]
fn another_solver_finds_no_better_plan_for_larger_groups() {
    for seed in 0..40 {
        let kind = Kind {
            areas: 1 + seed % 5,
            days: 1 + seed * 3 % 40,
            ..EASY
        };
        let pool = people(seed, 45, 35, kind).pool();
        let plan = pool.plan(&Wishes::default()).unwrap();
        assert_eq!(plan.value, by_another_solver(&pool), "group {seed}");
    }
}

#[test]
fn locks_that_cannot_hold_together_are_told() {
    let pool = people(7, 6, 6, TIED).pool();
    let open: Vec<Pair> = plan(&pool);
    let one = open[0].clone();
    let two = Wishes {
        locked: [one.clone()].into(),
        forbidden: [one.clone()].into(),
    };
    assert_eq!(pool.plan(&two), Err(Unlockable::Forbidden(one.clone())));
    let nobody = Pair::new(&one.participant, "nobody");
    let gone = Wishes {
        locked: [nobody.clone()].into(),
        ..Wishes::default()
    };
    assert_eq!(pool.plan(&gone), Err(Unlockable::NotHere(nobody)));
    let others = pairs(&pool).into_iter().filter(|pair| {
        pair.participant == one.participant && pool.judge(pair).unwrap().shut.none()
    });
    let twice = Wishes {
        locked: others.take(2).collect(),
        ..Wishes::default()
    };
    assert_eq!(
        pool.plan(&twice),
        Err(Unlockable::NoRoom(one.participant.clone()))
    );
}

#[test]
fn a_lock_behind_a_gate_is_refused_with_the_gate() {
    let pool = people(3, 8, 8, EASY).pool();
    let shut = pairs(&pool)
        .into_iter()
        .find(|pair| !pool.judge(pair).unwrap().shut.none())
        .unwrap();
    let wishes = Wishes {
        locked: [shut.clone()].into(),
        ..Wishes::default()
    };
    let gates = pool.judge(&shut).unwrap().shut;
    assert_eq!(pool.plan(&wishes), Err(Unlockable::Shut(shut, gates)));
}

#[test]
fn the_only_one_who_speaks_a_language_is_pointed_out() {
    let mut chance = Chance::of(1);
    let mut all = Vec::new();
    let speaks = |side, number, language: &str, chance: &mut Chance| {
        let mut one = somebody(chance, side, number, TIED);
        let spoken = SpokenLanguage::new(language);
        one.languages = [(spoken, Some(LanguageLevel::Fluent))].into();
        one.topics = vejviser_core::values::CodeSet::new();
        (one.interpreter_agreed, one.area, one.reach) = (false, None, Vec::new());
        one
    };
    for number in 0..3 {
        all.push(speaks(Side::Participant, number, "ti", &mut chance));
    }
    all.push(speaks(Side::Friend, 0, "ti", &mut chance));
    all.push(speaks(Side::Friend, 1, "da", &mut chance));
    let pool = Pool::new(all, [], vejviser_core::matches::Rules::default(), day());
    let scarce = pool.scarce();
    assert_eq!(scarce.len(), 1);
    assert_eq!(scarce[0].friend, "f00000");
    assert_eq!(scarce[0].only, Only::Speaks(SpokenLanguage::new("ti")));
    assert_eq!(scarce[0].needed_by.len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_plan_breaks_a_gate_or_gives_anybody_more_than_she_has_room_for(seed: u64) {
        let pool = people(seed, 30, 20, EASY).pool();
        let mut left = room(&pool);
        for planned in pool.plan(&Wishes::default()).unwrap().pairs {
            prop_assert!(pool.judge(&planned.pair).unwrap().shut.none());
            for id in [&planned.pair.participant, &planned.pair.friend] {
                let left = left.get_mut(id).unwrap();
                prop_assert!(*left > 0);
                *left -= 1;
            }
        }
    }

    #[test]
    fn the_same_people_in_any_order_get_the_same_plan(seed: u64) {
        let mut people = people(seed, 12, 10, TIED);
        let before = people.pool().plan(&Wishes::default());
        let mut chance = Chance::of(seed);
        for last in (1..people.all.len()).rev() {
            let other = usize::try_from(chance.below(last as u64 + 1)).unwrap();
            people.all.swap(last, other);
        }
        prop_assert_eq!(before, people.pool().plan(&Wishes::default()));
    }

    #[test]
    fn the_plan_is_never_worse_than_taking_the_best_pair_at_hand(seed: u64) {
        let pool = people(seed, 20, 16, EASY).pool();
        let plan = pool.plan(&Wishes::default()).unwrap();
        prop_assert!(plan.value >= pool.greedy().value);
    }

    #[test]
    fn everybody_counts_once(seed: u64) {
        let pool = people(seed, 10, 6, EASY).pool();
        let plan = pool.plan(&Wishes::default()).unwrap();
        let all: BTreeSet<String> = pairs_of(&plan)
            .into_iter()
            .flat_map(|pair| [pair.participant, pair.friend])
            .collect();
        let new = pool
            .participants()
            .chain(pool.friends())
            .filter(|one| one.taken == 0 && all.contains(&one.id));
        prop_assert_eq!(plan.value.people, new.count() as u64);
    }
}
