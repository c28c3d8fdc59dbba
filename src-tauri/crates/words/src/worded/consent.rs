//! The words for consents.

use vejviser_core::values::{ConsentHow, Purpose};

use crate::{Lang, Worded, messages};

impl Worded for Purpose {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::FindFriend => messages::consent_purpose_find_friend(lang),
            Self::ShareWithFriend => messages::consent_purpose_share_with_friend(lang),
            Self::ShareWithMunicipality => messages::consent_purpose_share_with_municipality(lang),
            Self::Statistics => messages::consent_purpose_statistics(lang),
            Self::News => messages::consent_purpose_news(lang),
        }
    }
}

impl Worded for ConsentHow {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::SignedSlip => messages::consent_how_signed_slip(lang),
            Self::WitnessedWord => messages::consent_how_witnessed_word(lang),
        }
    }
}
