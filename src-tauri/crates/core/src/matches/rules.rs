//! The group's own settings for matching: how much each criterion counts, and the thresholds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::VariantArray as _;

use super::codes::{Criterion, Weight};
use crate::groups::GroupRow;
use crate::values::LanguageLevel;

impl Weight {
    /// By what a mark is multiplied.
    #[must_use]
    pub const fn factor(self) -> u32 {
        match self {
            Self::Off => 0,
            Self::Low => 1,
            Self::Normal => 2,
            Self::High => 3,
        }
    }
}

impl Criterion {
    /// How much it counts where the group has said nothing: times and place first, shared hobbies little
    /// (domain.md §5).
    #[must_use]
    pub const fn usual(self) -> Weight {
        match self {
            Self::Times | Self::Area => Weight::High,
            Self::LifeSituation | Self::Help | Self::Language => Weight::Normal,
            Self::Interests | Self::HowOften | Self::Age => Weight::Low,
        }
    }
}

/// How much each criterion counts; one that is absent counts as [`Criterion::usual`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weights(pub BTreeMap<Criterion, Weight>);

impl Weights {
    /// How much this one counts.
    #[must_use]
    pub fn of(&self, criterion: Criterion) -> Weight {
        self.0.get(&criterion).copied().unwrap_or(criterion.usual())
    }
}

/// What the rules of matching ask the group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// How much each criterion counts.
    pub weights: Weights,
    /// From which level two people can talk in a language.
    pub workable: LanguageLevel,
    /// Children younger than this, in years, ask for a child certificate.
    pub certificate_age: u8,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            weights: Weights::default(),
            workable: LanguageLevel::Fair,
            certificate_age: 15,
        }
    }
}

impl From<&GroupRow> for Rules {
    fn from(group: &GroupRow) -> Self {
        Self {
            weights: group.match_weights.clone(),
            workable: group.workable_level,
            certificate_age: u8::try_from(group.certificate_age).unwrap_or(u8::MAX),
        }
    }
}

impl Rules {
    /// The factor of every criterion, in their order.
    pub(super) fn factors(&self) -> [u32; Criterion::VARIANTS.len()] {
        let mut factors = [0; Criterion::VARIANTS.len()];
        for (factor, criterion) in factors.iter_mut().zip(Criterion::VARIANTS) {
            *factor = self.weights.of(*criterion).factor();
        }
        factors
    }
}
