//! Erasing a person: from the rows, from the ledger's images, from the index, from the file's free
//! space and from the backups that are kept here (domain.md §9).

use chrono::NaiveDate;
use sqlx::SqliteConnection;

use super::{Op, OperationKind, Record, Register, Tx, backup, get};
use crate::courses;
use crate::drafts;
use crate::error::{Refusal, Result};
use crate::matches::{self, Falls};
use crate::registrations::RegistrationRow;
use crate::values::RegistrationState;

impl Register {
    /// Erases a person and everything that is hers alone. This cannot be undone, nor can what
    /// touched her before; the ledger keeps the line that somebody was erased.
    ///
    /// A registration whose contact she was stays with another adult of the household, if there is
    /// one, and goes with her otherwise. Its matches go too; the other side of each waits on, or is
    /// talked with.
    ///
    /// # Errors
    /// When there is no such person, nor a trace of one in the ledger, or the disk is too full to rewrite the file.
    pub async fn erase(&self, person: &str) -> Result<()> {
        let mut tx = self
            .begin(Op::new(OperationKind::PersonErased).about(person))
            .await?;
        is_known(tx.connection(), person).await?;
        drafts::forget(tx.connection(), person).await?;
        let hers = registrations_of(tx.connection(), person).await?;
        hand_over(tx.connection(), person).await?;
        for registration in &hers {
            let_go(&mut tx, person, registration, self.clock().today()).await?;
        }
        courses::forget(&mut tx, person, self.clock().today()).await?;
        let doomed = doomed(tx.connection(), person).await?;
        for (record, id) in &doomed {
            tx.delete(*record, id).await?;
        }
        scrub(tx.connection(), person).await?;
        tx.commit().await?;
        self.rewrite().await?;
        backup::keep_only_a_new_one(self).await
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

/// Refuses where there is nobody to erase. Somebody whose registration or import was undone is in no
/// row any more, and still in the ledger's images.
async fn is_known(connection: &mut SqliteConnection, person: &str) -> Result<()> {
    let known: bool = sqlx::query_scalar(
        "select exists (select 1 from person where id = $1) or exists (
             select 1 from change where row_id = $1 and record = 'person' and scrubbed = 0
         )",
    )
    .bind(person)
    .fetch_one(connection)
    .await?;
    if known {
        Ok(())
    } else {
        Err(Refusal::NotFound {
            record: Record::Person,
        }
        .into())
    }
}

async fn registrations_of(connection: &mut SqliteConnection, person: &str) -> Result<Vec<String>> {
    Ok(
        sqlx::query_scalar("select id from registration where person_id = $1 order by id")
            .bind(person)
            .fetch_all(connection)
            .await?,
    )
}

/// Frees the other side of the matches of a registration that goes with her; of one that another adult
/// took over without consent of her own, only what had not begun.
async fn let_go(tx: &mut Tx, person: &str, registration: &str, today: NaiveDate) -> Result<()> {
    let row = get::<RegistrationRow>(tx.connection(), registration).await?;
    if row.person_id == person {
        matches::fall_away(tx, registration, Falls::All, today).await
    } else if row.state == RegistrationState::TalkArranged {
        matches::fall_away(tx, registration, Falls::NotBegun, today).await
    } else {
        Ok(())
    }
}

/// Another adult of the household becomes the contact of its registrations. Consent is a person's
/// own: where she has not given it, she is asked before they wait for a friend again.
async fn hand_over(connection: &mut SqliteConnection, person: &str) -> Result<()> {
    sqlx::query!(
        "with heir as (
             select household_id, min(person_id) as id from household_person
             where person_id <> $1
                 and household_id in (select household_id from registration where person_id = $1)
             group by household_id
         )
         update registration set
             person_id = heir.id,
             state = iif(
                 state = 'ready' and not exists (
                     select 1 from consent
                     where consent.person_id = heir.id and purpose = 'find_friend'
                         and withdrawn_on is null
                 ),
                 'talk_arranged',
                 state
             )
         from heir
         where registration.person_id = $1 and heir.household_id = registration.household_id",
        person,
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes her out of the ledger's images: of the rows that just went, and of those that were hers and
/// went before (an undone registration of the same sign-up, a note that was taken back).
async fn scrub(connection: &mut SqliteConnection, person: &str) -> Result<()> {
    sqlx::query!(
        "with sheet as (
             select distinct row_id as id from change
             where record = 'sign_up' and $1 in (before ->> '$.person_id', after ->> '$.person_id')
                 and row_id not in (select id from sign_up)
         ),
         her as (
             select $1 as id
             union
             select after ->> '$.person_id' from change
             where record = 'sign_up' and row_id in (select id from sheet)
                 and after ->> '$.person_id' not in (select id from person)
         ),
         wish as (
             select distinct row_id as id from change
             where record = 'registration' and coalesce(after, before) ->> '$.person_id' in her
                 and row_id not in (select id from registration)
         ),
         pair as (
             select distinct row_id as id from change
             where record = 'match' and row_id not in (select id from match) and (
                 coalesce(after, before) ->> '$.participant_id' in wish
                 or coalesce(after, before) ->> '$.friend_id' in wish
             )
         ),
         home as (
             select distinct coalesce(after, before) ->> '$.household_id' as id from change
             where record = 'household_person' and coalesce(after, before) ->> '$.person_id' in her
         ),
         place as (
             select distinct row_id as id from change
             where record = 'enrolment' and row_id not in (select id from enrolment) and (
                 coalesce(after, before) ->> '$.person_id' in her
                 or coalesce(after, before) ->> '$.match_id' in pair
                 or coalesce(after, before) ->> '$.household_id' in home
             )
         )
         update change set before = null, after = null, scrubbed = 1
         where case record
             when 'person' then row_id in her
             when 'sign_up' then row_id in sheet
             when 'registration' then row_id in wish
             when 'household' then row_id in home and row_id not in (select id from household)
             when 'contact_note' then coalesce(after, before) ->> '$.registration_id' in wish
             when 'invitation' then coalesce(after, before) ->> '$.registration_id' in wish
             when 'registration_area' then coalesce(after, before) ->> '$.registration_id' in wish
             when 'match' then row_id in pair
             when 'follow_up' then coalesce(after, before) ->> '$.match_id' in pair
             when 'concern' then coalesce(after, before) ->> '$.match_id' in pair
             when 'pair_choice' then coalesce(after, before) ->> '$.participant_id' in wish
                 or coalesce(after, before) ->> '$.friend_id' in wish
             when 'enrolment' then row_id in place
             when 'attendance' then coalesce(after, before) ->> '$.person_id' in her
                 or coalesce(after, before) ->> '$.enrolment_id' in place
             when 'consent' then coalesce(after, before) ->> '$.person_id' in her
             when 'person_language' then coalesce(after, before) ->> '$.person_id' in her
             when 'household_person' then coalesce(after, before) ->> '$.person_id' in her
             else 0 end",
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
         pair as (
             select id from match
             where participant_id in (select id from mine) or friend_id in (select id from mine)
         ),
         home as (
             select household_id as id from household_person where person_id = $1
             except
             select household_id from household_person where person_id <> $1
             except
             select household_id from registration where person_id <> $1
         )
         select 'follow_up', id from follow_up where match_id in (select id from pair)
         union all select 'concern', id from concern where match_id in (select id from pair)
         union all select 'match', id from pair
         union all select 'pair_choice', id from pair_choice
             where participant_id in (select id from mine) or friend_id in (select id from mine)
         union all select 'sign_up', id from sign_up
             where person_id = $1 or registration_id in (select id from mine)
         union all select 'invitation', id from invitation
             where registration_id in (select id from mine)
         union all select 'contact_note', id from contact_note
             where registration_id in (select id from mine)
         union all select 'registration_area', id from registration_area
             where registration_id in (select id from mine)
         union all select 'registration', id from mine
         union all select 'consent', id from consent where person_id = $1
         union all select 'person_language', id from person_language where person_id = $1
         union all select 'household_person', id from household_person where person_id = $1
         union all select 'household', id from home
         union all select 'person', id from person where id = $1",
    )
    .bind(person)
    .fetch_all(connection)
    .await?;
    Ok(rows)
}
