//! The words for what a day means to those who are to come.

use vejviser_core::meetings::{Hint, PublicHoliday};

use crate::{Lang, Worded, messages, plain};

/// The holiday's name.
impl Worded for PublicHoliday {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::NewYearsDay => messages::hint_new_years_day(lang),
            Self::MaundyThursday => messages::hint_maundy_thursday(lang),
            Self::GoodFriday => messages::hint_good_friday(lang),
            Self::EasterDay => messages::hint_easter_day(lang),
            Self::EasterMonday => messages::hint_easter_monday(lang),
            Self::GreatPrayerDay => messages::hint_great_prayer_day(lang),
            Self::AscensionDay => messages::hint_ascension_day(lang),
            Self::WhitSunday => messages::hint_whit_sunday(lang),
            Self::WhitMonday => messages::hint_whit_monday(lang),
            Self::ChristmasDay => messages::hint_christmas_day(lang),
            Self::SecondChristmasDay => messages::hint_second_christmas_day(lang),
        }
    }
}

/// A sentence; a second one where the day is only reckoned.
impl Worded for Hint {
    fn words(&self, lang: Lang) -> String {
        let sentence = match self {
            Self::PublicHoliday(holiday) => {
                plain(&messages::hint_public_holiday(lang, &holiday.words(lang)))
            }
            Self::ChristmasEve => messages::hint_christmas_eve(lang),
            Self::WinterHoliday => messages::hint_winter_holiday(lang),
            Self::AutumnHoliday => messages::hint_autumn_holiday(lang),
            Self::Ramadan => messages::hint_ramadan(lang),
            Self::EidAlFitr => messages::hint_eid_al_fitr(lang),
            Self::EidAlAdha => messages::hint_eid_al_adha(lang),
            Self::Nowruz => messages::hint_nowruz(lang),
            Self::OrthodoxEaster => messages::hint_orthodox_easter(lang),
        };
        if self.may_shift() {
            format!("{sentence} {}", messages::hint_may_shift(lang))
        } else {
            sentence
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_is_only_reckoned_is_said_to_be() {
        assert_eq!(
            Hint::EidAlFitr.words(Lang::DANISH),
            "Eid al-fitr: mange fejrer, at fasten er slut. Datoen er beregnet og kan i \
             virkeligheden ligge en dag før eller efter."
        );
        let prayer = Hint::PublicHoliday(PublicHoliday::GreatPrayerDay);
        assert_eq!(prayer.words(Lang::DANISH), "Store bededag er helligdag.");
    }
}
