//! A follow-up's form, and concerns about a pair.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::groups;
use vejviser_core::matches::{self, FollowUpRow, MatchDetail, NewConcern, NewFollowUp};
use vejviser_core::register::{Field, Register, get};
use vejviser_core::values::{Coded as _, FreeText, day};
use vejviser_core::{Refusal, matches::FollowUpItem};
use vejviser_words::{Lang, dates, messages};

use super::choices::Choice;
use super::match_steps::chosen;
use super::match_view::follow_up_title;
use super::meeting_plan::whole_number;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// The most times that two can have met, as the register takes them.
const MOST_TIMES: i64 = 400;

/// A follow-up as the form has it: everything as it was typed.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FollowUpForm {
    /// Which of the planned ones, from 0; empty for one in between.
    pub number: String,
    pub done_on: String,
    pub talked_with: String,
    pub times_met: String,
    pub did: String,
    pub good: String,
    pub hard: String,
    /// How it goes, by theme; a theme without an answer is left out or empty.
    #[ts(type = "Record<string, string>")]
    pub outcomes: BTreeMap<String, String>,
}

/// The form with what it begins with.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct FollowUpFormView {
    pub form: FollowUpForm,
    /// The planned follow-ups that it can be, each with its day.
    pub numbers: Vec<Choice>,
    /// None where it is protected.
    pub participant: Option<String>,
    pub friend: Option<String>,
}

/// A concern as the form has it.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct ConcernForm {
    pub topic: String,
    pub urgent: bool,
    pub text: String,
    /// The member's id, or empty.
    pub taken_by: String,
}

impl FollowUpForm {
    fn of(lang: Lang, row: &FollowUpRow) -> Self {
        let text = |text: &Option<FreeText>| {
            text.as_ref()
                .map(|text| text.as_str().to_owned())
                .unwrap_or_default()
        };
        Self {
            number: row
                .number
                .map(|number| number.to_string())
                .unwrap_or_default(),
            done_on: dates::date(lang, row.done_on),
            talked_with: row
                .talked_with
                .map(|with| with.code().to_owned())
                .unwrap_or_default(),
            times_met: row
                .times_met
                .map(|times| times.to_string())
                .unwrap_or_default(),
            did: text(&row.did),
            good: text(&row.good),
            hard: text(&row.hard),
            outcomes: row
                .outcomes
                .iter()
                .map(|(theme, outcome)| (theme.code().to_owned(), outcome.code().to_owned()))
                .collect(),
        }
    }

    fn read(&self) -> Result<NewFollowUp, Failure> {
        let mut form = Form::default();
        let done_on = form.take(day(&self.done_on, Field::DoneOn));
        let number = form.choice(&self.number, Field::Number);
        let talked_with = form.choice(&self.talked_with, Field::TalkedWith);
        let times_met = form.optional(&self.times_met, |text| {
            whole_number(text, Field::TimesMet, 0, MOST_TIMES)
        });
        let mut free = |text: &str, field| form.optional(text, |text| FreeText::parse(text, field));
        let did = free(&self.did, Field::Did);
        let good = free(&self.good, Field::Good);
        let hard = free(&self.hard, Field::Hard);
        form.check()?;
        let done_on = done_on.ok_or_else(|| Failure::machine("reading the form"))?;
        Ok(NewFollowUp {
            number,
            talked_with,
            did,
            good,
            hard,
            times_met,
            outcomes: self
                .outcomes
                .iter()
                .filter_map(|(theme, outcome)| theme.parse().ok().zip(outcome.parse().ok()))
                .collect(),
            ..NewFollowUp::on(done_on)
        })
    }
}

/// The form for a follow-up of a match, or for a new one.
#[tauri::command]
pub async fn follow_up_form(
    desk: State<'_, Desk>,
    pair: &str,
    id: Option<&str>,
) -> Answer<FollowUpFormView> {
    desk.with(async |register, lang| form_view(register, lang, pair, id).await)
        .await
}

