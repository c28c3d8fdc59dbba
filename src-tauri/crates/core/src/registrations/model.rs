//! A registration as the register holds it: everything that is asked (domain.md §4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{Refusal, Result};
use crate::register::{Field, Record, Row};
use crate::values::{
    ChildCertificate, CodeSet, DanishEducation, FreeText, Frequency, GenderWish, Line, Referrer,
    RegistrationState, Side, TimeInDenmark, Topic, WeekTime, YesNo,
};

/// What is asked of a registration. What was not asked is absent, never guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct RegistrationDetails {
    /// The day of the talk (domain.md §3, step 2).
    pub talked_on: Option<NaiveDate>,
    /// The day she asked for an introductory meeting.
    pub meeting_asked_on: Option<NaiveDate>,
    /// Wishes, or what is offered.
    pub topics: CodeSet<Topic>,
    /// The same in her own words.
    pub own_words: Option<FreeText>,
    /// Interests.
    pub interests: Option<FreeText>,
    /// What she would rather avoid: dogs, smoking, …
    pub avoid: Option<FreeText>,
    /// The times of the week that suit.
    pub times: CodeSet<WeekTime>,
    /// How often the pair would like to meet.
    pub how_often: Option<Frequency>,
    /// Whom the friend may be.
    pub gender_wish: Option<GenderWish>,
    /// Whether an interpreter is needed.
    pub interpreter_needed: Option<YesNo>,
    /// The day an interpreter was agreed for the first meeting: then a common language is no condition.
    pub interpreter_agreed_on: Option<NaiveDate>,
    /// Participant: newcomer or longer in Denmark.
    pub time_in_denmark: Option<TimeInDenmark>,
    /// Participant: Danish education.
    pub danish_education: Option<DanishEducation>,
    /// Participant: its module, 1 to 6.
    pub danish_module: Option<i64>,
    /// Participant: class or teacher.
    pub class_or_teacher: Option<Line>,
    /// Participant: has a talking partner at school already.
    pub talking_partner: Option<YesNo>,
    /// Participant: who sent the request.
    pub referrer: Option<Referrer>,
    /// Participant: the referrer's contact person.
    pub referrer_contact: Option<Line>,
    /// Participant: when.
    pub referred_on: Option<NaiveDate>,
    /// Friend: work and line of business.
    pub work: Option<Line>,
    /// Friend: how many friends at once.
    pub capacity: Option<i64>,
    /// Friend: has been introduced to the work.
    pub introduced: Option<YesNo>,
    /// Friend: when.
    pub introduced_on: Option<NaiveDate>,
    /// Friend: the day confidentiality was signed.
    pub confidentiality_on: Option<NaiveDate>,
    /// Friend: the child certificate; never its content.
    pub child_certificate: Option<ChildCertificate>,
    /// Friend: asked for on, or seen and assessed on.
    pub child_certificate_on: Option<NaiveDate>,
    /// Friend: the member who assessed it.
    pub child_certificate_by: Option<String>,
    /// Friend: to be renewed by.
    pub child_certificate_renew_by: Option<NaiveDate>,
}

impl RegistrationDetails {
    /// Refuses numbers that cannot be.
    pub(crate) fn check(&self) -> Result<()> {
        for (value, field, most) in [
            (self.danish_module, Field::DanishModule, 6),
            (self.capacity, Field::Capacity, 20),
        ] {
            if value.is_some_and(|value| !(1..=most).contains(&value)) {
                return Err(Refusal::OutOfRange {
                    field,
                    least: 1,
                    most,
                }
                .into());
            }
        }
        Ok(())
    }
}

/// A registration as the register holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct RegistrationRow {
    /// The id.
    pub id: String,
    /// The household it is for.
    pub household_id: String,
    /// The adult we talk with.
    pub person_id: String,
    /// Friend or participant.
    pub side: Side,
    /// Where it stands.
    pub state: RegistrationState,
    /// The day the wait began.
    pub asked_on: NaiveDate,
    /// What was asked.
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub details: RegistrationDetails,
}

impl Row for RegistrationRow {
    const RECORD: Record = Record::Registration;

    fn id(&self) -> &str {
        &self.id
    }
}

/// An area that a registration can reach beside its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub(crate) struct RegistrationAreaRow {
    pub id: String,
    pub registration_id: String,
    pub area_id: String,
}

impl Row for RegistrationAreaRow {
    const RECORD: Record = Record::RegistrationArea;

    fn id(&self) -> &str {
        &self.id
    }
}
