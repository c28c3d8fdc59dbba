//! A match's life: which way it goes, when its follow-ups are due, and how long it has been quiet. Pure
//! rules (domain.md §3).

use chrono::{Days, NaiveDate};
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::codes::MatchState;
use crate::groups::GroupRow;

/// The states a match can go to from this one.
#[must_use]
pub const fn onward(from: MatchState) -> &'static [MatchState] {
    use MatchState::{Active, Approved, BothAsked, Declined, Draft, Ended, FirstMeeting, Paused};
    match from {
        Draft => &[Approved, Declined],
        Approved => &[BothAsked, Declined],
        BothAsked => &[FirstMeeting, Declined],
        FirstMeeting => &[Active, Declined],
        Active => &[Paused, Ended],
        Paused => &[Active, Ended],
        Ended | Declined => &[],
    }
}

/// Whether a match takes up room with both: from the draft on, for nobody is promised twice.
#[must_use]
pub const fn lives(state: MatchState) -> bool {
    !matches!(state, MatchState::Ended | MatchState::Declined)
}

/// Whether the two have got each other: both have said yes.
#[must_use]
pub const fn is_made(state: MatchState) -> bool {
    matches!(
        state,
        MatchState::FirstMeeting | MatchState::Active | MatchState::Paused
    )
}

/// How long a pair has been quiet: the one definition (domain.md §3).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Quiet {
    /// There was contact lately.
    No,
    /// No contact noted for so long that somebody should ask (default: 14 days).
    Soon,
    /// For too long (default: 28 days).
    Late,
}

/// How long an active pair has been quiet on this day; `last_contact` is the last of first meeting,
/// follow-up and contact note.
#[must_use]
pub fn quiet(last_contact: NaiveDate, today: NaiveDate, group: &GroupRow) -> Quiet {
    let days = (today - last_contact).num_days();
    if days >= group.quiet_late_days {
        Quiet::Late
    } else if days >= group.quiet_soon_days {
        Quiet::Soon
    } else {
        Quiet::No
    }
}

/// The next planned follow-up: its number and its day; none when all are done. One that was skipped
/// is not asked for once a later one is done.
#[must_use]
pub fn next_follow_up(
    first_meeting: NaiveDate,
    done: &[i64],
    group: &GroupRow,
) -> Option<(i64, NaiveDate)> {
    let next = done.iter().max().map_or(0, |last| last + 1);
    let days = group.follow_up_days.get(usize::try_from(next).ok()?)?;
    Some((next, first_meeting + Days::new(days.unsigned_abs())))
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn every_match_comes_to_an_end_and_no_end_leads_on() {
        for from in MatchState::VARIANTS {
            assert_eq!(onward(*from).is_empty(), !lives(*from), "{from:?}");
        }
    }

    #[test]
    fn nobody_is_declined_once_they_meet() {
        for from in [MatchState::Active, MatchState::Paused] {
            assert!(!onward(from).contains(&MatchState::Declined));
        }
    }
}
