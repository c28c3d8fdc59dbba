//! Danish education and module, in one cell or in two.

use vejviser_core::values::{Coded, DanishEducation};

use crate::fold::fold;
use crate::vocabulary::DANISH_EDUCATION;

/// The education, and the module where the same cell names it: "DU2 modul 3".
pub(crate) fn education(text: &str) -> (Option<DanishEducation>, Option<u8>) {
    let folded = fold(text);
    if let Some(code) = DANISH_EDUCATION.exact(&folded) {
        return (DanishEducation::from_code(code), None);
    }
    let words: Vec<&str> = folded.split(' ').collect();
    let Some((code, count)) = DANISH_EDUCATION.at_start(&words) else {
        return (None, None);
    };
    let rest = words.get(count..).unwrap_or_default().join(" ");
    match module(&rest) {
        Some(module) => (DanishEducation::from_code(code), Some(module)),
        None => (None, None),
    }
}

/// A module from 1 to 6: "3", "M3", "modul 3".
pub(crate) fn module(text: &str) -> Option<u8> {
    let folded = fold(text);
    let digits = folded.trim_start_matches(|c: char| !c.is_ascii_digit());
    let before = folded.strip_suffix(digits)?.trim();
    let known = before.is_empty() || matches!(before, "m" | "mod" | "modul" | "module");
    digits
        .parse()
        .ok()
        .filter(|module| known && (1..=6).contains(module))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn education_and_module_are_read_together_and_apart() {
        assert_eq!(education("2"), (Some(DanishEducation::Du2), None));
        assert_eq!(education("DU 3"), (Some(DanishEducation::Du3), None));
        assert_eq!(
            education("DU2 modul 3"),
            (Some(DanishEducation::Du2), Some(3))
        );
        assert_eq!(
            education("Prøve i Dansk 2"),
            (Some(DanishEducation::Pd2), None)
        );
        assert_eq!(
            education("Studieprøven"),
            (Some(DanishEducation::Studieproven), None)
        );
        assert_eq!(education("DU2 hos Mette"), (None, None));
        assert_eq!(module("M4"), Some(4));
        assert_eq!(module("7"), None);
    }
}
