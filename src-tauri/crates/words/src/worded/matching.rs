//! The words for the closed lists of matching and of a match's life.

use vejviser_core::matches::life::Quiet;
use vejviser_core::matches::{
    Choice, ConcernTopic, Criterion, DeclineReason, DeclinedBy, EndReason, Gate, MatchState,
    NotAsked, Outcome, OutcomeTheme, TalkedWith, Weight,
};

use crate::{Lang, Worded, messages};

impl Worded for MatchState {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Draft => messages::state_match_draft(lang),
            Self::Approved => messages::state_match_approved(lang),
            Self::BothAsked => messages::state_match_both_asked(lang),
            Self::FirstMeeting => messages::state_match_first_meeting(lang),
            Self::Active => messages::state_match_active(lang),
            Self::Paused => messages::state_match_paused(lang),
            Self::Ended => messages::state_match_ended(lang),
            Self::Declined => messages::state_match_declined(lang),
        }
    }
}

/// What stands in the way, in a few words.
impl Worded for Gate {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::NotReady => messages::match_gate_not_ready(lang),
            Self::NoRoom => messages::match_gate_no_room(lang),
            Self::Forbidden => messages::match_gate_forbidden(lang),
            Self::DeclinedBefore => messages::match_gate_declined_before(lang),
            Self::ParticipantWish => messages::match_gate_participant_wish(lang),
            Self::FriendWish => messages::match_gate_friend_wish(lang),
            Self::Language => messages::match_gate_language(lang),
            Self::Area => messages::match_gate_area(lang),
            Self::Certificate => messages::match_gate_certificate(lang),
        }
    }
}

impl Worded for EndReason {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::DoingWell => messages::match_end_reason_doing_well(lang),
            Self::Moved => messages::match_end_reason_moved(lang),
            Self::Time => messages::match_end_reason_time(lang),
            Self::Chemistry => messages::match_end_reason_chemistry(lang),
            Self::NoContact => messages::match_end_reason_no_contact(lang),
            Self::LeftDenmark => messages::match_end_reason_left_denmark(lang),
            Self::Other => messages::match_end_reason_other(lang),
            Self::NotTold => messages::match_end_reason_not_told(lang),
        }
    }
}

impl Worded for DeclinedBy {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Participant => messages::match_declined_by_participant(lang),
            Self::Friend => messages::match_declined_by_friend(lang),
            Self::Group => messages::match_declined_by_group(lang),
        }
    }
}

impl Worded for DeclineReason {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Time => messages::match_decline_reason_time(lang),
            Self::Distance => messages::match_decline_reason_distance(lang),
            Self::Chemistry => messages::match_decline_reason_chemistry(lang),
            Self::AnotherFriend => messages::match_decline_reason_another_friend(lang),
            Self::Withdrawn => messages::match_decline_reason_withdrawn(lang),
            Self::Other => messages::match_decline_reason_other(lang),
            Self::NotTold => messages::match_decline_reason_not_told(lang),
        }
    }
}

/// The label of its bar.
impl Worded for Criterion {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Times => messages::match_criterion_times(lang),
            Self::Area => messages::match_criterion_area(lang),
            Self::LifeSituation => messages::match_criterion_life_situation(lang),
            Self::Help => messages::match_criterion_help(lang),
            Self::Language => messages::match_criterion_language(lang),
            Self::Interests => messages::match_criterion_interests(lang),
            Self::HowOften => messages::match_criterion_how_often(lang),
            Self::Age => messages::match_criterion_age(lang),
        }
    }
}

impl Worded for Weight {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Off => messages::match_weight_off(lang),
            Self::Low => messages::match_weight_low(lang),
            Self::Normal => messages::match_weight_normal(lang),
            Self::High => messages::match_weight_high(lang),
        }
    }
}

impl Worded for TalkedWith {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Participant => messages::match_talked_with_participant(lang),
            Self::Friend => messages::match_talked_with_friend(lang),
            Self::Both => messages::match_talked_with_both(lang),
        }
    }
}

impl Worded for OutcomeTheme {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Danish => messages::match_theme_danish(lang),
            Self::Network => messages::match_theme_network(lang),
            Self::Society => messages::match_theme_society(lang),
            Self::Job => messages::match_theme_job(lang),
            Self::Wellbeing => messages::match_theme_wellbeing(lang),
        }
    }
}

impl Worded for Outcome {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Better => messages::match_outcome_better(lang),
            Self::Same => messages::match_outcome_same(lang),
            Self::DoNotKnow => messages::match_outcome_do_not_know(lang),
        }
    }
}

impl Worded for ConcernTopic {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Safety => messages::match_concern_safety(lang),
            Self::Boundaries => messages::match_concern_boundaries(lang),
            Self::Money => messages::match_concern_money(lang),
            Self::Children => messages::match_concern_children(lang),
            Self::Authorities => messages::match_concern_authorities(lang),
            Self::Wellbeing => messages::match_concern_wellbeing(lang),
            Self::Contact => messages::match_concern_contact(lang),
            Self::Other => messages::match_concern_other(lang),
        }
    }
}

impl Worded for Choice {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Locked => messages::match_choice_locked(lang),
            Self::Forbidden => messages::match_choice_forbidden(lang),
        }
    }
}

impl Worded for Quiet {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::No => messages::match_quiet_no(lang),
            Self::Soon => messages::match_quiet_soon(lang),
            Self::Late => messages::match_quiet_late(lang),
        }
    }
}

impl Worded for NotAsked {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Participant => messages::match_not_asked_participant(lang),
            Self::Friend => messages::match_not_asked_friend(lang),
            Self::Both => messages::match_not_asked_both(lang),
        }
    }
}
