//! One match as its detail shows it: both sides, the way it has come, follow-ups and concerns.

use chrono::NaiveDate;
use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::matches::{
    self, ConcernItem, FollowUpItem, MatchDetail, MatchRow, MatchSide, MatchState,
};
use vejviser_core::members;
use vejviser_core::register::{Field, Register};
use vejviser_core::values::{Coded as _, FreeText, Phone, Side, YesNo};
use vejviser_words::{Lang, Worded as _, dates, messages};

use super::match_letters::MatchMessageKind;
use super::matches::MatchLine;
use super::meetings::Fact;
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// A match with everything its page shows.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MatchView {
    pub line: MatchLine,
    pub participant: MatchSideView,
    pub friend: MatchSideView,
    /// Why the leader brings these two together.
    pub why: Option<String>,
    /// From the draft to where it stands, and what lies ahead.
    pub way: Vec<MatchStep>,
    /// The states it can go to, by code.
    pub onward: Vec<String>,
    pub both_said_yes: bool,
    /// One of the two said no.
    pub said_no: bool,
    /// When the two meet for the first time, in one phrase.
    pub first_meeting: Option<String>,
    /// The same as the form has it.
    pub first_meeting_date: String,
    pub first_meeting_time: String,
    pub first_meeting_place: String,
    /// What is noted of a pause or of the end.
    pub facts: Vec<Fact>,
    /// Declined, and not lifted: the two stay apart.
    pub can_lift: bool,
    pub follow_ups: Vec<FollowUpLine>,
    pub next: Option<NextFollowUp>,
    /// A follow-up can be noted: both have said yes.
    pub can_follow_up: bool,
    pub concerns: Vec<ConcernLine>,
    /// The member who follows up.
    pub follows_up: Option<String>,
    pub stand_in: Option<StandInView>,
    /// What can be written to both now, by code, the nearest first.
    pub messages: Vec<String>,
    /// Today, as a form shows it.
    pub today: String,
}

/// One side of a match.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MatchSideView {
    pub registration: String,
    pub side: String,
    pub side_text: String,
    /// None where it is protected.
    pub name: Option<String>,
    pub protected: bool,
    /// `yes`, `no`, or empty where nothing was said yet.
    pub answer: String,
    pub answer_text: Option<String>,
    /// Her consent to share name and contact with the friend is in force.
    pub may_share: bool,
    /// Only after both said yes.
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// A step on a match's way.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MatchStep {
    /// The state's code.
    pub state: String,
    pub text: String,
    pub on: Option<String>,
    pub stands: StepStands,
}

/// Where a match is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StepStands {
    Past,
    Now,
    Ahead,
}

/// A follow-up that was done.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct FollowUpLine {
    pub id: String,
    /// Which one it was.
    pub title: String,
    pub on: String,
    pub by: Option<String>,
    pub talked_with: Option<String>,
    /// The three questions and how often they met, the unanswered ones left out.
    pub said: Vec<Fact>,
    /// How it goes, by theme.
    pub outcomes: Vec<Fact>,
}

/// The follow-up that is planned next.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct NextFollowUp {
    pub title: String,
    pub on: String,
    /// Days until then; below 0 when it has passed.
    #[ts(type = "number")]
    pub days: i64,
}

/// A concern.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ConcernLine {
    pub id: String,
    pub topic: String,
    pub topic_text: String,
    pub urgent: bool,
    pub text: String,
    pub raised_on: String,
    /// The member's id, or empty.
    pub taken_by: String,
    pub taken_by_name: Option<String>,
    /// None while it is open.
    pub solved_on: Option<String>,
    pub solution: Option<String>,
}

/// Who follows up in another's place.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct StandInView {
    pub member: String,
    pub name: String,
    pub from: String,
    pub until: String,
    /// The time has passed.
    pub over: bool,
}

#[tauri::command]
pub async fn match_view(desk: State<'_, Desk>, id: &str) -> Answer<MatchView> {
    desk.with(async |register, lang| view(register, lang, id).await)
        .await
}

