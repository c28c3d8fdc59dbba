//! The passphrase a member opens the register with.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::Refusal;

/// A passphrase in the one form (NFKC) that every keyboard and system makes of it, so that å typed as
/// one letter and å typed as two open the same slot. Wiped from memory when it is let go of.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// A new passphrase has at least so many characters.
    pub const LEAST: usize = 10;

    /// Takes what was typed. Opening takes anything; only a new passphrase has a least length.
    #[must_use]
    pub fn new(typed: String) -> Self {
        let typed = Zeroizing::new(typed);
        // NFKC lengthens a text to eleven times its bytes at most: with room for that from the start
        // the string never moves, and so leaves no copy behind.
        let mut normal = Zeroizing::new(String::with_capacity(typed.len() * 11));
        normal.extend(typed.nfkc());
        Self(normal)
    }

    /// Whether it is long enough to protect people's data. Spaces at the ends do not count.
    ///
    /// # Errors
    /// [`Refusal::PassphraseTooShort`] when it is not.
    pub fn check_strength(&self) -> Result<(), Refusal> {
        if self.0.trim().chars().count() < Self::LEAST {
            return Err(Refusal::PassphraseTooShort { least: Self::LEAST });
        }
        Ok(())
    }

    /// What the key is derived from.
    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(typed: &str) -> Passphrase {
        Passphrase::new(typed.to_owned())
    }

    #[test]
    fn the_same_letters_typed_on_another_system_are_the_same_passphrase() {
        assert_eq!(
            passphrase("på gården").as_bytes(),
            passphrase("pa\u{30a} ga\u{30a}rden").as_bytes()
        );
    }

    #[test]
    fn upper_and_lower_case_are_told_apart() {
        assert_ne!(passphrase("Sne").as_bytes(), passphrase("sne").as_bytes());
    }

    #[test]
    fn ten_characters_of_any_script_are_enough_and_nine_are_not() {
        for letter in ["x", "å", "م", "ሰ"] {
            assert_eq!(passphrase(&letter.repeat(10)).check_strength(), Ok(()));
            assert_eq!(
                passphrase(&letter.repeat(9)).check_strength(),
                Err(Refusal::PassphraseTooShort { least: 10 })
            );
        }
    }

    #[test]
    fn spaces_at_the_ends_do_not_make_it_longer() {
        assert!(passphrase("   kort      ").check_strength().is_err());
    }

    #[test]
    fn a_passphrase_is_never_shown() {
        assert_eq!(format!("{:?}", passphrase("sne i april")), "Passphrase(…)");
    }

    #[test]
    fn the_longest_decomposition_fits_the_room_taken_for_it() {
        let typed = "\u{fdfa}".repeat(20);
        let normal = passphrase(&typed);
        assert_eq!(normal.0.capacity(), typed.len() * 11);
    }
}
