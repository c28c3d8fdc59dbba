//! The matching meeting: the best plan for everybody who waits, exact (domain.md §5).
#![allow(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "the indices of the graph are made here, from the two lists they point into"
)]

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::assignment::{Edge, Graph, Worth, assign};
use super::gates::Shut;
use super::pool::{Judged, Pair, Pool, find};
use super::score;
use super::seen::Seen;

/// What the leader asks of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    /// These stand.
    pub locked: BTreeSet<Pair>,
    /// These never.
    pub forbidden: BTreeSet<Pair>,
}

/// Why pairs cannot be locked together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unlockable {
    /// One of the two waits no longer, or never did.
    NotHere(Pair),
    /// A gate is shut between the two.
    Shut(Pair, Shut),
    /// The pair is locked and forbidden.
    Forbidden(Pair),
    /// The registration has been locked more often than it has room for.
    NoRoom(String),
}

/// A pair of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The two.
    pub pair: Pair,
    /// Gates, all open, and marks.
    pub judged: Judged,
    /// Whether the leader locked it.
    pub locked: bool,
}

/// How good a plan is: in this order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Value {
    /// Registrations that get somebody, on both sides: one that had nobody before.
    pub people: u64,
    /// Whole days that these have waited, together.
    pub days: u64,
    /// The scores of the pairs, together.
    pub score: u64,
}

/// The best plan there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The pairs, by participant.
    pub pairs: Vec<Planned>,
    /// How good it is.
    pub value: Value,
}

impl Pool {
    /// The best plan: most people, then the greatest sum of their waiting days, then the highest total
    /// score; of plans equal in all three the one that gives the first participant, by id, the first
    /// friend she can have, then the second participant, and so on. A friend's own wait counts once, with
    /// her first place, and not where she is in a match already.
    ///
    /// # Errors
    /// When the locked pairs cannot hold together.
    pub fn plan(&self, wishes: &Wishes) -> Result<Plan, Unlockable> {
        let mut pairs = self.lock(wishes)?;
        let mut taken: BTreeMap<&str, u32> = BTreeMap::new();
        for pair in &wishes.locked {
            *taken.entry(&pair.participant).or_default() += 1;
            *taken.entry(&pair.friend).or_default() += 1;
        }
        let table = self.table(wishes, &taken);
        for (participant, friend) in table.solve() {
            let (participant, friend) = (&self.participants[participant], &self.friends[friend]);
            pairs.push(Planned {
                pair: Pair::new(&participant.applicant.id, &friend.applicant.id),
                judged: self.judged(participant, friend),
                locked: false,
            });
        }
        pairs.sort_by(|one, other| one.pair.cmp(&other.pair));
        let value = self.value(pairs.iter().map(|planned| &planned.pair));
        Ok(Plan { pairs, value })
    }

