//! From what was typed to values: the same for adding and for changing.

use chrono::NaiveDate;
use vejviser_core::Refusal;
use vejviser_core::people::PersonDetails;
use vejviser_core::register::Field;
use vejviser_core::registrations::RegistrationDetails;
use vejviser_core::values::{
    Email, FreeText, LanguageLevel, LanguageTag, Line, PersonName, Phone, SpokenLanguage, YesNo,
};
use vejviser_words::{Lang, Worded, dates, lists, messages};

use crate::arguments::{self, PersonFields, RegistrationFields};
use crate::failure::Failure;

/// Takes over what was said; an empty text empties the field, nothing said leaves it.
pub fn set<T>(
    into: &mut Option<T>,
    said: Option<&String>,
    parse: impl FnOnce(&str) -> Result<T, Refusal>,
) -> Result<(), Refusal> {
    match said.map(|text| text.trim()) {
        None => {}
        Some("") => *into = None,
        Some(text) => *into = Some(parse(text)?),
    }
    Ok(())
}

/// A line of text for a field.
pub fn line(field: Field) -> impl FnOnce(&str) -> Result<Line, Refusal> {
    move |text| Line::parse(text, field)
}

/// A free text for a field.
pub fn free(field: Field) -> impl FnOnce(&str) -> Result<FreeText, Refusal> {
    move |text| FreeText::parse(text, field)
}

fn say<T>(into: &mut Option<T>, said: Option<T>) {
    if said.is_some() {
        *into = said;
    }
}

impl PersonFields {
    pub fn apply(&self, person: &mut PersonDetails) -> Result<(), Refusal> {
        set(
            &mut person.calling_name,
            self.calling_name.as_ref(),
            |text| PersonName::parse_as(text, Field::CallingName),
        )?;
        set(
            &mut person.own_script_name,
            self.own_script_name.as_ref(),
            |text| PersonName::parse_as(text, Field::OwnScriptName),
        )?;
        set(&mut person.phone, self.phone.as_ref(), Phone::parse)?;
        set(&mut person.email, self.email.as_ref(), Email::parse)?;
        say(
            &mut person.contact_language,
            self.contact_language
                .map(|lang| LanguageTag::new(lang.tag())),
        );
        say(&mut person.gender, self.gender);
        say(&mut person.birth_year, self.birth_year);
        say(&mut person.age_band, self.age_band);
        if let Some(protected) = self.protected {
            person.protected = protected == YesNo::Yes;
        }
        Ok(())
    }
}

impl RegistrationFields {
    pub fn apply(&self, details: &mut RegistrationDetails) -> Result<(), Refusal> {
        say(&mut details.talked_on, self.talked_on);
        if let Some(topics) = &self.topics {
            details.topics = topics.iter().copied().collect();
        }
        set(
            &mut details.own_words,
            self.own_words.as_ref(),
            free(Field::OwnWords),
        )?;
        set(
            &mut details.interests,
            self.interests.as_ref(),
            free(Field::Interests),
        )?;
        set(&mut details.avoid, self.avoid.as_ref(), free(Field::Avoid))?;
        if let Some(times) = &self.times {
            details.times = times.iter().copied().collect();
        }
        say(&mut details.how_often, self.how_often);
        say(&mut details.gender_wish, self.gender_wish);
        say(&mut details.interpreter_needed, self.interpreter_needed);
        say(&mut details.time_in_denmark, self.time_in_denmark);
        say(&mut details.danish_education, self.danish_education);
        say(&mut details.danish_module, self.danish_module);
        set(
            &mut details.class_or_teacher,
            self.class_or_teacher.as_ref(),
            line(Field::ClassOrTeacher),
        )?;
        say(&mut details.talking_partner, self.talking_partner);
        say(&mut details.referrer, self.referrer);
        set(
            &mut details.referrer_contact,
            self.referrer_contact.as_ref(),
            line(Field::ReferrerContact),
        )?;
        say(&mut details.referred_on, self.referred_on);
        set(&mut details.work, self.work.as_ref(), line(Field::Work))?;
        say(&mut details.capacity, self.capacity);
        say(&mut details.introduced, self.introduced);
        say(&mut details.introduced_on, self.introduced_on);
        say(&mut details.confidentiality_on, self.confidentiality_on);
        say(&mut details.child_certificate, self.child_certificate);
        say(&mut details.child_certificate_on, self.child_certificate_on);
        say(
            &mut details.child_certificate_renew_by,
            self.child_certificate_renew_by,
        );
        Ok(())
    }
}

/// `ar` or `ar:mother_tongue`.
pub fn spoken(text: &str) -> Result<(SpokenLanguage, Option<LanguageLevel>), Failure> {
    let (language, level) = match text.split_once(':') {
        Some((language, level)) => (language, Some(level)),
        None => (text, None),
    };
    let language = Line::parse(language, Field::Languages)?;
    let level = level
        .map(arguments::code::<LanguageLevel>)
        .transpose()
        .map_err(Failure::Usage)?;
    Ok((SpokenLanguage::new(language.as_str()), level))
}

/// What is known, a line for each field that is filled: "Telefon: +45 20 41 77 03".
pub struct Told {
    lang: Lang,
    lines: Vec<String>,
}

impl Told {
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            lines: Vec::new(),
        }
    }

    /// A field with a text; nothing where it is empty.
    pub fn text(&mut self, field: Field, text: Option<String>) -> &mut Self {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            let label = field.words(self.lang);
            self.lines
                .push(messages::cli_field_line(self.lang, &label, &text));
        }
        self
    }

    /// A field with a value that has words.
    pub fn value(&mut self, field: Field, value: Option<&impl Worded>) -> &mut Self {
        let text = value.map(|value| value.words(self.lang));
        self.text(field, text)
    }

    /// A field with a day.
    pub fn day(&mut self, field: Field, day: Option<NaiveDate>) -> &mut Self {
        let text = day.map(|day| dates::date(self.lang, day));
        self.text(field, text)
    }

    /// A field with several values.
    pub fn several(&mut self, field: Field, values: &[String]) -> &mut Self {
        let text = (!values.is_empty()).then(|| lists::and(self.lang, values));
        self.text(field, text)
    }

    /// What is known of a person.
    pub fn person(&mut self, person: &PersonDetails) -> &mut Self {
        self.text(Field::Name, Some(person.full_name.as_str().to_owned()))
            .text(
                Field::CallingName,
                person
                    .calling_name
                    .as_ref()
                    .map(|name| name.as_str().to_owned()),
            )
            .text(
                Field::OwnScriptName,
                person
                    .own_script_name
                    .as_ref()
                    .map(|name| name.as_str().to_owned()),
            )
            .text(
                Field::Phone,
                person.phone.as_ref().map(Phone::international),
            )
            .text(
                Field::Email,
                person.email.as_ref().map(|email| email.as_str().to_owned()),
            )
            .text(
                Field::ContactLanguage,
                person
                    .contact_language
                    .as_ref()
                    .and_then(|tag| Lang::from_tag(tag.as_str()))
                    .map(Lang::autonym),
            )
            .value(Field::Gender, person.gender.as_ref())
            .text(
                Field::BirthYear,
                person.birth_year.map(|year| year.to_string()),
            )
            .value(Field::AgeBand, person.age_band.as_ref())
            .value(
                Field::Protected,
                person.protected.then_some(YesNo::Yes).as_ref(),
            )
    }

    pub fn words(&self) -> String {
        self.lines.join("\n")
    }
}
