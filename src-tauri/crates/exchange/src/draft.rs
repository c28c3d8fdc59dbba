//! A registration as a row of a spreadsheet tells it, before the register has taken it in.

use std::fmt;

use chrono::{NaiveDate, Weekday};
use serde::Serialize;
use vejviser_core::values::{
    ChildCertificate, Composition, DanishEducation, DayPart, Frequency, Gender, GenderWish,
    LanguageLevel, Referrer, RegistrationState, SpokenLanguage, TimeInDenmark, Topic, YesNo,
};

/// What a row tells. Everything that was not understood stands in `note`, so nothing is lost.
#[derive(Clone, Default, PartialEq, Serialize)]
pub struct DraftRow {
    /// The full name, in whatever script.
    pub name: String,
    /// The calling name.
    pub calling_name: Option<String>,
    /// The name in its own script, where another column has it.
    pub own_script_name: Option<String>,
    /// The telephone number, as a person typed it; it is one.
    pub phone: Option<String>,
    /// The e-mail address; it is one.
    pub email: Option<String>,
    /// Town.
    pub town: Option<String>,
    /// Area or quarter.
    pub area: Option<String>,
    /// Municipality, as it was typed.
    pub municipality: Option<String>,
    /// The language to be spoken to in.
    pub contact_language: Option<SpokenLanguage>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Age in years, where the list has it instead.
    pub age: Option<u8>,
    /// Protected name and address.
    pub protected: bool,
    /// Languages spoken, with a level where one was told.
    pub languages: Vec<(SpokenLanguage, Option<LanguageLevel>)>,
    /// Alone or family.
    pub composition: Option<Composition>,
    /// How many adults.
    pub adults: Option<u8>,
    /// Children's ages in years.
    pub children_ages: Vec<u8>,
    /// State, where the list has one.
    pub state: Option<RegistrationState>,
    /// The date of the request: waiting counts from here.
    pub asked_on: Option<NaiveDate>,
    /// The date of the talk.
    pub talked_on: Option<NaiveDate>,
    /// Wishes or offers.
    pub topics: Vec<Topic>,
    /// Wishes or offers in the words of the list, where the topics do not say it all.
    pub own_words: Option<String>,
    /// Interests.
    pub interests: Option<String>,
    /// What they would rather avoid.
    pub avoid: Option<String>,
    /// Times in the week.
    pub times: Vec<(Weekday, DayPart)>,
    /// How often.
    pub how_often: Option<Frequency>,
    /// Areas that can be reached, as typed.
    pub areas: Option<String>,
    /// Wish about the friend's gender.
    pub gender_wish: Option<GenderWish>,
    /// Newcomer or longer in Denmark.
    pub time_in_denmark: Option<TimeInDenmark>,
    /// Danish education.
    pub danish_education: Option<DanishEducation>,
    /// Module, 1 to 6.
    pub danish_module: Option<u8>,
    /// Class or teacher.
    pub class_or_teacher: Option<String>,
    /// Whether an interpreter is needed.
    pub interpreter_needed: Option<YesNo>,
    /// Whether there is a talking partner at school already.
    pub talking_partner: Option<YesNo>,
    /// Who sent the request.
    pub referrer: Option<Referrer>,
    /// The referrer's contact person, or the referrer in the words of the list.
    pub referrer_contact: Option<String>,
    /// The date of the referral.
    pub referred_on: Option<NaiveDate>,
    /// Work and line of business.
    pub work: Option<String>,
    /// How many friends at once.
    pub capacity: Option<u8>,
    /// Whether introduced, for instance by a course.
    pub introduced: Option<YesNo>,
    /// When introduced.
    pub introduced_on: Option<NaiveDate>,
    /// Whether confidentiality was promised.
    pub confidentiality: Option<YesNo>,
    /// When confidentiality was signed.
    pub confidentiality_on: Option<NaiveDate>,
    /// What is known about the child certificate.
    pub child_certificate: Option<ChildCertificate>,
    /// When it was asked for or seen.
    pub child_certificate_on: Option<NaiveDate>,
    /// The contact note: remarks, and everything that was not understood, one thought a line.
    pub note: Option<String>,
}

/// Redacted: a draft is personal from end to end.
impl fmt::Debug for DraftRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DraftRow(…)")
    }
}
