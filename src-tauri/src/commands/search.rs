//! What Ctrl K finds of people.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::registrations::{self, FoundPerson};
use vejviser_words::{Lang, Worded as _};

use crate::desk::{Answer, Desk};

/// So many people stand under the field.
const MOST: u16 = 10;

/// Somebody who was found.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct PersonHit {
    /// The registration she leads to.
    pub registration: String,
    /// Unlike any other's, of whom several may lead to one registration.
    pub person: String,
    pub name: String,
    pub own_script_name: Option<String>,
    /// Which side, where it stands, and where she lives.
    pub detail: String,
}

impl PersonHit {
    fn of(lang: Lang, found: FoundPerson) -> Self {
        let area = found.area.map(|area| area.as_str().to_owned());
        let detail: Vec<String> = [found.side.words(lang), found.state.words(lang)]
            .into_iter()
            .chain(area)
            .collect();
        Self {
            registration: found.registration_id,
            person: found.person_id,
            own_script_name: found
                .own_script_name
                .filter(|own| *own != found.name)
                .map(|own| own.as_str().to_owned()),
            name: found.name.as_str().to_owned(),
            detail: detail.join(" · "),
        }
    }
}

/// The people whom these words find, in any script and spelling, the best first.
#[tauri::command]
pub async fn find_people(desk: State<'_, Desk>, text: &str) -> Answer<Vec<PersonHit>> {
    desk.with(async |register, lang| {
        let found = registrations::find(register.readers(), text, MOST).await?;
        Ok(found
            .into_iter()
            .map(|one| PersonHit::of(lang, one))
            .collect())
    })
    .await
}
