//! What lies behind the gates that are shut between two: what is missing, of whom, and what it would take
//! (domain.md §5).

use serde::Serialize;

use super::applicant::Applicant;
use super::gates::Gate;
use super::pool::{Pair, Pool, find};
use super::seen::{Seen, UNTOLD};
use crate::values::{GenderWish, RegistrationState, Side};

/// On which side of a pair something lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// With the participant.
    Participant,
    /// With the friend.
    Friend,
    /// With both.
    Both,
}

impl Whose {
    /// By what is so on either side; none where it is on neither.
    fn of(participant: bool, friend: bool) -> Option<Self> {
        match (participant, friend) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::Participant),
            (false, true) => Some(Self::Friend),
            (false, false) => None,
        }
    }
}

/// What a registration lacks before it can be matched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Lacks {
    /// The talk.
    pub talk: bool,
    /// Consent to find a friend.
    pub consent: bool,
    /// A place on the waiting list.
    pub waiting_list: bool,
}

impl Lacks {
    /// Whether anything is lacking.
    #[must_use]
    pub const fn any(self) -> bool {
        self.talk || self.consent || self.waiting_list
    }

    /// What at least one of the two lacks.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self {
            talk: self.talk || other.talk,
            consent: self.consent || other.consent,
            waiting_list: self.waiting_list || other.waiting_list,
        }
    }
}

impl Applicant {
    /// What it lacks before it can be matched; nothing where only room is missing.
    #[must_use]
    pub fn lacks(&self) -> Lacks {
        Lacks {
            talk: !self.talked,
            consent: !self.consented,
            waiting_list: !matches!(
                self.state,
                RegistrationState::Ready | RegistrationState::Matched
            ),
        }
    }
}

/// A shut gate with what lies behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "gate")]
pub enum WhyNot {
    /// See [`Gate::NotReady`].
    NotReady {
        /// What the participant lacks.
        participant: Lacks,
        /// What the friend lacks.
        friend: Lacks,
    },
    /// See [`Gate::NoRoom`].
    NoRoom {
        /// Who has no room.
        whose: Whose,
    },
    /// See [`Gate::Forbidden`].
    Forbidden,
    /// See [`Gate::DeclinedBefore`].
    DeclinedBefore,
    /// See [`Gate::ParticipantWish`].
    ParticipantWish {
        /// Whom the friend may be.
        wish: GenderWish,
        /// Whether it could still be met: a gender is not noted, and those that are fit.
        open: bool,
    },
    /// See [`Gate::FriendWish`].
    FriendWish {
        /// Whom the participant may be.
        wish: GenderWish,
        /// Whether it could still be met, likewise.
        open: bool,
    },
    /// See [`Gate::Language`].
    Language,
    /// See [`Gate::Area`].
    Area {
        /// Who would have to come.
        guest: Side,
        /// To this area, by its id: the one the other lives in, or can reach.
        area: String,
    },
    /// See [`Gate::Certificate`].
    Certificate {
        /// Children below this age, in years, ask for it.
        age: u8,
    },
}

impl WhyNot {
    /// Which gate it is.
    #[must_use]
    pub const fn gate(&self) -> Gate {
        match self {
            Self::NotReady { .. } => Gate::NotReady,
            Self::NoRoom { .. } => Gate::NoRoom,
            Self::Forbidden => Gate::Forbidden,
            Self::DeclinedBefore => Gate::DeclinedBefore,
            Self::ParticipantWish { .. } => Gate::ParticipantWish,
            Self::FriendWish { .. } => Gate::FriendWish,
            Self::Language => Gate::Language,
            Self::Area { .. } => Gate::Area,
            Self::Certificate { .. } => Gate::Certificate,
        }
    }
}

impl Pool {
    /// Why two may not be matched, gate by gate; nothing where they may, or one of them is not here.
    ///
    /// Who lacks nothing but room is told so once, by [`WhyNot::NoRoom`].
    #[must_use]
    pub fn why_not(&self, pair: &Pair) -> Vec<WhyNot> {
        let participant = find(&self.participants, &pair.participant);
        let friend = find(&self.friends, &pair.friend);
        let (Some(participant), Some(friend)) = (participant, friend) else {
            return Vec::new();
        };
        self.shut(participant, friend)
            .iter()
            .filter_map(|gate| self.behind(gate, participant, friend))
            .collect()
    }

    fn behind(&self, gate: Gate, participant: &Seen, friend: &Seen) -> Option<WhyNot> {
        let (one, other) = (&participant.applicant, &friend.applicant);
        match gate {
            Gate::NotReady => {
                let (participant, friend) = (one.lacks(), other.lacks());
                (participant.any() || friend.any()).then_some(WhyNot::NotReady {
                    participant,
                    friend,
                })
            }
            Gate::NoRoom => {
                let whose = Whose::of(one.room() == 0, other.room() == 0);
                whose.map(|whose| WhyNot::NoRoom { whose })
            }
            Gate::Forbidden => Some(WhyNot::Forbidden),
            Gate::DeclinedBefore => Some(WhyNot::DeclinedBefore),
            Gate::ParticipantWish => one.gender_wish.map(|wish| WhyNot::ParticipantWish {
                wish,
                open: could_grant(friend, participant.wish),
            }),
            Gate::FriendWish => other.gender_wish.map(|wish| WhyNot::FriendWish {
                wish,
                open: could_grant(participant, friend.wish),
            }),
            Gate::Language => Some(WhyNot::Language),
            Gate::Area => nearest(one, other).map(|(guest, area)| WhyNot::Area {
                guest,
                area: area.clone(),
            }),
            Gate::Certificate => Some(WhyNot::Certificate {
                age: self.rules.certificate_age,
            }),
        }
    }
}

