//! Adding a registration, with the person and household it is for.

use chrono::{DateTime, NaiveDate, Utc};

use super::model::{RegistrationAreaRow, RegistrationDetails, RegistrationRow};
use super::note::ContactNoteRow;
use crate::consents::{ConsentRow, Given};
use crate::error::{Refusal, Result};
use crate::groups::{self, AreaRow, GroupRow};
use crate::people::{
    Candidate, HouseholdPersonRow, HouseholdRow, PersonDetails, PersonLanguageRow, PersonRow,
};
use crate::register::{Op, OperationKind, Register, Tx, get, ids};
use crate::values::{
    Composition, FreeText, LanguageLevel, Line, Municipality, RegistrationState, Side,
    SpokenLanguage,
};

/// What is asked about a household.
#[derive(Debug, Clone, Default)]
pub struct HouseholdDetails {
    /// Alone or a family.
    pub composition: Option<Composition>,
    /// The children's ages in whole years.
    pub children_ages: Vec<u8>,
    /// The municipality; the group's first where none is said.
    pub municipality: Option<Municipality>,
    /// The town or quarter; added to the group's areas where it is new.
    pub area: Option<Line>,
}

/// Another adult of the household: what she speaks counts in matching as well (domain.md §5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdultDetails {
    /// What is known of her.
    pub person: PersonDetails,
    /// The languages she speaks: all of them.
    pub languages: Vec<(SpokenLanguage, Option<LanguageLevel>)>,
}

impl From<PersonDetails> for AdultDetails {
    /// Somebody whose languages nobody has told.
    fn from(person: PersonDetails) -> Self {
        Self {
            person,
            languages: Vec::new(),
        }
    }
}

/// A registration about to be added.
#[derive(Debug, Clone)]
pub struct NewRegistration {
    /// Friend or participant.
    pub side: Side,
    /// Where it stands; new, unless a list brought in says otherwise.
    pub state: RegistrationState,
    /// The day the wait began.
    pub asked_on: NaiveDate,
    /// The adult we talk with.
    pub person: PersonDetails,
    /// The languages she speaks.
    pub languages: Vec<(SpokenLanguage, Option<LanguageLevel>)>,
    /// The other adults of the household.
    pub other_adults: Vec<AdultDetails>,
    /// The household.
    pub household: HouseholdDetails,
    /// Areas that can be reached beside their own.
    pub reach: Vec<Line>,
    /// What was asked.
    pub details: RegistrationDetails,
    /// A first contact note.
    pub note: Option<FreeText>,
    /// Consents given with it.
    pub consents: Vec<Given>,
}

impl<'a> From<&'a NewRegistration> for Candidate<'a> {
    fn from(new: &'a NewRegistration) -> Self {
        Self {
            name: &new.person.full_name,
            phone: new.person.phone.as_ref(),
            email: new.person.email.as_ref(),
        }
    }
}

impl NewRegistration {
    /// A registration of which nothing is known but side, day and person.
    #[must_use]
    pub fn new(side: Side, asked_on: NaiveDate, person: PersonDetails) -> Self {
        Self {
            side,
            state: RegistrationState::New,
            asked_on,
            person,
            languages: Vec::new(),
            other_adults: Vec::new(),
            household: HouseholdDetails::default(),
            reach: Vec::new(),
            details: RegistrationDetails::default(),
            note: None,
            consents: Vec::new(),
        }
    }
}

/// Adds a registration.
///
/// # Errors
/// When what is said cannot be, or the group does not cover the municipality.
pub async fn add(register: &Register, new: NewRegistration) -> Result<RegistrationRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::RegistrationAdded))
        .await?;
    let today = register.clock().today();
    let registration = put(&mut tx, register, &new, today).await?;
    tx.about(&registration.id);
    tx.commit().await?;
    Ok(registration)
}

/// Adds a registration within an operation.
pub(crate) async fn put(
    tx: &mut Tx,
    register: &Register,
    new: &NewRegistration,
    today: NaiveDate,
) -> Result<RegistrationRow> {
    let made = make(tx, register, new, None, today).await?;
    made.write(tx).await?;
    Ok(made.registration)
}

/// By whom, when and under which ids the rows of registrations are made.
pub(crate) struct Making<'a> {
    pub today: NaiveDate,
    pub now: DateTime<Utc>,
    /// The member who makes them.
    pub member: &'a str,
    /// Where a new id comes from.
    pub id: Box<dyn FnMut() -> String + Send + 'a>,
}

impl<'a> Making<'a> {
    /// Here and now, by the member who opened the register.
    pub(crate) fn here(register: &'a Register, today: NaiveDate) -> Self {
        let now = register.clock().now();
        Self {
            today,
            now,
            member: register.member(),
            id: Box::new(move || ids::new(now)),
        }
    }
}

/// The rows of one new registration, not yet written: a spreadsheet's are written together.
pub(crate) struct Made {
    pub areas: Vec<AreaRow>,
    pub people: Vec<PersonRow>,
    pub languages: Vec<PersonLanguageRow>,
    pub household: HouseholdRow,
    pub places: Vec<HouseholdPersonRow>,
    pub registration: RegistrationRow,
    pub reach: Vec<RegistrationAreaRow>,
    pub note: Option<ContactNoteRow>,
    pub consents: Vec<ConsentRow>,
}

impl Made {
    pub(crate) async fn write(&self, tx: &mut Tx) -> Result<()> {
        tx.insert_all(&self.areas).await?;
        tx.insert_all(&self.people).await?;
        tx.insert_all(&self.languages).await?;
        tx.insert(&self.household).await?;
        tx.insert_all(&self.places).await?;
        tx.insert(&self.registration).await?;
        tx.insert_all(&self.reach).await?;
        tx.insert_all(self.note.as_slice()).await?;
        tx.insert_all(&self.consents).await
    }
}

