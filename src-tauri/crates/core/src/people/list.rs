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
    found(readers, &query, limit, people).await
}

/// The ids of the people whom a query meets, as [`search`] finds them, without reading their rows.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn search_ids(
    readers: &SqlitePool,
    query: &search::Query,
    limit: usize,
) -> Result<Vec<String>> {
    found(readers, query, limit, ids).await
}

/// Whom a query meets, as far as `limit`, in the order of the index; `shown` gives of these numbers
/// what is wanted of the people who may be found.
async fn found<T>(
    readers: &SqlitePool,
    query: &search::Query,
    limit: usize,
    shown: impl AsyncFn(&SqlitePool, &[i64]) -> Result<Vec<T>>,
) -> Result<Vec<T>> {
    /// So many entries of the index are looked at first: a screen of people, and some to spare.
    const FIRST: i64 = 64;
    /// And so many at most in one go, where the first were not enough.
    const MOST: i64 = 4_096;
    let (leading, others) = leading(readers, &query.words).await?;
    let mut seen: BTreeSet<i64> = BTreeSet::new();
    let mut found: Vec<T> = Vec::new();
    // As typed first, then by sound; each in the index's own order, which is the alphabet's. One
    // range after the other: asked for together they would be looked for in the whole index.
    for beginning in leading.into_iter().flat_map(QueryWord::beginnings) {
        let mut place = (beginning.clone(), -1_i64);
        let mut many = FIRST;
        while found.len() < limit {
            let (word, mut numbers) = entries(readers, &place, beginning, many).await?;
            let (Some(word), Some(last)) = (word, numbers.last()) else {
                break;
            };
            place = (word, *last);
            numbers.retain(|number| {
                seen.insert(*number) && others.iter().all(|other| other.may_be(*number))
            });
            if others.iter().any(|other| other.people.is_none()) {
                numbers = meeting(readers, query, &numbers).await?;
            }
            found.extend(shown(readers, &numbers).await?);
            many = MOST.min(2 * many);
        }
    }
    found.truncate(limit);
    Ok(found)
}

/// The next people of the index whose words begin so, after this place, and the last of the words.
async fn entries(
    readers: &SqlitePool,
    after: &(String, i64),
    beginning: &str,
    limit: i64,
) -> Result<(Option<String>, Vec<i64>)> {
    let (word, numbers): (Option<String>, String) = sqlx::query_as(
        "select max(word), json_group_array(number) from (
             select word, number from search_word
             where (word, number) > ($1, $2) and word < $3 order by word, number limit $4
         )",
    )
    .bind(&after.0)
    .bind(after.1)
    .bind(end_of(beginning))
    .bind(limit)
    .fetch_one(readers)
    .await?;
    Ok((word, from_json(&numbers)?))
}

/// Where the words that begin so end: behind the last of all characters.
fn end_of(beginning: &str) -> String {
    format!("{beginning}\u{10ffff}")
}

/// A word typed, and whom it meets where those are not too many to be told beforehand.
struct Other {
    count: usize,
    people: Option<BTreeSet<i64>>,
}

impl Other {
    /// False where this word does not meet her.
    fn may_be(&self, number: i64) -> bool {
        self.people
            .as_ref()
            .is_none_or(|people| people.contains(&number))
    }
}

/// The word that the fewest people have, and what is known of the others.
///
/// The index lies close together and a person's own words far apart: to read thousands of entries
/// takes as long as to look at a hundred people.
async fn leading<'a>(
    readers: &SqlitePool,
    words: &'a [QueryWord],
) -> Result<(Option<&'a QueryWord>, Vec<Other>)> {
    if let [only] = words {
        return Ok((Some(only), Vec::new()));
    }
    let mut others = Vec::with_capacity(words.len());
    for word in words {
        others.push(reach(readers, word).await?);
    }
    let rarest = (0..).zip(&others).min_by_key(|(_, other)| other.count);
    let Some(place) = rarest.map(|(place, _)| place) else {
        return Ok((None, others));
    };
    others.remove(place);
    Ok((words.get(place), others))
}

/// Whom a word meets, as far as it matters.
async fn reach(readers: &SqlitePool, word: &QueryWord) -> Result<Other> {
    /// Of a word that more than this have, so many people have it that few need to be looked at.
    const FAR: usize = 8_000;
    let mut people = BTreeSet::new();
    let mut count = 0;
    for beginning in word.beginnings() {
        let left = i64::try_from(FAR - count).unwrap_or(0);
        let place = (beginning.clone(), -1);
        let (_, numbers) = entries(readers, &place, beginning, left).await?;
        count += numbers.len();
        people.extend(numbers);
        if count >= FAR {
            return Ok(Other {
                count,
                people: None,
            });
        }
    }
    Ok(Other {
        count,
        people: Some(people),
    })
}

/// Those of the candidates whom the whole query meets, in the same order.
async fn meeting(readers: &SqlitePool, query: &search::Query, numbers: &[i64]) -> Result<Vec<i64>> {
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "select search_person.number, search_person.words
         from json_each($1) as wanted
         join search_person on search_person.number = wanted.value
         order by wanted.key",
    )
    .bind(json_list(numbers)?)
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

/// These people in this order, but for the protected ones.
async fn people(readers: &SqlitePool, numbers: &[i64]) -> Result<Vec<PersonItem>> {
    let query = format!(
        "select {COLUMNS} from json_each($1) as wanted
         join search_person on search_person.number = wanted.value
         join person on person.id = search_person.person_id
         where person.protected = 0
         order by wanted.key"
    )
    .replacen("select id,", "select person.id as id,", 1);
    Ok(sqlx::query_as(AssertSqlSafe(query))
        .bind(json_list(numbers)?)
        .fetch_all(readers)
        .await?)
}

/// The ids of these people in this order, but for the protected ones.
async fn ids(readers: &SqlitePool, numbers: &[i64]) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(
        "select person_id from json_each($1) as wanted
         join search_person indexed by search_person_id on search_person.number = wanted.value
         where person_id not in (select id from person where protected = 1)
         order by wanted.key",
    )
    .bind(json_list(numbers)?)
    .fetch_all(readers)
    .await?)
}
