//! An invented registration: what was asked of an invented person, and where it stands.

use chrono::{Duration, NaiveDate};
use strum::VariantArray as _;

use super::chance::Chance;
use super::origin::Origin;
use super::person::{languages, person, reached_by};
use super::phrases;
use crate::consents::Given;
use crate::error::Result;
use crate::register::Field;
use crate::registrations::{NewRegistration, RegistrationDetails};
use crate::values::{
    ChildCertificate, CodeSet, Composition, ConsentHow, DanishEducation, FreeText, Frequency,
    Gender, GenderWish, LanguageTag, Line, Purpose, Referrer, RegistrationState, Side,
    TimeInDenmark, Topic, WeekTime, YesNo,
};

/// A registration and where it stands.
pub(super) struct Invented {
    pub new: NewRegistration,
    pub state: RegistrationState,
}

impl Invented {
    /// Somebody on this side; `number` is hers alone.
    pub fn draw(
        chance: &mut Chance,
        origins: &[Origin],
        side: Side,
        number: u64,
        (member, today): (&str, NaiveDate),
    ) -> Result<Self> {
        let origin = chance.weighted(origins, |origin| match side {
            Side::Participant => origin.participants,
            Side::Friend => origin.friends,
        })?;
        let gender = *chance.weighted(&[Gender::Woman, Gender::Man], |gender| match gender {
            Gender::Woman => 3,
            Gender::Man | Gender::Other => 2,
        })?;
        let mut contact = person(chance, origin, gender, today)?;
        reached_by(chance, &mut contact, number)?;
        // Most have come lately.
        let days = chance.between(0, 700).min(chance.between(0, 1_000));
        let asked_on = today - Duration::days(days);
        let mut new = NewRegistration::new(side, asked_on, contact);
        new.languages = languages(chance, origin)?;
        household(chance, &mut new);
        new.details = asked(chance, asked_on)?;
        match side {
            Side::Participant => of_participant(chance, &mut new.details, asked_on)?,
            Side::Friend => of_friend(chance, &mut new.details, asked_on, member)?,
        }
        if chance.percent(25) {
            new.note = Some(FreeText::parse(chance.pick(phrases::NOTES)?, Field::Note)?);
        }
        if chance.percent(90) {
            new.consents = consents(chance, asked_on, origin.reads)?;
        }
        let state = state(chance, &new)?;
        if waited(state) {
            let talk = asked_on + Duration::days(chance.between(3, 28));
            new.details.talked_on = Some(talk.min(today));
        }
        Ok(Self { new, state })
    }
}

/// Whether somebody in this state has been talked with.
fn waited(state: RegistrationState) -> bool {
    use RegistrationState::{Closed, Matched, New, Ready, TalkArranged, Withdrawn};
    match state {
        Ready | Matched | Closed => true,
        New | TalkArranged | Withdrawn => false,
    }
}

/// Nobody is on the waiting list, or was, who did not consent to our finding her a friend.
fn state(chance: &mut Chance, new: &NewRegistration) -> Result<RegistrationState> {
    use RegistrationState::{Closed, Matched, New, Ready, TalkArranged, Withdrawn};
    const WITH_CONSENT: &[(RegistrationState, u64)] = &[
        (Ready, 50),
        (New, 18),
        (TalkArranged, 12),
        (Matched, 12),
        (Withdrawn, 4),
        (Closed, 4),
    ];
    const WITHOUT: &[(RegistrationState, u64)] = &[(New, 7), (TalkArranged, 3)];
    let list = if new.consents.is_empty() {
        WITHOUT
    } else {
        WITH_CONSENT
    };
    Ok(chance.weighted(list, |(_, weight)| *weight)?.0)
}

fn household(chance: &mut Chance, new: &mut NewRegistration) {
    if chance.percent(4) {
        // Not asked.
        return;
    }
    if chance.percent(58) {
        new.household.composition = Some(Composition::Alone);
        return;
    }
    new.household.composition = Some(Composition::Family);
    // The other adult of a family is not registered by name: a country of so many registrations has
    // as many people.
    let fewest = i64::from(!chance.percent(65));
    let children = chance.between(fewest, 5).min(chance.between(1, 5));
    let mut ages: Vec<u8> = Vec::new();
    for _ in 0..children {
        ages.push(u8::try_from(chance.between(0, 17)).unwrap_or(0));
    }
    ages.sort_unstable_by(|one, other| other.cmp(one));
    new.household.children_ages = ages;
}

