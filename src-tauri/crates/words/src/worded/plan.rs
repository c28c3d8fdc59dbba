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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::NaiveDate;
    use vejviser_core::matches::{Applicant, Gate, Pool, Rules, Wishes};
    use vejviser_core::values::{KnownLanguage, RegistrationState, Side, SpokenLanguage, Topic};

    use super::*;
    use crate::plain;

    fn named(id: &str) -> String {
        match id {
            "amal" => "Amal".to_owned(),
            _ => "Jens".to_owned(),
        }
    }

    fn pair() -> Pair {
        Pair::new("amal", "jens")
    }

    fn told(lang: Lang, why: &Unlockable) -> String {
        plain(&unlockable(lang, why, named))
    }

    /// What stands in the way of two of whom the friend has not been talked with.
    fn shut() -> Unlockable {
        let day = NaiveDate::from_ymd_opt(2027, 3, 3).unwrap();
        let amal = Applicant::new("amal", Side::Participant, day);
        let jens = Applicant {
            talked: false,
            state: RegistrationState::New,
            ..Applicant::new("jens", Side::Friend, day)
        };
        let wishes = Wishes {
            locked: [pair()].into(),
            ..Wishes::default()
        };
        let pool = Pool::new([amal, jens], [], Rules::default(), day);
        pool.plan(&wishes).unwrap_err()
    }

    #[test]
    fn a_lock_that_cannot_hold_is_refused_by_name_in_every_language() {
        for lang in Lang::all() {
            let both = [
                Unlockable::NotHere(pair()),
                shut(),
                Unlockable::Forbidden(pair()),
            ];
            for why in &both {
                let said = told(lang, why);
                assert!(
                    said.contains("Amal") && said.contains("Jens"),
                    "{lang}: {said}"
                );
            }
            let full = told(lang, &Unlockable::NoRoom("jens".to_owned()));
            assert!(full.contains("Jens"), "{lang}: {full}");
        }
    }

    #[test]
    fn the_gate_that_is_shut_is_named() {
        let gate = Gate::NotReady.words(Lang::DANISH);
        let said = told(Lang::DANISH, &shut());
        assert!(said.contains(&format!("står i vejen: {gate}.")), "{said}");
    }

    #[test]
    fn whom_several_need_is_told_with_what_for_and_how_many() {
        let said = |only| {
            let scarce = Scarce {
                friend: "selam".to_owned(),
                only,
                needed_by: ["a", "b", "c"].map(str::to_owned).to_vec(),
            };
            plain(&super::scarce(Lang::DANISH, &scarce, "Selam"))
        };
        assert_eq!(
            said(Only::Speaks(SpokenLanguage::from(KnownLanguage::Tigrinya))),
            "Kun Selam blandt de ledige taler tigrinya; 3 har brug for det."
        );
        assert_eq!(
            said(Only::Offers(Topic::Homework)),
            "Kun Selam blandt de ledige kan hjælpe med det: lektier. 3 ønsker det."
        );
    }
}
