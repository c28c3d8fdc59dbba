//! The form of a registration as it is typed: what it begins with, and what it is read into.

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::groups::{self, AreaRow};
use vejviser_core::people::PersonDetails;
use vejviser_core::register::{Field, Register};
use vejviser_core::registrations::{
    Adult, AdultDetails, HouseholdDetails, OtherAdult, RegistrationDetail, RegistrationDetails,
};
use vejviser_core::values::{
    ChildCertificate, CodeSet, Coded, Email, FreeText, KnownLanguage, LanguageLevel, LanguageTag,
    Line, Municipality, PersonName, Phone, SpokenLanguage, day,
};
use vejviser_words::{Lang, dates};

use super::consents::ConsentForm;
use super::meeting_plan::whole_number;
use crate::failure::Failure;
use crate::form::Form;

/// What is chosen where the answer is not on the list: it is typed beside it.
const OTHER: &str = "other";

/// Another adult of the household.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct AdultForm {
    /// Who she is; none where she is new.
    pub person: Option<String>,
    pub name: String,
    pub phone: String,
    pub gender: String,
    pub birth_year: String,
    pub age_band: String,
    pub languages: Vec<SpokenForm>,
}

/// A language somebody speaks.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SpokenForm {
    /// Its code, or `other`.
    pub language: String,
    /// Its name, where it is another.
    pub named: String,
    pub level: String,
}

/// A registration as the form has it: everything as it was typed or chosen.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct RegistrationForm {
    pub side: String,
    pub asked_on: String,
    pub name: String,
    pub calling_name: String,
    pub own_script_name: String,
    pub phone: String,
    pub email: String,
    pub contact_language: String,
    pub gender: String,
    pub birth_year: String,
    pub age_band: String,
    pub protected: bool,
    pub composition: String,
    pub adults: Vec<AdultForm>,
    /// "4, 9"
    pub children_ages: String,
    /// The area's id, or `other`.
    pub area: String,
    /// Its name, where it is another.
    pub town: String,
    /// The municipality of another area.
    pub municipality: String,
    pub languages: Vec<SpokenForm>,
    pub topics: Vec<String>,
    pub own_words: String,
    pub interests: String,
    pub avoid: String,
    pub times: Vec<String>,
    pub how_often: String,
    pub gender_wish: String,
    /// Areas that can be reached, by id.
    pub areas: Vec<String>,
    pub interpreter_needed: String,
    pub interpreter_agreed_on: String,
    pub time_in_denmark: String,
    pub danish_education: String,
    pub danish_module: String,
    pub class_or_teacher: String,
    pub talking_partner: String,
    pub referrer: String,
    pub referrer_contact: String,
    pub referred_on: String,
    pub work: String,
    pub capacity: String,
    pub introduced: String,
    pub introduced_on: String,
    pub confidentiality_on: String,
    pub child_certificate: String,
    pub child_certificate_on: String,
    pub child_certificate_renew_by: String,
    pub talked_on: String,
    pub meeting_asked: bool,
    /// New registrations only: the purposes said yes to.
    pub consents: Vec<String>,
    pub how: String,
    pub read_in: String,
    pub given_on: String,
    /// New registrations only.
    pub note: String,
}

/// What the form was read into.
pub struct Read {
    pub asked_on: NaiveDate,
    pub person: PersonDetails,
    pub adults: Vec<Adult>,
    pub household: HouseholdDetails,
    pub languages: Vec<(SpokenLanguage, Option<LanguageLevel>)>,
    pub reach: Vec<Line>,
    pub details: RegistrationDetails,
    pub note: Option<FreeText>,
}

/// What stands around the form: what the register knows and the form does not say.
pub struct Around<'a> {
    pub areas: Vec<AreaRow>,
    /// The registration that is edited; none for a new one.
    pub before: Option<&'a RegistrationDetail>,
    pub today: NaiveDate,
    /// Who assesses child certificates here.
    pub member: String,
}

impl<'a> Around<'a> {
    /// Reads what stands around.
    pub async fn of(
        register: &Register,
        before: Option<&'a RegistrationDetail>,
    ) -> Result<Self, Failure> {
        Ok(Self {
            areas: groups::areas(register.readers()).await?,
            before,
            today: register.clock().today(),
            member: register.member().to_owned(),
        })
    }
}

