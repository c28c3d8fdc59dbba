//! What the program remembers outside the registers: the language, and where the registers lie.
//! Nothing of a person; a group's name is written on its door.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use vejviser_core::register::write_file;

const FILE: &str = "preferences.json";

/// A register that was opened here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownRegister {
    /// Where it lies.
    pub folder: PathBuf,
    /// The group's name, for the screen that unlocks it.
    pub group: String,
    /// Whether its people are invented.
    pub try_out: bool,
    /// Whether its recovery sheet was made and never proved to be printed.
    #[serde(default)]
    pub sheet_unproved: bool,
}

/// What is remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The language's tag; None until somebody chose.
    pub language: Option<String>,
    /// The registers, the one last used first.
    pub registers: Vec<KnownRegister>,
}

impl Preferences {
    /// What was remembered; nothing where the file is lost or damaged.
    pub fn read(folder: &Path) -> Self {
        std::fs::read(folder.join(FILE))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes it down. What can't be written is only forgotten.
    pub fn write(&self, folder: &Path) {
        if let Ok(bytes) = serde_json::to_vec_pretty(self) {
            let _ = std::fs::create_dir_all(folder);
            let _ = write_file(&folder.join(FILE), &bytes);
        }
    }

    /// The register last used.
    pub fn current(&self) -> Option<&KnownRegister> {
        self.registers.first()
    }

    /// Puts a register first, known before or not.
    pub fn used(&mut self, register: KnownRegister) {
        self.forget(&register.folder);
        self.registers.insert(0, register);
    }

    /// Knows a register no longer; its folder is not touched.
    pub fn forget(&mut self, folder: &Path) {
        self.registers.retain(|known| known.folder != folder);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn known(folder: &str) -> KnownRegister {
        KnownRegister {
            folder: folder.into(),
            group: "Prøvebyen".to_owned(),
            try_out: false,
            sheet_unproved: false,
        }
    }

    #[test]
    fn the_register_last_used_comes_first_and_is_known_once() {
        let folder = tempfile::tempdir().unwrap();
        let mut remembered = Preferences::read(folder.path());
        assert_eq!(remembered, Preferences::default());
        remembered.used(known("a"));
        remembered.used(known("b"));
        remembered.used(known("a"));
        remembered.write(folder.path());
        let again = Preferences::read(folder.path());
        assert_eq!(again.current(), Some(&known("a")));
        assert_eq!(again.registers.len(), 2);
    }
}
