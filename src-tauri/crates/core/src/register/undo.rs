//! Undo and redo: which operation is next, and the log that says so. How one is taken back is in
//! [`super::reverse`].

use super::history::{self, Line};
use super::operation::{Op, Undoing};
use super::{OperationKind, Register, reverse};
use crate::consents;
use crate::courses;
use crate::error::{Refusal, Result};
use crate::meetings;

/// What an undo or a redo did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// The new line in the ledger.
    pub operation: String,
    /// The operation that the user thinks of: the one undone, or done again.
    pub of: Line,
}

impl Register {
    /// Takes back the last operation that stands and can be undone.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`], or why that operation cannot be undone now.
    pub async fn undo(&self) -> Result<TakenBack> {
        let line = self.next_to_undo().await?.ok_or(Refusal::NothingToUndo)?;
        self.undo_operation(&line.id).await
    }

    /// Takes back this operation, whichever came after it: by field, so that what others changed
    /// since stays.
    ///
    /// # Errors
    /// Why it cannot be undone.
    pub async fn undo_operation(&self, operation: &str) -> Result<TakenBack> {
        let of = history::line(&self.readers, operation).await?;
        if of.kind.undoing() != Undoing::Plain {
            return Err(Refusal::CannotBeUndone.into());
        }
        if !of.in_effect {
            return Err(Refusal::NothingToUndo.into());
        }
        self.take_back(OperationKind::Undone, operation, of).await
    }

    /// Does again what the last undo took back, unless something new was done since.
    ///
    /// # Errors
    /// [`Refusal::NothingToRedo`], or why it cannot be done again now.
    pub async fn redo(&self) -> Result<TakenBack> {
        let undo = self.last_undo().await?.ok_or(Refusal::NothingToRedo)?;
        let undone = undo.undoes.clone().ok_or(Refusal::NothingToRedo)?;
        let of = history::line(&self.readers, &undone).await?;
        self.take_back(OperationKind::Redone, &undo.id, of).await
    }

    /// The operation that a plain undo would take back, for the screen to name. What touched somebody
    /// who was erased is passed over.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn next_to_undo(&self) -> Result<Option<Line>> {
        self.last_standing(|line| line.kind.undoing() == Undoing::Plain && !line.erased)
            .await
    }

    /// The operation that a redo would do again, for the screen to name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn next_to_redo(&self) -> Result<Option<Line>> {
        match self.last_undo().await?.and_then(|undo| undo.undoes) {
            Some(undone) => Ok(Some(history::line(&self.readers, &undone).await?)),
            None => Ok(None),
        }
    }

    /// The undo that a redo would take back.
    async fn last_undo(&self) -> Result<Option<Line>> {
        let last = self
            .last_standing(|line| match line.kind.undoing() {
                Undoing::Plain => true,
                Undoing::Turn => line.kind == OperationKind::Undone && !line.erased,
                Undoing::Never => false,
            })
            .await?;
        let Some(undo) = last.filter(|line| line.kind == OperationKind::Undone) else {
            return Ok(None);
        };
        // Something done since, even if it was undone again, ends what can be redone before it.
        let newer = self
            .last(|line| line.kind.undoing() == Undoing::Plain)
            .await?
            .is_some_and(|line| line.line > undo.line);
        Ok((!newer).then_some(undo))
    }

    async fn last_standing(&self, wanted: impl Fn(&Line) -> bool) -> Result<Option<Line>> {
        self.last(|line| line.in_effect && wanted(line)).await
    }

    async fn last(&self, wanted: impl Fn(&Line) -> bool) -> Result<Option<Line>> {
        const PAGE: i64 = 64;
        let mut before = i64::MAX;
        loop {
            let page = history::before(&self.readers, before, PAGE).await?;
            if let Some(line) = page.iter().find(|line| wanted(line)) {
                return Ok(Some(line.clone()));
            }
            match page.last() {
                Some(line) => before = line.line,
                None => return Ok(None),
            }
        }
    }

    /// Writes the new line and puts every field back that `reversed` had changed.
    async fn take_back(&self, kind: OperationKind, reversed: &str, of: Line) -> Result<TakenBack> {
        let mut op = Op::new(kind).undoing(reversed);
        op.about.clone_from(&of.about);
        let mut tx = self.begin(op).await?;
        reverse::reverse(&mut tx, reversed).await?;
        if consents::is_missing_since(&mut tx).await? {
            return Err(Refusal::ConsentMissing.into());
        }
        meetings::not_overfilled(&mut tx, reversed).await?;
        courses::not_overfilled(&mut tx).await?;
        let stands = kind == OperationKind::Redone;
        sqlx::query!(
            "update operation set in_effect = $1 where id = $2",
            stands,
            of.id,
        )
        .execute(tx.connection())
        .await?;
        if stands {
            sqlx::query!("update operation set in_effect = 0 where id = $1", reversed)
                .execute(tx.connection())
                .await?;
        }
        let operation = tx.id().to_owned();
        tx.commit().await?;
        Ok(TakenBack { operation, of })
    }
}
