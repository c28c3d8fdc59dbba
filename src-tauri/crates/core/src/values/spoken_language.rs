//! The languages a person speaks: an open list, of which the most usual have a code and a word in
//! every language of the program (glossary chapter 7).

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A spoken language that the program has words for, in the order the pick list shows.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
pub enum KnownLanguage {
    /// Danish.
    #[strum(serialize = "da")]
    Danish,
    /// English.
    #[strum(serialize = "en")]
    English,
    /// Arabic.
    #[strum(serialize = "ar")]
    Arabic,
    /// Persian.
    #[strum(serialize = "fa")]
    Persian,
    /// Dari.
    #[strum(serialize = "prs")]
    Dari,
    /// Tigrinya.
    #[strum(serialize = "ti")]
    Tigrinya,
    /// Tigre.
    #[strum(serialize = "tig")]
    Tigre,
    /// Kurmanji.
    #[strum(serialize = "kmr")]
    Kurmanji,
    /// Sorani.
    #[strum(serialize = "ckb")]
    Sorani,
    /// Somali.
    #[strum(serialize = "so")]
    Somali,
    /// Amharic.
    #[strum(serialize = "am")]
    Amharic,
    /// Oromo.
    #[strum(serialize = "om")]
    Oromo,
    /// Pashto.
    #[strum(serialize = "ps")]
    Pashto,
    /// Urdu.
    #[strum(serialize = "ur")]
    Urdu,
    /// Turkish.
    #[strum(serialize = "tr")]
    Turkish,
    /// Russian.
    #[strum(serialize = "ru")]
    Russian,
    /// Ukrainian.
    #[strum(serialize = "uk")]
    Ukrainian,
    /// French.
    #[strum(serialize = "fr")]
    French,
    /// Swahili.
    #[strum(serialize = "sw")]
    Swahili,
    /// German.
    #[strum(serialize = "de")]
    German,
    /// Uzbek.
    #[strum(serialize = "uz")]
    Uzbek,
    /// Bosnian.
    #[strum(serialize = "bs")]
    Bosnian,
}

/// A language somebody speaks: a known code (`ti`, `kmr`), or the name as it was given.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type,
)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct SpokenLanguage(String);

impl SpokenLanguage {
    /// A language from its code, or else from the name as it was given.
    #[must_use]
    pub fn new(code_or_name: &str) -> Self {
        Self(code_or_name.trim().to_owned())
    }

    /// The language the program has words for, if it is one of those.
    #[must_use]
    pub fn known(&self) -> Option<KnownLanguage> {
        self.0.parse().ok()
    }

    /// The code, or the name as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<KnownLanguage> for SpokenLanguage {
    fn from(known: KnownLanguage) -> Self {
        Self(<&'static str>::from(known).to_owned())
    }
}
