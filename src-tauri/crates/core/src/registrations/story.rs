//! The whole story of a registration from the ledger: its person, household, consents, notes, sign-ups,
//! invitations and matches, newest first. A meeting's and a match's are read the same way.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use sqlx::SqlitePool;

use super::model::RegistrationRow;
use crate::error::Result;
use crate::people::PersonRow;
use crate::register::image::{Image, differing, field, image};
use crate::register::row::json_list;
use crate::register::{Field, OperationKind, Record, get, time_of};
use crate::values::PersonName;

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StoryLine {
    /// The operation, to undo it by.
    pub operation: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The member who did it.
    pub by: Option<PersonName>,
    /// What was done.
    pub kind: OperationKind,
    /// False once it was undone.
    pub in_effect: bool,
    /// What it did to this registration and what belongs to it.
    pub changes: Vec<StoryChange>,
}

/// What happened to one row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StoryChange {
    /// What kind of record.
    pub record: Record,
    /// Its id.
    pub id: String,
    /// Whether it came, went or was changed.
    pub what: Happened,
    /// The fields that were changed.
    pub fields: Vec<FieldChange>,
}

/// What can happen to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    /// It was written anew.
    Came,
    /// Fields of it were changed.
    Changed,
    /// It was taken away.
    Went,
    /// It was, and what is known of it was erased.
    Erased,
}

/// A field as it was and as it became; of a protected person's registration the values stay away.
#[derive(Clone, PartialEq, Serialize)]
pub struct FieldChange {
    /// The column.
    pub column: String,
    /// The field, where there is a word for it.
    pub field: Option<Field>,
    /// What it was; null where it was empty.
    pub before: Value,
    /// What it became.
    pub after: Value,
}

/// Redacted: the values are what people told us.
impl std::fmt::Debug for FieldChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FieldChange({})", self.column)
    }
}

#[derive(sqlx::FromRow)]
struct Stored {
    operation: String,
    clock: i64,
    by: Option<PersonName>,
    kind: OperationKind,
    in_effect: bool,
    record: Record,
    row_id: String,
    before: Option<String>,
    after: Option<String>,
}

/// In an operation of more lines than this (a spreadsheet brought in), only rows that are still there
/// are told of.
const MANY: i64 = 2_000;

/// Whose story is told: rows that belong together, and the records that other rows point to.
#[derive(Debug, Default)]
pub(crate) struct Belonging {
    /// Ids of the rows that are there now.
    pub(crate) rows: Vec<String>,
    /// Rows that name this registration.
    pub(crate) registration: Option<String>,
    /// Rows that name this person.
    pub(crate) person: Option<String>,
    /// Rows that name this household.
    pub(crate) household: Option<String>,
    /// Rows that name this meeting.
    pub(crate) meeting: Option<String>,
    /// Rows that name this match.
    pub(crate) match_: Option<String>,
    /// The values stay away.
    pub(crate) protected: bool,
}

/// The story of a registration, newest first; at most so many operations.
///
/// # Errors
/// When there is no such registration.
pub async fn story(readers: &SqlitePool, registration: &str, limit: i64) -> Result<Vec<StoryLine>> {
    let row = get::<RegistrationRow>(readers, registration).await?;
    let protected = get::<PersonRow>(readers, &row.person_id)
        .await?
        .details
        .protected;
    let belonging = Belonging {
        rows: belonging(readers, &row).await?,
        registration: Some(row.id),
        person: Some(row.person_id),
        household: Some(row.household_id),
        meeting: None,
        match_: None,
        protected,
    };
    story_of(readers, &belonging, limit).await
}

