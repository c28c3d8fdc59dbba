//! Who asked for a meeting, who was told of one, and telling them (domain.md §6).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sqlx::{AssertSqlSafe, SqlitePool};

use super::model::MeetingRow;
use crate::error::{Refusal, Result};
use crate::groups;
use crate::register::{Op, OperationKind, Record, Register, Row, Tx, find, get, ids};
use crate::registrations::RegistrationRow;
use crate::values::{Email, LanguageTag, Line, PersonName, Phone, RegistrationState, Side};

/// An invitation as the register holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct InvitationRow {
    /// Derived from both.
    pub id: String,
    /// The meeting.
    pub meeting_id: String,
    /// Whom it was for.
    pub registration_id: String,
    /// The day she was told.
    pub invited_on: NaiveDate,
    /// The member who did it.
    pub member_id: Option<String>,
}

impl Row for InvitationRow {
    const RECORD: Record = Record::Invitation;

    fn id(&self) -> &str {
        &self.id
    }
}

/// Somebody to invite, or who was. Of a protected person the name and the ways to reach her stay away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Invitee {
    /// The registration.
    pub registration_id: String,
    /// The adult we talk with.
    pub person_id: String,
    /// Friend or participant.
    pub side: Side,
    /// Where the registration stands.
    pub state: RegistrationState,
    /// Her name.
    pub name: Option<PersonName>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// The language to write to her in.
    pub contact_language: Option<LanguageTag>,
    /// Whether name and address are protected.
    pub protected: bool,
    /// The area's name; none where her address is protected.
    pub area: Option<Line>,
    /// The day the wait began.
    pub asked_on: NaiveDate,
    /// The day she asked for a meeting.
    pub meeting_asked_on: Option<NaiveDate>,
    /// The day she was invited to this meeting.
    pub invited_on: Option<NaiveDate>,
    /// The member who did it.
    pub invited_by: Option<PersonName>,
    /// Whether she has signed up for this meeting.
    pub signed_up: bool,
}

/// `$1` is the meeting.
const INVITEE: &str =
    "select registration.id as registration_id, registration.person_id, side, state,
         iif(person.protected, null, person.full_name) as name,
         iif(person.protected, null, person.phone) as phone,
         iif(person.protected, null, person.email) as email,
         person.contact_language, person.protected,
         iif(person.protected, null, area.name) as area,
         asked_on, meeting_asked_on, invited_on, member.name as invited_by,
         exists (
             select 1 from sign_up where sign_up.meeting_id = $1
                 and (sign_up.person_id = registration.person_id
                      or sign_up.registration_id = registration.id)
         ) as signed_up
     from registration
     join person on person.id = registration.person_id
     join household on household.id = registration.household_id
     left join area on area.id = household.area_id
     left join invitation
         on invitation.meeting_id = $1 and invitation.registration_id = registration.id
     left join member on member.id = invitation.member_id";

/// Who asked for a meeting and has not been told of this one, whoever asked first first: they wait,
/// live in the meeting's municipality, and have neither signed up nor been to a meeting before. Those
/// whose area was not noted count to the group's first municipality.
///
/// # Errors
/// When there is no such meeting.
pub async fn to_invite(readers: &SqlitePool, meeting: &str) -> Result<Vec<Invitee>> {
    let meeting = get::<MeetingRow>(readers, meeting).await?;
    let group = groups::get(readers).await?;
    let statement = format!(
        "{INVITEE}
         where meeting_asked_on is not null and state in ('new', 'talk_arranged', 'ready')
             and ($2 is null or coalesce(area.municipality, $3) = $2)
             and invitation.id is null and not signed_up
             and not exists (
                 select 1 from sign_up
                 where sign_up.came > 0 and sign_up.person_id = registration.person_id
             )
             and not exists (
                 select 1 from sign_up
                 where sign_up.came > 0 and sign_up.registration_id = registration.id
             )
         order by meeting_asked_on, asked_on, registration.id"
    );
    Ok(sqlx::query_as(AssertSqlSafe(statement))
        .bind(&meeting.id)
        .bind(&meeting.details.municipality)
        .bind(group.home()?)
        .fetch_all(readers)
        .await?)
}

/// Who was invited to a meeting, the latest first.
///
/// # Errors
/// When there is no such meeting.
pub async fn invited(readers: &SqlitePool, meeting: &str) -> Result<Vec<Invitee>> {
    get::<MeetingRow>(readers, meeting).await?;
    let statement = format!(
        "{INVITEE} where invitation.id is not null
         order by invited_on desc, asked_on, registration.id"
    );
    Ok(sqlx::query_as(AssertSqlSafe(statement))
        .bind(meeting)
        .fetch_all(readers)
        .await?)
}

/// Notes within an operation that somebody was told of a meeting.
pub(crate) async fn tell(
    tx: &mut Tx,
    register: &Register,
    meeting: &str,
    registration: &str,
    on: NaiveDate,
) -> Result<()> {
    tx.insert(&InvitationRow::new(register, meeting, registration, on))
        .await
}

impl InvitationRow {
    fn new(register: &Register, meeting: &str, registration: &str, on: NaiveDate) -> Self {
        Self {
            id: ids::derived(&["invitation", meeting, registration]),
            meeting_id: meeting.to_owned(),
            registration_id: registration.to_owned(),
            invited_on: on,
            member_id: Some(register.member().to_owned()),
        }
    }
}

/// Notes that these were told of a meeting, today and by the member who opened the register. Whoever
/// was told before stays as she is. How many are new.
///
/// # Errors
/// When the meeting is over, or there is no such registration; then nobody is noted.
pub async fn invite(register: &Register, meeting: &str, registrations: &[String]) -> Result<usize> {
    let mut tx = register
        .begin(Op::new(OperationKind::Invited).about(meeting))
        .await?;
    let meeting = get::<MeetingRow>(tx.connection(), meeting).await?;
    if meeting.is_over() {
        return Err(Refusal::MeetingOver.into());
    }
    let today = register.clock().today();
    let mut new: Vec<InvitationRow> = Vec::new();
    for registration in registrations {
        get::<RegistrationRow>(tx.connection(), registration).await?;
        let row = InvitationRow::new(register, &meeting.id, registration, today);
        let known = find::<InvitationRow>(tx.connection(), &row.id).await?;
        if known.is_none() && !new.contains(&row) {
            new.push(row);
        }
    }
    tx.insert_all(&new).await?;
    tx.commit().await?;
    Ok(new.len())
}
