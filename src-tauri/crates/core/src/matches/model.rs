//! A match, its follow-ups and concerns, and what was said of two for plans, as the register holds them.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::codes::{
    Choice, ConcernTopic, DeclineReason, DeclinedBy, EndReason, MatchState, Outcome, OutcomeTheme,
    TalkedWith,
};
use crate::register::{Record, Row, ids};
use crate::values::{FreeText, Line, YesNo};

/// Two registrations of different sides, from the draft to the end (domain.md §3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct MatchRow {
    /// The id.
    pub id: String,
    /// The participant's registration.
    pub participant_id: String,
    /// The friend's registration.
    pub friend_id: String,
    /// Where it stands.
    pub state: MatchState,
    /// Why the leader brings these two together, in her words.
    pub why: Option<FreeText>,
    /// The day of the draft.
    pub proposed_on: NaiveDate,
    /// The day the leader approved it: before, nobody is told anything.
    pub approved_on: Option<NaiveDate>,
    /// The day both were asked.
    pub asked_on: Option<NaiveDate>,
    /// What the participant said.
    pub participant_answer: Option<YesNo>,
    /// What the friend said.
    pub friend_answer: Option<YesNo>,
    /// When the first meeting is, in local Danish time.
    pub first_meeting_at: Option<NaiveDateTime>,
    /// Where.
    pub first_meeting_place: Option<Line>,
    /// The day they began to meet.
    pub active_on: Option<NaiveDate>,
    /// The day the pause under way began.
    pub paused_on: Option<NaiveDate>,
    /// Until when it is meant to last.
    pub pause_until: Option<NaiveDate>,
    /// The day they went on after the last pause.
    pub resumed_on: Option<NaiveDate>,
    /// The day it ended.
    pub ended_on: Option<NaiveDate>,
    /// Why.
    pub end_reason: Option<EndReason>,
    /// The day it was declined.
    pub declined_on: Option<NaiveDate>,
    /// By whom.
    pub declined_by: Option<DeclinedBy>,
    /// Why.
    pub decline_reason: Option<DeclineReason>,
    /// From this day the two may be suggested to each other again.
    pub lifted_on: Option<NaiveDate>,
    /// Whether the participant wants another friend, asked at the end.
    pub participant_again: Option<YesNo>,
    /// Whether the friend does.
    pub friend_again: Option<YesNo>,
    /// The member who follows up.
    pub follows_up: Option<String>,
    /// The member who does for a time.
    pub stand_in: Option<String>,
    /// From this day.
    pub stand_in_from: Option<NaiveDate>,
    /// Until this day, both included.
    pub stand_in_until: Option<NaiveDate>,
}

impl Row for MatchRow {
    const RECORD: Record = Record::Match;

    fn id(&self) -> &str {
        &self.id
    }
}

impl MatchRow {
    /// A draft of these two.
    pub(crate) fn draft(
        id: String,
        participant: &str,
        friend: &str,
        on: NaiveDate,
        follows_up: &str,
    ) -> Self {
        Self {
            id,
            participant_id: participant.to_owned(),
            friend_id: friend.to_owned(),
            state: MatchState::Draft,
            why: None,
            proposed_on: on,
            approved_on: None,
            asked_on: None,
            participant_answer: None,
            friend_answer: None,
            first_meeting_at: None,
            first_meeting_place: None,
            active_on: None,
            paused_on: None,
            pause_until: None,
            resumed_on: None,
            ended_on: None,
            end_reason: None,
            declined_on: None,
            declined_by: None,
            decline_reason: None,
            lifted_on: None,
            participant_again: None,
            friend_again: None,
            follows_up: Some(follows_up.to_owned()),
            stand_in: None,
            stand_in_from: None,
            stand_in_until: None,
        }
    }

    /// Whether both said yes: only then is contact data passed on (domain.md §3, step 3).
    #[must_use]
    pub fn both_said_yes(&self) -> bool {
        self.participant_answer == Some(YesNo::Yes) && self.friend_answer == Some(YesNo::Yes)
    }

    /// The member who follows up on this day: the one who stands in, for as long as she does.
    #[must_use]
    pub fn follows_up_on(&self, day: NaiveDate) -> Option<&str> {
        let from = self.stand_in_from.is_none_or(|from| from <= day);
        let until = self.stand_in_until.is_none_or(|until| day <= until);
        let stands_in = self.stand_in.as_deref().filter(|_| from && until);
        stands_in.or(self.follows_up.as_deref())
    }
}

/// A talk with a pair (domain.md §3, step 6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct FollowUpRow {
    /// The id.
    pub id: String,
    /// The match.
    pub match_id: String,
    /// Which of the planned ones, from 0; none for one in between.
    pub number: Option<i64>,
    /// The day.
    pub done_on: NaiveDate,
    /// The member who talked with them.
    pub member_id: Option<String>,
    /// With whom.
    pub talked_with: Option<TalkedWith>,
    /// What did you do?
    pub did: Option<FreeText>,
    /// What was good?
    pub good: Option<FreeText>,
    /// What was hard?
    pub hard: Option<FreeText>,
    /// How often they met since the last one.
    pub times_met: Option<i64>,
    /// How it goes, by theme, where they wanted to tell (domain.md §10).
    #[sqlx(json)]
    pub outcomes: BTreeMap<OutcomeTheme, Outcome>,
}

impl Row for FollowUpRow {
    const RECORD: Record = Record::FollowUp;

    fn id(&self) -> &str {
        &self.id
    }
}

/// Something about a pair that worries us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct ConcernRow {
    /// The id.
    pub id: String,
    /// The match.
    pub match_id: String,
    /// The day it was raised.
    pub raised_on: NaiveDate,
    /// What it is about.
    pub topic: ConcernTopic,
    /// Whether it cannot wait.
    pub urgent: bool,
    /// What it is, in words.
    pub text: Option<FreeText>,
    /// The member who takes it.
    pub taken_by: Option<String>,
    /// The day it was solved.
    pub solved_on: Option<NaiveDate>,
    /// How.
    pub solution: Option<FreeText>,
}

impl Row for ConcernRow {
    const RECORD: Record = Record::Concern;

    fn id(&self) -> &str {
        &self.id
    }
}

/// What the leader said of two registrations for every plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct PairChoiceRow {
    /// Derived from both.
    pub id: String,
    /// The participant's registration.
    pub participant_id: String,
    /// The friend's registration.
    pub friend_id: String,
    /// Together, or not these two.
    pub choice: Choice,
    /// The day she said so.
    pub chosen_on: NaiveDate,
    /// Who said so.
    pub member_id: Option<String>,
}

impl Row for PairChoiceRow {
    const RECORD: Record = Record::PairChoice;

    fn id(&self) -> &str {
        &self.id
    }
}

impl PairChoiceRow {
    pub(crate) fn id_of(participant: &str, friend: &str) -> String {
        ids::derived(&["pair_choice", participant, friend])
    }
}
