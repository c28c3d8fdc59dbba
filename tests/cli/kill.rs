//! kill -9 at random moments, 200 times (`VEJVISER_KILLS` says otherwise): what was acknowledged is
//! there, the register opens and verifies, and nothing half done stays behind.
//!
//! A kill cannot test the disk's own cache: the pragmas that guard it are asserted in tests/it.

mod copies;
mod hunt;
mod keys;
mod program;
mod worker;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;
use vejviser_core::meetings;
use vejviser_core::register::{Clock, DumpedRow, OperationKind, Register};
use vejviser_core::testing::{a_meeting, a_register, now, passphrase};

use hunt::{kill, kills, moments};

/// A register with a meeting to sign up for, closed.
async fn a_group_with_a_meeting() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let register = a_register(&root.path().join("register")).await.unwrap();
    meetings::add(&register, a_meeting().unwrap())
        .await
        .unwrap();
    register.close().await.unwrap();
    root
}

async fn opened(folder: &Path) -> Register {
    Register::open(folder, &passphrase(), Clock::standing(now()))
        .await
        .unwrap()
}

/// Sees to it that the register holds what it promises and that its folder is tidy.
async fn is_whole(register: &Register) {
    assert_eq!(
        register.verify().await.unwrap().findings,
        Vec::<String>::new()
    );
    for folder in [
        register.folder().to_owned(),
        register.folder().join("backups"),
    ] {
        assert_eq!(unfinished(&folder), Vec::<String>::new());
    }
}

/// The files in a folder that a killed program did not get to finish.
fn unfinished(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains(".unfinished") || name.contains(".making"))
        .collect()
}

/// What is known of a register that is worked on and killed again and again.
#[derive(Default)]
struct Known {
    /// Every operation but the openings, in order.
    operations: Vec<String>,
    /// Whether a record was last acknowledged as there, or as taken back.
    there: BTreeMap<String, bool>,
}

impl Known {
    /// Of a register that nobody has been killed over yet.
    async fn of(folder: &Path) -> Self {
        let register = opened(folder).await;
        let operations = done(&register).await;
        register.close().await.unwrap();
        Self {
            operations,
            there: BTreeMap::new(),
        }
    }

    /// Takes over what a worker acknowledged before it was killed: `there ID OPERATION`, or `gone`.
    fn was_told(&mut self, acknowledged: &[String]) -> Option<String> {
        let mut last = None;
        for line in acknowledged {
            let words: Vec<&str> = line.split(' ').collect();
            self.there.insert(words[1].to_owned(), words[0] == "there");
            self.operations.push(words[2].to_owned());
            last = Some(words[1].to_owned());
        }
        last
    }

    /// Finds all of it in the register, and at most one operation more: the one that was done and
    /// not yet acknowledged. It may have been about the record that was worked on last.
    async fn is_all_in(&mut self, folder: &Path, last: Option<String>) -> Vec<DumpedRow> {
        let register = opened(folder).await;
        is_whole(&register).await;
        let done = done(&register).await;
        assert!(
            done.starts_with(&self.operations),
            "something acknowledged is lost"
        );
        let more = done.len() - self.operations.len();
        assert!(more <= 1, "{more} operations that nobody asked for");
        let rows = register.dump().await.unwrap();
        let is_there = |id: &str| rows.iter().any(|row| row.id == id);
        for (id, there) in &mut self.there {
            if more == 1 && last.as_ref() == Some(id) {
                *there = is_there(id);
            }
            assert_eq!(is_there(id), *there, "{id}");
        }
        self.operations = done;
        register.close().await.unwrap();
        rows
    }
}

async fn done(register: &Register) -> Vec<String> {
    let lines = register.ledger(None, None).await.unwrap();
    lines
        .into_iter()
        .filter(|line| line.kind != OperationKind::Opened)
        .map(|line| line.id)
        .collect()
}

#[tokio::test]
async fn registrations_sign_ups_and_undos_that_were_acknowledged_are_there() {
    let mut moments = moments(1);
    let mut left = kills(60);
    while left > 0 {
        // A new register now and then, so that proving it stays quick.
        let root = a_group_with_a_meeting().await;
        let folder = root.path().join("register");
        let mut known = Known::of(&folder).await;
        for _ in 0..left.min(12) {
            left -= 1;
            let mut daily = worker::at("daily", root.path(), 0);
            let acknowledged = kill(&mut daily, &mut moments, Duration::from_millis(200));
            let last = known.was_told(&acknowledged);
            known.is_all_in(&folder, last).await;
        }
    }
}

#[tokio::test]
async fn an_import_of_several_hundred_rows_is_there_as_a_whole_or_not_at_all() {
    let mut moments = moments(2);
    let root = a_group_with_a_meeting().await;
    let folder = root.path().join("register");
    let mut known = Known::of(&folder).await;
    for _ in 0..kills(20) {
        let mut import = worker::at("import", root.path(), 0);
        let acknowledged = kill(&mut import, &mut moments, Duration::from_millis(1500));
        let last = known.was_told(&acknowledged);
        let rows = known.is_all_in(&folder, last).await;
        let registrations = rows
            .iter()
            .filter(|row| row.record == "registration")
            .count();
        assert_eq!(registrations % worker::ROWS, 0);
    }
}
