//! Consent, per person and purpose (domain.md §8): given, how, in which language it was read, taken
//! by whom, withdrawn when. Withdrawing acts at once.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sqlx::{Executor, Sqlite};

use crate::error::{Refusal, Result};
use crate::matches;
use crate::people::PersonRow;
use crate::register::{Op, OperationKind, Record, Register, Row, Tx, find, get, ids};
use crate::values::{ConsentHow, LanguageTag, Purpose};

/// A consent as the register holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct ConsentRow {
    /// Derived from person and purpose; what it was before, the ledger knows.
    pub id: String,
    /// Whose consent it is.
    pub person_id: String,
    /// To what.
    pub purpose: Purpose,
    /// The day it was given.
    pub given_on: NaiveDate,
    /// How.
    pub how: ConsentHow,
    /// The language in which she read it.
    pub read_in: LanguageTag,
    /// The member who took it.
    pub taken_by: String,
    /// The day it was withdrawn.
    pub withdrawn_on: Option<NaiveDate>,
}

impl Row for ConsentRow {
    const RECORD: Record = Record::Consent;

    fn id(&self) -> &str {
        &self.id
    }
}

/// A consent as it is given.
#[derive(Debug, Clone)]
pub struct Given {
    /// To what.
    pub purpose: Purpose,
    /// The day.
    pub on: NaiveDate,
    /// How.
    pub how: ConsentHow,
    /// The language in which it was read.
    pub read_in: LanguageTag,
}

impl ConsentRow {
    /// A consent as it is given, taken by this member.
    pub(crate) fn new(person: &str, given: Given, taken_by: &str) -> Self {
        Self {
            id: id_of(person, given.purpose),
            person_id: person.to_owned(),
            purpose: given.purpose,
            given_on: given.on,
            how: given.how,
            read_in: given.read_in,
            taken_by: taken_by.to_owned(),
            withdrawn_on: None,
        }
    }
}

fn id_of(person: &str, purpose: Purpose) -> String {
    ids::derived(&["consent", person, purpose.into()])
}

/// Notes a consent, taken by the member who opened the register. Given again after it was withdrawn
/// it is in force again.
///
/// # Errors
/// When there is no such person.
pub async fn give(register: &Register, person: &str, given: Given) -> Result<ConsentRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::ConsentGiven).about(person))
        .await?;
    get::<PersonRow>(tx.connection(), person).await?;
    let consent = put(&mut tx, person, given).await?;
    tx.commit().await?;
    Ok(consent)
}

pub(crate) async fn put(tx: &mut Tx, person: &str, given: Given) -> Result<ConsentRow> {
    let consent = ConsentRow::new(person, given, tx.member());
    match find::<ConsentRow>(tx.connection(), &consent.id).await? {
        Some(_) => tx.update(&consent).await?,
        None => tx.insert(&consent).await?,
    }
    Ok(consent)
}

/// Withdraws a consent, in force from the moment this returns. Without consent to find a friend
/// nobody waits for one: such registrations leave the waiting list in the same operation.
///
/// # Errors
/// When it was never given, or is withdrawn already.
pub async fn withdraw(
    register: &Register,
    person: &str,
    purpose: Purpose,
    on: NaiveDate,
) -> Result<ConsentRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::ConsentWithdrawn).about(person))
        .await?;
    let consent = take_back(&mut tx, person, purpose, on).await?;
    tx.commit().await?;
    Ok(consent)
}

/// Withdraws a consent within an operation.
pub(crate) async fn take_back(
    tx: &mut Tx,
    person: &str,
    purpose: Purpose,
    on: NaiveDate,
) -> Result<ConsentRow> {
    let consent = find::<ConsentRow>(tx.connection(), &id_of(person, purpose))
        .await?
        .filter(|consent| consent.withdrawn_on.is_none())
        .ok_or(Refusal::NoConsentToWithdraw)?;
    let consent = ConsentRow {
        withdrawn_on: Some(on),
        ..consent
    };
    tx.update(&consent).await?;
    if purpose == Purpose::FindFriend {
        let waiting: Vec<String> = sqlx::query_scalar(
            "update registration set state = 'withdrawn'
             where person_id = $1 and state in ('new', 'talk_arranged', 'ready') returning id",
        )
        .bind(person)
        .fetch_all(tx.connection())
        .await?;
        for registration in waiting {
            matches::fall_away(tx, &registration, matches::Falls::NotBegun, on).await?;
        }
    }
    Ok(consent)
}

/// Whether the operation under way has left somebody on the waiting list without consent to find a
/// friend: an undo goes by fields, and knows nothing of what they mean together.
pub(crate) async fn is_missing_since(tx: &mut Tx) -> Result<bool> {
    let first = tx.first_change();
    let missing = sqlx::query_scalar!(
        r#"with touched as (
             select row_id as id from change where line >= $1 and record = 'registration'
             union
             select registration.id from change
             join registration
                 on registration.person_id = coalesce(change.after, change.before) ->> '$.person_id'
             where line >= $1 and record = 'consent'
           )
           select exists (
             select 1 from touched join registration on registration.id = touched.id
             where state = 'ready' and not exists (
                 select 1 from consent
                 where consent.person_id = registration.person_id and purpose = 'find_friend'
                     and withdrawn_on is null
             )
           ) as "missing!: bool""#,
        first,
    )
    .fetch_one(tx.connection())
    .await?;
    Ok(missing)
}

/// Every consent of a person, withdrawn ones too, in the order of the purposes' codes.
///
/// # Errors
/// When the store cannot be read.
pub async fn of_person(
    executor: impl Executor<'_, Database = Sqlite>,
    person: &str,
) -> Result<Vec<ConsentRow>> {
    Ok(
        sqlx::query_as("select * from consent where person_id = $1 order by purpose")
            .bind(person)
            .fetch_all(executor)
            .await?,
    )
}

/// Whether a person's consent to this is in force.
///
/// # Errors
/// When the store cannot be read.
pub async fn in_force(
    executor: impl Executor<'_, Database = Sqlite>,
    person: &str,
    purpose: Purpose,
) -> Result<bool> {
    let consent = find::<ConsentRow>(executor, &id_of(person, purpose)).await?;
    Ok(consent.is_some_and(|consent| consent.withdrawn_on.is_none()))
}
