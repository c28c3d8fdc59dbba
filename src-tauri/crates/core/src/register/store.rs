//! How the encrypted file is opened: the one place that names pragmas.

use std::path::Path;
use std::time::Duration;

use sqlx::ConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};

use super::data_key::DataKey;
use crate::error::{Error, Fault, Refusal};

/// The register's file inside its folder.
pub(crate) const FILE: &str = "register.db";

/// What a connection is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// The one writer.
    Write,
    /// A reader, which the store itself keeps from writing.
    Read,
    /// A migration: foreign keys are off, for rebuilding a parent table inside a transaction with
    /// them on would delete its children. `foreign_key_check` follows.
    Migrate,
}

/// Options for a connection to the file at `path`; without a key only in tests, for the
/// unencrypted twin in whose bytes an erased name is searched.
///
/// sqlx would log `PRAGMA key` and print it with the options: logging is off, and the options are
/// never printed.
pub(crate) fn options(path: &Path, key: Option<&DataKey>, purpose: Use) -> SqliteConnectOptions {
    let mut options = SqliteConnectOptions::new().filename(path);
    if let Some(key) = key {
        options = options
            .pragma("key", format!("\"{}\"", key.sqlcipher_literal().as_str()))
            .pragma("cipher_log_level", "NONE");
    }
    options = options
        .busy_timeout(Duration::from_secs(2))
        // No temporary file ever holds a person in clear text.
        .pragma("temp_store", "memory")
        .foreign_keys(purpose != Use::Migrate)
        .statement_cache_capacity(200)
        .disable_statement_logging();
    match purpose {
        Use::Read => options
            .read_only(false)
            .pragma("query_only", "on")
            // A list of a hundred thousand is counted in its index, which should not be decrypted
            // anew each time.
            .pragma("cache_size", "-40000"),
        Use::Write | Use::Migrate => options
            // A commit that was acknowledged is on the disk, also after the power fails.
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("fullfsync", "on")
            .pragma("checkpoint_fullfsync", "on")
            // `replace` would otherwise lose the old image.
            .pragma("recursive_triggers", "on")
            .pragma("secure_delete", "on")
            // Pages of the log in the file's place are moved there by the commit that finds so many of
            // them, 4 KB each: bringing in a spreadsheet need not wait for that.
            .pragma("wal_autocheckpoint", "16000")
            .pragma("cache_size", "-40000"),
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let Some(database) = error.as_database_error() else {
            return match error {
                sqlx::Error::Io(io) => super::io_error::refusal_of_io("the store", io.kind()),
                _ => Fault::Store {
                    code: "none".to_owned(),
                    what: "a query",
                }
                .into(),
            };
        };
        let code = database.code().unwrap_or_default();
        // The low byte is SQLite's primary result code (sqlite.org/rescode.html).
        match code.parse::<u32>().map(|full| (full, full & 0xff)) {
            // A write that fails for want of room is FULL, or IOERR_WRITE where a quota ends it.
            Ok((_, 13) | (778, _)) => Refusal::DiskFull.into(),
            Ok((_, 8) | (_, 14)) => Refusal::ReadOnly.into(),
            // A page whose checksum does not fit comes back from SQLCipher as NOMEM, or as an ERROR
            // that has nothing to say; one of our making says what is wrong with the statement.
            Ok((1, _)) if database.message() == "SQL logic error" => {
                Refusal::Damaged { backup: None }.into()
            }
            Ok((_, 7 | 11 | 26)) => Refusal::Damaged { backup: None }.into(),
            Ok((_, 5 | 6)) => Refusal::AlreadyOpen.into(),
            _ => Fault::Store {
                code: code.into_owned(),
                what: "a query",
            }
            .into(),
        }
    }
}
