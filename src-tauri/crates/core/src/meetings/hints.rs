//! What a day means to those who are to come: holidays, school holidays, fasts and feasts (domain.md §11).
//!
//! A pure rule over a day. The months of the Islamic calendar are those that Umm al-Qura has reckoned
//! in advance; where the moon is looked for, a day may fall a day earlier or later.

use chrono::{Datelike, Days, NaiveDate};
use icu_calendar::cal::hijri::UmmAlQura;
use icu_calendar::cal::{Hijri, Persian};
use icu_calendar::{Date, Iso};
use serde::Serialize;

/// The holidays by law in Denmark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PublicHoliday {
    /// 1 January.
    NewYearsDay,
    /// Three days before Easter Day.
    MaundyThursday,
    /// Two days before Easter Day.
    GoodFriday,
    /// Easter Day.
    EasterDay,
    /// The day after.
    EasterMonday,
    /// Store bededag, the fourth Friday after Easter; abolished from 2024 (lov nr. 214 of 6 March 2023).
    GreatPrayerDay,
    /// The sixth Thursday after Easter.
    AscensionDay,
    /// The seventh Sunday after Easter.
    WhitSunday,
    /// The day after.
    WhitMonday,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    SecondChristmasDay,
}

/// Something to know about a day before people are asked to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Hint {
    /// 24 December: no holiday by law, and yet nobody comes.
    ChristmasEve,
    /// Week 7: the schools' winter holiday in most municipalities.
    WinterHoliday,
    /// Week 42: the schools' autumn holiday.
    AutumnHoliday,
    /// The month of fasting, from dawn to sunset.
    Ramadan,
    /// The three days after it.
    EidAlFitr,
    /// The feast of sacrifice and the three days after it.
    EidAlAdha,
    /// The Persian new year and the three days after it, as Iran keeps them.
    Nowruz,
    /// From Good Friday to Easter Monday by the Julian calendar: Eritrean, Ethiopian, Ukrainian Easter.
    OrthodoxEaster,
    /// A holiday by law.
    #[serde(untagged)]
    PublicHoliday(PublicHoliday),
}

impl Hint {
    /// Whether the day is reckoned in advance and may fall a day earlier or later.
    #[must_use]
    pub fn may_shift(self) -> bool {
        matches!(self, Self::Ramadan | Self::EidAlFitr | Self::EidAlAdha)
    }
}

