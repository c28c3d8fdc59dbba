//! Builders that read like sentences, for tests on the real encrypted store. Everyone is invented.

use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeZone as _, Utc};

use crate::consents::Given;
use crate::error::Result;
use crate::groups::NewGroup;
use crate::meetings::{MeetingDetails, NewSignUp, Who};
use crate::people::PersonDetails;
use crate::register::{Clock, Cost, Field, NewRegister, Passphrase, RecoverySheet, Register};
use crate::registrations::NewRegistration;
use crate::values::{
    ConsentHow, Controller, Desk, FreeText, LanguageLevel, LanguageTag, Line, Municipality,
    PersonName, Phone, Purpose, Side, SpokenLanguage, Topic,
};

/// The passphrase of every register that tests make.
pub const PASSPHRASE: &str = "rundt om hjørnet ved kirken";

/// The day on which tests happen: a Wednesday in March.
///
/// # Panics
/// Never: the day exists.
#[must_use]
pub fn today() -> NaiveDate {
    now().date_naive()
}

/// Noon of that day.
#[must_use]
pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 3, 3, 12, 0, 0)
        .single()
        .unwrap_or_default()
}

/// The passphrase as the register takes it.
#[must_use]
pub fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE.to_owned())
}

/// What a test register is made from: a group in Tønder with one member, Kirsten.
///
/// # Errors
/// Never, as long as the invented names are names.
pub fn new_register() -> Result<NewRegister> {
    Ok(NewRegister {
        group: NewGroup {
            name: Line::parse("Venner Viser Vej Tønder", Field::GroupName)?,
            desk: Desk::Group,
            municipalities: Municipality::by_code("0550").into_iter().collect(),
            controller: Some(Controller::RedCross),
            contact_name: Some(PersonName::parse("Kirsten Bækgaard")?),
            contact_phone: Some(Phone::parse("61 71 43 30")?),
            contact_email: None,
            language: LanguageTag::new("da"),
            try_out: false,
        },
        member: PersonName::parse("Kirsten Bækgaard")?,
        passphrase: passphrase(),
        cost: Cost::for_tests(),
        encrypted: true,
    })
}

/// A new register in this folder.
///
/// # Errors
/// When it cannot be made.
pub async fn a_register(folder: &Path) -> Result<Register> {
    Ok(a_register_and_its_sheet(folder).await?.0)
}

/// A new register and its recovery sheet.
///
/// # Errors
/// When it cannot be made.
pub async fn a_register_and_its_sheet(folder: &Path) -> Result<(Register, RecoverySheet)> {
    Register::create(folder, new_register()?, Clock::standing(now())).await
}

/// The unencrypted twin of a register, in whose bytes an erased name is searched.
///
/// # Errors
/// When it cannot be made.
pub async fn an_unencrypted_twin(folder: &Path) -> Result<Register> {
    let new = NewRegister {
        encrypted: false,
        ..new_register()?
    };
    Ok(Register::create(folder, new, Clock::standing(now()))
        .await?
        .0)
}

/// A sentence about a person who registers.
pub struct APerson(NewRegistration);

/// Begins a sentence: `a_person("Amal Haddad")?.phone("22 69 83 50")?.wishes_for_a_friend()`.
///
/// # Errors
/// When this is no name.
pub fn a_person(name: &str) -> Result<APerson> {
    let person = PersonDetails::named(PersonName::parse(name)?);
    Ok(APerson(NewRegistration::new(
        Side::Participant,
        today() - chrono::Duration::days(30),
        person,
    )))
}

impl APerson {
    /// With this number.
    ///
    /// # Errors
    /// When this is no number.
    pub fn phone(mut self, phone: &str) -> Result<Self> {
        self.0.person.phone = Some(Phone::parse(phone)?);
        Ok(self)
    }

    /// Who speaks this language so well.
    #[must_use]
    pub fn speaks(mut self, language: &str, level: LanguageLevel) -> Self {
        self.0
            .languages
            .push((SpokenLanguage::new(language), Some(level)));
        self
    }

    /// Who lives here.
    ///
    /// # Errors
    /// When this is no name of a place.
    pub fn living_in(mut self, area: &str) -> Result<Self> {
        self.0.household.area = Some(Line::parse(area, Field::Area)?);
        Ok(self)
    }

    /// With children of these ages.
    #[must_use]
    pub fn with_children(mut self, ages: &[u8]) -> Self {
        self.0.household.children_ages = ages.to_vec();
        self
    }

