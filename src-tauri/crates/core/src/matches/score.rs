//! The criteria of domain.md §5 beyond the gates: a mark each, and their weighted sum.

use strum::VariantArray as _;

use super::codes::Criterion;
use super::seen::{Seen, shared, shared_languages};

/// The best mark.
pub const FULL: u8 = 100;
/// What a question counts that was not asked: neither for nor against.
pub const NEUTRAL: u8 = 50;
const NOT_ASKED: u8 = u8::MAX;

/// A mark for every criterion, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks([u8; Criterion::VARIANTS.len()]);

impl Marks {
    /// From 0 to 100; none where it was not asked on both sides.
    #[must_use]
    pub fn of(&self, criterion: Criterion) -> Option<u8> {
        self.0
            .get(criterion as usize)
            .copied()
            .filter(|mark| *mark != NOT_ASKED)
    }

    /// The weighted sum, by the factor of each criterion.
    #[must_use]
    pub fn score(&self, factors: &[u32; Criterion::VARIANTS.len()]) -> u32 {
        let marks = self.0.iter().zip(factors);
        marks
            .map(|(mark, factor)| {
                let mark = if *mark == NOT_ASKED { NEUTRAL } else { *mark };
                u32::from(mark) * factor
            })
            .sum()
    }
}

/// A score as a share of the best that there could be, in percent; half where nothing counts.
#[must_use]
pub fn percent(score: u32, factors: &[u32; Criterion::VARIANTS.len()]) -> u8 {
    let all: u32 = factors.iter().sum();
    let rounded = (score + all / 2).checked_div(all);
    rounded.map_or(NEUTRAL, |percent| u8::try_from(percent).unwrap_or(FULL))
}

/// The marks of a pair.
pub(super) fn marks(participant: &Seen, friend: &Seen) -> Marks {
    let or_not_asked = |mark: Option<u8>| mark.unwrap_or(NOT_ASKED);
    Marks([
        or_not_asked(times(participant, friend)),
        or_not_asked(area(participant, friend)),
        or_not_asked(life_situation(participant, friend)),
        or_not_asked(help(participant, friend)),
        or_not_asked(language(participant, friend)),
        or_not_asked(interests(participant, friend)),
        or_not_asked(how_often(participant, friend)),
        or_not_asked(age(participant, friend)),
    ])
}

/// One common time is enough to meet; the more, the easier.
fn times(one: &Seen, other: &Seen) -> Option<u8> {
    (one.times != 0 && other.times != 0).then(|| match (one.times & other.times).count_ones() {
        0 => 0,
        1 => 60,
        2 => 85,
        _ => FULL,
    })
}

/// The same town, a town one of them can come to, or one between.
fn area(one: &Seen, other: &Seen) -> Option<u8> {
    if one.areas.is_empty() || other.areas.is_empty() {
        return None;
    }
    let comes =
        |guest: &Seen, host: &Seen| host.area.is_some_and(|area| guest.areas.contains(&area));
    Some(if one.area.is_some() && one.area == other.area {
        FULL
    } else if comes(one, other) || comes(other, one) {
        70
    } else if shared(&one.areas, &other.areas) > 0 {
        50
    } else {
        0
    })
}

/// Children no further apart than this, in years, play together.
pub(super) const LIKE_AGE: u8 = 3;

fn life_situation(one: &Seen, other: &Seen) -> Option<u8> {
    Some(match (one.children?, other.children?) {
        (true, true) if children_of_like_age(one, other) => FULL,
        (true, true) => 70,
        (false, false) if one.alone == other.alone => 80,
        (false, false) => 60,
        _ => 30,
    })
}

/// Whether a child of one household is about as old as a child of the other.
pub(super) fn children_of_like_age(one: &Seen, other: &Seen) -> bool {
    let theirs = &other.applicant.children;
    one.applicant
        .children
        .iter()
        .any(|age| theirs.iter().any(|other| age.abs_diff(*other) <= LIKE_AGE))
}

/// The share of what is wished for that is offered.
fn help(participant: &Seen, friend: &Seen) -> Option<u8> {
    if participant.topics == 0 || friend.topics == 0 {
        return None;
    }
    let met = (participant.topics & friend.topics).count_ones();
    let share = met * 50 / participant.topics.count_ones();
    Some(if met == 0 {
        0
    } else {
        50 + u8::try_from(share).unwrap_or(50)
    })
}

/// How well they speak the best language they share; and whether Danish is practised.
fn language(participant: &Seen, friend: &Seen) -> Option<u8> {
    if participant.languages.is_empty() || friend.languages.is_empty() {
        return None;
    }
    let best = shared_languages(&participant.languages, &friend.languages)
        .map(|(_, level)| level)
        .max();
    let talk = match best.unwrap_or(0) {
        0 => 0,
        1 => 20,
        2 => 50,
        _ => 80,
    };
    let practises = participant.danish.is_some() && friend.danish.is_some();
    Some(talk + if practises { 20 } else { 0 })
}

/// Weak evidence (domain.md §5): few words already count, and one thing to avoid counts more.
fn interests(one: &Seen, other: &Seen) -> Option<u8> {
    if shared(&one.avoid, &other.interests) + shared(&other.avoid, &one.interests) > 0 {
        return Some(0);
    }
    (!one.interests.is_empty() && !other.interests.is_empty()).then(|| {
        match shared(&one.interests, &other.interests) {
            0 => 30,
            1 => 70,
            2 => 85,
            _ => FULL,
        }
    })
}

const FLEXIBLE: u8 = 3;

fn how_often(one: &Seen, other: &Seen) -> Option<u8> {
    let (one, other) = (one.how_often?, other.how_often?);
    Some(match one.abs_diff(other) {
        0 => FULL,
        _ if one == FLEXIBLE || other == FLEXIBLE => 80,
        1 => 50,
        _ => 0,
    })
}

/// The two adults who are closest in age; nothing is left from thirty years on.
fn age(one: &Seen, other: &Seen) -> Option<u8> {
    years_apart(one, other)
        .map(|years| FULL - u8::try_from(u32::from(years.min(30)) * 100 / 30).unwrap_or(FULL))
}

/// Years between the two adults who are closest in age; 0 where their spans meet.
pub(super) fn years_apart(one: &Seen, other: &Seen) -> Option<u8> {
    let apart = |(from, to): (u8, u8), (since, until): (u8, u8)| {
        from.saturating_sub(until).max(since.saturating_sub(to))
    };
    let pairs = one.ages.iter();
    pairs
        .flat_map(|age| other.ages.iter().map(move |other| apart(*age, *other)))
        .min()
}