/// A gender is not noted, and no other is noted than the one wished for.
fn could_grant(whom: &Seen, wish: u8) -> bool {
    whom.genders & UNTOLD != 0 && whom.genders & !(wish | UNTOLD) == 0
}

/// Who would have to come where: to the other's home sooner than to a place that the other can reach, and
/// the participant sooner than the friend.
fn nearest<'a>(participant: &'a Applicant, friend: &'a Applicant) -> Option<(Side, &'a String)> {
    let home = |of: &'a Applicant| of.area.as_ref();
    let reach = |of: &'a Applicant| of.reach.iter().min();
    let comes = |guest: Side| move |area: &'a String| (guest, area);
    home(friend)
        .map(comes(Side::Participant))
        .or_else(|| home(participant).map(comes(Side::Friend)))
        .or_else(|| reach(friend).map(comes(Side::Participant)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::NaiveDate;

    use super::super::applicant::Adult;
    use super::super::rules::Rules;
    use super::*;
    use crate::values::Gender;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 3, 3).unwrap()
    }

    fn amal() -> Applicant {
        Applicant::new("amal", Side::Participant, day())
    }

    fn jens() -> Applicant {
        Applicant::new("jens", Side::Friend, day())
    }

    fn why_not(participant: Applicant, friend: Applicant) -> Vec<WhyNot> {
        let pool = Pool::new([participant, friend], [], Rules::default(), day());
        pool.why_not(&Pair::new("amal", "jens"))
    }

    #[test]
    fn nothing_is_said_of_two_who_may_be_matched() {
        assert_eq!(why_not(amal(), jens()), []);
    }

    #[test]
    fn who_is_not_ready_is_told_what_is_missing() {
        let new = Applicant {
            state: RegistrationState::New,
            talked: false,
            ..amal()
        };
        let participant = Lacks {
            talk: true,
            consent: false,
            waiting_list: true,
        };
        let friend = Lacks::default();
        let told = WhyNot::NotReady {
            participant,
            friend,
        };
        assert_eq!(why_not(new, jens()), [told]);
    }

    #[test]
    fn who_has_as_many_as_wished_for_lacks_only_room() {
        let full = Applicant {
            state: RegistrationState::Matched,
            taken: 1,
            ..jens()
        };
        let told = WhyNot::NoRoom {
            whose: Whose::Friend,
        };
        assert_eq!(why_not(amal(), full), [told]);
    }

    #[test]
    fn a_wish_stays_open_only_where_a_gender_is_not_noted() {
        let wishing = || Applicant {
            gender_wish: Some(GenderWish::Woman),
            ..amal()
        };
        let of = |genders: &[Option<Gender>]| Applicant {
            adults: genders
                .iter()
                .map(|gender| Adult {
                    gender: *gender,
                    age: None,
                })
                .collect(),
            ..jens()
        };
        let told = |open| {
            let wish = GenderWish::Woman;
            [WhyNot::ParticipantWish { wish, open }]
        };
        let (woman, man) = (Some(Gender::Woman), Some(Gender::Man));
        assert_eq!(why_not(wishing(), of(&[woman])), []);
        assert_eq!(why_not(wishing(), of(&[])), told(true));
        assert_eq!(why_not(wishing(), of(&[woman, None])), told(true));
        assert_eq!(why_not(wishing(), of(&[man])), told(false));
        assert_eq!(why_not(wishing(), of(&[man, None])), told(false));
    }

    #[test]
    fn one_would_come_to_where_the_other_lives() {
        let in_town = |applicant: Applicant, town: &str| Applicant {
            area: Some(town.to_owned()),
            ..applicant
        };
        let reaching = |applicant: Applicant, town: &str| Applicant {
            reach: vec![town.to_owned()],
            ..applicant
        };
        let told = |guest, area: &str| {
            let area = area.to_owned();
            [WhyNot::Area { guest, area }]
        };
        let tonder = in_town(amal(), "tonder");
        assert_eq!(
            why_not(tonder.clone(), in_town(jens(), "toftlund")),
            told(Side::Participant, "toftlund")
        );
        assert_eq!(
            why_not(tonder, reaching(jens(), "toftlund")),
            told(Side::Friend, "tonder")
        );
        assert_eq!(
            why_not(reaching(amal(), "ribe"), reaching(jens(), "toftlund")),
            told(Side::Participant, "toftlund")
        );
    }
}