    /// How good these pairs are as a plan, whoever made it.
    #[must_use]
    pub fn value<'a>(&self, pairs: impl IntoIterator<Item = &'a Pair>) -> Value {
        let mut value = Value::default();
        let mut counted: BTreeSet<&str> = BTreeSet::new();
        for pair in pairs {
            let participant = find(&self.participants, &pair.participant);
            let friend = find(&self.friends, &pair.friend);
            let (Some(participant), Some(friend)) = (participant, friend) else {
                continue;
            };
            value.score += u64::from(score::marks(participant, friend).score(&self.factors));
            for seen in [participant, friend] {
                if seen.applicant.taken == 0 && counted.insert(&seen.applicant.id) {
                    value.people += 1;
                    value.days += u64::from(seen.days);
                }
            }
        }
        value
    }

    /// The plan that somebody makes who takes the best pair left, again and again: what the exact one is
    /// compared with.
    #[must_use]
    pub fn greedy(&self) -> Plan {
        let table = self.table(&Wishes::default(), &BTreeMap::new());
        let mut edges: Vec<(u32, usize, usize)> = Vec::new();
        for (row, participant) in table.rows.iter().enumerate() {
            let all = table.edges[row].iter();
            edges.extend(all.map(|(friend, score)| (*score, *participant, *friend)));
        }
        edges.sort_by_key(|(score, participant, friend)| {
            (std::cmp::Reverse(*score), *participant, *friend)
        });
        let places =
            |side: &[Seen]| -> Vec<u32> { side.iter().map(|seen| seen.applicant.room()).collect() };
        let (mut rows, mut columns) = (places(&self.participants), places(&self.friends));
        let mut pairs = Vec::new();
        for (_, participant, friend) in edges {
            if rows[participant] > 0 && columns[friend] > 0 {
                rows[participant] -= 1;
                columns[friend] -= 1;
                let (participant, friend) =
                    (&self.participants[participant], &self.friends[friend]);
                pairs.push(Planned {
                    pair: Pair::new(&participant.applicant.id, &friend.applicant.id),
                    judged: self.judged(participant, friend),
                    locked: false,
                });
            }
        }
        let value = self.value(pairs.iter().map(|planned| &planned.pair));
        Plan { pairs, value }
    }

    /// The locked pairs, where they can hold together.
    fn lock(&self, wishes: &Wishes) -> Result<Vec<Planned>, Unlockable> {
        let mut locked = Vec::new();
        let mut taken: BTreeMap<&str, u32> = BTreeMap::new();
        for pair in &wishes.locked {
            let participant = find(&self.participants, &pair.participant);
            let friend = find(&self.friends, &pair.friend);
            let (Some(participant), Some(friend)) = (participant, friend) else {
                return Err(Unlockable::NotHere(pair.clone()));
            };
            if wishes.forbidden.contains(pair) {
                return Err(Unlockable::Forbidden(pair.clone()));
            }
            let judged = self.judged(participant, friend);
            if !judged.shut.none() {
                return Err(Unlockable::Shut(pair.clone(), judged.shut));
            }
            for seen in [participant, friend] {
                let taken = taken.entry(&seen.applicant.id).or_default();
                *taken += 1;
                if *taken > seen.applicant.room() {
                    return Err(Unlockable::NoRoom(seen.applicant.id.clone()));
                }
            }
            locked.push(Planned {
                pair: pair.clone(),
                judged,
                locked: true,
            });
        }
        Ok(locked)
    }

    /// Every pair that may be, with its score.
    fn table(&self, wishes: &Wishes, taken: &BTreeMap<&str, u32>) -> Table<'_> {
        let left = |seen: &Seen| {
            let taken = taken.get(seen.applicant.id.as_str()).copied();
            seen.applicant.room().saturating_sub(taken.unwrap_or(0))
        };
        let mut by_area: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        let mut anywhere = Vec::new();
        let mut room = vec![0; self.friends.len()];
        let mut first = vec![false; self.friends.len()];
        for (number, friend) in self.friends.iter().enumerate() {
            if !friend.applicant.is_ready() || left(friend) == 0 {
                continue;
            }
            room[number] = left(friend);
            first[number] =
                friend.applicant.taken == 0 && !taken.contains_key(friend.applicant.id.as_str());
            for area in &friend.areas {
                by_area.entry(*area).or_default().push(number);
            }
            if friend.areas.is_empty() {
                anywhere.push(number);
            }
        }
        let free: Vec<usize> = (0..self.friends.len())
            .filter(|number| room[*number] > 0)
            .collect();
        let mut table = Table {
            pool: self,
            rows: Vec::new(),
            edges: Vec::new(),
            room,
            first,
        };
        for (number, participant) in self.participants.iter().enumerate() {
            if !participant.applicant.is_ready() || left(participant) == 0 {
                continue;
            }
            let mut near: Vec<usize> = if participant.areas.is_empty() {
                free.clone()
            } else {
                let near = participant
                    .areas
                    .iter()
                    .filter_map(|area| by_area.get(area));
                near.flatten().chain(&anywhere).copied().collect()
            };
            near.sort_unstable();
            near.dedup();
            let edges = near.into_iter().filter_map(|friend| {
                let seen = &self.friends[friend];
                if !self.shut(participant, seen).none()
                    || !wishes.forbidden.is_empty()
                        && wishes
                            .forbidden
                            .contains(&Pair::new(&participant.applicant.id, &seen.applicant.id))
                {
                    return None;
                }
                Some((friend, score::marks(participant, seen).score(&self.factors)))
            });
            table.edges.push(edges.collect());
            table.rows.push(number);
        }
        table
    }
}

