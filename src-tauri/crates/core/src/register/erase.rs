//! Erasing a person: from the rows, from the ledger's images, from the index, from the file's free
//! space and from the backups that are kept here (domain.md §9).

use sqlx::SqliteConnection;

use super::row::json_list;
use super::{Op, OperationKind, Record, Register, backup, get};
use crate::error::Result;
use crate::people::PersonRow;

impl Register {
    /// Erases a person and everything that is hers alone. This cannot be undone, nor can what
    /// touched her before; the ledger keeps the line that somebody was erased.
    ///
    /// A registration whose contact she was stays with another adult of the household, if there is
    /// one, and goes with her otherwise.
    ///
    /// # Errors
    /// When there is no such person, or the disk is too full to rewrite the file.
    pub async fn erase(&self, person: &str) -> Result<()> {
        let mut tx = self
            .begin(Op::new(OperationKind::PersonErased).about(person))
            .await?;
        get::<PersonRow>(tx.connection(), person).await?;
        hand_over(tx.connection(), person).await?;
        let doomed = doomed(tx.connection(), person).await?;
        for (record, id) in &doomed {
            tx.delete(*record, id).await?;
        }
        let ids: Vec<&str> = doomed.iter().map(|(_, id)| id.as_str()).collect();
        let ids = json_list(&ids)?;
        sqlx::query!(
            "update change set before = null, after = null, scrubbed = 1
             where row_id in (select value from json_each($1))",
            ids,
        )
        .execute(tx.connection())
        .await?;
        tx.commit().await?;
        self.rewrite().await?;
        backup::keep(self).await?;
        backup::keep_newest_only(&self.folder);
        Ok(())
    }

    /// Writes the file anew, so that nothing of what was scrubbed lies in its free space or its log.
    async fn rewrite(&self) -> Result<()> {
        let mut writer = self.writer.lock().await;
        for statement in ["vacuum", "pragma wal_checkpoint(truncate)"] {
            sqlx::query(statement)
                .execute(&mut writer.connection)
                .await?;
        }
        Ok(())
    }
}

/// Another adult of the household becomes the contact of its registrations.
async fn hand_over(connection: &mut SqliteConnection, person: &str) -> Result<()> {
    sqlx::query!(
        "update registration set person_id = (
             select min(other.person_id) from household_person as other
             where other.household_id = registration.household_id and other.person_id <> $1
         )
         where person_id = $1 and exists (
             select 1 from household_person as other
             where other.household_id = registration.household_id and other.person_id <> $1
         )",
        person,
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Every row that is hers alone, children before parents.
async fn doomed(connection: &mut SqliteConnection, person: &str) -> Result<Vec<(Record, String)>> {
    let rows: Vec<(Record, String)> = sqlx::query_as(
        "with mine as (select id, household_id from registration where person_id = $1),
         home as (
             select household_id as id from household_person where person_id = $1
             except
             select household_id from household_person where person_id <> $1
             except
             select household_id from registration where person_id <> $1
         )
         select 'sign_up', id from sign_up
             where person_id = $1 or registration_id in (select id from mine)
         union all select 'contact_note', id from contact_note
             where registration_id in (select id from mine)
         union all select 'registration_area', id from registration_area
             where registration_id in (select id from mine)
         union all select 'registration', id from mine
         union all select 'consent', id from consent where person_id = $1
         union all select 'person_language', id from person_language where person_id = $1
         union all select 'household_person', id from household_person where person_id = $1
         union all select 'household', id from home
         union all select 'person', $1",
    )
    .bind(person)
    .fetch_all(connection)
    .await?;
    Ok(rows)
}
