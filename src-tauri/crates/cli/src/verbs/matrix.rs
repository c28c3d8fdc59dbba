//! A pair as a plan sees it, in codes and numbers and without a name: whoever is given them can solve
//! the same plan with another tool.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value, json};
use vejviser_core::groups;
use vejviser_core::matches::{self, Applicant, Criterion, Gate, Judged, Pair, Pool};
use vejviser_core::register::{Register, get};
use vejviser_core::registrations::RegistrationRow;
use vejviser_core::values::{Coded, PersonName, Side};
use vejviser_words::Lang;

use super::people::name_or_protected;
use crate::failure::Failure;

/// A pair of the matrix.
#[derive(Serialize)]
pub struct Cell<'a> {
    /// As `--lock` and `--forbid` take it.
    id: String,
    participant: &'a str,
    friend: &'a str,
    participant_days: u32,
    friend_days: u32,
    participant_room: u32,
    friend_room: u32,
    /// Whether it had nobody before, and so counts among the people and their days.
    participant_counts: bool,
    friend_counts: bool,
    score: u32,
    percent: u8,
    gates: Vec<Gate>,
    chosen: bool,
    locked: bool,
    marks: Map<String, Value>,
}

/// What becomes of a pair in the plan.
#[derive(Clone, Copy, Default)]
pub struct Becomes {
    pub chosen: bool,
    pub locked: bool,
    /// Whether it was forbidden for this plan alone.
    pub forbidden: bool,
}

impl<'a> Cell<'a> {
    pub fn new(
        participant: &'a Applicant,
        friend: &'a Applicant,
        judged: &Judged,
        becomes: Becomes,
        today: NaiveDate,
    ) -> Self {
        let mut gates: Vec<Gate> = judged.shut.iter().collect();
        if becomes.forbidden && !gates.contains(&Gate::Forbidden) {
            gates.push(Gate::Forbidden);
            gates.sort_unstable();
        }
        Self {
            id: format!("{}={}", participant.id, friend.id),
            participant: &participant.id,
            friend: &friend.id,
            participant_days: participant.waiting_days(today),
            friend_days: friend.waiting_days(today),
            participant_room: participant.room(),
            friend_room: friend.room(),
            participant_counts: participant.taken == 0,
            friend_counts: friend.taken == 0,
            score: judged.score,
            percent: judged.percent,
            gates,
            chosen: becomes.chosen,
            locked: becomes.locked,
            marks: marks(judged),
        }
    }

    pub fn id(&self) -> &str {
        &self.id
    }

    /// The gates that are shut.
    pub fn gates(&self) -> &[Gate] {
        &self.gates
    }
}

/// The mark of every criterion; null where it was not asked.
pub fn marks(judged: &Judged) -> Map<String, Value> {
    let all = all::<Criterion>().iter();
    all.map(|criterion| {
        (
            criterion.code().to_owned(),
            json!(judged.marks.of(*criterion)),
        )
    })
    .collect()
}

/// What every mark is multiplied by, and the thresholds of the gates.
pub fn rules(pool: &Pool) -> Value {
    let rules = pool.rules();
    let weights: Map<String, Value> = all::<Criterion>()
        .iter()
        .map(|criterion| {
            let weight = rules.weights.of(*criterion);
            let told = json!({ "weight": weight, "factor": weight.factor() });
            (criterion.code().to_owned(), told)
        })
        .collect();
    json!({
        "weights": weights,
        "not_asked": matches::NEUTRAL,
        "workable_level": rules.workable,
        "certificate_age": rules.certificate_age,
    })
}

/// Every value of a closed list, in its order.
const fn all<T: Coded + 'static>() -> &'static [T] {
    T::VARIANTS
}

/// Two registrations in whatever order, as a pair.
pub async fn pair(register: &Register, one: &str, other: &str) -> Result<Pair, Failure> {
    let first = get::<RegistrationRow>(register.readers(), one).await?;
    Ok(match first.side {
        Side::Participant => Pair::new(one, other),
        Side::Friend => Pair::new(other, one),
    })
}

/// Names and areas, to word what the pool knows by ids.
pub struct Known {
    names: HashMap<String, Option<PersonName>>,
    areas: HashMap<String, String>,
}

impl Known {
    pub async fn of(register: &Register, registrations: &[String]) -> Result<Self, Failure> {
        let readers = register.readers();
        let areas = groups::areas(readers).await?.into_iter();
        Ok(Self {
            names: matches::names(readers, registrations).await?,
            areas: areas
                .map(|area| (area.id, area.name.as_str().to_owned()))
                .collect(),
        })
    }

    pub fn names(&self) -> &HashMap<String, Option<PersonName>> {
        &self.names
    }

    /// The name that may be shown.
    pub fn shown(&self, registration: &str) -> Option<&PersonName> {
        self.names.get(registration).and_then(Option::as_ref)
    }

    pub fn name(&self, lang: Lang, registration: &str) -> String {
        name_or_protected(lang, self.shown(registration))
    }

    pub fn area(&self, id: &str) -> String {
        self.areas.get(id).cloned().unwrap_or_default()
    }
}
