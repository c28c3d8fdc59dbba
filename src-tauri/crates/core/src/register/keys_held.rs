//! Who holds a key: unlocking, changing a passphrase, the recovery sheet, members coming and going.

use std::path::Path;

use super::data_key::DataKey;
use super::key_file::KeyFile;
use super::{
    Clock, Cost, Op, OperationKind, Passphrase, RecoveryCode, Register, backup, get, ids, open,
};
use crate::error::{Error, Fault, Refusal, Result};
use crate::members::{self, MemberRow};
use crate::values::PersonName;

/// What is printed once and kept in a drawer: with it a register opens whose passphrase is lost.
pub struct RecoverySheet {
    /// The code.
    pub code: RecoveryCode,
    /// Which sheet it is: an older one opens nothing any more.
    pub number: u32,
}

/// The key file of a folder. Where both copies are lost the newest good backup is named, for it
/// carries the slots as well.
pub(super) async fn load(folder: &Path, passphrase: &Passphrase) -> Result<KeyFile> {
    match KeyFile::load(folder) {
        Ok(keys) => Ok(keys),
        Err(Error::Refused(Refusal::KeysLost { .. })) => Err(Refusal::KeysLost {
            backup: backup::newest_that_opens(folder, passphrase).await,
        }
        .into()),
        Err(other) => Err(other),
    }
}

/// The member whose slot a passphrase opens, and the key. Deriving takes a tenth of a second, so it
/// runs where it holds nothing up.
pub(super) async fn unlock(keys: KeyFile, passphrase: &Passphrase) -> Result<(String, DataKey)> {
    let passphrase = passphrase.clone();
    blocking(move || keys.unlock(&passphrase)).await
}

/// Runs slow work away from the threads that answer the user.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Error::from(Fault::Inconsistent("slow work that was broken off")))?
}

/// Refuses a passphrase that another member has: the log of use could not tell the two apart.
fn not_anothers(keys: &KeyFile, passphrase: &Passphrase, member: &str) -> Result<()> {
    match keys.unlock(passphrase) {
        Ok((other, _)) if other != member => Err(Refusal::PassphraseTaken.into()),
        _ => Ok(()),
    }
}

impl Register {
    /// Opens with the recovery code, gives the member a new passphrase and makes a new sheet; the
    /// old one opens nothing any more. With several members, `member` says who she is.
    ///
    /// # Errors
    /// When the code opens nothing, or no member has this name.
    pub async fn recover(
        folder: &Path,
        code: &RecoveryCode,
        member: Option<&PersonName>,
        new: &Passphrase,
        cost: Cost,
        clock: Clock,
    ) -> Result<(Self, RecoverySheet)> {
        new.check_strength()?;
        let lock = open::lock(folder, &clock)?;
        let mut keys = load(folder, new).await?;
        let key = keys.unlock_with_code(code)?;
        let held: Vec<String> = keys.members().map(str::to_owned).collect();
        let register = Self::open_with(folder, Some(key.clone()), "", clock.clone(), lock).await?;
        let id = match member {
            Some(name) => members::by_name(&register.readers, name).await?.id,
            None => match held.as_slice() {
                [only] => only.clone(),
                _ => {
                    return Err(Refusal::Missing {
                        field: super::Field::Name,
                    }
                    .into());
                }
            },
        };
        let register = Self {
            member: id.clone(),
            ..register
        };
        let code = RecoveryCode::random()?;
        not_anothers(&keys, new, &id)?;
        if held.contains(&id) {
            keys.change_passphrase(&id, new, &key, cost)?;
        } else {
            keys.add_member(&id, new, &key, cost)?;
        }
        let number = keys.set_recovery(&code, &key, cost)?;
        keys.save(&register.folder)?;
        let mut tx = register
            .begin(Op::new(OperationKind::Recovered).about(&id))
            .await?;
        let row = get::<MemberRow>(tx.connection(), &id).await?;
        // Somebody who had left and has the code is back.
        tx.update(&MemberRow {
            left_on: None,
            ..row
        })
        .await?;
        tx.commit().await?;
        Ok((register, RecoverySheet { code, number }))
    }