/// All there is to know about a day, the holidays by law first.
#[must_use]
pub fn hints(day: NaiveDate) -> Vec<Hint> {
    [
        public_holiday(day).map(Hint::PublicHoliday),
        ((day.month(), day.day()) == (12, 24)).then_some(Hint::ChristmasEve),
        school_holiday(day),
        islamic(day),
        persian(day),
        orthodox(day),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn public_holiday(day: NaiveDate) -> Option<PublicHoliday> {
    match (day.month(), day.day()) {
        (1, 1) => return Some(PublicHoliday::NewYearsDay),
        (12, 25) => return Some(PublicHoliday::ChristmasDay),
        (12, 26) => return Some(PublicHoliday::SecondChristmasDay),
        _ => {}
    }
    let easter = day_of(&computus::gregorian(day.year()).ok()?)?;
    match (day - easter).num_days() {
        -3 => Some(PublicHoliday::MaundyThursday),
        -2 => Some(PublicHoliday::GoodFriday),
        0 => Some(PublicHoliday::EasterDay),
        1 => Some(PublicHoliday::EasterMonday),
        26 if day.year() < 2024 => Some(PublicHoliday::GreatPrayerDay),
        39 => Some(PublicHoliday::AscensionDay),
        49 => Some(PublicHoliday::WhitSunday),
        50 => Some(PublicHoliday::WhitMonday),
        _ => None,
    }
}

fn school_holiday(day: NaiveDate) -> Option<Hint> {
    match day.iso_week().week() {
        7 => Some(Hint::WinterHoliday),
        42 => Some(Hint::AutumnHoliday),
        _ => None,
    }
}

fn islamic(day: NaiveDate) -> Option<Hint> {
    let date = iso(day)?.to_calendar(Hijri(UmmAlQura::default()));
    match (date.month().number(), date.day_of_month().0) {
        (9, _) => Some(Hint::Ramadan),
        (10, 1..=3) => Some(Hint::EidAlFitr),
        (12, 10..=13) => Some(Hint::EidAlAdha),
        _ => None,
    }
}

fn persian(day: NaiveDate) -> Option<Hint> {
    let date = iso(day)?.to_calendar(Persian);
    matches!((date.month().number(), date.day_of_month().0), (1, 1..=4)).then_some(Hint::Nowruz)
}

fn orthodox(day: NaiveDate) -> Option<Hint> {
    let easter = orthodox_easter(day.year())?;
    (-2..=1)
        .contains(&(day - easter).num_days())
        .then_some(Hint::OrthodoxEaster)
}

/// Easter Day by the Julian calendar, as the day it falls on by ours.
fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    let julian = computus::julian(year).ok()?;
    let century = u64::try_from(year / 100).ok()?;
    // How far the calendars are apart: 13 days from 1900 to 2099.
    let apart = century - century / 4 - 2;
    day_of(&julian)?.checked_add_days(Days::new(apart))
}

fn day_of(easter: &computus::Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(easter.year, easter.month, easter.day)
}

fn iso(day: NaiveDate) -> Option<Date<Iso>> {
    let (month, of_month) = (day.month().try_into().ok()?, day.day().try_into().ok()?);
    Date::try_new_iso(day.year(), month, of_month).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn on(text: &str) -> Vec<Hint> {
        hints(text.parse().unwrap())
    }

    /// The days of a year on which a hint is given.
    fn days(year: i32, hint: Hint) -> Vec<String> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        first
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter(|day| hints(*day).contains(&hint))
            .map(|day| day.to_string())
            .collect()
    }

    #[test]
    fn the_holidays_by_law_of_2027() {
        let first = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
        let found: Vec<String> = first
            .iter_days()
            .take_while(|day| day.year() == 2027)
            .filter(|day| public_holiday(*day).is_some())
            .map(|day| day.format("%d.%m").to_string())
            .collect();
        assert_eq!(
            found,
            [
                "01.01", "25.03", "26.03", "28.03", "29.03", "06.05", "16.05", "17.05", "25.12",
                "26.12"
            ]
        );
    }

    #[test]
    fn store_bededag_is_a_holiday_until_2023_and_never_again() {
        let prayer = Hint::PublicHoliday(PublicHoliday::GreatPrayerDay);
        assert_eq!(days(2023, prayer), ["2023-05-05"]);
        assert_eq!(on("2024-04-26"), []);
        assert_eq!(days(2027, prayer), [""; 0]);
    }

    #[test]
    fn the_schools_are_closed_in_the_weeks_7_and_42() {
        let week = |hint| {
            let days = days(2027, hint);
            (days.len(), days.first().cloned().unwrap())
        };
        assert_eq!(week(Hint::WinterHoliday), (7, "2027-02-15".to_owned()));
        assert_eq!(week(Hint::AutumnHoliday), (7, "2027-10-18".to_owned()));
    }

    #[test]
    fn ramadan_and_the_feasts_as_the_umm_al_qura_calendar_has_them() {
        assert_eq!(days(2026, Hint::Ramadan).first().unwrap(), "2026-02-18");
        assert_eq!(days(2026, Hint::Ramadan).len(), 30);
        assert_eq!(
            days(2026, Hint::EidAlFitr),
            ["2026-03-20", "2026-03-21", "2026-03-22"]
        );
        assert_eq!(days(2026, Hint::EidAlAdha).first().unwrap(), "2026-05-27");
        // Twice in one year of ours.
        assert_eq!(days(2030, Hint::Ramadan).first().unwrap(), "2030-01-05");
        assert_eq!(days(2030, Hint::Ramadan).last().unwrap(), "2030-12-31");
        assert!(Hint::Ramadan.may_shift() && !Hint::Nowruz.may_shift());
    }

    #[test]
    fn the_persian_year_begins_when_spring_does() {
        let first = |year| days(year, Hint::Nowruz).first().cloned().unwrap();
        assert_eq!(
            [2024, 2025, 2026, 2027, 2028].map(first),
            [
                "2024-03-20",
                "2025-03-21",
                "2026-03-21",
                "2027-03-21",
                "2028-03-20"
            ]
        );
    }

    #[test]
    fn orthodox_easter_is_another_day_and_now_and_then_the_same() {
        let easter = |year| orthodox_easter(year).unwrap().to_string();
        assert_eq!(
            [2024, 2025, 2026, 2027].map(easter),
            ["2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02"]
        );
        assert_eq!(
            on("2025-04-20"),
            [
                Hint::PublicHoliday(PublicHoliday::EasterDay),
                Hint::OrthodoxEaster
            ]
        );
    }

    #[test]
    fn an_ordinary_wednesday_needs_no_hint() {
        assert_eq!(on("2027-06-02"), []);
    }

    #[test]
    fn no_day_there_is_brings_the_rule_down() {
        assert!(hints(NaiveDate::MIN).len() < 3);
        assert!(hints(NaiveDate::MAX).len() < 3);
    }
}
