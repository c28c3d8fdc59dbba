//! What it costs to try one passphrase, and the stretching itself (Argon2id).

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Error, Fault};

/// The cost of one derivation, stored in each slot so that it can grow over the years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cost {
    kdf: Kdf,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// The one way of stretching there is, named in the file so that there can be another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kdf {
    Argon2id,
}

/// More memory than this is no cost we would ever have set: 1 GiB.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 20;
const MOST_LANES: u32 = 16;

impl Cost {
    /// 64 MiB in three passes: about 0.15 s on a laptop, felt by nobody who opens a register and by
    /// everybody who tries a million passphrases.
    pub const STANDARD: Self = Self::new(65_536, 3);

    /// Hardly anything, so that a test can open a thousand registers.
    #[cfg(any(test, feature = "testing"))]
    #[must_use]
    pub const fn for_tests() -> Self {
        Self::new(8, 1)
    }

    const fn new(memory_kib: u32, passes: u32) -> Self {
        Self {
            kdf: Kdf::Argon2id,
            memory_kib,
            passes,
            lanes: 1,
        }
    }

    /// Whether this is a cost we may have set. Whoever can write the file could otherwise have the
    /// program take all the memory there is, or run for days.
    pub(super) fn is_sane(self) -> bool {
        (1..=MOST_LANES).contains(&self.lanes)
            && (1..=MOST_PASSES).contains(&self.passes)
            && (8 * self.lanes..=MOST_MEMORY_KIB).contains(&self.memory_kib)
    }

    /// Stretches a secret at this cost.
    pub(super) fn stretch(self, secret: &[u8], salt: &[u8]) -> Result<Zeroizing<[u8; 32]>, Error> {
        if !self.is_sane() {
            return Err(Fault::Inconsistent("a key cost beyond all measure").into());
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| Fault::Inconsistent("a key cost that Argon2 does not take"))?;
        let mut stretched = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, stretched.as_mut_slice())
            .map_err(|_| Fault::Inconsistent("a secret that Argon2 does not take"))?;
        Ok(stretched)
    }

    /// The cost as text, to be bound to what is wrapped at it.
    pub(super) fn as_bound_text(self) -> String {
        let Kdf::Argon2id = self.kdf;
        let Self {
            memory_kib,
            passes,
            lanes,
            ..
        } = self;
        format!("argon2id {memory_kib} {passes} {lanes}")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_standard_is_64_mib_in_three_passes() {
        assert_eq!(
            serde_json::to_string(&Cost::STANDARD).unwrap(),
            r#"{"kdf":"argon2id","memory_kib":65536,"passes":3,"lanes":1}"#
        );
    }

    #[test]
    fn an_absurd_cost_is_refused_and_not_run() {
        for (memory_kib, passes, lanes) in [
            (1024 * 1024 + 1, 3, 1),
            (u32::MAX, 3, 1),
            (65_536, 21, 1),
            (65_536, 0, 1),
            (65_536, 3, 0),
            (65_536, 3, 17),
            (65_536, 3, u32::MAX),
            (7, 3, 1),
        ] {
            let cost = Cost {
                kdf: Kdf::Argon2id,
                memory_kib,
                passes,
                lanes,
            };
            assert!(!cost.is_sane(), "{cost:?}");
            assert!(cost.stretch(b"secret", &[0; 16]).is_err(), "{cost:?}");
        }
    }

    #[test]
    fn stretching_is_argon2id_as_everybody_else_computes_it() {
        // From the tests of the reference implementation (P-H-C/phc-winner-argon2, src/test.c).
        let stretched = Cost::new(256, 2).stretch(b"password", b"somesalt").unwrap();
        assert_eq!(
            hex::encode(stretched.as_slice()),
            "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"
        );
    }
}
