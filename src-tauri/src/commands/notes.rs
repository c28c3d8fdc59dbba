//! Contact notes: short, dated, by whom.

use tauri::State;
use vejviser_core::register::Field;
use vejviser_core::registrations;
use vejviser_core::values::FreeText;

use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// Writes a note about a registration.
#[tauri::command]
pub async fn add_note(desk: State<'_, Desk>, registration: &str, text: &str) -> Answer<()> {
    desk.with(async |register, _| {
        let mut form = Form::default();
        let text = form.take(FreeText::parse(text, Field::Note));
        form.check()?;
        let text = text.ok_or_else(|| Failure::machine("reading the form"))?;
        registrations::add_note(register, registration, text).await?;
        Ok(())
    })
    .await
}