impl RegistrationForm {
    /// The form of a registration that is there.
    pub fn of(lang: Lang, detail: &RegistrationDetail) -> Self {
        let row = &detail.registration;
        let (details, person) = (&row.details, &detail.person.details);
        let date =
            |day: Option<NaiveDate>| day.map(|day| dates::date(lang, day)).unwrap_or_default();
        let line = |text: &Option<Line>| {
            text.as_ref()
                .map(|text| text.as_str().to_owned())
                .unwrap_or_default()
        };
        let free = |text: &Option<FreeText>| {
            text.as_ref()
                .map(|text| text.as_str().to_owned())
                .unwrap_or_default()
        };
        let number =
            |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        Self {
            side: row.side.code().to_owned(),
            asked_on: dates::date(lang, row.asked_on),
            name: person.full_name.as_str().to_owned(),
            calling_name: name(person.calling_name.as_ref()),
            own_script_name: name(person.own_script_name.as_ref()),
            phone: phone(person.phone.as_ref()),
            email: person
                .email
                .as_ref()
                .map(|email| email.as_str().to_owned())
                .unwrap_or_default(),
            contact_language: person
                .contact_language
                .as_ref()
                .map(|tag| tag.as_str().to_owned())
                .unwrap_or_default(),
            gender: code(person.gender),
            birth_year: number(person.birth_year),
            age_band: code(person.age_band),
            protected: person.protected,
            composition: code(detail.household.composition),
            adults: detail.other_adults.iter().map(AdultForm::of).collect(),
            children_ages: detail
                .household
                .children_ages
                .iter()
                .map(u8::to_string)
                .collect::<Vec<_>>()
                .join(", "),
            area: detail.household.area_id.clone().unwrap_or_default(),
            languages: SpokenForm::all(&detail.languages),
            topics: codes(&details.topics),
            own_words: free(&details.own_words),
            interests: free(&details.interests),
            avoid: free(&details.avoid),
            times: codes(&details.times),
            how_often: code(details.how_often),
            gender_wish: code(details.gender_wish),
            areas: detail.reach.iter().map(|area| area.id.clone()).collect(),
            interpreter_needed: code(details.interpreter_needed),
            interpreter_agreed_on: date(details.interpreter_agreed_on),
            time_in_denmark: code(details.time_in_denmark),
            danish_education: code(details.danish_education),
            danish_module: number(details.danish_module),
            class_or_teacher: line(&details.class_or_teacher),
            talking_partner: code(details.talking_partner),
            referrer: code(details.referrer),
            referrer_contact: line(&details.referrer_contact),
            referred_on: date(details.referred_on),
            work: line(&details.work),
            capacity: number(details.capacity),
            introduced: code(details.introduced),
            introduced_on: date(details.introduced_on),
            confidentiality_on: date(details.confidentiality_on),
            child_certificate: code(details.child_certificate),
            child_certificate_on: date(details.child_certificate_on),
            child_certificate_renew_by: date(details.child_certificate_renew_by),
            talked_on: date(details.talked_on),
            meeting_asked: details.meeting_asked_on.is_some(),
            ..Self::default()
        }
    }

    /// How the consents of this form were given.
    pub fn consent(&self) -> ConsentForm {
        ConsentForm {
            how: self.how.clone(),
            read_in: self.read_in.clone(),
            given_on: self.given_on.clone(),
        }
    }

    /// Reads what was typed, every field; None where something of it stands in the way, which the form
    /// has then noted.
    pub fn read(&self, form: &mut Form, around: &Around<'_>) -> Option<Read> {
        let asked_on = form.take(day(&self.asked_on, Field::AskedOn));
        let person = self.person(form, around);
        let adults = self.adults(form, around);
        let household = self.household(form, around);
        let languages = languages(form, "languages", &self.languages);
        let reach = self
            .areas
            .iter()
            .filter_map(|id| around.areas.iter().find(|area| area.id == *id))
            .map(|area| area.name.clone())
            .collect();
        let details = self.details(form, around);
        let note = form.optional(&self.note, |text| FreeText::parse(text, Field::Note));
        Some(Read {
            asked_on: asked_on?,
            person: person?,
            adults,
            household,
            languages,
            reach,
            details,
            note,
        })
    }

