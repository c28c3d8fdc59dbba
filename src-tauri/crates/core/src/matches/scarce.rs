//! Scarce friends: who is the only one free that several need (domain.md §5: keeping them for those who
//! need them is what makes a plan better than taking the best pair at hand).

use std::collections::BTreeSet;

use serde::Serialize;

use super::pool::Pool;
use super::seen::{Seen, level, shared, shared_languages};
use crate::values::{SpokenLanguage, Topic};

/// What only one free friend has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Only {
    /// She speaks it, and they can talk with nobody else who is free.
    Speaks(SpokenLanguage),
    /// She offers it where they live.
    Offers(Topic),
}

/// A friend whom several need.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Scarce {
    /// The friend's registration.
    pub friend: String,
    /// What nobody else has who is free.
    pub only: Only,
    /// The registrations of those who need it, at least two.
    pub needed_by: Vec<String>,
}

/// From so many on it is told.
const SEVERAL: usize = 2;

impl Pool {
    /// Friends who are the only ones that several participants could have.
    #[must_use]
    pub fn scarce(&self) -> Vec<Scarce> {
        let has_room = |one: &&Seen| one.applicant.is_ready() && one.applicant.room() > 0;
        let free: Vec<&Seen> = self.friends.iter().filter(has_room).collect();
        let waiting = self.participants.iter().filter(has_room);
        let mut found: std::collections::BTreeMap<(String, Only), BTreeSet<String>> =
            std::collections::BTreeMap::new();
        for participant in waiting {
            let near: Vec<&Seen> = free
                .iter()
                .copied()
                .filter(|one| meets(participant, one))
                .collect();
            let mut note = |friend: &Seen, only: Only| {
                let needed_by = found
                    .entry((friend.applicant.id.clone(), only))
                    .or_default();
                needed_by.insert(participant.applicant.id.clone());
            };
            if !participant.languages.is_empty() && !participant.applicant.interpreter_agreed {
                let mut talk = near
                    .iter()
                    .copied()
                    .filter(|one| self.can_talk(participant, one));
                if let (Some(friend), None) = (talk.next(), talk.next())
                    && let Some(language) = self.best_language(participant, friend)
                {
                    note(friend, Only::Speaks(language));
                }
            }
            for topic in participant.applicant.topics.iter() {
                let mut offer = near
                    .iter()
                    .copied()
                    .filter(|one| one.applicant.topics.contains(topic));
                if let (Some(friend), None) = (offer.next(), offer.next()) {
                    note(friend, Only::Offers(topic));
                }
            }
        }
        found
            .into_iter()
            .filter(|(_, needed_by)| needed_by.len() >= SEVERAL)
            .map(|((friend, only), needed_by)| Scarce {
                friend,
                only,
                needed_by: needed_by.into_iter().collect(),
            })
            .collect()
    }

    fn can_talk(&self, participant: &Seen, friend: &Seen) -> bool {
        let enough = level(self.rules.workable);
        friend.languages.is_empty()
            || shared_languages(&participant.languages, &friend.languages)
                .any(|(_, level)| level >= enough)
    }

    /// The workable language they speak best; none where the friend's languages were not asked.
    fn best_language(&self, participant: &Seen, friend: &Seen) -> Option<SpokenLanguage> {
        let least = |language: &SpokenLanguage| {
            let of = |seen: &Seen| {
                let spoken = seen.applicant.languages.get(language)?;
                Some(level(spoken.unwrap_or(self.rules.workable)))
            };
            Some(of(participant)?.min(of(friend)?))
        };
        let languages = participant.applicant.languages.keys();
        languages
            .filter_map(|language| Some((least(language)?, language)))
            .filter(|(well, _)| *well >= level(self.rules.workable))
            .max_by_key(|(well, language)| (*well, std::cmp::Reverse(*language)))
            .map(|(_, language)| language.clone())
    }
}

fn meets(one: &Seen, other: &Seen) -> bool {
    one.areas.is_empty() || other.areas.is_empty() || shared(&one.areas, &other.areas) > 0
}
