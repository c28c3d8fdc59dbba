//! One registration: its detail, its form, and what happens to it.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::courses;
use vejviser_core::groups;
use vejviser_core::matches::{self, MatchFilter, life};
use vejviser_core::register::{Field, get};
use vejviser_core::registrations::{self, NewRegistration, RegistrationRow, WholeRegistration};
use vejviser_core::values::{Coded as _, Municipality, Purpose, RegistrationState, Side};
use vejviser_words::dates;

use super::choices::Choice;
use super::registration_form::{Around, Read, RegistrationForm};
use super::registration_view::RegistrationView;
use super::waiting::area_list;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// The form with what it begins with.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct RegistrationFormView {
    pub form: RegistrationForm,
    /// The adult who is edited; none for a new registration.
    pub person: Option<String>,
    pub areas: Vec<Choice>,
    /// The group's municipalities.
    pub municipalities: Vec<Choice>,
}

#[tauri::command]
pub async fn registration(desk: State<'_, Desk>, id: &str) -> Answer<RegistrationView> {
    desk.with(async |register, lang| {
        let readers = register.readers();
        let today = register.clock().today();
        let detail = registrations::detail(readers, id).await?;
        let filter = MatchFilter {
            registration: Some(id.to_owned()),
            ..MatchFilter::default()
        };
        let mut pairs = matches::list(readers, &filter, today).await?;
        pairs.sort_by_key(|item| !life::lives(item.row.state));
        let courses = courses::taken_part(readers, id).await?;
        Ok(RegistrationView::of(lang, &detail, &pairs, &courses, today))
    })
    .await
}

/// The form for a registration, or for a new one.
#[tauri::command]
pub async fn registration_form(
    desk: State<'_, Desk>,
    id: Option<&str>,
) -> Answer<RegistrationFormView> {
    desk.with(async |register, lang| {
        let group = groups::get(register.readers()).await?;
        let (form, person) = match id {
            Some(id) => {
                let detail = registrations::detail(register.readers(), id).await?;
                let person = detail.person.id.clone();
                (RegistrationForm::of(lang, &detail), Some(person))
            }
            None => {
                let today = dates::date(lang, register.clock().today());
                let form = RegistrationForm {
                    asked_on: today.clone(),
                    given_on: today,
                    municipality: group.home()?.to_owned(),
                    ..RegistrationForm::default()
                };
                (form, None)
            }
        };
        Ok(RegistrationFormView {
            form,
            person,
            areas: area_list(register, lang).await?,
            municipalities: municipalities(&group.municipalities),
        })
    })
    .await
}

fn municipalities(codes: &[String]) -> Vec<Choice> {
    codes
        .iter()
        .filter_map(|code| Municipality::by_code(code))
        .map(|one| Choice {
            code: one.code().to_owned(),
            text: one.name().to_owned(),
        })
        .collect()
}

/// Adds a registration; answers with its id.
#[tauri::command]
pub async fn add_registration(desk: State<'_, Desk>, form: RegistrationForm) -> Answer<String> {
    desk.with(async |register, _| {
        let around = Around::of(register, None).await?;
        let mut reading = Form::default();
        let side = reading
            .take(Side::from_code(&form.side).ok_or(Refusal::Missing { field: Field::Side }));
        let read = form.read(&mut reading, &around);
        let purposes: Vec<Purpose> = form
            .consents
            .iter()
            .filter_map(|code| Purpose::from_code(code))
            .collect();
        let consents = if purposes.is_empty() {
            Vec::new()
        } else {
            form.consent().read(&mut reading, &purposes)
        };
        reading.check()?;
        let (side, read) = side
            .zip(read)
            .ok_or_else(|| Failure::machine("reading the form"))?;
        let Read {
            asked_on,
            person,
            adults,
            household,
            languages,
            reach,
            details,
            note,
        } = read;
        let new = NewRegistration {
            languages,
            other_adults: adults.into_iter().map(|adult| adult.details).collect(),
            household,
            reach,
            details,
            note,
            consents,
            ..NewRegistration::new(side, asked_on, person)
        };
        Ok(registrations::add(register, new).await?.id)
    })
    .await
}

/// Saves the form of a registration that is there, as one change.
#[tauri::command]
pub async fn change_registration(
    desk: State<'_, Desk>,
    id: &str,
    form: RegistrationForm,
) -> Answer<()> {
    desk.with(async |register, _| {
        let before = registrations::detail(register.readers(), id).await?;
        let around = Around::of(register, Some(&before)).await?;
        let mut reading = Form::default();
        let read = form.read(&mut reading, &around);
        reading.check()?;
        let read = read.ok_or_else(|| Failure::machine("reading the form"))?;
        let whole = WholeRegistration {
            asked_on: read.asked_on,
            person: read.person,
            languages: read.languages,
            other_adults: read.adults,
            household: read.household,
            reach: read.reach,
            details: read.details,
        };
        Ok(registrations::change_whole(register, id, whole).await?)
    })
    .await
}

/// Takes a registration to another state.
#[tauri::command]
pub async fn step_registration(desk: State<'_, Desk>, id: &str, to: &str) -> Answer<()> {
    desk.with(async |register, _| {
        let to = RegistrationState::from_code(to).ok_or(Refusal::Missing {
            field: Field::State,
        })?;
        registrations::step(register, id, to).await?;
        Ok(())
    })
    .await
}

/// Notes that she asked for an introductory meeting, or that she did not.
#[tauri::command]
pub async fn ask_for_meeting(desk: State<'_, Desk>, id: &str, asked: bool) -> Answer<()> {
    desk.with(async |register, _| {
        let row = get::<RegistrationRow>(register.readers(), id).await?;
        let mut details = row.details;
        details.meeting_asked_on = asked.then(|| register.clock().today());
        Ok(registrations::change(register, id, row.asked_on, details).await?)
    })
    .await
}
