//! Time, passed in: the system's, or one a test holds in its hand.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

/// Where a register takes the time from.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    /// The computer's own clock.
    #[must_use]
    pub fn system() -> Self {
        Self(Arc::new(Utc::now))
    }

    /// A clock that stands still, for tests and samples.
    #[must_use]
    pub fn standing(at: DateTime<Utc>) -> Self {
        Self(Arc::new(move || at))
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.0)()
    }

    /// Today where the computer stands: the day a volunteer would write on a form.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now().with_timezone(&chrono::Local).date_naive()
    }
}

/// The next reading of the hybrid logical clock: never behind the last one, whatever the computer's
/// clock says. Milliseconds since 1970 times 65,536 plus a counter.
pub(crate) fn next_reading(last: i64, now: DateTime<Utc>) -> i64 {
    (now.timestamp_millis() << 16).max(last + 1)
}

/// The time of a reading.
pub(crate) fn time_of(reading: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(reading >> 16).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_set_back_does_not_put_a_new_operation_before_an_old_one() {
        let later = DateTime::from_timestamp_millis(2_000).unwrap_or_default();
        let earlier = DateTime::from_timestamp_millis(1_000).unwrap_or_default();
        let first = next_reading(0, later);
        let second = next_reading(first, earlier);
        assert!(second > first);
        assert_eq!(time_of(first), later);
    }
}
