//! `due`: what is due, as Today shows it.

use chrono::NaiveDate;
use serde_json::{Map, json};
use vejviser_core::register::Register;
use vejviser_core::today::{self, Due, LeadsTo};
use vejviser_words::{Lang, Worded as _, messages, worded};

use super::Session;
use super::suggest::object;
use crate::failure::Failure;

pub async fn list(
    session: &mut Session,
    register: &Register,
    on: Option<NaiveDate>,
) -> Result<(), Failure> {
    let lang = session.lang;
    let day = on.unwrap_or_else(|| register.clock().today());
    let mut list = session.answer.list("due")?;
    for due in today::of(register.readers(), day).await? {
        let mut row = object(json!({ "id": id(&due) }));
        row.extend(object(json!(due)));
        list.row(&row, || words(lang, &due))?;
    }
    let mut rest = Map::new();
    rest.insert("on".to_owned(), json!(day));
    list.end(&rest, || messages::today_nothing(lang))
}

/// The record it leads to; none where that is a list.
fn id(due: &Due) -> Option<&str> {
    match &due.leads_to {
        LeadsTo::Meeting(id)
        | LeadsTo::Registration(id)
        | LeadsTo::Match(id)
        | LeadsTo::Course(id) => Some(id),
        _ => None,
    }
}

/// "haster · Udskriv listen til mødet …", and why below it.
fn words(lang: Lang, due: &Due) -> String {
    let told = worded::due(lang, due);
    let urgency = due.urgency.words(lang);
    let first = format!("{urgency} · {}", told.headline);
    let first = match id(due) {
        Some(id) => format!("{first}  {id}"),
        None => first,
    };
    format!("{first}\n  {}", told.reason)
}
