//! Text without the marks that keep directions apart, for places that would show or keep them.

/// The text without isolation and direction marks: for CSV, calendars, mail, file names, terminals.
///
/// The joiners that Persian spelling needs stay.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// Marks of direction: LRM, RLM, ALM, the embeddings and the isolates.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// The text between marks that let it run in its own direction.
pub(crate) fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_the_persian_half_space_stays() {
        assert_eq!(plain(&isolated("می\u{200C}شود")), "می\u{200C}شود");
        assert_eq!(
            plain("a\u{200E}b\u{200F}c\u{061C}d\u{202B}e\u{202C}"),
            "abcde"
        );
    }
}
