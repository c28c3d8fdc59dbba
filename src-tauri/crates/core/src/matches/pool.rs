//! Everybody who may be matched, in one order, with what was said of pairs.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use strum::VariantArray as _;

use super::applicant::Applicant;
use super::codes::Criterion;
use super::gates::{self, Gate, Shut};
use super::rules::Rules;
use super::score::{self, Marks};
use super::seen::{Dictionary, Seen};
use crate::values::Side;

/// A participant and a friend, by their registrations.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Pair {
    /// The participant's registration.
    pub participant: String,
    /// The friend's registration.
    pub friend: String,
}

impl Pair {
    /// The pair of these two registrations.
    #[must_use]
    pub fn new(participant: &str, friend: &str) -> Self {
        Self {
            participant: participant.to_owned(),
            friend: friend.to_owned(),
        }
    }
}

/// Everybody on both sides, in the order of their ids: whatever order they came in, what is made of
/// them is the same.
#[derive(Debug)]
pub struct Pool {
    pub(super) rules: Rules,
    pub(super) factors: [u32; Criterion::VARIANTS.len()],
    pub(super) participants: Vec<Seen>,
    pub(super) friends: Vec<Seen>,
    pub(super) apart: BTreeMap<Pair, Gate>,
}

impl Pool {
    /// A pool of these people on this day. `apart` are pairs that were declined or forbidden.
    #[must_use]
    pub fn new(
        people: impl IntoIterator<Item = Applicant>,
        apart: impl IntoIterator<Item = (Pair, Gate)>,
        rules: Rules,
        today: NaiveDate,
    ) -> Self {
        let mut dictionary = Dictionary::default();
        let (mut participants, mut friends) = (Vec::new(), Vec::new());
        for applicant in people {
            let side = match applicant.side {
                Side::Participant => &mut participants,
                Side::Friend => &mut friends,
            };
            side.push(Seen::new(applicant, today, &rules, &mut dictionary));
        }
        for side in [&mut participants, &mut friends] {
            side.sort_by(|one, other| one.applicant.id.cmp(&other.applicant.id));
        }
        Self {
            factors: rules.factors(),
            rules,
            participants,
            friends,
            apart: apart.into_iter().collect(),
        }
    }

    /// The participants, by id.
    pub fn participants(&self) -> impl ExactSizeIterator<Item = &Applicant> {
        self.participants.iter().map(|seen| &seen.applicant)
    }

    /// The friends, by id.
    pub fn friends(&self) -> impl ExactSizeIterator<Item = &Applicant> {
        self.friends.iter().map(|seen| &seen.applicant)
    }

    /// The rules that hold here.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Gates and marks of two registrations; none where one of them is not here.
    #[must_use]
    pub fn judge(&self, pair: &Pair) -> Option<Judged> {
        let participant = find(&self.participants, &pair.participant)?;
        let friend = find(&self.friends, &pair.friend)?;
        Some(self.judged(participant, friend))
    }

    pub(super) fn judged(&self, participant: &Seen, friend: &Seen) -> Judged {
        let marks = score::marks(participant, friend);
        let score = marks.score(&self.factors);
        Judged {
            shut: self.shut(participant, friend),
            marks,
            score,
            percent: score::percent(score, &self.factors),
        }
    }

    pub(super) fn shut(&self, participant: &Seen, friend: &Seen) -> Shut {
        let mut shut = gates::shut(participant, friend, &self.rules);
        if !self.apart.is_empty() {
            let pair = Pair::new(&participant.applicant.id, &friend.applicant.id);
            if let Some(gate) = self.apart.get(&pair) {
                shut.shut(*gate, true);
            }
        }
        shut
    }
}

/// What was found of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// The gates that are shut.
    pub shut: Shut,
    /// A mark for every criterion.
    pub marks: Marks,
    /// The weighted sum of the marks.
    pub score: u32,
    /// The same as a share of the best there could be.
    pub percent: u8,
}

pub(super) fn find<'a>(side: &'a [Seen], id: &str) -> Option<&'a Seen> {
    let place = side.binary_search_by(|seen| seen.applicant.id.as_str().cmp(id));
    side.get(place.ok()?)
}
