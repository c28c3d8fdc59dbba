//! The story of a match from the ledger: itself, its follow-ups and concerns, and what was said of the
//! two for plans, newest first.

use sqlx::SqlitePool;

use super::model::MatchRow;
use crate::error::Result;
use crate::register::get;
use crate::registrations::{Belonging, StoryLine, story_of};

/// The story of a match, newest first; at most so many operations.
///
/// # Errors
/// When there is no such match.
pub async fn story(readers: &SqlitePool, match_id: &str, limit: i64) -> Result<Vec<StoryLine>> {
    let of = get::<MatchRow>(readers, match_id).await?;
    let protected = sqlx::query_scalar(
        "select exists (
             select 1 from registration join person on person.id = person_id
             where registration.id in ($1, $2) and protected
         )",
    )
    .bind(&of.participant_id)
    .bind(&of.friend_id)
    .fetch_one(readers)
    .await?;
    let rows = sqlx::query_scalar(
        "select $1 union select id from follow_up where match_id = $1
         union select id from concern where match_id = $1
         union select id from pair_choice where participant_id = $2 and friend_id = $3",
    )
    .bind(&of.id)
    .bind(&of.participant_id)
    .bind(&of.friend_id)
    .fetch_all(readers)
    .await?;
    let belonging = Belonging {
        rows,
        match_: Some(of.id),
        protected,
        ..Belonging::default()
    };
    story_of(readers, &belonging, limit).await
}
