//! A register in a temporary folder, and the command line that works on it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// The passphrase of every register made here.
pub const PASSPHRASE: &str = "rundt om hjørnet ved kirken";

pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A place without a register.
    pub fn empty() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// The register of a group in Tønder.
    pub fn of_a_group() -> Self {
        let desk = Self::empty();
        desk.json(&[
            "new",
            "--group",
            "Venner Viser Vej Tønder",
            "--municipality",
            "0550",
        ]);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vejviser-cli"));
        command
            .arg("--register")
            .arg(self.path("register"))
            .args(arguments)
            .env("VEJVISER_PASSPHRASE", PASSPHRASE);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs a verb that must be done, and gives its one JSON object.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[arguments, &["--json"]].concat());
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Runs a verb that must be refused, and gives the reason.
    pub fn refused(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    }
}

/// A fixture of the repository.
pub fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures")
        .join(name)
        .to_str()
        .unwrap()
        .to_owned()
}
