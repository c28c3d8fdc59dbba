//! The words for a telephone that people put before a number.

use super::text::is_invisible;

/// Whether the last word before this place says that a telephone number follows.
pub(super) fn follows_phone_word(text: &str, place: usize) -> bool {
    let before = text.get(..place).unwrap_or_default();
    let mut words = before
        .trim_end_matches(|c: char| c.is_whitespace() || ".:=-(".contains(c) || is_invisible(c))
        .rsplit(|c: char| !c.is_alphanumeric());
    match words.next() {
        Some("nr" | "nummer" | "number" | "no" | "Nr") => {
            words.find(|w| !w.is_empty()).is_some_and(is_phone_word)
        }
        word => word.is_some_and(is_phone_word),
    }
}

/// Whether a word means telephone in one of our languages.
pub(super) fn is_phone_word(word: &str) -> bool {
    const BEGIN: &[&str] = &[
        "tlf",
        "telefon",
        "mobil",
        "phone",
        "telephone",
        "whatsapp",
        "ተሌፎን",
    ];
    const ARE: &[&str] = &["tel", "sms", "cell", "ring", "call"];
    const HOLD: &[&str] = &[
        "هاتف",
        "تلفن",
        "تلفون",
        "تلیفون",
        "جوال",
        "موبايل",
        "موبایل",
    ];
    let word = word.to_lowercase();
    ARE.contains(&word.as_str())
        || BEGIN.iter().any(|w| word.starts_with(w))
        || HOLD.iter().any(|w| word.contains(w))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_right_before_the_number_counts_and_no_other() {
        for (before, follows) in [
            ("tlf. ", true),
            ("Mobilnr: ", true),
            ("telefon nr. ", true),
            ("شمارهٔ تلفن: ", true),
            ("الهاتف ", true),
            ("ቁጽሪ ተሌፎን ", true),
            ("har ingen mobil, men cpr ", false),
            ("nr. ", false),
            ("", false),
        ] {
            assert_eq!(
                follows_phone_word(before, before.len()),
                follows,
                "{before}"
            );
        }
    }
}
