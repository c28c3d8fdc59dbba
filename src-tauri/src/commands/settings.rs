//! The group's settings: who it is, what its meetings need, what matching weighs, follow-up and how
//! long things are kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::matches::{Criterion, Weight, Weights};
use vejviser_core::register::Field;
use vejviser_core::values::{
    Coded, Controller, Email, LanguageLevel, Line, Municipality, PersonName, Phone,
};

use super::registration_view::every;
use crate::desk::{Answer, Desk};
use crate::dialogs::{Dialogs as _, System};
use crate::failure::Failure;
use crate::form::Form;

/// Who the group is, as it is shown and typed.
#[derive(Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GroupSettings {
    pub group_name: String,
    /// Codes, the home municipality first.
    pub municipalities: Vec<String>,
    /// A code, or empty.
    pub controller: String,
    pub contact: String,
    pub phone: String,
    pub email: String,
}

/// What a new meeting begins with.
#[derive(Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MeetingDefaults {
    #[ts(type = "number | null")]
    pub meeting_minimum: Option<i64>,
    #[ts(type = "number | null")]
    pub blank_rows: Option<i64>,
    #[ts(type = "number | null")]
    pub decide_days: Option<i64>,
}

/// When pairs are followed up, how long what is kept, and when the program locks itself.
#[derive(Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CareDefaults {
    /// Days, with commas between.
    pub follow_up_days: String,
    #[ts(type = "number | null")]
    pub quiet_soon_days: Option<i64>,
    #[ts(type = "number | null")]
    pub quiet_late_days: Option<i64>,
    #[ts(type = "number | null")]
    pub review_months: Option<i64>,
    #[ts(type = "number | null")]
    pub erase_months: Option<i64>,
    #[ts(type = "number | null")]
    pub ended_match_months: Option<i64>,
    #[ts(type = "number | null")]
    pub volunteer_months: Option<i64>,
    #[ts(type = "number | null")]
    pub sign_up_days: Option<i64>,
    #[ts(type = "number | null")]
    pub backup_days: Option<i64>,
    #[ts(type = "number | null")]
    pub lock_minutes: Option<i64>,
}

/// What matching weighs, and its thresholds.
#[derive(Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MatchingDefaults {
    /// The weight's code of every criterion's.
    #[ts(type = "Record<string, string>")]
    pub weights: BTreeMap<String, String>,
    /// A level's code.
    pub workable_level: String,
    #[ts(type = "number | null")]
    pub certificate_age: Option<i64>,
}

/// Everything that can be set for the group.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Settings {
    pub group: GroupSettings,
    pub meetings: MeetingDefaults,
    pub matching: MatchingDefaults,
    pub care: CareDefaults,
}

impl GroupSettings {
    fn of(row: &GroupRow) -> Self {
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Self {
            group_name: row.name.as_str().to_owned(),
            municipalities: row.municipalities.clone(),
            controller: text(row.controller.map(Coded::code)),
            contact: text(row.contact_name.as_ref().map(PersonName::as_str)),
            phone: row
                .contact_phone
                .as_ref()
                .map(Phone::international)
                .unwrap_or_default(),
            email: text(row.contact_email.as_ref().map(Email::as_str)),
        }
    }

    fn put(&self, row: &mut GroupRow) -> Result<(), Failure> {
        let mut form = Form::default();
        let name = form.take(Line::parse(&self.group_name, Field::GroupName));
        let mut codes: Vec<String> = Vec::new();
        for code in &self.municipalities {
            let known = Municipality::by_code(code)
                .ok_or_else(|| Refusal::NoSuchMunicipality { code: code.clone() });
            if form.take_as(Some("municipalities"), known).is_some() && !codes.contains(code) {
                codes.push(code.clone());
            }
        }
        if self.municipalities.is_empty() {
            let field = Field::Municipality;
            form.take_as::<()>(Some("municipalities"), Err(Refusal::Missing { field }));
        }
        let controller = form.choice::<Controller>(&self.controller, Field::Controller);
        let contact = form.optional(&self.contact, |text| {
            PersonName::parse_as(text, Field::Contact)
        });
        let phone = form.optional(&self.phone, Phone::parse);
        let email = form.optional(&self.email, Email::parse);
        form.check()?;
        if let Some(name) = name {
            row.name = name;
        }
        row.municipalities = codes;
        row.controller = controller;
        row.contact_name = contact;
        row.contact_phone = phone;
        row.contact_email = email;
        Ok(())
    }
}

/// A number that must be there.
fn number(form: &mut Form, typed: Option<i64>, field: Field, into: &mut i64) {
    if let Some(number) = form.take(typed.ok_or(Refusal::Missing { field })) {
        *into = number;
    }
}

impl MeetingDefaults {
    fn of(row: &GroupRow) -> Self {
        Self {
            meeting_minimum: Some(row.meeting_minimum),
            blank_rows: Some(row.blank_rows),
            decide_days: Some(row.decide_days),
        }
    }

    fn put(&self, row: &mut GroupRow) -> Result<(), Failure> {
        let mut form = Form::default();
        for (typed, field, into) in [
            (
                self.meeting_minimum,
                Field::MeetingMinimum,
                &mut row.meeting_minimum,
            ),
            (self.blank_rows, Field::BlankRows, &mut row.blank_rows),
            (self.decide_days, Field::DecideDays, &mut row.decide_days),
        ] {
            number(&mut form, typed, field, into);
        }
        form.check()
    }
}

impl MatchingDefaults {
    fn of(row: &GroupRow) -> Self {
        let of = |criterion: &Criterion| {
            let weight = row.match_weights.of(*criterion);
            (criterion.code().to_owned(), weight.code().to_owned())
        };
        Self {
            weights: every::<Criterion>().iter().map(of).collect(),
            workable_level: row.workable_level.code().to_owned(),
            certificate_age: Some(row.certificate_age),
        }
    }

