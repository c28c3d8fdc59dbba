//! Planning a meeting and editing it: the form, read as a whole.

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::groups;
use vejviser_core::meetings::{self, MeetingDetails};
use vejviser_core::register::Field;
use vejviser_core::values::{FreeText, Line, Municipality, day, time_of_day};
use vejviser_words::{Lang, dates};

use super::choices::Choice;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// A meeting as the form has it: everything as it was typed.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MeetingForm {
    pub date: String,
    pub time: String,
    pub municipality: String,
    pub place: String,
    pub address: String,
    pub minimum: String,
    pub maximum: String,
    pub decide_by: String,
    pub access_notes: String,
    pub consultant: String,
    pub organisation: String,
    pub consultant_confirmed_on: String,
    pub meeting_languages: String,
    pub host_contact: String,
    pub childcare_and_food: String,
    pub material: String,
}

/// The form with what it begins with.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MeetingFormView {
    pub form: MeetingForm,
    /// The group's municipalities.
    pub municipalities: Vec<Choice>,
    /// So many days before the meeting it is decided, where no other day is said.
    #[ts(type = "number")]
    pub decide_days: i64,
}

impl MeetingForm {
    fn of(lang: Lang, details: &MeetingDetails) -> Self {
        let line = |text: &Option<Line>| text.as_ref().map(|text| text.as_str().to_owned());
        let free = |text: &Option<FreeText>| text.as_ref().map(|text| text.as_str().to_owned());
        Self {
            date: details
                .at
                .map(|at| dates::date(lang, at.date()))
                .unwrap_or_default(),
            time: details
                .at
                .map(|at| dates::time(lang, at.time()))
                .unwrap_or_default(),
            municipality: details.municipality.clone().unwrap_or_default(),
            place: line(&details.place).unwrap_or_default(),
            address: line(&details.address).unwrap_or_default(),
            minimum: details.minimum.to_string(),
            maximum: details
                .maximum
                .map(|most| most.to_string())
                .unwrap_or_default(),
            decide_by: details
                .decide_by
                .map(|day| dates::date(lang, day))
                .unwrap_or_default(),
            access_notes: free(&details.access_notes).unwrap_or_default(),
            consultant: line(&details.consultant).unwrap_or_default(),
            organisation: line(&details.organisation).unwrap_or_default(),
            consultant_confirmed_on: details
                .consultant_confirmed_on
                .map(|day| dates::date(lang, day))
                .unwrap_or_default(),
            meeting_languages: line(&details.languages).unwrap_or_default(),
            host_contact: line(&details.host_contact).unwrap_or_default(),
            childcare_and_food: free(&details.childcare_and_food).unwrap_or_default(),
            material: free(&details.material).unwrap_or_default(),
        }
    }

    /// Reads what was typed, every field before anything is refused.
    fn read(&self) -> Result<MeetingDetails, Failure> {
        let mut form = Form::default();
        let date = named(&mut form, "date", &self.date, |text| day(text, Field::At));
        let time = named(&mut form, "time", &self.time, |text| {
            time_of_day(text, Field::At)
        });
        let missing = || Err::<(), _>(Refusal::Missing { field: Field::At });
        if self.date.trim().is_empty() && !self.time.trim().is_empty() {
            form.take_as(Some("date"), missing());
        }
        if self.time.trim().is_empty() && !self.date.trim().is_empty() {
            form.take_as(Some("time"), missing());
        }
        let minimum = form.take(whole_number(&self.minimum, Field::Minimum, 1, 500));
        let maximum = form.optional(&self.maximum, |text| {
            whole_number(text, Field::Maximum, minimum.unwrap_or(1), 2_000)
        });
        let decide_by = form.optional(&self.decide_by, |text| day(text, Field::DecideBy));
        let confirmed = form.optional(&self.consultant_confirmed_on, |text| {
            day(text, Field::ConsultantConfirmedOn)
        });
        let mut line = |text: &str, field| form.optional(text, |text| Line::parse(text, field));
        let place = line(&self.place, Field::Place);
        let address = line(&self.address, Field::Address);
        let consultant = line(&self.consultant, Field::Consultant);
        let organisation = line(&self.organisation, Field::Organisation);
        let languages = line(&self.meeting_languages, Field::MeetingLanguages);
        let host_contact = line(&self.host_contact, Field::HostContact);
        let mut free = |text: &str, field| form.optional(text, |text| FreeText::parse(text, field));
        let access_notes = free(&self.access_notes, Field::AccessNotes);
        let childcare_and_food = free(&self.childcare_and_food, Field::ChildcareAndFood);
        let material = free(&self.material, Field::Material);
        form.check()?;
        Ok(MeetingDetails {
            at: date.zip(time).map(|(date, time)| date.and_time(time)),
            municipality: Some(self.municipality.clone()).filter(|code| !code.is_empty()),
            place,
            address,
            maximum,
            decide_by,
            access_notes,
            consultant,
            organisation,
            consultant_confirmed_on: confirmed,
            languages,
            host_contact,
            childcare_and_food,
            material,
            ..MeetingDetails::needing(minimum.unwrap_or(1))
        })
    }
}

