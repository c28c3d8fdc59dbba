//! Which register lies open on the desk, in which language, and unlocking and locking it.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::members;
use vejviser_core::register::{Clock, Passphrase, Register};
use vejviser_words::Lang;

use crate::desk::{Answer, Desk, held};
use crate::failure::Failure;

/// What the try-out group opens with: everybody in it is invented.
pub const TRY_OUT_PASSPHRASE: &str = "vejviser prøvegruppe";

/// Where the program stands.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Status {
    /// Which screen comes first.
    pub place: Place,
    /// The group whose register it is.
    pub group: Option<String>,
    /// Whether its people are invented.
    pub try_out: bool,
    /// The name of the member who opened it.
    pub member: Option<String>,
    /// Whether the recovery sheet is to be printed and proved.
    pub sheet: SheetState,
    /// The language of the screen, as a tag.
    pub lang: String,
    /// Whether somebody chose it; else the first screen asks.
    pub lang_was_chosen: bool,
    /// All languages.
    pub langs: Vec<Language>,
    /// How many registers are known on this machine.
    #[ts(type = "number")]
    pub registers: usize,
    /// `linux`, `windows` or `macos`: for the name of the key beside the space bar.
    pub platform: String,
    /// The program's version.
    pub version: String,
}

/// Which screen comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Place {
    /// No register is known here: the first start.
    None,
    /// A register is known and locked.
    Locked,
    /// A register is open.
    Open,
}

/// How it stands with the recovery sheet of the register that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SheetState {
    /// It was proved.
    Proved,
    /// It was just made, and one group of it is to be typed back.
    ToProve,
    /// It was made and never proved, and its code is gone: a new one is to be made.
    Unproved,
}

/// A language of the program.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// What its own speakers call it.
    pub name: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        Self {
            tag: lang.tag().to_owned(),
            name: lang.autonym(),
            rtl: lang.is_rtl(),
        }
    }
}

/// Where the program stands.
pub async fn status_of(desk: &Desk) -> Result<Status, Failure> {
    let known = desk.current();
    let member = match desk.register().await {
        Ok(register) => members::list(register.readers())
            .await?
            .into_iter()
            .find(|member| member.id == register.member())
            .map(|member| member.name.as_str().to_owned()),
        Err(_) => None,
    };
    let place = match (&known, &member) {
        (None, _) => Place::None,
        (Some(_), None) => Place::Locked,
        (Some(_), Some(_)) => Place::Open,
    };
    let unproved = known.as_ref().is_some_and(|known| known.sheet_unproved);
    let sheet = match (held(&desk.recovery).is_some(), unproved) {
        (true, _) => SheetState::ToProve,
        (false, true) => SheetState::Unproved,
        (false, false) => SheetState::Proved,
    };
    Ok(Status {
        place,
        sheet,
        group: known.as_ref().map(|known| known.group.clone()),
        try_out: known.is_some_and(|known| known.try_out),
        member,
        lang: desk.lang().tag().to_owned(),
        lang_was_chosen: desk.language_was_chosen(),
        langs: Lang::all().map(Language::from).collect(),
        registers: desk.known().len(),
        platform: std::env::consts::OS.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

#[tauri::command]
pub async fn status(desk: State<'_, Desk>) -> Answer<Status> {
    desk.without(async |_| status_of(&desk).await).await
}

#[tauri::command]
pub async fn set_language(desk: State<'_, Desk>, lang: &str) -> Answer<()> {
    if let Some(lang) = Lang::from_tag(lang) {
        desk.speak(lang);
    }
    Ok(())
}

#[tauri::command]
pub async fn unlock(desk: State<'_, Desk>, passphrase: String) -> Answer<Status> {
    let passphrase = Passphrase::new(passphrase);
    desk.without(async |_| open_current(&desk, &passphrase).await)
        .await
}

/// Opens the try-out group, which asks for no passphrase.
#[tauri::command]
pub async fn unlock_try_out(desk: State<'_, Desk>) -> Answer<Status> {
    let passphrase = Passphrase::new(TRY_OUT_PASSPHRASE.to_owned());
    desk.without(async |_| open_current(&desk, &passphrase).await)
        .await
}

pub(super) async fn open_current(desk: &Desk, passphrase: &Passphrase) -> Result<Status, Failure> {
    if let Some(known) = desk.current()
        && !desk.is_open().await
    {
        let opened = Register::open(&known.folder, passphrase, Clock::system()).await;
        desk.opened(&known.folder, opened).await?;
    }
    status_of(desk).await
}

#[tauri::command]
pub async fn lock(desk: State<'_, Desk>) -> Answer<()> {
    desk.without(async |_| desk.lock().await).await
}

/// Somebody moved the mouse or pressed a key.
#[tauri::command]
pub fn still_here(desk: State<'_, Desk>) {
    desk.seen();
}
