//! What is said at the matching meeting: why pairs cannot be locked together, and whom several need.

use vejviser_core::matches::{Only, Pair, Scarce, Unlockable};

use crate::{Lang, Worded, messages};

/// Why pairs cannot be locked together, as a refusal: what happened, why, what to do now. `name` finds the
/// name to show by a registration's id.
#[must_use]
pub fn unlockable(lang: Lang, why: &Unlockable, name: impl Fn(&str) -> String) -> String {
    let both = |pair: &Pair| (name(&pair.participant), name(&pair.friend));
    match why {
        Unlockable::NotHere(pair) => {
            let (participant, friend) = both(pair);
            messages::match_lock_not_here(lang, &participant, &friend)
        }
        Unlockable::Shut(pair, shut) => {
            let (participant, friend) = both(pair);
            let gates: Vec<String> = shut.iter().map(|gate| gate.words(lang)).collect();
            let gates: Vec<&str> = gates.iter().map(String::as_str).collect();
            messages::match_lock_shut(lang, &participant, &friend, &gates)
        }
        Unlockable::Forbidden(pair) => {
            let (participant, friend) = both(pair);
            messages::match_lock_forbidden(lang, &participant, &friend)
        }
        Unlockable::NoRoom(registration) => messages::match_lock_no_room(lang, &name(registration)),
    }
}

/// Whom several need, and for what: `Kun Selam blandt de ledige taler tigrinya; 3 har brug for det.`
/// `friend` is her name as it is shown.
#[must_use]
pub fn scarce(lang: Lang, scarce: &Scarce, friend: &str) -> String {
    let count = scarce.needed_by.len();
    match &scarce.only {
        Only::Speaks(language) => {
            messages::match_scarce_speaks(lang, friend, &language.words(lang), count)
        }
        Only::Offers(topic) => {
            messages::match_scarce_offers(lang, friend, &topic.words(lang), count)
        }
    }
}
