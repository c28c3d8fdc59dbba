//! Who waits on after a plan, and why (product.md 4): for the plan board, its print and the command line.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::Serialize;

use super::gates::{Gate, Shut};
use super::plan::{Plan, Wishes};
use super::pool::{Pair, Pool};
use super::seen::Seen;
use super::why_not::Lacks;
use crate::values::Side;

/// Why somebody is in no pair of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "why")]
pub enum Why {
    /// Not ready: what is missing before anybody can be suggested.
    NotReady {
        /// What it is.
        lacks: Lacks,
    },
    /// Nobody on the other side is free.
    NobodyFree,
    /// Those she could have are in other pairs of the plan.
    Others,
    /// A gate is shut to everybody who is free; these keep the nearest away.
    Gates {
        /// In their order.
        gates: Vec<Gate>,
        /// The registration of the nearest: behind the fewest gates, then with the highest score.
        nearest: String,
    },
}

/// Somebody who waits on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remaining {
    /// The registration.
    pub registration: String,
    /// Friend or participant.
    pub side: Side,
    /// Whole days waited.
    pub days: u32,
    /// Why she is in no pair.
    #[serde(flatten)]
    pub why: Why,
}

impl Pool {
    /// Everybody who has nobody before the plan and nobody after it, the longest wait first, with why.
    #[must_use]
    pub fn remaining(&self, plan: &Plan, wishes: &Wishes) -> Vec<Remaining> {
        let planned: BTreeSet<&str> = plan
            .pairs
            .iter()
            .flat_map(|planned| [&*planned.pair.participant, &*planned.pair.friend])
            .collect();
        let mut all = Vec::new();
        for (side, ours, theirs) in [
            (Side::Participant, &self.participants, &self.friends),
            (Side::Friend, &self.friends, &self.participants),
        ] {
            let free: Vec<&Seen> = theirs.iter().filter(|seen| is_free(seen)).collect();
            let waiting = ours
                .iter()
                .filter(|seen| seen.applicant.taken == 0 && seen.applicant.room() > 0)
                .filter(|seen| !planned.contains(seen.applicant.id.as_str()));
            all.extend(waiting.map(|seen| Remaining {
                registration: seen.applicant.id.clone(),
                side,
                days: seen.days,
                why: self.why(seen, &free, side, wishes),
            }));
        }
        all.sort_by(|one, other| {
            let rank = |of: &Remaining| Reverse(of.days);
            (rank(one), &one.registration).cmp(&(rank(other), &other.registration))
        });
        all
    }

    fn why(&self, one: &Seen, free: &[&Seen], side: Side, wishes: &Wishes) -> Why {
        if !one.applicant.is_ready() {
            return Why::NotReady {
                lacks: one.applicant.lacks(),
            };
        }
        let shut = |other: &Seen| {
            let (participant, friend) = match side {
                Side::Participant => (one, other),
                Side::Friend => (other, one),
            };
            let judged = self.judged(participant, friend);
            let mut shut = judged.shut;
            let pair = Pair::new(&participant.applicant.id, &friend.applicant.id);
            shut.shut(
                Gate::Forbidden,
                shut.has(Gate::Forbidden) || wishes.forbidden.contains(&pair),
            );
            (shut, judged.score)
        };
        let mut nearest: Option<(u32, Reverse<u32>, &Seen, Shut)> = None;
        for other in free {
            let (shut, score) = shut(other);
            if shut.none() {
                return Why::Others;
            }
            let rank = (shut.count(), Reverse(score));
            if nearest.is_none_or(|(count, score, ..)| rank < (count, score)) {
                nearest = Some((rank.0, rank.1, other, shut));
            }
        }
        nearest.map_or(Why::NobodyFree, |(_, _, other, shut)| Why::Gates {
            gates: shut.iter().collect(),
            nearest: other.applicant.id.clone(),
        })
    }
}

fn is_free(seen: &Seen) -> bool {
    seen.applicant.is_ready() && seen.applicant.room() > 0
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::matches::{Applicant, Rules};

    fn someone(id: &str, side: Side, asked_on: u32) -> Applicant {
        let day = NaiveDate::from_ymd_opt(2027, 1, asked_on).unwrap_or_default();
        Applicant::new(id, side, day)
    }

    fn who(people: Vec<Applicant>, wishes: &Wishes) -> Vec<(String, Why)> {
        let today = NaiveDate::from_ymd_opt(2027, 3, 3).unwrap_or_default();
        let pool = Pool::new(people, [], Rules::default(), today);
        let plan = pool.plan(wishes).unwrap_or(Plan {
            pairs: Vec::new(),
            value: crate::matches::Value::default(),
        });
        let remaining = pool.remaining(&plan, wishes);
        remaining
            .into_iter()
            .map(|one| (one.registration, one.why))
            .collect()
    }

    #[test]
    fn whoever_is_in_no_pair_is_told_why_the_longest_wait_first() {
        let (wants, gives) = (Side::Participant, Side::Friend);
        let far = |applicant: Applicant, area: &str| Applicant {
            area: Some(area.to_owned()),
            ..applicant
        };
        let people = vec![
            far(someone("matched", wants, 2), "tonder"),
            far(someone("later", wants, 5), "tonder"),
            far(someone("away", wants, 4), "ribe"),
            Applicant {
                consented: false,
                ..someone("silent", wants, 3)
            },
            far(someone("friend", gives, 6), "tonder"),
        ];
        let gates = Why::Gates {
            gates: vec![Gate::Area],
            nearest: "friend".to_owned(),
        };
        let lacks = Lacks {
            consent: true,
            ..Lacks::default()
        };
        let not_ready = Why::NotReady { lacks };
        let expected = [
            ("silent", not_ready),
            ("away", gates),
            ("later", Why::Others),
        ];
        let expected = expected.map(|(who, why)| (who.to_owned(), why));
        assert_eq!(who(people, &Wishes::default()), expected);
    }

    #[test]
    fn a_pair_forbidden_for_this_plan_is_named_so_and_an_empty_side_is_told() {
        let pair = Pair::new("one", "friend");
        let wishes = Wishes {
            forbidden: [pair].into(),
            ..Wishes::default()
        };
        let people = vec![
            someone("one", Side::Participant, 1),
            someone("friend", Side::Friend, 2),
        ];
        let forbidden = |nearest: &str| Why::Gates {
            gates: vec![Gate::Forbidden],
            nearest: nearest.to_owned(),
        };
        assert_eq!(
            who(people, &wishes),
            [
                ("one".to_owned(), forbidden("friend")),
                ("friend".to_owned(), forbidden("one")),
            ]
        );
        let alone = vec![someone("one", Side::Participant, 1)];
        let expected = [("one".to_owned(), Why::NobodyFree)];
        assert_eq!(who(alone, &Wishes::default()), expected);
    }
}
