//! What a day means to those who are to come, told while it is typed.

use tauri::State;
use vejviser_core::meetings::hints;
use vejviser_core::register::Field;
use vejviser_core::values::day;
use vejviser_words::{Lang, Worded as _};

use crate::desk::{Answer, Desk};

/// The hints for a day as it was typed; none while it cannot be read.
#[tauri::command]
pub async fn day_hints(desk: State<'_, Desk>, date: &str) -> Answer<Vec<String>> {
    Ok(of(desk.lang(), date))
}

fn of(lang: Lang, date: &str) -> Vec<String> {
    day(date, Field::At)
        .map(hints)
        .unwrap_or_default()
        .iter()
        .map(|hint| hint.words(lang))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_told_of_as_soon_as_it_can_be_read() {
        assert!(of(Lang::DANISH, "24.1").is_empty());
        assert_eq!(of(Lang::DANISH, "24.12.2026"), ["Det er juleaften."]);
    }
}
