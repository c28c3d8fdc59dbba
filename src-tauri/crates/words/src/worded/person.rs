//! The words for what is noted about a person.

use vejviser_core::values::{AgeBand, DayPart, Gender, YesNo};

use crate::{Lang, Worded, messages};

impl Worded for Gender {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Woman => messages::person_gender_woman(lang),
            Self::Man => messages::person_gender_man(lang),
            Self::Other => messages::person_gender_other(lang),
        }
    }
}

impl Worded for AgeBand {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Age18To24 => messages::person_age_18_to_24(lang),
            Self::Age25To39 => messages::person_age_25_to_39(lang),
            Self::Age40To59 => messages::person_age_40_to_59(lang),
            Self::Age60Up => messages::person_age_60_up(lang),
        }
    }
}

impl Worded for YesNo {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Yes => messages::answer_yes(lang),
            Self::No => messages::answer_no(lang),
        }
    }
}

impl Worded for DayPart {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Morning => messages::date_part_morning(lang),
            Self::Afternoon => messages::date_part_afternoon(lang),
            Self::Evening => messages::date_part_evening(lang),
        }
    }
}
