//! Who may be in the register already, told while a form is being filled in.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::people::{self, Likeness, Typed};
use vejviser_core::values::{Email, PersonName, Phone};
use vejviser_words::{Worded as _, dates, messages};

use crate::desk::{Answer, Desk};

/// Somebody who may be the one.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct LikelyLine {
    pub person: String,
    /// Her newest registration, to be opened beside the form.
    pub registration: Option<String>,
    /// None where it is protected.
    pub name: Option<String>,
    /// In what they are alike.
    pub why: String,
    pub area: Option<String>,
    /// Which side, where it stands and since when.
    pub standing: Option<String>,
}

/// Who may be the one typed here; `except` is the person being edited.
#[tauri::command]
pub async fn likely_people(
    desk: State<'_, Desk>,
    name: &str,
    phone: &str,
    email: &str,
    except: Option<&str>,
) -> Answer<Vec<LikelyLine>> {
    desk.with(async |register, lang| {
        // What is not readable yet is like nobody.
        let (name, phone, email) = (
            PersonName::parse(name).ok(),
            Phone::parse(phone).ok(),
            Email::parse(email).ok(),
        );
        let typed = Typed {
            name: name.as_ref(),
            phone: phone.as_ref(),
            email: email.as_ref(),
        };
        let found = people::while_typing(register.readers(), typed, 4).await?;
        Ok(found
            .into_iter()
            .filter(|one| except != Some(one.person_id.as_str()))
            .take(3)
            .map(|one| LikelyLine {
                why: match one.likeness {
                    Likeness::Phone => messages::waiting_same_phone(lang),
                    Likeness::Email => messages::waiting_same_email(lang),
                    Likeness::Name => messages::waiting_same_name(lang),
                },
                standing: match (one.side, one.state, one.asked_on) {
                    (Some(side), Some(state), Some(day)) => Some(messages::waiting_standing(
                        lang,
                        &side.words(lang),
                        &state.words(lang),
                        &dates::date(lang, day),
                    )),
                    _ => None,
                },
                person: one.person_id,
                registration: one.registration_id,
                name: one.name.map(|name| name.as_str().to_owned()),
                area: one.area.map(|area| area.as_str().to_owned()),
            })
            .collect())
    })
    .await
}
