//! `plan`: the best plan for everybody who waits, and the numbers it was made from.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};
use vejviser_core::groups;
use vejviser_core::matches::{self, Applicant, Choice, Pair, Plan, Pool, Remaining, Wishes};
use vejviser_core::register::Register;
use vejviser_paper::{Names, PlanOf, PlanSheet, print_plan};
use vejviser_words::{Lang, Worded as _, messages, worded};

use super::matrix::{self, Becomes, Cell, Known};
use super::suggest::object;
use super::{Session, sheet};
use crate::arguments::{self, Named};
use crate::failure::Failure;

/// What the plan counts, in this order; docs/cli.md tells it with all its terms.
const DEFINITION: [(&str, &str); 4] = [
    (
        "people",
        "registrations in a chosen pair that had nobody before, each once: most first",
    ),
    (
        "days",
        "the whole days that these have waited, each registration once: most first",
    ),
    ("score", "the scores of the chosen pairs: most first"),
    (
        "ids",
        "each participant, by id, gets the first friend, by id, she can have",
    ),
];

pub async fn plan(
    session: &mut Session,
    register: &Register,
    asked: arguments::Plan,
) -> Result<(), Failure> {
    let lang = session.lang;
    if let Some(file) = &asked.print {
        vejviser_core::register::check_place(file)?;
    }
    let today = asked.on.unwrap_or_else(|| register.clock().today());
    let pool = matches::pool(register.readers(), today).await?;
    let wishes = wishes(register, &asked).await?;
    let plan = pool.plan(&wishes).map_err(|why| {
        // Reasons go into logs: an id in place of the name.
        Failure::Worded(worded::unlockable(lang, &why, str::to_owned))
    })?;
    let remaining = pool.remaining(&plan, &wishes);
    let everybody: Vec<String> = people(&pool).map(|one| one.id.clone()).collect();
    let known = Known::of(register, &everybody).await?;
    let mut rest = object(json!({
        "on": today,
        "objective": plan.value,
        "definition": definition(),
        "rules": matrix::rules(&pool),
        "remaining": remaining_json(&remaining),
        "scarce": scarce_json(&pool),
    }));
    let found = Found {
        pool: &pool,
        plan: &plan,
        wishes: &wishes,
        known: &known,
        today,
    };
    let mut lines = Vec::new();
    if let Some(file) = &asked.print {
        let printed = print(lang, register, &found, file, asked.names).await?;
        lines.extend(printed.words);
        rest.extend(object(printed.object));
    }
    list_pairs(session, &found, asked.all_pairs, &rest)?;
    let mut told = vec![messages::paper_plan_pairs(lang, plan.pairs.len())];
    if !plan.pairs.is_empty() {
        told.push(messages::paper_plan_days(lang, plan.value.days));
    }
    session.answer.line(&told.join(" "))?;
    for scarce in pool.scarce() {
        let name = known.name(lang, &scarce.friend);
        session.answer.line(&worded::scarce(lang, &scarce, &name))?;
    }
    if !remaining.is_empty() {
        session.answer.line(&messages::paper_plan_remaining(lang))?;
    }
    for one in &remaining {
        let parts = [
            messages::cli_waiting_days(lang, one.days),
            known.name(lang, &one.registration),
            one.side.words(lang),
            one.why.words(lang),
        ];
        let line = format!("  {}  {}", parts.join(" · "), one.registration);
        session.answer.line(&line)?;
    }
    session.answer.line(&lines.join("\n"))
}

/// What is asked of this plan, and what was said for every plan.
async fn wishes(register: &Register, asked: &arguments::Plan) -> Result<Wishes, Failure> {
    let mut wishes = Wishes::default();
    for choice in matches::choices(register.readers()).await? {
        let pair = Pair::new(&choice.participant_id, &choice.friend_id);
        match choice.choice {
            Choice::Locked => wishes.locked.insert(pair),
            Choice::Forbidden => wishes.forbidden.insert(pair),
        };
    }
    for (one, other) in &asked.lock {
        wishes
            .locked
            .insert(matrix::pair(register, one, other).await?);
    }
    for (one, other) in &asked.forbid {
        wishes
            .forbidden
            .insert(matrix::pair(register, one, other).await?);
    }
    Ok(wishes)
}