/// The pairs that may be: a row for each participant who waits.
struct Table<'a> {
    pool: &'a Pool,
    rows: Vec<usize>,
    edges: Vec<Vec<(usize, u32)>>,
    /// The places of each friend, and whether the first of them is the first she has.
    room: Vec<u32>,
    first: Vec<bool>,
}

impl Table<'_> {
    /// The best assignment, part by part: those who cannot meet do not stand in each other's way.
    fn solve(&self) -> Vec<(usize, usize)> {
        let mut all = Vec::new();
        for part in self.parts() {
            self.solve_part(&part, &mut all);
        }
        all
    }

    /// Rows that are joined by friends they share; in order.
    fn parts(&self) -> Vec<Vec<usize>> {
        let rows = self.rows.len();
        let mut parent: Vec<usize> = (0..rows + self.room.len()).collect();
        fn top(parent: &mut [usize], mut vertex: usize) -> usize {
            while parent[vertex] != vertex {
                parent[vertex] = parent[parent[vertex]];
                vertex = parent[vertex];
            }
            vertex
        }
        for (row, edges) in self.edges.iter().enumerate() {
            for (friend, _) in edges {
                let (one, other) = (top(&mut parent, row), top(&mut parent, rows + friend));
                // The smaller number is the top, so that the parts are in order.
                parent[one.max(other)] = one.min(other);
            }
        }
        let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for row in (0..rows).filter(|row| !self.edges[*row].is_empty()) {
            parts.entry(top(&mut parent, row)).or_default().push(row);
        }
        parts.into_values().collect()
    }

    /// A friend with several places is as many columns; only the first counts for her.
    fn solve_part(&self, rows: &[usize], all: &mut Vec<(usize, usize)>) {
        let friends: BTreeSet<usize> = rows
            .iter()
            .flat_map(|row| self.edges[*row].iter().map(|(friend, _)| *friend))
            .collect();
        let mut graph = Graph::default();
        let mut columns: Vec<usize> = Vec::new();
        let mut span: BTreeMap<usize, (u32, u32)> = BTreeMap::new();
        let none = Worth::default();
        for friend in friends {
            let from = columns.len() as u32;
            let places = self.room[friend].min(rows.len() as u32);
            for place in 0..places {
                columns.push(friend);
                graph.columns.push(if place == 0 && self.first[friend] {
                    worth(&self.pool.friends[friend])
                } else {
                    none
                });
            }
            span.insert(friend, (from, from + places));
        }
        for row in rows {
            graph
                .rows
                .push(worth(&self.pool.participants[self.rows[*row]]));
            let edges = self.edges[*row].iter().flat_map(|(friend, score)| {
                let (from, to) = span.get(friend).copied().unwrap_or_default();
                (from..to).map(|column| Edge {
                    column,
                    score: *score,
                })
            });
            graph.edges.push(edges.collect());
        }
        for (row, column) in rows.iter().zip(assign(&graph)) {
            if let Some(column) = column {
                all.push((self.rows[*row], columns[column as usize]));
            }
        }
    }
}

fn worth(seen: &Seen) -> Worth {
    Worth {
        people: 1,
        days: seen.days,
    }
}
