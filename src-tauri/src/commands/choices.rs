//! The closed lists of the field, worded: what a form offers, in any of the languages.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::matches::{
    ConcernTopic, Criterion, DeclineReason, DeclinedBy, EndReason, MatchState, Outcome,
    OutcomeTheme, TalkedWith, Weight,
};
use vejviser_core::values::{
    AgeBand, ChildCertificate, Coded, Composition, ConsentHow, Controller, DanishEducation,
    Frequency, Gender, GenderWish, KnownLanguage, LanguageLevel, Municipality, Purpose, Referrer,
    RegistrationState, Side, SignUpSource, TimeInDenmark, Topic, WeekTime, YesNo,
};
use vejviser_words::{Lang, Worded, order};

use crate::desk::{Answer, Desk};

/// A value that can be chosen.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Choice {
    /// What is handed back.
    pub code: String,
    /// What is read.
    pub text: String,
}

impl Choice {
    /// A value of a closed list.
    pub fn of<T: Coded + Worded + Copy>(lang: Lang, value: T) -> Self {
        Self {
            code: value.code().to_owned(),
            text: value.words(lang),
        }
    }

    /// A closed list, in its own order.
    pub fn all<T: Coded + Worded + Copy + 'static>(lang: Lang) -> Vec<Self> {
        T::VARIANTS.iter().map(|one| Self::of(lang, *one)).collect()
    }
}

/// Every closed list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Choices {
    pub sides: Vec<Choice>,
    pub states: Vec<Choice>,
    pub genders: Vec<Choice>,
    pub age_bands: Vec<Choice>,
    pub compositions: Vec<Choice>,
    /// In the order of the language.
    pub languages: Vec<Choice>,
    pub levels: Vec<Choice>,
    pub topics: Vec<Choice>,
    /// The 21 parts of the week from Monday morning.
    pub times: Vec<Choice>,
    pub frequencies: Vec<Choice>,
    pub gender_wishes: Vec<Choice>,
    pub yes_no: Vec<Choice>,
    pub times_in_denmark: Vec<Choice>,
    pub danish_educations: Vec<Choice>,
    pub referrers: Vec<Choice>,
    pub child_certificates: Vec<Choice>,
    pub purposes: Vec<Choice>,
    pub consent_hows: Vec<Choice>,
    pub sign_up_sources: Vec<Choice>,
    pub controllers: Vec<Choice>,
    /// All 98, in alphabetical order.
    pub municipalities: Vec<Choice>,
    /// The languages of the program, for letters and for reading a consent.
    pub contact_languages: Vec<Choice>,
    pub match_states: Vec<Choice>,
    pub end_reasons: Vec<Choice>,
    pub decliners: Vec<Choice>,
    pub decline_reasons: Vec<Choice>,
    pub talked_with: Vec<Choice>,
    pub outcome_themes: Vec<Choice>,
    pub outcomes: Vec<Choice>,
    pub concern_topics: Vec<Choice>,
    pub criteria: Vec<Choice>,
    pub weights: Vec<Choice>,
}

/// The lists in the language of the screen, or in another.
#[tauri::command]
pub fn choices(desk: State<'_, Desk>, lang: Option<&str>) -> Answer<Choices> {
    let lang = lang.and_then(Lang::from_tag).unwrap_or_else(|| desk.lang());
    let mut languages = Choice::all::<KnownLanguage>(lang);
    order::sort_names(lang, &mut languages, |one| &one.text);
    let mut municipalities: Vec<Choice> = Municipality::all()
        .iter()
        .map(|one| Choice {
            code: one.code().to_owned(),
            text: one.name().to_owned(),
        })
        .collect();
    order::sort_names(Lang::DANISH, &mut municipalities, |one| &one.text);
    Ok(Choices {
        sides: Choice::all::<Side>(lang),
        states: Choice::all::<RegistrationState>(lang),
        genders: Choice::all::<Gender>(lang),
        age_bands: Choice::all::<AgeBand>(lang),
        compositions: Choice::all::<Composition>(lang),
        languages,
        levels: Choice::all::<LanguageLevel>(lang),
        topics: Choice::all::<Topic>(lang),
        times: Choice::all::<WeekTime>(lang),
        frequencies: Choice::all::<Frequency>(lang),
        gender_wishes: Choice::all::<GenderWish>(lang),
        yes_no: Choice::all::<YesNo>(lang),
        times_in_denmark: Choice::all::<TimeInDenmark>(lang),
        danish_educations: Choice::all::<DanishEducation>(lang),
        referrers: Choice::all::<Referrer>(lang),
        child_certificates: Choice::all::<ChildCertificate>(lang),
        purposes: Choice::all::<Purpose>(lang),
        consent_hows: Choice::all::<ConsentHow>(lang),
        sign_up_sources: Choice::all::<SignUpSource>(lang),
        controllers: Choice::all::<Controller>(lang),
        municipalities,
        contact_languages: Lang::all()
            .map(|one| Choice {
                code: one.tag().to_owned(),
                text: one.autonym(),
            })
            .collect(),
        match_states: Choice::all::<MatchState>(lang),
        end_reasons: Choice::all::<EndReason>(lang),
        decliners: Choice::all::<DeclinedBy>(lang),
        decline_reasons: Choice::all::<DeclineReason>(lang),
        talked_with: Choice::all::<TalkedWith>(lang),
        outcome_themes: Choice::all::<OutcomeTheme>(lang),
        outcomes: Choice::all::<Outcome>(lang),
        concern_topics: Choice::all::<ConcernTopic>(lang),
        criteria: Choice::all::<Criterion>(lang),
        weights: Choice::all::<Weight>(lang),
    })
}
