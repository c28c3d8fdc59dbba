//! Every input that the fuzz targets keep goes through the same functions on every run.

use std::path::Path;

use vejviser_exchange::dialect::find_dialect;

use crate::make::{with_sheet, zip};
use crate::support::{options, read_with};

fn inputs(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
        .collect()
}

#[test]
fn the_reader_answers_every_kept_input() {
    let inputs = inputs("read");
    assert!(inputs.len() >= 20);
    for input in inputs {
        if let Ok(preview) = read_with(&input, &options()) {
            assert!(!preview.sheets.is_empty());
        }
    }
}

#[test]
fn the_dialect_finder_answers_every_kept_input() {
    let inputs = inputs("dialect");
    assert!(inputs.len() >= 10);
    for input in inputs {
        let text = String::from_utf8_lossy(&input);
        let dialect = find_dialect(&text);
        assert!(text.is_char_boundary(dialect.skip));
    }
}

#[test]
fn the_reader_answers_every_kept_sheet_inside_a_packed_file() {
    let inputs = inputs("parts");
    assert!(inputs.len() >= 3);
    for input in inputs {
        let Some((first, sheet)) = input.split_first() else {
            continue;
        };
        let file = if first & 1 == 0 {
            with_sheet(&String::from_utf8_lossy(sheet), &[])
        } else {
            let kind: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
            zip(&[("mimetype", kind), ("content.xml", sheet)])
        };
        if let Ok(preview) = read_with(&file, &options()) {
            assert!(!preview.sheets.is_empty());
        }
    }
}
