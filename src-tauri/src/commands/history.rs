//! What was done to a record, newest first, and the log of use.

use std::collections::BTreeMap;

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::courses::{self, CourseRow};
use vejviser_core::matches::{self, MatchRow};
use vejviser_core::meetings::{self, MeetingRow};
use vejviser_core::register::{OperationKind, Register, find};
use vejviser_core::registrations::{self, Happened, RegistrationRow, StoryLine};
use vejviser_core::{groups, members};
use vejviser_words::worded::course_title;
use vejviser_words::{Lang, Worded as _, dates, lists, messages};

use super::choices::Choice;
use super::history_values::{HistoryField, Known, field};
use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// So many operations are told at once.
const MOST: i64 = 200;

/// Something that was done to a record.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct HistoryLine {
    /// The operation, to undo it by.
    pub operation: String,
    pub at: String,
    /// The member who did it.
    pub by: Option<String>,
    pub what: String,
    /// It stands, and can be taken back.
    pub undoable: bool,
    /// It was taken back.
    pub undone: bool,
    /// What came, went and was erased, a sentence each.
    pub notes: Vec<String>,
    pub fields: Vec<HistoryField>,
}

/// A page of the log of use.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct LogPage {
    #[ts(type = "number")]
    pub total: i64,
    pub items: Vec<LogLine>,
}

/// A line of the log of use.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct LogLine {
    pub id: String,
    pub at: String,
    pub by: Option<String>,
    pub what: String,
    /// The meeting it was about.
    pub meeting: Option<String>,
    /// The course it was about.
    pub course: Option<String>,
    /// The meeting's day and place, or what the course is called.
    pub about: Option<String>,
}

#[tauri::command]
pub async fn history(desk: State<'_, Desk>, record: &str) -> Answer<Vec<HistoryLine>> {
    desk.with(async |register, lang| {
        let readers = register.readers();
        let story = if find::<RegistrationRow>(readers, record).await?.is_some() {
            registrations::story(readers, record, MOST).await?
        } else if find::<MatchRow>(readers, record).await?.is_some() {
            matches::story(readers, record, MOST).await?
        } else if find::<CourseRow>(readers, record).await?.is_some() {
            courses::story(readers, record, MOST).await?
        } else {
            meetings::story(readers, record, MOST).await?
        };
        let known = known(register).await?;
        Ok(story.iter().map(|line| told(lang, line, &known)).collect())
    })
    .await
}

/// Takes back one operation, whichever came after it.
#[tauri::command]
pub async fn undo_operation(desk: State<'_, Desk>, operation: &str) -> Answer<()> {
    desk.with(async |register, _| {
        register.undo_operation(operation).await?;
        Ok(())
    })
    .await
}

/// Who opened the register, printed and exported, newest first; of one member where one is given.
#[tauri::command]
pub async fn log_of_use(
    desk: State<'_, Desk>,
    member: &str,
    offset: u32,
    limit: u32,
) -> Answer<LogPage> {
    desk.with(async |register, lang| {
        let member = Some(member).filter(|id| !id.is_empty());
        let page = register
            .log_of_use(member, i64::from(offset), i64::from(limit.min(500)))
            .await?;
        let names = names(register).await?;
        let mut items = Vec::with_capacity(page.lines.len());
        for line in page.lines {
            let meeting = match &line.about {
                Some(id) => find::<MeetingRow>(register.readers(), id).await?,
                None => None,
            };
            let course = match &line.about {
                Some(id) => find::<CourseRow>(register.readers(), id).await?,
                None => None,
            };
            let course_title = |row: &CourseRow| course_title(lang, &row.details.titles);
            items.push(LogLine {
                at: dates::date_time(lang, dates::in_denmark(line.at)),
                by: line.member.as_ref().and_then(|id| names.get(id).cloned()),
                what: line.kind.words(lang),
                about: meeting
                    .as_ref()
                    .map(|row| meeting_in_words(lang, row))
                    .or_else(|| course.as_ref().map(course_title)),
                meeting: meeting.map(|row| row.id),
                course: course.map(|row| row.id),
                id: line.id,
            });
        }
        Ok(LogPage {
            total: page.total,
            items,
        })
    })
    .await
}

/// The members the log can be narrowed to, those who left too.
#[tauri::command]
pub async fn log_members(desk: State<'_, Desk>) -> Answer<Vec<Choice>> {
    desk.with(async |register, _| {
        let members = names(register).await?;
        let mut choices: Vec<Choice> = members
            .into_iter()
            .map(|(code, text)| Choice { code, text })
            .collect();
        vejviser_words::order::sort_names(Lang::DANISH, &mut choices, |one| &one.text);
        Ok(choices)
    })
    .await
}

async fn names(register: &Register) -> Result<BTreeMap<String, String>, Failure> {
    let all = members::list(register.readers()).await?;
    Ok(all
        .into_iter()
        .map(|member| (member.id, member.name.as_str().to_owned()))
        .collect())
}

/// What ids in the ledger stand for.
async fn known(register: &Register) -> Result<Known, Failure> {
    let areas = groups::areas(register.readers()).await?;
    Ok(Known {
        areas: areas
            .into_iter()
            .map(|area| (area.id, area.name.as_str().to_owned()))
            .collect(),
        members: names(register).await?,
    })
}

fn meeting_in_words(lang: Lang, row: &MeetingRow) -> String {
    let day = row.details.at.map(|at| dates::date(lang, at.date()));
    let place = row
        .details
        .place
        .as_ref()
        .map(|place| place.as_str().to_owned());
    let parts: Vec<String> = day.into_iter().chain(place).collect();
    if parts.is_empty() {
        messages::today_meeting_unnamed(lang)
    } else {
        parts.join(" · ")
    }
}

fn told(lang: Lang, line: &StoryLine, known: &Known) -> HistoryLine {
    let turn = matches!(line.kind, OperationKind::Undone | OperationKind::Redone);
    let notes = if turn { Vec::new() } else { notes(lang, line) };
    let fields = line
        .changes
        .iter()
        .flat_map(|change| change.fields.iter().map(|one| (change.record, one)))
        .filter_map(|(record, change)| field(lang, record, change, known))
        .collect();
    HistoryLine {
        operation: line.operation.clone(),
        at: dates::date_time(lang, dates::in_denmark(line.at)),
        by: line.by.as_ref().map(|name| name.as_str().to_owned()),
        what: line.kind.words(lang),
        undoable: line.in_effect && line.kind.can_be_undone(),
        undone: !line.in_effect && line.kind.can_be_undone(),
        notes,
        fields,
    }
}

/// What came, went and was erased, each kind of record once.
fn notes(lang: Lang, line: &StoryLine) -> Vec<String> {
    [
        (
            Happened::Came,
            messages::history_came as fn(Lang, &str) -> String,
        ),
        (Happened::Went, messages::history_went),
        (Happened::Erased, messages::history_erased),
    ]
    .into_iter()
    .filter_map(|(what, words)| {
        let mut records: Vec<String> = Vec::new();
        for change in line.changes.iter().filter(|change| change.what == what) {
            let name = change.record.words(lang);
            if !records.contains(&name) {
                records.push(name);
            }
        }
        (!records.is_empty()).then(|| words(lang, &lists::and(lang, &records)))
    })
    .collect()
}