async fn form_view(
    register: &Register,
    lang: Lang,
    pair: &str,
    id: Option<&str>,
) -> Result<FollowUpFormView, Failure> {
    let readers = register.readers();
    let today = register.clock().today();
    let detail = matches::detail(readers, pair, today).await?;
    let done = matches::follow_ups(readers, pair).await?;
    let edited = match id {
        Some(id) => Some(get::<FollowUpRow>(readers, id).await?),
        None => None,
    };
    let form = match &edited {
        Some(row) => FollowUpForm::of(lang, row),
        None => FollowUpForm {
            number: detail
                .item
                .next_follow_up
                .map(|(number, _)| number.to_string())
                .unwrap_or_default(),
            done_on: dates::date(lang, today),
            ..FollowUpForm::default()
        },
    };
    let own = edited.as_ref().and_then(|row| row.number);
    Ok(FollowUpFormView {
        form,
        numbers: numbers(register, lang, &detail, &done, own).await?,
        participant: detail.participant.name.map(|name| name.as_str().to_owned()),
        friend: detail.friend.name.map(|name| name.as_str().to_owned()),
    })
}

/// The planned follow-ups that are not noted yet, and the one that is edited.
async fn numbers(
    register: &Register,
    lang: Lang,
    detail: &MatchDetail,
    done: &[FollowUpItem],
    own: Option<i64>,
) -> Result<Vec<Choice>, Failure> {
    let group = groups::get(register.readers()).await?;
    let row = &detail.item.row;
    let begun = row.first_meeting_at.map(|at| at.date()).or(row.active_on);
    Ok((0..)
        .zip(&group.follow_up_days)
        .filter(|(number, _)| {
            own == Some(*number) || done.iter().all(|one| one.row.number != Some(*number))
        })
        .map(|(number, days)| Choice {
            code: number.to_string(),
            text: match begun {
                Some(begun) => messages::matches_follow_up_planned(
                    lang,
                    number + 1,
                    begun + chrono::Days::new(days.unsigned_abs()),
                ),
                None => follow_up_title(lang, Some(number)),
            },
        })
        .collect())
}

/// Notes a follow-up, or corrects one.
#[tauri::command]
pub async fn save_follow_up(
    desk: State<'_, Desk>,
    pair: &str,
    id: Option<&str>,
    form: FollowUpForm,
) -> Answer<()> {
    desk.with(async |register, _| {
        let said = form.read()?;
        match id {
            Some(id) => matches::change_follow_up(register, id, said).await?,
            None => matches::follow_up(register, pair, said).await?,
        };
        Ok(())
    })
    .await
}

/// Raises a concern about a match, or changes one.
#[tauri::command]
pub async fn save_concern(
    desk: State<'_, Desk>,
    pair: &str,
    id: Option<&str>,
    form: ConcernForm,
) -> Answer<()> {
    desk.with(async |register, _| {
        let mut reading = Form::default();
        let topic = chosen(&mut reading, &form.topic, Field::Topic);
        let text = reading.optional(&form.text, |text| FreeText::parse(text, Field::Note));
        reading.check()?;
        let concern = NewConcern {
            topic: topic.ok_or(Refusal::Missing {
                field: Field::Topic,
            })?,
            urgent: form.urgent,
            text,
            taken_by: Some(form.taken_by).filter(|member| !member.is_empty()),
        };
        match id {
            Some(id) => matches::change_concern(register, id, concern).await?,
            None => matches::raise_concern(register, pair, concern).await?,
        };
        Ok(())
    })
    .await
}

/// Notes that a concern is solved, and how.
#[tauri::command]
pub async fn solve_concern(desk: State<'_, Desk>, id: &str, solution: &str) -> Answer<()> {
    desk.with(async |register, _| {
        let mut form = Form::default();
        let solution = form.optional(solution, |text| FreeText::parse(text, Field::Solution));
        form.check()?;
        matches::solve_concern(register, id, solution).await?;
        Ok(())
    })
    .await
}
