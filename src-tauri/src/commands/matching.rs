//! Matching for one registration: suggestions with their reasons, why not for the rest, and what is done
//! about a pair.

use std::collections::HashMap;

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::matches::{
    self, Applicant, Choice as PairChoice, DeclineReason, Gate, MatchFilter, MatchState, Pair,
    Pool, Suggestion,
};
use vejviser_core::register::{Field, Register, get};
use vejviser_core::registrations::RegistrationRow;
use vejviser_core::values::{Coded as _, FreeText, Side};
use vejviser_words::{Lang, Worded as _, messages};

use super::matching_pair::{PairView, why_not};
use super::matching_people::{Called, People, count, everybody, missing, other};
use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// Everything there is for one registration.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SuggestionsView {
    pub registration: String,
    pub side: String,
    /// None where it is protected.
    pub name: Option<String>,
    /// What keeps it from being matched, each in a sentence; empty where it is ready.
    pub missing: Vec<String>,
    /// The matches it is in that have not ended.
    pub matches: Vec<MatchedWith>,
    /// How many on the other side are ready.
    pub others_ready: u32,
    /// How many would fit if nothing were missing here.
    pub would_fit: u32,
    pub fits_total: u32,
    /// The first of those who may be matched with it, the best first.
    pub fits: Vec<SuggestionLine>,
    pub shut_total: u32,
    /// The first of the others, the nearest first.
    pub shut: Vec<ShutLine>,
}

/// A match that somebody is in.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MatchedWith {
    pub id: String,
    /// The other one's name; none where it is protected.
    pub name: Option<String>,
    pub state_text: String,
}

/// Somebody who may be matched.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SuggestionLine {
    pub who: Called,
    /// How many more friends there is room for.
    pub room: u32,
    pub percent: u8,
}

/// Somebody whom something keeps away.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ShutLine {
    pub who: Called,
    /// What keeps the two apart, each in a sentence.
    pub why: Vec<String>,
    /// The smallest change that would bring them together.
    pub opening: Option<String>,
    /// The declined match that can be lifted.
    pub lift: Option<String>,
    /// The leader said "not in any plan", which can be taken back.
    pub forbidden: bool,
}

/// Those who fit a registration and those who do not, so many of each. `unnamed`: names are hidden on
/// the screen, and no sentence says them.
#[tauri::command]
pub async fn suggestions(
    desk: State<'_, Desk>,
    id: &str,
    fits: u32,
    shut: u32,
    unnamed: bool,
) -> Answer<SuggestionsView> {
    desk.with(async |register, lang| {
        let row = get::<RegistrationRow>(register.readers(), id).await?;
        let pool = matches::pool(register.readers(), register.clock().today()).await?;
        let found = pool.suggest(id);
        let (fits, shut) = (fits as usize, shut as usize);
        let shown = found
            .fits
            .iter()
            .take(fits)
            .chain(found.shut.iter().take(shut));
        let ids = shown.map(|one| other(&one.pair, id)).chain([id]);
        let people = People::of(register, lang, ids).await?;
        let all = everybody(&pool);
        let one = all.get(id).copied();
        let declined = declined(register, id).await?;
        Ok(SuggestionsView {
            registration: row.id.clone(),
            side: row.side.code().to_owned(),
            name: people.name(id).map(str::to_owned),
            missing: match one {
                Some(one) => missing(lang, one),
                None => vec![messages::matching_missing_gone(lang)],
            },
            matches: mentions(register, lang, &row).await?,
            others_ready: count(others(&pool, row.side).filter(|one| one.is_ready()).count()),
            would_fit: would_fit(&all, &found.shut, id),
            fits_total: count(found.fits.len()),
            fits: found
                .fits
                .iter()
                .take(fits)
                .filter_map(|suggestion| {
                    let who = all.get(other(&suggestion.pair, id))?;
                    Some(SuggestionLine {
                        who: people.called(who),
                        room: who.room(),
                        percent: suggestion.judged.percent,
                    })
                })
                .collect(),
            shut_total: count(found.shut.len()),
            shut: found
                .shut
                .iter()
                .take(shut)
                .filter_map(|suggestion| {
                    let who = all.get(other(&suggestion.pair, id))?;
                    let (why, opening) = why_not(&pool, &people, &suggestion.pair, unnamed);
                    let gates = suggestion.judged.shut;
                    Some(ShutLine {
                        who: people.called(who),
                        why,
                        opening,
                        lift: declined
                            .get(&who.id)
                            .filter(|_| gates.has(Gate::DeclinedBefore))
                            .cloned(),
                        forbidden: gates.has(Gate::Forbidden),
                    })
                })
                .collect(),
        })
    })
    .await
}

