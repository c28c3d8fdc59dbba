//! Chance from a seed: the same seed draws the same country on every machine and in every version of
//! the libraries, which is why the drawing is spelled out here.

use chrono::{DateTime, Utc};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};

use crate::error::{Fault, Result};

/// A seeded draw.
pub(super) struct Chance(ChaCha8Rng);

impl Chance {
    pub fn of(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A number from 0 up to but without `end`; 0 where there is none.
    pub fn below(&mut self, end: u64) -> u64 {
        let product = u128::from(self.0.next_u64()) * u128::from(end);
        u64::try_from(product >> 64).unwrap_or(0)
    }

    /// A number from `least` to `most`.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = u64::try_from(most - least + 1).unwrap_or(0);
        least + i64::try_from(self.below(span)).unwrap_or(0)
    }

    /// True in so many of a hundred draws.
    pub fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of the list.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Result<&'a T> {
        self.weighted(list, |_| 1)
    }

    /// One of the list, the heavier the likelier.
    pub fn weighted<'a, T>(&mut self, list: &'a [T], weight: impl Fn(&T) -> u64) -> Result<&'a T> {
        let mut drawn = self.below(list.iter().map(&weight).sum());
        for one in list {
            match drawn.checked_sub(weight(one)) {
                Some(rest) => drawn = rest,
                None => return Ok(one),
            }
        }
        Err(Fault::Inconsistent("a draw from nothing").into())
    }
}

/// Ids that look like any other (UUID version 7), a millisecond apart from `from` on.
pub(super) fn ids(seed: u64, from: DateTime<Utc>) -> impl FnMut() -> String + Send {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    // The country itself is drawn from stream 0.
    rng.set_stream(1);
    let mut millis = u64::try_from(from.timestamp_millis()).unwrap_or(0);
    move || {
        let mut bytes = [0; 10];
        rng.fill_bytes(&mut bytes);
        millis += 1;
        uuid::Builder::from_unix_timestamp_millis(millis, &bytes)
            .into_uuid()
            .to_string()
    }
}
