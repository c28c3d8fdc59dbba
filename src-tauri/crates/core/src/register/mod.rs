//! The register: the one handle to a group's data.

pub(crate) mod chance;
pub(crate) mod cloud;
pub(crate) mod cost;
pub(crate) mod data_key;
pub(crate) mod durable;
pub(crate) mod folder;
pub(crate) mod folder_lock;
pub(crate) mod io_error;
pub(crate) mod key_copies;
pub(crate) mod key_file;
mod kinds;
pub(crate) mod passphrase;
pub(crate) mod recovery_code;
pub(crate) mod slot;

pub use kinds::{Field, OperationKind, Record};
pub use passphrase::Passphrase;
pub use recovery_code::RecoveryCode;
