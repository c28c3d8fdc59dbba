//! The data key: 256 random bits that encrypt the register.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::chance;
use crate::Error;

/// How many bytes a data key has.
pub(crate) const LENGTH: usize = 32;

/// The key of the register's file. Drawn once when the register is made and never changed; the slots
/// wrap it. Wiped from memory when it is let go of.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(crate) struct DataKey([u8; LENGTH]);

impl DataKey {
    /// A key nobody has had before.
    pub(crate) fn random() -> Result<Self, Error> {
        let mut key = Self([0; LENGTH]);
        chance::fill(&mut key.0)?;
        Ok(key)
    }

    /// The key of these bytes, as they come out of a slot.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut key = Self([0; LENGTH]);
        if bytes.len() != LENGTH {
            return None;
        }
        key.0.copy_from_slice(bytes);
        Some(key)
    }

    /// The bytes, for a slot to wrap.
    pub(super) fn as_bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// The key as SQLCipher's raw key literal `x'…'`. A raw key opens a file in milliseconds, where a
    /// passphrase would be stretched anew for every connection.
    pub(crate) fn sqlcipher_literal(&self) -> Zeroizing<String> {
        let digits = Zeroizing::new(hex::encode(self.0));
        // Room for all from the start: a string that grows leaves copies behind.
        let mut literal = Zeroizing::new(String::with_capacity(digits.len() + 3));
        literal.push_str("x'");
        literal.push_str(&digits);
        literal.push('\'');
        literal
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DataKey(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn two_keys_are_never_the_same() {
        assert_ne!(DataKey::random().unwrap(), DataKey::random().unwrap());
    }

    #[test]
    fn the_literal_is_what_sqlcipher_takes_as_a_raw_key() {
        let key = DataKey::from_bytes(&[0xab; LENGTH]).unwrap();
        assert_eq!(*key.sqlcipher_literal(), format!("x'{}'", "ab".repeat(32)));
    }

    #[test]
    fn a_key_is_never_shown() {
        let key = DataKey::from_bytes(&[0xab; LENGTH]).unwrap();
        assert_eq!(format!("{key:?}"), "DataKey(…)");
    }

    #[test]
    fn bytes_of_another_length_are_no_key() {
        assert_eq!(DataKey::from_bytes(&[0; 31]), None);
        assert_eq!(DataKey::from_bytes(&[0; 33]), None);
    }
}
