//! Finding a course by its title, its place or its teacher.

use chrono::NaiveDate;
use sqlx::SqlitePool;

use super::list::{CourseItem, list};
use super::model::CourseDetails;
use crate::error::Result;
use crate::search;
use crate::values::{Line, Municipality};

/// The courses of which title in any language, place, teacher, organiser or municipality meets every word
/// typed, in the order of the list.
///
/// # Errors
/// When the store cannot be read.
pub async fn find(readers: &SqlitePool, text: &str, today: NaiveDate) -> Result<Vec<CourseItem>> {
    let query = search::query(text);
    if query.words.is_empty() {
        return Ok(Vec::new());
    }
    let all = list(readers, today).await?;
    Ok(all
        .into_iter()
        .filter(|item| {
            let texts = texts(&item.course.details);
            search::meets(&query, &search::index_words(&texts))
        })
        .collect())
}

fn texts(details: &CourseDetails) -> Vec<&str> {
    let municipality = details
        .municipality
        .as_deref()
        .and_then(Municipality::by_code)
        .map(Municipality::name);
    let lines = [
        &details.place,
        &details.address,
        &details.teacher,
        &details.organiser,
    ];
    details
        .titles
        .values()
        .chain(lines.into_iter().flatten())
        .map(Line::as_str)
        .chain(municipality)
        .collect()
}
