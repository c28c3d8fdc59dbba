//! Matches as they are shown: the list, how many there are, and what Ctrl K finds.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::matches::life::{self, Quiet};
use vejviser_core::matches::{self, MatchFilter, MatchItem, MatchState};
use vejviser_core::registrations;
use vejviser_core::values::{Coded as _, PersonName};
use vejviser_words::{Lang, Worded as _, dates};

use crate::desk::{Answer, Desk};

/// So many matches stand under the field of Ctrl K.
const MOST: usize = 10;

/// Which matches are asked for.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct MatchAsk {
    pub show: MatchShow,
    /// A state's code; empty for all that `show` takes in.
    pub state: String,
    /// Only those that the member at the desk follows up.
    pub mine: bool,
}

/// Which part of the matches is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MatchShow {
    /// Not ended and not declined.
    Living,
    /// Quiet for too long, a follow-up that is late, or a concern that is not solved.
    Attention,
    /// Ended and declined.
    Over,
    All,
}

/// Matches of the list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MatchPage {
    pub total: u32,
    pub items: Vec<MatchLine>,
}

/// How many matches there are.
#[derive(Debug, Default, Serialize, TS)]
#[ts(export)]
pub struct MatchSummary {
    /// Not ended and not declined.
    pub living: u32,
    /// Of them those who meet.
    pub active: u32,
    /// Of them those whose answers are awaited.
    pub asked: u32,
    /// Of them those that somebody should look at.
    pub attention: u32,
    /// Ended and declined.
    pub over: u32,
}

/// A match in a list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MatchLine {
    pub id: String,
    /// The state's code: the page draws its shape.
    pub state: String,
    pub state_text: String,
    /// None where it is protected.
    pub participant: Option<String>,
    pub friend: Option<String>,
    /// The day it came into this state.
    pub since: Option<String>,
    /// How long an active pair has been quiet: `no`, `soon`, `late`.
    pub quiet: String,
    /// Days since the last contact, where the pair is quiet.
    #[ts(type = "number | null")]
    pub quiet_days: Option<i64>,
    /// The day of the next planned follow-up.
    pub follow_up: Option<String>,
    /// That day has passed.
    pub follow_up_late: bool,
    /// Concerns that are not solved.
    #[ts(type = "number")]
    pub concerns: i64,
    /// One of them cannot wait.
    pub urgent: bool,
}

impl MatchLine {
    /// A match as lists name it.
    pub fn of(lang: Lang, item: &MatchItem, today: NaiveDate) -> Self {
        let row = &item.row;
        let name = |name: &Option<PersonName>| name.as_ref().map(|name| name.as_str().to_owned());
        let next = asked_next(item);
        Self {
            id: row.id.clone(),
            state: row.state.code().to_owned(),
            state_text: row.state.words(lang),
            participant: name(&item.participant_name),
            friend: name(&item.friend_name),
            since: came_into(item).map(|day| dates::date(lang, day)),
            quiet: item.quiet.code().to_owned(),
            quiet_days: item
                .last_contact
                .filter(|_| item.quiet != Quiet::No)
                .map(|last| (today - last).num_days()),
            follow_up: next.map(|day| dates::date(lang, day)),
            follow_up_late: next.is_some_and(|day| day < today),
            concerns: item.open_concerns,
            urgent: item.urgent,
        }
    }
}

/// The day a match came into the state it is in.
fn came_into(item: &MatchItem) -> Option<NaiveDate> {
    let row = &item.row;
    match row.state {
        MatchState::Draft => Some(row.proposed_on),
        MatchState::Approved => row.approved_on,
        MatchState::BothAsked => row.asked_on,
        MatchState::FirstMeeting => row.first_meeting_at.map(|at| at.date()),
        MatchState::Active => row.active_on,
        MatchState::Paused => row.paused_on,
        MatchState::Ended => row.ended_on,
        MatchState::Declined => row.declined_on,
    }
}

/// The day of the next planned follow-up; none while the two rest.
fn asked_next(item: &MatchItem) -> Option<NaiveDate> {
    let rests = item.row.state == MatchState::Paused;
    item.next_follow_up.filter(|_| !rests).map(|(_, day)| day)
}

/// Whether somebody should look at it.
fn wants_attention(item: &MatchItem, today: NaiveDate) -> bool {
    let late = asked_next(item).is_some_and(|day| day < today);
    item.quiet != Quiet::No || late || item.open_concerns > 0
}

impl MatchShow {
    fn takes_in(self, item: &MatchItem, today: NaiveDate) -> bool {
        match self {
            Self::Living => life::lives(item.row.state),
            Self::Attention => wants_attention(item, today),
            Self::Over => !life::lives(item.row.state),
            Self::All => true,
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// So many matches from a place in the list, those with a concern first.
#[tauri::command]
pub async fn matches(
    desk: State<'_, Desk>,
    ask: MatchAsk,
    offset: u32,
    limit: u32,
) -> Answer<MatchPage> {
    desk.with(async |register, lang| {
        let today = register.clock().today();
        let filter = MatchFilter {
            state: ask.state.parse().ok(),
            member: ask.mine.then(|| register.member().to_owned()),
            ..MatchFilter::default()
        };
        let mut items = matches::list(register.readers(), &filter, today).await?;
        items.retain(|item| ask.show.takes_in(item, today));
        Ok(MatchPage {
            total: count(items.len()),
            items: items
                .iter()
                .skip(usize::try_from(offset).unwrap_or(usize::MAX))
                .take(usize::try_from(limit.min(500)).unwrap_or(500))
                .map(|item| MatchLine::of(lang, item, today))
                .collect(),
        })
    })
    .await
}

/// How many matches there are, all or those that the member at the desk follows up.
#[tauri::command]
pub async fn match_summary(desk: State<'_, Desk>, mine: bool) -> Answer<MatchSummary> {
    desk.with(async |register, _| {
        let today = register.clock().today();
        let filter = MatchFilter {
            member: mine.then(|| register.member().to_owned()),
            ..MatchFilter::default()
        };
        let mut summary = MatchSummary::default();
        for item in matches::list(register.readers(), &filter, today).await? {
            let state = item.row.state;
            summary.attention += u32::from(wants_attention(&item, today));
            summary.active += u32::from(state == MatchState::Active);
            summary.asked += u32::from(state == MatchState::BothAsked);
            if life::lives(state) {
                summary.living += 1;
            } else {
                summary.over += 1;
            }
        }
        Ok(summary)
    })
    .await
}

/// The matches of whomever these words find, in any script and spelling: the living first.
#[tauri::command]
pub async fn find_matches(desk: State<'_, Desk>, text: &str) -> Answer<Vec<MatchLine>> {
    desk.with(async |register, lang| {
        let readers = register.readers();
        let today = register.clock().today();
        let people = registrations::find(readers, text, 10).await?;
        let mut found: Vec<MatchItem> = Vec::new();
        for person in people {
            let filter = MatchFilter {
                registration: Some(person.registration_id),
                ..MatchFilter::default()
            };
            for item in matches::list(readers, &filter, today).await? {
                if found.iter().all(|one| one.row.id != item.row.id) {
                    found.push(item);
                }
            }
        }
        // A stable order: the best name first among the living, then among the others.
        found.sort_by_key(|item| !life::lives(item.row.state));
        Ok(found
            .iter()
            .take(MOST)
            .map(|item| MatchLine::of(lang, item, today))
            .collect())
    })
    .await
}
