//! Suggestions: no gate is broken, and the weights do what they say.

use chrono::Duration;
use proptest::prelude::*;
use strum::VariantArray as _;
use vejviser_core::matches::{
    Adult, Applicant, Criterion, Fact, Gate, Pair, Pool, Rules, Weight, words,
};
use vejviser_core::values::{
    CodeSet, Gender, GenderWish, LanguageLevel, RegistrationState, Side, SpokenLanguage, Topic,
    WeekTime,
};

use super::given::{EASY, day, pairs, people, weighing};

fn amal() -> Applicant {
    let mut amal = Applicant::new("amal", Side::Participant, day() - Duration::days(40));
    amal.adults = vec![Adult {
        gender: Some(Gender::Woman),
        age: Some((33, 34)),
    }];
    amal.languages = [(SpokenLanguage::new("ar"), Some(LanguageLevel::MotherTongue))].into();
    amal.area = Some("Tønder".to_owned());
    amal
}

fn jens() -> Applicant {
    let mut jens = Applicant::new("jens", Side::Friend, day() - Duration::days(12));
    jens.adults = vec![Adult {
        gender: Some(Gender::Man),
        age: Some((40, 59)),
    }];
    jens.languages = [(SpokenLanguage::new("ar"), Some(LanguageLevel::Fair))].into();
    jens.area = Some("Tønder".to_owned());
    jens
}

fn shut(one: Applicant, other: Applicant) -> Vec<Gate> {
    let pool = Pool::new([one, other], [], Rules::default(), day());
    let judged = pool.judge(&Pair::new("amal", "jens")).unwrap();
    judged.shut.iter().collect()
}

#[test]
fn two_who_can_talk_and_meet_are_suggested() {
    assert_eq!(shut(amal(), jens()), []);
}

#[test]
fn without_a_common_language_an_interpreter_opens_the_gate() {
    let mut jens = jens();
    jens.languages = [(SpokenLanguage::new("da"), Some(LanguageLevel::MotherTongue))].into();
    assert_eq!(shut(amal(), jens.clone()), [Gate::Language]);
    let mut amal = amal();
    amal.interpreter_agreed = true;
    assert_eq!(shut(amal, jens), []);
}

#[test]
fn a_beginners_language_is_not_enough_to_talk_in() {
    let mut jens = jens();
    jens.languages = [(SpokenLanguage::new("ar"), Some(LanguageLevel::Beginner))].into();
    assert_eq!(shut(amal(), jens), [Gate::Language]);
}

#[test]
fn languages_that_were_not_asked_shut_no_gate() {
    let mut jens = jens();
    jens.languages.clear();
    assert_eq!(shut(amal(), jens), []);
}

#[test]
fn a_wish_for_a_woman_is_kept_and_holds_for_every_adult() {
    let mut amal = amal();
    amal.gender_wish = Some(GenderWish::Woman);
    assert_eq!(shut(amal.clone(), jens()), [Gate::ParticipantWish]);
    let mut couple = jens();
    couple.adults.push(Adult {
        gender: Some(Gender::Woman),
        age: None,
    });
    assert_eq!(shut(amal.clone(), couple), [Gate::ParticipantWish]);
    let mut untold = jens();
    untold.adults[0].gender = None;
    assert_eq!(shut(amal.clone(), untold), [Gate::ParticipantWish]);
    let mut woman = jens();
    woman.adults[0].gender = Some(Gender::Woman);
    assert_eq!(shut(amal, woman), []);
}

#[test]
fn a_friends_wish_counts_as_much_as_a_participants() {
    let mut jens = jens();
    jens.gender_wish = Some(GenderWish::Man);
    assert_eq!(shut(amal(), jens), [Gate::FriendWish]);
}

#[test]
fn areas_meet_where_one_can_come_to_the_other_or_both_between() {
    let mut far = jens();
    far.area = Some("Toftlund".to_owned());
    assert_eq!(shut(amal(), far.clone()), [Gate::Area]);
    let mut comes = amal();
    comes.reach = vec!["Toftlund".to_owned()];
    assert_eq!(shut(comes, far.clone()), []);
    far.reach = vec!["Løgumkloster".to_owned()];
    let mut between = amal();
    between.reach = vec!["Løgumkloster".to_owned()];
    assert_eq!(shut(between, far), []);
}

#[test]
fn children_under_fifteen_ask_for_a_certificate() {
    let mut mother = amal();
    mother.children = vec![14];
    assert_eq!(shut(mother.clone(), jens()), [Gate::Certificate]);
    let mut seen = jens();
    seen.certified = true;
    assert_eq!(shut(mother.clone(), seen), []);
    mother.children = vec![15];
    assert_eq!(shut(mother, jens()), []);
}

