//! A match with everything its page shows. Contact data is there only after both said yes.

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::SqlitePool;

use super::codes::MatchState;
use super::life;
use super::list::{MatchFilter, MatchItem, list};
use super::model::MatchRow;
use crate::consents;
use crate::error::{Fault, Result};
use crate::people::PersonRow;
use crate::register::get;
use crate::registrations::RegistrationRow;
use crate::values::{Email, LanguageTag, PersonName, Phone, Purpose, RegistrationState, YesNo};

/// One side of a match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatchSide {
    /// The registration.
    pub registration: String,
    /// The adult we talk with.
    pub person: String,
    /// Where the registration stands.
    pub state: RegistrationState,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// What she is called; none where her name is protected.
    pub calling_name: Option<PersonName>,
    /// The language to write to her in.
    pub contact_language: Option<LanguageTag>,
    /// Whether name and address are protected.
    pub protected: bool,
    /// What she said when she was asked.
    pub answer: Option<YesNo>,
    /// Whether her consent to share contact data with the friend is in force.
    pub may_share: bool,
    /// Telephone, for the other side: after two times yes, with her consent, and not where protected.
    pub phone: Option<Phone>,
    /// E-mail, likewise.
    pub email: Option<Email>,
}

/// A match with everything its page shows, but for follow-ups, concerns and history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatchDetail {
    /// As it stands in the list.
    #[serde(flatten)]
    pub item: MatchItem,
    /// The participant.
    pub participant: MatchSide,
    /// The friend.
    pub friend: MatchSide,
    /// The states it can go to from here.
    pub onward: &'static [MatchState],
    /// Whether contact data may be passed on: both said yes.
    pub both_said_yes: bool,
}

/// Everything about one match.
///
/// # Errors
/// When there is no such match.
pub async fn detail(readers: &SqlitePool, id: &str, today: NaiveDate) -> Result<MatchDetail> {
    let row = get::<MatchRow>(readers, id).await?;
    let filter = MatchFilter {
        registration: Some(row.participant_id.clone()),
        ..MatchFilter::default()
    };
    let item = list(readers, &filter, today)
        .await?
        .into_iter()
        .find(|item| item.row.id == id)
        .ok_or(Fault::Inconsistent("a match without its registrations"))?;
    let both_said_yes = row.both_said_yes();
    Ok(MatchDetail {
        participant: side(
            readers,
            &row.participant_id,
            row.participant_answer,
            both_said_yes,
        )
        .await?,
        friend: side(readers, &row.friend_id, row.friend_answer, both_said_yes).await?,
        onward: life::onward(row.state),
        both_said_yes,
        item,
    })
}

async fn side(
    readers: &SqlitePool,
    registration: &str,
    answer: Option<YesNo>,
    both_said_yes: bool,
) -> Result<MatchSide> {
    let registration = get::<RegistrationRow>(readers, registration).await?;
    let person = get::<PersonRow>(readers, &registration.person_id).await?;
    let may_share = consents::in_force(readers, &person.id, Purpose::ShareWithFriend).await?;
    let protected = person.details.protected;
    let open = both_said_yes && may_share && !protected;
    Ok(MatchSide {
        registration: registration.id,
        state: registration.state,
        name: person.details.shown_name().cloned(),
        calling_name: person.details.calling_name.clone().filter(|_| !protected),
        contact_language: person.details.contact_language.clone(),
        protected,
        answer,
        may_share,
        phone: person.details.phone.clone().filter(|_| open),
        email: person.details.email.clone().filter(|_| open),
        person: person.id,
    })
}