    /// Whose wait began so many days ago.
    #[must_use]
    pub fn waiting_for(mut self, days: i64) -> Self {
        self.0.asked_on = today() - chrono::Duration::days(days);
        self
    }

    /// Who wishes for, or offers, this.
    #[must_use]
    pub fn about(mut self, topic: Topic) -> Self {
        self.0.details.topics.insert(topic);
        self
    }

    /// About whom this was noted.
    ///
    /// # Errors
    /// When the note cannot be kept.
    pub fn noted(mut self, text: &str) -> Result<Self> {
        self.0.note = Some(FreeText::parse(text, Field::Note)?);
        Ok(self)
    }

    /// Whose name and address are protected.
    #[must_use]
    pub fn protected(mut self) -> Self {
        self.0.person.protected = true;
        self
    }

    /// Who consents to our finding a friend for her.
    #[must_use]
    pub fn consenting(mut self) -> Self {
        self.0.consents.push(consent_to(Purpose::FindFriend));
        self
    }

    /// The registration of somebody who wishes for a friend.
    #[must_use]
    pub fn wishes_for_a_friend(self) -> NewRegistration {
        self.0
    }

    /// The registration of somebody who would be a friend.
    #[must_use]
    pub fn would_be_a_friend(mut self) -> NewRegistration {
        self.0.side = Side::Friend;
        self.0
    }
}

/// A consent given today on a slip in Danish.
#[must_use]
pub fn consent_to(purpose: Purpose) -> Given {
    Given {
        purpose,
        on: today(),
        how: ConsentHow::SignedSlip,
        read_in: LanguageTag::new("da"),
    }
}

/// A meeting for fifteen in four weeks, with a place.
///
/// # Errors
/// Never, as long as the invented place is one.
pub fn a_meeting() -> Result<MeetingDetails> {
    let mut details = MeetingDetails::needing(15);
    details.at = (today() + chrono::Duration::days(28)).and_hms_opt(18, 30, 0);
    details.place = Some(Line::parse("Digegrevens Hus", Field::Place)?);
    Ok(details)
}

/// A sign-up by name for so many people.
///
/// # Errors
/// When this is no name.
pub fn a_sign_up(name: &str, people: i64) -> Result<NewSignUp> {
    let who = Who::Named {
        name: PersonName::parse(name)?,
        phone: None,
        email: None,
    };
    Ok(NewSignUp {
        people,
        ..NewSignUp::of(who)
    })
}

/// What came after the third form: without it the file is as a program of that time left it.
pub const AFTER_THE_THIRD_FORM: &[&str] = &[
    "drop index registration_waits",
    "drop index person_language_by_person",
    "drop table attendance",
    "drop table enrolment",
    "drop table course_session",
    "drop table course",
    "drop trigger registration_without_consent_inserted",
    "drop trigger registration_without_consent_updated",
    "drop trigger registration_without_consent_deleted",
    "drop trigger consent_inserted",
    "drop trigger consent_updated",
    "drop trigger consent_deleted",
    "drop table waiting_without_consent",
    "drop index household_person_by_person",
    "create index household_person_by_person on household_person (person_id)",
    "drop index registration_by_household",
    "create index registration_by_household on registration (household_id)",
    "drop index person_protected",
    "drop table pair_choice",
    "drop table concern",
    "drop table follow_up",
    "drop table match",
    "alter table registration drop column interpreter_agreed_on",
    "alter table volunteer_group drop column match_weights",
    "alter table volunteer_group drop column workable_level",
    "alter table volunteer_group drop column certificate_age",
    "drop table draft",
    "drop table invitation",
    "drop index registration_meeting_asked",
    "drop index registration_in_wait",
    "drop index registration_by_certificate",
    "drop index registration_by_wait",
    "create index registration_by_wait on registration (asked_on, id)",
    "drop index consent_in_force",
    "drop index change_scrubbed",
    "drop index operation_backed_up",
    "alter table registration drop column meeting_asked_on",
    "alter table volunteer_group drop column follow_up_days",
    "alter table volunteer_group drop column quiet_soon_days",
    "alter table volunteer_group drop column quiet_late_days",
    "alter table volunteer_group drop column review_months",
    "alter table volunteer_group drop column erase_months",
    "alter table volunteer_group drop column ended_match_months",
    "alter table volunteer_group drop column volunteer_months",
    "alter table volunteer_group drop column course_months",
    "alter table volunteer_group drop column lock_minutes",
    "drop table sign_up",
    "drop table meeting",
    "drop table search_word",
    "drop table search_person",
    "drop table search_state",
    "delete from _sqlx_migrations where version > 3",
];
