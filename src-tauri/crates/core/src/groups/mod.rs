//! The group whose register this is: what it is called, which municipalities it covers, its
//! thresholds, and its areas.

mod area;
mod settings;

pub use area::{Area, AreaRow, AreaSupply, add_area, areas, rename_area, supply_and_demand};
pub use settings::{GroupRow, NewGroup, change, get};

pub(crate) use area::{area_of, reached_area_of};
