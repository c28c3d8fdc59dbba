//! The key file: every member's slot and the recovery sheet's, as one document.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::chance;
use super::cost::Cost;
use super::data_key::DataKey;
use super::passphrase::Passphrase;
use super::recovery_code::RecoveryCode;
use super::slot::{Kind, Label, RECOVERY, Salt, Slot, Stretched};
use crate::error::Record;
use crate::{Error, Fault, Refusal};

/// The only form of the document there is so far. Every later one keeps `format` and `checksum`, so
/// that an old program can tell a newer file from a damaged one.
const FORMAT: u64 = 1;

/// More slots than any group has members.
const MOST_SLOTS: usize = 500;

/// Stretching is slow by design, and a file could ask for it without end. Ours ask once, and once
/// more for each time the standard cost was raised.
const MOST_DERIVATIONS: usize = 4;

/// The slots of a register. Holds ids only, so it may lie readable in the register's folder and in
/// every backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyFile {
    format: u64,
    register: String,
    pub(super) revision: u64,
    slots: Vec<Slot>,
}

/// Why bytes are no key file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// Written by a newer version of the program.
    Newer,
    /// Not a key file, or not any more.
    Damaged,
}

impl KeyFile {
    /// The key file of a new register, with no slot yet.
    pub(crate) fn new(register: &str) -> Self {
        Self {
            format: FORMAT,
            register: register.to_owned(),
            revision: 0,
            slots: Vec::new(),
        }
    }

    /// The id of the register whose keys these are.
    pub(crate) fn register(&self) -> &str {
        &self.register
    }

    /// The ids of the members who can open the register, in the order they came.
    pub(crate) fn members(&self) -> impl Iterator<Item = &str> {
        self.member_slots().map(|slot| slot.id.as_str())
    }

    /// The number on the recovery sheet that is valid now, if one was ever made.
    pub(crate) fn sheet(&self) -> Option<u32> {
        self.recovery_slot().and_then(|slot| slot.sheet)
    }

    /// Which member opens with this passphrase, and the data key.
    ///
    /// # Errors
    /// [`Refusal::WrongPassphrase`] when nobody does.
    pub(crate) fn unlock(&self, passphrase: &Passphrase) -> Result<(String, DataKey), Error> {
        let mut stretched: Vec<(Salt, Cost, Stretched)> = Vec::new();
        for slot in self.member_slots() {
            let known = stretched
                .iter()
                .position(|(salt, cost, _)| (salt, cost) == (&slot.salt, &slot.cost));
            if known.is_none() {
                let secret = slot.cost.stretch(passphrase.as_bytes(), &slot.salt)?;
                stretched.push((slot.salt, slot.cost, secret));
            }
            let secret = match known {
                Some(place) => stretched.get(place),
                None => stretched.last(),
            };
            if let Some(key) = secret.and_then(|(_, _, secret)| slot.unwrap(secret)) {
                return Ok((slot.id.clone(), key));
            }
        }
        Err(Refusal::WrongPassphrase.into())
    }

    /// The data key by the code on the recovery sheet.
    ///
    /// # Errors
    /// [`Refusal::RecoveryCodeUnknown`] when it is not the code of the newest sheet.
    pub(crate) fn unlock_with_code(&self, code: &RecoveryCode) -> Result<DataKey, Error> {
        let slot = self.recovery_slot().ok_or(Refusal::RecoveryCodeUnknown)?;
        let stretched = slot.cost.stretch(code.as_bytes(), &slot.salt)?;
        let key = slot.unwrap(&stretched);
        Ok(key.ok_or(Refusal::RecoveryCodeUnknown)?)
    }

    /// Gives a member a slot of her own.
    ///
    /// # Errors
    /// [`Refusal::PassphraseTooShort`], or [`Refusal::MemberExists`] when she has one.
    pub(crate) fn add_member(
        &mut self,
        id: &str,
        passphrase: &Passphrase,
        key: &DataKey,
        cost: Cost,
    ) -> Result<(), Error> {
        if self.members().any(|member| member == id) {
            return Err(Refusal::MemberExists.into());
        }
        if self.slots.len() >= MOST_SLOTS {
            return Err(Fault::Inconsistent("more slots than a group has members").into());
        }
        let slot = self.member_slot(id, passphrase, key, cost)?;
        self.slots.push(slot);
        Ok(())
    }

    /// Wraps the data key by a member's new passphrase; the old one opens nothing any more.
    ///
    /// # Errors
    /// [`Refusal::PassphraseTooShort`], or [`Refusal::NotFound`] when she has no slot.
    pub(crate) fn change_passphrase(
        &mut self,
        id: &str,
        passphrase: &Passphrase,
        key: &DataKey,
        cost: Cost,
    ) -> Result<(), Error> {
        let slot = self.member_slot(id, passphrase, key, cost)?;
        let old = self
            .slots
            .iter_mut()
            .find(|slot| slot.kind == Kind::Member && slot.id == id);
        *old.ok_or(NO_SUCH_MEMBER)? = slot;
        Ok(())
    }

