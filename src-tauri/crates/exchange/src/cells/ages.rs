//! Children's ages out of one free cell.

use chrono::{Datelike, NaiveDate};

use crate::fold::{fold, latin_digits};
use crate::table::Cell;
use crate::vocabulary::is_filler;

/// Somebody older than this in the household is one of the adults.
const OLDEST: u32 = 25;

/// The ages in years; `None` where the cell says anything else, such as how many there are.
pub(crate) fn parse(cell: &Cell, today: NaiveDate) -> Option<Vec<u8>> {
    let text = latin_digits(&cell.text());
    let mut ages = Vec::new();
    for part in text.split([',', ';', '/', '+', '&', '\n', '،', '؛', '፣']) {
        let mut months_follow = false;
        let mut numbers = Vec::new();
        // Half years count down, as children's ages do.
        for word in fold(&part.replace('½', " "))
            .split(' ')
            .filter(|word| !word.is_empty())
        {
            let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
            let unit = word.get(digits.len()..).unwrap_or_default();
            if let Ok(number) = digits.parse::<u32>() {
                numbers.push(number);
            }
            match unit {
                "" => {}
                "mdr" | "maaneder" | "mdr gammel" | "months" | "month" | "أشهر" | "اشهر"
                | "ماهه" | "ماه" | "ወርሒ" => {
                    months_follow = true;
                }
                _ if is_filler(unit) || matches!(unit, "aar" | "y" | "yo") => {}
                _ => return None,
            }
        }
        for number in numbers {
            ages.push(if months_follow {
                number / 12
            } else {
                in_years(number, today)?
            });
        }
    }
    if ages.is_empty() || ages.len() > 20 {
        return None;
    }
    ages.into_iter().map(|age| u8::try_from(age).ok()).collect()
}

/// An age, or a year of birth.
fn in_years(number: u32, today: NaiveDate) -> Option<u32> {
    if number <= OLDEST {
        return Some(number);
    }
    let this_year = u32::try_from(today.year()).ok()?;
    this_year.checked_sub(number).filter(|age| *age <= OLDEST)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn ages(text: &str) -> Option<Vec<u8>> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        parse(&Cell::Text(text.to_owned()), today)
    }

    #[test]
    fn ages_are_read_however_they_are_strung_together() {
        assert_eq!(ages("12, 14, 8, 9"), Some(vec![12, 14, 8, 9]));
        assert_eq!(ages("3 og 5 år"), Some(vec![3, 5]));
        assert_eq!(ages("13"), Some(vec![13]));
        assert_eq!(ages("4år/7år"), Some(vec![4, 7]));
        assert_eq!(ages("8 mdr, 3 år"), Some(vec![0, 3]));
        assert_eq!(ages("2015, 2018"), Some(vec![11, 8]));
        assert_eq!(ages("٣ و ٥ سنوات"), Some(vec![3, 5]));
        assert_eq!(ages("3 and 5 years"), Some(vec![3, 5]));
        assert_eq!(ages("3 ساله و 5 ساله"), Some(vec![3, 5]));
        assert_eq!(ages("3፣ 5 ዓመት"), Some(vec![3, 5]));
    }

    #[test]
    fn a_number_of_children_is_not_their_age() {
        assert_eq!(ages("2 børn"), None);
        assert_eq!(ages("ingen"), None);
        assert_eq!(ages("48"), None);
    }
}