async fn view(register: &Register, lang: Lang, id: &str) -> Result<MatchView, Failure> {
    let readers = register.readers();
    let today = register.clock().today();
    let detail = matches::detail(readers, id, today).await?;
    let follow_ups = matches::follow_ups(readers, id).await?;
    let concerns = matches::concerns(readers, id).await?;
    let members = members::list(readers).await?;
    let member = |id: &str| {
        let found = members.iter().find(|member| member.id == id);
        found.map(|member| member.name.as_str().to_owned())
    };
    let row = &detail.item.row;
    let date = |day: Option<NaiveDate>| day.map(|day| dates::date(lang, day));
    let answers = [row.participant_answer, row.friend_answer];
    Ok(MatchView {
        line: MatchLine::of(lang, &detail.item, today),
        participant: MatchSideView::of(lang, Side::Participant, &detail.participant),
        friend: MatchSideView::of(lang, Side::Friend, &detail.friend),
        why: text(row.why.as_ref()),
        way: way(lang, row),
        onward: detail
            .onward
            .iter()
            .map(|state| state.code().to_owned())
            .collect(),
        both_said_yes: detail.both_said_yes,
        said_no: answers.contains(&Some(YesNo::No)),
        first_meeting: row
            .first_meeting_at
            .map(|at| messages::paper_when(lang, at.date(), &dates::time(lang, at.time()))),
        first_meeting_date: date(row.first_meeting_at.map(|at| at.date())).unwrap_or_default(),
        first_meeting_time: row
            .first_meeting_at
            .map(|at| dates::time(lang, at.time()))
            .unwrap_or_default(),
        first_meeting_place: row
            .first_meeting_place
            .as_ref()
            .map(|place| place.as_str().to_owned())
            .unwrap_or_default(),
        facts: facts(lang, row),
        can_lift: row.state == MatchState::Declined && row.lifted_on.is_none(),
        follow_ups: follow_ups
            .iter()
            .map(|item| FollowUpLine::of(lang, item))
            .collect(),
        next: detail
            .item
            .next_follow_up
            // While the two rest nobody is asked.
            .filter(|_| row.state != MatchState::Paused)
            .map(|(number, day)| NextFollowUp {
                title: follow_up_title(lang, Some(number)),
                on: dates::date(lang, day),
                days: (day - today).num_days(),
            }),
        can_follow_up: matches::life::is_made(row.state) || row.state == MatchState::Ended,
        concerns: concerns
            .iter()
            .map(|item| ConcernLine::of(lang, item))
            .collect(),
        follows_up: row.follows_up.as_deref().and_then(member),
        stand_in: row.stand_in.as_deref().map(|id| StandInView {
            member: id.to_owned(),
            name: member(id).unwrap_or_default(),
            from: date(row.stand_in_from).unwrap_or_default(),
            until: date(row.stand_in_until).unwrap_or_default(),
            over: row.stand_in_until.is_some_and(|until| until < today),
        }),
        messages: messages_now(&detail),
        today: dates::date(lang, today),
    })
}

fn messages_now(detail: &MatchDetail) -> Vec<String> {
    MatchMessageKind::now(&detail.item.row)
        .iter()
        .map(|kind| kind.code().to_owned())
        .collect()
}

impl MatchSideView {
    fn of(lang: Lang, side: Side, one: &MatchSide) -> Self {
        Self {
            registration: one.registration.clone(),
            side: side.code().to_owned(),
            side_text: side_in_words(lang, side),
            name: one.name.as_ref().map(|name| name.as_str().to_owned()),
            protected: one.protected,
            answer: one
                .answer
                .map(|said| said.code().to_owned())
                .unwrap_or_default(),
            answer_text: one.answer.map(|said| said.words(lang)),
            may_share: one.may_share,
            phone: one.phone.as_ref().map(Phone::international),
            email: one.email.as_ref().map(|email| email.as_str().to_owned()),
        }
    }
}

/// A side as a heading names it.
pub fn side_in_words(lang: Lang, side: Side) -> String {
    match side {
        Side::Participant => Field::Participant.words(lang),
        Side::Friend => Field::Friend.words(lang),
    }
}

