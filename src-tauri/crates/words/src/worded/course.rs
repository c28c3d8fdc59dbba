//! The words for courses and enrolments.

use vejviser_core::courses::{Audience, CourseKind, CourseState, Standing};

use crate::{Lang, Worded, messages};

impl Worded for CourseKind {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Course => messages::course_kind_course(lang),
            Self::Workshop => messages::course_kind_workshop(lang),
            Self::Seminar => messages::course_kind_seminar(lang),
            Self::ThemeDay => messages::course_kind_theme_day(lang),
        }
    }
}

impl Worded for Audience {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Volunteers => messages::course_audience_volunteers(lang),
            Self::Participants => messages::course_audience_participants(lang),
            Self::Both => messages::course_audience_both(lang),
            Self::Leaders => messages::course_audience_leaders(lang),
        }
    }
}

impl Worded for CourseState {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Wished => messages::state_course_wished(lang),
            Self::Open => messages::state_course_open(lang),
            Self::Confirmed => messages::state_course_confirmed(lang),
            Self::Running => messages::state_course_running(lang),
            Self::Held => messages::state_course_held(lang),
            Self::Cancelled => messages::state_course_cancelled(lang),
        }
    }
}

impl Worded for Standing {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::In => messages::state_enrolment_in(lang),
            Self::Waiting => messages::state_enrolment_waiting(lang),
            Self::Off => messages::state_enrolment_off(lang),
        }
    }
}
