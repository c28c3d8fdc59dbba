//! What is due about matches: a pure rule for one match, and one for its concerns.

use chrono::{Days, NaiveDate};

use super::facts::{ConcernFacts, MatchFacts};
use super::rule::{by, plain};
use super::{Due, DueKind, LeadsTo, Urgency};
use crate::groups::GroupRow;
use crate::matches::life::Quiet;
use crate::matches::{DeclineReason, MatchState, next_planned, quiet_in};
use crate::values::YesNo;

/// A draft, or those who were asked, may lie so many days.
const LIES_DAYS: u64 = 7;
/// That somebody fell away is told for so many days.
pub(super) const FELL_AWAY_DAYS: u64 = 14;

/// What a match wants done: one thing at a time, for each ends with the same talk.
pub(super) fn of_match(facts: &MatchFacts, today: NaiveDate, group: &GroupRow) -> Option<Due> {
    let row = &facts.row;
    let due = |kind, urgency, date: Option<NaiveDate>| Due {
        date,
        ..plain(kind, urgency, LeadsTo::Match(row.id.clone()))
    };
    let lay = |since: NaiveDate| since + Days::new(LIES_DAYS) < today;
    match row.state {
        MatchState::Draft | MatchState::Approved => {
            let since = row.approved_on.unwrap_or(row.proposed_on);
            lay(since).then(|| due(DueKind::DraftWaiting, Urgency::WhenYouCan, Some(since)))
        }
        MatchState::BothAsked => row.asked_on.filter(|since| lay(*since)).map(|since| Due {
            count: missing_answers(facts),
            ..due(DueKind::AnswersAwaited, Urgency::Soon, Some(since))
        }),
        MatchState::FirstMeeting => {
            let on = row.first_meeting_at.map(|at| at.date());
            on.is_none_or(|on| on < today)
                .then(|| due(DueKind::FirstMeetingToNote, Urgency::Soon, on))
        }
        MatchState::Active => of_active(facts, today, group),
        MatchState::Paused => row
            .pause_until
            .filter(|until| *until < today)
            .map(|until| due(DueKind::PauseOver, Urgency::Soon, Some(until))),
        MatchState::Declined => row
            .declined_on
            .filter(|on| *on + Days::new(FELL_AWAY_DAYS) >= today && *on <= today)
            .filter(|_| row.decline_reason == Some(DeclineReason::Withdrawn))
            .filter(|_| row.lifted_on.is_none())
            .map(|on| due(DueKind::MatchFellAway, Urgency::Soon, Some(on))),
        MatchState::Ended => None,
    }
}

/// Of those who meet: a follow-up that is due, or that they have been quiet. One talk ends both, so
/// only the more pressing is told.
fn of_active(facts: &MatchFacts, today: NaiveDate, group: &GroupRow) -> Option<Due> {
    let row = &facts.row;
    let leads_to = || LeadsTo::Match(row.id.clone());
    let quiet = quiet_in(row.state, facts.last_contact, today, group);
    let follow_up = next_planned(row, &facts.done, group).filter(|(_, day)| *day <= today);
    let (urgency, follow_up) = match (quiet, follow_up) {
        (Quiet::No, None) => return None,
        (Quiet::Late, _) => (Urgency::Late, None),
        (Quiet::Soon | Quiet::No, follow_up) => (Urgency::Soon, follow_up),
    };
    if let Some((number, day)) = follow_up {
        return Some(Due {
            count: number + 1,
            date: Some(day),
            ..plain(
                DueKind::FollowUpDue,
                by(day, today, Urgency::Soon),
                leads_to(),
            )
        });
    }
    facts.last_contact.map(|last| Due {
        count: (today - last).num_days(),
        date: Some(last),
        ..plain(DueKind::PairQuiet, urgency, leads_to())
    })
}

/// How many have not answered yet; 0 where one said no as well: then nobody waits for the other.
fn missing_answers(facts: &MatchFacts) -> i64 {
    let answers = [facts.row.participant_answer, facts.row.friend_answer];
    if answers.contains(&Some(YesNo::No)) {
        return 0;
    }
    answers.iter().map(|said| i64::from(said.is_none())).sum()
}

/// The open concerns about one match. An urgent one stands before everything else.
pub(super) fn of_concerns(facts: &ConcernFacts) -> Due {
    let urgency = if facts.urgent {
        Urgency::Urgent
    } else {
        Urgency::Soon
    };
    Due {
        count: facts.count,
        date: Some(facts.first),
        ..plain(
            DueKind::ConcernOpen,
            urgency,
            LeadsTo::Match(facts.match_id.clone()),
        )
    }
}
