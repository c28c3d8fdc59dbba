//! `import`: a spreadsheet in, with a preview, a mapping that can be changed and one undoable
//! operation.

use std::io::{IsTerminal as _, Write as _};
use std::ops::ControlFlow;

use serde_json::{Map, Value, json};
use vejviser_core::Refusal;
use vejviser_core::groups;
use vejviser_core::people::{PersonRow, likely_duplicates};
use vejviser_core::register::{Register, get};
use vejviser_core::registrations::{self, NewRegistration, remembered_mappings};
use vejviser_core::values::Coded as _;
use vejviser_exchange::{
    Duplicate, Duplicates, ExchangeRefusal, Fate, Incoming, IncomingRow, Mapping, Meaning, Options,
    Preview, Progress, Quoted, SheetPreview, each_once, remembered, to_remember, words as told,
};
use vejviser_words::{Lang, Worded as _, messages, plain, refusal};

use super::Session;
use super::people::name_or_protected;
use crate::answer::with;
use crate::arguments::Import;
use crate::failure::Failure;

pub async fn import(
    session: &mut Session,
    register: &Register,
    asked: Import,
) -> Result<(), Failure> {
    let lang = session.lang;
    let preview = preview(lang, register, &asked).await?;
    let today = register.clock().today();
    let group = groups::get(register.readers()).await?;
    let incoming = Incoming::of(&preview, &group, today);
    let new = &incoming.registrations;
    if new.is_empty() && !asked.dry_run {
        return Err(Failure::Worded(no_row(lang, &preview, &incoming.rows)));
    }
    let (operation, ids, duplicates) = if asked.dry_run {
        let known = likely_duplicates(register.readers(), &incoming.candidates()).await?;
        (None, Vec::new(), known)
    } else {
        let mappings =
            to_remember(&preview).map_err(|_| Failure::machine("remembering the mapping"))?;
        let done = registrations::import(register, new, &mappings).await?;
        (Some(done.operation), done.registrations, done.duplicates)
    };
    let duplicates = Duplicates::of(&incoming, duplicates);
    say_columns(session, &asked, &preview)?;
    let mut list = session.answer.list("rows")?;
    for row in &incoming.rows {
        let alike = duplicates.of_row(row);
        let words = said(lang, register, &preview, row, alike).await?;
        list.row(&object(lang, &preview, row, &ids, new, alike), || words)?;
    }
    let summary = summary(operation.as_deref(), &asked, new, &preview);
    list.end(&summary, String::new)?;
    session.answer.line(&if asked.dry_run {
        messages::cli_would_import(lang, new.len())
    } else {
        messages::cli_imported(lang, new.len())
    })
}

/// Reads the file with what is remembered, and once more where the user reads a column otherwise.
async fn preview(lang: Lang, register: &Register, asked: &Import) -> Result<Preview, Failure> {
    let mut options = Options::on(register.clock().today());
    options.sheet.clone_from(&asked.sheet);
    options.side = asked.side;
    options.leave_out.clone_from(&asked.leave_out);
    options.mappings = remembered(remembered_mappings(register.readers()).await?);
    let first = read(lang, asked, &options)?;
    if asked.mapping.is_empty() {
        return Ok(first);
    }
    let mut changed: Vec<Mapping> = first.sheets.iter().map(SheetPreview::mapping).collect();
    for text in &asked.mapping {
        let mut is_there = false;
        for (sheet, mapping) in first.sheets.iter().zip(&mut changed) {
            is_there |= read_otherwise(sheet, mapping, text)?;
        }
        if !is_there {
            let column = text
                .rsplit_once('=')
                .map_or(text.as_str(), |(column, _)| column);
            let column = Quoted(column.to_owned());
            let refusal = ExchangeRefusal::NoSuchColumn { column };
            return Err(Failure::Worded(told::refusal(lang, &refusal)));
        }
    }
    // The first that fits is used: what the user says now stands before what is remembered.
    changed.append(&mut options.mappings);
    options.mappings = changed;
    read(lang, asked, &options)
}

fn read(lang: Lang, asked: &Import, options: &Options) -> Result<Preview, Failure> {
    let shown = std::io::stderr().is_terminal();
    let mut progress = |progress: Progress| {
        if shown {
            let words = plain(&told::progress(lang, progress));
            let _ = write!(std::io::stderr(), "\r{words} ");
        }
        ControlFlow::Continue(())
    };
    let preview = vejviser_exchange::read(&asked.file, options, &mut progress);
    if shown {
        let _ = writeln!(std::io::stderr());
    }
    preview.map_err(|error: ExchangeRefusal| Failure::Worded(told::refusal(lang, &error)))
}

/// `COLUMN=FIELD`: the column by header or letter, the field by its code, or `ignore`. Says whether
/// the sheet has the column.
fn read_otherwise(
    sheet: &SheetPreview,
    mapping: &mut Mapping,
    text: &str,
) -> Result<bool, Failure> {
    let usage = || Failure::Usage(format!("--map COLUMN=FIELD, not {text}"));
    let (column, field) = text.rsplit_once('=').ok_or_else(usage)?;
    let meaning = match field {
        "ignore" => Meaning::LeftOut,
        code => Meaning::Field(vejviser_core::register::Field::from_code(code).ok_or_else(usage)?),
    };
    let wanted = column.trim().to_lowercase();
    let place = sheet.columns.iter().position(|column| {
        column.header.to_lowercase() == wanted || column.letter.to_lowercase() == wanted
    });
    let known = place.and_then(|place| mapping.columns.get_mut(place));
    let is_there = known.is_some();
    if let Some(known) = known {
        *known = meaning;
    }
    Ok(is_there)
}

