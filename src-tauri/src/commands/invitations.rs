//! Who asked for a meeting, who was told of one, and telling them.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::meetings::{self, Invitee};
use vejviser_words::{Lang, dates};

use crate::desk::{Answer, Desk};

/// Somebody who asked for a meeting.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct InviteeLine {
    pub registration: String,
    /// None where it is protected.
    pub name: Option<String>,
    pub area: Option<String>,
    /// The day she asked for a meeting.
    pub asked_on: Option<String>,
    /// The day she was invited to this one.
    pub invited_on: Option<String>,
    pub signed_up: bool,
}

/// Who asked for a meeting and who was told of this one.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Invitees {
    pub to_invite: Vec<InviteeLine>,
    pub invited: Vec<InviteeLine>,
}

impl InviteeLine {
    fn of(lang: Lang, invitee: &Invitee) -> Self {
        Self {
            registration: invitee.registration_id.clone(),
            name: invitee.name.as_ref().map(|name| name.as_str().to_owned()),
            area: invitee.area.as_ref().map(|area| area.as_str().to_owned()),
            asked_on: invitee.meeting_asked_on.map(|day| dates::date(lang, day)),
            invited_on: invitee.invited_on.map(|day| dates::date(lang, day)),
            signed_up: invitee.signed_up,
        }
    }
}

#[tauri::command]
pub async fn invitees(desk: State<'_, Desk>, meeting: &str) -> Answer<Invitees> {
    desk.with(async |register, lang| {
        let readers = register.readers();
        let line = |invitee: &Invitee| InviteeLine::of(lang, invitee);
        Ok(Invitees {
            to_invite: meetings::to_invite(readers, meeting)
                .await?
                .iter()
                .map(line)
                .collect(),
            invited: meetings::invited(readers, meeting)
                .await?
                .iter()
                .map(line)
                .collect(),
        })
    })
    .await
}

/// Notes that these were told of the meeting.
#[tauri::command]
pub async fn invite(
    desk: State<'_, Desk>,
    meeting: &str,
    registrations: Vec<String>,
) -> Answer<()> {
    desk.with(async |register, _| {
        meetings::invite(register, meeting, &registrations).await?;
        Ok(())
    })
    .await
}
