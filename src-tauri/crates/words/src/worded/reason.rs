//! Why two would suit each other: a sentence for each thing that is weighed, and the few words beside its
//! bar.

use chrono::Weekday;
use vejviser_core::matches::{Criterion, Fact, Near, NotAsked, Reason};
use vejviser_core::values::{DayPart, Frequency, KnownLanguage, SpokenLanguage, Topic, WeekTime};

use crate::{Lang, Worded, lists, messages};

/// The two of a pair, by their names as they are shown: a name, or what stands for it where it is
/// protected.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The participant's.
    pub participant: &'a str,
    /// The friend's.
    pub friend: &'a str,
}

/// What stands behind a mark, as a sentence: `Begge har fri tirsdag aften og lørdag.` `area` finds the
/// name of an area by its id.
#[must_use]
pub fn reason(
    lang: Lang,
    reason: &Reason,
    names: Names<'_>,
    area: impl Fn(&str) -> String,
) -> String {
    let Names {
        participant,
        friend,
    } = names;
    match &reason.fact {
        Fact::NotAsked { of } => not_asked(lang, reason.criterion, *of, names),
        Fact::Times { shared } => times(lang, shared),
        Fact::Area { near, area: id } => {
            let area = area(id);
            match near {
                Near::Same => messages::match_reason_area_same(lang, &area),
                Near::FriendComes => {
                    messages::match_reason_area_comes(lang, friend, participant, &area)
                }
                Near::ParticipantComes => {
                    messages::match_reason_area_comes(lang, participant, friend, &area)
                }
                Near::Between => messages::match_reason_area_between(lang, &area),
            }
        }
        Fact::Nowhere => messages::match_reason_area_nowhere(lang),
        Fact::Children { like_age: true } => messages::match_reason_children_of_like_age(lang),
        Fact::Children { like_age: false } => messages::match_reason_children(lang),
        Fact::NoChildren { both_alone: true } => messages::match_reason_both_alone(lang),
        Fact::NoChildren { both_alone: false } => messages::match_reason_no_children(lang),
        Fact::OneHasChildren => messages::match_reason_one_has_children(lang),
        Fact::Help { shared, .. } => help(lang, shared, names),
        Fact::Languages { shared, danish } => languages(lang, shared, *danish),
        Fact::Interests { shared, avoided } => interests(lang, shared, avoided),
        Fact::HowOften {
            participant,
            friend,
        } => how_often(lang, *participant, *friend, names),
        Fact::Age { years_apart: 0 } => messages::match_reason_age_alike(lang),
        Fact::Age { years_apart } => messages::match_reason_age(lang, *years_apart),
    }
}

/// The few words beside the bar: `2 fælles`, `samme by`, `1 af 2`, `engelsk`.
#[must_use]
pub fn short(lang: Lang, reason: &Reason) -> String {
    match &reason.fact {
        Fact::NotAsked { .. } => messages::match_short_not_asked(lang),
        Fact::Times { shared } => messages::match_short_times(lang, shared.len()),
        Fact::Area { near, .. } => match near {
            Near::Same => messages::match_short_area_same(lang),
            Near::FriendComes => messages::match_short_area_friend_comes(lang),
            Near::ParticipantComes => messages::match_short_area_participant_comes(lang),
            Near::Between => messages::match_short_area_between(lang),
        },
        Fact::Nowhere => messages::match_short_nothing_shared(lang),
        Fact::Children { like_age: true } => messages::match_short_children_of_like_age(lang),
        Fact::Children { like_age: false } => messages::match_short_children(lang),
        Fact::NoChildren { both_alone: true } => messages::match_short_both_alone(lang),
        Fact::NoChildren { both_alone: false } => messages::match_short_no_children(lang),
        Fact::OneHasChildren => messages::match_short_one_has_children(lang),
        Fact::Help { shared, wished } => messages::match_short_help(lang, shared.len(), *wished),
        Fact::Languages { shared, .. } => match shared.first() {
            Some(best) => best.words(lang),
            None => messages::match_short_interpreter(lang),
        },
        Fact::Interests { avoided, .. } if !avoided.is_empty() => {
            messages::match_short_avoided(lang)
        }
        Fact::Interests { shared, .. } if shared.is_empty() => {
            messages::match_short_nothing_shared(lang)
        }
        Fact::Interests { shared, .. } => {
            let first: Vec<&String> = shared.iter().take(BESIDE_A_BAR).collect();
            lists::and(lang, &first)
        }
        Fact::HowOften {
            participant,
            friend,
        } => match often(*participant, *friend) {
            Often::Same(often) => often.words(lang),
            Often::OneVaries(_) => Frequency::Flexible.words(lang),
            Often::Apart => messages::match_short_apart(lang),
        },
        Fact::Age { years_apart: 0 } => messages::match_short_age_alike(lang),
        Fact::Age { years_apart } => messages::match_short_age(lang, *years_apart),
    }
}

