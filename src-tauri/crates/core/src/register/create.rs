//! Making a register: all of it in a folder beside, then renamed, so that there is never half of one.

use std::path::Path;

use sqlx::{ConnectOptions as _, Connection as _};

use super::cloud::Surroundings;
use super::data_key::DataKey;
use super::key_file::KeyFile;
use super::keys_held::RecoverySheet;
use super::staging::Staging;
use super::store::{self, Use};
use super::{
    Clock, Cost, Op, OperationKind, Passphrase, RecoveryCode, Register, folder, ids, migrate, open,
};
use crate::error::Result;
use crate::groups::{GroupRow, NewGroup};
use crate::members::MemberRow;
use crate::values::PersonName;

/// What a new register is made from.
pub struct NewRegister {
    /// The group whose register it is.
    pub group: NewGroup,
    /// The first member's name.
    pub member: PersonName,
    /// The passphrase she will open it with.
    pub passphrase: Passphrase,
    /// What deriving a key from the passphrase costs.
    pub cost: Cost,
    /// False only for the unencrypted twin of the tests.
    pub encrypted: bool,
}

impl Register {
    /// Makes a register in a new or empty folder and opens it. The recovery sheet is given once and
    /// is nowhere else.
    ///
    /// # Errors
    /// When the folder is not empty, cloud-synced or cannot be written, or the passphrase is weak.
    pub async fn create(
        folder: &Path,
        new: NewRegister,
        clock: Clock,
    ) -> Result<(Self, RecoverySheet)> {
        new.passphrase.check_strength()?;
        let folder = &folder::check_new(folder, &Surroundings::of_this_machine())?;
        let staging = Staging::beside(folder)?;
        let register = ids::new(clock.now());
        let key = new.encrypted.then(DataKey::random).transpose()?;
        let path = staging.path().join(store::FILE);
        migrate::run(&path, key.as_ref(), migrate::newest()).await?;
        let member = MemberRow {
            id: ids::new(clock.now()),
            name: new.member,
            left_on: None,
        };
        let mut keys = KeyFile::new(&register);
        // The twin has a slot like any other register, around a key that nothing uses.
        let wrapped = key.clone().map_or_else(DataKey::random, Ok)?;
        keys.add_member(&member.id, &new.passphrase, &wrapped, new.cost)?;
        let code = RecoveryCode::random()?;
        let number = keys.set_recovery(&code, &wrapped, new.cost)?;
        keys.save(staging.path())?;
        let mut connection = store::options(&path, key.as_ref(), Use::Write)
            .connect()
            .await?;
        let desk = ids::new(clock.now());
        sqlx::query!(
            "insert into desk (one, id, register) values (1, $1, $2)",
            desk,
            register,
        )
        .execute(&mut connection)
        .await?;
        connection.close().await?;
        let lock = open::lock(staging.path(), &clock)?;
        let opened =
            Self::open_with(staging.path(), key.clone(), &member.id, clock.clone(), lock).await?;
        let mut tx = opened
            .begin(Op::new(OperationKind::RegisterCreated))
            .await?;
        tx.insert(&member).await?;
        tx.insert(&GroupRow::new(&register, new.group)).await?;
        tx.commit().await?;
        opened.close().await?;
        staging.become_folder(folder)?;
        let lock = open::lock(folder, &clock)?;
        let opened = Self::open_with(folder, key, &member.id, clock, lock).await?;
        Ok((opened, RecoverySheet { code, number }))
    }
}
