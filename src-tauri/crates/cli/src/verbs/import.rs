//! `import`: a spreadsheet in, with a preview, a mapping that can be changed and one undoable
//! operation.

use std::collections::BTreeMap;
use std::io::{IsTerminal as _, Write as _};
use std::ops::ControlFlow;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value, json};
use vejviser_core::Refusal;
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::people::{
    Candidate, Likely, Likeness, PersonRow, alike_among, likely_duplicates,
};
use vejviser_core::register::{Register, get};
use vejviser_core::registrations::{self, NewRegistration, RememberedMapping, remembered_mappings};
use vejviser_core::values::Coded as _;
use vejviser_exchange::{
    ExchangeRefusal, LeftOut, Mapping, Meaning, Options, Preview, Progress, Quoted, RowPreview,
    RowProblem, SheetPreview, words as told,
};
use vejviser_words::{Lang, Worded as _, messages, plain, refusal};

use super::Session;
use super::people::name_or_protected;
use crate::answer::with;
use crate::arguments::Import;
use crate::failure::Failure;

/// A row of the preview, on its way into the register or not.
struct Row<'a> {
    sheet: &'a SheetPreview,
    number: u32,
    fate: Fate,
}

enum Fate {
    /// It becomes the registration at this place of the list.
    Taken(usize, Vec<RowProblem>),
    /// It cannot be taken, for these reasons, each worded.
    Refused(Vec<RowProblem>, Option<String>),
    /// It is no registration.
    LeftOut(LeftOut),
}

pub async fn import(
    session: &mut Session,
    register: &Register,
    asked: Import,
) -> Result<(), Failure> {
    let lang = session.lang;
    let preview = preview(lang, register, &asked).await?;
    let today = register.clock().today();
    let group = groups::get(register.readers()).await?;
    let mut new: Vec<NewRegistration> = Vec::new();
    let mut rows: Vec<Row<'_>> = Vec::new();
    for sheet in &preview.sheets {
        for row in &sheet.rows {
            let problems = row.problems.clone();
            let fate = if row.can_be_taken() {
                match taken(&group, sheet, row, today) {
                    Ok(registration) => {
                        new.push(registration);
                        Fate::Taken(new.len() - 1, problems)
                    }
                    Err(why) => Fate::Refused(problems, Some(refusal::error(lang, &why))),
                }
            } else {
                Fate::Refused(problems, None)
            };
            rows.push(Row {
                sheet,
                number: row.row_number,
                fate,
            });
        }
        rows.extend(sheet.left_out.iter().map(|(number, reason)| Row {
            sheet,
            number: *number,
            fate: Fate::LeftOut(*reason),
        }));
    }
    if new.is_empty() && !asked.dry_run {
        return Err(Failure::Worded(no_row(lang, &rows)));
    }
    let (operation, ids, duplicates) = if asked.dry_run {
        (None, Vec::new(), duplicates(register, &new).await?)
    } else {
        let mappings = to_remember(&preview)?;
        let done = registrations::import(register, &new, &mappings).await?;
        (Some(done.operation), done.registrations, done.duplicates)
    };
    let alike = Duplicates::of(&new, duplicates, &rows);
    say_columns(session, &asked, &preview)?;
    let mut list = session.answer.list("rows")?;
    for row in &rows {
        let alike = alike.of_row(row);
        let words = said(lang, register, row, alike).await?;
        list.row(&object(row, &ids, &new, alike), || words)?;
    }
    let summary = summary(operation.as_deref(), &asked, &new, &preview);
    list.end(&summary, String::new)?;
    session.answer.line(&if asked.dry_run {
        messages::cli_would_import(lang, new.len())
    } else {
        messages::cli_imported(lang, new.len())
    })
}

/// A likely duplicate: a person in the register, or an earlier row of the same file.
#[derive(Serialize)]
struct Duplicate {
    person_id: Option<String>,
    row: Option<u32>,
    likeness: Likeness,
}

/// The likely duplicates of each registration, by its place.
struct Duplicates(BTreeMap<usize, Vec<Duplicate>>);