    fn put(&self, row: &mut GroupRow) -> Result<(), Failure> {
        let mut form = Form::default();
        let mut weights = BTreeMap::new();
        for (criterion, weight) in &self.weights {
            let known = Criterion::from_code(criterion).zip(Weight::from_code(weight));
            let field = Field::MatchWeights;
            if let Some((criterion, weight)) = form.take(known.ok_or(Refusal::Missing { field })) {
                weights.insert(criterion, weight);
            }
        }
        let field = Field::WorkableLevel;
        let level = LanguageLevel::from_code(&self.workable_level);
        let level = form.take(level.ok_or(Refusal::Missing { field }));
        number(
            &mut form,
            self.certificate_age,
            Field::CertificateAge,
            &mut row.certificate_age,
        );
        form.check()?;
        row.match_weights = Weights(weights);
        if let Some(level) = level {
            row.workable_level = level;
        }
        Ok(())
    }
}

impl CareDefaults {
    fn of(row: &GroupRow) -> Self {
        let days: Vec<String> = row.follow_up_days.iter().map(i64::to_string).collect();
        Self {
            follow_up_days: days.join(", "),
            quiet_soon_days: Some(row.quiet_soon_days),
            quiet_late_days: Some(row.quiet_late_days),
            review_months: Some(row.review_months),
            erase_months: Some(row.erase_months),
            ended_match_months: Some(row.ended_match_months),
            volunteer_months: Some(row.volunteer_months),
            sign_up_days: Some(row.sign_up_days),
            backup_days: Some(row.backup_days),
            lock_minutes: Some(row.lock_minutes),
        }
    }

    fn put(&self, row: &mut GroupRow) -> Result<(), Failure> {
        let mut form = Form::default();
        if let Some(days) = form.take(days(&self.follow_up_days)) {
            row.follow_up_days = days;
        }
        for (typed, field, into) in [
            (
                self.quiet_soon_days,
                Field::QuietSoonDays,
                &mut row.quiet_soon_days,
            ),
            (
                self.quiet_late_days,
                Field::QuietLateDays,
                &mut row.quiet_late_days,
            ),
            (
                self.review_months,
                Field::ReviewMonths,
                &mut row.review_months,
            ),
            (self.erase_months, Field::EraseMonths, &mut row.erase_months),
            (
                self.ended_match_months,
                Field::EndedMatchMonths,
                &mut row.ended_match_months,
            ),
            (
                self.volunteer_months,
                Field::VolunteerMonths,
                &mut row.volunteer_months,
            ),
            (self.sign_up_days, Field::SignUpDays, &mut row.sign_up_days),
            (self.backup_days, Field::BackupDays, &mut row.backup_days),
            (self.lock_minutes, Field::LockMinutes, &mut row.lock_minutes),
        ] {
            number(&mut form, typed, field, into);
        }
        form.check()
    }
}

/// Days with commas or spaces between them, in any of the five languages' commas.
fn days(typed: &str) -> Result<Vec<i64>, Refusal> {
    const MOST: i64 = 3_650;
    typed
        .split(|letter: char| matches!(letter, ',' | '،' | '፣' | ';') || letter.is_whitespace())
        .filter(|part| !part.is_empty())
        .map(|part| {
            part.parse().map_err(|_| Refusal::OutOfRange {
                field: Field::FollowUpDays,
                least: 1,
                most: MOST,
            })
        })
        .collect()
}

async fn change(desk: &Desk, put: impl FnOnce(&mut GroupRow) -> Result<(), Failure>) -> Answer<()> {
    desk.with(async |register, _| {
        let mut row = groups::get(register.readers()).await?;
        put(&mut row)?;
        groups::change(register, &row).await?;
        desk.abide_by(&row);
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn settings(desk: State<'_, Desk>) -> Answer<Settings> {
    desk.with(async |register, _| {
        let row = groups::get(register.readers()).await?;
        Ok(Settings {
            group: GroupSettings::of(&row),
            meetings: MeetingDefaults::of(&row),
            matching: MatchingDefaults::of(&row),
            care: CareDefaults::of(&row),
        })
    })
    .await
}

#[tauri::command]
pub async fn change_group(desk: State<'_, Desk>, form: GroupSettings) -> Answer<()> {
    change(&desk, |row| form.put(row)).await
}

#[tauri::command]
pub async fn change_meeting_defaults(desk: State<'_, Desk>, form: MeetingDefaults) -> Answer<()> {
    change(&desk, |row| form.put(row)).await
}

#[tauri::command]
pub async fn change_matching_defaults(desk: State<'_, Desk>, form: MatchingDefaults) -> Answer<()> {
    change(&desk, |row| form.put(row)).await
}

#[tauri::command]
pub async fn change_care_defaults(desk: State<'_, Desk>, form: CareDefaults) -> Answer<()> {
    change(&desk, |row| form.put(row)).await
}

/// Shows the folder in which the open register lies, in the system's own window.
#[tauri::command]
pub async fn show_register_folder(desk: State<'_, Desk>) -> Answer<()> {
    desk.with(async |register, _| System.show(register.folder()))
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_with_the_commas_of_every_language() {
        for typed in ["14, 42,91", "14 42 91", "14، 42، 91", "14፣ 42፣ 91"] {
            assert_eq!(days(typed), Ok(vec![14, 42, 91]), "{typed}");
        }
        assert_eq!(days(""), Ok(vec![]));
        assert!(days("14, to uger").is_err());
    }
}
