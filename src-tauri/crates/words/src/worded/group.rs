//! The words for the group and its organisation.

use vejviser_core::values::{Controller, Desk};

use crate::{Lang, Worded, messages};

impl Worded for Controller {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::RedCross => messages::group_controller_red_cross(lang),
            Self::RefugeeCouncil => messages::group_controller_refugee_council(lang),
        }
    }
}

impl Worded for Desk {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Group => messages::group_desk_group(lang),
            Self::School => messages::group_desk_school(lang),
        }
    }
}
