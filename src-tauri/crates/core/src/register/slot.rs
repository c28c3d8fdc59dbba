//! One slot: the data key wrapped by what one member, or the recovery sheet, knows.

use std::fmt;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::chance;
use super::cost::Cost;
use super::data_key::{self, DataKey};
use crate::{Error, Fault};

/// A wrapped data key is as long as the key and its authentication tag.
const WRAPPED: usize = data_key::LENGTH + 16;

/// Public random bytes that make the same passphrase another key in every register.
pub(super) type Salt = [u8; 16];

/// A secret after stretching, from which each slot's own wrapping key is made.
pub(super) type Stretched = Zeroizing<[u8; 32]>;

/// One way to the data key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    /// The member's id, or `recovery`. Never a name.
    pub(super) id: String,
    pub(super) kind: Kind,
    /// Which recovery sheet this is, counted from 1; a member's slot has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) sheet: Option<u32>,
    pub(super) cost: Cost,
    #[serde(with = "hex::serde")]
    pub(super) salt: Salt,
    #[serde(with = "hex::serde")]
    nonce: [u8; 24],
    #[serde(with = "hex::serde")]
    wrapped: [u8; WRAPPED],
}

/// Whose slot it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// A member's, opened by her passphrase.
    Member,
    /// The recovery sheet's, opened by its code.
    Recovery,
}

/// Everything about a slot that is not secret; all of it is bound to the wrapped key.
pub(super) struct Label {
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) sheet: Option<u32>,
    pub(super) cost: Cost,
    pub(super) salt: Salt,
}

impl Slot {
    /// Wraps the data key by a secret that was stretched with the label's cost and salt.
    pub(super) fn wrap(label: Label, stretched: &Stretched, key: &DataKey) -> Result<Self, Error> {
        let Label {
            id,
            kind,
            sheet,
            cost,
            salt,
        } = label;
        let mut slot = Self {
            id,
            kind,
            sheet,
            cost,
            salt,
            nonce: chance::bytes()?,
            wrapped: [0; WRAPPED],
        };
        let sealed = slot
            .cipher(stretched)
            .encrypt(
                &slot.nonce.into(),
                Payload {
                    msg: key.as_bytes(),
                    aad: &slot.bound(),
                },
            )
            .map_err(|_| Fault::Inconsistent("the data key could not be wrapped"))?;
        slot.wrapped = sealed
            .try_into()
            .map_err(|_| Fault::Inconsistent("a wrapped key of a strange length"))?;
        Ok(slot)
    }

    /// The data key, if this is the secret the slot was wrapped by and nothing in the slot was changed.
    pub(super) fn unwrap(&self, stretched: &Stretched) -> Option<DataKey> {
        let opened = self
            .cipher(stretched)
            .decrypt(
                &self.nonce.into(),
                Payload {
                    msg: &self.wrapped,
                    aad: &self.bound(),
                },
            )
            .ok()?;
        DataKey::from_bytes(&Zeroizing::new(opened))
    }

    /// The slot's own wrapping key: one-step derivation by SHA-256 (NIST SP 800-56C) from the
    /// stretched secret and the slot's id. One slow stretching thus serves all slots of one salt, and
    /// yet no two slots share a key.
    fn cipher(&self, stretched: &Stretched) -> XChaCha20Poly1305 {
        let mut own = Zeroizing::new([0; 32]);
        Sha256::new()
            .chain_update(1_u32.to_be_bytes())
            .chain_update(stretched.as_slice())
            .chain_update(b"vejviser slot 1 ")
            .chain_update(self.id.as_bytes())
            .finalize_into(own.as_mut_slice().into());
        XChaCha20Poly1305::new(own.as_slice().into())
    }

    /// What cannot be changed without the slot ceasing to open. The id comes last, so that no id can
    /// pass for another part.
    fn bound(&self) -> Vec<u8> {
        let kind = match self.kind {
            Kind::Member => "member",
            Kind::Recovery => "recovery",
        };
        let cost = self.cost.as_bound_text();
        let sheet = self.sheet.unwrap_or(0);
        format!("vejviser slot 1\n{kind}\n{sheet}\n{cost}\n{}", self.id).into_bytes()
    }

    /// Whether it can be a slot of ours, before anything is computed with it.
    pub(super) fn is_sane(&self) -> bool {
        let has_an_id = matches!(self.id.len(), 1..=64)
            && self.id.bytes().all(|letter| letter.is_ascii_graphic());
        let fits_its_kind = match self.kind {
            Kind::Member => self.sheet.is_none() && self.id != RECOVERY,
            Kind::Recovery => self.sheet.is_some() && self.id == RECOVERY,
        };
        has_an_id && fits_its_kind && self.cost.is_sane()
    }
}

/// The id of the recovery sheet's slot.
pub(super) const RECOVERY: &str = "recovery";

impl fmt::Debug for Slot {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Slot")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn a_slot(key: &DataKey) -> Slot {
        let label = Label {
            id: "m1".to_owned(),
            kind: Kind::Member,
            sheet: None,
            cost: Cost::for_tests(),
            salt: [7; 16],
        };
        Slot::wrap(label, &secret(1), key).unwrap()
    }

    fn secret(of: u8) -> Stretched {
        Zeroizing::new([of; 32])
    }

    #[test]
    fn a_slot_gives_back_the_key_it_was_given() {
        let key = DataKey::random().unwrap();
        assert_eq!(a_slot(&key).unwrap(&secret(1)), Some(key));
    }

    #[test]
    fn another_secret_opens_nothing() {
        let key = DataKey::random().unwrap();
        assert_eq!(a_slot(&key).unwrap(&secret(2)), None);
    }

    #[test]
    fn a_slot_put_under_another_id_or_kind_or_cost_opens_nothing() {
        let slot = a_slot(&DataKey::random().unwrap());
        let other_id = Slot {
            id: "m2".to_owned(),
            ..slot.clone()
        };
        let other_kind = Slot {
            kind: Kind::Recovery,
            ..slot.clone()
        };
        let other_sheet = Slot {
            sheet: Some(2),
            ..slot.clone()
        };
        let other_cost = Slot {
            cost: Cost::STANDARD,
            ..slot
        };
        for changed in [other_id, other_kind, other_sheet, other_cost] {
            assert_eq!(changed.unwrap(&secret(1)), None, "{changed:?}");
        }
    }

    #[test]
    fn every_changed_byte_of_the_wrapped_key_is_noticed() {
        let slot = a_slot(&DataKey::random().unwrap());
        for place in 0..WRAPPED {
            let mut changed = slot.clone();
            if let Some(byte) = changed.wrapped.get_mut(place) {
                *byte ^= 1;
            }
            assert_eq!(changed.unwrap(&secret(1)), None, "byte {place}");
        }
    }

    #[test]
    fn wrapping_twice_never_gives_the_same_bytes() {
        let key = DataKey::random().unwrap();
        assert_ne!(a_slot(&key), a_slot(&key));
    }
}
