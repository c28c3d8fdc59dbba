//! The matching meeting: the best plan for everybody who waits, what the leader holds fast in it, what
//! another friend would cost, and who remains.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::matches::{
    self, Applicant, Choice, Pair, PairChoiceRow, Plan, Planned, Pool, Remaining, Why, Wishes,
};
use vejviser_core::register::Register;
use vejviser_core::values::{Coded as _, Side};
use vejviser_words::{Lang, messages};

use super::matching_locks::{LockRefused, hold};
use super::matching_pair::{ScarceLine, best_reason, scarce_lines, why_not};
use super::matching_people::{Called, People, count, everybody, missing};
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// The plan board.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct PlanView {
    /// All pairs, the participant who has waited longest first.
    pub pairs: Vec<PlanLine>,
    pub participants_remain: u32,
    pub friends_remain: u32,
    /// The first of those who remain, the longest wait first.
    pub remain: Vec<RemainLine>,
    /// Locks that cannot hold: the plan is made without them.
    pub refused: Vec<LockRefused>,
    /// Pairs that are in no plan.
    pub forbidden: Vec<ChosenPair>,
    /// Friends whom several need.
    pub scarce: Vec<ScarceLine>,
    pub not_ready_total: u32,
    /// The first of those who wait and are not ready, the longest wait first.
    pub not_ready: Vec<NotReadyLine>,
    /// Nobody on this side is ready: `participant` or `friend`.
    pub empty_side: Option<String>,
}

/// A pair of the plan.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct PlanLine {
    pub participant: Called,
    pub friend: Called,
    pub percent: u8,
    pub locked: bool,
    /// What speaks most for them.
    pub reason: Option<String>,
}

/// Somebody who gets nobody in this plan.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct RemainLine {
    pub who: Called,
    /// Why.
    pub why: String,
    /// Somebody fits; she can be given her in the plan.
    pub fits: bool,
}

/// Somebody who waits and cannot be matched yet.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct NotReadyLine {
    pub who: Called,
    /// What is missing.
    pub missing: Vec<String>,
}

/// Two of whom the leader has said something for every plan.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ChosenPair {
    pub participant: Called,
    pub friend: Called,
}

/// A pair by its registrations, as the page hands it back.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct PairForm {
    pub participant: String,
    pub friend: String,
}

/// The best plan, with so many at most of those who remain and of those who are not ready.
#[tauri::command]
pub async fn matching_plan(
    desk: State<'_, Desk>,
    remain: u32,
    not_ready: u32,
    unnamed: bool,
) -> Answer<PlanView> {
    desk.with(async |register, lang| {
        let pool = matches::pool(register.readers(), register.clock().today()).await?;
        let choices = matches::choices(register.readers()).await?;
        let board = Board::of(register, lang, &pool, &choices, unnamed).await?;
        Ok(board.view(remain as usize, not_ready as usize))
    })
    .await
}

/// Drafts these pairs, all of them or none.
#[tauri::command]
pub async fn draft_plan(desk: State<'_, Desk>, pairs: Vec<PairForm>) -> Answer<u32> {
    desk.with(async |register, _| {
        let pairs: Vec<Pair> = pairs
            .iter()
            .map(|one| Pair::new(&one.participant, &one.friend))
            .collect();
        Ok(count(matches::propose_all(register, &pairs).await?.len()))
    })
    .await
}

/// What the leader said of pairs.
pub fn wishes(choices: &[PairChoiceRow]) -> Wishes {
    let mut wishes = Wishes::default();
    for row in choices {
        let pair = Pair::new(&row.participant_id, &row.friend_id);
        match row.choice {
            Choice::Locked => wishes.locked.insert(pair),
            Choice::Forbidden => wishes.forbidden.insert(pair),
        };
    }
    wishes
}

/// Everything the board is drawn from.
struct Board<'a> {
    pool: &'a Pool,
    all: HashMap<&'a str, &'a Applicant>,
    people: People,
    plan: Plan,
    held: Wishes,
    refused: Vec<LockRefused>,
    forbidden: BTreeSet<Pair>,
    unnamed: bool,
}

