//! The words for introductory meetings and their sign-ups.

use vejviser_core::values::{MeetingState, SignUpSource};

use crate::{Lang, Worded, messages};

impl Worded for MeetingState {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Wished => messages::state_meeting_wished(lang),
            Self::Gathering => messages::state_meeting_gathering(lang),
            Self::Ready => messages::state_meeting_ready(lang),
            Self::ConsultantConfirmed => messages::state_meeting_consultant_confirmed(lang),
            Self::Held => messages::state_meeting_held(lang),
            Self::Cancelled => messages::state_meeting_cancelled(lang),
        }
    }
}

impl Worded for SignUpSource {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Myself => messages::sign_up_source_myself(lang),
            Self::Friend => messages::sign_up_source_friend(lang),
            Self::LanguageSchool => messages::sign_up_source_language_school(lang),
            Self::Municipality => messages::sign_up_source_municipality(lang),
            Self::WalkIn => messages::sign_up_source_walk_in(lang),
            Self::Other => messages::sign_up_source_other(lang),
        }
    }
}
