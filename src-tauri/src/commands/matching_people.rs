//! Who the screens of matching speak of: names as they may be shown, areas, and what is missing before
//! somebody can be matched.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use vejviser_core::groups;
use vejviser_core::matches::{self, Applicant, Pair, Pool};
use vejviser_core::register::Register;
use vejviser_core::values::{Coded as _, PersonName};
use vejviser_words::worded::Names;
use vejviser_words::{Lang, Worded as _, messages};

use crate::failure::Failure;

/// Somebody of a pair.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Called {
    pub registration: String,
    /// None where it is protected.
    pub name: Option<String>,
    pub side: String,
    pub side_text: String,
    /// Where she lives; none where her name is protected.
    pub area: Option<String>,
    /// Whole days since the request.
    pub days: u32,
}

/// Names and areas, to speak of people by.
pub struct People {
    pub lang: Lang,
    today: NaiveDate,
    names: HashMap<String, Option<PersonName>>,
    areas: HashMap<String, String>,
}

impl People {
    /// The names of these registrations, and all areas.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn of(
        register: &Register,
        lang: Lang,
        registrations: impl IntoIterator<Item = &str>,
    ) -> Result<Self, Failure> {
        let mut wanted: Vec<String> = registrations.into_iter().map(str::to_owned).collect();
        wanted.sort();
        wanted.dedup();
        let areas = groups::areas(register.readers()).await?;
        Ok(Self {
            lang,
            today: register.clock().today(),
            names: matches::names(register.readers(), &wanted).await?,
            areas: areas
                .into_iter()
                .map(|area| (area.id, area.name.as_str().to_owned()))
                .collect(),
        })
    }

    /// Nobody whose name may be shown.
    #[cfg(test)]
    pub fn unnamed(lang: Lang, today: NaiveDate) -> Self {
        Self {
            lang,
            today,
            names: HashMap::new(),
            areas: HashMap::new(),
        }
    }

    /// A name that may be shown.
    pub fn name(&self, registration: &str) -> Option<&str> {
        let name = self.names.get(registration)?.as_ref()?;
        Some(name.as_str())
    }

    /// What a sentence calls the two of a pair.
    pub fn both(&self, pair: &Pair, unnamed: bool) -> Both {
        Both {
            participant: self
                .name(&pair.participant)
                .filter(|_| !unnamed)
                .map_or_else(
                    || messages::matching_the_participant(self.lang),
                    str::to_owned,
                ),
            friend: self.friend(&pair.friend, unnamed),
        }
    }

    /// Whether neither of the two is protected: only then is it told where they live.
    pub fn are_shown(&self, pair: &Pair) -> bool {
        self.name(&pair.participant).is_some() && self.name(&pair.friend).is_some()
    }

    /// What a sentence calls a friend.
    pub fn friend(&self, registration: &str, unnamed: bool) -> String {
        self.name(registration)
            .filter(|_| !unnamed)
            .map_or_else(|| messages::matching_the_friend(self.lang), str::to_owned)
    }

    /// The name of an area.
    pub fn area(&self, id: &str) -> Option<&str> {
        self.areas.get(id).map(String::as_str)
    }

    /// Somebody as a row shows her.
    pub fn called(&self, one: &Applicant) -> Called {
        let name = self.name(&one.id);
        let area = one.area.as_deref().and_then(|id| self.area(id));
        Called {
            registration: one.id.clone(),
            name: name.map(str::to_owned),
            side: one.side.code().to_owned(),
            side_text: one.side.words(self.lang),
            area: area.filter(|_| name.is_some()).map(str::to_owned),
            days: one.waiting_days(self.today),
        }
    }
}

/// What a sentence calls two: by name, or by side where a name is protected or hidden.
pub struct Both {
    participant: String,
    friend: String,
}

impl Both {
    /// For a sentence.
    pub fn words(&self) -> Names<'_> {
        Names {
            participant: &self.participant,
            friend: &self.friend,
        }
    }
}

/// Everybody of a pool, by registration.
pub fn everybody(pool: &Pool) -> HashMap<&str, &Applicant> {
    pool.participants()
        .chain(pool.friends())
        .map(|one| (one.id.as_str(), one))
        .collect()
}

/// The other one of a pair.
pub fn other<'a>(pair: &'a Pair, registration: &str) -> &'a str {
    if pair.participant == registration {
        &pair.friend
    } else {
        &pair.participant
    }
}

/// What keeps a registration from being matched, each in a sentence; nothing where it is ready.
pub fn missing(lang: Lang, one: &Applicant) -> Vec<String> {
    let lacks = one.lacks();
    let mut missing = Vec::new();
    if lacks.talk {
        missing.push(messages::matching_missing_talk(lang));
    }
    if lacks.consent {
        missing.push(messages::matching_missing_consent(lang));
    }
    if lacks.waiting_list && missing.is_empty() {
        missing.push(messages::matching_missing_list(lang));
    }
    if one.room() == 0 {
        missing.push(messages::matching_missing_room(lang));
    }
    missing
}

/// So many, as the page counts.
pub fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}
