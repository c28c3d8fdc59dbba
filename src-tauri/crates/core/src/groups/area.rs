//! Areas: the towns and quarters people live in and can reach, and how many wait in each.

use serde::{Deserialize, Serialize};
use sqlx::{Executor, Sqlite};

use crate::error::{Refusal, Result};
use crate::register::{Op, OperationKind, Record, Register, Row, find, get, ids};
use crate::search::fold_words;
use crate::values::{Line, Municipality};

/// An area as the register holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct AreaRow {
    /// Derived from municipality and name.
    pub id: String,
    /// The municipality's code.
    pub municipality: String,
    /// What people call it.
    pub name: Line,
}

impl Row for AreaRow {
    const RECORD: Record = Record::Area;

    fn id(&self) -> &str {
        &self.id
    }
}

/// An area, for a list.
pub type Area = AreaRow;

impl AreaRow {
    /// The area of this name; two spellings that fold alike are one ("Skaerbaek", "Skærbæk").
    pub(crate) fn new(municipality: &str, name: Line) -> Self {
        let folded = fold_words(name.as_str()).join(" ");
        Self {
            id: ids::derived(&["area", municipality, &folded]),
            municipality: municipality.to_owned(),
            name,
        }
    }
}

/// How many wait in an area on each side: it tells where to hold the next introductory meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct AreaSupply {
    /// The area; none for those whose area was not noted.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<Line>,
    /// The municipality's code.
    pub municipality: Option<String>,
    /// Participants who wait.
    pub participants: i64,
    /// Friends who are free.
    pub friends: i64,
}

/// The group's areas by municipality and name.
///
/// # Errors
/// When the store cannot be read.
pub async fn areas(executor: impl Executor<'_, Database = Sqlite>) -> Result<Vec<Area>> {
    Ok(sqlx::query_as!(
        AreaRow,
        r#"select id, municipality, name as "name: Line" from area order by municipality, name"#
    )
    .fetch_all(executor)
    .await?)
}

/// Who waits where, most participants first; every area of the group, and a row without one for
/// those whose area was not noted. Waiting are those who are neither matched nor gone.
///
/// # Errors
/// When the store cannot be read.
pub async fn supply_and_demand(
    executor: impl Executor<'_, Database = Sqlite>,
) -> Result<Vec<AreaSupply>> {
    Ok(sqlx::query_as!(
        AreaSupply,
        r#"with waiting as (
             select household.area_id, registration.side
             from registration join household on household.id = registration.household_id
             where registration.state in ('new', 'talk_arranged', 'ready')
           )
           select area.id as "id?", area.name as "name?: Line",
             area.municipality as "municipality?",
             coalesce(sum(side = 'participant'), 0) as "participants!: i64",
             coalesce(sum(side = 'friend'), 0) as "friends!: i64"
           from area left join waiting on waiting.area_id = area.id
           group by area.id
           union all
           select null, null, null, sum(side = 'participant'), sum(side = 'friend')
           from waiting where area_id is null having count(*) > 0
           order by 4 desc, 3, 2, 1"#
    )
    .fetch_all(executor)
    .await?)
}

/// Adds an area to a municipality of the group.
///
/// # Errors
/// When the group does not cover the municipality, or the area is there already.
pub async fn add_area(
    register: &Register,
    municipality: &Municipality,
    name: Line,
) -> Result<Area> {
    let group = super::get(register.readers()).await?;
    let code = municipality.code();
    if !group.municipalities.iter().any(|ours| ours == code) {
        return Err(Refusal::NotOurMunicipality {
            code: code.to_owned(),
        }
        .into());
    }
    let area = AreaRow::new(code, name);
    let mut tx = register
        .begin(Op::new(OperationKind::AreaAdded).about(&area.id))
        .await?;
    let (_, is_new) = area_of(tx.connection(), code, &area.name).await?;
    if !is_new {
        return Err(Refusal::AreaExists.into());
    }
    tx.insert(&area).await?;
    tx.commit().await?;
    Ok(area)
}

/// Gives an area another name; everybody who lives there or reaches it still does.
///
/// # Errors
/// When another area of the municipality has this name, or there is no such area.
pub async fn rename_area(register: &Register, id: &str, name: Line) -> Result<Area> {
    let mut tx = register
        .begin(Op::new(OperationKind::AreaRenamed).about(id))
        .await?;
    let row = get::<AreaRow>(tx.connection(), id).await?;
    let wanted = fold_words(name.as_str());
    let taken = areas(tx.connection()).await?.into_iter().any(|other| {
        other.id != row.id
            && other.municipality == row.municipality
            && fold_words(other.name.as_str()) == wanted
    });
    if taken {
        return Err(Refusal::AreaExists.into());
    }
    let row = AreaRow { name, ..row };
    tx.update(&row).await?;
    tx.commit().await?;
    Ok(row)
}

/// The area of this name in the group's home municipality or wherever the group has one so called;
/// where there is none yet, the row to write.
pub(crate) async fn area_of(
    connection: &mut sqlx::SqliteConnection,
    municipality: &str,
    name: &Line,
) -> Result<(AreaRow, bool)> {
    let area = AreaRow::new(municipality, name.clone());
    if let Some(known) = find::<AreaRow>(&mut *connection, &area.id).await? {
        return Ok((known, false));
    }
    // One that was renamed keeps its id, and is known by the name it has now.
    let wanted = fold_words(name.as_str());
    let renamed = areas(connection).await?.into_iter().find(|known| {
        known.municipality == municipality && fold_words(known.name.as_str()) == wanted
    });
    Ok(renamed.map_or((area, true), |known| (known, false)))
}

/// The area of this name that can be reached from a municipality: there, or wherever else the group has
/// one so called; where there is none yet, the row to write.
pub(crate) async fn reached_area_of(
    connection: &mut sqlx::SqliteConnection,
    municipality: &str,
    name: &Line,
) -> Result<(AreaRow, bool)> {
    let (area, is_new) = area_of(connection, municipality, name).await?;
    if !is_new {
        return Ok((area, false));
    }
    let wanted = fold_words(name.as_str());
    let elsewhere = areas(connection)
        .await?
        .into_iter()
        .find(|known| fold_words(known.name.as_str()) == wanted);
    Ok(elsewhere.map_or((area, true), |known| (known, false)))
}
