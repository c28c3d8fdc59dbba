//! Gathering what Today is judged by: a few queries, each by an index.

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use sqlx::SqlitePool;

use super::pairs::FELL_AWAY_DAYS;
use crate::courses::{self, CourseItem};
use crate::error::Result;
use crate::groups::GroupRow;
use crate::matches::{MatchRow, last_contact_sql};
use crate::meetings::{self, MeetingRow};
use crate::register::time_of;
use crate::registrations;

/// New registrations are left alone for so many days.
const TALK_DAYS: u64 = 7;
/// A certificate is spoken of so many days before it runs out.
pub(super) const CERTIFICATE_DAYS: u64 = 30;
/// Meetings longer ago than this are no longer looked at.
const PAST_DAYS: u64 = 400;

/// A few records of one kind, told together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Grouped {
    /// How many.
    pub count: i64,
    /// The day of the first.
    pub first: Option<NaiveDate>,
}

/// A meeting and what is known of its sheet.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct MeetingFacts {
    /// The meeting.
    #[sqlx(flatten)]
    pub meeting: MeetingRow,
    /// How many people are signed up.
    pub signed_up: i64,
    /// Rows of which nobody has noted who came.
    pub not_noted: i64,
    /// Rows that could not be read.
    pub illegible: i64,
    /// Rows that still hold a name and became no registration.
    pub names: i64,
    /// People who asked for a meeting, could come to this one and were not told of it.
    #[sqlx(skip)]
    pub not_invited: i64,
}

/// A match and what is known of its pair.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct MatchFacts {
    /// The match.
    #[sqlx(flatten)]
    pub row: MatchRow,
    /// The last time anything was heard of them.
    pub last_contact: Option<NaiveDate>,
    /// The planned follow-ups that are done.
    #[sqlx(json)]
    pub done: Vec<i64>,
}

/// The concerns about a match that are not solved.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ConcernFacts {
    /// The match.
    pub match_id: String,
    /// How many.
    pub count: i64,
    /// Whether one of them is urgent.
    pub urgent: bool,
    /// The day the first was raised.
    pub first: NaiveDate,
}

/// What Today is judged by.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    /// The meetings that may still want something.
    pub meetings: Vec<MeetingFacts>,
    /// The courses that are neither held nor called off.
    pub courses: Vec<CourseItem>,
    /// The matches that live, and those that fell away lately.
    pub matches: Vec<MatchFacts>,
    /// The concerns that are not solved, by match.
    pub concerns: Vec<ConcernFacts>,
    /// New registrations that are older than a week.
    pub without_talk: Grouped,
    /// Registrations that wait without consent.
    pub without_consent: Grouped,
    /// Registrations that wait longer than the group's review.
    pub long_waits: Grouped,
    /// Registrations whose child certificate runs out soon or has, and when.
    pub certificates: Vec<(String, NaiveDate)>,
    /// The drafts; `first` is the day of the latest.
    pub drafts: Grouped,
    /// When a backup was last written where the user asked for it.
    pub last_backup: Option<DateTime<Utc>>,
    /// When the register was made.
    pub made: Option<DateTime<Utc>>,
}

/// The last day on which somebody can have asked who is new for too long.
pub(super) fn talk_due(today: NaiveDate) -> NaiveDate {
    today - Days::new(TALK_DAYS + 1)
}

/// The last day on which somebody can have asked who has waited longer than the group's review.
pub(super) fn review_due(today: NaiveDate, group: &GroupRow) -> NaiveDate {
    let months = u32::try_from(group.review_months).unwrap_or(0);
    today
        .checked_sub_months(Months::new(months))
        .unwrap_or(today)
}

