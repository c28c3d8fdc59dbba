//! Supply and demand by area: who waits where, and where an introductory meeting would help.

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::groups::{self, AreaSupply};
use vejviser_core::register::Field;
use vejviser_core::values::{Line, Municipality};

use crate::desk::{Answer, Desk};

/// An area and who waits in it.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct AreaNeed {
    /// None for those whose area was not noted.
    pub id: Option<String>,
    pub name: Option<String>,
    pub municipality: Option<String>,
    #[ts(type = "number")]
    pub participants: i64,
    #[ts(type = "number")]
    pub friends: i64,
    /// How many friends are missing; 0 where there are enough.
    #[ts(type = "number")]
    pub missing: i64,
}

/// A place to be added to the group's areas.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct NewArea {
    pub area: String,
    /// The municipality's code.
    pub municipality: String,
}

#[tauri::command]
pub async fn add_area(desk: State<'_, Desk>, form: NewArea) -> Answer<()> {
    desk.with(async |register, _| {
        let name = Line::parse(&form.area, Field::Area)?;
        let municipality =
            Municipality::by_code(&form.municipality).ok_or(Refusal::NoSuchMunicipality {
                code: form.municipality,
            })?;
        groups::add_area(register, &municipality, name).await?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn rename_area(desk: State<'_, Desk>, id: &str, area: &str) -> Answer<()> {
    desk.with(async |register, _| {
        groups::rename_area(register, id, Line::parse(area, Field::Area)?).await?;
        Ok(())
    })
    .await
}

fn need(area: &AreaSupply) -> i64 {
    area.participants - area.friends
}

/// The areas, those where most friends are missing first.
#[tauri::command]
pub async fn area_needs(desk: State<'_, Desk>) -> Answer<Vec<AreaNeed>> {
    desk.with(async |register, _| {
        let mut areas = groups::supply_and_demand(register.readers()).await?;
        areas.sort_by_key(|area| (-need(area), -area.participants));
        Ok(areas
            .into_iter()
            .map(|area| AreaNeed {
                missing: need(&area).max(0),
                municipality: area
                    .municipality
                    .as_deref()
                    .and_then(Municipality::by_code)
                    .map(|one| one.name().to_owned()),
                name: area.name.map(|name| name.as_str().to_owned()),
                id: area.id,
                participants: area.participants,
                friends: area.friends,
            })
            .collect())
    })
    .await
}
