//! The story of a meeting from the ledger: itself, its sign-ups and its invitations, newest first.

use sqlx::SqlitePool;

use super::model::MeetingRow;
use crate::error::Result;
use crate::register::get;
use crate::registrations::{Belonging, StoryLine, story_of};

/// The story of a meeting, newest first; at most so many operations.
///
/// # Errors
/// When there is no such meeting.
pub async fn story(readers: &SqlitePool, meeting: &str, limit: i64) -> Result<Vec<StoryLine>> {
    get::<MeetingRow>(readers, meeting).await?;
    let rows = sqlx::query_scalar(
        "select $1 union select id from sign_up where meeting_id = $1
         union select id from invitation where meeting_id = $1",
    )
    .bind(meeting)
    .fetch_all(readers)
    .await?;
    let belonging = Belonging {
        rows,
        meeting: Some(meeting.to_owned()),
        ..Belonging::default()
    };
    story_of(readers, &belonging, limit).await
}
