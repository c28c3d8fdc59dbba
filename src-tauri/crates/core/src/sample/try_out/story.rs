//! An invented person's story, told in a sentence: who asked when, what she said, what came of it.

use chrono::{Datelike as _, Duration, NaiveDate};

use crate::consents::Given;
use crate::error::{Refusal, Result};
use crate::people::PersonDetails;
use crate::register::Field;
use crate::registrations::NewRegistration;
use crate::values::{
    Composition, ConsentHow, Email, FreeText, Gender, LanguageLevel, LanguageTag, Line, PersonName,
    Purpose, Referrer, RegistrationState, Side, SpokenLanguage, Topic, WeekTime,
};

/// What happened around one registration.
pub(super) struct Story {
    pub new: NewRegistration,
    pub steps: Vec<RegistrationState>,
    pub consent_withdrawn: bool,
    today: NaiveDate,
}

impl Story {
    /// Somebody of this name asked so many days ago.
    pub fn of(side: Side, name: &str, today: NaiveDate, days: i64) -> Result<Self> {
        let person = PersonDetails::named(PersonName::parse(name)?);
        Ok(Self {
            new: NewRegistration::new(side, today - Duration::days(days), person),
            steps: Vec::new(),
            consent_withdrawn: false,
            today,
        })
    }

    pub fn in_own_script(mut self, name: &str) -> Result<Self, Refusal> {
        let name = PersonName::parse_as(name, Field::OwnScriptName)?;
        self.new.person.own_script_name = Some(name);
        Ok(self)
    }

    pub fn called(mut self, name: &str) -> Result<Self, Refusal> {
        self.new.person.calling_name = Some(PersonName::parse_as(name, Field::CallingName)?);
        Ok(self)
    }

    /// With a number of her own and, where `post` is said, an address.
    pub fn reached_by(mut self, number: u64, post: &str) -> Result<Self, Refusal> {
        self.new.person.phone = Some(super::super::phone(number)?);
        self.new.person.email = Email::parse_optional(Some(post))?;
        Ok(self)
    }

    pub fn who_is(mut self, gender: Gender, age: i64) -> Self {
        self.new.person.gender = Some(gender);
        self.new.person.birth_year = Some(i64::from(self.today.year()) - age);
        self
    }

    /// Who is written to in `reads` and speaks these.
    pub fn speaks(mut self, reads: &str, languages: &[(&str, LanguageLevel)]) -> Self {
        self.new.person.contact_language = Some(LanguageTag::new(reads));
        self.new.languages = spoken(languages);
        self
    }

    pub fn lives_alone_in(mut self, area: &str) -> Result<Self, Refusal> {
        self.new.household.area = Some(Line::parse(area, Field::Area)?);
        self.new.household.composition = Some(Composition::Alone);
        Ok(self)
    }

    pub fn lives_with_family_in(mut self, area: &str, children: &[u8]) -> Result<Self, Refusal> {
        self.new.household.area = Some(Line::parse(area, Field::Area)?);
        self.new.household.composition = Some(Composition::Family);
        self.new.household.children_ages = children.to_vec();
        Ok(self)
    }

    pub fn together_with(mut self, adult: &str) -> Result<Self, Refusal> {
        let adult = PersonDetails::named(PersonName::parse(adult)?);
        self.new.other_adults.push(adult.into());
        Ok(self)
    }

    /// What the adult speaks who was told of last.
    pub fn who_speaks(mut self, languages: &[(&str, LanguageLevel)]) -> Self {
        if let Some(adult) = self.new.other_adults.last_mut() {
            adult.languages = spoken(languages);
        }
        self
    }

    pub fn reaches(mut self, areas: &[&str]) -> Result<Self, Refusal> {
        for area in areas {
            self.new.reach.push(Line::parse(area, Field::Areas)?);
        }
        Ok(self)
    }

    /// The wishes or offers.
    pub fn about(mut self, topics: &[Topic], own_words: &str) -> Result<Self, Refusal> {
        self.new.details.topics = topics.iter().copied().collect();
        self.new.details.own_words = FreeText::parse_optional(Some(own_words), Field::OwnWords)?;
        Ok(self)
    }

    pub fn at(mut self, times: &[WeekTime]) -> Self {
        self.new.details.times = times.iter().copied().collect();
        self
    }

    pub fn sent_by(mut self, referrer: Referrer, contact: &str) -> Result<Self, Refusal> {
        self.new.details.referrer = Some(referrer);
        self.new.details.referred_on = Some(self.new.asked_on);
        self.new.details.referrer_contact = (!contact.is_empty())
            .then(|| Line::parse(contact, Field::ReferrerContact))
            .transpose()?;
        Ok(self)
    }

    pub fn interested_in(mut self, text: &str) -> Result<Self, Refusal> {
        self.new.details.interests = Some(FreeText::parse(text, Field::Interests)?);
        Ok(self)
    }

    pub fn avoids(mut self, text: &str) -> Result<Self, Refusal> {
        self.new.details.avoid = Some(FreeText::parse(text, Field::Avoid)?);
        Ok(self)
    }

    pub fn works_as(mut self, text: &str) -> Result<Self, Refusal> {
        self.new.details.work = Some(Line::parse(text, Field::Work)?);
        Ok(self)
    }

    pub fn in_class(mut self, text: &str) -> Result<Self, Refusal> {
        self.new.details.class_or_teacher = Some(Line::parse(text, Field::ClassOrTeacher)?);
        Ok(self)
    }

    pub fn noted(mut self, text: &str) -> Result<Self, Refusal> {
        self.new.note = Some(FreeText::parse(text, Field::Note)?);
        Ok(self)
    }

    /// Who asked so many days ago for an introductory meeting.
    pub fn asks_for_a_meeting(mut self, days: i64) -> Self {
        self.new.details.meeting_asked_on = Some(self.today - Duration::days(days));
        self
    }

    /// Whatever else was asked.
    pub fn with(mut self, more: impl FnOnce(&mut NewRegistration)) -> Self {
        more(&mut self.new);
        self
    }

    /// Consented on a slip, read in the language she is written to in, on the day of the talk.
    pub fn consents(mut self, purposes: &[Purpose]) -> Self {
        let on = (self.new.asked_on + Duration::days(9)).min(self.today);
        let danish = LanguageTag::new("da");
        let read_in = self.new.person.contact_language.clone().unwrap_or(danish);
        self.new.details.talked_on = Some(on);
        self.new.consents = purposes
            .iter()
            .map(|purpose| Given {
                purpose: *purpose,
                on,
                how: ConsentHow::SignedSlip,
                read_in: read_in.clone(),
            })
            .collect();
        self
    }

    /// And then went through these states.
    pub fn then(mut self, steps: &[RegistrationState]) -> Self {
        self.steps = steps.to_vec();
        self
    }

    pub fn consent_withdrawn(mut self) -> Self {
        self.consent_withdrawn = true;
        self
    }
}

fn spoken(languages: &[(&str, LanguageLevel)]) -> Vec<(SpokenLanguage, Option<LanguageLevel>)> {
    languages
        .iter()
        .map(|(language, level)| (SpokenLanguage::new(language), Some(*level)))
        .collect()
}
