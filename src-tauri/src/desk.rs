//! The desk: the open register, the language and the preferences that all commands share.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tauri::{AppHandle, Emitter as _};
use tokio::sync::{RwLock, RwLockReadGuard};
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::members;
use vejviser_core::register::{RecoverySheet, Register};
use vejviser_core::{Error, Refusal};
use vejviser_words::Lang;

use crate::failure::{Failure, Refused};
use crate::preferences::{KnownRegister, Preferences};
use crate::recovery::Waiting;
use crate::spreadsheet::Spreadsheet;

/// What a command answers.
pub type Answer<T> = Result<T, Refused>;

/// What all commands share.
pub struct Desk {
    app: AppHandle,
    folders: Folders,
    preferences: Mutex<Preferences>,
    language: Mutex<Lang>,
    open: RwLock<Option<Register>>,
    presence: Mutex<Presence>,
    /// The place that the user chose in a dialog for what she is about to do.
    pub picked: Mutex<Option<PathBuf>>,
    /// The recovery sheet that waits to be proved.
    pub recovery: Mutex<Option<Waiting>>,
    /// The spreadsheet that is being brought in.
    pub spreadsheet: Mutex<Option<Spreadsheet>>,
    /// Set to stop the reading of it.
    pub stop_reading: Arc<AtomicBool>,
    /// Set to stop the print that is being made.
    pub stop_printing: Arc<AtomicBool>,
}

/// Where things lie on this machine.
pub struct Folders {
    /// Preferences.
    pub config: PathBuf,
    /// Registers, unless the user chose another place.
    pub data: PathBuf,
    /// Prints for viewing; emptied at start and exit.
    pub prints: PathBuf,
}

/// When somebody was last seen at the screen.
#[derive(Clone, Copy)]
pub struct Presence {
    /// The last sign of life.
    pub seen: Instant,
    /// After so long without anybody the register is locked.
    pub patience: Duration,
}

impl Desk {
    /// A desk with no register open.
    pub fn new(app: AppHandle, folders: Folders) -> Self {
        let preferences = Preferences::read(&folders.config);
        let language = preferences
            .language
            .as_deref()
            .and_then(Lang::from_tag)
            .unwrap_or(Lang::DANISH);
        Self {
            app,
            folders,
            preferences: Mutex::new(preferences),
            language: Mutex::new(language),
            open: RwLock::new(None),
            presence: Mutex::new(Presence {
                seen: Instant::now(),
                patience: Duration::from_secs(600),
            }),
            picked: Mutex::new(None),
            recovery: Mutex::new(None),
            spreadsheet: Mutex::new(None),
            stop_reading: Arc::default(),
            stop_printing: Arc::default(),
        }
    }

    /// The language of the screen.
    pub fn lang(&self) -> Lang {
        *held(&self.language)
    }

    /// Whether somebody chose the language.
    pub fn language_was_chosen(&self) -> bool {
        held(&self.preferences).language.is_some()
    }

    /// Speaks this language from now on.
    pub fn speak(&self, lang: Lang) {
        *held(&self.language) = lang;
        self.remember(|preferences| preferences.language = Some(lang.tag().to_owned()));
    }

    /// Where things lie.
    pub fn folders(&self) -> &Folders {
        &self.folders
    }

    /// The window's program.
    pub fn app(&self) -> &AppHandle {
        &self.app
    }

    /// The register that the unlock screen opens.
    pub fn current(&self) -> Option<KnownRegister> {
        held(&self.preferences).current().cloned()
    }

    /// All registers known here, the one last used first.
    pub fn known(&self) -> Vec<KnownRegister> {
        held(&self.preferences).registers.clone()
    }

    /// Changes what is remembered.
    pub fn remember(&self, change: impl FnOnce(&mut Preferences)) {
        let mut preferences = held(&self.preferences);
        change(&mut preferences);
        preferences.write(&self.folders.config);
    }

    /// Reads or writes the open register, and words what goes wrong.
    ///
    /// # Errors
    /// What went wrong, or that the register is locked.
    pub async fn with<T>(
        &self,
        work: impl AsyncFnOnce(&Register, Lang) -> Result<T, Failure>,
    ) -> Answer<T> {
        let lang = self.lang();
        let register = self.register().await.map_err(|why| why.worded(lang))?;
        here(async {
            match work(&register, lang).await {
                Ok(done) => Ok(done),
                Err(why) => Err(explained(&register, why).await.worded(lang)),
            }
        })
    }

