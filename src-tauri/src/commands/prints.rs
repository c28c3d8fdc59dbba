//! What every print has in common: seen, opened with the program for PDF files, saved.

use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use vejviser_core::register::{OperationKind, Register, check_place, write_file};
use vejviser_paper::Preview;
use vejviser_words::{Lang, dates, messages, plain};

use crate::dialogs::{Ask, Dialogs as _, System};
use crate::failure::Failure;

/// The pages as they will be printed.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct PrintView {
    /// An SVG file for each page.
    pub pages: Vec<String>,
    /// Letters that cannot be drawn, named in words.
    pub warning: Option<String>,
    /// How many blank rows the group has set.
    #[ts(type = "number")]
    pub blank_rows: i64,
    /// The day the paper is shredded by.
    pub destroy_by: Option<String>,
}

impl PrintView {
    /// The pages of a preview, for a screen in this language.
    pub fn of(lang: Lang, preview: Preview, destroy_by: Option<NaiveDate>) -> Self {
        let Preview { printed, pictures } = preview;
        let letters: Vec<String> = printed.undrawable.iter().map(char::to_string).collect();
        Self {
            pages: pictures,
            warning: (!letters.is_empty())
                .then(|| messages::paper_letters_missing(lang, &letters.join(" "))),
            blank_rows: 0,
            destroy_by: destroy_by.map(|day| dates::date(lang, day)),
        }
    }
}

/// The leading language of a print, and the one beside it where another was chosen.
pub fn languages(screen: Lang, lead: &str, beside: &str) -> (Lang, Option<Lang>) {
    let lead = Lang::from_tag(lead).unwrap_or(screen);
    let beside = Lang::from_tag(beside).filter(|beside| *beside != lead);
    (lead, beside)
}

/// Setting pages is work for a thread of its own.
pub async fn set<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Failure> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .map_err(|_| Failure::machine("setting the pages"))
}

/// Lays pages into the folder for prints and opens them. The log of use comes first: a print that
/// cannot be entered is not handed out.
pub async fn open(
    register: &Register,
    about: Option<&str>,
    folder: &Path,
    name: &str,
    pdf: &[u8],
) -> Result<(), Failure> {
    register.note_use(OperationKind::Printed, about).await?;
    std::fs::create_dir_all(folder).map_err(|_| Failure::machine("making the folder"))?;
    let place = folder.join(name);
    write_file(&place, pdf)?;
    System.show(&place)
}

/// Saves pages where the user chooses; false where she closed the dialog.
pub async fn save(
    register: &Register,
    lang: Lang,
    about: Option<&str>,
    name: &str,
    pdf: &[u8],
) -> Result<bool, Failure> {
    let title = plain(&messages::meetings_save_where(lang));
    let ask = Ask::Save {
        title: &title,
        name,
        kind: ("PDF", &["pdf"]),
    };
    let Some(place) = System.ask(&ask).await else {
        return Ok(false);
    };
    check_place(&place)?;
    register.note_use(OperationKind::Printed, about).await?;
    write_file(&place, pdf)?;
    Ok(true)
}

/// What a print of this title is called on the disk; it names nobody.
pub fn file_name(title: &str) -> String {
    format!("{}.pdf", plain(title).to_lowercase().replace(' ', "-"))
}
