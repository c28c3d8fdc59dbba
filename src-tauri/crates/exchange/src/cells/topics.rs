//! Wishes and offers out of one free cell.

use vejviser_core::values::{Coded, Topic};

use crate::vocabulary::TOPICS;

/// The topics of a cell, and whether they say all that it says.
pub(crate) fn parse(text: &str) -> (Vec<Topic>, bool) {
    let found = TOPICS.scan(text);
    let understood = !found.meant_otherwise();
    let topics: Vec<Topic> = found
        .codes
        .into_iter()
        .filter_map(Topic::from_code)
        .collect();
    (topics, understood)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Topic::{
        BusAndTrain, Children, DigitalId, EverydayDanish, FoodAndOutings, Homework, JobSearch,
        Letters, SportAndClubs,
    };

    #[test]
    fn the_groups_own_words_become_topics() {
        for (text, expected) in [
            ("busplan, MitID", vec![BusAndTrain, DigitalId]),
            ("lektier og breve", vec![Homework, Letters]),
            ("fodbold, komme ud", vec![SportAndClubs, FoodAndOutings]),
            ("hygge og mad", vec![FoodAndOutings]),
            ("børnene (leg)", vec![Children]),
            ("jobsøgning", vec![JobSearch]),
            ("hverdagsdansk", vec![EverydayDanish]),
            ("letters and homework", vec![Letters, Homework]),
            ("البحث عن عمل، كرة القدم", vec![JobSearch, SportAndClubs]),
            ("کار خانگی و ورزش", vec![Homework, SportAndClubs]),
            ("ደብዳበታት፣ ስራሕ", vec![Letters, JobSearch]),
        ] {
            assert_eq!(parse(text), (expected, true), "{text}");
        }
    }

    #[test]
    fn words_that_no_topic_says_are_told() {
        assert_eq!(
            parse("fodbold og reparere cykler"),
            (vec![SportAndClubs], false)
        );
    }
}