/// An optional field under the form's own name for it.
pub fn named<T>(
    form: &mut Form,
    name: &str,
    typed: &str,
    read: impl FnOnce(&str) -> Result<T, Refusal>,
) -> Option<T> {
    let typed = typed.trim();
    (!typed.is_empty())
        .then(|| form.take_as(Some(name), read(typed)))
        .flatten()
}

/// A whole number in the digits of any of our languages.
pub fn whole_number(typed: &str, field: Field, least: i64, most: i64) -> Result<i64, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Refusal::Missing { field });
    }
    let latin: String = typed
        .chars()
        .map(|digit| {
            let zero = match digit {
                '\u{660}'..='\u{669}' => 0x660,
                '\u{6f0}'..='\u{6f9}' => 0x6f0,
                _ => return digit,
            };
            char::from_digit(u32::from(digit) - zero, 10).unwrap_or(digit)
        })
        .collect();
    latin
        .parse()
        .ok()
        .filter(|number| (least..=most).contains(number))
        .ok_or(Refusal::OutOfRange { field, least, most })
}

/// The form for a meeting, or for a new one.
#[tauri::command]
pub async fn meeting_form(desk: State<'_, Desk>, id: Option<&str>) -> Answer<MeetingFormView> {
    desk.with(async |register, lang| {
        let readers = register.readers();
        let group = groups::get(readers).await?;
        let details = match id {
            Some(id) => meetings::meeting(readers, id).await?.meeting.details,
            None => MeetingDetails {
                municipality: Some(group.home()?.to_owned()),
                ..MeetingDetails::needing(group.meeting_minimum)
            },
        };
        let mut codes = group.municipalities.clone();
        codes.extend(
            details
                .municipality
                .clone()
                .filter(|code| !group.municipalities.contains(code)),
        );
        let municipalities = codes
            .iter()
            .filter_map(|code| Municipality::by_code(code))
            .map(|one| Choice {
                code: one.code().to_owned(),
                text: one.name().to_owned(),
            })
            .collect();
        Ok(MeetingFormView {
            form: MeetingForm::of(lang, &details),
            municipalities,
            decide_days: group.decide_days,
        })
    })
    .await
}

/// Plans a meeting; answers with its id.
#[tauri::command]
pub async fn plan_meeting(desk: State<'_, Desk>, form: MeetingForm) -> Answer<String> {
    desk.with(async |register, _| Ok(meetings::add(register, form.read()?).await?.id))
        .await
}

#[tauri::command]
pub async fn change_meeting(desk: State<'_, Desk>, id: &str, form: MeetingForm) -> Answer<()> {
    desk.with(async |register, _| Ok(meetings::change(register, id, form.read()?).await?))
        .await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn typed() -> MeetingForm {
        MeetingForm {
            date: "3.3.2027".to_owned(),
            time: "18.30".to_owned(),
            minimum: "١٥".to_owned(),
            ..MeetingForm::default()
        }
    }

    #[test]
    fn a_meeting_is_read_as_it_was_typed() {
        let details = typed().read().unwrap();
        assert_eq!(details.at.unwrap().to_string(), "2027-03-03 18:30:00");
        assert_eq!((details.minimum, details.maximum), (15, None));
    }

    #[test]
    fn all_that_stands_in_the_way_is_told_at_once_under_the_names_of_the_form() {
        let form = MeetingForm {
            time: String::new(),
            maximum: "3".to_owned(),
            decide_by: "snart".to_owned(),
            ..typed()
        };
        let Err(Failure::Fields(fields)) = form.read() else {
            panic!("not refused")
        };
        let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["time", "maximum", "decide_by"]);
    }

    #[test]
    fn words_where_a_number_belongs_are_not_taken_for_none() {
        let form = MeetingForm {
            maximum: "mange".to_owned(),
            ..typed()
        };
        assert!(form.read().is_err());
    }
}
