//! The facts behind a mark, for the sentences a leader reads (domain.md §5): what they share, and what
//! was not asked.

use serde::Serialize;
use strum::VariantArray as _;

use super::applicant::Applicant;
use super::codes::Criterion;
use super::pool::{Pair, Pool, find};
use super::score;
use super::seen::Seen;
use crate::values::{Frequency, KnownLanguage, SpokenLanguage, Topic, WeekTime};

/// Of whom something was not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NotAsked {
    /// Of the participant.
    Participant,
    /// Of the friend.
    Friend,
    /// Of neither.
    Both,
}

/// How near to each other two live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Near {
    /// In the same area.
    Same,
    /// The friend can come.
    FriendComes,
    /// The participant can come.
    ParticipantComes,
    /// Both can come to a third.
    Between,
}

/// What two have in common, by criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "fact")]
pub enum Fact {
    /// The question was not asked.
    NotAsked {
        /// Of whom.
        of: NotAsked,
    },
    /// The times that suit both; none where they have none in common.
    Times {
        /// In the order of the week.
        shared: Vec<WeekTime>,
    },
    /// Where they can meet.
    Area {
        /// How near.
        near: Near,
        /// The area's id.
        area: String,
    },
    /// Both said where they can be, and there is no place for both.
    Nowhere,
    /// Both have children.
    Children {
        /// Whether some are of like age.
        like_age: bool,
    },
    /// Neither has children.
    NoChildren {
        /// Whether both live alone.
        both_alone: bool,
    },
    /// One of them has children.
    OneHasChildren,
    /// What is wished for and offered.
    Help {
        /// The topics, in their order.
        shared: Vec<Topic>,
        /// How many were wished for.
        wished: u32,
    },
    /// The languages they can talk in, best first; none where an interpreter comes.
    Languages {
        /// By how well both speak them.
        shared: Vec<SpokenLanguage>,
        /// Whether Danish is practised.
        danish: bool,
    },
    /// Interests.
    Interests {
        /// Words that both wrote.
        shared: Vec<String>,
        /// Words of one that the other would rather avoid.
        avoided: Vec<String>,
    },
    /// How often each would like to meet.
    HowOften {
        /// The participant.
        participant: Frequency,
        /// The friend.
        friend: Frequency,
    },
    /// Ages.
    Age {
        /// Years between the two who are closest.
        years_apart: u8,
    },
}

/// A criterion with its mark and what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Which.
    pub criterion: Criterion,
    /// From 0 to 100; none where it was not asked.
    pub mark: Option<u8>,
    /// What stands behind it.
    #[serde(flatten)]
    pub fact: Fact,
}

impl Pool {
    /// What stands behind the marks of a pair, criterion by criterion; nothing where one of the two is
    /// not here.
    #[must_use]
    pub fn reasons(&self, pair: &Pair) -> Vec<Reason> {
        let participant = find(&self.participants, &pair.participant);
        let friend = find(&self.friends, &pair.friend);
        let (Some(participant), Some(friend)) = (participant, friend) else {
            return Vec::new();
        };
        let marks = score::marks(participant, friend);
        Criterion::VARIANTS
            .iter()
            .map(|criterion| Reason {
                criterion: *criterion,
                mark: marks.of(*criterion),
                fact: fact(*criterion, participant, friend),
            })
            .collect()
    }
}

