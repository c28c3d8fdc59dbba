//! Dates as people write them: day before month, with or without a year.

use chrono::{Datelike, Days, NaiveDate};

use crate::fold::{fold, latin_digits};
use crate::table::Cell;
use crate::vocabulary::{DAYS, MONTHS, is_filler};

/// The date in a cell. One without a year is the latest such day up to `today`.
pub(crate) fn parse(cell: &Cell, today: NaiveDate) -> Option<NaiveDate> {
    match cell {
        Cell::Date(date) => possible(*date),
        Cell::Number(number) => serial(*number),
        Cell::Text(text) => written(text, today),
        Cell::Truth(_) => None,
    }
}

/// The days that Excel counts from the end of 1899, between 1954 and 2119.
fn serial(number: f64) -> Option<NaiveDate> {
    if !(20_000.0..80_000.0).contains(&number) {
        return None;
    }
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(number as u64))
}

/// Nobody in these lists asked before the field began to write them.
fn possible(date: NaiveDate) -> Option<NaiveDate> {
    (1950..2120).contains(&date.year()).then_some(date)
}

/// The date in a text that says nothing else.
pub(crate) fn written(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = latin_digits(text);
    let mut numbers = Vec::new();
    let mut month = None;
    for part in parts(without_time(&text)) {
        if let Ok(number) = part.parse::<u32>() {
            numbers.push((number, part.len()));
        } else if let Some(code) = MONTHS.exact(&part) {
            if month.is_some() {
                return None;
            }
            month = Some((code.parse().ok()?, numbers.len()));
        } else if DAYS.exact(&part).is_none() && !is_filler(&part) && part != "den" {
            return None;
        }
    }
    let date = match (numbers.as_slice(), month) {
        ([(number, 5)], None) => serial(f64::from(*number)),
        ([(digits, 8)], None) => eight(*digits),
        ([(year, 4), (month, _), (day, _)], None) => {
            NaiveDate::from_ymd_opt(*year as i32, *month, *day)
        }
        ([(day, _), (month, _), (year, length)], None) => {
            NaiveDate::from_ymd_opt(full_year(*year, *length, today)?, *month, *day)
        }
        ([(day, 1 | 2), (month, 1 | 2)], None) => latest(*day, *month, today),
        ([(day, 1 | 2), (year, length)], Some((month, _))) => {
            NaiveDate::from_ymd_opt(full_year(*year, *length, today)?, month, *day)
        }
        ([(day, 1 | 2)], Some((month, _))) => latest(*day, month, today),
        _ => None,
    };
    date.and_then(possible)
}

/// Numbers and folded words, whatever stands between them.
fn parts(text: &str) -> Vec<String> {
    let spaced: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let mut parts = Vec::new();
    for word in spaced.split_whitespace() {
        // "3feb" is two parts.
        let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, letters) = word.split_at(digits);
        if !number.is_empty() {
            parts.push(number.to_owned());
        }
        let letters = fold(letters);
        if !letters.is_empty() {
            parts.push(letters);
        }
    }
    // Names of months may be two words.
    let mut joined: Vec<String> = Vec::new();
    for part in parts {
        if let Some(last) = joined.last_mut()
            && let both = format!("{last} {part}")
            && MONTHS.exact(&both).is_some()
        {
            *last = both;
        } else {
            joined.push(part);
        }
    }
    joined
}

/// The text without a time of the day behind the date.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else {
        return text;
    };
    let before = text.get(..colon).unwrap_or_default();
    let hour = before.trim_end_matches(|c: char| c.is_ascii_digit());
    hour.strip_suffix('T')
        .unwrap_or(hour)
        .trim_end_matches("kl.")
        .trim_end_matches("kl")
        .trim_end()
}

/// 26 is 2026; a year far ahead of today is of the last century.
fn full_year(year: u32, length: usize, today: NaiveDate) -> Option<i32> {
    let year = i32::try_from(year).ok()?;
    match length {
        4 => Some(year),
        2 => {
            let this = 2000 + year;
            Some(if this > today.year() + 10 {
                this - 100
            } else {
                this
            })
        }
        _ => None,
    }
}

/// The latest such day up to today.
fn latest(day: u32, month: u32, today: NaiveDate) -> Option<NaiveDate> {
    (0..8)
        .filter_map(|back| NaiveDate::from_ymd_opt(today.year() - back, month, day))
        .find(|date| *date <= today)
}

/// Eight digits without anything between.
fn eight(digits: u32) -> Option<NaiveDate> {
    let year_first =
        NaiveDate::from_ymd_opt((digits / 10_000) as i32, digits / 100 % 100, digits % 100);
    let day_first = || {
        NaiveDate::from_ymd_opt(
            (digits % 10_000) as i32,
            digits / 10_000 % 100,
            digits / 1_000_000,
        )
    };
    year_first.and_then(possible).or_else(day_first)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn on(text: &str) -> Option<String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        written(text, today).map(|date| date.to_string())
    }

    #[test]
    fn dates_are_read_in_all_usual_forms() {
        for (text, expected) in [
            ("27-11-2026", "2026-11-27"),
            ("27/11-2026", "2026-11-27"),
            ("27.11.2026", "2026-11-27"),
            ("2026-11-27", "2026-11-27"),
            ("2026-11-27T10:30:00", "2026-11-27"),
            ("27-11-2026 10:30", "2026-11-27"),
            ("3/2-26", "2026-02-03"),
            ("3. feb. 2026", "2026-02-03"),
            ("den 3. februar 2026", "2026-02-03"),
            ("tirsdag 3/2-26", "2026-02-03"),
            ("Feb 3, 2026", "2026-02-03"),
            ("3 مارس 2026", "2026-03-03"),
            ("٣/٢/٢٠٢٦", "2026-02-03"),
            ("3 መጋቢት 2026", "2026-03-03"),
            ("46043", "2026-01-21"),
            ("20260203", "2026-02-03"),
            ("03022026", "2026-02-03"),
            ("3 كانون الثاني 2026", "2026-01-03"),
            ("01.05.98", "1998-05-01"),
        ] {
            assert_eq!(on(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_date_without_a_year_is_the_latest_such_day() {
        assert_eq!(on("12/11").as_deref(), Some("2026-11-12"));
        assert_eq!(on("27/12").as_deref(), Some("2025-12-27"));
        assert_eq!(on("29/2").as_deref(), Some("2024-02-29"));
    }

    #[test]
    fn what_cannot_be_a_date_is_none() {
        for text in [
            "31/2-2026",
            "13/13-2026",
            "hurtigst muligt",
            "2026",
            "1/2/3/4",
            "0/0",
            "",
            "3 feb jan 2026",
            "99999999",
        ] {
            assert_eq!(on(text), None, "{text}");
        }
    }
}
