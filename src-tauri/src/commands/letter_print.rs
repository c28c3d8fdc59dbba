//! Messages as letters on paper: what those of meetings, matches and courses have in common.

use std::path::Path;

use chrono::NaiveDate;
use vejviser_core::groups::GroupRow;
use vejviser_core::register::Register;
use vejviser_core::values::PersonName;
use vejviser_exchange::Letter;
use vejviser_paper::{LetterSheet, print_letters};
use vejviser_words::{Lang, dates, messages};

use super::prints::{self, set};
use super::receivers::To;
use crate::failure::Failure;

/// The day a letter is dated.
pub fn today(register: &Register) -> NaiveDate {
    dates::in_denmark(register.clock().now()).date()
}

/// A letter to each of those who read this language and are not protected; `write` is given her name.
pub fn to_each(
    all: &[To],
    lang: Lang,
    group: &GroupRow,
    dated: NaiveDate,
    write: impl Fn(Option<&str>) -> Result<Letter, Failure>,
) -> Result<Vec<(Lang, LetterSheet)>, Failure> {
    all.iter()
        .filter(|one| !one.protected && one.lang == lang)
        .map(|one| {
            let to = one.name.as_ref().map(PersonName::as_str);
            let Letter { subject, body, .. } = write(to)?;
            let sheet = LetterSheet::of(lang, group, to, &subject, &body, dated);
            Ok((lang, sheet))
        })
        .collect()
}

/// Sets letters, each in its receiver's language and on a page of its own, and opens them with the
/// program for PDF files; entered in the log of use with the record they are about.
pub async fn open(
    register: &Register,
    screen: Lang,
    about: &str,
    folder: &Path,
    letters: Vec<(Lang, LetterSheet)>,
) -> Result<(), Failure> {
    let pdf = set(move || print_letters(&letters)).await??.pdf;
    let name = prints::file_name(&messages::meetings_letters(screen));
    prints::open(register, Some(about), folder, &name, &pdf).await
}