/// The way of a match: what it has come through, where it is, and what lies ahead of one that lives.
fn way(lang: Lang, row: &MatchRow) -> Vec<MatchStep> {
    let met = row.first_meeting_at.map(|at| at.date());
    let mut steps = vec![
        (MatchState::Draft, Some(row.proposed_on)),
        (MatchState::Approved, row.approved_on),
        (MatchState::BothAsked, row.asked_on),
        (MatchState::FirstMeeting, met),
        (MatchState::Active, row.active_on),
    ];
    match row.state {
        MatchState::Paused => steps.push((MatchState::Paused, row.paused_on)),
        MatchState::Ended => steps.push((MatchState::Ended, row.ended_on)),
        MatchState::Declined => {
            // It never came further than its last step with a day of its own.
            let reached = [row.approved_on, row.asked_on, met, row.active_on]
                .iter()
                .rposition(Option::is_some)
                .map_or(1, |last| last + 2);
            steps.truncate(reached);
            steps.push((MatchState::Declined, row.declined_on));
        }
        _ => {}
    }
    let now = steps.iter().position(|(state, _)| *state == row.state);
    steps
        .into_iter()
        .enumerate()
        .map(|(at, (state, on))| MatchStep {
            state: state.code().to_owned(),
            text: state.words(lang),
            on: on.map(|day| dates::date(lang, day)),
            stands: match now {
                Some(now) if at > now => StepStands::Ahead,
                Some(now) if at == now => StepStands::Now,
                _ => StepStands::Past,
            },
        })
        .collect()
}

/// What is noted of a pause, of the end, or of a no.
fn facts(lang: Lang, row: &MatchRow) -> Vec<Fact> {
    let fact = |field: Field, text: Option<String>| {
        let term = field.words(lang);
        text.map(|text| Fact { term, text })
    };
    let date = |day: Option<NaiveDate>| day.map(|day| dates::date(lang, day));
    [
        fact(Field::PauseUntil, date(row.pause_until)),
        fact(
            Field::EndReason,
            row.end_reason.map(|reason| reason.words(lang)),
        ),
        fact(
            Field::ParticipantAgain,
            row.participant_again.map(|said| said.words(lang)),
        ),
        fact(
            Field::FriendAgain,
            row.friend_again.map(|said| said.words(lang)),
        ),
        fact(Field::DeclinedBy, row.declined_by.map(|by| by.words(lang))),
        fact(
            Field::DeclineReason,
            row.decline_reason.map(|reason| reason.words(lang)),
        ),
        fact(Field::LiftedOn, date(row.lifted_on)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn text(free: Option<&FreeText>) -> Option<String> {
    free.map(|text| text.as_str().to_owned())
}

/// Which follow-up it is: the first, or one in between.
pub fn follow_up_title(lang: Lang, number: Option<i64>) -> String {
    match number {
        Some(number) => messages::matches_follow_up_number(lang, number + 1),
        None => messages::matches_follow_up_between(lang),
    }
}

impl FollowUpLine {
    fn of(lang: Lang, item: &FollowUpItem) -> Self {
        let row = &item.row;
        let times_met = row
            .times_met
            .map(|times| messages::matches_times_met(lang, times));
        let said = [
            (Field::TimesMet, times_met),
            (Field::Did, text(row.did.as_ref())),
            (Field::Good, text(row.good.as_ref())),
            (Field::Hard, text(row.hard.as_ref())),
        ];
        Self {
            id: row.id.clone(),
            title: follow_up_title(lang, row.number),
            on: dates::date(lang, row.done_on),
            by: item.by.as_ref().map(|name| name.as_str().to_owned()),
            talked_with: row.talked_with.map(|with| with.words(lang)),
            said: said
                .into_iter()
                .filter_map(|(field, text)| {
                    Some(Fact {
                        term: field.words(lang),
                        text: text?,
                    })
                })
                .collect(),
            outcomes: row
                .outcomes
                .iter()
                .map(|(theme, outcome)| Fact {
                    term: theme.words(lang),
                    text: outcome.words(lang),
                })
                .collect(),
        }
    }
}

impl ConcernLine {
    fn of(lang: Lang, item: &ConcernItem) -> Self {
        let row = &item.row;
        Self {
            id: row.id.clone(),
            topic: row.topic.code().to_owned(),
            topic_text: row.topic.words(lang),
            urgent: row.urgent,
            text: text(row.text.as_ref()).unwrap_or_default(),
            raised_on: dates::date(lang, row.raised_on),
            taken_by: row.taken_by.clone().unwrap_or_default(),
            taken_by_name: item
                .taken_by_name
                .as_ref()
                .map(|name| name.as_str().to_owned()),
            solved_on: row.solved_on.map(|day| dates::date(lang, day)),
            solution: text(row.solution.as_ref()),
        }
    }
}
