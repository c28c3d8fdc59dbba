//! Bringing a register to the form this version of the program writes.

use std::path::Path;

use sqlx::migrate::Migrator;
use sqlx::{ConnectOptions as _, Connection as _};

use super::data_key::DataKey;
use super::store::{self, Use};
use crate::error::{Error, Fault, Refusal, Result};

/// Every form the register has had, each a step from the one before.
static STEPS: Migrator = sqlx::migrate!("./migrations");

/// How a register's file stands to this version of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// It is what this version writes.
    Current,
    /// It was written by an older version and can be brought up.
    Older,
    /// It was written by a newer version, which knows more than we do.
    Newer,
}

/// The newest form this version knows.
pub(crate) fn newest() -> i64 {
    STEPS.iter().map(|step| step.version).max().unwrap_or(0)
}

/// Looks which form a file has, changing nothing.
pub(crate) async fn form(path: &Path, key: Option<&DataKey>) -> Result<Form> {
    // An empty or missing file would pass for a register that nothing was ever written to.
    if !std::fs::metadata(path).is_ok_and(|file| file.len() > 0) {
        return Err(Refusal::Damaged { backup: None }.into());
    }
    let mut connection = store::options(path, key, Use::Read).connect().await?;
    let version: i64 = sqlx::query_scalar("select coalesce(max(version), 0) from _sqlx_migrations")
        .fetch_one(&mut connection)
        .await?;
    connection.close().await?;
    Ok(match version.cmp(&newest()) {
        std::cmp::Ordering::Less => Form::Older,
        std::cmp::Ordering::Equal => Form::Current,
        std::cmp::Ordering::Greater => Form::Newer,
    })
}

/// Runs the steps that are missing, up to `target` where a test asks for an older form.
///
/// Each step is one transaction, so that a kill between two of them leaves a register that the next
/// opening brings the rest of the way.
pub(crate) async fn run(path: &Path, key: Option<&DataKey>, target: i64) -> Result<()> {
    let mut connection = store::options(path, key, Use::Migrate)
        .create_if_missing(true)
        .connect()
        .await?;
    STEPS
        .run_to(target, &mut connection)
        .await
        .map_err(refusal_of_migration)?;
    let broken: Option<String> =
        sqlx::query_scalar("select \"table\" from pragma_foreign_key_check limit 1")
            .fetch_optional(&mut connection)
            .await?;
    connection.close().await?;
    match broken {
        None => Ok(()),
        Some(_) => Err(Fault::Inconsistent("a foreign key broken by a migration").into()),
    }
}

fn refusal_of_migration(error: sqlx::migrate::MigrateError) -> Error {
    use sqlx::migrate::MigrateError as Migration;
    match error {
        Migration::Execute(error) | Migration::ExecuteMigration(error, _) => error.into(),
        Migration::VersionMissing(_) => Refusal::NewerRegister.into(),
        _ => Fault::Inconsistent("a migration that cannot be run").into(),
    }
}
