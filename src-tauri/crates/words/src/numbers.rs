//! Numbers as each language writes them, always with the digits 0–9.

use std::sync::OnceLock;

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::plurals::PluralRules;

use crate::messages::{self, COUNT};
use crate::{Lang, plain};

/// A number that goes into a message; made from any of Rust's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(f64);

macro_rules! number_from {
    ($($from:ty),*) => {$(
        impl From<$from> for Number {
            fn from(number: $from) -> Self {
                Self(number as f64)
            }
        }
    )*};
}
// Counts of people and rows: far below 2^53, where `f64` begins to leave out whole numbers.
number_from!(u8, u16, u32, u64, usize, i32, i64, f64);

static FORMATTERS: [OnceLock<Option<DecimalFormatter>>; COUNT] = [const { OnceLock::new() }; COUNT];

/// A number with the language's separators: `7.200`, `7,200`.
#[must_use]
pub fn number(lang: Lang, number: impl Into<Number>) -> String {
    let Number(number) = number.into();
    let bare = number.to_string();
    let formatter = FORMATTERS.get(lang.index()).and_then(|formatter| {
        formatter
            .get_or_init(|| {
                DecimalFormatter::try_new(lang.locale().into(), Default::default()).ok()
            })
            .as_ref()
    });
    match (formatter, Decimal::try_from_str(&bare)) {
        (Some(formatter), Ok(decimal)) => formatter.format_to_string(&decimal),
        _ => bare,
    }
}

static PLURALS: [OnceLock<Option<PluralRules>>; COUNT] = [const { OnceLock::new() }; COUNT];

/// A number as Fluent is handed it, so that it chooses the variant that the language does.
///
/// Its plural rules look at the whole number where Unicode's look at the last two digits, and take the
/// Arabic 103 for "other" in place of "few". Up to a hundred they are right, so a larger number is chosen
/// by a stand-in, the largest of those of its category, and brings along how it is written itself.
#[doc(hidden)]
#[must_use]
pub fn counted(lang: Lang, count: impl Into<Number>) -> FluentValue<'static> {
    let count = count.into();
    let Some(stand_in) = stand_in(lang, count.0) else {
        return FluentValue::from(count.0);
    };
    let options = FluentNumberOptions {
        // The one room for a text that Fluent carries along; it does nothing with it.
        currency: Some(number(lang, count)),
        ..FluentNumberOptions::default()
    };
    FluentValue::Number(FluentNumber::new(f64::from(stand_in), options))
}

/// The largest number up to a hundred of the category of a larger one.
fn stand_in(lang: Lang, count: f64) -> Option<u32> {
    let size = count.abs();
    if size <= 100.0 || size.fract() != 0.0 {
        return None;
    }
    let rules = PLURALS.get(lang.index()).and_then(|rules| {
        rules
            .get_or_init(|| PluralRules::try_new_cardinal(lang.locale().into()).ok())
            .as_ref()
    })?;
    let category = rules.category_for(size as u64);
    (0..=100)
        .rev()
        .find(|small: &u32| rules.category_for(*small) == category)
}

/// A number of hundredths with the language's percent sign: `12 %`, `12%`, `12٪`.
#[must_use]
pub fn percent(lang: Lang, percent: impl Into<Number>) -> String {
    plain(&messages::number_percent(lang, &number(lang, percent)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn thousands_are_parted_as_each_language_does_with_the_same_digits() {
        let said: Vec<_> = Lang::all()
            .map(|lang| format!("{lang} {}", plain(&number(lang, 1_234_567))))
            .collect();
        assert_eq!(
            said,
            [
                "da 1.234.567",
                "ar 1,234,567",
                "en 1,234,567",
                "fa 1,234,567",
                "ti 1,234,567"
            ]
        );
    }

    #[test]
    fn a_fraction_has_the_languages_comma() {
        assert_eq!(number(Lang::DANISH, 2.5), "2,5");
    }

    #[test]
    fn arabic_counts_by_the_last_two_digits_also_above_a_hundred() {
        let arabic = Lang::from_tag("ar").unwrap();
        let said = |count: u32| plain(&messages::meeting_people_missing(arabic, count));
        for (large, small) in [(103, 3), (110, 10), (111, 11), (1_234_567, 99), (200, 100)] {
            let wanted = said(small).replace(&small.to_string(), &number(arabic, large));
            assert_eq!(said(large), wanted);
        }
    }

    #[test]
    fn the_percent_sign_stands_as_the_language_puts_it() {
        assert_eq!(percent(Lang::DANISH, 12), "12\u{A0}%");
    }
}
