//! A printed matrix solved again from its JSON alone: by another crate, and by trying everything.

use std::collections::{BTreeMap, BTreeSet};

use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;
use serde_json::Value;

use super::{number, text};
use crate::desk::rows;

/// How good a plan is, in the order in which it counts.
pub type Objective = (i64, i64, i64);

/// A pair as it was printed.
pub struct Pair {
    pub participant: String,
    pub friend: String,
    participant_worth: (i64, i64),
    friend_worth: (i64, i64),
    friend_room: i64,
    score: i64,
    pub locked: bool,
    pub chosen: bool,
    pub open: bool,
}

/// What was printed with `--all-pairs`.
pub fn pairs(plan: &Value) -> Vec<Pair> {
    let worth = |row: &Value, side: &str| {
        let counts = row[format!("{side}_counts")].as_bool().unwrap();
        if counts {
            (1, number(row, &format!("{side}_days")))
        } else {
            (0, 0)
        }
    };
    let read = |row: &Value| Pair {
        participant: text(row, "participant").to_owned(),
        friend: text(row, "friend").to_owned(),
        participant_worth: worth(row, "participant"),
        friend_worth: worth(row, "friend"),
        friend_room: number(row, "friend_room"),
        score: number(row, "score"),
        locked: row["locked"].as_bool().unwrap(),
        chosen: row["chosen"].as_bool().unwrap(),
        open: row["gates"].as_array().unwrap().is_empty(),
    };
    rows(plan).iter().map(read).collect()
}

pub fn said(plan: &Value) -> Objective {
    let objective = &plan["objective"];
    (
        number(objective, "people"),
        number(objective, "days"),
        number(objective, "score"),
    )
}

/// The worth of the pairs that are chosen, counted as docs/cli.md says.
pub fn worth<'a>(chosen: impl IntoIterator<Item = &'a Pair>) -> Objective {
    let mut counted: BTreeSet<&str> = BTreeSet::new();
    let (mut people, mut days, mut score) = (0, 0, 0);
    for pair in chosen {
        score += pair.score;
        for (who, worth) in [
            (&pair.participant, pair.participant_worth),
            (&pair.friend, pair.friend_worth),
        ] {
            if counted.insert(who) {
                people += worth.0;
                days += worth.1;
            }
        }
    }
    (people, days, score)
}

/// The best there is, by the crate `pathfinding`: a friend with several places is as many columns, and
/// only the first of them counts for her.
pub fn by_another_crate(pairs: &[Pair]) -> Objective {
    const PEOPLE: i64 = 1_000_000_000_000;
    const DAYS: i64 = 1_000_000;
    const LOCKED: i64 = 1_000 * PEOPLE;
    let open: Vec<&Pair> = pairs.iter().filter(|pair| pair.open).collect();
    let participants: BTreeSet<&str> = open.iter().map(|pair| &*pair.participant).collect();
    let participants: Vec<&str> = participants.into_iter().collect();
    let mut columns: Vec<(&str, bool)> = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for pair in &open {
        if known.insert(&pair.friend) {
            let places = 0..pair.friend_room;
            columns.extend(places.map(|place| (&*pair.friend, place == 0)));
        }
    }
    // Whoever gets nobody is with a column of nothing.
    let width = columns.len() + participants.len();
    let mut weights = Matrix::new(participants.len(), width, 0_i64);
    let of: BTreeMap<(&str, &str), &Pair> = open
        .iter()
        .map(|pair| ((&*pair.participant, &*pair.friend), *pair))
        .collect();
    for (row, participant) in participants.iter().enumerate() {
        for (column, (friend, first)) in columns.iter().enumerate() {
            let Some(pair) = of.get(&(*participant, *friend)) else {
                continue;
            };
            let (mut people, mut days) = pair.participant_worth;
            if *first {
                people += pair.friend_worth.0;
                days += pair.friend_worth.1;
            }
            let locked = if pair.locked { LOCKED } else { 0 };
            weights[(row, column)] = locked + people * PEOPLE + days * DAYS + pair.score;
        }
    }
    if participants.is_empty() {
        return (0, 0, 0);
    }
    let (_, assigned) = kuhn_munkres(&weights);
    worth(assigned.iter().enumerate().filter_map(|(row, column)| {
        let (friend, _) = columns.get(*column)?;
        of.get(&(participants[row], *friend)).copied()
    }))
}

/// Everything tried: the pairs of the best plan, of equal ones the first as docs/cli.md says.
pub fn by_trying_everything(pairs: &[Pair]) -> Vec<(String, String)> {
    let mut of: BTreeMap<&str, Vec<&Pair>> = BTreeMap::new();
    let mut room: BTreeMap<&str, i64> = BTreeMap::new();
    for pair in pairs.iter().filter(|pair| pair.open) {
        of.entry(&pair.participant).or_default().push(pair);
        room.insert(&pair.friend, pair.friend_room);
    }
    for choices in of.values_mut() {
        choices.sort_by(|one, other| one.friend.cmp(&other.friend));
    }
    let choices: Vec<Vec<&Pair>> = of.into_values().collect();
    let mut best: Option<(Objective, Vec<&Pair>)> = None;
    deepen(&choices, &mut Vec::new(), &mut room, &mut best);
    let (_, chosen) = best.unwrap();
    let chosen = chosen.into_iter();
    chosen
        .map(|pair| (pair.participant.clone(), pair.friend.clone()))
        .collect()
}

/// The first friend is tried first and nobody last, so the first best plan found is the one to take.
fn deepen<'a>(
    left: &[Vec<&'a Pair>],
    chosen: &mut Vec<&'a Pair>,
    room: &mut BTreeMap<&'a str, i64>,
    best: &mut Option<(Objective, Vec<&'a Pair>)>,
) {
    let Some((first, rest)) = left.split_first() else {
        let found = worth(chosen.iter().copied());
        if best.as_ref().is_none_or(|(value, _)| found > *value) {
            *best = Some((found, chosen.clone()));
        }
        return;
    };
    for &pair in first {
        let places = room.get_mut(&*pair.friend).unwrap();
        if *places > 0 {
            *places -= 1;
            chosen.push(pair);
            deepen(rest, chosen, room, best);
            chosen.pop();
            *room.get_mut(&*pair.friend).unwrap() += 1;
        }
    }
    deepen(rest, chosen, room, best);
}
