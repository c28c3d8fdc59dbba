//! Keeping the search index in step with the people: at the end of every operation, undo included.

use sqlx::SqliteConnection;

use super::{FOLD_VERSION, index_words};
use crate::error::Result;
use crate::register::row::json_list;
use crate::values::{Email, PersonName, Phone};

/// How many people are indexed in one go.
const BATCH: i64 = 2_000;

struct Found {
    id: String,
    full_name: PersonName,
    calling_name: Option<PersonName>,
    own_script_name: Option<PersonName>,
    phone: Option<Phone>,
    email: Option<Email>,
}

impl Found {
    /// What she is found by: her names, her number in both forms, her e-mail address.
    fn words(&self) -> Vec<String> {
        let mut texts = vec![self.full_name.as_str()];
        texts.extend(self.calling_name.as_ref().map(PersonName::as_str));
        texts.extend(self.own_script_name.as_ref().map(PersonName::as_str));
        texts.extend(self.email.as_ref().map(Email::as_str));
        let mut words = index_words(&texts);
        if let Some(phone) = &self.phone {
            let digits = phone.digits();
            words.insert(digits.to_owned());
            // Danish numbers are typed without the country's.
            words.extend(digits.strip_prefix("45").map(str::to_owned));
        }
        // A name met again in another spelling is a likely duplicate.
        let names = [Some(&self.full_name), self.own_script_name.as_ref()];
        words.extend(names.into_iter().flatten().map(whole));
        words.into_iter().collect()
    }
}

/// The index word of a whole name, by which likely duplicates meet.
pub(crate) fn whole(name: &PersonName) -> String {
    format!("={}", super::name_key(name.as_str()))
}

#[derive(serde::Serialize)]
struct Entry<'a> {
    person: &'a str,
    words: &'a [String],
}

/// Indexes the people whom the lines `first` to `last` of the ledger touched.
pub(crate) async fn follow(connection: &mut SqliteConnection, first: i64, last: i64) -> Result<()> {
    let ids: Vec<String> = sqlx::query_scalar!(
        "select distinct row_id from change
         where line between $1 and $2 and record = 'person'",
        first,
        last,
    )
    .fetch_all(&mut *connection)
    .await?;
    for some in ids.chunks(BATCH as usize) {
        index(connection, some).await?;
    }
    Ok(())
}

/// Makes the index anew where it was made by an older folding.
pub(crate) async fn bring_up_to_date(connection: &mut SqliteConnection) -> Result<()> {
    let version = sqlx::query_scalar!("select fold_version from search_state where one = 1")
        .fetch_optional(&mut *connection)
        .await?;
    if version == Some(i64::from(FOLD_VERSION)) {
        return Ok(());
    }
    sqlx::query("begin immediate")
        .execute(&mut *connection)
        .await?;
    for statement in ["delete from search_word", "delete from search_person"] {
        sqlx::query(statement).execute(&mut *connection).await?;
    }
    let mut after = String::new();
    loop {
        let ids: Vec<String> = sqlx::query_scalar!(
            "select id from person where id > $1 order by id limit $2",
            after,
            BATCH,
        )
        .fetch_all(&mut *connection)
        .await?;
        let Some(last) = ids.last() else { break };
        index(connection, &ids).await?;
        after.clone_from(last);
    }
    sqlx::query!(
        "insert or replace into search_state (one, fold_version) values (1, $1)",
        FOLD_VERSION,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query("commit").execute(connection).await?;
    Ok(())
}

/// Takes these people out of the index and puts in those who are still there.
async fn index(connection: &mut SqliteConnection, ids: &[String]) -> Result<()> {
    let list = json_list(ids)?;
    sqlx::query!(
        "delete from search_word where (word, number) in (
             select entry.value, search_person.number
             from search_person, json_each(search_person.words) as entry
             where search_person.person_id in (select value from json_each($1))
         )",
        list,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "delete from search_person where person_id in (select value from json_each($1))",
        list,
    )
    .execute(&mut *connection)
    .await?;
    let people = sqlx::query_as!(
        Found,
        r#"select id, full_name as "full_name: PersonName",
             calling_name as "calling_name: PersonName",
             own_script_name as "own_script_name: PersonName",
             phone as "phone: Phone", email as "email: Email"
           from person where id in (select value from json_each($1))"#,
        list,
    )
    .fetch_all(&mut *connection)
    .await?;
    let words: Vec<Vec<String>> = people.iter().map(Found::words).collect();
    let entries: Vec<Entry<'_>> = people
        .iter()
        .zip(&words)
        .map(|(found, words)| Entry {
            person: &found.id,
            words,
        })
        .collect();
    let entries = json_list(&entries)?;
    sqlx::query!(
        "insert into search_person (person_id, words)
         select value ->> '$.person', value -> '$.words' from json_each($1)",
        entries,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into search_word (word, number)
         select entry.value, search_person.number
         from search_person, json_each(search_person.words) as entry
         where search_person.person_id in (select value from json_each($1))
         order by entry.value",
        list,
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Finds where the index does not follow from the people.
pub(crate) async fn check(
    connection: &mut SqliteConnection,
    findings: &mut Vec<String>,
) -> Result<()> {
    let strays = sqlx::query_scalar!(
        r#"select
             (select count(*) from person
              where id not in (select person_id from search_person))
             + (select count(*) from search_person
                where person_id not in (select id from person))
             as "strays!: i64""#
    )
    .fetch_one(&mut *connection)
    .await?;
    let torn = sqlx::query_scalar!(
        r#"select
             (select coalesce(sum(json_array_length(words)), 0) from search_person)
             - (select count(*) from search_word) as "torn!: i64""#
    )
    .fetch_one(connection)
    .await?;
    if strays != 0 || torn != 0 {
        findings.push("the search index does not follow the people".to_owned());
    }
    Ok(())
}