    /// Gives the member who opened the register a new passphrase. The old one opens nothing here
    /// any more; it still opens backups made before.
    ///
    /// # Errors
    /// When the new one is too short or the slots cannot be written; then the old one still opens.
    pub async fn change_passphrase(&self, new: &Passphrase, cost: Cost) -> Result<()> {
        new.check_strength()?;
        let (mut keys, key) = self.keys()?;
        not_anothers(&keys, new, &self.member)?;
        keys.change_passphrase(&self.member, new, key, cost)?;
        keys.save(&self.folder)?;
        self.note_use(OperationKind::PassphraseChanged, Some(&self.member))
            .await
    }

    /// Makes a new recovery sheet; the one before opens nothing here any more, only backups made
    /// with it.
    ///
    /// # Errors
    /// When the slots cannot be written; then the old sheet still opens.
    pub async fn renew_recovery_sheet(&self, cost: Cost) -> Result<RecoverySheet> {
        let (mut keys, key) = self.keys()?;
        let code = RecoveryCode::random()?;
        let number = keys.set_recovery(&code, key, cost)?;
        keys.save(&self.folder)?;
        self.note_use(OperationKind::RecoverySheetRenewed, Some(&self.member))
            .await?;
        Ok(RecoverySheet { code, number })
    }

    /// Gives somebody a slot of her own, with a passphrase she types herself. Somebody who left and
    /// comes back, or whose slot was not written, gets one again.
    ///
    /// # Errors
    /// When a member of this name has a slot already, or the passphrase is too short.
    pub async fn add_member(
        &self,
        name: PersonName,
        passphrase: &Passphrase,
        cost: Cost,
    ) -> Result<MemberRow> {
        passphrase.check_strength()?;
        let (mut keys, key) = self.keys()?;
        let known = members::find_by_name(&self.readers, &name).await?;
        let member = match known {
            Some(member) if keys.members().any(|id| id == member.id) => {
                return Err(Refusal::MemberExists.into());
            }
            Some(member) => MemberRow {
                left_on: None,
                ..member
            },
            None => MemberRow {
                id: ids::new(self.clock.now()),
                name,
                left_on: None,
            },
        };
        not_anothers(&keys, passphrase, &member.id)?;
        let mut tx = self
            .begin(Op::new(OperationKind::MemberAdded).about(&member.id))
            .await?;
        members::put(&mut tx, &member).await?;
        tx.commit().await?;
        keys.add_member(&member.id, passphrase, key, cost)?;
        keys.save(&self.folder)?;
        Ok(member)
    }

    /// Gives a member another name; she stays who she is, with her slot and her history.
    ///
    /// # Errors
    /// When nobody has this id, or another member, also one who left, has this name.
    pub async fn rename_member(&self, member: &str, name: PersonName) -> Result<MemberRow> {
        let mut tx = self
            .begin(Op::new(OperationKind::MemberRenamed).about(member))
            .await?;
        let row = get::<MemberRow>(tx.connection(), member).await?;
        match members::find_by_name(tx.connection(), &name).await? {
            Some(other) if other.id != row.id => return Err(Refusal::MemberExists.into()),
            _ => {}
        }
        let row = MemberRow { name, ..row };
        tx.update(&row).await?;
        tx.commit().await?;
        Ok(row)
    }

    /// Takes a member's slot away. Her name stays in the history. What she copied before she left
    /// still opens with what she knew then (docs/security.md).
    ///
    /// # Errors
    /// When she is the last who can open the register, or nobody has this name.
    pub async fn remove_member(&self, name: &PersonName) -> Result<MemberRow> {
        let (mut keys, _) = self.keys()?;
        let member = members::by_name(&self.readers, name).await?;
        let has_slot = keys.members().any(|id| id == member.id);
        // Still listed without a slot: her coming or going was broken off. It ends here.
        if has_slot || member.left_on.is_some() {
            keys.remove_member(&member.id)?;
            keys.save(&self.folder)?;
        }
        let member = MemberRow {
            left_on: Some(self.clock.today()),
            ..member
        };
        let mut tx = self
            .begin(Op::new(OperationKind::MemberRemoved).about(&member.id))
            .await?;
        tx.update(&member).await?;
        tx.commit().await?;
        Ok(member)
    }

    fn keys(&self) -> Result<(KeyFile, &DataKey)> {
        let keys = KeyFile::load(&self.folder)?;
        let key = self
            .key
            .as_ref()
            .ok_or(Fault::Inconsistent("a twin has no keys to give"))?;
        Ok((keys, key))
    }
}
