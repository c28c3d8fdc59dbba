//! The gates of domain.md §5: what is never traded for anything else.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::rules::Rules;
use super::seen::{Seen, UNTOLD, level, shared, shared_languages};

/// What can keep two registrations apart.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Gate {
    /// Consent, the talk or the waiting list is missing on a side.
    NotReady,
    /// No room on a side: in as many matches as it wished for.
    NoRoom,
    /// The group said "not these two".
    Forbidden,
    /// One of them, or the group, declined the other before.
    DeclinedBefore,
    /// The participant's wish about the friend's gender.
    ParticipantWish,
    /// The friend's wish about the participant's gender.
    FriendWish,
    /// No common language at a workable level, and no interpreter agreed.
    Language,
    /// No area that both can reach.
    Area,
    /// Children under fifteen, and no child certificate seen.
    Certificate,
}

/// The gates that are shut between two; none of them: they may be matched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shut(u16);

impl Shut {
    /// Whether every gate is open.
    #[must_use]
    pub const fn none(self) -> bool {
        self.0 == 0
    }

    /// How many are shut.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether this one is shut.
    #[must_use]
    pub fn has(self, gate: Gate) -> bool {
        self.0 & 1 << gate as u16 != 0
    }

    /// Those that are shut, in their order.
    pub fn iter(self) -> impl Iterator<Item = Gate> {
        Gate::VARIANTS
            .iter()
            .copied()
            .filter(move |gate| self.has(*gate))
    }

    pub(super) fn shut(&mut self, gate: Gate, shut: bool) {
        self.0 |= u16::from(shut) << gate as u16;
    }
}

/// The gates that are shut between a participant and a friend, whatever was said of the two.
///
/// A question that was not asked shuts no gate, with two exceptions, where being wrong would harm
/// somebody: a gender wish asks for every adult's gender, and children ask for a certificate.
pub(super) fn shut(participant: &Seen, friend: &Seen, rules: &Rules) -> Shut {
    let mut shut = Shut::default();
    let (one, other) = (&participant.applicant, &friend.applicant);
    shut.shut(Gate::NotReady, !one.is_ready() || !other.is_ready());
    shut.shut(Gate::NoRoom, one.room() == 0 || other.room() == 0);
    shut.shut(Gate::ParticipantWish, !grants(friend, participant.wish));
    shut.shut(Gate::FriendWish, !grants(participant, friend.wish));
    shut.shut(Gate::Language, !can_talk(participant, friend, rules));
    shut.shut(Gate::Area, !can_meet(participant, friend));
    shut.shut(
        Gate::Certificate,
        participant.asks_certificate && !other.certified,
    );
    shut
}

/// Every adult is of the gender that is wished for.
fn grants(whom: &Seen, wish: u8) -> bool {
    wish == 0 || whom.genders & UNTOLD == 0 && whom.genders & !wish == 0
}

fn can_talk(participant: &Seen, friend: &Seen, rules: &Rules) -> bool {
    let asked = !participant.languages.is_empty() && !friend.languages.is_empty();
    let enough = level(rules.workable);
    !asked
        || participant.applicant.interpreter_agreed
        || friend.applicant.interpreter_agreed
        || shared_languages(&participant.languages, &friend.languages)
            .any(|(_, level)| level >= enough)
}

fn can_meet(participant: &Seen, friend: &Seen) -> bool {
    let asked = !participant.areas.is_empty() && !friend.areas.is_empty();
    !asked || shared(&participant.areas, &friend.areas) > 0
}
