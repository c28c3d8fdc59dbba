//! Where the invented people live: the towns of the municipalities that the group covers.

use super::super::names;
use super::chance::Chance;
use crate::error::Result;
use crate::groups::{self, AreaRow};
use crate::register::{Field, Tx};
use crate::values::{Line, Side};

const TOWNS: &str = include_str!("../towns.tsv");

/// A municipality and its towns, the biggest first.
pub(super) struct Place {
    /// People in thousands: the bigger, the more register.
    weight: u64,
    towns: Vec<Town>,
}

struct Town {
    area: String,
    participants: u64,
    friends: u64,
}

/// Where somebody lives and what she can reach besides, by the areas' ids.
pub(super) struct Home {
    pub area: String,
    pub reach: Vec<String>,
}

/// The places of these municipalities; areas that the register does not have yet are written.
pub(super) async fn all(tx: &mut Tx, municipalities: &[String]) -> Result<Vec<Place>> {
    let mut places = Vec::new();
    let mut fresh = Vec::new();
    for mut cells in names::rows(TOWNS) {
        let (Some(code), Some(thousands)) = (cells.next(), cells.next()) else {
            continue;
        };
        if !municipalities.iter().any(|ours| ours == code) {
            continue;
        }
        // Participants live where the flats and the school are, friends everywhere: the right number
        // of them in the wrong town (domain.md §3).
        let mut towns = Vec::new();
        for (name, (participants, friends)) in cells.zip([(9, 4), (4, 4), (2, 3), (2, 2), (1, 2)]) {
            let name = Line::parse(name, Field::Area)?;
            let (area, is_new): (AreaRow, bool) =
                groups::area_of(tx.connection(), code, &name).await?;
            towns.push(Town {
                area: area.id.clone(),
                participants,
                friends,
            });
            fresh.extend(is_new.then_some(area));
        }
        places.push(Place {
            weight: thousands.parse().unwrap_or(1),
            towns,
        });
    }
    tx.insert_all(&fresh).await?;
    Ok(places)
}

impl Home {
    pub fn draw(chance: &mut Chance, places: &[Place], side: Side) -> Result<Self> {
        let place = chance.weighted(places, |place| place.weight)?;
        let town = chance.weighted(&place.towns, |town| match side {
            Side::Participant => town.participants,
            Side::Friend => town.friends,
        })?;
        // Friends have a car more often.
        let far = if side == Side::Friend { 40 } else { 10 };
        let reach = place
            .towns
            .iter()
            .filter(|other| other.area != town.area && chance.percent(far))
            .map(|other| other.area.clone())
            .collect();
        Ok(Self {
            area: town.area.clone(),
            reach,
        })
    }
}