/// Two registrations side by side: why they would suit each other, or why not.
#[tauri::command]
pub async fn suggested_pair(
    desk: State<'_, Desk>,
    participant: &str,
    friend: &str,
    unnamed: bool,
) -> Answer<PairView> {
    desk.with(async |register, lang| {
        let pool = matches::pool(register.readers(), register.clock().today()).await?;
        PairView::of(
            register,
            lang,
            &pool,
            &Pair::new(participant, friend),
            unnamed,
        )
        .await
    })
    .await
}

/// Drafts a match of two, with the leader's own reason; answers with the match's id.
#[tauri::command]
pub async fn propose_pair(
    desk: State<'_, Desk>,
    participant: &str,
    friend: &str,
    why: &str,
) -> Answer<String> {
    desk.with(async |register, _| {
        let mut form = Form::default();
        let why = form.take(FreeText::parse_optional(Some(why), Field::Why));
        form.check()?;
        let pair = Pair::new(participant, friend);
        let row = matches::propose(register, &pair, why.flatten()).await?;
        Ok(row.id)
    })
    .await
}

/// "Not these two": they are not suggested to each other again until it is lifted.
#[tauri::command]
pub async fn keep_apart(
    desk: State<'_, Desk>,
    participant: &str,
    friend: &str,
    reason: &str,
) -> Answer<()> {
    desk.with(async |register, _| {
        let mut form = Form::default();
        let reason = form.choice::<DeclineReason>(reason, Field::DeclineReason);
        form.check()?;
        let pair = Pair::new(participant, friend);
        let reason = reason.unwrap_or(DeclineReason::NotTold);
        matches::keep_apart(register, &pair, reason).await?;
        Ok(())
    })
    .await
}

/// Says of two that every plan has them together, or never, or takes it back (the empty code).
/// `in_place_of` is the friend the participant was held to before.
#[tauri::command]
pub async fn choose_pair(
    desk: State<'_, Desk>,
    participant: &str,
    friend: &str,
    choice: &str,
    in_place_of: Option<&str>,
) -> Answer<()> {
    desk.with(async |register, _| {
        let before = in_place_of.filter(|before| *before != friend);
        if let Some(before) = before {
            matches::choose(register, &Pair::new(participant, before), None).await?;
        }
        let choice = PairChoice::from_code(choice);
        matches::choose(register, &Pair::new(participant, friend), choice).await?;
        Ok(())
    })
    .await
}

fn others(pool: &Pool, side: Side) -> Box<dyn Iterator<Item = &Applicant> + '_> {
    match side {
        Side::Participant => Box::new(pool.friends()),
        Side::Friend => Box::new(pool.participants()),
    }
}

/// How many only the registration's own lack keeps away.
fn would_fit(all: &HashMap<&str, &Applicant>, shut: &[Suggestion], id: &str) -> u32 {
    let own = |gate: Gate| matches!(gate, Gate::NotReady | Gate::NoRoom);
    let fits = shut.iter().filter(|one| {
        let waits = all
            .get(other(&one.pair, id))
            .is_some_and(|who| who.is_ready() && who.room() > 0);
        waits && one.judged.shut.iter().all(own)
    });
    count(fits.count())
}

/// The declined matches of a registration that were not lifted, by the other one.
async fn declined(register: &Register, id: &str) -> Result<HashMap<String, String>, Failure> {
    let filter = MatchFilter {
        registration: Some(id.to_owned()),
        state: Some(MatchState::Declined),
        ..MatchFilter::default()
    };
    let items = matches::list(register.readers(), &filter, register.clock().today()).await?;
    Ok(items
        .into_iter()
        .filter(|item| item.row.lifted_on.is_none())
        .map(|item| {
            let pair = Pair::new(&item.row.participant_id, &item.row.friend_id);
            (other(&pair, id).to_owned(), item.row.id)
        })
        .collect())
}

async fn mentions(
    register: &Register,
    lang: Lang,
    row: &RegistrationRow,
) -> Result<Vec<MatchedWith>, Failure> {
    let filter = MatchFilter {
        registration: Some(row.id.clone()),
        living: true,
        ..MatchFilter::default()
    };
    let items = matches::list(register.readers(), &filter, register.clock().today()).await?;
    Ok(items
        .into_iter()
        .map(|item| {
            let name = match row.side {
                Side::Participant => item.friend_name,
                Side::Friend => item.participant_name,
            };
            MatchedWith {
                id: item.row.id,
                name: name.map(|name| name.as_str().to_owned()),
                state_text: item.row.state.words(lang),
            }
        })
        .collect())
}