impl Duplicates {
    fn of(new: &[NewRegistration], known: Vec<Likely>, rows: &[Row<'_>]) -> Self {
        let mut all: BTreeMap<usize, Vec<Duplicate>> = BTreeMap::new();
        for likely in known {
            let place = usize::try_from(likely.candidate).unwrap_or(usize::MAX);
            all.entry(place).or_default().push(Duplicate {
                person_id: Some(likely.person_id),
                row: None,
                likeness: likely.likeness,
            });
        }
        let numbers: BTreeMap<usize, u32> = rows
            .iter()
            .filter_map(|row| match row.fate {
                Fate::Taken(place, _) => Some((place, row.number)),
                _ => None,
            })
            .collect();
        let candidates: Vec<Candidate<'_>> = new.iter().map(Candidate::from).collect();
        for alike in alike_among(&candidates) {
            all.entry(alike.candidate).or_default().push(Duplicate {
                person_id: None,
                row: numbers.get(&alike.earlier).copied(),
                likeness: alike.likeness,
            });
        }
        Self(all)
    }

    fn of_row(&self, row: &Row<'_>) -> &[Duplicate] {
        match &row.fate {
            Fate::Taken(place, _) => self.0.get(place).map_or(&[], Vec::as_slice),
            _ => &[],
        }
    }
}

/// The registration of a row, where the core can take it.
fn taken(
    group: &GroupRow,
    sheet: &SheetPreview,
    row: &RowPreview,
    today: NaiveDate,
) -> vejviser_core::Result<NewRegistration> {
    let new = row.draft.registration(sheet.side, today)?;
    registrations::municipality_of(group, &new)?;
    Ok(new)
}

/// Reads the file with what is remembered, and once more where the user reads a column otherwise.
async fn preview(lang: Lang, register: &Register, asked: &Import) -> Result<Preview, Failure> {
    let mut options = Options::on(register.clock().today());
    options.sheet.clone_from(&asked.sheet);
    options.side = asked.side;
    options.leave_out.clone_from(&asked.leave_out);
    for remembered in remembered_mappings(register.readers()).await? {
        options
            .mappings
            .extend(serde_json::from_value::<Mapping>(remembered.mapping).ok());
    }
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

/// How each sheet's columns were read, for the next file with the same header.
fn to_remember(preview: &Preview) -> Result<Vec<RememberedMapping>, Failure> {
    let mut all: Vec<RememberedMapping> = Vec::new();
    for sheet in &preview.sheets {
        let mapping = serde_json::to_value(sheet.mapping())
            .map_err(|_| Failure::machine("remembering the mapping"))?;
        let remembered = RememberedMapping::new(&sheet.fingerprint, mapping);
        if !all.iter().any(|known| known.header == remembered.header) {
            all.push(remembered);
        }
    }
    Ok(all)
}

async fn duplicates(register: &Register, new: &[NewRegistration]) -> Result<Vec<Likely>, Failure> {
    let candidates: Vec<Candidate<'_>> = new.iter().map(Candidate::from).collect();
    Ok(likely_duplicates(register.readers(), &candidates).await?)
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
fn no_row(lang: Lang, rows: &[Row<'_>]) -> String {
    const MOST: usize = 20;
    let refused = refusal::refusal(lang, &Refusal::NoRowToImport);
    let about = rows.iter().flat_map(|row| row_said(lang, row)).take(MOST);
    std::iter::once(refused)
        .chain(about)
        .collect::<Vec<_>>()
        .join("\n")
}

/// What is to be said about a row; nothing where all was understood.
async fn said(
    lang: Lang,
    register: &Register,
    row: &Row<'_>,
    alike: &[Duplicate],
) -> Result<String, Failure> {
    let mut lines = row_said(lang, row);
    for (place, like) in alike.iter().enumerate() {
        let before = alike.get(..place).unwrap_or_default();
        let known = |one: &Duplicate| (&one.person_id, one.row) == (&like.person_id, like.row);
        if before.iter().any(known) {
            continue;
        }
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
fn row_said(lang: Lang, row: &Row<'_>) -> Vec<String> {
    match &row.fate {
        Fate::LeftOut(reason) => vec![told::left_out(lang, row.number, *reason)],
        Fate::Taken(_, problems) | Fate::Refused(problems, None) => {
            problems_said(lang, row, problems)
        }
        Fate::Refused(problems, Some(why)) => {
            let mut lines = problems_said(lang, row, problems);
            lines.push(messages::cli_row_said(lang, row.number, why));
            lines
        }
    }
}

fn problems_said(lang: Lang, row: &Row<'_>, problems: &[RowProblem]) -> Vec<String> {
    problems
        .iter()
        .map(|problem| told::row_problem(lang, row.sheet, row.number, *problem))
        .collect()
}

fn object(row: &Row<'_>, ids: &[String], new: &[NewRegistration], alike: &[Duplicate]) -> Value {
    let place = match row.fate {
        Fate::Taken(place, _) => Some(place),
        Fate::Refused(..) | Fate::LeftOut(_) => None,
    };
    let mut beside = vec![
        ("sheet", json!(row.sheet.name)),
        ("row", json!(row.number)),
        ("side", json!(row.sheet.side)),
        ("taken", json!(place.is_some())),
    ];
    match &row.fate {
        Fate::Taken(place, problems) => beside.extend([
            (
                "name",
                json!(new.get(*place).map(|one| &one.person.full_name)),
            ),
            ("problems", json!(problems)),
            ("likely_duplicates", json!(alike)),
        ]),
        Fate::Refused(problems, why) => {
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
