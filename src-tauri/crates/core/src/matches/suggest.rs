//! Suggestions for one registration, and why not for the rest (domain.md §5).

use std::cmp::Reverse;

use super::pool::{Judged, Pair, Pool, find};
use super::seen::Seen;
use crate::values::Side;

/// Somebody on the other side, with what was found of the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The two.
    pub pair: Pair,
    /// How many whole days the other one has waited.
    pub days: u32,
    /// Gates and marks.
    pub judged: Judged,
}

/// What there is for one registration.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// Those who may be matched with it: the highest score first, then the longest wait, then the id.
    pub fits: Vec<Suggestion>,
    /// The others: those first whom the fewest gates keep away.
    pub shut: Vec<Suggestion>,
}

impl Pool {
    /// Everybody on the other side of a registration; nobody where it is not in the pool.
    #[must_use]
    pub fn suggest(&self, registration: &str) -> Suggestions {
        let mut all = Suggestions::default();
        let (one, others, side) = match find(&self.participants, registration) {
            Some(one) => (one, &self.friends, Side::Participant),
            None => match find(&self.friends, registration) {
                Some(one) => (one, &self.participants, Side::Friend),
                None => return all,
            },
        };
        for other in others {
            let suggestion = self.suggestion(one, other, side);
            if suggestion.judged.shut.none() {
                all.fits.push(suggestion);
            } else {
                all.shut.push(suggestion);
            }
        }
        let rank = |one: &Suggestion| (Reverse(one.judged.score), Reverse(one.days));
        all.fits.sort_by_key(rank);
        all.shut
            .sort_by_key(|one| (one.judged.shut.count(), rank(one)));
        all
    }

    fn suggestion(&self, one: &Seen, other: &Seen, side: Side) -> Suggestion {
        let (participant, friend) = match side {
            Side::Participant => (one, other),
            Side::Friend => (other, one),
        };
        Suggestion {
            pair: Pair::new(&participant.applicant.id, &friend.applicant.id),
            days: other.days,
            judged: self.judged(participant, friend),
        }
    }
}