impl<'a> Board<'a> {
    async fn of(
        register: &Register,
        lang: Lang,
        pool: &'a Pool,
        choices: &[PairChoiceRow],
        unnamed: bool,
    ) -> Result<Self, Failure> {
        let all = everybody(pool);
        let chosen = choices
            .iter()
            .flat_map(|row| [&row.participant_id, &row.friend_id]);
        let ids = all.keys().copied().chain(chosen.map(String::as_str));
        let people = People::of(register, lang, ids).await?;
        let wishes = wishes(choices);
        let forbidden = wishes.forbidden.clone();
        let (plan, held, refused) = hold(pool, &people, wishes, unnamed);
        Ok(Self {
            pool,
            all,
            people,
            plan,
            held,
            refused,
            forbidden,
            unnamed,
        })
    }

    fn view(self, remain: usize, not_ready: usize) -> PlanView {
        let all = self.pool.remaining(&self.plan, &self.held);
        let (lacking, left): (Vec<Remaining>, Vec<Remaining>) = all
            .into_iter()
            .partition(|one| matches!(one.why, Why::NotReady { .. }));
        let on = |side| count(left.iter().filter(|one| one.side == side).count());
        let ready = |side| {
            self.all
                .values()
                .any(|one| one.side == side && one.is_ready())
        };
        let empty = [Side::Friend, Side::Participant]
            .into_iter()
            .find(|side| !ready(*side));
        PlanView {
            pairs: self.pairs(),
            participants_remain: on(Side::Participant),
            friends_remain: on(Side::Friend),
            remain: left
                .iter()
                .take(remain)
                .filter_map(|one| self.remains(one))
                .collect(),
            forbidden: self
                .forbidden
                .iter()
                .filter_map(|pair| self.chosen(pair))
                .collect(),
            scarce: scarce_lines(self.pool, &self.people, self.unnamed),
            not_ready_total: count(lacking.len()),
            not_ready: lacking
                .iter()
                .take(not_ready)
                .filter_map(|one| {
                    let one = self.all.get(one.registration.as_str())?;
                    Some(NotReadyLine {
                        who: self.people.called(one),
                        missing: missing(self.people.lang, one),
                    })
                })
                .collect(),
            empty_side: empty.map(|side| side.code().to_owned()),
            refused: self.refused,
        }
    }

    fn pairs(&self) -> Vec<PlanLine> {
        let mut planned: Vec<&Planned> = self.plan.pairs.iter().collect();
        planned.sort_by_key(|one| {
            let asked_on = self
                .all
                .get(one.pair.participant.as_str())
                .map(|one| one.asked_on);
            (asked_on, &one.pair)
        });
        planned
            .into_iter()
            .filter_map(|one| {
                let ChosenPair {
                    participant,
                    friend,
                } = self.chosen(&one.pair)?;
                Some(PlanLine {
                    participant,
                    friend,
                    percent: one.judged.percent,
                    locked: one.locked,
                    reason: best_reason(self.pool, &self.people, &one.pair, self.unnamed),
                })
            })
            .collect()
    }

    fn chosen(&self, pair: &Pair) -> Option<ChosenPair> {
        Some(ChosenPair {
            participant: self.people.called(self.all.get(pair.participant.as_str())?),
            friend: self.people.called(self.all.get(pair.friend.as_str())?),
        })
    }

    /// Why somebody gets nobody: those who fit are given to others, or what keeps the nearest away.
    fn remains(&self, one: &Remaining) -> Option<RemainLine> {
        let lang = self.people.lang;
        let participant = one.side == Side::Participant;
        let why = match &one.why {
            Why::Others if participant => messages::matching_all_given(lang),
            Why::Others => messages::matching_all_have_one(lang),
            Why::Gates { nearest, .. } => {
                let pair = match one.side {
                    Side::Participant => Pair::new(&one.registration, nearest),
                    Side::Friend => Pair::new(nearest, &one.registration),
                };
                let (why, _) = why_not(self.pool, &self.people, &pair, self.unnamed);
                messages::matching_nearest(lang, &why.join(" "))
            }
            Why::NobodyFree | Why::NotReady { .. } if participant => {
                messages::matching_no_friends(lang)
            }
            Why::NobodyFree | Why::NotReady { .. } => messages::matching_no_participants(lang),
        };
        Some(RemainLine {
            who: self.people.called(self.all.get(one.registration.as_str())?),
            fits: one.why == Why::Others,
            why,
        })
    }
}
