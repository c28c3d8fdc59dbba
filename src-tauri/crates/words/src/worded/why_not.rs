//! Why two may not be matched: a sentence for each gate that is shut, and the smallest change that would
//! open it.

use vejviser_core::matches::{Lacks, Whose, WhyNot};
use vejviser_core::values::Side;

use super::reason::Names;
use crate::{Lang, Worded, lists, messages};

/// Why a gate is shut, in a sentence, or in one for each side: `Der er sagt nej til det vennepar før.`
#[must_use]
pub fn why_not(lang: Lang, why: &WhyNot, names: Names<'_>) -> String {
    let Names {
        participant,
        friend,
    } = names;
    match why {
        WhyNot::NotReady {
            participant: one,
            friend: other,
        } => {
            let sides = [(participant, *one), (friend, *other)];
            let told = sides.into_iter().filter(|(_, lacking)| lacking.any());
            let told: Vec<String> = told
                .map(|(name, lacking)| {
                    messages::match_why_not_not_ready(lang, name, &lacks(lang, lacking))
                })
                .collect();
            told.join(" ")
        }
        WhyNot::NoRoom { whose } => match names.of(*whose) {
            Some(name) => messages::match_why_not_no_room(lang, name),
            None => messages::match_why_not_no_room_both(lang),
        },
        WhyNot::Forbidden => messages::match_why_not_forbidden(lang),
        WhyNot::DeclinedBefore => messages::match_why_not_declined_before(lang),
        WhyNot::ParticipantWish { wish, .. } => {
            messages::match_why_not_participant_wish(lang, participant, &wish.words(lang))
        }
        WhyNot::FriendWish { wish, .. } => {
            messages::match_why_not_friend_wish(lang, friend, &wish.words(lang))
        }
        WhyNot::Language => messages::match_why_not_language(lang),
        WhyNot::Area { .. } => messages::match_reason_area_nowhere(lang),
        WhyNot::Certificate { age } => {
            messages::match_why_not_certificate(lang, participant, friend, *age)
        }
    }
}

/// The smallest change that would open a gate: `Ville passe, hvis en tolk kom med til det første møde.`
/// None where nothing would. `area` finds the name of an area by its id.
#[must_use]
pub fn opening(
    lang: Lang,
    why: &WhyNot,
    names: Names<'_>,
    area: impl Fn(&str) -> String,
) -> Option<String> {
    let Names {
        participant,
        friend,
    } = names;
    Some(match why {
        WhyNot::NotReady {
            participant: one,
            friend: other,
        } => {
            let lacking = lacks(lang, one.with(*other));
            match (one.any(), other.any()) {
                (true, true) => messages::match_opening_ready_both(lang, &lacking),
                (true, false) => messages::match_opening_ready(lang, participant, &lacking),
                (false, _) => messages::match_opening_ready(lang, friend, &lacking),
            }
        }
        WhyNot::NoRoom { whose } => match names.of(*whose) {
            Some(name) => messages::match_opening_room(lang, name),
            None => messages::match_opening_room_both(lang),
        },
        WhyNot::Forbidden => messages::match_opening_forbidden(lang),
        WhyNot::DeclinedBefore => messages::match_opening_declined_before(lang),
        WhyNot::ParticipantWish { open: true, .. } => messages::match_opening_gender(lang, friend),
        WhyNot::FriendWish { open: true, .. } => messages::match_opening_gender(lang, participant),
        WhyNot::ParticipantWish { open: false, .. } | WhyNot::FriendWish { open: false, .. } => {
            return None;
        }
        WhyNot::Language => messages::match_opening_interpreter(lang),
        WhyNot::Area { guest, area: id } => {
            let guest = match guest {
                Side::Participant => participant,
                Side::Friend => friend,
            };
            messages::match_opening_area(lang, guest, &area(id))
        }
        WhyNot::Certificate { .. } => messages::match_opening_certificate(lang),
    })
}

/// What a registration lacks before it can be matched, as a list: `samtale og samtykke`.
#[must_use]
pub fn lacks(lang: Lang, lacks: Lacks) -> String {
    let mut all = Vec::new();
    if lacks.talk {
        all.push(messages::match_lacks_talk(lang));
    }
    if lacks.consent {
        all.push(messages::match_lacks_consent(lang));
    }
    if lacks.waiting_list {
        all.push(messages::match_lacks_waiting_list(lang));
    }
    lists::and(lang, &all)
}

impl<'a> Names<'a> {
    /// The name of the one it lies with; none where it lies with both.
    fn of(&self, whose: Whose) -> Option<&'a str> {
        match whose {
            Whose::Participant => Some(self.participant),
            Whose::Friend => Some(self.friend),
            Whose::Both => None,
        }
    }
}
