//! Who is in and who waits: pure rules (domain.md §7). Capacity counts people, not rows.

/// A unit that takes part together, as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The enrolment.
    pub id: String,
    /// How many people they are.
    pub people: u32,
}

/// How many places are left; none where there is no limit.
#[must_use]
pub fn left(maximum: Option<u32>, inside: &[Unit]) -> Option<u32> {
    let taken: u32 = inside.iter().map(|unit| unit.people).sum();
    maximum.map(|maximum| maximum.saturating_sub(taken))
}

/// Whether a new unit comes in at once: there is room, and nobody waits who needs as few places.
#[must_use]
pub fn comes_in(maximum: Option<u32>, inside: &[Unit], waiting: &[Unit], people: u32) -> bool {
    let room = left(maximum, inside).is_none_or(|left| people <= left);
    room && waiting.iter().all(|unit| unit.people > people)
}

/// Those who move up from the list, in its order: each time the first who fits.
#[must_use]
pub fn moving_up(maximum: Option<u32>, inside: &[Unit], waiting: &[Unit]) -> Vec<String> {
    let mut room = left(maximum, inside);
    let mut up = Vec::new();
    for unit in waiting {
        if room.is_none_or(|room| unit.people <= room) {
            room = room.map(|room| room - unit.people);
            up.push(unit.id.clone());
        }
    }
    up
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn units(people: &[u32]) -> Vec<Unit> {
        let numbered = people.iter().enumerate();
        numbered
            .map(|(number, people)| Unit {
                id: format!("{number}"),
                people: *people,
            })
            .collect()
    }

    #[test]
    fn the_first_who_fits_moves_up() {
        let up = moving_up(Some(10), &units(&[4, 4]), &units(&[3, 2, 1]));
        assert_eq!(up, ["1"]);
    }

    #[test]
    fn who_needs_as_few_places_as_somebody_waiting_waits_behind_her() {
        assert!(!comes_in(Some(10), &units(&[4]), &units(&[2]), 2));
        assert!(comes_in(Some(10), &units(&[4]), &units(&[7]), 2));
    }

    proptest! {
        #[test]
        fn never_more_people_in_than_places(
            maximum in 1_u32..40,
            waiting in proptest::collection::vec(1_u32..6, 0..12),
        ) {
            let waiting = units(&waiting);
            let up = moving_up(Some(maximum), &[], &waiting);
            let people: u32 = waiting
                .iter()
                .filter(|unit| up.contains(&unit.id))
                .map(|unit| unit.people)
                .sum();
            prop_assert!(people <= maximum);
        }

        #[test]
        fn nobody_is_overtaken_by_a_later_one_who_needs_as_few_places(
            maximum in 1_u32..40,
            waiting in proptest::collection::vec(1_u32..6, 0..12),
        ) {
            let waiting = units(&waiting);
            let up = moving_up(Some(maximum), &[], &waiting);
            for (place, unit) in waiting.iter().enumerate() {
                if up.contains(&unit.id) {
                    continue;
                }
                for later in waiting.iter().skip(place + 1) {
                    prop_assert!(!up.contains(&later.id) || later.people < unit.people);
                }
            }
        }
    }
}
