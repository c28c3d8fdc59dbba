//! The recovery sheet, printed and proved; and opening a register with it, or from its newest backup.

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::groups;
use vejviser_core::register::{
    Clock, Cost, Passphrase, RecoveryCode, Register, check_place, write_file,
};
use vejviser_core::values::PersonName;
use vejviser_core::{Error, Refusal};
use vejviser_paper::{RecoveryPrint, print_recovery_sheet};
use vejviser_words::{Lang, dates, messages, numbers, plain};

use super::session::{Status, status_of};
use super::start::twice;
use crate::desk::{Answer, Desk, held};
use crate::dialogs::{Ask, Dialogs as _, System};
use crate::failure::Failure;

/// The sheet that waits to be proved.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SheetToProve {
    /// Which sheet it is.
    pub number: String,
    /// Which of the code's groups is to be typed back, from 1.
    pub asked: String,
}

/// A register opened with its recovery sheet, as it is typed.
#[derive(Deserialize, TS)]
#[ts(export)]
pub struct RecoverForm {
    pub recovery_code: String,
    /// Who she is, where several members open the register; else empty.
    pub name: String,
    pub passphrase: String,
    pub again: String,
}

#[tauri::command]
pub fn sheet_to_prove(desk: State<'_, Desk>) -> Answer<Option<SheetToProve>> {
    let lang = desk.lang();
    Ok(held(&desk.recovery).as_ref().map(|waiting| SheetToProve {
        number: numbers::number(lang, f64::from(waiting.sheet().number)),
        asked: waiting.asked().to_string(),
    }))
}

/// The code itself, on request, for somebody without a printer.
#[tauri::command]
pub fn show_code(desk: State<'_, Desk>) -> Answer<Option<String>> {
    let waiting = held(&desk.recovery);
    Ok(waiting
        .as_ref()
        .map(|waiting| waiting.sheet().code.printed().to_string()))
}

/// Sets the sheet in the language of the screen, beside Danish where that is another.
async fn set(desk: &Desk, register: &Register, lang: Lang) -> Result<RecoveryPrint, Failure> {
    let group = groups::get(register.readers()).await?;
    let today = dates::in_denmark(register.clock().now()).date();
    let beside = (lang != Lang::DANISH).then_some(Lang::DANISH);
    let waiting = held(&desk.recovery);
    let sheet = waiting.as_ref().ok_or(Failure::Locked)?.sheet();
    Ok(print_recovery_sheet(
        group.name.as_str(),
        sheet,
        today,
        lang,
        beside,
    )?)
}

/// Opens the sheet with the program for PDF files, which prints it.
#[tauri::command]
pub async fn print_recovery(desk: State<'_, Desk>) -> Answer<()> {
    desk.with(async |register, lang| {
        let print = set(&desk, register, lang).await?;
        let folder = &desk.folders().prints;
        std::fs::create_dir_all(folder).map_err(|_| Failure::machine("making the folder"))?;
        let place = folder.join(format!("{}.pdf", plain(&messages::start_sheet_file(lang))));
        write_file(&place, &print.pdf)?;
        System.show(&place)
    })
    .await
}

/// Saves the sheet where the user chooses; false where she closed the dialog.
#[tauri::command]
pub async fn save_recovery(desk: State<'_, Desk>) -> Answer<bool> {
    desk.with(async |register, lang| {
        let print = set(&desk, register, lang).await?;
        let title = plain(&messages::start_save_sheet(lang));
        let name = format!("{}.pdf", plain(&messages::start_sheet_file(lang)));
        let ask = Ask::Save {
            title: &title,
            name: &name,
            kind: ("PDF", &["pdf"]),
        };
        let Some(place) = System.ask(&ask).await else {
            return Ok(false);
        };
        check_place(&place)?;
        write_file(&place, &print.pdf)?;
        Ok(true)
    })
    .await
}

/// One group of the code, typed back from the paper.
#[tauri::command]
pub async fn prove_recovery(desk: State<'_, Desk>, typed: &str) -> Answer<Status> {
    desk.without(async |lang| {
        let waiting = held(&desk.recovery).take();
        if let Some(waiting) = waiting {
            if !waiting.is_proved_by(typed) {
                *held(&desk.recovery) = Some(waiting);
                let message = messages::start_proof_wrong(lang);
                return Err(Failure::field("proof", message));
            }
            desk.note_sheet(false);
        }
        status_of(&desk).await
    })
    .await
}

/// A new sheet in place of one that was lost or never printed.
#[tauri::command]
pub async fn renew_recovery(desk: State<'_, Desk>) -> Answer<Status> {
    desk.with(async |register, _| {
        let sheet = register.renew_recovery_sheet(Cost::STANDARD).await?;
        desk.keep_sheet(sheet);
        status_of(&desk).await
    })
    .await
}

/// Opens the register with its recovery sheet, with a new passphrase and a new sheet.
#[tauri::command]
pub async fn recover(desk: State<'_, Desk>, form: RecoverForm) -> Answer<Status> {
    desk.without(async |lang| {
        let known = desk.current().ok_or(Refusal::NoRegister)?;
        let code = RecoveryCode::parse(&form.recovery_code)?;
        let name = form.name.trim();
        let member = (!name.is_empty())
            .then(|| PersonName::parse(name))
            .transpose()?;
        let new: Passphrase = twice(form.passphrase, form.again, lang)?;
        let clock = Clock::system();
        let cost = Cost::STANDARD;
        match Register::recover(&known.folder, &code, member.as_ref(), &new, cost, clock).await {
            Ok((register, sheet)) => {
                desk.lay_open(register).await?;
                desk.keep_sheet(sheet);
                status_of(&desk).await
            }
            Err(error) => {
                desk.opened(&known.folder, Err(error)).await?;
                status_of(&desk).await
            }
        }
    })
    .await
}

/// Restores the newest backup that is good in the place of a damaged register, which is kept aside.
#[tauri::command]
pub async fn restore_newest(desk: State<'_, Desk>, passphrase: String) -> Answer<Status> {
    let passphrase = Passphrase::new(passphrase);
    desk.without(async |lang| {
        let known = desk.current().ok_or(Refusal::NoRegister)?;
        for backup in Register::backups_in(&known.folder) {
            let clock = Clock::system();
            let restored =
                Register::restore_in_place(&backup.path, &known.folder, &passphrase, clock).await;
            match restored {
                Ok((register, _)) => {
                    desk.lay_open(register).await?;
                    return status_of(&desk).await;
                }
                // The next one may be whole.
                Err(Error::Refused(Refusal::NotABackup | Refusal::Damaged { .. })) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Failure::Worded(messages::start_no_good_backup(lang)))
    })
    .await
}