/// The story of rows that belong together, newest first; at most so many operations.
pub(crate) async fn story_of(
    readers: &SqlitePool,
    of: &Belonging,
    limit: i64,
) -> Result<Vec<StoryLine>> {
    let stored: Vec<Stored> = sqlx::query_as(
        "with told as (
             select operation from change where row_id in (select value from json_each($1))
             union
             select line from operation where about in ($2, $3, $7, $8)
         ),
         done as (
             select * from operation where line in (select operation from told)
             order by line desc limit $5
         )
         select done.id as operation, done.clock, member.name as by, done.kind, done.in_effect,
             change.line as line, record, row_id, before, after
         from done
         join change on change.line between first_change and last_change
             and last_change - first_change < $6
         left join member on member.id = done.member
         where row_id in (select value from json_each($1))
             or coalesce(after, before) ->> '$.registration_id' = $2
             or coalesce(after, before) ->> '$.person_id' = $3
             or coalesce(after, before) ->> '$.household_id' = $4
             or record = 'person_language'
                 and coalesce(after, before) ->> '$.person_id' in (select value from json_each($1))
             or coalesce(after, before) ->> '$.meeting_id' = $7
             or coalesce(after, before) ->> '$.match_id' = $8
             or $2 in (
                 coalesce(after, before) ->> '$.participant_id',
                 coalesce(after, before) ->> '$.friend_id'
             )
         union all
         select done.id, done.clock, member.name, done.kind, done.in_effect, change.line, record,
             row_id, before, after
         from json_each($1) as own
         join change on change.row_id = own.value
         join done on done.line = change.operation and last_change - first_change >= $6
         left join member on member.id = done.member
         order by line desc",
    )
    .bind(json_list(&of.rows)?)
    .bind(&of.registration)
    .bind(&of.person)
    .bind(&of.household)
    .bind(limit)
    .bind(MANY)
    .bind(&of.meeting)
    .bind(&of.match_)
    .fetch_all(readers)
    .await?;
    told(stored, of.protected)
}

/// Every row that belongs to the registration now.
async fn belonging(readers: &SqlitePool, of: &RegistrationRow) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(
        "select $1 union select $2 union select $3
         union select id from household_person where household_id = $3
         union select person_id from household_person where household_id = $3
         union select id from person_language where person_id in (
             select person_id from household_person where household_id = $3
         )
         union select id from consent where person_id = $2
         union select id from registration_area where registration_id = $1
         union select id from contact_note where registration_id = $1
         union select id from invitation where registration_id = $1
         union select id from sign_up where person_id = $2
         union select id from sign_up where registration_id = $1
         union select id from match where participant_id = $1
         union select id from match where friend_id = $1
         union select id from pair_choice where participant_id = $1
         union select id from pair_choice where friend_id = $1",
    )
    .bind(&of.id)
    .bind(&of.person_id)
    .bind(&of.household_id)
    .fetch_all(readers)
    .await?)
}

/// The operations with what they did, newest first; within one in the order it was done.
fn told(stored: Vec<Stored>, protected: bool) -> Result<Vec<StoryLine>> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut lines: Vec<StoryLine> = Vec::new();
    for one in stored {
        let change = change(&one, protected)?;
        let place = *places.entry(one.operation.clone()).or_insert_with(|| {
            lines.push(StoryLine {
                operation: one.operation.clone(),
                at: time_of(one.clock),
                by: one.by.clone(),
                kind: one.kind,
                in_effect: one.in_effect,
                changes: Vec::new(),
            });
            lines.len() - 1
        });
        if let Some(line) = lines.get_mut(place) {
            line.changes.insert(0, change);
        }
    }
    Ok(lines)
}

fn change(stored: &Stored, protected: bool) -> Result<StoryChange> {
    let (before, after) = (
        image(stored.before.as_deref())?,
        image(stored.after.as_deref())?,
    );
    let (what, fields) = match (before, after) {
        (None, None) => (Happened::Erased, Vec::new()),
        (None, Some(_)) => (Happened::Came, Vec::new()),
        (Some(_), None) => (Happened::Went, Vec::new()),
        (Some(before), Some(after)) => (Happened::Changed, changes(&before, &after, protected)),
    };
    Ok(StoryChange {
        record: stored.record,
        id: stored.row_id.clone(),
        what,
        fields,
    })
}

fn changes(before: &Image, after: &Image, protected: bool) -> Vec<FieldChange> {
    let value = |image: &Image, name: &str| match protected {
        true => Value::Null,
        false => field(image, name).clone(),
    };
    differing(before, after)
        .into_iter()
        .map(|column| FieldChange {
            field: Field::of_column(&column),
            before: value(before, &column),
            after: value(after, &column),
            column,
        })
        .collect()
}
