//! The system's own dialogs for files and folders, and opening a file with the program for it. Paths
//! stay on this side: the page only says what it wants.

use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// What the user is asked for.
#[cfg_attr(
    feature = "testing",
    allow(dead_code, reason = "a test answers without reading the question")
)]
pub enum Ask<'a> {
    /// A file to read.
    Open {
        /// What the dialog says on top.
        title: &'a str,
        /// What the kind of file is called, and its endings.
        kind: (&'a str, &'a [&'a str]),
    },
    /// A place to write a file.
    Save {
        /// What the dialog says on top.
        title: &'a str,
        /// The name it suggests.
        name: &'a str,
        /// What the kind of file is called, and its endings.
        kind: (&'a str, &'a [&'a str]),
    },
    /// A folder.
    Folder {
        /// What the dialog says on top.
        title: &'a str,
    },
}

/// Where the answers come from: the system, or a test.
pub trait Dialogs: Send + Sync {
    /// The path the user chose; None where she closed the dialog.
    fn ask(&self, ask: &Ask<'_>) -> impl Future<Output = Option<PathBuf>> + Send;
    /// Opens a file or folder with the program the system has for it.
    ///
    /// # Errors
    /// When there is no such program.
    fn show(&self, place: &Path) -> Result<(), Failure>;
}

/// The system's own.
#[cfg(not(feature = "testing"))]
pub struct System;

#[cfg(not(feature = "testing"))]
impl Dialogs for System {
    async fn ask(&self, ask: &Ask<'_>) -> Option<PathBuf> {
        let dialog = rfd::AsyncFileDialog::new();
        let chosen = match *ask {
            Ask::Open { title, kind } => {
                let dialog = dialog.set_title(title).add_filter(kind.0, kind.1);
                dialog.pick_file().await
            }
            Ask::Save { title, name, kind } => {
                let dialog = dialog.set_title(title).set_file_name(name);
                dialog.add_filter(kind.0, kind.1).save_file().await
            }
            Ask::Folder { title } => dialog.set_title(title).pick_folder().await,
        };
        chosen.map(|handle| handle.path().to_owned())
    }

    fn show(&self, place: &Path) -> Result<(), Failure> {
        open::that_detached(place).map_err(|_| Failure::machine("opening the file"))
    }
}

/// A test's: the next answer stands in a file, and what was opened is written down.
#[cfg(feature = "testing")]
pub struct System;

#[cfg(feature = "testing")]
impl System {
    fn home() -> Option<PathBuf> {
        std::env::var_os("VEJVISER_HOME").map(PathBuf::from)
    }
}

#[cfg(feature = "testing")]
impl Dialogs for System {
    async fn ask(&self, _: &Ask<'_>) -> Option<PathBuf> {
        let answer = Self::home()?.join("next-path");
        let path = std::fs::read_to_string(&answer).ok()?;
        let _ = std::fs::remove_file(answer);
        (!path.is_empty()).then(|| PathBuf::from(path))
    }

    fn show(&self, place: &Path) -> Result<(), Failure> {
        use std::io::Write as _;
        let log = Self::home().map(|home| home.join("opened"));
        let opened = log.and_then(|log| {
            let mut file = std::fs::OpenOptions::new()
                .create(true)
                .append(true)
                .open(log)
                .ok()?;
            writeln!(file, "{}", place.display()).ok()
        });
        opened.ok_or_else(|| Failure::machine("opening the file"))
    }
}