    fn person(&self, form: &mut Form, around: &Around<'_>) -> Option<PersonDetails> {
        let mut name_of =
            |text: &str, field| form.optional(text, |text| PersonName::parse_as(text, field));
        let calling_name = name_of(&self.calling_name, Field::CallingName);
        let own_script_name = name_of(&self.own_script_name, Field::OwnScriptName);
        let full_name = form.take(PersonName::parse(&self.name));
        let phone = form.optional(&self.phone, Phone::parse);
        let email = form.optional(&self.email, Email::parse);
        let gender = form.choice(&self.gender, Field::Gender);
        let birth_year = form.optional(&self.birth_year, |text| birth_year(text, around.today));
        let age_band = form.choice(&self.age_band, Field::AgeBand);
        Some(PersonDetails {
            calling_name,
            own_script_name,
            phone,
            email,
            contact_language: Lang::from_tag(&self.contact_language)
                .filter(|_| !self.contact_language.is_empty())
                .map(|lang| LanguageTag::new(lang.tag())),
            gender,
            birth_year,
            age_band,
            protected: self.protected,
            ..PersonDetails::named(full_name?)
        })
    }

    /// The other adults; a line that says nothing is nobody.
    fn adults(&self, form: &mut Form, around: &Around<'_>) -> Vec<Adult> {
        let typed = self
            .adults
            .iter()
            .enumerate()
            .filter(|(_, adult)| adult.says_something());
        let mut read = Vec::new();
        for (at, adult) in typed {
            let name = form.take_as(
                Some(&format!("adults.{at}.name")),
                PersonName::parse(&adult.name),
            );
            let phone = match adult.phone.trim() {
                "" => None,
                typed => form.take_as(Some(&format!("adults.{at}.phone")), Phone::parse(typed)),
            };
            let gender = form.choice(&adult.gender, Field::Gender);
            let birth_year = match adult.birth_year.trim() {
                "" => None,
                typed => form.take_as(
                    Some(&format!("adults.{at}.birth_year")),
                    birth_year(typed, around.today),
                ),
            };
            let age_band = form.choice(&adult.age_band, Field::AgeBand);
            let languages = languages(form, &format!("adults.{at}.languages"), &adult.languages);
            let Some(full_name) = name else { continue };
            let before = around.before.and_then(|detail| {
                let mut known = detail.other_adults.iter().map(|known| &known.row);
                known.find(|row| Some(&row.id) == adult.person.as_ref())
            });
            let person = PersonDetails {
                phone,
                gender,
                birth_year,
                age_band,
                // What this form does not ask of her stays as it is.
                ..match before {
                    Some(row) => PersonDetails {
                        full_name,
                        ..row.details.clone()
                    },
                    None => PersonDetails::named(full_name),
                }
            };
            read.push(Adult {
                person_id: before.map(|row| row.id.clone()),
                details: AdultDetails { person, languages },
            });
        }
        read
    }

    fn household(&self, form: &mut Form, around: &Around<'_>) -> HouseholdDetails {
        let children_ages = form.take(ages(&self.children_ages)).unwrap_or_default();
        let known = around.areas.iter().find(|area| area.id == self.area);
        let (area, municipality) = match known {
            Some(area) => (
                Some(area.name.clone()),
                Municipality::by_code(&area.municipality),
            ),
            None if self.area == OTHER => (
                form.take(Line::parse(&self.town, Field::Town)),
                Municipality::by_code(&self.municipality),
            ),
            None => (None, None),
        };
        HouseholdDetails {
            composition: form.choice(&self.composition, Field::Composition),
            children_ages,
            municipality,
            area,
        }
    }

