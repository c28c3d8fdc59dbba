//! Consent: given and withdrawn, one purpose at a time.

use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::consents::{self, Given};
use vejviser_core::register::Field;
use vejviser_core::values::{ConsentHow, LanguageTag, Purpose, day};
use vejviser_words::Lang;

use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// How consent was given, as it is typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(export)]
pub struct ConsentForm {
    pub how: String,
    /// The language in which it was read.
    pub read_in: String,
    pub given_on: String,
}

impl ConsentForm {
    /// Reads how these consents were given.
    pub fn read(&self, form: &mut Form, purposes: &[Purpose]) -> Vec<Given> {
        let how = form.take(
            self.how
                .parse::<ConsentHow>()
                .map_err(|_| Refusal::Missing { field: Field::How }),
        );
        let read_in = form.take(
            Lang::from_tag(&self.read_in)
                .map(|lang| LanguageTag::new(lang.tag()))
                .ok_or(Refusal::Missing {
                    field: Field::ReadIn,
                }),
        );
        let on = form.take(day(&self.given_on, Field::GivenOn));
        match (how, read_in, on) {
            (Some(how), Some(read_in), Some(on)) => purposes
                .iter()
                .map(|purpose| Given {
                    purpose: *purpose,
                    on,
                    how,
                    read_in: read_in.clone(),
                })
                .collect(),
            _ => Vec::new(),
        }
    }
}

fn purpose_of(code: &str) -> Result<Purpose, Refusal> {
    code.parse().map_err(|_| Refusal::Missing {
        field: Field::Purpose,
    })
}

#[tauri::command]
pub async fn give_consent(
    desk: State<'_, Desk>,
    person: &str,
    purpose: &str,
    form: ConsentForm,
) -> Answer<()> {
    desk.with(async |register, _| {
        let purpose = purpose_of(purpose)?;
        let mut reading = Form::default();
        let given = form.read(&mut reading, &[purpose]);
        reading.check()?;
        let given = given
            .into_iter()
            .next()
            .ok_or_else(|| Failure::machine("reading the form"))?;
        consents::give(register, person, given).await?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn withdraw_consent(
    desk: State<'_, Desk>,
    person: &str,
    purpose: &str,
    on: &str,
) -> Answer<()> {
    desk.with(async |register, _| {
        let purpose = purpose_of(purpose)?;
        let mut reading = Form::default();
        let on = reading.take(day(on, Field::WithdrawnOn));
        reading.check()?;
        let on = on.ok_or_else(|| Failure::machine("reading the form"))?;
        consents::withdraw(register, person, purpose, on).await?;
        Ok(())
    })
    .await
}
