//! Memory and speed, measured in a process of its own.

use std::process::Command;

use crate::bombs::{greedy_files, zip_bombs};
use crate::make::workbook;
use crate::support::{options, preview, read_with};

const IN_A_PROCESS_OF_ITS_OWN: &str = "VEJVISER_EXCHANGE_MEASURED";

/// The most memory that this process ever held, in kilobytes.
#[cfg(target_os = "linux")]
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn a_gigabyte_is_never_held_whatever_the_file() {
    if std::env::var_os(IN_A_PROCESS_OF_ITS_OWN).is_some() {
        for file in zip_bombs().into_iter().chain(greedy_files()) {
            assert!(read_with(&file, &options()).is_err());
            assert!(peak() < 1_000_000, "{} kB", peak());
        }
        return;
    }
    let child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "measured::a_gigabyte_is_never_held_whatever_the_file",
        ])
        .env(IN_A_PROCESS_OF_ITS_OWN, "1")
        .output()
        .unwrap();
    assert!(
        child.status.success(),
        "{}",
        String::from_utf8_lossy(&child.stdout)
    );
}

/// A waiting list of so many rows, as the groups keep them.
fn waiting_list(rows: u32) -> Vec<u8> {
    workbook(|book| {
        let sheet = book.add_worksheet().set_name("Deltagere").unwrap();
        let header = [
            "Nr",
            "Navn",
            "Tlf.",
            "By",
            "Sprog",
            "Enlig/familie",
            "Børn (alder)",
            "Ønsker",
            "Henvist af",
            "Dato",
            "Bemærkninger",
        ];
        for (column, text) in (0..).zip(header) {
            sheet.write_string(0, column, text).unwrap();
        }
        for row in 1..=rows {
            sheet.write_number(row, 0, row).unwrap();
            let phone = format!("28 47 {:02} {:02}", row / 100 % 100, row % 100);
            let cells = [
                "Amal Haddad",
                &phone,
                "Skærbæk",
                "arabisk, lidt engelsk",
                "familie",
                "3 og 5 år",
                "busplan, MitID",
                "sprogskolen",
                "3/2-26",
                "ring efter kl. 16",
            ];
            for (column, text) in (1..).zip(cells) {
                sheet.write_string(row, column, text).unwrap();
            }
        }
    })
}

#[test]
fn ten_thousand_rows_are_read_in_one_go() {
    let file = waiting_list(10_000);
    let begun = std::time::Instant::now();
    let read = preview(file);
    let took = begun.elapsed();
    assert_eq!(read.sheets[0].rows.len(), 10_000);
    assert!(
        read.sheets[0]
            .rows
            .iter()
            .all(|row| row.problems.is_empty())
    );
    // The promise is 0.6 s for an optimised build; a test build may be many times slower.
    let most = if cfg!(debug_assertions) { 30_000 } else { 600 };
    assert!(took.as_millis() < most, "{took:?}");
}
