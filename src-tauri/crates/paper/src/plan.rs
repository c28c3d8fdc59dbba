//! The plan of a matching meeting on paper: for those at the table, without contact data.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::{Duration, NaiveDate};
use vejviser_core::groups::{Area, GroupRow};
use vejviser_core::matches::{Applicant, Fact, Plan, Pool, Reason, Remaining, Why, Wishes};
use vejviser_core::values::{PersonName, Side};
use vejviser_words::Lang;

use crate::people::initials;
use crate::sheet::GroupHeader;

/// How people are named on a plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Names {
    /// By their initials, so that a sheet left behind tells nobody's name.
    #[default]
    Initials,
    /// In full.
    Full,
}

/// Somebody on a plan. Holds personal data, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanPerson {
    /// Initials or name; `None` withholds it (protected name and address, domain.md §4).
    pub name: Option<String>,
    /// Where she lives; none where that is not known, or withheld with the name.
    pub area: Option<String>,
    /// Whole days waited.
    pub days: u32,
}

/// A pair of the plan.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanPair {
    /// Who wants a friend.
    pub participant: PlanPerson,
    /// Who is one.
    pub friend: PlanPerson,
    /// Whether the group locked the pair.
    pub locked: bool,
    /// What speaks for it most, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// Somebody who waits on.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanRemaining {
    /// Who.
    pub person: PlanPerson,
    /// Friend or participant.
    pub side: Side,
    /// Why she is in no pair.
    pub why: Why,
}

/// Everything the print of a plan needs.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanSheet {
    /// Who prints it.
    pub group: GroupHeader,
    /// The pairs, the participant who has waited longest first.
    pub pairs: Vec<PlanPair>,
    /// Who waits on, the longest wait first.
    pub remaining: Vec<PlanRemaining>,
    /// Days that those of the pairs have waited, together.
    pub days: u64,
    /// The names of the areas, by their ids, for the reasons.
    pub areas: HashMap<String, String>,
    /// The day the paper is shredded by.
    pub destroy_by: NaiveDate,
    /// Today.
    pub printed_on: NaiveDate,
}

/// What a plan's print is made from.
pub struct PlanOf<'a> {
    /// The group's settings.
    pub group: &'a GroupRow,
    /// Everybody who was looked at.
    pub pool: &'a Pool,
    /// The plan.
    pub plan: &'a Plan,
    /// What it was asked to hold to.
    pub wishes: &'a Wishes,
    /// Names that may be shown, by registration; none where it is protected.
    pub names: &'a HashMap<String, Option<PersonName>>,
    /// The group's areas.
    pub areas: &'a [Area],
}

/// So many reasons say enough at a table.
const MOST_REASONS: usize = 3;
/// A mark below this speaks for nobody.
const SPEAKS_FOR: u8 = 60;

impl PlanSheet {
    /// The print of this plan. `lang` is the language the controller is named in; `printed_on` is today
    /// in Denmark. The paper lives as long as that of a meeting.
    #[must_use]
    pub fn of(lang: Lang, of: &PlanOf<'_>, how: Names, printed_on: NaiveDate) -> Self {
        let areas: HashMap<String, String> = of
            .areas
            .iter()
            .map(|area| (area.id.clone(), area.name.as_str().to_owned()))
            .collect();
        let everybody: HashMap<&str, &Applicant> = of
            .pool
            .participants()
            .chain(of.pool.friends())
            .map(|one| (one.id.as_str(), one))
            .collect();
        let person = |registration: &str| {
            let one = everybody.get(registration);
            let name = of.names.get(registration).and_then(Option::as_ref);
            PlanPerson {
                name: name.map(|name| match how {
                    Names::Full => name.as_str().to_owned(),
                    Names::Initials => initials(name.as_str()),
                }),
                area: one
                    .and_then(|one| one.area.as_ref())
                    .filter(|_| name.is_some())
                    .and_then(|area| areas.get(area).cloned()),
                days: one.map_or(0, |one| one.waiting_days(printed_on)),
            }
        };
        let mut pairs: Vec<PlanPair> = of
            .plan
            .pairs
            .iter()
            .map(|planned| {
                let participant = person(&planned.pair.participant);
                let friend = person(&planned.pair.friend);
                let shown = participant.name.is_some() && friend.name.is_some();
                PlanPair {
                    reasons: weightiest(of.pool, of.pool.reasons(&planned.pair), shown),
                    locked: planned.locked,
                    participant,
                    friend,
                }
            })
            .collect();
        pairs.sort_by_key(|pair| Reverse(pair.participant.days));
        let remaining = of.pool.remaining(of.plan, of.wishes);
        Self {
            group: GroupHeader::of(lang, of.group),
            pairs,
            remaining: remaining
                .into_iter()
                .map(|one: Remaining| PlanRemaining {
                    person: person(&one.registration),
                    side: one.side,
                    why: one.why,
                })
                .collect(),
            days: of.plan.value.days,
            areas,
            destroy_by: printed_on + Duration::days(of.group.sign_up_days),
            printed_on,
        }
    }
}

/// The reasons that add most to the score. Where somebody protected lives, no reason tells.
fn weightiest(pool: &Pool, mut reasons: Vec<Reason>, shown: bool) -> Vec<Reason> {
    let weight = |reason: &Reason| {
        let factor = pool.rules().weights.of(reason.criterion).factor();
        Reverse(u32::from(reason.mark.unwrap_or(0)) * factor)
    };
    reasons.retain(|reason| {
        let tells = shown || !matches!(reason.fact, Fact::Area { .. });
        tells && reason.mark.is_some_and(|mark| mark >= SPEAKS_FOR)
    });
    reasons.retain(|reason| weight(reason).0 > 0);
    reasons.sort_by_key(weight);
    reasons.truncate(MOST_REASONS);
    reasons
}