#[test]
fn who_has_no_room_or_is_not_ready_is_not_suggested() {
    let mut full = jens();
    full.taken = 1;
    assert_eq!(shut(amal(), full), [Gate::NoRoom]);
    let mut new = amal();
    new.state = RegistrationState::New;
    assert_eq!(shut(new, jens()), [Gate::NotReady]);
    let mut silent = amal();
    silent.consented = false;
    assert_eq!(shut(silent, jens()), [Gate::NotReady]);
}

#[test]
fn reasons_tell_what_two_share_and_what_was_not_asked() {
    let (mut amal, mut jens) = (amal(), jens());
    let set = |times: &[WeekTime]| {
        let mut set = CodeSet::new();
        for time in times {
            set.insert(*time);
        }
        set
    };
    amal.times = set(&[WeekTime::TueEvening, WeekTime::SatMorning]);
    jens.times = set(&[WeekTime::TueEvening]);
    amal.topics.insert(Topic::JobSearch);
    amal.topics.insert(Topic::Homework);
    jens.topics.insert(Topic::JobSearch);
    amal.interests = words("Fodbold og bøger");
    jens.interests = words("fodbold");
    let pool = Pool::new([amal, jens], [], Rules::default(), day());
    let reasons = pool.reasons(&Pair::new("amal", "jens"));
    let fact = |criterion| {
        let reason = reasons.iter().find(|reason| reason.criterion == criterion);
        reason.unwrap().fact.clone()
    };
    assert_eq!(
        fact(Criterion::Times),
        Fact::Times {
            shared: vec![WeekTime::TueEvening]
        }
    );
    assert_eq!(
        fact(Criterion::Help),
        Fact::Help {
            shared: vec![Topic::JobSearch],
            wished: 2
        }
    );
    assert_eq!(
        fact(Criterion::Interests),
        Fact::Interests {
            shared: vec!["fodbold".to_owned()],
            avoided: vec![]
        }
    );
    assert!(matches!(fact(Criterion::HowOften), Fact::NotAsked { .. }));
}

#[test]
fn the_longest_wait_comes_first_among_equals() {
    let mut long = jens();
    long.id = "a long wait".to_owned();
    long.asked_on = day() - Duration::days(300);
    let mut short = jens();
    short.id = "a short wait".to_owned();
    let pool = Pool::new([amal(), short, long], [], Rules::default(), day());
    let fits = pool.suggest("amal").fits;
    let order: Vec<&str> = fits.iter().map(|one| one.pair.friend.as_str()).collect();
    assert_eq!(order, ["a long wait", "a short wait"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_suggestion_breaks_a_gate_and_nobody_is_forgotten(seed: u64) {
        let pool = people(seed, 5, 6, EASY).pool();
        for one in pool.participants().chain(pool.friends()) {
            let all = pool.suggest(&one.id);
            let others = if one.side == Side::Friend { 5 } else { 6 };
            prop_assert_eq!(all.fits.len() + all.shut.len(), others);
            for fit in &all.fits {
                prop_assert!(fit.judged.shut.none());
                prop_assert_eq!(pool.judge(&fit.pair), Some(fit.judged));
            }
            prop_assert!(all.shut.iter().all(|one| !one.judged.shut.none()));
        }
    }

    #[test]
    fn raising_a_weight_never_lowers_the_one_who_is_better_on_it(seed: u64) {
        let people = people(seed, 4, 4, EASY);
        for criterion in Criterion::VARIANTS {
            for (low, high) in [
                (Weight::Off, Weight::Low),
                (Weight::Low, Weight::Normal),
                (Weight::Normal, Weight::High),
            ] {
                let before = people.pool_under(weighing(*criterion, low));
                let after = people.pool_under(weighing(*criterion, high));
                for one in pairs(&before) {
                    for other in pairs(&before) {
                        let mark = |pair: &Pair| {
                            before.judge(pair).unwrap().marks.of(*criterion).unwrap_or(50)
                        };
                        if mark(&one) < mark(&other) {
                            continue;
                        }
                        let ahead = |pool: &Pool| {
                            let score = |pair| i64::from(pool.judge(pair).unwrap().score);
                            score(&one) - score(&other)
                        };
                        prop_assert!(ahead(&after) >= ahead(&before));
                    }
                }
            }
        }
    }

    #[test]
    fn the_order_in_which_people_come_changes_no_suggestion(seed: u64) {
        let mut people = people(seed, 5, 5, EASY);
        let before = people.pool();
        people.all.reverse();
        people.all.rotate_left(3);
        let after = people.pool();
        for one in before.participants() {
            prop_assert_eq!(before.suggest(&one.id), after.suggest(&one.id));
        }
    }
}