    /// Does what needs no open register, and words what goes wrong.
    ///
    /// # Errors
    /// What went wrong.
    pub async fn without<T>(
        &self,
        work: impl AsyncFnOnce(Lang) -> Result<T, Failure>,
    ) -> Answer<T> {
        let lang = self.lang();
        here(async { work(lang).await.map_err(|why| why.worded(lang)) })
    }

    /// The open register; it stays open as long as this is held.
    ///
    /// # Errors
    /// [`Failure::Locked`].
    pub async fn register(&self) -> Result<RwLockReadGuard<'_, Register>, Failure> {
        RwLockReadGuard::try_map(self.open.read().await, Option::as_ref)
            .map_err(|_| Failure::Locked)
    }

    /// Whether a register is open.
    pub async fn is_open(&self) -> bool {
        self.open.read().await.is_some()
    }

    /// Puts an opened register on the desk, closes what lay there before, and remembers where it is.
    ///
    /// # Errors
    /// When the group cannot be read.
    pub async fn lay_open(&self, register: Register) -> Result<(), Failure> {
        let group = groups::get(register.readers()).await?;
        let folder = register.folder().to_owned();
        let before = self.open.write().await.replace(register);
        self.seen();
        self.abide_by(&group);
        self.remember(|preferences| {
            let unproved = |known: &KnownRegister| known.folder == folder && known.sheet_unproved;
            let sheet_unproved = preferences.registers.iter().any(unproved);
            preferences.used(KnownRegister {
                folder,
                group: group.name.as_str().to_owned(),
                try_out: group.try_out,
                sheet_unproved,
            });
        });
        if let Some(before) = before {
            before.close().await?;
        }
        Ok(())
    }

    /// Takes over the group's settings that the desk itself follows.
    pub fn abide_by(&self, group: &GroupRow) {
        let minutes = u64::try_from(group.lock_minutes).unwrap_or(10);
        held(&self.presence).patience = Duration::from_secs(60 * minutes);
        let (name, folder) = (group.name.as_str().to_owned(), self.current());
        self.remember(|preferences| {
            if let (Some(first), Some(_)) = (preferences.registers.first_mut(), folder) {
                first.group = name;
            }
        });
    }

    /// Keeps a recovery sheet until it is proved to be printed.
    pub fn keep_sheet(&self, sheet: RecoverySheet) {
        *held(&self.recovery) = Some(Waiting::new(sheet));
        self.note_sheet(true);
    }

    /// Notes whether the open register has a sheet that was never proved.
    pub fn note_sheet(&self, unproved: bool) {
        self.remember(|preferences| {
            if let Some(first) = preferences.registers.first_mut() {
                first.sheet_unproved = unproved;
            }
        });
    }

    /// Closes the register, with a backup where one is due, and tells the page.
    ///
    /// # Errors
    /// When the backup cannot be made; the register is closed all the same.
    pub async fn lock(&self) -> Result<(), Failure> {
        let Some(register) = self.open.write().await.take() else {
            return Ok(());
        };
        *held(&self.recovery) = None;
        *held(&self.spreadsheet) = None;
        let _ = self.app.emit("locked", ());
        Ok(register.close().await?)
    }

    /// Somebody is at the screen.
    pub fn seen(&self) {
        held(&self.presence).seen = Instant::now();
    }

    /// When somebody was last seen.
    pub fn presence(&self) -> Presence {
        *held(&self.presence)
    }

    /// Lays what was opened on the desk; where another program has it, says since when.
    ///
    /// # Errors
    /// Why it did not open.
    pub async fn opened(
        &self,
        folder: &Path,
        opened: Result<Register, Error>,
    ) -> Result<(), Failure> {
        match opened {
            Ok(register) => self.lay_open(register).await,
            Err(Error::Refused(Refusal::AlreadyOpen)) => {
                Err(Failure::open_elsewhere(self.lang(), folder))
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// Does the work on this thread, to its end. The compiler cannot see that work on a register may
/// move between threads (it borrows connections), and so it does not move.
fn here<T>(work: impl Future<Output = T>) -> T {
    tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(work))
}

/// Fills in what only the open register knows: the newest good backup, the member who changed
/// something since.
async fn explained(register: &Register, why: Failure) -> Failure {
    let Failure::Core(error, _) = why else {
        return why;
    };
    let error = register.explain(error).await;
    let member = match &error {
        Error::Refused(Refusal::ChangedSince(since)) => since.member.clone(),
        _ => None,
    };
    let name = match member {
        Some(id) => members::list(register.readers())
            .await
            .ok()
            .and_then(|all| all.into_iter().find(|member| member.id == id))
            .map(|member| member.name.as_str().to_owned()),
        None => None,
    };
    Failure::Core(error, name)
}

/// A lock that a panic elsewhere does not poison: what it guards is whole after every line.
pub fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
