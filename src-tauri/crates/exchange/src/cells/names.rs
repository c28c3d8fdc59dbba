//! What a name tells about the household.

use crate::fold::fold;
use crate::vocabulary::HOUSEHOLD_NAMES;

/// Whether a name stands for several people: "Familien Holm", "Åse og Jørgen Lykke".
pub(crate) fn is_household(name: &str) -> bool {
    let folded = fold(name);
    let words: Vec<&str> = folded.split(' ').collect();
    let inner = words
        .get(1..words.len().saturating_sub(1))
        .unwrap_or_default();
    words.len() > 1
        && (words
            .first()
            .is_some_and(|word| HOUSEHOLD_NAMES.exact(word) == Some("family"))
            || inner
                .iter()
                .any(|word| HOUSEHOLD_NAMES.exact(word) == Some("joining")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_stand_for_a_household() {
        assert!(is_household("Familien Holm"));
        assert!(is_household("Åse og Jørgen Lykke"));
        assert!(is_household("Åse & Jørgen Lykke"));
        assert!(is_household("عائلة الأحمد"));
        assert!(!is_household("Jens Peter Sørensen"));
        assert!(!is_household("Familie"));
    }
}
