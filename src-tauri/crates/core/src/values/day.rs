//! A day or a time of day, as people in Denmark type it.

use chrono::{NaiveDate, NaiveTime};

use crate::error::{Field, Refusal};

/// The ways a day is written on a form, the page's own first.
const DAYS: [&str; 7] = [
    "%Y-%m-%d", "%d.%m.%Y", "%d/%m-%Y", "%d/%m/%Y", "%d-%m-%Y", "%d %m %Y", "%d%m%Y",
];

/// Reads a day: `24.12.2026`, `24/12-2026` or `2026-12-24`.
///
/// # Errors
/// [`Refusal::NotADate`] where it is none, or lies outside 1900 to 2100.
pub fn day(text: &str, field: Field) -> Result<NaiveDate, Refusal> {
    use chrono::Datelike as _;
    let text = text.trim();
    DAYS.iter()
        .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
        .filter(|day| (1900..=2100).contains(&day.year()))
        .ok_or(Refusal::NotADate { field })
}

/// Reads a time of day on the 24-hour clock: `18:30`, `18.30`, `1830` or `18`.
///
/// # Errors
/// [`Refusal::NotATime`] where it is none.
pub fn time_of_day(text: &str, field: Field) -> Result<NaiveTime, Refusal> {
    let refused = || Refusal::NotATime { field };
    let digits: Vec<&str> = text.trim().split([':', '.', ' ']).collect();
    let (hour, minute) = match digits.as_slice() {
        [hour, minute] if minute.len() == 2 => (*hour, *minute),
        [both] if both.len() == 4 => both.split_at_checked(2).ok_or_else(refused)?,
        [hour] if hour.len() <= 2 => (*hour, "00"),
        _ => return Err(refused()),
    };
    let number = |text: &str| text.parse::<u32>().map_err(|_| refused());
    NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0).ok_or_else(refused)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let christmas = NaiveDate::from_ymd_opt(2026, 12, 24).unwrap();
        for text in [
            "2026-12-24",
            "24.12.2026",
            " 24/12-2026 ",
            "24/12/2026",
            "24-12-2026",
            "24122026",
        ] {
            assert_eq!(day(text, Field::At), Ok(christmas), "{text}");
        }
        for text in [
            "",
            "31.2.2026",
            "12.24.2026",
            "i morgen",
            "24.12.26",
            "1.1.0026",
        ] {
            let refused = Refusal::NotADate { field: Field::At };
            assert_eq!(day(text, Field::At), Err(refused), "{text}");
        }
    }

    #[test]
    fn a_time_is_read_on_the_24_hour_clock() {
        let evening = NaiveTime::from_hms_opt(18, 30, 0).unwrap();
        for text in ["18:30", "18.30", "1830", " 18 30 "] {
            assert_eq!(time_of_day(text, Field::At), Ok(evening), "{text}");
        }
        assert_eq!(
            time_of_day("9", Field::At),
            Ok(NaiveTime::from_hms_opt(9, 0, 0).unwrap())
        );
        for text in ["", "25:00", "18:3", "halv syv", "18:30:00", "ab:cd"] {
            let refused = Refusal::NotATime { field: Field::At };
            assert_eq!(time_of_day(text, Field::At), Err(refused), "{text}");
        }
    }
}
