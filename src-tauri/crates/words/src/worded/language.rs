//! The names of the languages people speak, and how well.

use vejviser_core::values::{KnownLanguage, LanguageLevel, SpokenLanguage};

use crate::{Lang, Worded, messages};

impl Worded for KnownLanguage {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Danish => messages::language_danish(lang),
            Self::English => messages::language_english(lang),
            Self::Arabic => messages::language_arabic(lang),
            Self::Persian => messages::language_persian(lang),
            Self::Dari => messages::language_dari(lang),
            Self::Tigrinya => messages::language_tigrinya(lang),
            Self::Tigre => messages::language_tigre(lang),
            Self::Kurmanji => messages::language_kurmanji(lang),
            Self::Sorani => messages::language_sorani(lang),
            Self::Somali => messages::language_somali(lang),
            Self::Amharic => messages::language_amharic(lang),
            Self::Oromo => messages::language_oromo(lang),
            Self::Pashto => messages::language_pashto(lang),
            Self::Urdu => messages::language_urdu(lang),
            Self::Turkish => messages::language_turkish(lang),
            Self::Russian => messages::language_russian(lang),
            Self::Ukrainian => messages::language_ukrainian(lang),
            Self::French => messages::language_french(lang),
            Self::Swahili => messages::language_swahili(lang),
            Self::German => messages::language_german(lang),
            Self::Uzbek => messages::language_uzbek(lang),
            Self::Bosnian => messages::language_bosnian(lang),
        }
    }
}

impl Worded for LanguageLevel {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::MotherTongue => messages::language_level_mother_tongue(lang),
            Self::Fluent => messages::language_level_fluent(lang),
            Self::Fair => messages::language_level_fair(lang),
            Self::Beginner => messages::language_level_beginner(lang),
        }
    }
}

/// A spoken language's name; one that the program has no word for is shown as it was given.
impl Worded for SpokenLanguage {
    fn words(&self, lang: Lang) -> String {
        match self.known() {
            Some(known) => known.words(lang),
            None => self.as_str().to_owned(),
        }
    }
}

/// A spoken language and how well: `arabisk (modersmål)`.
#[must_use]
pub fn with_level(lang: Lang, language: &SpokenLanguage, level: LanguageLevel) -> String {
    messages::language_with_level(lang, &language.words(lang), &level.words(lang))
}