    fn details(&self, form: &mut Form, around: &Around<'_>) -> RegistrationDetails {
        let before = around.before.map(|detail| &detail.registration.details);
        let mut free = |text: &str, field| form.optional(text, |text| FreeText::parse(text, field));
        let own_words = free(&self.own_words, Field::OwnWords);
        let interests = free(&self.interests, Field::Interests);
        let avoid = free(&self.avoid, Field::Avoid);
        let mut line = |text: &str, field| form.optional(text, |text| Line::parse(text, field));
        let class_or_teacher = line(&self.class_or_teacher, Field::ClassOrTeacher);
        let referrer_contact = line(&self.referrer_contact, Field::ReferrerContact);
        let work = line(&self.work, Field::Work);
        let mut date = |text: &str, field| form.optional(text, |text| day(text, field));
        let referred_on = date(&self.referred_on, Field::ReferredOn);
        let introduced_on = date(&self.introduced_on, Field::IntroducedOn);
        let confidentiality_on = date(&self.confidentiality_on, Field::ConfidentialityOn);
        let child_certificate_on = date(&self.child_certificate_on, Field::ChildCertificateOn);
        let child_certificate_renew_by = date(
            &self.child_certificate_renew_by,
            Field::ChildCertificateRenewBy,
        );
        let talked_on = date(&self.talked_on, Field::TalkedOn);
        let interpreter_agreed_on = date(&self.interpreter_agreed_on, Field::InterpreterAgreedOn);
        let mut number = |text: &str, field, most| {
            form.optional(text, |text| whole_number(text, field, 1, most))
        };
        let danish_module = number(&self.danish_module, Field::DanishModule, 6);
        let capacity = number(&self.capacity, Field::Capacity, 20);
        let child_certificate = form.choice(&self.child_certificate, Field::ChildCertificate);
        let assessed_before = before.and_then(|before| before.child_certificate_by.clone());
        RegistrationDetails {
            talked_on,
            meeting_asked_on: self.meeting_asked.then(|| {
                before
                    .and_then(|before| before.meeting_asked_on)
                    .unwrap_or(around.today)
            }),
            topics: chosen(&self.topics),
            own_words,
            interests,
            avoid,
            times: chosen(&self.times),
            how_often: form.choice(&self.how_often, Field::HowOften),
            gender_wish: form.choice(&self.gender_wish, Field::GenderWish),
            interpreter_needed: form.choice(&self.interpreter_needed, Field::InterpreterNeeded),
            interpreter_agreed_on,
            time_in_denmark: form.choice(&self.time_in_denmark, Field::TimeInDenmark),
            danish_education: form.choice(&self.danish_education, Field::DanishEducation),
            danish_module,
            class_or_teacher,
            talking_partner: form.choice(&self.talking_partner, Field::TalkingPartner),
            referrer: form.choice(&self.referrer, Field::Referrer),
            referrer_contact,
            referred_on,
            work,
            capacity,
            introduced: form.choice(&self.introduced, Field::IntroducedOn),
            introduced_on,
            confidentiality_on,
            child_certificate,
            child_certificate_on,
            child_certificate_by: match child_certificate {
                Some(ChildCertificate::Assessed) => assessed_before.or(Some(around.member.clone())),
                _ => None,
            },
            child_certificate_renew_by,
        }
    }
}

impl AdultForm {
    fn of(adult: &OtherAdult) -> Self {
        let row = &adult.row;
        Self {
            person: Some(row.id.clone()),
            name: row.details.full_name.as_str().to_owned(),
            phone: phone(row.details.phone.as_ref()),
            gender: code(row.details.gender),
            birth_year: row
                .details
                .birth_year
                .map(|year| year.to_string())
                .unwrap_or_default(),
            age_band: code(row.details.age_band),
            languages: SpokenForm::all(&adult.languages),
        }
    }

    fn says_something(&self) -> bool {
        [
            &self.name,
            &self.phone,
            &self.gender,
            &self.birth_year,
            &self.age_band,
        ]
        .iter()
        .any(|typed| !typed.trim().is_empty())
            || self
                .languages
                .iter()
                .any(|spoken| !spoken.language.is_empty())
    }
}

impl SpokenForm {
    fn all(spoken: &[(SpokenLanguage, Option<LanguageLevel>)]) -> Vec<Self> {
        spoken
            .iter()
            .map(|(language, level)| Self::of(language, *level))
            .collect()
    }

