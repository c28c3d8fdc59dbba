//! The recovery code: 128 random bits as letters to be printed, read aloud and typed.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::chance;
use crate::{Error, Refusal};

/// The letters of a code: Latin without I, O and U, which look like L or 1, Q or 0, and V. There are
/// 23 of them, a prime, which is what the check letter needs.
const LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPQRSTVWXYZ";

/// How many letters carry the 128 bits: 23²⁹ is the first power above 2¹²⁸.
const CARRYING: usize = 29;

/// How many letters stand together on paper.
const GROUP: usize = 5;

/// The check letter makes Σ letterᵢ·5ⁱ divisible by 23. 23 is a prime and 5 a primitive root of it, so
/// no weight is nought (a mistyped letter always shows) and no two weights less than 22 places apart
/// are the same (two swapped letters always show, neighbours or not).
const WEIGHT: u16 = 5;

/// A code that opens the register when every passphrase is forgotten. Printed once, kept by nobody.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; 16]);

impl RecoveryCode {
    /// A code nobody has had before.
    ///
    /// # Errors
    /// A fault when the system gives no random bytes.
    pub fn random() -> Result<Self, Error> {
        let mut code = Self([0; 16]);
        chance::fill(&mut code.0)?;
        Ok(code)
    }

    /// Reads a typed code. Case, spaces, dashes and look-alikes do not matter.
    ///
    /// # Errors
    /// [`Refusal::RecoveryCodeMistyped`] when a letter is missing, too much, or the check does not fit.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let mut bits = Zeroizing::new(0_u128);
        let mut check = 0;
        let mut weight = 1;
        let mut letters = 0;
        for letter in typed.nfkc().filter(|letter| !is_filling(*letter)) {
            let value = value_of(letter).ok_or(Refusal::RecoveryCodeMistyped)?;
            check = (check + u16::from(value) * weight) % 23;
            weight = weight * WEIGHT % 23;
            letters += 1;
            if letters <= CARRYING {
                *bits = bits
                    .checked_mul(23)
                    .and_then(|bits| bits.checked_add(u128::from(value)))
                    .ok_or(Refusal::RecoveryCodeMistyped)?;
            } else if letters > CARRYING + 1 {
                return Err(Refusal::RecoveryCodeMistyped);
            }
        }
        if letters != CARRYING + 1 || check != 0 {
            return Err(Refusal::RecoveryCodeMistyped);
        }
        Ok(Self(bits.to_be_bytes()))
    }

    /// The code as it is printed: six groups of five letters.
    #[must_use]
    pub fn printed(&self) -> Zeroizing<String> {
        let values = self.values();
        let mut text = Zeroizing::new(String::with_capacity(values.len() + values.len() / GROUP));
        for (place, value) in values.iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.extend(
                LETTERS
                    .get(usize::from(*value))
                    .map(|letter| char::from(*letter)),
            );
        }
        text
    }

    /// The letters as numbers 0 to 22, the check letter last.
    fn values(&self) -> Zeroizing<[u8; CARRYING + 1]> {
        let mut values = Zeroizing::new([0; CARRYING + 1]);
        let mut bits = Zeroizing::new(u128::from_be_bytes(self.0));
        for value in values.iter_mut().take(CARRYING).rev() {
            *value = u8::try_from(*bits % 23).unwrap_or(0);
            *bits /= 23;
        }
        let mut sum = 0;
        let mut weight = 1;
        for value in values.iter().take(CARRYING) {
            sum = (sum + u16::from(*value) * weight) % 23;
            weight = weight * WEIGHT % 23;
        }
        for candidate in 0..23_u8 {
            if (sum + u16::from(candidate) * weight) % 23 == 0
                && let Some(check) = values.last_mut()
            {
                *check = candidate;
            }
        }
        values
    }

    /// What the key is derived from.
    pub(super) fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryCode(…)")
    }
}

/// What may stand between the letters: spaces, dashes of every kind, and the invisible marks that
/// right-to-left texts bring along.
fn is_filling(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '_' | '.' | '−')
        || matches!(
            letter,
            '\u{2010}'..='\u{2015}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}'
        )
}