fn fact(criterion: Criterion, participant: &Seen, friend: &Seen) -> Fact {
    let (one, other) = (&participant.applicant, &friend.applicant);
    let missing = |participant: bool, friend: bool| Fact::NotAsked {
        of: match (participant, friend) {
            (true, true) => NotAsked::Both,
            (true, false) => NotAsked::Participant,
            _ => NotAsked::Friend,
        },
    };
    match criterion {
        Criterion::Times if one.times.is_empty() || other.times.is_empty() => {
            missing(one.times.is_empty(), other.times.is_empty())
        }
        Criterion::Times => Fact::Times {
            shared: one
                .times
                .iter()
                .filter(|time| other.times.contains(*time))
                .collect(),
        },
        Criterion::Area => where_to_meet(one, other).unwrap_or_else(|| {
            match (participant.areas.is_empty(), friend.areas.is_empty()) {
                (false, false) => Fact::Nowhere,
                (one, other) => missing(one, other),
            }
        }),
        Criterion::LifeSituation => match (participant.children, friend.children) {
            (Some(true), Some(true)) => Fact::Children {
                like_age: score::children_of_like_age(participant, friend),
            },
            (Some(false), Some(false)) => Fact::NoChildren {
                both_alone: participant.alone == Some(true) && friend.alone == Some(true),
            },
            (Some(_), Some(_)) => Fact::OneHasChildren,
            (one, other) => missing(one.is_none(), other.is_none()),
        },
        Criterion::Help if one.topics.is_empty() || other.topics.is_empty() => {
            missing(one.topics.is_empty(), other.topics.is_empty())
        }
        Criterion::Help => Fact::Help {
            shared: one
                .topics
                .iter()
                .filter(|topic| other.topics.contains(*topic))
                .collect(),
            wished: participant.topics.count_ones(),
        },
        Criterion::Language if one.languages.is_empty() || other.languages.is_empty() => {
            missing(one.languages.is_empty(), other.languages.is_empty())
        }
        Criterion::Language => languages(participant, friend),
        Criterion::Interests => interests(one, other)
            .unwrap_or_else(|| missing(one.interests.is_empty(), other.interests.is_empty())),
        Criterion::HowOften => match (one.how_often, other.how_often) {
            (Some(participant), Some(friend)) => Fact::HowOften {
                participant,
                friend,
            },
            (one, other) => missing(one.is_none(), other.is_none()),
        },
        Criterion::Age => score::years_apart(participant, friend).map_or_else(
            || missing(participant.ages.is_empty(), friend.ages.is_empty()),
            |years_apart| Fact::Age { years_apart },
        ),
    }
}

/// Where two can meet; none where it was not asked, or nowhere.
fn where_to_meet(participant: &Applicant, friend: &Applicant) -> Option<Fact> {
    let (home, theirs) = (participant.area.as_ref(), friend.area.as_ref());
    let at = |near, area: &String| {
        Some(Fact::Area {
            near,
            area: area.clone(),
        })
    };
    if let Some(area) = home.filter(|area| theirs == Some(area)) {
        return at(Near::Same, area);
    }
    if let Some(area) = home.filter(|area| friend.reach.contains(area)) {
        return at(Near::FriendComes, area);
    }
    if let Some(area) = theirs.filter(|area| participant.reach.contains(area)) {
        return at(Near::ParticipantComes, area);
    }
    let between = participant
        .reach
        .iter()
        .filter(|area| friend.reach.contains(area));
    between.min().and_then(|area| at(Near::Between, area))
}

fn languages(participant: &Seen, friend: &Seen) -> Fact {
    let danish = SpokenLanguage::from(KnownLanguage::Danish);
    let both = |language: &SpokenLanguage| {
        participant.applicant.languages.contains_key(language)
            && friend.applicant.languages.contains_key(language)
    };
    let level = |of: &Applicant, language: &SpokenLanguage| {
        of.languages
            .get(language)
            .copied()
            .flatten()
            .map(super::seen::level)
    };
    let mut shared: Vec<SpokenLanguage> = participant
        .applicant
        .languages
        .keys()
        .filter(|language| both(language))
        .cloned()
        .collect();
    shared.sort_by_key(|language| {
        let least = level(&participant.applicant, language).min(level(&friend.applicant, language));
        (std::cmp::Reverse(least), language.clone())
    });
    Fact::Languages {
        danish: both(&danish),
        shared,
    }
}

fn interests(one: &Applicant, other: &Applicant) -> Option<Fact> {
    let clash = |avoids: &Applicant, has: &Applicant| -> Vec<String> {
        let words = has.interests.iter();
        words
            .filter(|(word, _)| avoids.avoid.contains_key(*word))
            .map(|(_, written)| written.clone())
            .collect()
    };
    let avoided = [clash(one, other), clash(other, one)].concat();
    let asked = !one.interests.is_empty() && !other.interests.is_empty();
    (asked || !avoided.is_empty()).then(|| Fact::Interests {
        shared: one
            .interests
            .iter()
            .filter(|(word, _)| other.interests.contains_key(*word))
            .map(|(_, written)| written.clone())
            .collect(),
        avoided,
    })
}