pub(super) async fn gather(
    readers: &SqlitePool,
    group: &GroupRow,
    today: NaiveDate,
) -> Result<Facts> {
    let (count, first) = registrations::without_consent(readers).await?;
    let without_consent = Grouped { count, first };
    let certificates = sqlx::query_as(
        "select id, child_certificate_renew_by from registration
         where child_certificate_renew_by <= $1 and state not in ('withdrawn', 'closed')
         order by child_certificate_renew_by, id",
    )
    .bind(today + Days::new(CERTIFICATE_DAYS))
    .fetch_all(readers)
    .await?;
    let (drafts, latest): (i64, Option<DateTime<Utc>>) =
        sqlx::query_as("select count(*), max(written_at) from draft")
            .fetch_one(readers)
            .await?;
    let (last_backup, made): (Option<i64>, Option<i64>) = sqlx::query_as(
        "select (select max(clock) from operation where kind = 'backed_up'),
             (select min(clock) from operation)",
    )
    .fetch_one(readers)
    .await?;
    Ok(Facts {
        meetings: of_meetings(readers, today).await?,
        courses: courses::living(readers, today).await?,
        matches: of_matches(readers, today).await?,
        concerns: of_concerns(readers).await?,
        without_talk: asked_until(readers, "'new'", talk_due(today)).await?,
        without_consent,
        long_waits: asked_until(
            readers,
            "'new', 'talk_arranged', 'ready'",
            review_due(today, group),
        )
        .await?,
        certificates,
        drafts: Grouped {
            count: drafts,
            first: latest.map(|at| at.date_naive()),
        },
        last_backup: last_backup.map(time_of),
        made: made.map(time_of),
    })
}

/// How many in these states asked on this day or before, and when the first.
async fn asked_until(
    readers: &SqlitePool,
    states: &'static str,
    day: NaiveDate,
) -> Result<Grouped> {
    let statement = format!(
        "select count(*), min(asked_on) from registration
         where side in ('friend', 'participant') and state in ({states}) and asked_on <= $1"
    );
    let (count, first) = sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(day)
        .fetch_one(readers)
        .await?;
    Ok(Grouped { count, first })
}

async fn of_matches(readers: &SqlitePool, today: NaiveDate) -> Result<Vec<MatchFacts>> {
    let statement = format!(
        "select match.*, {} as last_contact,
             (select json_group_array(number) from follow_up
                 where match_id = match.id and number is not null) as done
         from match
         where state in ('draft', 'approved', 'both_asked', 'first_meeting', 'active', 'paused')
             or (decline_reason = 'withdrawn' and declined_on >= $2)",
        last_contact_sql("$1")
    );
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .bind(today)
        .bind(today - Days::new(FELL_AWAY_DAYS))
        .fetch_all(readers)
        .await?)
}

async fn of_concerns(readers: &SqlitePool) -> Result<Vec<ConcernFacts>> {
    Ok(sqlx::query_as(
        "select match_id, count(*) as count, max(urgent) as urgent, min(raised_on) as first
         from concern where solved_on is null group by match_id",
    )
    .fetch_all(readers)
    .await?)
}

async fn of_meetings(readers: &SqlitePool, today: NaiveDate) -> Result<Vec<MeetingFacts>> {
    let mut all: Vec<MeetingFacts> = sqlx::query_as(
        "select meeting.*, coalesce(sum(people), 0) as signed_up,
             count(sign_up.id) filter (where sign_up.came is null and illegible = 0) as not_noted,
             count(sign_up.id) filter (where illegible = 1) as illegible,
             count(sign_up.id) filter (where name is not null and registration_id is null) as names
         from meeting left join sign_up on sign_up.meeting_id = meeting.id
         where at is null or at >= $1
         group by meeting.id order by at is null, at, meeting.id",
    )
    .bind(today - Days::new(PAST_DAYS))
    .fetch_all(readers)
    .await?;
    for facts in &mut all {
        let comes = facts
            .meeting
            .details
            .at
            .is_some_and(|at| at.date() >= today);
        if comes && !facts.meeting.is_over() {
            let whom = meetings::to_invite(readers, &facts.meeting.id).await?;
            facts.not_invited = i64::try_from(whom.len()).unwrap_or(i64::MAX);
        }
    }
    Ok(all)
}
