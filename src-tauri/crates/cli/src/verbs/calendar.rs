//! `calendar`: courses and meetings as a file for the user's own calendar.

use serde_json::json;
use vejviser_core::register::{Register, check_place, write_file};
use vejviser_exchange::{Which, calendar_file, occasions};
use vejviser_words::messages;

use super::Session;
use crate::arguments::CalendarOf;
use crate::failure::Failure;

pub async fn write(
    session: &mut Session,
    register: &Register,
    asked: CalendarOf,
) -> Result<(), Failure> {
    check_place(&asked.output)?;
    let which = match (&asked.course, &asked.session, &asked.meeting) {
        (Some(id), _, _) => Which::Course(id),
        (_, Some(id), _) => Which::Session(id),
        (_, _, Some(id)) => Which::Meeting(id),
        (None, None, None) => Which::All,
    };
    let occasions = occasions(register, session.lang, which).await?;
    let file = calendar_file(&occasions, register.clock().now())?;
    write_file(&asked.output, file.as_bytes())?;
    let file = asked.output.display().to_string();
    session.answer.object(
        &json!({ "file": file, "occasions": occasions.len() }),
        &messages::cli_calendar_written(session.lang, &file),
    )
}