/// What is asked of both sides. A part of it was not asked of everybody.
fn asked(chance: &mut Chance, asked_on: NaiveDate) -> Result<RegistrationDetails> {
    let mut details = RegistrationDetails {
        topics: some_of(chance, Topic::VARIANTS, 1, 5)?,
        times: some_of(chance, WeekTime::VARIANTS, 0, 8)?,
        how_often: one_of(chance, 75, Frequency::VARIANTS)?,
        gender_wish: one_of(chance, 22, GenderWish::VARIANTS)?,
        ..RegistrationDetails::default()
    };
    if chance.percent(40) {
        let text = chance.pick(phrases::INTERESTS)?;
        details.interests = Some(FreeText::parse(text, Field::Interests)?);
    }
    if chance.percent(10) {
        let text = chance.pick(phrases::AVOID)?;
        details.avoid = Some(FreeText::parse(text, Field::Avoid)?);
    }
    if chance.percent(15) {
        details.referred_on = Some(asked_on);
    }
    Ok(details)
}

fn of_participant(
    chance: &mut Chance,
    details: &mut RegistrationDetails,
    asked_on: NaiveDate,
) -> Result<()> {
    if chance.percent(20) {
        let text = chance.pick(phrases::WISHES)?;
        details.own_words = Some(FreeText::parse(text, Field::OwnWords)?);
    }
    details.interpreter_needed = one_of(chance, 60, YesNo::VARIANTS)?;
    details.time_in_denmark = one_of(chance, 80, TimeInDenmark::VARIANTS)?;
    details.danish_education = one_of(chance, 75, DanishEducation::VARIANTS)?;
    let at_school = matches!(
        details.danish_education,
        Some(DanishEducation::Du1 | DanishEducation::Du2 | DanishEducation::Du3)
    );
    if at_school {
        details.danish_module = Some(chance.between(1, 6));
        let class = format!("Hold {}", chance.between(1, 40));
        details.class_or_teacher = Some(Line::parse(&class, Field::ClassOrTeacher)?);
        details.talking_partner = one_of(chance, 50, YesNo::VARIANTS)?;
    }
    details.referrer = one_of(chance, 90, Referrer::VARIANTS)?;
    details.referred_on = details
        .referrer
        .filter(|referrer| *referrer != Referrer::Myself)
        .map(|_| asked_on);
    Ok(())
}

fn of_friend(
    chance: &mut Chance,
    details: &mut RegistrationDetails,
    asked_on: NaiveDate,
    member: &str,
) -> Result<()> {
    details.referred_on = None;
    if chance.percent(20) {
        let text = chance.pick(phrases::OFFERS)?;
        details.own_words = Some(FreeText::parse(text, Field::OwnWords)?);
    }
    if chance.percent(60) {
        let work = chance.pick(phrases::WORK)?;
        details.work = Some(Line::parse(work, Field::Work)?);
    }
    details.capacity = Some(chance.between(1, 3).min(chance.between(1, 2)));
    details.introduced = one_of(chance, 70, YesNo::VARIANTS)?;
    if details.introduced == Some(YesNo::Yes) {
        details.introduced_on = Some(asked_on);
        details.confidentiality_on = Some(asked_on);
    }
    details.child_certificate = one_of(chance, 80, ChildCertificate::VARIANTS)?;
    match details.child_certificate {
        Some(ChildCertificate::Assessed) => {
            details.child_certificate_on = Some(asked_on);
            details.child_certificate_by = Some(member.to_owned());
            details.child_certificate_renew_by = Some(asked_on + Duration::days(730));
        }
        Some(ChildCertificate::AskedFor) => details.child_certificate_on = Some(asked_on),
        Some(ChildCertificate::NotRequired) | None => {}
    }
    Ok(())
}

/// Consent to find a friend, and to some of the rest.
fn consents(chance: &mut Chance, on: NaiveDate, reads: &str) -> Result<Vec<Given>> {
    let how = *chance.pick(ConsentHow::VARIANTS)?;
    Ok(Purpose::VARIANTS
        .iter()
        .filter(|purpose| match purpose {
            Purpose::FindFriend => true,
            Purpose::ShareWithFriend => chance.percent(85),
            Purpose::ShareWithMunicipality => chance.percent(40),
            Purpose::Statistics => chance.percent(60),
            Purpose::News => chance.percent(25),
        })
        .map(|purpose| Given {
            purpose: *purpose,
            on,
            how,
            read_in: LanguageTag::new(reads),
        })
        .collect())
}

/// One of these; none where it was not asked. `asked` in a hundred were.
fn one_of<T: Copy>(chance: &mut Chance, asked: u64, list: &[T]) -> Result<Option<T>> {
    let answer = *chance.pick(list)?;
    Ok(chance.percent(asked).then_some(answer))
}

fn some_of<T>(chance: &mut Chance, list: &[T], least: i64, most: i64) -> Result<CodeSet<T>>
where
    T: crate::values::Coded + Copy + Ord,
{
    let mut set = CodeSet::new();
    for _ in 0..chance.between(least, most) {
        set.insert(*chance.pick(list)?);
    }
    Ok(set)
}
