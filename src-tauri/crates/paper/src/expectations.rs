//! The expectations sheet: what the two of a match can expect of each other, read and signed at their
//! first meeting (product.md 9).

use chrono::{Duration, NaiveDate};
use vejviser_core::groups::GroupRow;
use vejviser_core::matches::MatchDetail;
use vejviser_core::registrations::RegistrationRow;
use vejviser_core::values::{Frequency, PersonName, Topic};
use vejviser_words::Lang;

use crate::sheet::{GroupHeader, print_number};

/// When the group asks how it is going.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// On these days, the first meeting being known.
    On(Vec<NaiveDate>),
    /// So many days after the first meeting for the first time.
    After(i64),
}

/// Everything an expectations sheet needs. Holds personal data, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct ExpectationsSheet {
    /// Who prints it.
    pub group: GroupHeader,
    /// The participant's name; `None` leaves a line to write on.
    pub participant: Option<String>,
    /// The friend's name; `None` leaves a line to write on.
    pub friend: Option<String>,
    /// How often suits both; `None` leaves a line to write on.
    pub how_often: Option<Frequency>,
    /// What one wishes for and the other offers; none leaves lines to write on.
    pub together: Vec<Topic>,
    /// When the group asks how it is going.
    pub asks: Asks,
    /// So many months after the end the group's copy is shredded.
    pub months: i64,
    /// Today.
    pub printed_on: NaiveDate,
    /// The number of this print, letters and digits.
    pub sheet_number: String,
}

impl ExpectationsSheet {
    /// The sheet of this match. `lang` is the language the controller is named in; `printed_on` is today
    /// in Denmark. Names stand on it once both have said yes, and never a protected one.
    #[must_use]
    pub fn of(
        lang: Lang,
        group: &GroupRow,
        of: &MatchDetail,
        participant: &RegistrationRow,
        friend: &RegistrationRow,
        printed_on: NaiveDate,
    ) -> Self {
        let row = &of.item.row;
        let name = |name: &Option<PersonName>| {
            name.as_ref()
                .filter(|_| of.both_said_yes)
                .map(|name| name.as_str().to_owned())
        };
        let begun = row.first_meeting_at.map(|at| at.date()).or(row.active_on);
        let asks = begun.map_or_else(
            || Asks::After(group.follow_up_days.first().copied().unwrap_or_default()),
            |begun| {
                let days = group.follow_up_days.iter();
                Asks::On(days.map(|days| begun + Duration::days(*days)).collect())
            },
        );
        let wished = participant.details.topics.iter();
        Self {
            group: GroupHeader::of(lang, group),
            participant: name(&of.participant.name),
            friend: name(&of.friend.name),
            how_often: suits_both(participant.details.how_often, friend.details.how_often),
            together: wished
                .filter(|topic| friend.details.topics.contains(*topic))
                .collect(),
            asks,
            months: group.ended_match_months,
            printed_on,
            sheet_number: print_number(&row.id),
        }
    }
}

/// What both said, or what one said to whom it is all the same.
fn suits_both(one: Option<Frequency>, other: Option<Frequency>) -> Option<Frequency> {
    match (one?, other?) {
        (Frequency::Flexible, Frequency::Flexible) => None,
        (Frequency::Flexible, often) | (often, Frequency::Flexible) => Some(often),
        (one, other) => (one == other).then_some(one),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_often_is_printed_only_where_it_suits_both() {
        use Frequency::{Flexible, Monthly, Weekly};
        for (one, other, both) in [
            (Some(Weekly), Some(Weekly), Some(Weekly)),
            (Some(Weekly), Some(Flexible), Some(Weekly)),
            (Some(Flexible), Some(Monthly), Some(Monthly)),
            (Some(Flexible), Some(Flexible), None),
            (Some(Weekly), Some(Monthly), None),
            (Some(Weekly), None, None),
        ] {
            assert_eq!(suits_both(one, other), both, "{one:?} {other:?}");
        }
    }
}