    fn of(language: &SpokenLanguage, level: Option<LanguageLevel>) -> Self {
        let known = language.known();
        Self {
            language: known.map_or(OTHER, <&'static str>::from).to_owned(),
            named: known.map_or_else(
                || language.as_str().to_owned(),
                |_: KnownLanguage| String::new(),
            ),
            level: code(level),
        }
    }
}

/// The languages of one adult; `place` is where they stand in the form.
fn languages(
    form: &mut Form,
    place: &str,
    spoken: &[SpokenForm],
) -> Vec<(SpokenLanguage, Option<LanguageLevel>)> {
    let mut read = Vec::new();
    for (at, spoken) in spoken.iter().enumerate() {
        let language = match spoken.language.as_str() {
            "" => continue,
            OTHER => form
                .take_as(
                    Some(&format!("{place}.{at}.named")),
                    Line::parse(&spoken.named, Field::Languages),
                )
                .map(|name| SpokenLanguage::new(name.as_str())),
            code => Some(SpokenLanguage::new(code)),
        };
        let level = form.choice(&spoken.level, Field::Languages);
        read.extend(language.map(|language| (language, level)));
    }
    read
}

fn name(name: Option<&PersonName>) -> String {
    name.map(|name| name.as_str().to_owned())
        .unwrap_or_default()
}

fn phone(phone: Option<&Phone>) -> String {
    phone.map(Phone::international).unwrap_or_default()
}

fn code<T: Coded>(value: Option<T>) -> String {
    value
        .map(|value| value.code().to_owned())
        .unwrap_or_default()
}

fn codes<T: Coded + Copy + Ord>(set: &CodeSet<T>) -> Vec<String> {
    set.iter().map(|one| one.code().to_owned()).collect()
}

fn chosen<T: Coded + Copy + Ord>(codes: &[String]) -> CodeSet<T> {
    codes.iter().filter_map(|code| T::from_code(code)).collect()
}

/// A year of birth; somebody who turns eighteen this year may be an adult.
fn birth_year(typed: &str, today: NaiveDate) -> Result<i64, Refusal> {
    let year = i64::from(today.year());
    let born = whole_number(typed, Field::BirthYear, 1900, year)?;
    if year - born < 18 {
        return Err(Refusal::NotAnAdult);
    }
    Ok(born)
}

/// What stands between two ages in a sentence.
const AND: [&str; 5] = ["og", "and", "و", "ን", "år"];

/// Children's ages as they are typed: "4, 9", "4 og 9".
fn ages(typed: &str) -> Result<Vec<u8>, Refusal> {
    typed
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty() && !AND.contains(word))
        .map(|age| {
            let age = whole_number(age, Field::ChildrenAges, 0, 17)?;
            Ok(u8::try_from(age).unwrap_or(u8::MAX))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn around() -> Around<'static> {
        Around {
            areas: Vec::new(),
            before: None,
            today: NaiveDate::from_ymd_opt(2027, 3, 3).unwrap(),
            member: "m".to_owned(),
        }
    }

    #[test]
    fn children_are_read_as_they_are_told() {
        assert_eq!(ages("4, 9").unwrap(), [4, 9]);
        assert_eq!(ages("4 og ٩").unwrap(), [4, 9]);
        assert_eq!(ages(" ").unwrap(), [0_u8; 0]);
        assert!(ages("4, 19").is_err());
        assert!(ages("4 og ni").is_err(), "no age is left out");
    }

    #[test]
    fn another_adult_is_asked_what_the_first_is_asked() {
        let form = RegistrationForm {
            asked_on: "3.3.2027".to_owned(),
            name: "Amal Prøve".to_owned(),
            adults: vec![AdultForm {
                name: "Nadia Prøve".to_owned(),
                gender: "woman".to_owned(),
                birth_year: "1990".to_owned(),
                languages: Vec::from(["ti", "", OTHER].map(|language| SpokenForm {
                    language: language.to_owned(),
                    named: "Bilin".to_owned(),
                    level: "fluent".to_owned(),
                })),
                ..AdultForm::default()
            }],
            ..RegistrationForm::default()
        };
        let mut reading = Form::default();
        let read = form.read(&mut reading, &around()).unwrap();
        let adult = &read.adults[0].details;
        assert_eq!(code(adult.person.gender), "woman");
        assert_eq!(adult.person.birth_year, Some(1990));
        assert_eq!(code(adult.person.age_band), "");
        assert_eq!(
            adult.languages,
            ["ti", "Bilin"]
                .map(|language| (SpokenLanguage::new(language), Some(LanguageLevel::Fluent)))
        );
    }

    #[test]
    fn every_wrong_field_is_told_at_once() {
        let form = RegistrationForm {
            asked_on: "snart".to_owned(),
            phone: "12".to_owned(),
            birth_year: "2015".to_owned(),
            own_words: "mit nummer er 010190-1234".to_owned(),
            adults: vec![AdultForm {
                phone: "20417703".to_owned(),
                birth_year: "2015".to_owned(),
                languages: vec![SpokenForm {
                    language: OTHER.to_owned(),
                    ..SpokenForm::default()
                }],
                ..AdultForm::default()
            }],
            capacity: "0".to_owned(),
            ..RegistrationForm::default()
        };
        let mut reading = Form::default();
        form.read(&mut reading, &around());
        let Err(Failure::Fields(fields)) = reading.check() else {
            panic!("not refused")
        };
        let mut names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(
            names,
            [
                "adults.0.birth_year",
                "adults.0.languages.0.named",
                "adults.0.name",
                "asked_on",
                "birth_year",
                "capacity",
                "name",
                "own_words",
                "phone"
            ]
        );
    }
}
