//! How big a country is wished for.

use chrono::NaiveDate;

use crate::error::{Refusal, Result};
use crate::register::Field;

/// The most registrations that are invented.
const MOST: u64 = 200_000;

/// How many people are invented, from which seed, and as of which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Registrations of people who wish for a friend.
    pub participants: u64,
    /// Registrations of people who would be one.
    pub friends: u64,
    /// The same seed gives the same people.
    pub seed: u64,
    /// The day on which they wait.
    pub today: NaiveDate,
}

impl Plan {
    /// So many registrations, five participants to four friends: 12,960 are the country's 7,200 and
    /// 5,760. Always as of 1 November 2026, so that two of them can be compared.
    #[must_use]
    pub fn of(registrations: u64, seed: u64) -> Self {
        let friends = registrations / 9 * 4 + registrations % 9 * 4 / 9;
        Self {
            participants: registrations - friends,
            friends,
            seed,
            today: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default(),
        }
    }

    /// How many registrations in all.
    #[must_use]
    pub const fn registrations(&self) -> u64 {
        self.participants.saturating_add(self.friends)
    }

    /// Refuses more than fit, before a register is made for them.
    ///
    /// # Errors
    /// [`Refusal::OutOfRange`].
    pub fn check(&self) -> Result<()> {
        if self.registrations() <= MOST {
            return Ok(());
        }
        Err(Refusal::OutOfRange {
            field: Field::People,
            least: 0,
            most: i64::try_from(MOST).unwrap_or(i64::MAX),
        }
        .into())
    }
}
