//! The waiting list: its rows, what it is filtered by, and the sentence above it.

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::groups;
use vejviser_core::register::Register;
use vejviser_core::registrations::steps;
use vejviser_core::registrations::{self, Filter, RegistrationItem, SearchText};
use vejviser_core::values::{Coded as _, Municipality, RegistrationState, Side, SpokenLanguage};
use vejviser_words::{Lang, Worded as _, lists, messages};

use super::choices::Choice;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// Which rows are asked for. Empty codes ask for everything.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct WaitingAsk {
    pub side: String,
    pub show: Show,
    /// The area's id.
    pub area: String,
    pub language: String,
    pub topic: String,
    /// The day on which those who are shown asked at the latest, as `2026-12-24`.
    pub until: String,
    /// Somebody's name in any script and spelling.
    pub text: String,
}

/// Which of the registrations are shown.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Show {
    /// Those who wait.
    Waits,
    /// Those with whom no talk is arranged.
    New,
    /// Those who wait without consent to find a friend.
    ConsentMissing,
    /// Those who asked for an introductory meeting and wait.
    MeetingAsked,
    Matched,
    Withdrawn,
    Closed,
    All,
}

/// Rows of the list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct WaitingPage {
    #[ts(type = "number")]
    pub total: i64,
    /// The search text finds more people than are looked at.
    pub more_found: bool,
    pub items: Vec<WaitingLine>,
}

/// A registration in the list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct WaitingLine {
    pub id: String,
    /// None where it is protected.
    pub name: Option<String>,
    pub own_script_name: Option<String>,
    pub side: String,
    pub side_text: String,
    pub state: String,
    pub state_text: String,
    /// It waits, and nobody has noted consent to find a friend.
    pub consent_missing: bool,
    /// Whole days since the request.
    #[ts(type = "number")]
    pub days: i64,
    pub area: Option<String>,
    /// Alone or a family, adults and children.
    pub household: String,
    pub languages: String,
    pub topics: String,
}

/// What stands above the list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct WaitingSummary {
    #[ts(type = "number")]
    pub participants: i64,
    #[ts(type = "number")]
    pub friends: i64,
    /// Days the participant has waited who waits longest.
    #[ts(type = "number | null")]
    pub longest: Option<i64>,
    #[ts(type = "number")]
    pub consent_missing: i64,
}

impl WaitingAsk {
    fn filter(&self) -> Filter {
        let some = |code: &str| Some(code.to_owned()).filter(|code| !code.is_empty());
        let mut filter = Filter {
            side: Side::from_code(&self.side),
            area: some(&self.area),
            language: some(&self.language).map(|code| SpokenLanguage::new(&code)),
            topic: self.topic.parse().ok(),
            asked_until: self.until.parse().ok(),
            text: some(self.text.trim()).map(SearchText),
            ..Filter::default()
        };
        match self.show {
            Show::Waits => filter.waits = true,
            Show::New => filter.state = Some(RegistrationState::New),
            Show::ConsentMissing => {
                filter.waits = true;
                filter.consent_missing = true;
            }
            Show::MeetingAsked => {
                filter.waits = true;
                filter.meeting_asked = true;
            }
            Show::Matched => filter.state = Some(RegistrationState::Matched),
            Show::Withdrawn => filter.state = Some(RegistrationState::Withdrawn),
            Show::Closed => filter.state = Some(RegistrationState::Closed),
            Show::All => {}
        }
        filter
    }
}

impl WaitingLine {
    fn of(lang: Lang, item: &RegistrationItem, today: chrono::NaiveDate) -> Self {
        let spoken: Vec<String> = item.spoken().iter().map(|one| one.words(lang)).collect();
        let topics: Vec<String> = item.topics.iter().map(|one| one.words(lang)).collect();
        Self {
            id: item.id.clone(),
            name: item.name.as_ref().map(|name| name.as_str().to_owned()),
            own_script_name: item
                .own_script_name
                .as_ref()
                .filter(|own| item.name.as_ref() != Some(own))
                .map(|name| name.as_str().to_owned()),
            side: item.side.code().to_owned(),
            side_text: item.side.words(lang),
            state: item.state.code().to_owned(),
            state_text: item.state.words(lang),
            consent_missing: steps::waits(item.state) && !item.consent,
            days: item.waiting_days(today),
            area: item.area.as_ref().map(|area| area.as_str().to_owned()),
            household: household(lang, item),
            languages: lists::and(lang, &spoken),
            topics: topics.join(" · "),
        }
    }
}

fn household(lang: Lang, item: &RegistrationItem) -> String {
    let mut parts: Vec<String> = item
        .composition
        .iter()
        .map(|composition| composition.words(lang))
        .collect();
    if item.adults > 1 {
        parts.push(messages::waiting_adults(lang, item.adults));
    }
    if item.children > 0 {
        parts.push(messages::waiting_children(lang, item.children));
    }
    parts.join(" · ")
}

/// So many rows from a place in the list, longest waiting first.
#[tauri::command]
pub async fn waiting(
    desk: State<'_, Desk>,
    ask: WaitingAsk,
    offset: u32,
    limit: u32,
) -> Answer<WaitingPage> {
    desk.with(async |register, lang| {
        let today = register.clock().today();
        let page = registrations::page(
            register.readers(),
            &ask.filter(),
            i64::from(offset),
            i64::from(limit.min(500)),
        )
        .await?;
        Ok(WaitingPage {
            total: page.total,
            more_found: page.more_found,
            items: page
                .items
                .iter()
                .map(|item| WaitingLine::of(lang, item, today))
                .collect(),
        })
    })
    .await
}

#[tauri::command]
pub async fn waiting_summary(desk: State<'_, Desk>) -> Answer<WaitingSummary> {
    desk.with(async |register, _| {
        let today = register.clock().today();
        let summary = registrations::summary(register.readers(), today).await?;
        Ok(WaitingSummary {
            participants: summary.participants,
            friends: summary.friends,
            longest: summary.longest_wait,
            consent_missing: summary.consent_missing,
        })
    })
    .await
}

/// The group's areas to choose from, each with its municipality where there are several.
#[tauri::command]
pub async fn area_choices(desk: State<'_, Desk>) -> Answer<Vec<Choice>> {
    desk.with(async |register, lang| area_list(register, lang).await)
        .await
}

/// The group's areas in alphabetical order.
pub async fn area_list(register: &Register, lang: Lang) -> Result<Vec<Choice>, Failure> {
    let areas = groups::areas(register.readers()).await?;
    let several = areas
        .iter()
        .any(|area| areas.first().map(|first| &first.municipality) != Some(&area.municipality));
    let mut choices: Vec<Choice> = areas
        .iter()
        .map(|area| Choice {
            code: area.id.clone(),
            text: match Municipality::by_code(&area.municipality) {
                Some(home) if several => {
                    messages::waiting_area_in(lang, area.name.as_str(), home.name())
                }
                _ => area.name.as_str().to_owned(),
            },
        })
        .collect();
    vejviser_words::order::sort_names(Lang::DANISH, &mut choices, |one| &one.text);
    Ok(choices)
}
