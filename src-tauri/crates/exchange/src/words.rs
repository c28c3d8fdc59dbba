//! The wording of everything this crate can say, exhaustive: nothing new compiles without words.

use std::io::ErrorKind;

use vejviser_words::{Lang, Worded, lists, messages};

use crate::mapping::Meaning;
use crate::preview::{ColumnPreview, Progress, SheetPreview, Stage};
use crate::problem::{LeftOut, RowProblem};
use crate::refusal::{ExchangeRefusal, LooksLike};

/// Why a spreadsheet was not read, and what to do.
#[must_use]
pub fn refusal(lang: Lang, refusal: &ExchangeRefusal) -> String {
    match refusal {
        ExchangeRefusal::CannotOpen {
            kind: ErrorKind::NotFound,
        } => messages::import_no_file(lang),
        ExchangeRefusal::CannotOpen { .. } => messages::import_not_readable(lang),
        ExchangeRefusal::WrongType { looks_like } => wrong_type(lang, *looks_like),
        ExchangeRefusal::Empty => messages::import_empty(lang),
        ExchangeRefusal::NoHeader => messages::import_no_header(lang),
        ExchangeRefusal::NoDataRow => messages::import_no_data_row(lang),
        ExchangeRefusal::Damaged => messages::import_damaged(lang),
        ExchangeRefusal::PasswordProtected => messages::import_password_protected(lang),
        ExchangeRefusal::TooLarge { most_megabytes } => {
            messages::import_too_large(lang, *most_megabytes)
        }
        ExchangeRefusal::UnpacksTooLarge => messages::import_unpacks_too_large(lang),
        ExchangeRefusal::TooManyRows { most } => messages::import_too_many_rows(lang, *most),
        ExchangeRefusal::NoSuchSheet { sheets } => {
            let names: Vec<&str> = sheets.iter().map(|sheet| sheet.0.as_str()).collect();
            messages::import_no_such_sheet(lang, &lists::and(lang, &names))
        }
        ExchangeRefusal::SideUnclear { sheet } if sheet.0.is_empty() => {
            messages::import_side_unclear_unnamed(lang)
        }
        ExchangeRefusal::SideUnclear { sheet } => messages::import_side_unclear(lang, &sheet.0),
        ExchangeRefusal::CprColumn { header, letter } => {
            let column = if header.0.is_empty() {
                letter
            } else {
                &header.0
            };
            messages::import_cpr_column(lang, column)
        }
        ExchangeRefusal::NoSuchColumn { column } => {
            messages::import_no_such_column(lang, &column.0)
        }
        ExchangeRefusal::UnknownEncoding => messages::import_unknown_encoding(lang),
        ExchangeRefusal::Stopped => messages::import_stopped(lang),
    }
}

fn wrong_type(lang: Lang, looks_like: LooksLike) -> String {
    match looks_like {
        LooksLike::Pdf => messages::import_wrong_type_pdf(lang),
        LooksLike::Picture => messages::import_wrong_type_picture(lang),
        LooksLike::Document => messages::import_wrong_type_document(lang),
        LooksLike::WebPage => messages::import_wrong_type_web_page(lang),
        LooksLike::BinaryWorkbook => messages::import_wrong_type_binary_workbook(lang),
        LooksLike::Other => messages::import_wrong_type_other(lang),
    }
}

/// What is said about a row of a sheet.
#[must_use]
pub fn row_problem(lang: Lang, sheet: &SheetPreview, row: u32, problem: RowProblem) -> String {
    let row = row.to_string();
    let column = |place: usize| sheet.columns.get(place).map_or("", ColumnPreview::shown);
    match problem {
        RowProblem::NoName => messages::import_row_no_name(lang, &row),
        RowProblem::NotAName => messages::import_row_not_a_name(lang, &row),
        RowProblem::TooLong => messages::import_row_too_long(lang, &row),
        RowProblem::Undecided => messages::import_row_undecided(lang, &row),
        RowProblem::CprNumber { column: at } => {
            messages::import_row_cpr_number(lang, &row, column(at))
        }
        RowProblem::NotUnderstood { field, column: at } => {
            messages::import_row_not_understood(lang, &row, column(at), &field.words(lang))
        }
        RowProblem::PartlyUnderstood { field, column: at } => {
            messages::import_row_partly_understood(lang, &row, column(at), &field.words(lang))
        }
        RowProblem::SecondValue { field, column: at } => {
            messages::import_row_second_value(lang, &row, column(at), &field.words(lang))
        }
        RowProblem::DateAhead { column: at, .. } => {
            messages::import_row_date_ahead(lang, &row, column(at))
        }
    }
}

/// Why a row is left out that is no registration.
#[must_use]
pub fn left_out(lang: Lang, row: u32, reason: LeftOut) -> String {
    let row = row.to_string();
    match reason {
        LeftOut::Total => messages::import_left_out_total(lang, &row),
        LeftOut::NoFriendWanted => messages::import_left_out_no_friend_wanted(lang, &row),
        LeftOut::HeaderAgain => messages::import_left_out_header_again(lang, &row),
        LeftOut::Heading => messages::import_left_out_heading(lang, &row),
        LeftOut::JoinedAbove => messages::import_left_out_joined_above(lang, &row),
    }
}

/// That a sheet was skipped, for it has no header.
#[must_use]
pub fn sheet_skipped(lang: Lang, sheet: &str) -> String {
    messages::import_sheet_skipped(lang, sheet)
}

/// What a column is taken for.
#[must_use]
pub fn meaning(lang: Lang, meaning: Meaning) -> String {
    match meaning {
        Meaning::Field(field) => field.words(lang),
        Meaning::GivenName => messages::import_column_given_name(lang),
        Meaning::FamilyName => messages::import_column_family_name(lang),
        Meaning::MotherTongue => messages::import_column_mother_tongue(lang),
        Meaning::RowNumber => messages::import_column_row_number(lang),
        Meaning::CprNumber => messages::import_column_cpr(lang),
        Meaning::Unknown => messages::import_column_unknown(lang),
        Meaning::LeftOut => messages::import_column_left_out(lang),
    }
}

/// How far the reading is.
#[must_use]
pub fn progress(lang: Lang, progress: Progress) -> String {
    match progress.stage {
        Stage::Reading => messages::import_reading(lang, progress.rows),
        Stage::Understanding => messages::import_understanding(lang, progress.rows),
    }
}
