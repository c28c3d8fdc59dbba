//! `suggest`: who could be whose friend, with reasons; and why not.

use serde_json::{Map, Value, json};
use vejviser_core::matches::{self, Fact, Suggestion, WhyNot};
use vejviser_core::register::{Register, get};
use vejviser_core::registrations::RegistrationRow;
use vejviser_core::values::Side;
use vejviser_words::{Lang, Worded as _, lists, messages, worded};

use super::Session;
use super::matrix::{self, Known};
use crate::arguments::Suggest;
use crate::failure::Failure;

pub async fn suggest(
    session: &mut Session,
    register: &Register,
    asked: Suggest,
) -> Result<(), Failure> {
    let lang = session.lang;
    let today = asked.on.unwrap_or_else(|| register.clock().today());
    let readers = register.readers();
    let side = get::<RegistrationRow>(readers, &asked.id).await?.side;
    let pool = matches::pool(readers, today).await?;
    let found = pool.suggest(&asked.id);
    let behind = found.shut.len();
    let mut told: Vec<&Suggestion> = found.fits.iter().collect();
    if asked.all {
        told.extend(&found.shut);
    }
    told.truncate(asked.limit.unwrap_or(usize::MAX));
    let other = |suggestion: &Suggestion| match side {
        Side::Participant => suggestion.pair.friend.clone(),
        Side::Friend => suggestion.pair.participant.clone(),
    };
    let mut named: Vec<String> = told.iter().map(|suggestion| other(suggestion)).collect();
    named.push(asked.id.clone());
    let known = Known::of(register, &named).await?;
    let mut list = session.answer.list("suggestions")?;
    for suggestion in told {
        let other = other(suggestion);
        let mut reasons = pool.reasons(&suggestion.pair);
        let mut why_not = pool.why_not(&suggestion.pair);
        // Where somebody protected lives, no reason tells.
        if known.shown(&other).is_none() || known.shown(&asked.id).is_none() {
            reasons.retain(|reason| !matches!(reason.fact, Fact::Area { .. }));
            why_not.retain(|why| !matches!(why, WhyNot::Area { .. }));
        }
        let judged = &suggestion.judged;
        let row = json!({
            "id": other,
            "name": known.shown(&other),
            "days": suggestion.days,
            "score": judged.score,
            "percent": judged.percent,
            "gates": judged.shut.iter().collect::<Vec<_>>(),
            "marks": matrix::marks(judged),
            "reasons": reasons,
            "why_not": why_not,
        });
        list.row(&row, || {
            let (participant, friend) = (
                known.name(lang, &suggestion.pair.participant),
                known.name(lang, &suggestion.pair.friend),
            );
            let names = worded::Names {
                participant: &participant,
                friend: &friend,
            };
            let area = |id: &str| known.area(id);
            let mut lines = vec![headline(
                lang,
                suggestion,
                &known.name(lang, &other),
                &other,
            )];
            if judged.shut.none() {
                let all = reasons.iter();
                lines.extend(all.map(|reason| worded::reason(lang, reason, names, area)));
            }
            for why in &why_not {
                lines.push(worded::why_not(lang, why, names));
                lines.extend(worded::opening(lang, why, names, area));
            }
            lines.join("\n  ")
        })?;
    }
    let rest = json!({
        "registration": asked.id,
        "side": side,
        "on": today,
        "behind_a_gate": behind,
        "rules": matrix::rules(&pool),
    });
    list.end(&object(rest), || messages::cli_nobody_suggested(lang))?;
    if asked.all || behind == 0 {
        return Ok(());
    }
    session
        .answer
        .line(&messages::cli_behind_a_gate(lang, behind))
}

/// "87 % · 142 dage · Søren Østergård", or what stands in the way in place of the percent.
fn headline(lang: Lang, suggestion: &Suggestion, name: &str, id: &str) -> String {
    let judged = &suggestion.judged;
    let first = if judged.shut.none() {
        format!("{} %", judged.percent)
    } else {
        let gates: Vec<String> = judged.shut.iter().map(|gate| gate.words(lang)).collect();
        lists::and(lang, &gates)
    };
    let days = messages::cli_waiting_days(lang, suggestion.days);
    format!("{first} · {days} · {name}  {id}")
}

/// What stands beside a list's rows.
pub fn object(rest: Value) -> Map<String, Value> {
    match rest {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
