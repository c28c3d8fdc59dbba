//! From a draft to a registration the register can take in, with the core's own parsers.

use chrono::NaiveDate;
use vejviser_core::Refusal;
use vejviser_core::people::PersonDetails;
use vejviser_core::register::Field;
use vejviser_core::registrations::{HouseholdDetails, NewRegistration, RegistrationDetails};
use vejviser_core::values::{
    AgeBand, Composition, Email, FreeText, LanguageTag, Line, Municipality, PersonName, Phone,
    RegistrationState, Side, SpokenLanguage, WeekTime,
};
use vejviser_words::Lang;

use crate::draft::DraftRow;

impl DraftRow {
    /// The registration that this row tells of. Its wait began on the day that the list says, or on
    /// `today` where it says none.
    ///
    /// # Errors
    /// What the core refuses in it, such as a text that is too long.
    pub fn registration(&self, side: Side, today: NaiveDate) -> Result<NewRegistration, Refusal> {
        let mut new =
            NewRegistration::new(side, self.asked_on.unwrap_or(today), self.person_details()?);
        new.languages.clone_from(&self.languages);
        new.household = self.household()?;
        for area in self
            .areas
            .iter()
            .flat_map(|areas| areas.split([',', ';', '/']))
        {
            new.reach
                .extend(Line::parse_optional(Some(area), Field::Areas)?);
        }
        new.details = self.details()?;
        new.note = FreeText::parse_optional(self.note.as_deref(), Field::Note)?;
        new.state = match self.state {
            // Nobody comes onto the waiting list without a consent, and a list carries none.
            None | Some(RegistrationState::Ready) => RegistrationState::New,
            Some(state) => state,
        };
        Ok(new)
    }

    fn person_details(&self) -> Result<PersonDetails, Refusal> {
        Ok(PersonDetails {
            full_name: PersonName::parse(&self.name)?,
            calling_name: PersonName::parse_optional(
                self.calling_name.as_deref(),
                Field::CallingName,
            )?,
            own_script_name: PersonName::parse_optional(
                self.own_script_name.as_deref(),
                Field::OwnScriptName,
            )?,
            phone: Phone::parse_optional(self.phone.as_deref())?,
            email: Email::parse_optional(self.email.as_deref())?,
            contact_language: self.contact_language.as_ref().and_then(spoken_to_in),
            gender: self.gender,
            birth_year: self.birth_year.map(i64::from),
            age_band: self.age.and_then(age_band),
            protected: self.protected,
        })
    }

    fn household(&self) -> Result<HouseholdDetails, Refusal> {
        let several =
            self.adults.is_some_and(|adults| adults > 1) || !self.children_ages.is_empty();
        Ok(HouseholdDetails {
            composition: self.composition.or(several.then_some(Composition::Family)),
            children_ages: self.children_ages.clone(),
            municipality: self.municipality.as_deref().and_then(|text| {
                Municipality::by_name(text).or_else(|| Municipality::by_code(text))
            }),
            area: Line::parse_optional(self.area.as_deref().or(self.town.as_deref()), Field::Area)?,
        })
    }

    fn details(&self) -> Result<RegistrationDetails, Refusal> {
        Ok(RegistrationDetails {
            talked_on: self.talked_on,
            meeting_asked_on: None,
            topics: self.topics.iter().copied().collect(),
            own_words: FreeText::parse_optional(self.own_words.as_deref(), Field::OwnWords)?,
            interests: FreeText::parse_optional(self.interests.as_deref(), Field::Interests)?,
            avoid: FreeText::parse_optional(self.avoid.as_deref(), Field::Avoid)?,
            times: self
                .times
                .iter()
                .map(|(day, part)| WeekTime::of(*day, *part))
                .collect(),
            how_often: self.how_often,
            gender_wish: self.gender_wish,
            interpreter_needed: self.interpreter_needed,
            interpreter_agreed_on: None,
            time_in_denmark: self.time_in_denmark,
            danish_education: self.danish_education,
            danish_module: self.danish_module.map(i64::from),
            class_or_teacher: Line::parse_optional(
                self.class_or_teacher.as_deref(),
                Field::ClassOrTeacher,
            )?,
            talking_partner: self.talking_partner,
            referrer: self.referrer,
            referrer_contact: Line::parse_optional(
                self.referrer_contact.as_deref(),
                Field::ReferrerContact,
            )?,
            referred_on: self.referred_on,
            work: Line::parse_optional(self.work.as_deref(), Field::Work)?,
            capacity: self.capacity.map(i64::from),
            introduced: self.introduced,
            introduced_on: self.introduced_on,
            confidentiality_on: self.confidentiality_on,
            child_certificate: self.child_certificate,
            child_certificate_on: self.child_certificate_on,
            child_certificate_by: None,
            child_certificate_renew_by: None,
        })
    }
}

/// The language of the program to write to her in; Dari readers read the Persian words.
fn spoken_to_in(language: &SpokenLanguage) -> Option<LanguageTag> {
    let tag = match language.as_str() {
        "prs" => "fa",
        code => code,
    };
    Lang::from_tag(tag).map(|lang| LanguageTag::new(lang.tag()))
}

/// The band of an age in years; none for a child, who does not register.
fn age_band(age: u8) -> Option<AgeBand> {
    Some(match age {
        0..18 => return None,
        18..25 => AgeBand::Age18To24,
        25..40 => AgeBand::Age25To39,
        40..60 => AgeBand::Age40To59,
        60.. => AgeBand::Age60Up,
    })
}
