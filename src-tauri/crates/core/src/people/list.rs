//! Listing and finding people. Names of protected people stay off every list (domain.md §4).

use std::collections::BTreeSet;

use serde::Serialize;
use sqlx::{AssertSqlSafe, SqlitePool};

use crate::error::Result;
use crate::register::row::{from_json, json_list};
use crate::search::{self, QueryWord};
use crate::values::{Email, LanguageLevel, LanguageTag, PersonName, Phone, SpokenLanguage};

/// A person, for a list. Of a protected person only the id is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct PersonItem {
    /// The id.
    pub id: String,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// What she is called.
    pub calling_name: Option<PersonName>,
    /// Her name in her own letters.
    pub own_script_name: Option<PersonName>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// The language to speak to her in.
    pub contact_language: Option<LanguageTag>,
    /// Whether name and address are protected.
    pub protected: bool,
}

const COLUMNS: &str = "id, iif(protected, null, full_name) as name,
     iif(protected, null, calling_name) as calling_name,
     iif(protected, null, own_script_name) as own_script_name,
     iif(protected, null, phone) as phone, iif(protected, null, email) as email,
     contact_language, protected";

/// So many people in the order they came, after this one: the page that follows. `""` begins.
///
/// # Errors
/// When the store cannot be read.
pub async fn page(readers: &SqlitePool, after: &str, limit: i64) -> Result<Vec<PersonItem>> {
    let query = format!("select {COLUMNS} from person where id > $1 order by id limit $2");
    Ok(sqlx::query_as(AssertSqlSafe(query))
        .bind(after)
        .bind(limit)
        .fetch_all(readers)
        .await?)
}

/// The languages a person speaks, best first.
///
/// # Errors
/// When the store cannot be read.
pub async fn languages_of(
    readers: &SqlitePool,
    person: &str,
) -> Result<Vec<(SpokenLanguage, Option<LanguageLevel>)>> {
    Ok(sqlx::query_as(
        "select language, level from person_language where person_id = $1
         order by case level when 'mother_tongue' then 0 when 'fluent' then 1 when 'fair' then 2
             when 'beginner' then 3 else 4 end, language",
    )
    .bind(person)
    .fetch_all(readers)
    .await?)
}

/// How many candidates are looked at in one go. The rarest word typed leads, so that most searches
/// end with the first.
const BATCH: i64 = 400;

/// The people whom every word typed meets, in any script and spelling; at most `limit` of them.
/// A protected person is not found by name: that would tell that she is here.
///
/// # Errors
/// When the store cannot be read.
pub async fn search(
    readers: &SqlitePool,
    text: &str,
    limit: Option<i64>,
) -> Result<Vec<PersonItem>> {
    let query = search::query(text);
    if query.words.is_empty() {
        return page(readers, "", limit.unwrap_or(i64::MAX)).await;
    }
    let limit = limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(0));
    let Some(leading) = leading(readers, &query.words).await? else {
        return Ok(Vec::new());
    };
    let mut seen: BTreeSet<i64> = BTreeSet::new();
    let mut found: Vec<i64> = Vec::new();
    // As typed first, then by sound; each in the index's own order, which is the alphabet's. One
    // range after the other: asked for together they would be looked for in the whole index.
    for beginning in leading.beginnings() {
        let mut place = (beginning.clone(), -1_i64);
        while found.len() < limit {
            let entries = entries(readers, &place, beginning).await?;
            let Some(last) = entries.last() else { break };
            place = last.clone();
            let numbers: Vec<i64> = entries
                .into_iter()
                .map(|(_, number)| number)
                .filter(|number| seen.insert(*number))
                .collect();
            found.extend(meeting(readers, &query, &numbers).await?);
        }
    }
    found.truncate(limit);
    people(readers, &found).await
}

/// The next entries of the index that begin so, after this place.
async fn entries(
    readers: &SqlitePool,
    after: &(String, i64),
    beginning: &str,
) -> Result<Vec<(String, i64)>> {
    Ok(sqlx::query_as(
        "select word, number from search_word
         where (word, number) > ($1, $2) and word < $3 order by word, number limit $4",
    )
    .bind(&after.0)
    .bind(after.1)
    .bind(end_of(beginning))
    .bind(BATCH)
    .fetch_all(readers)
    .await?)
}

/// Where the words that begin so end: behind the last of all characters.
fn end_of(beginning: &str) -> String {
    format!("{beginning}\u{10ffff}")
}

/// The word with the fewest entries in the index, counted only as far as it matters.
async fn leading<'a>(
    readers: &SqlitePool,
    words: &'a [QueryWord],
) -> Result<Option<&'a QueryWord>> {
    const FAR: i64 = 2_000;
    if let [only] = words {
        return Ok(Some(only));
    }
    let mut rarest: Option<(i64, &QueryWord)> = None;
    for word in words {
        let mut count = 0;
        for beginning in word.beginnings() {
            count += sqlx::query_scalar::<_, i64>(
                "select count(*) from (
                     select 1 from search_word where word >= $1 and word < $2 limit $3
                 )",
            )
            .bind(beginning)
            .bind(end_of(beginning))
            .bind(FAR)
            .fetch_one(readers)
            .await?;
        }
        if rarest.is_none_or(|(least, _)| count < least) {
            rarest = Some((count, word));
        }
    }
    Ok(rarest.map(|(_, word)| word))
}

/// Those of the candidates whom the whole query meets, in the same order.
async fn meeting(readers: &SqlitePool, query: &search::Query, numbers: &[i64]) -> Result<Vec<i64>> {
    let list = json_list(numbers)?;
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "select search_person.number, search_person.words
         from json_each($1) as wanted
         join search_person on search_person.number = wanted.value
         join person on person.id = search_person.person_id
         where person.protected = 0
         order by wanted.key",
    )
    .bind(list)
    .fetch_all(readers)
    .await?;
    let mut met = Vec::new();
    for (number, words) in rows {
        let words: BTreeSet<String> = from_json(&words)?;
        if search::meets(query, &words) {
            met.push(number);
        }
    }
    Ok(met)
}

async fn people(readers: &SqlitePool, numbers: &[i64]) -> Result<Vec<PersonItem>> {
    let list = json_list(numbers)?;
    let query = format!(
        "select {COLUMNS} from json_each($1) as wanted
         join search_person on search_person.number = wanted.value
         join person on person.id = search_person.person_id
         order by wanted.key"
    )
    .replacen("select id,", "select person.id as id,", 1);
    Ok(sqlx::query_as(AssertSqlSafe(query))
        .bind(list)
        .fetch_all(readers)
        .await?)
}
