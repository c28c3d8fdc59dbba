//! What many promises begin with: a register in a folder of its own, opened again, found whole.

use std::path::{Path, PathBuf};

use chrono::Duration;
use tempfile::TempDir;
use vejviser_core::register::{Clock, DumpedRow, Register};
use vejviser_core::testing::{a_register, now, passphrase};
use vejviser_core::{Error, Refusal, Result};

/// A register and the folder it lies in, which goes when the test ends.
pub struct Given {
    pub root: TempDir,
    pub register: Register,
}

impl Given {
    /// The register's folder.
    pub fn folder(&self) -> PathBuf {
        self.register.folder().to_owned()
    }

    /// Closes the register and leaves the folder as a user would find it.
    pub async fn closed(self) -> (TempDir, PathBuf) {
        let folder = self.folder();
        self.register.close().await.unwrap();
        (self.root, folder)
    }
}

/// A new register with one member, Kirsten.
pub async fn a_group() -> Given {
    let root = tempfile::tempdir().unwrap();
    let register = a_register(&root.path().join("register")).await.unwrap();
    Given { root, register }
}

/// Opens a register with Kirsten's passphrase, on the day on which tests happen.
pub async fn opened(folder: &Path) -> Register {
    try_open(folder).await.unwrap()
}

/// Tries to open a register with Kirsten's passphrase.
pub async fn try_open(folder: &Path) -> Result<Register> {
    Register::open(folder, &passphrase(), Clock::standing(now())).await
}

/// Opens a register so long after the day on which tests happen.
pub async fn opened_later(folder: &Path, later: Duration) -> Register {
    Register::open(folder, &passphrase(), Clock::standing(now() + later))
        .await
        .unwrap()
}

/// Everything in the register, for comparing.
pub async fn everything(register: &Register) -> Vec<DumpedRow> {
    register.dump().await.unwrap()
}

/// Sees to it that the register holds what it promises.
pub async fn is_whole(register: &Register) {
    let verdict = register.verify().await.unwrap();
    assert_eq!(verdict.findings, Vec::<String>::new());
}

/// The refusal that something ended with.
pub fn refusal<T>(answer: Result<T>) -> Refusal {
    match answer {
        Err(Error::Refused(refusal)) => refusal,
        Err(Error::Fault(fault)) => panic!("not refused but broken: {fault}"),
        Ok(_) => panic!("not refused"),
    }
}