    /// Takes a member's slot away.
    ///
    /// # Errors
    /// [`Refusal::LastMember`] when nobody could open the register then, or [`Refusal::NotFound`].
    pub(crate) fn remove_member(&mut self, id: &str) -> Result<(), Error> {
        let place = self
            .slots
            .iter()
            .position(|slot| slot.kind == Kind::Member && slot.id == id)
            .ok_or(NO_SUCH_MEMBER)?;
        if self.members().count() == 1 {
            return Err(Refusal::LastMember.into());
        }
        self.slots.remove(place);
        Ok(())
    }

    /// Makes this the one recovery code and gives the number for its sheet; the code of an older
    /// sheet opens nothing any more.
    pub(crate) fn set_recovery(
        &mut self,
        code: &RecoveryCode,
        key: &DataKey,
        cost: Cost,
    ) -> Result<u32, Error> {
        let number = self.sheet().unwrap_or(0).saturating_add(1);
        let salt = chance::bytes()?;
        let label = Label {
            id: RECOVERY.to_owned(),
            kind: Kind::Recovery,
            sheet: Some(number),
            cost,
            salt,
        };
        let slot = Slot::wrap(label, &cost.stretch(code.as_bytes(), &salt)?, key)?;
        self.slots.retain(|slot| slot.kind != Kind::Recovery);
        self.slots.push(slot);
        Ok(number)
    }

    /// A member's slot. All of them share the register's salt, so that one derivation tries them all.
    fn member_slot(
        &self,
        id: &str,
        passphrase: &Passphrase,
        key: &DataKey,
        cost: Cost,
    ) -> Result<Slot, Error> {
        passphrase.check_strength()?;
        let salt = match self.member_slots().next() {
            Some(slot) => slot.salt,
            None => chance::bytes()?,
        };
        let label = Label {
            id: id.to_owned(),
            kind: Kind::Member,
            sheet: None,
            cost,
            salt,
        };
        let slot = Slot::wrap(label, &cost.stretch(passphrase.as_bytes(), &salt)?, key)?;
        if !slot.is_sane() {
            return Err(Fault::Inconsistent("a member's id that no slot can have").into());
        }
        Ok(slot)
    }

    fn member_slots(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| slot.kind == Kind::Member)
    }

    fn recovery_slot(&self) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.kind == Kind::Recovery)
    }

    /// The document as it is written: readable JSON with a checksum over the rest.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        const UNWRITABLE: Fault = Fault::Inconsistent("the keys could not be written as text");
        if !self.is_sane() {
            // Written, it would be refused as damaged when it is read.
            return Err(Fault::Inconsistent("keys that could not be read again").into());
        }
        let Ok(Value::Object(mut document)) = serde_json::to_value(self) else {
            return Err(UNWRITABLE.into());
        };
        let checksum = checksum_of(&document).ok_or(UNWRITABLE)?;
        document.insert(CHECKSUM.to_owned(), Value::String(checksum));
        let mut text = serde_json::to_vec_pretty(&document).map_err(|_| UNWRITABLE)?;
        text.push(b'\n');
        Ok(text)
    }

    /// Reads a document, from the register's folder or out of a backup.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut document: Map<String, Value> =
            serde_json::from_slice(bytes).map_err(|_| Unreadable::Damaged)?;
        let noted = document.remove(CHECKSUM).ok_or(Unreadable::Damaged)?;
        if checksum_of(&document).map(Value::String) != Some(noted) {
            return Err(Unreadable::Damaged);
        }
        let format = document.get("format").and_then(Value::as_u64);
        if format.is_some_and(|format| format > FORMAT) {
            return Err(Unreadable::Newer);
        }
        let file: Self =
            serde_json::from_value(Value::Object(document)).map_err(|_| Unreadable::Damaged)?;
        if file.is_sane() {
            Ok(file)
        } else {
            Err(Unreadable::Damaged)
        }
    }

    /// Whether we may have written this, and it can be computed with in a bearable time. The checksum
    /// guards against the disk; this guards against a person.
    fn is_sane(&self) -> bool {
        let mut ids: Vec<_> = self.slots.iter().map(|slot| &slot.id).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut derivations: Vec<_> = self
            .member_slots()
            .map(|slot| (slot.salt, slot.cost))
            .collect();
        derivations.sort_unstable();
        derivations.dedup();
        self.format == FORMAT
            && self.slots.len() <= MOST_SLOTS
            && ids.len() == self.slots.len()
            && derivations.len() <= MOST_DERIVATIONS
            && self.slots.iter().all(Slot::is_sane)
    }
}

const CHECKSUM: &str = "checksum";

const NO_SUCH_MEMBER: Refusal = Refusal::NotFound {
    record: Record::Member,
};

/// SHA-256 over the document without its checksum, as JSON without a space, in the order it has.
fn checksum_of(document: &Map<String, Value>) -> Option<String> {
    let text = serde_json::to_vec(document).ok()?;
    Some(hex::encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests;
