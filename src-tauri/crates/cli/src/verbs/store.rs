//! `dump`, `backup`, `restore`, `verify`: the register as a whole.

use std::path::Path;

use serde_json::{Map, json};
use vejviser_core::register::{Clock, OperationKind, Register};
use vejviser_words::messages;

use super::Session;
use crate::failure::Failure;
use crate::secrets;

pub async fn dump(session: &mut Session, register: &Register) -> Result<(), Failure> {
    register.note_use(OperationKind::Exported, None).await?;
    let mut list = session.answer.list("rows")?;
    let mut wrote = Ok(());
    register
        .dump_each(|row| {
            if wrote.is_ok() {
                wrote = list.row(&row, || format!("{} {} {}", row.record, row.id, row.fields));
            }
        })
        .await?;
    wrote?;
    list.end(&Map::new(), String::new)
}

pub async fn back_up(
    session: &mut Session,
    register: &Register,
    file: &Path,
) -> Result<(), Failure> {
    register.back_up(file).await?;
    let shown = file.display().to_string();
    session.answer.object(
        &json!({ "file": shown }),
        &messages::cli_backed_up(session.lang, &shown),
    )
}

pub async fn restore(session: &mut Session, file: &Path, dir: &Path) -> Result<(), Failure> {
    let passphrase = secrets::passphrase(session.lang)?;
    let register = Register::restore(file, dir, &passphrase, Clock::system()).await?;
    register.close().await?;
    let shown = dir.display().to_string();
    session.answer.object(
        &json!({ "register": shown }),
        &messages::cli_restored(session.lang, &shown),
    )
}

pub async fn verify(session: &mut Session, register: &Register) -> Result<(), Failure> {
    let lang = session.lang;
    let verdict = register.verify().await?;
    let object = json!({
        "holds": verdict.holds(),
        "rows": verdict.rows,
        "operations": verdict.operations,
        "findings": verdict.findings,
    });
    if verdict.holds() {
        return session.answer.object(
            &object,
            &messages::cli_verify_holds(lang, verdict.rows, verdict.operations),
        );
    }
    session
        .answer
        .object(&object, &verdict.findings.join("\n"))?;
    session.answer.flush()?;
    let refusal = vejviser_core::Refusal::Damaged { backup: None };
    Err(refusal.into())
}
