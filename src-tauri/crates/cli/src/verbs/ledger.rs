//! `undo`, `redo`, `ledger`: what was done, and taking it back.

use serde_json::{Map, json};
use vejviser_core::members;
use vejviser_core::register::{Line, Register, TakenBack};
use vejviser_words::{Worded as _, dates, messages};

use super::Session;
use crate::failure::Failure;

pub async fn undo(
    session: &mut Session,
    register: &Register,
    operation: Option<&str>,
) -> Result<(), Failure> {
    let done = match operation {
        Some(id) => register.undo_operation(id).await?,
        None => register.undo().await?,
    };
    let words = messages::cli_undone(session.lang, &done.of.kind.words(session.lang));
    said(session, &done, &words)
}

pub async fn redo(session: &mut Session, register: &Register) -> Result<(), Failure> {
    let done = register.redo().await?;
    let words = messages::cli_redone(session.lang, &done.of.kind.words(session.lang));
    said(session, &done, &words)
}

fn said(session: &mut Session, done: &TakenBack, words: &str) -> Result<(), Failure> {
    session.answer.object(
        &json!({
            "id": done.operation,
            "operation": done.of.id,
            "kind": done.of.kind,
            "about": done.of.about,
        }),
        words,
    )
}

pub async fn list(
    session: &mut Session,
    register: &Register,
    record: Option<&str>,
    limit: Option<i64>,
) -> Result<(), Failure> {
    let lang = session.lang;
    let lines = register.ledger(record, limit).await?;
    let members = members::list(register.readers()).await?;
    let name = |line: &Line| {
        line.member
            .as_ref()
            .and_then(|id| members.iter().find(|member| member.id == *id))
            .map_or_else(String::new, |member| member.name.as_str().to_owned())
    };
    let mut list = session.answer.list("operations")?;
    for line in &lines {
        let row = json!({
            "id": line.id,
            "at": line.at,
            "kind": line.kind,
            "about": line.about,
            "member": line.member,
            "desk": line.desk,
            "undoes": line.undoes,
            "in_effect": line.in_effect,
            "changes": line.changes,
        });
        list.row(&row, || {
            let at = dates::date_time(lang, dates::in_denmark(line.at));
            let words = messages::cli_ledger_line(lang, &at, &line.kind.words(lang), &name(line));
            format!("{words}  {}", line.id)
        })?;
    }
    list.end(&Map::new(), || messages::cli_ledger_empty(lang))
}
