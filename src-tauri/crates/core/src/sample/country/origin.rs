//! The groups people come from: which names they bear and which languages they speak.

use super::super::names::{self, Names};
use crate::values::LanguageLevel::{self, Fair, Fluent};

/// A group of people who share names and languages.
pub(super) struct Origin {
    pub names: Names,
    /// The mother tongue.
    pub speaks: &'static str,
    /// Languages that some of them speak besides.
    pub besides: &'static [(&'static str, LanguageLevel)],
    /// The program's language to write to them in.
    pub reads: &'static str,
    /// Whether the name is one's own, the father's and the grandfather's.
    pub fathers_names: bool,
    /// How many of a hundred participants.
    pub participants: u64,
    /// How many of a hundred friends.
    pub friends: u64,
}

fn origin(
    list: &'static str,
    speaks: &'static str,
    besides: &'static [(&'static str, LanguageLevel)],
    reads: &'static str,
    [participants, friends]: [u64; 2],
) -> Origin {
    Origin {
        names: Names::read(list),
        speaks,
        besides,
        reads,
        fathers_names: matches!(speaks, "ti" | "so"),
        participants,
        friends,
    }
}

/// Every group. A few of those who came earlier are friends now.
pub(super) fn all() -> Vec<Origin> {
    vec![
        origin(
            names::DANISH,
            "da",
            &[("en", Fluent), ("de", Fair)],
            "da",
            [0, 88],
        ),
        origin(
            names::ARABIC,
            "ar",
            &[("en", Fair), ("kmr", Fair)],
            "ar",
            [34, 4],
        ),
        origin(names::PERSIAN, "fa", &[("en", Fair)], "fa", [8, 1]),
        origin(
            names::PERSIAN,
            "prs",
            &[("ps", Fluent), ("ur", Fair)],
            "fa",
            [10, 1],
        ),
        origin(
            names::TIGRINYA,
            "ti",
            &[("am", Fair), ("tig", Fair)],
            "ti",
            [15, 1],
        ),
        origin(
            names::UKRAINIAN,
            "uk",
            &[("ru", Fluent), ("en", Fair)],
            "en",
            [16, 1],
        ),
        origin(
            names::KURDISH,
            "kmr",
            &[("ar", Fluent), ("tr", Fair)],
            "da",
            [6, 1],
        ),
        origin(
            names::SOMALI,
            "so",
            &[("ar", Fair), ("en", Fair)],
            "en",
            [7, 1],
        ),
        origin(
            names::ENGLISH,
            "en",
            &[("sw", Fluent), ("fr", Fair)],
            "en",
            [4, 2],
        ),
    ]
}
