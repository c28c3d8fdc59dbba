//! Whether an undo has put more people into a meeting than its place holds: an undo goes by fields, and
//! knows nothing of what they mean together.

use crate::error::{Refusal, Result};
use crate::register::Tx;

/// Refuses that taking `reversed` back leaves a meeting overfilled that was not overfilled before it
/// was done: others signed up since, or the place has become smaller. What simply goes back to how it
/// was may do so, also where a sheet with more walk-ins than places was typed back.
pub(crate) async fn not_overfilled(tx: &mut Tx, reversed: &str) -> Result<()> {
    let first = tx.first_change();
    let found: Option<(i64, i64, i64)> = sqlx::query_as(
        "with done as (
             select first_change, last_change from operation where id = $1
         ),
         grown as (
             select coalesce(after, before) ->> '$.meeting_id' as meeting_id,
                 sum(coalesce(after ->> '$.people', 0) - coalesce(before ->> '$.people', 0)) as more
             from change where line >= $2 and record = 'sign_up'
             group by 1 having more > 0
         ),
         filled as (
             select meeting.id, meeting.maximum, more, (
                 select coalesce(sum(people), 0) from sign_up where sign_up.meeting_id = meeting.id
             ) as signed_up
             from grown join meeting on meeting.id = grown.meeting_id
             where held_on is null and cancelled_on is null and maximum is not null
         )
         select signed_up, maximum, more from filled, done
         where signed_up > maximum and (
             0 < (
                 select sum(
                     coalesce(after ->> '$.people', 0) - coalesce(before ->> '$.people', 0)
                 )
                 from change where line >= done.first_change and record = 'sign_up'
                     and coalesce(after, before) ->> '$.meeting_id' = filled.id
             )
             or maximum < coalesce((
                 select coalesce(before ->> '$.maximum', 1 << 32) from change
                 where row_id = filled.id and record = 'meeting' and line > done.last_change
                     and before is not null
                 order by line limit 1
             ), 0)
         )
         limit 1",
    )
    .bind(reversed)
    .bind(first)
    .fetch_optional(tx.connection())
    .await?;
    match found {
        Some((signed_up, maximum, more)) => Err(Refusal::MeetingFull {
            left: (maximum - (signed_up - more)).max(0),
            maximum,
        }
        .into()),
        None => Ok(()),
    }
}