/// What a sheet is called: a text file has none, and goes by its own name.
fn shown_name(asked: &Import, sheet: &SheetPreview) -> String {
    let file = asked.file.file_name().unwrap_or_default();
    if sheet.name.is_empty() {
        file.to_string_lossy().into_owned()
    } else {
        sheet.name.clone()
    }
}

fn say_columns(session: &mut Session, asked: &Import, preview: &Preview) -> Result<(), Failure> {
    let lang = session.lang;
    for sheet in &preview.sheets {
        let side = sheet.side.words(lang);
        session.answer.line(&messages::cli_sheet_read(
            lang,
            &shown_name(asked, sheet),
            &side,
            sheet.header_row,
        ))?;
        for column in &sheet.columns {
            let words = match column.meaning {
                Meaning::LeftOut | Meaning::RowNumber => {
                    messages::cli_column_ignored(lang, &column.letter, &column.header)
                }
                meaning => messages::cli_column_read(
                    lang,
                    &column.letter,
                    &column.header,
                    &told::meaning(lang, meaning),
                ),
            };
            session.answer.line(&words)?;
        }
    }
    for name in &preview.skipped_sheets {
        session.answer.line(&told::sheet_skipped(lang, name))?;
    }
    Ok(())
}

/// Why no row at all can be taken: the refusal, and what is wrong with the first of them.
fn no_row(lang: Lang, preview: &Preview, rows: &[IncomingRow]) -> String {
    const MOST: usize = 20;
    let refused = refusal::refusal(lang, &Refusal::NoRowToImport);
    let about = rows.iter().flat_map(|row| row_said(lang, preview, row));
    let about = about.take(MOST);
    std::iter::once(refused)
        .chain(about)
        .collect::<Vec<_>>()
        .join("\n")
}

/// What is to be said about a row; nothing where all was understood.
async fn said(
    lang: Lang,
    register: &Register,
    preview: &Preview,
    row: &IncomingRow,
    alike: &[Duplicate],
) -> Result<String, Failure> {
    let mut lines = row_said(lang, preview, row);
    for like in each_once(alike) {
        let other = match (&like.person_id, like.row) {
            (Some(id), _) => {
                let person = get::<PersonRow>(register.readers(), id).await?;
                name_or_protected(lang, person.details.shown_name())
            }
            (None, Some(row)) => messages::cli_row(lang, row),
            (None, None) => continue,
        };
        lines.push(messages::cli_row_duplicate(lang, row.number, &other));
    }
    Ok(lines.join("\n"))
}

/// What the row itself gives to say.
fn row_said(lang: Lang, preview: &Preview, row: &IncomingRow) -> Vec<String> {
    if let Fate::LeftOut(reason) = row.fate {
        return vec![told::left_out(lang, row.number, reason)];
    }
    let problems = row.problems(preview).iter();
    let sheet = preview.sheets.get(row.sheet);
    let mut lines: Vec<String> = problems
        .filter_map(|problem| Some(told::row_problem(lang, sheet?, row.number, *problem)))
        .collect();
    if let Fate::Refused(Some(why)) = &row.fate {
        let why = refusal::error(lang, why);
        lines.push(messages::cli_row_said(lang, row.number, &why));
    }
    lines
}

fn object(
    lang: Lang,
    preview: &Preview,
    row: &IncomingRow,
    ids: &[String],
    new: &[NewRegistration],
    alike: &[Duplicate],
) -> Value {
    let place = match row.fate {
        Fate::Taken(place) => Some(place),
        Fate::Refused(_) | Fate::LeftOut(_) => None,
    };
    let sheet = preview.sheets.get(row.sheet);
    let problems = row.problems(preview);
    let mut beside = vec![
        ("sheet", json!(sheet.map(|sheet| &sheet.name))),
        ("row", json!(row.number)),
        ("side", json!(sheet.map(|sheet| sheet.side))),
        ("taken", json!(place.is_some())),
    ];
    match &row.fate {
        Fate::Taken(place) => beside.extend([
            (
                "name",
                json!(new.get(*place).map(|one| &one.person.full_name)),
            ),
            ("problems", json!(problems)),
            ("likely_duplicates", json!(alike)),
        ]),
        Fate::Refused(why) => {
            let why = why.as_ref().map(|why| refusal::error(lang, why));
            beside.extend([("problems", json!(problems)), ("refused", json!(why))]);
        }
        Fate::LeftOut(reason) => beside.push(("left_out", json!(reason))),
    }
    let id = place.and_then(|place| ids.get(place));
    with(&json!({ "id": id }), &beside)
}

/// What stands beside the rows.
fn summary(
    operation: Option<&str>,
    asked: &Import,
    new: &[NewRegistration],
    preview: &Preview,
) -> Map<String, Value> {
    let mut sheets = Map::new();
    for sheet in &preview.sheets {
        let mut columns = Map::new();
        for column in &sheet.columns {
            columns.insert(
                column.letter.clone(),
                json!({ "header": column.header, "meaning": column.meaning }),
            );
        }
        sheets.insert(
            shown_name(asked, sheet),
            json!({ "side": sheet.side, "header_row": sheet.header_row, "columns": columns }),
        );
    }
    let mut summary = Map::new();
    summary.insert("operation".to_owned(), json!(operation));
    summary.insert("dry_run".to_owned(), json!(asked.dry_run));
    summary.insert(
        "imported".to_owned(),
        json!(if asked.dry_run { 0 } else { new.len() }),
    );
    summary.insert("can_be_imported".to_owned(), json!(new.len()));
    summary.insert("sheets".to_owned(), Value::Object(sheets));
    summary
}