/// The number of a letter, or of the letter that its reader most likely saw.
fn value_of(typed: char) -> Option<u8> {
    let meant = match typed.to_ascii_uppercase() {
        'I' | '1' => 'L',
        'O' | '0' => 'Q',
        'U' => 'V',
        '2' => 'Z',
        '5' => 'S',
        '8' => 'B',
        letter => letter,
    };
    let place = LETTERS
        .iter()
        .position(|letter| char::from(*letter) == meant)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    fn letters(code: &RecoveryCode) -> Vec<char> {
        code.printed()
            .chars()
            .filter(|letter| *letter != '-')
            .collect()
    }

    fn read(letters: &[char]) -> Result<RecoveryCode, Refusal> {
        RecoveryCode::parse(&letters.iter().collect::<String>())
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(bits: [u8; 16]) {
            let code = RecoveryCode(bits);
            prop_assert_eq!(RecoveryCode::parse(&code.printed()).unwrap(), code);
        }

        #[test]
        fn every_single_mistyped_letter_is_caught(bits: [u8; 16]) {
            let right = letters(&RecoveryCode(bits));
            for place in 0..right.len() {
                for wrong in LETTERS.iter().map(|letter| char::from(*letter)) {
                    let mut typed = right.clone();
                    typed[place] = wrong;
                    prop_assert_eq!(read(&typed).is_ok(), typed == right);
                }
            }
        }

        #[test]
        fn every_two_swapped_neighbours_are_caught(bits: [u8; 16]) {
            let right = letters(&RecoveryCode(bits));
            for place in 1..right.len() {
                let mut typed = right.clone();
                typed.swap(place - 1, place);
                prop_assert_eq!(read(&typed).is_ok(), typed == right);
            }
        }

        #[test]
        fn a_letter_too_few_or_too_many_is_caught(bits: [u8; 16], place in 0_usize..30) {
            let right = letters(&RecoveryCode(bits));
            let mut fewer = right.clone();
            fewer.remove(place);
            prop_assert!(read(&fewer).is_err());
            let mut more = right.clone();
            more.insert(place, right[place]);
            prop_assert!(read(&more).is_err());
        }

        #[test]
        fn nothing_that_is_typed_brings_the_program_down(typed: String) {
            let _ = RecoveryCode::parse(&typed);
        }
    }

    #[test]
    fn the_printed_code_is_six_groups_of_five_letters() {
        let printed = RecoveryCode::random().unwrap().printed();
        let groups: Vec<_> = printed.split('-').map(str::len).collect();
        assert_eq!(groups, [5; 6]);
    }

    #[test]
    fn the_smallest_and_the_largest_code_read_back() {
        for bits in [[0; 16], [0xff; 16]] {
            let code = RecoveryCode(bits);
            assert_eq!(RecoveryCode::parse(&code.printed()), Ok(code));
        }
    }

    #[test]
    fn small_letters_spaces_and_long_dashes_do_not_matter() {
        let code = RecoveryCode::random().unwrap();
        let typed = code.printed().to_lowercase().replace('-', " – ");
        assert_eq!(
            RecoveryCode::parse(&format!("\u{200f} {typed}\n")),
            Ok(code)
        );
    }

    #[test]
    fn letters_typed_as_what_they_look_like_are_understood() {
        // A code with every letter that has a look-alike.
        let mut bits = 0_u128;
        for letter in "LQVZSB".chars().cycle().take(CARRYING - 1) {
            bits = bits * 23 + u128::from(value_of(letter).unwrap());
        }
        let code = RecoveryCode(bits.to_be_bytes());
        for (meant, seen) in [("L", "1"), ("L", "i"), ("Q", "0"), ("Q", "o"), ("V", "u")] {
            let typed = code.printed().replace(meant, seen);
            assert_eq!(RecoveryCode::parse(&typed).as_ref(), Ok(&code), "{seen}");
        }
        let typed = code
            .printed()
            .replace('Z', "2")
            .replace('S', "5")
            .replace('B', "8");
        assert_eq!(RecoveryCode::parse(&typed), Ok(code));
    }

    #[test]
    fn letters_of_another_script_are_mistyped() {
        assert_eq!(
            RecoveryCode::parse(&"ሰ".repeat(30)),
            Err(Refusal::RecoveryCodeMistyped)
        );
    }

    #[test]
    fn a_code_is_never_shown_in_a_log() {
        assert_eq!(format!("{:?}", RecoveryCode([7; 16])), "RecoveryCode(…)");
    }
}
