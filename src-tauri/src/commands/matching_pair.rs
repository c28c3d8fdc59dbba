//! Two registrations side by side: reasons as sentences, a bar for each criterion, gates in words, and
//! whether others need the friend more.

use serde::Serialize;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::matches::{Fact, Pair, Pool, Reason, Scarce, WhyNot};
use vejviser_core::register::{Field, Record, Register, get};
use vejviser_core::registrations::RegistrationRow;
use vejviser_core::values::{Coded as _, YesNo};
use vejviser_words::worded;
use vejviser_words::{Lang, Worded as _, dates};

use super::matching_people::{Called, People, everybody};
use super::meetings::Fact as Noted;
use crate::failure::Failure;

/// A pair with everything that was found of it.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct PairView {
    pub participant: Called,
    pub friend: Called,
    pub percent: u8,
    /// Gates that are shut, each in a sentence; empty where they may be matched.
    pub why_not: Vec<String>,
    /// Whether the friend is introduced to the work, by a course or otherwise: the day, yes or no.
    pub introduced: Noted,
    /// What speaks for them, in whole sentences.
    pub reasons: Vec<String>,
    /// A bar for each criterion that counts.
    pub bars: Vec<BarLine>,
    /// What only this friend has who is free, and who else needs it.
    pub scarce: Vec<ScarceLine>,
}

/// A criterion with its mark.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct BarLine {
    pub criterion: String,
    pub name: String,
    /// From 0 to 100; none where it was not asked.
    pub mark: Option<u8>,
    /// What stands behind it, in a few words.
    pub text: String,
}

/// A friend whom several need.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ScarceLine {
    /// What nobody else has who is free, and how many need it.
    pub sentence: String,
    /// Those who need it; in a pair the others.
    pub needed_by: Vec<Called>,
}

impl PairView {
    /// What was found of two.
    ///
    /// # Errors
    /// When one of them waits no longer, or the store cannot be read.
    pub async fn of(
        register: &Register,
        lang: Lang,
        pool: &Pool,
        pair: &Pair,
        unnamed: bool,
    ) -> Result<Self, Failure> {
        let gone = Refusal::NotFound {
            record: Record::Registration,
        };
        let all = everybody(pool);
        let both = all
            .get(pair.participant.as_str())
            .zip(all.get(pair.friend.as_str()));
        let (participant, friend) = both.ok_or(gone.clone())?;
        let judged = pool.judge(pair).ok_or(gone)?;
        let scarce: Vec<Scarce> = pool
            .scarce()
            .into_iter()
            .filter(|scarce| scarce.friend == pair.friend)
            .collect();
        let needed_by = scarce
            .iter()
            .flat_map(|one| &one.needed_by)
            .map(String::as_str);
        let ids = needed_by.chain([pair.participant.as_str(), pair.friend.as_str()]);
        let people = People::of(register, lang, ids).await?;
        let friends = get::<RegistrationRow>(register.readers(), &pair.friend).await?;
        let reasons = pool.reasons(pair);
        let counts = |reason: &&Reason| pool.rules().weights.of(reason.criterion).factor() > 0;
        Ok(Self {
            participant: people.called(participant),
            friend: people.called(friend),
            percent: judged.percent,
            why_not: why_not(pool, &people, pair, unnamed).0,
            introduced: introduced(lang, &friends),
            reasons: reasons
                .iter()
                .filter(counts)
                .filter(|reason| !matches!(reason.fact, Fact::NotAsked { .. }))
                .filter(|reason| may_be_told(&people, reason, pair))
                .map(|reason| sentence(&people, reason, pair, unnamed))
                .collect(),
            bars: reasons
                .iter()
                .filter(counts)
                .map(|reason| BarLine {
                    criterion: reason.criterion.code().to_owned(),
                    name: reason.criterion.words(lang),
                    mark: reason.mark,
                    text: worded::short(lang, reason),
                })
                .collect(),
            scarce: scarce
                .iter()
                .map(|one| ScarceLine {
                    sentence: scarce_sentence(&people, one, unnamed),
                    needed_by: one
                        .needed_by
                        .iter()
                        .filter(|id| **id != pair.participant)
                        .filter_map(|id| Some(people.called(all.get(id.as_str())?)))
                        .collect(),
                })
                .collect(),
        })
    }
}

