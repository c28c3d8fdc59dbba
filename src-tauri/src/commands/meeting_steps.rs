//! What happens to a meeting: the consultant says yes, it is cancelled or held, its paper is shredded.

use chrono::NaiveDate;
use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::meetings::{self, MeetingItem, Outcome};
use vejviser_core::register::{Field, Register};
use vejviser_core::values::day;

use crate::desk::{Answer, Desk};
use crate::form::Form;

/// What was counted at a meeting.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct Counted {
    pub came: Option<u32>,
    pub volunteers: Option<u32>,
    pub wanted_friend: Option<u32>,
}

/// Notes the consultant's yes, on the day typed.
#[tauri::command]
pub async fn confirm_consultant(desk: State<'_, Desk>, id: &str, on: &str) -> Answer<()> {
    desk.with(async |register, _| {
        let mut form = Form::default();
        let said = form.take(day(on, Field::ConsultantConfirmedOn));
        form.check()?;
        let mut details = meetings::meeting(register.readers(), id)
            .await?
            .meeting
            .details;
        details.consultant_confirmed_on = said;
        Ok(meetings::change(register, id, details).await?)
    })
    .await
}

#[tauri::command]
pub async fn cancel_meeting(desk: State<'_, Desk>, id: &str) -> Answer<()> {
    desk.with(async |register, _| Ok(meetings::cancel(register, id).await?))
        .await
}

/// Notes a meeting as held, with what was counted.
#[tauri::command]
pub async fn hold_meeting(desk: State<'_, Desk>, id: &str, counted: Counted) -> Answer<()> {
    desk.with(async |register, _| {
        let item = meetings::meeting(register.readers(), id).await?;
        let outcome = Outcome {
            came: counted.came.map(i64::from),
            volunteers: counted.volunteers.map(i64::from),
            wanted_friend: counted.wanted_friend.map(i64::from),
        };
        let on = held_on(register, &item);
        Ok(meetings::hold(register, id, on, outcome).await?)
    })
    .await
}

/// The day a meeting counts as held: its own, unless that is still to come.
fn held_on(register: &Register, item: &MeetingItem) -> NaiveDate {
    let today = register.clock().today();
    item.meeting
        .details
        .at
        .map_or(today, |at| at.date().min(today))
}

/// Notes that the meeting's paper was shredded today.
#[tauri::command]
pub async fn shred_paper(desk: State<'_, Desk>, id: &str) -> Answer<()> {
    desk.with(async |register, _| {
        let today = register.clock().today();
        Ok(meetings::paper_destroyed(register, id, today).await?)
    })
    .await
}
