//! The recovery sheet between being made and being proved: the code is in memory alone, and what
//! proves that it was printed is one group of it typed back.

use vejviser_core::register::RecoverySheet;

/// A sheet that waits to be proved.
pub struct Waiting {
    sheet: RecoverySheet,
    /// Which of the code's groups is asked for, from 0.
    asked: usize,
}

impl Waiting {
    /// A sheet just made; which group is asked for is left to chance.
    pub fn new(sheet: RecoverySheet) -> Self {
        let groups = sheet.code.printed().split('-').count().max(1);
        Self {
            sheet,
            asked: rand::random_range(0..groups),
        }
    }

    /// The sheet.
    pub fn sheet(&self) -> &RecoverySheet {
        &self.sheet
    }

    /// Which group is asked for, from 1, as it is counted on the paper.
    pub fn asked(&self) -> usize {
        self.asked + 1
    }

    /// Whether this is the group that was asked for; case and spaces do not matter.
    pub fn is_proved_by(&self, typed: &str) -> bool {
        let bare = |text: &str| -> String {
            text.chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|letter| letter.to_ascii_uppercase())
                .collect()
        };
        let printed = self.sheet.code.printed();
        printed
            .split('-')
            .nth(self.asked)
            .is_some_and(|group| bare(group) == bare(typed))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
    use vejviser_core::register::RecoveryCode;

    use super::*;

    #[test]
    fn only_the_group_that_is_asked_for_proves_the_sheet() {
        let code = RecoveryCode::random().unwrap();
        let printed = code.printed().to_string();
        let waiting = Waiting::new(RecoverySheet { code, number: 1 });
        let groups: Vec<&str> = printed.split('-').collect();
        assert_eq!(groups.len(), 6);
        for (place, group) in groups.iter().enumerate() {
            let asked = place + 1 == waiting.asked();
            let same = groups[waiting.asked() - 1] == *group;
            assert_eq!(waiting.is_proved_by(group), asked || same);
        }
        let typed = format!(" {} ", groups[waiting.asked() - 1].to_lowercase());
        assert!(waiting.is_proved_by(&typed));
        assert!(!waiting.is_proved_by(""));
    }
}
