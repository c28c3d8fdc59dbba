//! A language of the program: which there are, what they are called, which way they run.

use icu::locale::{LanguageIdentifier, Locale, LocaleDirectionality};

use crate::messages::{self, FOLDERS};

/// A language of the program, as a small handle.
///
/// Which there are is decided by the folders in `locales/`: a new language is a new folder of words
/// and no code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(usize);

impl Lang {
    /// Danish: the source of all words, and what stands in where a language lacks one.
    pub const DANISH: Self = Self(0);

    /// Every language, Danish first, then by tag.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        (0..FOLDERS.len()).map(Self)
    }

    /// The language of this tag: `ar`, or `ar-SY` where only `ar` is there.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let exact = |tag: &str| Self::all().find(|lang| lang.tag().eq_ignore_ascii_case(tag));
        exact(tag).or_else(|| exact(tag.split(['-', '_']).next()?))
    }

    /// The tag, for `lang` attributes, file names and the command line.
    #[must_use]
    pub fn tag(self) -> &'static str {
        FOLDERS.get(self.0).map_or("da", |(tag, _)| tag)
    }

    /// What its own speakers call it, in its own letters.
    #[must_use]
    pub fn autonym(self) -> String {
        messages::language_name_self(self)
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.tag()
            .parse::<LanguageIdentifier>()
            .is_ok_and(|id| LocaleDirectionality::new_extended().is_right_to_left(&id))
    }

    /// Its words, a text for each noun.
    pub(crate) fn sources(self) -> &'static [&'static str] {
        FOLDERS.get(self.0).map_or(&[], |(_, sources)| sources)
    }

    /// Its place among all.
    pub(crate) fn index(self) -> usize {
        self.0
    }

    /// The locale its numbers, lists and order follow, with digits and calendar pinned.
    pub(crate) fn locale(self) -> Locale {
        messages::language_locale(self)
            .parse()
            .unwrap_or(Locale::UNKNOWN)
    }
}

impl std::fmt::Debug for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn danish_is_the_first_language() {
        assert_eq!(Lang::all().next().unwrap().tag(), "da");
        assert_eq!(Lang::DANISH.tag(), "da");
    }

    #[test]
    fn a_region_falls_back_to_its_language() {
        assert_eq!(Lang::from_tag("AR-sy").unwrap().tag(), "ar");
        assert_eq!(Lang::from_tag("tlh"), None);
    }

    #[test]
    fn arabic_and_persian_run_from_right_to_left_and_no_other() {
        let rtl: Vec<_> = Lang::all().filter(|l| l.is_rtl()).map(Lang::tag).collect();
        assert_eq!(rtl, ["ar", "fa"]);
    }

    #[test]
    fn every_locale_is_understood() {
        for lang in Lang::all() {
            assert_ne!(lang.locale(), Locale::UNKNOWN, "{lang}");
            assert_eq!(lang.locale().id.language.as_str(), lang.tag());
        }
    }
}
