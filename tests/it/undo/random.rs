//! Undo and redo over random sequences of everything that can be done to a register.

use proptest::prelude::*;
use vejviser_core::register::{DumpedRow, OperationKind, Register};
use vejviser_core::{Error, Refusal};

use super::random_work::{self, Deed};
use crate::given::{everything, is_whole, opened, refusal};

/// What should be true: every state that can be reached by undoing and redoing, and where we are.
struct Expected {
    states: Vec<Vec<DumpedRow>>,
    at: usize,
}

impl Expected {
    fn now(&self) -> &Vec<DumpedRow> {
        &self.states[self.at]
    }

    fn done(&mut self, state: Vec<DumpedRow>) {
        self.states.truncate(self.at + 1);
        self.states.push(state);
        self.at += 1;
    }
}

#[derive(Debug, Clone)]
enum Turn {
    Do(Deed),
    Undo,
    Redo,
    /// Undoes one of the earlier operations, whatever came after it.
    UndoEarlier(usize),
    /// A line in the log of use.
    Print,
    /// Closes the register and opens it again.
    Reopen,
}

fn turn() -> impl Strategy<Value = Turn> {
    prop_oneof![
        20 => random_work::deed().prop_map(Turn::Do),
        4 => Just(Turn::Undo),
        3 => Just(Turn::Redo),
        2 => (0_usize..12).prop_map(Turn::UndoEarlier),
        1 => Just(Turn::Print),
        1 => Just(Turn::Reopen),
    ]
}

fn comes_to(result: &[DumpedRow], wanted: &[DumpedRow], what: &str) {
    if let Some(row) = wanted.iter().find(|row| !result.contains(row)) {
        panic!("{what}: {} {} is not as it was", row.record, row.id);
    }
    if let Some(row) = result.iter().find(|row| !wanted.contains(row)) {
        panic!("{what}: {} {} was not there", row.record, row.id);
    }
}

async fn do_and_take_back(register: &Register, deed: &Deed, expected: &mut Expected) {
    let done = random_work::perform(register, deed).await;
    let after = everything(register).await;
    match done {
        Err(Error::Fault(fault)) => panic!("{deed:?} broke: {fault}"),
        Err(Error::Refused(_)) => comes_to(&after, expected.now(), "a refusal"),
        Ok(()) if after == *expected.now() => {}
        Ok(()) => {
            register.undo().await.unwrap();
            comes_to(&everything(register).await, expected.now(), "do, undo");
            is_whole(register).await;
            register.redo().await.unwrap();
            comes_to(&everything(register).await, &after, "do, undo, redo");
            expected.done(after);
        }
    }
    is_whole(register).await;
}

async fn undo_earlier(register: &Register, back: usize, expected: &Expected) {
    let standing: Vec<String> = register
        .ledger(None, None)
        .await
        .unwrap()
        .into_iter()
        .filter(|line| line.in_effect)
        .map(|line| line.id)
        .collect();
    let Some(place) = standing.len().checked_sub(back + 1) else {
        return;
    };
    match register.undo_operation(&standing[place]).await {
        Ok(_) => {
            is_whole(register).await;
            register.redo().await.unwrap();
        }
        Err(Error::Fault(fault)) => panic!("undoing an earlier operation broke: {fault}"),
        Err(Error::Refused(_)) => {}
    }
    comes_to(
        &everything(register).await,
        expected.now(),
        "an earlier one",
    );
}

async fn take(mut register: Register, turns: &[Turn]) {
    let folder = register.folder().to_owned();
    let mut expected = Expected {
        states: vec![everything(&register).await],
        at: 0,
    };
    for turn in turns {
        match turn {
            Turn::Do(deed) => do_and_take_back(&register, deed, &mut expected).await,
            Turn::Undo if expected.at == 0 => {
                assert_eq!(refusal(register.undo().await), Refusal::NothingToUndo);
            }
            Turn::Undo => {
                register.undo().await.unwrap();
                expected.at -= 1;
            }
            Turn::Redo if expected.at + 1 == expected.states.len() => {
                assert_eq!(refusal(register.redo().await), Refusal::NothingToRedo);
            }
            Turn::Redo => {
                register.redo().await.unwrap();
                expected.at += 1;
            }
            Turn::UndoEarlier(back) => undo_earlier(&register, *back, &expected).await,
            Turn::Print => register
                .note_use(OperationKind::Printed, None)
                .await
                .unwrap(),
            Turn::Reopen => {
                register.close().await.unwrap();
                register = opened(&folder).await;
            }
        }
        comes_to(&everything(&register).await, expected.now(), "a turn");
    }
    while expected.at > 0 {
        register.undo().await.unwrap();
        expected.at -= 1;
        comes_to(
            &everything(&register).await,
            expected.now(),
            "all the way back",
        );
    }
    assert_eq!(refusal(register.undo().await), Refusal::NothingToUndo);
    is_whole(&register).await;
    while expected.at + 1 < expected.states.len() {
        register.redo().await.unwrap();
        expected.at += 1;
        comes_to(
            &everything(&register).await,
            expected.now(),
            "all the way forward",
        );
    }
    assert_eq!(refusal(register.redo().await), Refusal::NothingToRedo);
    is_whole(&register).await;
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 30,
        max_shrink_iters: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_was_done_is_undone_and_redone_without_a_trace(
        turns in prop::collection::vec(turn(), 1..32)
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let given = crate::given::a_group().await;
            take(given.register, &turns).await;
        });
    }
}
