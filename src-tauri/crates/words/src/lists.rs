//! Several things in one sentence: `a, b og c`.

use std::sync::OnceLock;

use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;

use crate::Lang;
use crate::messages::COUNT;
use crate::plain::isolated;

static FORMATTERS: [OnceLock<Option<ListFormatter>>; COUNT] = [const { OnceLock::new() }; COUNT];

/// The items joined as the language does, the last with its "and".
///
/// Each item runs in its own direction, so that names of several scripts keep their order; see
/// [`crate::plain`] where the marks may not stay.
#[must_use]
pub fn and(lang: Lang, items: &[impl AsRef<str>]) -> String {
    let items = items.iter().map(|item| isolated(item.as_ref()));
    let formatter = FORMATTERS.get(lang.index()).and_then(|formatter| {
        formatter
            .get_or_init(|| {
                let options = ListFormatterOptions::default();
                ListFormatter::try_new_and(lang.locale().into(), options).ok()
            })
            .as_ref()
    });
    match formatter {
        Some(formatter) => formatter.format_to_string(items),
        None => items.collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plain;

    #[test]
    fn a_danish_list_ends_with_og() {
        assert_eq!(plain(&and(Lang::DANISH, &["a", "b", "c"])), "a, b og c");
        assert_eq!(plain(&and(Lang::DANISH, &["a"])), "a");
        assert_eq!(and(Lang::DANISH, &[""; 0]), "");
    }

    #[test]
    fn each_item_keeps_its_own_direction() {
        assert_eq!(
            and(Lang::DANISH, &["Amal", "أمل"]),
            "\u{2068}Amal\u{2069} og \u{2068}أمل\u{2069}"
        );
    }
}
