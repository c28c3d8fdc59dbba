//! The words for courses and enrolments: their lists, a title, how ready one is, and what somebody took
//! part in.

use std::collections::BTreeMap;

use vejviser_core::courses::{
    Audience, Clash, CourseDetails, CourseItem, CourseKind, CourseState, Enrols, Standing,
    TakenPart,
};
use vejviser_core::register::Record;
use vejviser_core::values::{LanguageTag, Line};

use crate::{Lang, Worded, dates, messages};

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

impl Worded for Enrols {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Person(_) => messages::course_unit_person(lang),
            Self::Household(_) => messages::course_unit_household(lang),
            Self::Match(_) => messages::course_unit_match(lang),
        }
    }
}

/// What a course is called in this language; where it has no title in it, in Danish, or in whichever it
/// has.
#[must_use]
pub fn course_title(lang: Lang, titles: &BTreeMap<LanguageTag, Line>) -> String {
    CourseDetails::title_of(titles, &LanguageTag::new(lang.tag())).map_or_else(
        || Record::Course.words(lang),
        |title| title.as_str().to_owned(),
    )
}

/// Something that a course needs, has, or wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseSign {
    /// What it is about.
    pub about: SignAbout,
    /// Whether it is there, or done.
    pub done: bool,
    /// The sentence.
    pub text: String,
}

/// What a sign is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignAbout {
    /// Its sessions.
    Sessions,
    /// The place, or that it is online.
    Place,
    /// Who teaches.
    Teacher,
    /// The minimum.
    People,
    /// The last day for signing up.
    Deadline,
    /// Who moved up from the list and was not told.
    Told,
    /// Who came.
    Attendance,
    /// That it was held.
    Held,
}

/// How ready a course is, a sentence for each thing; of one that is over only what is left to do.
#[must_use]
pub fn course_signs(lang: Lang, item: &CourseItem) -> Vec<CourseSign> {
    let ready = &item.readiness;
    let sign = |about, done, text| CourseSign { about, done, text };
    let mut signs = Vec::new();
    if !item.course.is_over() {
        before(lang, item, &mut signs);
    }
    if ready.untold > 0 {
        let text = messages::course_to_tell(lang, ready.untold);
        signs.push(sign(SignAbout::Told, false, text));
    }
    if let Some(day) = ready.not_noted_since {
        let text = messages::course_to_note(lang, ready.not_noted, day);
        signs.push(sign(SignAbout::Attendance, false, text));
    }
    if let Some(day) = ready.ended_on {
        let text = messages::course_to_hold(lang, day);
        signs.push(sign(SignAbout::Held, false, text));
    }
    signs
}

fn before(lang: Lang, item: &CourseItem, signs: &mut Vec<CourseSign>) {
    let (details, ready) = (&item.course.details, &item.readiness);
    let sign = |about, done, text| CourseSign { about, done, text };
    signs.push(match item.sessions.len() {
        0 => sign(
            SignAbout::Sessions,
            false,
            messages::course_needs_sessions(lang),
        ),
        count => sign(
            SignAbout::Sessions,
            true,
            messages::course_has_sessions(lang, count),
        ),
    });
    let online = details.online.then(|| messages::field_online(lang));
    let place = details
        .place
        .as_ref()
        .map(|place| place.as_str().to_owned());
    signs.push(match place.or(online) {
        Some(place) => sign(
            SignAbout::Place,
            true,
            messages::course_has_place(lang, &place),
        ),
        None => sign(SignAbout::Place, false, messages::course_needs_place(lang)),
    });
    signs.push(match &details.teacher {
        Some(name) => sign(
            SignAbout::Teacher,
            true,
            messages::course_has_teacher(lang, name.as_str()),
        ),
        None => sign(
            SignAbout::Teacher,
            false,
            messages::course_needs_teacher(lang),
        ),
    });
    if ready.missing > 0 {
        let text = messages::course_people_missing(lang, ready.missing);
        signs.push(sign(SignAbout::People, false, text));
    } else if details.minimum.is_some() {
        let text = messages::course_people_enough(lang);
        signs.push(sign(SignAbout::People, true, text));
    }
    if let Some(day) = details.sign_up_by {
        signs.push(if ready.to_decide {
            let decide = messages::course_decide(lang, day);
            let text = asking(lang, decide, details.organiser.as_ref());
            sign(SignAbout::Deadline, false, text)
        } else {
            sign(
                SignAbout::Deadline,
                true,
                messages::course_sign_up_by(lang, day),
            )
        });
    }
}

/// A sentence, and after it who is asked, where that is known.
pub(super) fn asking(lang: Lang, sentence: String, whom: Option<&Line>) -> String {
    match whom {
        Some(name) => format!("{sentence} {}", messages::course_ask(lang, name.as_str())),
        None => sentence,
    }
}

/// That somebody is to be in two places at once.
#[must_use]
pub fn clash(lang: Lang, clash: &Clash) -> String {
    let course = course_title(lang, &clash.titles);
    let at = dates::date_time(lang, clash.starts_at);
    match &clash.name {
        Some(name) => messages::course_clash(lang, name.as_str(), &course, &at),
        None => messages::course_clash_protected(lang, &course, &at),
    }
}

impl Worded for TakenPart {
    fn words(&self, lang: Lang) -> String {
        let course = course_title(lang, &self.titles);
        if self.standing == Standing::Off {
            return messages::course_signed_off(lang, &course);
        }
        if self.cancelled_on.is_some() {
            return messages::course_was_cancelled(lang, &course);
        }
        match (self.standing, self.came) {
            (_, came) if came > 0 => messages::course_took_part(lang, &course, came, self.sessions),
            (Standing::In, _) if self.held_on.is_some() => {
                messages::course_stayed_away(lang, &course)
            }
            (Standing::In, _) => messages::course_has_a_place(lang, &course),
            _ => messages::course_is_waiting(lang, &course),
        }
    }
}
