//! An applicant made ready for being compared with thousands: sets as bits and numbers.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use strum::VariantArray as _;

use super::applicant::Applicant;
use super::rules::Rules;
use crate::values::{
    Composition, Frequency, Gender, GenderWish, KnownLanguage, LanguageLevel, SpokenLanguage,
    Topic, WeekTime,
};

/// Words to numbers, as they come.
#[derive(Debug, Default)]
pub(super) struct Numbers(BTreeMap<String, u32>);

impl Numbers {
    fn of(&mut self, word: &str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(word.to_owned()).or_insert(next)
    }

    fn all<'a>(&mut self, words: impl IntoIterator<Item = &'a str>) -> Vec<u32> {
        let mut numbers: Vec<u32> = words.into_iter().map(|word| self.of(word)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

/// The numbers of a pool's areas, languages and words.
#[derive(Debug, Default)]
pub(super) struct Dictionary {
    areas: Numbers,
    languages: Numbers,
    words: Numbers,
}

/// Genders of a household's adults, as bits; the last says that one was not told.
pub(super) const WOMAN: u8 = 1;
pub(super) const MAN: u8 = 2;
const OTHER: u8 = 4;
pub(super) const UNTOLD: u8 = 8;

/// An applicant, ready for being compared.
#[derive(Debug)]
pub(super) struct Seen {
    pub applicant: Applicant,
    pub days: u32,
    pub times: u32,
    pub topics: u32,
    /// Every language, and how well.
    pub languages: Vec<(u32, u8)>,
    /// The number of Danish, where it is spoken.
    pub danish: Option<u32>,
    pub area: Option<u32>,
    /// Its own area and those it can reach.
    pub areas: Vec<u32>,
    pub genders: u8,
    /// The only gender wished for; nothing where it makes no difference.
    pub wish: u8,
    pub ages: Vec<(u8, u8)>,
    /// Whether there are children: none where it was not asked.
    pub children: Option<bool>,
    pub alone: Option<bool>,
    pub asks_certificate: bool,
    pub interests: Vec<u32>,
    pub avoid: Vec<u32>,
    pub how_often: Option<u8>,
}

/// How well a language is spoken, from 1, a beginner, to 4, the mother tongue.
pub(super) const fn level(level: LanguageLevel) -> u8 {
    match level {
        LanguageLevel::MotherTongue => 4,
        LanguageLevel::Fluent => 3,
        LanguageLevel::Fair => 2,
        LanguageLevel::Beginner => 1,
    }
}

impl Seen {
    pub fn new(
        applicant: Applicant,
        today: NaiveDate,
        rules: &Rules,
        dictionary: &mut Dictionary,
    ) -> Self {
        let area = applicant
            .area
            .as_deref()
            .map(|area| dictionary.areas.of(area));
        let own = applicant.area.as_deref().into_iter();
        let areas = dictionary
            .areas
            .all(own.chain(applicant.reach.iter().map(String::as_str)));
        let mut languages: Vec<(u32, u8)> = applicant
            .languages
            .iter()
            .map(|(language, spoken)| {
                // One whose level was not asked is taken to be enough; a person decides.
                let well = level(spoken.unwrap_or(rules.workable));
                (dictionary.languages.of(language.as_str()), well)
            })
            .collect();
        languages.sort_unstable();
        let danish = SpokenLanguage::from(KnownLanguage::Danish);
        let danish = applicant
            .languages
            .contains_key(&danish)
            .then(|| dictionary.languages.of(danish.as_str()));
        let bits = |index: Option<usize>| index.map_or(0, |index| 1_u32 << index);
        let children = match (applicant.children.is_empty(), applicant.composition) {
            (false, _) => Some(true),
            (true, Some(_)) => Some(false),
            (true, None) => None,
        };
        let wish = match applicant.gender_wish {
            Some(GenderWish::Woman) => WOMAN,
            Some(GenderWish::Man) => MAN,
            Some(GenderWish::NoDifference) | None => 0,
        };
        let genders = applicant.adults.iter().fold(0, |all, adult| {
            all | match adult.gender {
                Some(Gender::Woman) => WOMAN,
                Some(Gender::Man) => MAN,
                Some(Gender::Other) => OTHER,
                None => UNTOLD,
            }
        });
        Self {
            days: applicant.waiting_days(today),
            times: applicant.times.iter().fold(0, |all, time| {
                all | bits(WeekTime::VARIANTS.iter().position(|one| *one == time))
            }),
            topics: applicant.topics.iter().fold(0, |all, topic| {
                all | bits(Topic::VARIANTS.iter().position(|one| *one == topic))
            }),
            languages,
            danish,
            area,
            areas,
            genders: if genders == 0 { UNTOLD } else { genders },
            wish,
            ages: applicant
                .adults
                .iter()
                .filter_map(|adult| adult.age)
                .collect(),
            children,
            alone: applicant
                .composition
                .map(|composition| composition == Composition::Alone),
            asks_certificate: applicant
                .children
                .iter()
                .any(|age| *age < rules.certificate_age),
            interests: dictionary
                .words
                .all(applicant.interests.keys().map(String::as_str)),
            avoid: dictionary
                .words
                .all(applicant.avoid.keys().map(String::as_str)),
            how_often: applicant.how_often.map(|often| match often {
                Frequency::Weekly => 0,
                Frequency::EverySecondWeek => 1,
                Frequency::Monthly => 2,
                Frequency::Flexible => 3,
            }),
            applicant,
        }
    }
}

/// The languages both speak, with the lower of the two levels; both lists are in order.
pub(super) fn shared_languages<'a>(
    one: &'a [(u32, u8)],
    other: &'a [(u32, u8)],
) -> impl Iterator<Item = (u32, u8)> + 'a {
    one.iter().filter_map(|(language, level)| {
        let met = other.iter().find(|(same, _)| same == language)?;
        Some((*language, (*level).min(met.1)))
    })
}

/// How many numbers two ordered lists share.
pub(super) fn shared(one: &[u32], other: &[u32]) -> usize {
    one.iter().filter(|number| other.contains(number)).count()
}
