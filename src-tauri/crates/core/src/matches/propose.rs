//! Drafting a match: the leader brings two together, and nobody is told yet (domain.md §3).

use super::gates::Shut;
use super::load::load;
use super::model::{MatchRow, PairChoiceRow};
use super::pool::Pair;
use crate::error::{Refusal, Result};
use crate::register::{Op, OperationKind, Record, Register, Tx, ids};
use crate::values::FreeText;

/// Drafts a match of two, with the leader's own reason where she gives one.
///
/// # Errors
/// When a gate is shut between the two, or one of them waits no longer.
pub async fn propose(register: &Register, pair: &Pair, why: Option<FreeText>) -> Result<MatchRow> {
    let mut tx = register
        .begin(Op::new(OperationKind::MatchProposed))
        .await?;
    let row = MatchRow {
        why,
        ..draft(&mut tx, register, pair).await?
    };
    tx.about(&row.id);
    tx.insert(&row).await?;
    let_go(&mut tx, pair).await?;
    tx.commit().await?;
    Ok(row)
}

/// Drafts the pairs of a plan, all of them or none.
///
/// # Errors
/// When a gate is shut between two of them, or somebody waits no longer.
pub async fn propose_all(register: &Register, pairs: &[Pair]) -> Result<Vec<MatchRow>> {
    let mut tx = register.begin(Op::new(OperationKind::PlanApproved)).await?;
    let mut rows = Vec::new();
    for pair in pairs {
        let row = draft(&mut tx, register, pair).await?;
        tx.insert(&row).await?;
        let_go(&mut tx, pair).await?;
        rows.push(row);
    }
    tx.commit().await?;
    Ok(rows)
}

async fn draft(tx: &mut Tx, register: &Register, pair: &Pair) -> Result<MatchRow> {
    let shut = gates_of(tx, register, pair).await?;
    if let Some(gate) = shut.iter().next() {
        return Err(Refusal::GateShut { gate }.into());
    }
    let clock = register.clock();
    Ok(MatchRow::draft(
        ids::new(clock.now()),
        &pair.participant,
        &pair.friend,
        clock.today(),
        register.member(),
    ))
}

/// The gates that are shut between two as things stand in this operation.
pub(super) async fn gates_of(tx: &mut Tx, register: &Register, pair: &Pair) -> Result<Shut> {
    let both = [pair.participant.clone(), pair.friend.clone()];
    let today = register.clock().today();
    let pool = load(tx.connection(), Some(&both), today).await?;
    let judged = pool.judge(pair).ok_or(Refusal::NotFound {
        record: Record::Registration,
    })?;
    Ok(judged.shut)
}

/// Two who are matched need not be held together for the next plan.
async fn let_go(tx: &mut Tx, pair: &Pair) -> Result<()> {
    let id = PairChoiceRow::id_of(&pair.participant, &pair.friend);
    tx.delete(Record::PairChoice, &id).await
}