/// What nobody has noted counts as no, as it does where a course introduces.
fn introduced(lang: Lang, friend: &RegistrationRow) -> Noted {
    let details = &friend.details;
    Noted {
        term: Field::IntroducedOn.words(lang),
        text: match details.introduced_on {
            Some(day) => dates::date(lang, day),
            None => details.introduced.unwrap_or(YesNo::No).words(lang),
        },
    }
}

/// The gates that are shut between two, each in a sentence, and the smallest change that would bring
/// them together: only where one gate is all there is.
pub fn why_not(
    pool: &Pool,
    people: &People,
    pair: &Pair,
    unnamed: bool,
) -> (Vec<String>, Option<String>) {
    let shut = pool.why_not(pair);
    let names = people.both(pair, unnamed);
    let sentences = shut
        .iter()
        .map(|why| begun(&worded::why_not(people.lang, why, names.words())))
        .collect();
    let opening = match shut.as_slice() {
        [WhyNot::Area { .. }] if !people.are_shown(pair) => None,
        [only] => {
            let area = |id: &str| people.area(id).unwrap_or_default().to_owned();
            worded::opening(people.lang, only, names.words(), area)
        }
        _ => None,
    };
    (sentences, opening)
}

/// What speaks most for two, in a sentence; none where nothing is known that does.
pub fn best_reason(pool: &Pool, people: &People, pair: &Pair, unnamed: bool) -> Option<String> {
    let weights = &pool.rules().weights;
    let reasons = pool.reasons(pair);
    let weighed = |reason: &&Reason| {
        let mark = reason.mark.map(u32::from).unwrap_or_default();
        mark * weights.of(reason.criterion).factor()
    };
    // Of those that weigh alike the first; `max_by_key` would take the last.
    let told = reasons
        .iter()
        .rev()
        .filter(|one| may_be_told(people, one, pair));
    let best = told.max_by_key(weighed)?;
    (weighed(&best) > 0).then(|| sentence(people, best, pair, unnamed))
}

/// Where somebody protected lives is told in no sentence.
fn may_be_told(people: &People, reason: &Reason, pair: &Pair) -> bool {
    !matches!(reason.fact, Fact::Area { .. }) || people.are_shown(pair)
}

/// Friends whom several need, each with those who do.
pub fn scarce_lines(pool: &Pool, people: &People, unnamed: bool) -> Vec<ScarceLine> {
    let all = everybody(pool);
    pool.scarce()
        .iter()
        .map(|one| ScarceLine {
            sentence: scarce_sentence(people, one, unnamed),
            needed_by: one
                .needed_by
                .iter()
                .filter_map(|id| Some(people.called(all.get(id.as_str())?)))
                .collect(),
        })
        .collect()
}

fn scarce_sentence(people: &People, scarce: &Scarce, unnamed: bool) -> String {
    let friend = people.friend(&scarce.friend, unnamed);
    begun(&worded::scarce(people.lang, scarce, &friend))
}

fn sentence(people: &People, reason: &Reason, pair: &Pair, unnamed: bool) -> String {
    let area = |id: &str| people.area(id).unwrap_or_default().to_owned();
    let names = people.both(pair, unnamed);
    begun(&worded::reason(people.lang, reason, names.words(), area))
}

/// A sentence begins with a capital, also where what stands for a name is its first word.
fn begun(sentence: &str) -> String {
    let Some((at, first)) = sentence
        .char_indices()
        .find(|(_, letter)| letter.is_alphanumeric())
    else {
        return sentence.to_owned();
    };
    let (marks, rest) = sentence.split_at(at);
    let rest = rest.get(first.len_utf8()..).unwrap_or_default();
    format!("{marks}{}{rest}", first.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::begun;

    #[test]
    fn a_sentence_begins_with_a_capital_behind_its_marks() {
        assert_eq!(
            begun("\u{2068}den frivillige\u{2069} kan"),
            "\u{2068}Den frivillige\u{2069} kan"
        );
        assert_eq!(begun("åse kan"), "Åse kan");
        assert_eq!(begun("يمكن"), "يمكن");
        assert_eq!(begun("…"), "…");
    }
}
