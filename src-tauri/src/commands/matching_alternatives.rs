//! Other friends for a participant of the plan, and what each would cost the others.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::matches::{self, Criterion, Plan, Pool, Suggestion, Value, Wishes};
use vejviser_core::values::Coded;
use vejviser_words::{Lang, messages};

use super::matching_locks::hold;
use super::matching_people::{Called, People, count, everybody};
use super::matching_plan::wishes;
use crate::desk::{Answer, Desk};

/// The friends a participant could have in the plan.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct AlternativesView {
    /// The friend she is held to.
    pub locked_to: Option<String>,
    /// The cheapest first.
    pub items: Vec<AlternativeLine>,
    /// How many fit her, also those that were not tried.
    pub total: u32,
    /// How many of those tried have no room, because the leader holds them to others.
    pub locked_away: u32,
}

/// A friend in place of the one in the plan.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct AlternativeLine {
    pub friend: Called,
    pub percent: u8,
    /// The friend whom the plan gives her.
    pub planned: bool,
    /// What the plan loses, in words.
    pub cost: String,
    /// Those who would get nobody any more.
    pub remain: Vec<Called>,
}

/// The first so many friends who fit a participant, each with what she would cost: the rest of the plan
/// is made anew around the two.
#[tauri::command]
pub async fn alternatives(
    desk: State<'_, Desk>,
    participant: &str,
    limit: u32,
) -> Answer<AlternativesView> {
    desk.with(async |register, lang| {
        let pool = matches::pool(register.readers(), register.clock().today()).await?;
        let choices = matches::choices(register.readers()).await?;
        let all = everybody(&pool);
        let people = People::of(register, lang, all.keys().copied()).await?;
        let mut asked = wishes(&choices);
        let own = asked
            .locked
            .iter()
            .find(|pair| pair.participant == participant);
        let locked_to = own.map(|pair| pair.friend.clone());
        asked.locked.retain(|pair| pair.participant != participant);
        let (best, held, _) = hold(&pool, &people, asked, true);
        let fits = pool.suggest(participant).fits;
        let tried: Vec<_> = fits
            .iter()
            .take(limit as usize)
            .map(|suggestion| instead(&pool, &held, suggestion))
            .collect();
        let locked_away = count(tried.iter().filter(|plan| plan.is_none()).count());
        let mut found: Vec<(&Suggestion, Plan)> = fits
            .iter()
            .zip(tried)
            .filter_map(|(suggestion, plan)| Some((suggestion, plan?)))
            .collect();
        found.sort_by_key(|(suggestion, plan)| {
            (
                Reverse((plan.value, suggestion.judged.score)),
                suggestion.pair.clone(),
            )
        });
        let items = found.into_iter().filter_map(|(suggestion, plan)| {
            let lost = given(&best)
                .into_iter()
                .filter(|id| !given(&plan).contains(id));
            Some(AlternativeLine {
                friend: people.called(all.get(suggestion.pair.friend.as_str())?),
                percent: suggestion.judged.percent,
                planned: best
                    .pairs
                    .iter()
                    .any(|planned| planned.pair == suggestion.pair),
                cost: cost(lang, best.value, plan.value, factors(&pool)),
                remain: lost
                    .filter_map(|id| Some(people.called(all.get(id)?)))
                    .collect(),
            })
        });
        Ok(AlternativesView {
            locked_to,
            items: items.collect(),
            total: count(fits.len()),
            locked_away,
        })
    })
    .await
}

/// The best plan with these two together.
fn instead(pool: &Pool, held: &Wishes, suggestion: &Suggestion) -> Option<Plan> {
    let mut wishes = held.clone();
    wishes.locked.insert(suggestion.pair.clone());
    pool.plan(&wishes).ok()
}

/// Everybody who gets somebody.
fn given(plan: &Plan) -> BTreeSet<&str> {
    plan.pairs
        .iter()
        .flat_map(|planned| {
            [
                planned.pair.participant.as_str(),
                planned.pair.friend.as_str(),
            ]
        })
        .collect()
}

/// By what the marks of a pair are multiplied, together.
fn factors(pool: &Pool) -> u64 {
    let weights = &pool.rules().weights;
    let factors = every::<Criterion>()
        .iter()
        .map(|one| u64::from(weights.of(*one).factor()));
    factors.sum::<u64>().max(1)
}

fn every<T: Coded>() -> &'static [T] {
    T::VARIANTS
}

/// What a plan loses against the best, in words: people, then waiting days, then how well pairs fit.
fn cost(lang: Lang, best: Value, other: Value, factors: u64) -> String {
    let mut lost = Vec::new();
    let people = best.people.saturating_sub(other.people);
    if people > 0 {
        lost.push(messages::matching_cost_people(lang, people));
    }
    let days = best.days.saturating_sub(other.days);
    if days > 0 {
        lost.push(messages::matching_cost_days(lang, days));
    }
    let points = best.score.saturating_sub(other.score).div_ceil(factors);
    if points > 0 {
        lost.push(messages::matching_cost_points(lang, points));
    }
    if lost.is_empty() {
        messages::matching_cost_nothing(lang)
    } else {
        lost.join(" · ")
    }
}

#[cfg(test)]
mod tests {
    use vejviser_words::plain;

    use super::*;

    fn said(people: u64, days: u64, score: u64) -> String {
        let best = Value {
            people: 10,
            days: 500,
            score: 4_000,
        };
        let other = Value {
            people,
            days,
            score,
        };
        plain(&cost(Lang::DANISH, best, other, 16))
    }

    #[test]
    fn a_cost_names_what_is_lost_and_nothing_that_is_won() {
        assert_eq!(said(10, 500, 4_000), "Koster ikke planen noget");
        assert_eq!(said(10, 500, 3_999), "parrene passer 1 point ringere");
        assert_eq!(
            said(9, 460, 4_200),
            "1 færre får nogen · 40 ventedage færre tilgodeset"
        );
    }
}