fn people(pool: &Pool) -> impl Iterator<Item = &Applicant> {
    pool.participants().chain(pool.friends())
}

fn list_pairs(
    session: &mut Session,
    found: &Found<'_>,
    all: bool,
    rest: &Map<String, Value>,
) -> Result<(), Failure> {
    let Found {
        pool,
        plan,
        wishes,
        known,
        today,
    } = *found;
    let lang = session.lang;
    let chosen: BTreeMap<&Pair, bool> = plan
        .pairs
        .iter()
        .map(|planned| (&planned.pair, planned.locked))
        .collect();
    let cells: Box<dyn Iterator<Item = (&Applicant, &Applicant)> + '_> = if all {
        let friends = || pool.friends();
        let participants = pool.participants();
        Box::new(participants.flat_map(move |one| friends().map(move |other| (one, other))))
    } else {
        let by_id: HashMap<&str, &Applicant> =
            people(pool).map(|one| (one.id.as_str(), one)).collect();
        Box::new(plan.pairs.iter().filter_map(move |planned| {
            let participant = by_id.get(planned.pair.participant.as_str())?;
            Some((*participant, *by_id.get(planned.pair.friend.as_str())?))
        }))
    };
    let mut list = session.answer.list("pairs")?;
    for (participant, friend) in cells {
        let pair = Pair::new(&participant.id, &friend.id);
        let Some(judged) = pool.judge(&pair) else {
            continue;
        };
        let planned = chosen.get(&pair);
        let becomes = Becomes {
            chosen: planned.is_some(),
            locked: planned == Some(&true),
            forbidden: wishes.forbidden.contains(&pair),
        };
        let cell = Cell::new(participant, friend, &judged, becomes, today);
        list.row(&cell, || {
            let who = |one: &Applicant| {
                let days = messages::cli_waiting_days(lang, one.waiting_days(today));
                format!("{} ({days})", known.name(lang, &one.id))
            };
            let mut parts = vec![who(participant), who(friend)];
            parts.push(format!("{} %", judged.percent));
            if becomes.locked {
                parts.push(Choice::Locked.words(lang));
            }
            parts.extend(cell.gates().iter().map(|gate| gate.words(lang)));
            format!("{}  {}", parts.join(" · "), cell.id())
        })?;
    }
    list.end(rest, String::new)
}

fn definition() -> Map<String, Value> {
    let terms = DEFINITION.into_iter();
    terms
        .map(|(term, told)| (term.to_owned(), json!(told)))
        .collect()
}

/// Who waits on, by registration.
fn remaining_json(remaining: &[Remaining]) -> Map<String, Value> {
    remaining
        .iter()
        .map(|one| (one.registration.clone(), json!(one)))
        .collect()
}

/// Friends whom several need, by registration.
fn scarce_json(pool: &Pool) -> Map<String, Value> {
    let mut all: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for scarce in pool.scarce() {
        let told = json!({ "only": scarce.only, "needed_by": scarce.needed_by });
        all.entry(scarce.friend).or_default().push(told);
    }
    all.into_iter()
        .map(|(friend, told)| (friend, json!(told)))
        .collect()
}

/// The plan with all that it was made from.
#[derive(Clone, Copy)]
struct Found<'a> {
    pool: &'a Pool,
    plan: &'a Plan,
    wishes: &'a Wishes,
    known: &'a Known,
    today: NaiveDate,
}

async fn print(
    lang: Lang,
    register: &Register,
    found: &Found<'_>,
    file: &Path,
    named: Named,
) -> Result<sheet::Told, Failure> {
    let readers = register.readers();
    let how = match named {
        Named::Full => Names::Full,
        Named::Initials => Names::Initials,
    };
    let of = PlanOf {
        group: &groups::get(readers).await?,
        pool: found.pool,
        plan: found.plan,
        wishes: found.wishes,
        names: found.known.names(),
        areas: &groups::areas(readers).await?,
    };
    let sheet = PlanSheet::of(lang, &of, how, found.today);
    let printed = tokio::task::spawn_blocking(move || print_plan(&sheet, lang));
    sheet::hand_out(lang, register, None, file, printed).await
}
