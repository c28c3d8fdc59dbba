//! Numbers as each language writes them, always with the digits 0–9.

use std::sync::OnceLock;

use fluent_bundle::FluentValue;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;

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

impl From<Number> for FluentValue<'_> {
    fn from(number: Number) -> Self {
        FluentValue::from(number.0)
    }
}

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

/// A number of hundredths with the language's percent sign: `12 %`, `12%`, `12٪`.
#[must_use]
pub fn percent(lang: Lang, percent: impl Into<Number>) -> String {
    plain(&messages::number_percent(lang, &number(lang, percent)))
}

#[cfg(test)]
mod tests {
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
    fn the_percent_sign_stands_as_the_language_puts_it() {
        assert_eq!(percent(Lang::DANISH, 12), "12\u{A0}%");
    }
}
