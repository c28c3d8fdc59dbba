//! The waiting list: registrations of both sides, longest waiting first.

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::{QueryBuilder, Sqlite, SqlitePool};

use crate::error::Result;
use crate::values::{
    CodeSet, Composition, Line, PersonName, Phone, RegistrationState, Side, SpokenLanguage, Topic,
};

/// Which registrations are asked for.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this side.
    pub side: Option<Side>,
    /// In this state.
    pub state: Option<RegistrationState>,
    /// Living in this area.
    pub area: Option<String>,
    /// Speaking this language.
    pub language: Option<SpokenLanguage>,
    /// With this wish or offer.
    pub topic: Option<Topic>,
    /// After this one: the page that follows.
    pub after: Option<(NaiveDate, String)>,
    /// At most so many.
    pub limit: Option<i64>,
}

/// A registration, for a list. Of a protected person only the ids are there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct RegistrationItem {
    /// The registration.
    pub id: String,
    /// The adult we talk with.
    pub person_id: String,
    /// Friend or participant.
    pub side: Side,
    /// Where it stands.
    pub state: RegistrationState,
    /// Her name; none where it is protected.
    pub name: Option<PersonName>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// Whether name and address are protected.
    pub protected: bool,
    /// The day the wait began.
    pub asked_on: NaiveDate,
    /// The area's name; none where her address is protected.
    pub area: Option<Line>,
    /// The area's municipality, by code.
    pub municipality: Option<String>,
    /// Alone or a family.
    pub composition: Option<Composition>,
    /// The adults of the household.
    pub adults: i64,
    /// The children.
    pub children: i64,
    /// Languages, best first.
    pub languages: String,
    /// Wishes or offers.
    pub topics: CodeSet<Topic>,
    /// Whether consent to find a friend is in force.
    pub consent: bool,
}

impl RegistrationItem {
    /// Whole days from the day the wait began.
    #[must_use]
    pub fn waiting_days(&self, today: NaiveDate) -> i64 {
        (today - self.asked_on).num_days().max(0)
    }

    /// The languages, best first.
    #[must_use]
    pub fn spoken(&self) -> Vec<SpokenLanguage> {
        self.languages
            .split('\u{1f}')
            .filter(|code| !code.is_empty())
            .map(SpokenLanguage::new)
            .collect()
    }
}

/// The registrations asked for, longest waiting first.
///
/// # Errors
/// When the store cannot be read.
pub async fn list(readers: &SqlitePool, filter: &Filter) -> Result<Vec<RegistrationItem>> {
    Ok(query(filter).build_query_as().fetch_all(readers).await?)
}

/// How the store would go about this list, one line a step, what belongs to a single row left out.
///
/// # Errors
/// When the store cannot be read.
#[cfg(feature = "testing")]
pub async fn plan(readers: &SqlitePool, filter: &Filter) -> Result<Vec<String>> {
    let statement = format!("explain query plan {}", query(filter).sql().as_str());
    let steps: Vec<(i64, i64, i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(statement))
        .fetch_all(readers)
        .await?;
    let of_the_whole = steps.into_iter().filter(|(_, parent, _, _)| *parent == 0);
    Ok(of_the_whole.map(|(_, _, _, step)| step).collect())
}

fn query(filter: &Filter) -> QueryBuilder<Sqlite> {
    let mut query = QueryBuilder::new(
        "select registration.id, registration.person_id, side, state,
             iif(person.protected, null, person.full_name) as name,
             iif(person.protected, null, person.phone) as phone,
             person.protected, asked_on, iif(person.protected, null, area.name) as area,
             iif(person.protected, null, area.municipality) as municipality, composition,
             (select count(*) from household_person
              where household_person.household_id = household.id) as adults,
             json_array_length(children_ages) as children,
             coalesce((select group_concat(language, char(31)) from (
                  select language from person_language
                  where person_language.person_id = registration.person_id
                  order by case level when 'mother_tongue' then 0 when 'fluent' then 1
                      when 'fair' then 2 when 'beginner' then 3 else 4 end, language
             )), '') as languages,
             topics,
             exists (select 1 from consent where consent.person_id = registration.person_id
                     and purpose = 'find_friend' and withdrawn_on is null) as consent
         from registration
         join person on person.id = registration.person_id
         join household on household.id = registration.household_id
         left join area on area.id = household.area_id
         where true",
    );
    if let Some(side) = filter.side {
        // Without a state the index by side and state would make the store sort a whole side for
        // one page; the plus keeps it to the index that lies in the list's own order.
        let condition = if filter.state.is_some() {
            " and side = "
        } else {
            " and +side = "
        };
        query.push(condition).push_bind(side);
    }
    if let Some(state) = filter.state {
        query.push(" and state = ").push_bind(state);
    }
    if let Some(area) = &filter.area {
        query
            .push(" and household.area_id = ")
            .push_bind(area.clone());
    }
    if let Some(language) = &filter.language {
        query
            .push(
                " and exists (select 1 from person_language as spoken
                  where spoken.person_id = registration.person_id and spoken.language = ",
            )
            .push_bind(language.as_str().to_owned())
            .push(")");
    }
    if let Some(topic) = filter.topic {
        let code: &str = topic.into();
        query
            .push(" and exists (select 1 from json_each(topics) as wish where wish.value = ")
            .push_bind(code)
            .push(")");
    }
    if let Some((asked_on, id)) = &filter.after {
        query
            .push(" and (asked_on, registration.id) > (")
            .push_bind(*asked_on)
            .push(", ")
            .push_bind(id.clone())
            .push(")");
    }
    query
        .push(" order by asked_on, registration.id limit ")
        .push_bind(filter.limit.unwrap_or(-1));
    query
}
