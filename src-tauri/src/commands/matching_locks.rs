//! Locks that cannot hold together: told in words, and the plan made without them, so that the board is
//! never empty because of one.

use serde::Serialize;
use ts_rs::TS;
use vejviser_core::matches::{Pair, Plan, Pool, Unlockable, Value, Wishes};
use vejviser_words::messages;

use super::matching_pair::why_not;
use super::matching_people::People;

/// A lock that the plan was made without.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct LockRefused {
    pub participant: String,
    pub friend: String,
    /// None where it is protected or she waits no longer.
    pub participant_name: Option<String>,
    pub friend_name: Option<String>,
    /// Why it cannot hold.
    pub why: String,
}

/// The best plan under these wishes, the wishes that could hold, and the locks that could not.
pub fn hold(
    pool: &Pool,
    people: &People,
    mut wishes: Wishes,
    unnamed: bool,
) -> (Plan, Wishes, Vec<LockRefused>) {
    let mut refused = Vec::new();
    loop {
        let unlockable = match pool.plan(&wishes) {
            Ok(plan) => return (plan, wishes, refused),
            Err(unlockable) => unlockable,
        };
        let why = because(pool, people, &unlockable, unnamed);
        let set_aside = concerned(&wishes, &unlockable);
        if set_aside.is_empty() {
            // Every refusal speaks of a lock that was asked for; without one there is no plan to make.
            let (pairs, value) = (Vec::new(), Value::default());
            return (Plan { pairs, value }, wishes, refused);
        }
        for pair in set_aside {
            wishes.locked.remove(&pair);
            let name = |id: &str| people.name(id).map(str::to_owned);
            refused.push(LockRefused {
                participant_name: name(&pair.participant),
                friend_name: name(&pair.friend),
                participant: pair.participant,
                friend: pair.friend,
                why: why.clone(),
            });
        }
    }
}

/// The locks that a refusal is about.
fn concerned(wishes: &Wishes, unlockable: &Unlockable) -> Vec<Pair> {
    let locked = wishes.locked.iter();
    locked
        .filter(|pair| match unlockable {
            Unlockable::NotHere(one) | Unlockable::Shut(one, _) | Unlockable::Forbidden(one) => {
                *pair == one
            }
            Unlockable::NoRoom(id) => pair.participant == *id || pair.friend == *id,
        })
        .cloned()
        .collect()
}

fn because(pool: &Pool, people: &People, unlockable: &Unlockable, unnamed: bool) -> String {
    match unlockable {
        Unlockable::NotHere(_) => messages::matching_lock_not_here(people.lang),
        Unlockable::Shut(pair, _) => why_not(pool, people, pair, unnamed).0.join(" "),
        Unlockable::Forbidden(_) => messages::matching_lock_forbidden(people.lang),
        Unlockable::NoRoom(_) => messages::matching_lock_no_room(people.lang),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use vejviser_core::matches::{Applicant, Rules};
    use vejviser_core::values::Side;
    use vejviser_words::Lang;

    use super::*;

    /// The plan of Amal and Selam, who wait, and of Jens and Mette, who have room for one each.
    fn held(locked: &[(&str, &str)]) -> (Vec<Pair>, Vec<(String, String)>) {
        let today = NaiveDate::from_ymd_opt(2027, 3, 3).unwrap_or_default();
        let one = |id, side| Applicant::new(id, side, today);
        let people = [
            one("amal", Side::Participant),
            one("selam", Side::Participant),
            one("jens", Side::Friend),
            one("mette", Side::Friend),
        ];
        let pool = Pool::new(people, [], Rules::default(), today);
        let wishes = Wishes {
            locked: locked
                .iter()
                .map(|(one, other)| Pair::new(one, other))
                .collect(),
            ..Wishes::default()
        };
        let nobody = People::unnamed(Lang::DANISH, today);
        let (plan, _, refused) = hold(&pool, &nobody, wishes, true);
        (
            plan.pairs.into_iter().map(|planned| planned.pair).collect(),
            refused
                .into_iter()
                .map(|lock| (lock.participant, lock.friend))
                .collect(),
        )
    }

    #[test]
    fn a_lock_that_holds_stays() {
        let (pairs, refused) = held(&[("amal", "mette")]);
        assert_eq!(
            pairs,
            [Pair::new("amal", "mette"), Pair::new("selam", "jens")]
        );
        assert_eq!(refused, []);
    }

    #[test]
    fn locks_that_cannot_hold_are_set_aside_and_the_plan_is_made_without_them() {
        let (pairs, refused) = held(&[("amal", "jens"), ("selam", "jens"), ("gone", "mette")]);
        assert_eq!(pairs.len(), 2, "{pairs:?}");
        let aside = [("gone", "mette"), ("amal", "jens"), ("selam", "jens")];
        let mut aside = aside
            .map(|(one, other)| (one.to_owned(), other.to_owned()))
            .to_vec();
        let mut refused = refused;
        aside.sort();
        refused.sort();
        assert_eq!(refused, aside);
    }
}
