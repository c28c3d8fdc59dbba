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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use vejviser_core::values::GenderWish;

    use super::*;
    use crate::plain;

    const NAMES: Names<'static> = Names {
        participant: "Mohamad",
        friend: "Kirsten",
    };

    fn said(lang: Lang, why: &WhyNot) -> (String, Option<String>) {
        let opening = opening(lang, why, NAMES, |id| format!("<{id}>"));
        (
            plain(&why_not(lang, why, NAMES)),
            opening.map(|opening| plain(&opening)),
        )
    }

    fn in_danish(why: &WhyNot) -> (String, String) {
        let (sentence, opening) = said(Lang::DANISH, why);
        (sentence, opening.unwrap())
    }

    const TALK: Lacks = Lacks {
        talk: true,
        consent: false,
        waiting_list: false,
    };
    const CONSENT: Lacks = Lacks {
        talk: false,
        consent: true,
        waiting_list: false,
    };
    const NOTHING: Lacks = Lacks {
        talk: false,
        consent: false,
        waiting_list: false,
    };

    fn not_ready(participant: Lacks, friend: Lacks) -> WhyNot {
        WhyNot::NotReady {
            participant,
            friend,
        }
    }

    #[test]
    fn every_gate_is_told_with_a_change_that_would_open_it_in_every_language() {
        let wish = GenderWish::Woman;
        let area = || "toftlund".to_owned();
        let every = [
            not_ready(TALK, CONSENT),
            not_ready(TALK, NOTHING),
            not_ready(NOTHING, CONSENT),
            WhyNot::NoRoom {
                whose: Whose::Participant,
            },
            WhyNot::NoRoom {
                whose: Whose::Friend,
            },
            WhyNot::NoRoom { whose: Whose::Both },
            WhyNot::Forbidden,
            WhyNot::DeclinedBefore,
            WhyNot::ParticipantWish { wish, open: true },
            WhyNot::FriendWish { wish, open: true },
            WhyNot::Language,
            WhyNot::Area {
                guest: Side::Participant,
                area: area(),
            },
            WhyNot::Certificate { age: 15 },
        ];
        for lang in Lang::all() {
            for why in &every {
                let (sentence, opening) = said(lang, why);
                for told in [sentence, opening.unwrap()] {
                    assert!(told.ends_with(['.', '።']), "{lang}: {told}");
                }
            }
        }
    }

    #[test]
    fn each_side_that_is_not_ready_is_told_what_it_lacks() {
        let (sentence, opening) = in_danish(&not_ready(TALK, CONSENT));
        assert_eq!(
            sentence,
            "Tilmeldingen fra Mohamad er ikke klar endnu. Det mangler: samtale. \
             Tilmeldingen fra Kirsten er ikke klar endnu. Det mangler: samtykke."
        );
        assert_eq!(
            opening,
            "Ville passe, når det er på plads for begge: samtale og samtykke."
        );
        let (sentence, opening) = in_danish(&not_ready(NOTHING, CONSENT));
        assert_eq!(
            sentence,
            "Tilmeldingen fra Kirsten er ikke klar endnu. Det mangler: samtykke."
        );
        assert_eq!(
            opening,
            "Ville passe, når det er på plads for Kirsten: samtykke."
        );
    }

    #[test]
    fn a_wish_that_is_not_met_has_no_opening() {
        let wish = GenderWish::Woman;
        for why in [
            WhyNot::ParticipantWish { wish, open: false },
            WhyNot::FriendWish { wish, open: false },
        ] {
            for lang in Lang::all() {
                assert_eq!(said(lang, &why).1, None, "{lang}: {why:?}");
            }
        }
        let open = WhyNot::ParticipantWish { wish, open: true };
        assert_eq!(
            in_danish(&open),
            (
                "Mohamad ønsker en kvinde som ven.".to_owned(),
                "Ville måske passe, når køn er noteret for Kirsten.".to_owned()
            )
        );
    }

    #[test]
    fn the_one_who_would_have_to_come_is_named() {
        let coming = |guest| {
            let area = "toftlund".to_owned();
            in_danish(&WhyNot::Area { guest, area }).1
        };
        assert_eq!(
            coming(Side::Participant),
            "Ville passe, hvis Mohamad kan komme til <toftlund>."
        );
        assert_eq!(
            coming(Side::Friend),
            "Ville passe, hvis Kirsten kan komme til <toftlund>."
        );
    }

    #[test]
    fn children_and_the_certificate_are_told_of_the_right_one() {
        let (sentence, opening) = in_danish(&WhyNot::Certificate { age: 15 });
        assert_eq!(
            sentence,
            "Der er børn under 15 år hos Mohamad, og Kirsten mangler en gyldig børneattest."
        );
        assert_eq!(opening, "Ville passe, når børneattesten er set.");
    }
}
