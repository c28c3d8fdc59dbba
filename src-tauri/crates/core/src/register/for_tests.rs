//! What only tests do to a register: ask its writer, take away its room, and go behind its back.

use std::path::Path;

use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

use super::key_file::KeyFile;
use super::store::{self, Use};
use super::{Passphrase, Register};
use crate::error::Result;

impl Register {
    /// What a pragma says on the connection that writes.
    ///
    /// # Errors
    /// When there is no such pragma.
    pub async fn writer_pragma(&self, name: &str) -> Result<String> {
        let mut writer = self.writer.lock().await;
        let statement = format!("select cast({name} as text) from pragma_{name}");
        Ok(sqlx::query_scalar(AssertSqlSafe(statement))
            .fetch_one(&mut writer.connection)
            .await?)
    }

    /// Lets the file grow by so many pages and no more, as on a full disk; without a number, again
    /// as far as it likes.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn leave_room_for(&self, pages: Option<i64>) -> Result<()> {
        const AS_FAR_AS_IT_LIKES: i64 = 0x3fff_ffff;
        let mut writer = self.writer.lock().await;
        let now: i64 = sqlx::query_scalar("select page_count from pragma_page_count")
            .fetch_one(&mut writer.connection)
            .await?;
        let most = pages.map_or(AS_FAR_AS_IT_LIKES, |pages| now + pages);
        sqlx::query(AssertSqlSafe(format!("pragma max_page_count = {most}")))
            .execute(&mut writer.connection)
            .await?;
        Ok(())
    }
}

/// Changes the file of a closed register by no operation and past the ledger: as an older or newer
/// program would have left it, or as nobody should.
///
/// # Errors
/// When the register does not open, or a statement cannot be run.
pub async fn behind_its_back(
    folder: &Path,
    passphrase: &Passphrase,
    statements: &[&str],
) -> Result<()> {
    let (_, key) = KeyFile::load(folder)?.unlock(passphrase)?;
    let path = folder.join(store::FILE);
    let mut connection = store::options(&path, Some(&key), Use::Migrate)
        .connect()
        .await?;
    for statement in statements {
        sqlx::query(AssertSqlSafe((*statement).to_owned()))
            .execute(&mut connection)
            .await?;
    }
    connection.close().await?;
    Ok(())
}
