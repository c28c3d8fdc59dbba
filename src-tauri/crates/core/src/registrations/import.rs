//! Bringing in a spreadsheet's rows: one operation, undone as one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sqlx::{Executor, Sqlite};

use super::add::{Made, Making, NewRegistration, municipality_of, rows};
use crate::error::{Refusal, Result};
use crate::groups::{self, AreaRow, GroupRow};
use crate::people::{Candidate, Likely, likely_duplicates};
use crate::register::{Op, OperationKind, Record, Register, Row, Tx, find, ids};
use crate::values::Line;

/// What an import did.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The operation, to undo it by.
    pub operation: String,
    /// The registrations made, in the order of the rows.
    pub registrations: Vec<String>,
    /// Rows that are like somebody who was in the register before.
    pub duplicates: Vec<Likely>,
}

/// How the columns under a certain header are read, remembered for the next file of the kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct RememberedMapping {
    /// Derived from the header.
    pub id: String,
    /// The header's fingerprint.
    pub header: String,
    /// The mapping, as the reader of spreadsheets writes it.
    #[sqlx(json)]
    pub mapping: serde_json::Value,
}

impl Row for RememberedMapping {
    const RECORD: Record = Record::ImportMapping;

    fn id(&self) -> &str {
        &self.id
    }
}

impl RememberedMapping {
    /// The mapping for a header.
    #[must_use]
    pub fn new(header: &str, mapping: serde_json::Value) -> Self {
        Self {
            id: ids::derived(&["import_mapping", header]),
            header: header.to_owned(),
            mapping,
        }
    }
}

/// Every mapping that is remembered.
///
/// # Errors
/// When the store cannot be read.
pub async fn remembered_mappings(
    executor: impl Executor<'_, Database = Sqlite>,
) -> Result<Vec<RememberedMapping>> {
    Ok(sqlx::query_as("select * from import_mapping order by id")
        .fetch_all(executor)
        .await?)
}

/// Writes the rows of a spreadsheet, and remembers how its columns were read. Likely duplicates are
/// told and taken in all the same.
///
/// # Errors
/// When there is no row, or one of them cannot be; then nothing has changed.
pub async fn import(
    register: &Register,
    new: &[NewRegistration],
    mappings: &[RememberedMapping],
) -> Result<Imported> {
    if new.is_empty() {
        return Err(Refusal::NoRowToImport.into());
    }
    let candidates: Vec<Candidate<'_>> = new.iter().map(Candidate::from).collect();
    let mut tx = register.begin(Op::new(OperationKind::Imported)).await?;
    let duplicates = likely_duplicates(tx.connection(), &candidates).await?;
    let group = groups::get(tx.connection()).await?;
    let areas = areas(&mut tx, &group, new).await?;
    let mut making = Making::here(register, register.clock().today());
    let all: Vec<Made> = new
        .iter()
        .map(|one| {
            let municipality = municipality_of(&group, one)?;
            let known = |name: &Line| areas.get(&(municipality, name.as_str())).cloned();
            let area = one.household.area.as_ref().and_then(known);
            let reached = one.reach.iter().filter_map(known).collect();
            rows(&mut making, one, None, area, reached)
        })
        .collect::<Result<_>>()?;
    let registrations = all
        .iter()
        .map(|made| made.registration.id.clone())
        .collect();
    write_all(&mut tx, all).await?;
    for mapping in mappings {
        match find::<RememberedMapping>(tx.connection(), mapping.id()).await? {
            Some(_) => tx.update(mapping).await?,
            None => tx.insert(mapping).await?,
        }
    }
    let operation = tx.id().to_owned();
    tx.commit().await?;
    Ok(Imported {
        operation,
        registrations,
        duplicates,
    })
}

/// An area's id by its municipality and its name as written.
type Areas<'a> = BTreeMap<(&'a str, &'a str), String>;

/// Every area the rows name; new ones are written.
async fn areas<'a>(
    tx: &mut Tx,
    group: &'a GroupRow,
    new: &'a [NewRegistration],
) -> Result<Areas<'a>> {
    let mut known = Areas::new();
    let mut fresh: Vec<AreaRow> = Vec::new();
    for one in new {
        let municipality = municipality_of(group, one)?;
        for name in one.household.area.iter().chain(&one.reach) {
            if known.contains_key(&(municipality, name.as_str())) {
                continue;
            }
            let (area, is_new) = groups::area_of(tx.connection(), municipality, name).await?;
            known.insert((municipality, name.as_str()), area.id.clone());
            if is_new && !fresh.iter().any(|other| other.id == area.id) {
                fresh.push(area);
            }
        }
    }
    tx.insert_all(&fresh).await?;
    Ok(known)
}

/// Writes table by table: a few statements for ten thousand rows.
pub(crate) async fn write_all(tx: &mut Tx, all: Vec<Made>) -> Result<()> {
    let (mut people, mut languages, mut places) = (Vec::new(), Vec::new(), Vec::new());
    let (mut households, mut registrations) = (Vec::new(), Vec::new());
    let (mut reached, mut notes, mut consents) = (Vec::new(), Vec::new(), Vec::new());
    for made in all {
        people.extend(made.people);
        languages.extend(made.languages);
        places.extend(made.places);
        households.push(made.household);
        registrations.push(made.registration);
        reached.extend(made.reach);
        notes.extend(made.note);
        consents.extend(made.consents);
    }
    tx.insert_all(&people).await?;
    tx.insert_all(&languages).await?;
    tx.insert_all(&households).await?;
    tx.insert_all(&places).await?;
    tx.insert_all(&registrations).await?;
    tx.insert_all(&reached).await?;
    tx.insert_all(&notes).await?;
    tx.insert_all(&consents).await
}
