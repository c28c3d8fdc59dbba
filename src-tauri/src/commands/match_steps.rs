//! What happens to a match: its steps, both answers, the first meeting, a no and its lifting, and who
//! follows up.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Deserialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::matches::{self, MatchState, StandIn, StepDetails};
use vejviser_core::register::Field;
use vejviser_core::values::{Coded as _, Line, Side, day, time_of_day};

use super::meeting_plan::named;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// What is said with a step; what it does not ask stays empty.
#[derive(Debug, Default, Deserialize, TS)]
#[ts(export)]
pub struct MatchStepForm {
    pub first_meeting: FirstMeetingForm,
    pub pause_until: String,
    /// A code.
    pub end_reason: String,
    /// `yes`, `no`, or empty where nobody asked.
    pub participant_again: String,
    pub friend_again: String,
}

/// When and where the two meet for the first time.
#[derive(Debug, Default, Deserialize, TS)]
#[ts(export)]
pub struct FirstMeetingForm {
    pub date: String,
    pub time: String,
    pub first_meeting_place: String,
}

/// Who follows up in another's place, and for how long.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct StandInForm {
    pub stand_in: String,
    pub stand_in_from: String,
    pub stand_in_until: String,
}

impl FirstMeetingForm {
    fn read(&self, form: &mut Form) -> (Option<NaiveDateTime>, Option<Line>) {
        let field = Field::FirstMeetingAt;
        let date = named(form, "date", &self.date, |text| day(text, field));
        let time = named(form, "time", &self.time, |text| time_of_day(text, field));
        let empty = [&self.date, &self.time].map(|typed| typed.trim().is_empty());
        match empty {
            [true, false] => form.take_as::<()>(Some("date"), Err(Refusal::Missing { field })),
            [false, true] => form.take_as::<()>(Some("time"), Err(Refusal::Missing { field })),
            _ => None,
        };
        let place = form.optional(&self.first_meeting_place, |text| {
            Line::parse(text, Field::FirstMeetingPlace)
        });
        (
            date.zip(time).map(|(date, time)| date.and_time(time)),
            place,
        )
    }
}

/// Takes a match to another state.
#[tauri::command]
pub async fn step_match(
    desk: State<'_, Desk>,
    id: &str,
    to: &str,
    form: MatchStepForm,
) -> Answer<()> {
    desk.with(async |register, _| {
        let mut reading = Form::default();
        let to = reading.choice::<MatchState>(to, Field::State);
        let (first_meeting_at, first_meeting_place) = form.first_meeting.read(&mut reading);
        let details = StepDetails {
            on: None,
            first_meeting_at,
            first_meeting_place,
            pause_until: reading.optional(&form.pause_until, |text| day(text, Field::PauseUntil)),
            end_reason: reading.choice(&form.end_reason, Field::EndReason),
            participant_again: reading.choice(&form.participant_again, Field::ParticipantAgain),
            friend_again: reading.choice(&form.friend_again, Field::FriendAgain),
        };
        if to == Some(MatchState::Ended) && form.end_reason.is_empty() {
            let field = Field::EndReason;
            reading.take::<()>(Err(Refusal::Missing { field }));
        }
        reading.check()?;
        let to = to.ok_or_else(|| Failure::machine("reading the step"))?;
        matches::step(register, id, to, details).await?;
        Ok(())
    })
    .await
}

/// Notes what a side said; an empty answer takes the note back.
#[tauri::command]
pub async fn answer_match(desk: State<'_, Desk>, id: &str, side: &str, said: &str) -> Answer<()> {
    desk.with(async |register, _| {
        let side = Side::from_code(side).ok_or(Refusal::Missing { field: Field::Side })?;
        matches::answer(register, id, side, said.parse().ok()).await?;
        Ok(())
    })
    .await
}

/// Notes when and where the two meet for the first time.
#[tauri::command]
pub async fn plan_first_meeting(
    desk: State<'_, Desk>,
    id: &str,
    form: FirstMeetingForm,
) -> Answer<()> {
    desk.with(async |register, _| {
        let mut reading = Form::default();
        let (at, place) = form.read(&mut reading);
        reading.check()?;
        matches::plan_first_meeting(register, id, at, place).await?;
        Ok(())
    })
    .await
}

/// Declines a match: by whom, and why.
#[tauri::command]
pub async fn decline_match(
    desk: State<'_, Desk>,
    id: &str,
    declined_by: &str,
    decline_reason: &str,
) -> Answer<()> {
    desk.with(async |register, _| {
        let mut form = Form::default();
        let by = chosen(&mut form, declined_by, Field::DeclinedBy);
        let reason = chosen(&mut form, decline_reason, Field::DeclineReason);
        form.check()?;
        let (by, reason) = by
            .zip(reason)
            .ok_or_else(|| Failure::machine("reading the form"))?;
        matches::decline(register, id, by, reason).await?;
        Ok(())
    })
    .await
}

/// A choice that must be made.
pub fn chosen<T: std::str::FromStr>(form: &mut Form, code: &str, field: Field) -> Option<T> {
    form.take(code.parse().map_err(|_| Refusal::Missing { field }))
}

/// Lets the two of a declined match be suggested to each other again.
#[tauri::command]
pub async fn lift_match(desk: State<'_, Desk>, id: &str) -> Answer<()> {
    desk.with(async |register, _| {
        matches::lift(register, id).await?;
        Ok(())
    })
    .await
}

/// Lets a member follow up in another's place for a time; none ends it.
#[tauri::command]
pub async fn stand_in_for_match(
    desk: State<'_, Desk>,
    id: &str,
    form: Option<StandInForm>,
) -> Answer<()> {
    desk.with(async |register, _| {
        let by = form.map(|form| read_stand_in(&form)).transpose()?;
        matches::stand_in(register, id, by).await?;
        Ok(())
    })
    .await
}

fn read_stand_in(form: &StandInForm) -> Result<StandIn, Failure> {
    let mut reading = Form::default();
    if form.stand_in.is_empty() {
        let field = Field::StandIn;
        reading.take::<()>(Err(Refusal::Missing { field }));
    }
    let from: Option<NaiveDate> = reading.take(day(&form.stand_in_from, Field::StandInFrom));
    let until = reading.take(day(&form.stand_in_until, Field::StandInUntil));
    reading.check()?;
    let (from, until) = from
        .zip(until)
        .ok_or_else(|| Failure::machine("reading the form"))?;
    Ok(StandIn {
        member: form.stand_in.clone(),
        from,
        until,
    })
}

/// Gives a match to another member to follow up, for good.
#[tauri::command]
pub async fn give_match_to(desk: State<'_, Desk>, id: &str, member: &str) -> Answer<()> {
    desk.with(async |register, _| {
        matches::follow_up_by(register, id, member).await?;
        Ok(())
    })
    .await
}
