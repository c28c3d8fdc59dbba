//! Whether a meeting can be held: a pure rule over values (domain.md §6).

use chrono::NaiveDate;
use serde::Serialize;

use super::model::MeetingRow;
use crate::values::MeetingState;

/// How ready a meeting is, for a glance: "12 of 15 · place ✔ · consultant asked · decide by 3 March".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// Where it stands.
    pub state: MeetingState,
    /// How many people are signed up.
    pub signed_up: i64,
    /// How many are needed.
    pub minimum: i64,
    /// How many are missing; 0 when there are enough.
    pub missing: i64,
    /// How many places are left, where the place's maximum is known.
    pub places_left: Option<i64>,
    /// Whether there is a date.
    pub date: bool,
    /// Whether there is a place.
    pub place: bool,
    /// Whether the consultant has confirmed.
    pub consultant: bool,
    /// The day by which it is decided.
    pub decide_by: Option<NaiveDate>,
}

/// The readiness of a meeting for which `signed_up` people (not rows) are signed up.
///
/// Ready is: people enough, a date and a place. With the consultant's word it is confirmed. Held and
/// cancelled are said by people and stand above all.
#[must_use]
pub fn readiness(meeting: &MeetingRow, signed_up: i64) -> Readiness {
    let details = &meeting.details;
    let missing = (details.minimum - signed_up).max(0);
    let (date, place) = (details.at.is_some(), details.place.is_some());
    let consultant = details.consultant_confirmed_on.is_some();
    let state = if meeting.cancelled_on.is_some() {
        MeetingState::Cancelled
    } else if meeting.held_on.is_some() {
        MeetingState::Held
    } else if missing == 0 && date && place && consultant {
        MeetingState::ConsultantConfirmed
    } else if missing == 0 && date && place {
        MeetingState::Ready
    } else if date || signed_up > 0 {
        MeetingState::Gathering
    } else {
        MeetingState::Wished
    };
    Readiness {
        state,
        signed_up,
        minimum: details.minimum,
        missing,
        places_left: details.maximum.map(|most| (most - signed_up).max(0)),
        date,
        place,
        consultant,
        decide_by: details.decide_by,
    }
}

/// How many of those signed up usually come: about 60 of 100 (domain.md §6).
#[must_use]
pub fn expected(signed_up: i64) -> i64 {
    (signed_up.max(0) * 60 + 50) / 100
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::super::model::MeetingDetails;
    use super::*;
    use crate::register::Field;
    use crate::values::Line;

    fn day() -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2027, 3, 3)
    }

    fn meeting(date: bool, place: bool, confirmed: bool) -> MeetingRow {
        let mut details = MeetingDetails::needing(15);
        details.at = day()
            .filter(|_| date)
            .and_then(|day| day.and_hms_opt(18, 30, 0));
        details.place = Line::parse("Digegrevens Hus", Field::Place)
            .ok()
            .filter(|_| place);
        details.consultant_confirmed_on = day().filter(|_| confirmed);
        MeetingRow {
            id: String::new(),
            details,
            held_on: None,
            cancelled_on: None,
            came: None,
            volunteers: None,
            wanted_friend: None,
            paper_destroyed_on: None,
        }
    }

    #[test]
    fn fifteen_people_a_date_and_a_place_make_a_meeting_ready() {
        let at_twelve = readiness(&meeting(true, true, false), 12);
        assert_eq!(at_twelve.state, MeetingState::Gathering);
        assert_eq!(at_twelve.missing, 3);
        let at_fifteen = readiness(&meeting(true, true, false), 15);
        assert_eq!(at_fifteen.state, MeetingState::Ready);
        assert_eq!(at_fifteen.missing, 0);
    }

    #[test]
    fn a_consultant_who_confirmed_early_does_not_hide_that_people_are_missing() {
        let readiness = readiness(&meeting(true, true, true), 14);
        assert_eq!(readiness.state, MeetingState::Gathering);
        assert!(readiness.consultant);
    }

    #[test]
    fn a_wish_nobody_has_signed_up_for_is_a_wish() {
        assert_eq!(
            readiness(&meeting(false, false, false), 0).state,
            MeetingState::Wished
        );
        assert_eq!(
            readiness(&meeting(false, false, false), 1).state,
            MeetingState::Gathering
        );
    }

    #[test]
    fn three_of_five_usually_come() {
        assert_eq!([0, 1, 5, 16].map(expected), [0, 1, 3, 10]);
    }

    proptest! {
        #[test]
        fn another_sign_up_never_makes_a_meeting_less_ready(
            date: bool, place: bool, confirmed: bool, people in 0_i64..60,
        ) {
            let meeting = meeting(date, place, confirmed);
            let (fewer, more) = (readiness(&meeting, people), readiness(&meeting, people + 1));
            prop_assert!(more.state >= fewer.state);
            prop_assert!(more.missing <= fewer.missing);
        }

        #[test]
        fn held_and_cancelled_stand_above_all(people in 0_i64..60, held: bool) {
            let mut meeting = meeting(true, true, true);
            if held { meeting.held_on = day() } else { meeting.cancelled_on = day() }
            let state = readiness(&meeting, people).state;
            prop_assert_eq!(
                state,
                if held { MeetingState::Held } else { MeetingState::Cancelled }
            );
        }
    }
}
