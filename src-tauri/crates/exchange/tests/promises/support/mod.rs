//! Reading in tests: on a fixed day, by path or from bytes.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use vejviser_exchange::{
    ExchangeRefusal, Options, Preview, RowPreview, SheetPreview, read, read_bytes,
};

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
}

pub fn options() -> Options {
    Options::on(today())
}

/// The groups' own lists, in the repository's tests/fixtures.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures")
        .join(name)
}

pub fn read_fixture(name: &str) -> Preview {
    read(&fixture(name), &options(), &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap()
}

pub fn read_with(bytes: &[u8], options: &Options) -> Result<Preview, ExchangeRefusal> {
    read_bytes(bytes, options, &mut |_| ControlFlow::Continue(()))
}

pub fn preview(bytes: impl AsRef<[u8]>) -> Preview {
    read_with(bytes.as_ref(), &options()).unwrap()
}

pub fn refusal(bytes: impl AsRef<[u8]>) -> ExchangeRefusal {
    match read_with(bytes.as_ref(), &options()) {
        Ok(_) => panic!("the file was read"),
        Err(refusal) => refusal,
    }
}

pub fn only_sheet(preview: &Preview) -> &SheetPreview {
    assert_eq!(preview.sheets.len(), 1);
    &preview.sheets[0]
}

pub fn row<'a>(sheet: &'a SheetPreview, name: &str) -> &'a RowPreview {
    sheet
        .rows
        .iter()
        .find(|row| row.draft.name == name)
        .unwrap_or_else(|| panic!("no row of {name}"))
}
