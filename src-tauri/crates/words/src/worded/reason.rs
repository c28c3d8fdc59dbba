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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use vejviser_core::values::Coded;

    use super::*;
    use crate::plain;

    fn every_one<T: Coded + Copy + 'static>() -> Vec<T> {
        T::VARIANTS.to_vec()
    }

    const NAMES: Names<'static> = Names {
        participant: "Mohamad",
        friend: "Jens Peter",
    };

    fn about(criterion: Criterion, fact: Fact) -> Reason {
        Reason {
            criterion,
            mark: Some(50),
            fact,
        }
    }

    fn said(lang: Lang, one: &Reason) -> String {
        plain(&reason(lang, one, NAMES, |id| format!("<{id}>")))
    }

    fn in_danish(criterion: Criterion, fact: Fact) -> (String, String) {
        let one = about(criterion, fact);
        (said(Lang::DANISH, &one), plain(&short(Lang::DANISH, &one)))
    }

    /// Every fact there is, each kind of it once.
    fn every() -> Vec<Reason> {
        let not_asked = |of| about(Criterion::Help, Fact::NotAsked { of });
        let at = |near| {
            let area = "tonder".to_owned();
            about(Criterion::Area, Fact::Area { near, area })
        };
        let times = |shared: &[WeekTime]| {
            let shared = shared.to_vec();
            about(Criterion::Times, Fact::Times { shared })
        };
        let home = |fact| about(Criterion::LifeSituation, fact);
        let help = |shared: &[Topic]| {
            let shared = shared.to_vec();
            about(Criterion::Help, Fact::Help { shared, wished: 2 })
        };
        let speak = |shared: &[KnownLanguage], danish| {
            let shared = shared.iter().copied().map(SpokenLanguage::from).collect();
            about(Criterion::Language, Fact::Languages { shared, danish })
        };
        let like = |shared: &[&str], avoided: &[&str]| {
            let owned = |all: &[&str]| all.iter().map(|&one| one.to_owned()).collect();
            let (shared, avoided) = (owned(shared), owned(avoided));
            about(Criterion::Interests, Fact::Interests { shared, avoided })
        };
        let meet = |participant, friend| {
            about(
                Criterion::HowOften,
                Fact::HowOften {
                    participant,
                    friend,
                },
            )
        };
        let apart = |years_apart| about(Criterion::Age, Fact::Age { years_apart });
        vec![
            not_asked(NotAsked::Participant),
            not_asked(NotAsked::Friend),
            not_asked(NotAsked::Both),
            times(&[]),
            times(&[WeekTime::TueEvening]),
            at(Near::Same),
            at(Near::FriendComes),
            at(Near::ParticipantComes),
            at(Near::Between),
            about(Criterion::Area, Fact::Nowhere),
            home(Fact::Children { like_age: true }),
            home(Fact::Children { like_age: false }),
            home(Fact::NoChildren { both_alone: true }),
            home(Fact::NoChildren { both_alone: false }),
            home(Fact::OneHasChildren),
            help(&[]),
            help(&[Topic::JobSearch]),
            speak(&[], false),
            speak(&[KnownLanguage::Danish], true),
            speak(&[KnownLanguage::English], false),
            speak(&[KnownLanguage::English, KnownLanguage::Danish], true),
            like(&[], &[]),
            like(&["fodbold"], &[]),
            like(&[], &["hunde"]),
            like(&["fodbold"], &["hunde"]),
            meet(Frequency::Weekly, Frequency::Weekly),
            meet(Frequency::Flexible, Frequency::Flexible),
            meet(Frequency::Weekly, Frequency::Flexible),
            meet(Frequency::Flexible, Frequency::Weekly),
            meet(Frequency::Weekly, Frequency::Monthly),
            apart(0),
            apart(7),
        ]
    }

    #[test]
    fn every_reason_is_a_sentence_of_its_own_in_every_language() {
        let every = every();
        for lang in Lang::all() {
            let sentences: BTreeSet<String> = every.iter().map(|one| said(lang, one)).collect();
            assert_eq!(sentences.len(), every.len(), "{lang}: {sentences:#?}");
            for one in &every {
                assert!(said(lang, one).ends_with(['.', '።']), "{lang}: {one:?}");
                assert_ne!(short(lang, one), "", "{lang}: {one:?}");
            }
        }
    }

    #[test]
    fn times_that_suit_both_are_told_with_whole_days_as_days() {
        let (sentence, short) = in_danish(
            Criterion::Times,
            Fact::Times {
                shared: vec![
                    WeekTime::TueEvening,
                    WeekTime::SatMorning,
                    WeekTime::SatAfternoon,
                    WeekTime::SatEvening,
                ],
            },
        );
        assert_eq!(sentence, "Begge har fri tirsdag aften og lørdag.");
        assert_eq!(short, "4 fælles");
    }

    #[test]
    fn many_times_are_told_by_their_number_and_the_first_of_them() {
        let evenings = vec![
            WeekTime::MonEvening,
            WeekTime::TueEvening,
            WeekTime::WedEvening,
            WeekTime::ThuEvening,
            WeekTime::FriEvening,
            WeekTime::SunEvening,
        ];
        let (sentence, _) = in_danish(Criterion::Times, Fact::Times { shared: evenings });
        assert_eq!(
            sentence,
            "Begge har fri 6 gange om ugen, blandt andet mandag aften, tirsdag aften og onsdag aften."
        );
    }

    #[test]
    fn a_week_that_suits_all_through_is_told_as_such() {
        let shared = every_one::<WeekTime>();
        let (sentence, _) = in_danish(Criterion::Times, Fact::Times { shared });
        assert_eq!(sentence, "Begge har fri hele ugen.");
    }

    #[test]
    fn help_is_told_from_the_friend_to_the_participant() {
        let (sentence, short) = in_danish(
            Criterion::Help,
            Fact::Help {
                shared: vec![Topic::JobSearch],
                wished: 2,
            },
        );
        assert_eq!(
            sentence,
            "Jens Peter kan hjælpe med det, som Mohamad ønsker: jobsøgning og arbejdskultur."
        );
        assert_eq!(short, "1 af 2");
    }

    #[test]
    fn danish_is_told_as_practice_and_not_beside_the_other_languages() {
        let shared = [KnownLanguage::English, KnownLanguage::Danish];
        let (sentence, short) = in_danish(
            Criterion::Language,
            Fact::Languages {
                shared: shared.into_iter().map(SpokenLanguage::from).collect(),
                danish: true,
            },
        );
        assert_eq!(sentence, "De har engelsk til fælles, og dansk bliver øvet.");
        assert_eq!(short, "engelsk");
    }

    #[test]
    fn who_comes_to_whom_is_told_the_right_way_round() {
        let at = |near| {
            let area = "tonder".to_owned();
            in_danish(Criterion::Area, Fact::Area { near, area }).0
        };
        assert_eq!(
            at(Near::FriendComes),
            "Jens Peter kan komme til <tonder>, hvor Mohamad bor."
        );
        assert_eq!(
            at(Near::ParticipantComes),
            "Mohamad kan komme til <tonder>, hvor Jens Peter bor."
        );
    }

    #[test]
    fn the_one_who_wishes_is_named_where_the_other_can_vary() {
        let meet = |participant, friend| {
            in_danish(
                Criterion::HowOften,
                Fact::HowOften {
                    participant,
                    friend,
                },
            )
        };
        let (sentence, short) = meet(Frequency::Flexible, Frequency::Weekly);
        assert_eq!(
            sentence,
            "Jens Peter vil gerne mødes hver uge; for Mohamad kan det variere."
        );
        assert_eq!(short, "det varierer");
    }

    #[test]
    fn what_was_not_asked_names_what_and_of_whom() {
        let of = NotAsked::Friend;
        let (sentence, short) = in_danish(Criterion::Age, Fact::NotAsked { of });
        assert_eq!(sentence, "Alder: Jens Peter er ikke spurgt endnu.");
        assert_eq!(short, "ikke spurgt");
    }
}
