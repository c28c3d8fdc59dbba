//! Days and times as each language writes them: Gregorian, the digits 0–9, a 24-hour clock.
//!
//! Long dates are built from the catalogue's own words: the month names that Dari readers know, and a
//! Tigrinya order that the libraries' data lacks.

use std::fmt::Write as _;

use chrono::format::StrftimeItems;
use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc, Weekday};
use vejviser_core::values::WeekTime;

use crate::{Lang, Worded, messages, plain};

/// A day in digits: `24.12.2026`.
#[must_use]
pub fn date(lang: Lang, day: NaiveDate) -> String {
    written(&messages::language_date_digits(lang), |items| {
        day.format_with_items(items)
    })
    .unwrap_or_else(|| day.to_string())
}

/// A time of the day: `18:30`.
#[must_use]
pub fn time(lang: Lang, time: NaiveTime) -> String {
    written(&messages::language_time_digits(lang), |items| {
        time.format_with_items(items)
    })
    .unwrap_or_else(|| time.to_string())
}

/// A day and a time: `24.12.2026 18:30`.
#[must_use]
pub fn date_time(lang: Lang, at: NaiveDateTime) -> String {
    format!("{} {}", date(lang, at.date()), time(lang, at.time()))
}

/// A day in words: `onsdag 3. marts 2027`.
#[must_use]
pub fn long_date(lang: Lang, day: NaiveDate) -> String {
    plain(&messages::date_long(
        lang,
        &day.weekday().words(lang),
        &day.day().to_string(),
        &month(lang, day.month()),
        &day.year().to_string(),
        &date(lang, day),
    ))
}

/// The name of a month, 1 to 12; empty for any other number.
#[must_use]
pub fn month(lang: Lang, month: u32) -> String {
    match month {
        1 => messages::date_month_january(lang),
        2 => messages::date_month_february(lang),
        3 => messages::date_month_march(lang),
        4 => messages::date_month_april(lang),
        5 => messages::date_month_may(lang),
        6 => messages::date_month_june(lang),
        7 => messages::date_month_july(lang),
        8 => messages::date_month_august(lang),
        9 => messages::date_month_september(lang),
        10 => messages::date_month_october(lang),
        11 => messages::date_month_november(lang),
        12 => messages::date_month_december(lang),
        _ => String::new(),
    }
}

impl Worded for Weekday {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Mon => messages::date_weekday_monday(lang),
            Self::Tue => messages::date_weekday_tuesday(lang),
            Self::Wed => messages::date_weekday_wednesday(lang),
            Self::Thu => messages::date_weekday_thursday(lang),
            Self::Fri => messages::date_weekday_friday(lang),
            Self::Sat => messages::date_weekday_saturday(lang),
            Self::Sun => messages::date_weekday_sunday(lang),
        }
    }
}

/// A weekday's short name, for a narrow column.
#[must_use]
pub fn short_weekday(lang: Lang, day: Weekday) -> String {
    match day {
        Weekday::Mon => messages::date_weekday_monday_short(lang),
        Weekday::Tue => messages::date_weekday_tuesday_short(lang),
        Weekday::Wed => messages::date_weekday_wednesday_short(lang),
        Weekday::Thu => messages::date_weekday_thursday_short(lang),
        Weekday::Fri => messages::date_weekday_friday_short(lang),
        Weekday::Sat => messages::date_weekday_saturday_short(lang),
        Weekday::Sun => messages::date_weekday_sunday_short(lang),
    }
}

/// A time in the week: `tirsdag aften`.
impl Worded for WeekTime {
    fn words(&self, lang: Lang) -> String {
        let (day, part) = (self.day().words(lang), self.part().words(lang));
        plain(&messages::date_time_of_week(lang, &day, &part))
    }
}

/// A moment as the clock on a Danish wall shows it, wherever the program runs.
///
/// Summer time as in the whole European Union since 1996 (directive 2000/84): from the last Sunday
/// of March to the last Sunday of October, at 01:00 UTC.
#[must_use]
pub fn in_denmark(moment: DateTime<Utc>) -> NaiveDateTime {
    let utc = moment.naive_utc();
    let turn = |month| last_sunday(utc.year(), month).and_then(|day| day.and_hms_opt(1, 0, 0));
    let summer = matches!((turn(3), turn(10)), (Some(from), Some(to)) if (from..to).contains(&utc));
    utc + Duration::hours(if summer { 2 } else { 1 })
}

/// The moment of a Danish local time. The hour that comes twice in October is the first of the two;
/// the hour that is left out in March is the one after it.
#[must_use]
pub fn of_denmark(local: NaiveDateTime) -> DateTime<Utc> {
    let summer = (local - Duration::hours(2)).and_utc();
    if in_denmark(summer) == local {
        summer
    } else {
        (local - Duration::hours(1)).and_utc()
    }
}

/// The last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_signed(Duration::days(i64::from(
        last.weekday().num_days_from_sunday(),
    )))
}

/// Writes by a pattern of the catalogue; `None` where the pattern is none.
fn written<'a, D: std::fmt::Display>(
    pattern: &'a str,
    format: impl FnOnce(StrftimeItems<'a>) -> D,
) -> Option<String> {
    let mut out = String::new();
    write!(out, "{}", format(StrftimeItems::new(pattern))).ok()?;
    Some(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chrono::TimeZone;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn digits_are_the_same_in_every_language() {
        let at = day(2026, 12, 24).and_hms_opt(18, 30, 0).unwrap();
        for lang in Lang::all() {
            assert_eq!(date_time(lang, at), "24.12.2026 18:30", "{lang}");
        }
    }

    #[test]
    fn a_long_date_names_day_and_month() {
        assert_eq!(
            long_date(Lang::DANISH, day(2027, 3, 3)),
            "onsdag 3. marts 2027"
        );
        let english = Lang::from_tag("en").unwrap();
        assert_eq!(
            long_date(english, day(2027, 3, 3)),
            "Wednesday 3 March 2027"
        );
    }

    #[test]
    fn every_month_has_a_name_of_its_own_and_no_other_number_has_one() {
        for lang in Lang::all() {
            let names: std::collections::BTreeSet<_> = (1..=12).map(|m| month(lang, m)).collect();
            assert_eq!(names.len(), 12, "{lang}");
            assert!(!names.contains(""), "{lang}");
            assert_eq!(month(lang, 13), "");
        }
    }

    #[test]
    fn the_danish_clock_turns_on_the_last_sundays_of_march_and_october() {
        let shown = |y, m, d, h, min| {
            let utc = Utc.with_ymd_and_hms(y, m, d, h, min, 0).unwrap();
            in_denmark(utc).format("%d.%m %H:%M").to_string()
        };
        assert_eq!(shown(2027, 3, 28, 0, 59), "28.03 01:59");
        assert_eq!(shown(2027, 3, 28, 1, 0), "28.03 03:00");
        assert_eq!(shown(2027, 10, 31, 0, 59), "31.10 02:59");
        assert_eq!(shown(2027, 10, 31, 1, 0), "31.10 02:00");
        assert_eq!(shown(2026, 12, 31, 23, 30), "01.01 00:30");
    }
}