/// So many interests fit beside a bar.
const BESIDE_A_BAR: usize = 2;

fn not_asked(lang: Lang, criterion: Criterion, of: NotAsked, names: Names<'_>) -> String {
    let criterion = criterion.words(lang);
    match of {
        NotAsked::Participant => {
            messages::match_reason_not_asked(lang, &criterion, names.participant)
        }
        NotAsked::Friend => messages::match_reason_not_asked(lang, &criterion, names.friend),
        NotAsked::Both => messages::match_reason_not_asked_both(lang, &criterion),
    }
}

/// More than so many times, or days, are not told one by one.
const TOLD: usize = 5;
/// So many of them are told as examples.
const EXAMPLES: usize = 3;

fn times(lang: Lang, shared: &[WeekTime]) -> String {
    let told = in_days(lang, shared);
    let all: Vec<&str> = told.iter().map(String::as_str).collect();
    match all.len() {
        0 => messages::match_reason_times_none(lang),
        _ if shared.len() == DAYS.len() * PARTS => messages::match_reason_times_all(lang),
        few if few <= TOLD => messages::match_reason_times(lang, &all),
        _ => {
            let examples: Vec<&str> = all.into_iter().take(EXAMPLES).collect();
            messages::match_reason_times_many(lang, shared.len(), &examples)
        }
    }
}

const DAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];
const PARTS: usize = [DayPart::Morning, DayPart::Afternoon, DayPart::Evening].len();

/// The times in words; a day whose every part suits is told as the day: `tirsdag aften`, `lørdag`.
fn in_days(lang: Lang, shared: &[WeekTime]) -> Vec<String> {
    let mut told = Vec::new();
    for day in DAYS {
        let parts: Vec<_> = shared.iter().filter(|time| time.day() == day).collect();
        if parts.len() == PARTS {
            told.push(day.words(lang));
        } else {
            told.extend(parts.into_iter().map(|time| time.words(lang)));
        }
    }
    told
}

fn help(lang: Lang, shared: &[Topic], names: Names<'_>) -> String {
    let Names {
        participant,
        friend,
    } = names;
    if shared.is_empty() {
        return messages::match_reason_help_none(lang, participant, friend);
    }
    let topics: Vec<String> = shared.iter().map(|topic| topic.words(lang)).collect();
    messages::match_reason_help(lang, participant, friend, &strs(&topics))
}

fn languages(lang: Lang, shared: &[SpokenLanguage], danish: bool) -> String {
    let other: Vec<String> = shared
        .iter()
        .filter(|language| language.known() != Some(KnownLanguage::Danish))
        .map(|language| language.words(lang))
        .collect();
    match (other.is_empty(), danish) {
        (false, true) => messages::match_reason_languages_and_danish(lang, &strs(&other)),
        (false, false) => messages::match_reason_languages(lang, &strs(&other)),
        (true, true) => messages::match_reason_danish(lang),
        (true, false) => messages::match_reason_languages_none(lang),
    }
}

fn interests(lang: Lang, shared: &[String], avoided: &[String]) -> String {
    let (words, avoid) = (strs(shared), strs(avoided));
    match (shared.is_empty(), avoided.is_empty()) {
        (true, true) => messages::match_reason_interests_none(lang),
        (false, true) => messages::match_reason_interests(lang, &words),
        (true, false) => messages::match_reason_interests_avoided(lang, &avoid),
        (false, false) => messages::match_reason_interests_but_avoided(lang, &words, &avoid),
    }
}

/// How two wishes about how often go together.
enum Often {
    /// Both the same.
    Same(Frequency),
    /// One of them can vary; the other's wish.
    OneVaries(Frequency),
    /// Neither.
    Apart,
}

fn often(participant: Frequency, friend: Frequency) -> Often {
    match (participant, friend) {
        (one, other) if one == other => Often::Same(one),
        (Frequency::Flexible, wish) | (wish, Frequency::Flexible) => Often::OneVaries(wish),
        _ => Often::Apart,
    }
}

fn how_often(lang: Lang, one: Frequency, other: Frequency, names: Names<'_>) -> String {
    let Names {
        participant,
        friend,
    } = names;
    match often(one, other) {
        Often::Same(Frequency::Flexible) => messages::match_reason_how_often_varies(lang),
        Often::Same(often) => messages::match_reason_how_often_same(lang, &often.words(lang)),
        Often::OneVaries(wish) => {
            let (wishing, other) = if one == wish {
                (participant, friend)
            } else {
                (friend, participant)
            };
            let often = wish.words(lang);
            messages::match_reason_how_often_varies_for_one(lang, wishing, &often, other)
        }
        Often::Apart => {
            let (one, other) = (one.words(lang), other.words(lang));
            messages::match_reason_how_often_apart(lang, participant, &one, friend, &other)
        }
    }
}

fn strs(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}
