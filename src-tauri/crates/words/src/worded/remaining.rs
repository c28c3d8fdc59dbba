//! Why somebody is in no pair of a plan.

use vejviser_core::matches::Why;

use super::lacks;
use crate::{Lang, Worded, messages};

/// A short sentence: `I vejen for det nærmeste forslag: intet fælles sprog`.
impl Worded for Why {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::NotReady { lacks: lacking } => {
                messages::paper_plan_not_ready(lang, &lacks(lang, *lacking))
            }
            Self::NobodyFree => messages::paper_plan_nobody_free(lang),
            Self::Others => messages::paper_plan_others(lang),
            Self::Gates { gates, .. } => {
                let gates: Vec<String> = gates.iter().map(|gate| gate.words(lang)).collect();
                let gates: Vec<&str> = gates.iter().map(String::as_str).collect();
                messages::paper_plan_gates(lang, &gates)
            }
        }
    }
}
