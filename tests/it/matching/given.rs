//! Invented people for the rules, drawn from a seed: every question is sometimes not asked.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use strum::VariantArray as _;
use vejviser_core::matches::{
    Adult, Applicant, Criterion, Gate, Pair, Pool, Rules, Weight, Weights, words,
};
use vejviser_core::testing::today;
use vejviser_core::values::{
    CodeSet, Coded, Composition, Frequency, Gender, GenderWish, LanguageLevel, RegistrationState,
    Side, SpokenLanguage, Topic, WeekTime,
};

/// Chance that repeats itself: the same seed draws the same people.
pub struct Chance(u64);

impl Chance {
    pub fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % most
    }

    fn percent(&mut self, often: u64) -> bool {
        self.below(100) < often
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }

    fn asked<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        let one = self.one(of);
        self.percent(75).then_some(one)
    }

    fn some<T: Coded + Copy + Ord>(&mut self, of: &[T], most: u64) -> CodeSet<T> {
        let mut set = CodeSet::new();
        for _ in 0..self.below(most + 1) {
            set.insert(self.one(of));
        }
        set
    }
}

/// How the people of a pool are.
#[derive(Clone, Copy)]
pub struct Kind {
    /// Everybody lives in one of so many areas.
    pub areas: u64,
    /// How many different days they have waited; 1 makes every wait equal.
    pub days: u64,
    /// Out of a hundred are ready to be matched.
    pub ready: u64,
    /// The most friends at once.
    pub capacity: u64,
}

pub const EASY: Kind = Kind {
    areas: 2,
    days: 3,
    ready: 95,
    capacity: 2,
};

pub fn somebody(chance: &mut Chance, side: Side, number: u64, kind: Kind) -> Applicant {
    let letter = if side == Side::Friend { 'f' } else { 'p' };
    let days = i64::try_from(chance.below(kind.days)).unwrap();
    let mut one = Applicant::new(
        &format!("{letter}{number:05}"),
        side,
        today() - Duration::days(days * 7),
    );
    if !chance.percent(kind.ready) {
        one.state = chance.one(&[RegistrationState::New, RegistrationState::TalkArranged]);
        one.consented = chance.percent(50);
        one.talked = false;
    }
    for _ in 0..=chance.below(2) {
        one.adults.push(Adult {
            gender: chance.asked(Gender::VARIANTS),
            age: chance.asked(&[(18, 24), (25, 39), (33, 34), (60, 85)]),
        });
    }
    for language in ["da", "en", "ar", "ti"] {
        if chance.percent(45) {
            let level = chance.asked(LanguageLevel::VARIANTS);
            one.languages.insert(SpokenLanguage::new(language), level);
        }
    }
    one.composition = chance.asked(Composition::VARIANTS);
    for _ in 0..chance.below(3) {
        one.children.push(u8::try_from(chance.below(18)).unwrap());
    }
    let area = |chance: &mut Chance| format!("area {}", chance.below(kind.areas));
    if chance.percent(90) {
        one.area = Some(area(chance));
    }
    if chance.percent(30) {
        one.reach.push(area(chance));
    }
    one.times = chance.some(WeekTime::VARIANTS, 6);
    one.how_often = chance.asked(Frequency::VARIANTS);
    one.topics = chance.some(Topic::VARIANTS, 4);
    let interests = ["fodbold og musik", "mad, musik", "hunde, strik", ""];
    one.interests = words(chance.one(&interests));
    one.avoid = words(chance.one(&["", "", "", "hunde"]));
    if chance.percent(20) {
        one.gender_wish = Some(chance.one(GenderWish::VARIANTS));
    }
    one.interpreter_agreed = chance.percent(10);
    if side == Side::Friend {
        one.capacity = 1 + u32::try_from(chance.below(kind.capacity)).unwrap();
        one.taken = u32::from(one.capacity > 1 && chance.percent(20));
        one.certified = chance.percent(70);
    }
    one
}

/// Everybody of a pool, and the pairs that are kept apart.
#[derive(Clone)]
pub struct People {
    pub all: Vec<Applicant>,
    pub apart: BTreeMap<Pair, Gate>,
}

pub fn people(seed: u64, participants: u64, friends: u64, kind: Kind) -> People {
    let mut chance = Chance::of(seed);
    let mut all = Vec::new();
    for number in 0..participants {
        all.push(somebody(&mut chance, Side::Participant, number, kind));
    }
    for number in 0..friends {
        all.push(somebody(&mut chance, Side::Friend, number, kind));
    }
    let mut apart = BTreeMap::new();
    for _ in 0..chance.below(3) {
        let (p, f) = (
            chance.below(participants.max(1)),
            chance.below(friends.max(1)),
        );
        let gate = chance.one(&[Gate::DeclinedBefore, Gate::Forbidden]);
        apart.insert(Pair::new(&format!("p{p:05}"), &format!("f{f:05}")), gate);
    }
    People { all, apart }
}

impl People {
    pub fn pool(&self) -> Pool {
        self.pool_under(Rules::default())
    }

    pub fn pool_under(&self, rules: Rules) -> Pool {
        Pool::new(self.all.clone(), self.apart.clone(), rules, day())
    }
}

pub fn day() -> NaiveDate {
    today()
}

/// Rules under which one criterion counts so much, and the others as usual.
pub fn weighing(criterion: Criterion, weight: Weight) -> Rules {
    Rules {
        weights: Weights([(criterion, weight)].into()),
        ..Rules::default()
    }
}

/// Every pair of the pool.
pub fn pairs(pool: &Pool) -> Vec<Pair> {
    let friends: Vec<&Applicant> = pool.friends().collect();
    pool.participants()
        .flat_map(|one| {
            friends
                .iter()
                .map(move |other| Pair::new(&one.id, &other.id))
        })
        .collect()
}
