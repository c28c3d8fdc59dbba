//! The words for the closed lists of matching and of a match's life.

use vejviser_core::matches::{Gate, MatchState};

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