/// Makes the rows of a new registration; for `known`, a person who is in the register already.
pub(crate) async fn make(
    tx: &mut Tx,
    register: &Register,
    new: &NewRegistration,
    known: Option<&str>,
    today: NaiveDate,
) -> Result<Made> {
    let group = groups::get(tx.connection()).await?;
    let municipality = municipality_of(&group, new)?;
    let mut areas = Vec::new();
    let mut area_ids = Vec::new();
    let reached = new.reach.iter().map(|name| (name, true));
    for (name, reached) in new
        .household
        .area
        .iter()
        .map(|own| (own, false))
        .chain(reached)
    {
        let (area, is_new) = if reached {
            groups::reached_area_of(tx.connection(), municipality, name).await?
        } else {
            groups::area_of(tx.connection(), municipality, name).await?
        };
        area_ids.push(area.id.clone());
        if is_new && !areas.contains(&area) {
            areas.push(area);
        }
    }
    let reached = area_ids.split_off(usize::from(new.household.area.is_some()));
    let mut making = Making::here(register, today);
    let made = rows(&mut making, new, known, area_ids.pop(), reached)?;
    if let Some(known) = known {
        get::<PersonRow>(tx.connection(), known).await?;
    }
    Ok(Made { areas, ..made })
}

/// The languages a person speaks, each once.
pub(super) fn spoken_rows(
    person: &str,
    said: &[(SpokenLanguage, Option<LanguageLevel>)],
) -> Vec<PersonLanguageRow> {
    let mut spoken: Vec<(SpokenLanguage, Option<LanguageLevel>)> = Vec::new();
    for (language, level) in said {
        match spoken.iter_mut().find(|(known, _)| known == language) {
            // Said twice ("mother tongue arabisk; arabisk"): the level that was said stands.
            Some((_, known)) => *known = known.or(*level),
            None => spoken.push((language.clone(), *level)),
        }
    }
    spoken
        .into_iter()
        .map(|(language, level)| PersonLanguageRow::new(person, language, level))
        .collect()
}

/// The areas a registration can reach, each once.
pub(super) fn reached_rows(registration: &str, mut areas: Vec<String>) -> Vec<RegistrationAreaRow> {
    areas.sort();
    areas.dedup();
    areas
        .into_iter()
        .map(|area_id| RegistrationAreaRow {
            id: ids::derived(&["registration_area", registration, &area_id]),
            registration_id: registration.to_owned(),
            area_id,
        })
        .collect()
}

/// The municipality a registration belongs to: the group's first where none is said.
///
/// # Errors
/// When the group does not cover the one that is said.
pub fn municipality_of<'a>(group: &'a GroupRow, new: &NewRegistration) -> Result<&'a str> {
    group.covered(new.household.municipality)
}

/// The rows themselves, once the areas are known; pure but for the ids.
pub(crate) fn rows(
    making: &mut Making<'_>,
    new: &NewRegistration,
    known: Option<&str>,
    area_id: Option<String>,
    reached: Vec<String>,
) -> Result<Made> {
    new.details.check()?;
    crate::people::check_ages(&new.household.children_ages)?;
    let today = making.today;
    let mut people = Vec::new();
    if known.is_none() {
        new.person.check(today)?;
        people.push(PersonRow {
            id: (making.id)(),
            details: new.person.clone(),
        });
    }
    let mut languages = Vec::new();
    for adult in &new.other_adults {
        adult.person.check(today)?;
        let person = PersonRow {
            id: (making.id)(),
            details: adult.person.clone(),
        };
        languages.extend(spoken_rows(&person.id, &adult.languages));
        people.push(person);
    }
    let contact = match (known, people.first()) {
        (Some(known), _) => known.to_owned(),
        (None, Some(first)) => first.id.clone(),
        (None, None) => return Err(Refusal::NothingToRegister.into()),
    };
    let household = HouseholdRow {
        id: (making.id)(),
        composition: new.household.composition,
        children_ages: new.household.children_ages.clone(),
        children_noted_on: (!new.household.children_ages.is_empty()).then_some(today),
        area_id,
    };
    let mut places = vec![HouseholdPersonRow::new(&household.id, &contact)];
    places.extend(
        people
            .iter()
            .filter(|person| person.id != contact)
            .map(|person| HouseholdPersonRow::new(&household.id, &person.id)),
    );
    languages.extend(spoken_rows(&contact, &new.languages));
    let registration = RegistrationRow {
        id: (making.id)(),
        household_id: household.id.clone(),
        person_id: contact,
        side: new.side,
        state: new.state,
        asked_on: new.asked_on,
        details: new.details.clone(),
    };
    let reach = reached_rows(&registration.id, reached);
    let note = new.note.clone().map(|text| ContactNoteRow {
        id: (making.id)(),
        registration_id: registration.id.clone(),
        written_on: making.now,
        member_id: Some(making.member.to_owned()),
        text,
    });
    let mut consents: Vec<ConsentRow> = Vec::new();
    for given in &new.consents {
        let consent = ConsentRow::new(&registration.person_id, given.clone(), making.member);
        // Ticked twice is given once.
        if !consents.iter().any(|other| other.id == consent.id) {
            consents.push(consent);
        }
    }
    Ok(Made {
        areas: Vec::new(),
        people,
        languages,
        household,
        places,
        registration,
        reach,
        note,
        consents,
    })
}
