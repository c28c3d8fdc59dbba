//! Finding a meeting by where and when it is.

use sqlx::SqlitePool;

use super::list::{MeetingItem, list};
use super::model::MeetingDetails;
use crate::error::Result;
use crate::search;
use crate::values::{Line, Municipality};

/// The meetings whose place, address, municipality or date meets every word typed, by their time;
/// "3.3", "03.03.2027" and "2027-03" are dates.
///
/// # Errors
/// When the store cannot be read.
pub async fn find(readers: &SqlitePool, text: &str) -> Result<Vec<MeetingItem>> {
    let (dates, words): (Vec<&str>, Vec<&str>) = text
        .split_whitespace()
        .partition(|word| is_part_of_a_date(word));
    let query = search::query(&words.join(" "));
    let all = list(readers).await?;
    Ok(all
        .into_iter()
        .filter(|item| {
            let details = &item.meeting.details;
            dates.iter().all(|date| falls_on(details, date))
                && search::meets(&query, &search::index_words(&texts(details)))
        })
        .collect())
}

fn texts(details: &MeetingDetails) -> Vec<&str> {
    let municipality = details
        .municipality
        .as_deref()
        .and_then(Municipality::by_code)
        .map(Municipality::name);
    [
        details.place.as_ref().map(Line::as_str),
        details.address.as_ref().map(Line::as_str),
        municipality,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn is_part_of_a_date(word: &str) -> bool {
    word.contains(['.', '-', '/'])
        && word
            .chars()
            .all(|letter| letter.is_ascii_digit() || ".-/".contains(letter))
}

fn falls_on(details: &MeetingDetails, typed: &str) -> bool {
    let typed = typed.replace('/', ".");
    details.at.is_some_and(|at| {
        ["%-d.%-m.%Y", "%d.%m.%Y", "%Y-%m-%d"]
            .iter()
            .any(|form| at.format(form).to_string().starts_with(&typed))
    })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn a_date_is_met_as_people_write_it_and_no_other_day() {
        let mut details = MeetingDetails::needing(15);
        details.at = NaiveDate::from_ymd_opt(2027, 3, 3).and_then(|day| day.and_hms_opt(18, 30, 0));
        for typed in ["3.3", "3.3.2027", "03.03.", "3/3", "2027-03", "2027-03-03"] {
            assert!(
                is_part_of_a_date(typed) && falls_on(&details, typed),
                "{typed}"
            );
        }
        for typed in ["13.3", "3.4", "2027-04", "3.3.2026"] {
            assert!(!falls_on(&details, typed), "{typed}");
        }
        assert!(!is_part_of_a_date("6270") && !is_part_of_a_date("Sankt-Hans"));
    }
}
