//! The waiting list: registrations of both sides, longest waiting first.

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::{AssertSqlSafe, QueryBuilder, Sqlite, SqlitePool};

use crate::error::Result;
use crate::people;
use crate::register::row::json_list;
use crate::search;
use crate::values::{
    CodeSet, Composition, Line, PersonName, Phone, RegistrationState, Side, SpokenLanguage, Topic,
};

/// Which registrations are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this side.
    pub side: Option<Side>,
    /// In this state.
    pub state: Option<RegistrationState>,
    /// Only those who wait: new, talk arranged and ready together.
    pub waits: bool,
    /// Only those whose consent to find a friend is not in force.
    pub consent_missing: bool,
    /// Only those who asked for an introductory meeting.
    pub meeting_asked: bool,
    /// Whose wait began on this day or before.
    pub asked_until: Option<NaiveDate>,
    /// Living in this area.
    pub area: Option<String>,
    /// Speaking this language.
    pub language: Option<SpokenLanguage>,
    /// With this wish or offer.
    pub topic: Option<Topic>,
    /// With somebody in the household whom these words find, as [`people::search`] does.
    pub text: Option<SearchText>,
    /// After this one: the page that follows.
    pub after: Option<(NaiveDate, String)>,
    /// At most so many.
    pub limit: Option<i64>,
}

/// What was typed into the search field: mostly somebody's name, so it is never printed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SearchText(pub String);

impl std::fmt::Debug for SearchText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SearchText(…)")
    }
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
    /// Her name in her own letters.
    pub own_script_name: Option<PersonName>,
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

/// A window onto a list: the rows from one place to another, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    /// How many registrations the filter lets through.
    pub total: i64,
    /// Whether the search text finds more people than are looked at; then `total` is a part.
    pub more_found: bool,
    /// The rows, longest waiting first.
    pub items: Vec<RegistrationItem>,
}

/// The most people that a search text leads to in a list.
const MOST_FOUND: usize = 1_000;

/// The registrations asked for, longest waiting first.
///
/// # Errors
/// When the store cannot be read.
pub async fn list(readers: &SqlitePool, filter: &Filter) -> Result<Vec<RegistrationItem>> {
    let found = found(readers, filter).await?;
    let mut query = rows(filter, found.as_deref());
    Ok(query.build_query_as().fetch_all(readers).await?)
}

/// So many registrations from a place in the list, counted from 0; `after` and `limit` of the filter
/// say nothing here. Quick anywhere in a list of a hundred thousand: the rows before are passed over
/// in the index.
///
/// # Errors
/// When the store cannot be read.
pub async fn page(readers: &SqlitePool, filter: &Filter, offset: i64, limit: i64) -> Result<Page> {
    let found = found(readers, filter).await?;
    let (total, ids) = match &found {
        // So few that they are fetched rather than counted first.
        Some(found) => {
            let all: Vec<String> = ids(filter, Some(found), 0, -1)
                .build_query_scalar()
                .fetch_all(readers)
                .await?;
            let place = |count| usize::try_from(count).unwrap_or(0);
            let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
            let ids = all.into_iter().skip(place(offset)).take(place(limit));
            (total, ids.collect())
        }
        None => {
            let (mut counting, mut choosing) = (count(filter), ids(filter, None, offset, limit));
            // Side by side, on two connections.
            let (total, ids): (i64, Vec<String>) = tokio::try_join!(
                counting.build_query_scalar().fetch_one(readers),
                choosing.build_query_scalar().fetch_all(readers),
            )?;
            (total, ids)
        }
    };
    let statement = format!(
        "{ITEM} from json_each($1) as wanted join registration on registration.id = wanted.value
         {JOINS} order by wanted.key"
    );
    let items = sqlx::query_as(AssertSqlSafe(statement))
        .bind(json_list(&ids)?)
        .fetch_all(readers)
        .await?;
    Ok(Page {
        total,
        more_found: found.is_some_and(|found| found.len() == MOST_FOUND),
        items,
    })
}

/// How the store would go about this list, one line a step, what belongs to a single row left out.
///
/// # Errors
/// When the store cannot be read.
#[cfg(feature = "testing")]
pub async fn plan(readers: &SqlitePool, filter: &Filter) -> Result<Vec<String>> {
    explained(readers, &rows(filter, None)).await
}

/// The same of a page: the choosing of the rows, then the counting.
///
/// # Errors
/// When the store cannot be read.
#[cfg(feature = "testing")]
pub async fn page_plan(readers: &SqlitePool, filter: &Filter) -> Result<Vec<String>> {
    let mut all = explained(readers, &ids(filter, None, 0, 50)).await?;
    all.extend(explained(readers, &count(filter)).await?);
    Ok(all)
}

#[cfg(feature = "testing")]
async fn explained(readers: &SqlitePool, query: &QueryBuilder<Sqlite>) -> Result<Vec<String>> {
    let statement = format!("explain query plan {}", query.sql().as_str());
    let steps: Vec<(i64, i64, i64, String)> = sqlx::query_as(AssertSqlSafe(statement))
        .fetch_all(readers)
        .await?;
    let of_the_whole = steps.into_iter().filter(|(_, parent, _, _)| *parent == 0);
    Ok(of_the_whole.map(|(_, _, _, step)| step).collect())
}

const ITEM: &str = "select registration.id, registration.person_id, side, state,
         iif(person.protected, null, person.full_name) as name,
         iif(person.protected, null, person.own_script_name) as own_script_name,
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
                 and purpose = 'find_friend' and withdrawn_on is null) as consent";

const JOINS: &str = "join person on person.id = registration.person_id
     join household on household.id = registration.household_id
     left join area on area.id = household.area_id";

/// The people whom the filter's text finds, where it has one.
async fn found(readers: &SqlitePool, filter: &Filter) -> Result<Option<Vec<String>>> {
    let Some(SearchText(text)) = &filter.text else {
        return Ok(None);
    };
    let query = search::query(text);
    if query.words.is_empty() {
        return Ok(None);
    }
    let people = people::search_ids(readers, &query, MOST_FOUND).await?;
    Ok(Some(people))
}

/// By which way the store comes to the rows of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// In the list's own order.
    List,
    /// Person by person, through the indices side by side: languages are asked of a person.
    Person,
    /// Through the list of those who wait without consent, which holds all that is asked for.
    WithoutConsent,
    /// Through the list of those who wait.
    Waits,
}

impl Way {
    fn of(filter: &Filter, found: Option<&[String]>) -> Self {
        let asks_for_more = filter.area.is_some()
            || filter.language.is_some()
            || filter.topic.is_some()
            || filter.meeting_asked
            || found.is_some();
        match (filter.waits, filter.consent_missing) {
            (true, true) if !asks_for_more => Self::WithoutConsent,
            (true, _) if filter.language.is_some() => Self::Person,
            (true, false) if filter.state.is_none() && !asks_for_more => Self::Waits,
            _ => Self::List,
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::List => "registration",
            Self::Person => "registration indexed by registration_in_wait",
            Self::WithoutConsent => "waiting_without_consent as registration",
            Self::Waits => "registration indexed by registration_waits",
        }
    }
}

fn rows(filter: &Filter, found: Option<&[String]>) -> QueryBuilder<Sqlite> {
    let mut query = QueryBuilder::new(format!("{ITEM} from registration {JOINS}"));
    narrow(&mut query, filter, found, Way::List);
    query
        .push(" order by asked_on, registration.id limit ")
        .push_bind(filter.limit.unwrap_or(-1));
    query
}

fn count(filter: &Filter) -> QueryBuilder<Sqlite> {
    let way = Way::of(filter, None);
    // In whichever index says it soonest: counting knows no order.
    let source = if way == Way::Waits {
        "registration"
    } else {
        way.source()
    };
    whole("count(*)", source, filter, None)
}

fn ids(filter: &Filter, found: Option<&[String]>, offset: i64, limit: i64) -> QueryBuilder<Sqlite> {
    let source = Way::of(filter, found).source();
    let mut query = whole("registration.id", source, filter, found);
    query
        .push(" order by asked_on, registration.id limit ")
        .push_bind(limit)
        .push(" offset ")
        .push_bind(offset);
    query
}

/// What is asked of the whole list, wherever a page begins.
fn whole(
    what: &str,
    source: &str,
    filter: &Filter,
    found: Option<&[String]>,
) -> QueryBuilder<Sqlite> {
    let way = Way::of(filter, found);
    let mut query = QueryBuilder::new(format!("select {what} from {source}"));
    let filter = Filter {
        after: None,
        ..filter.clone()
    };
    narrow(&mut query, &filter, found, way);
    query
}

/// The conditions of a filter. `found` are the people its text leads to.
fn narrow(query: &mut QueryBuilder<Sqlite>, filter: &Filter, found: Option<&[String]>, way: Way) {
    query.push(" where true");
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
    if filter.waits {
        query.push(if matches!(way, Way::Person | Way::Waits) {
            " and state in ('new', 'talk_arranged', 'ready')"
        } else {
            " and +state in ('new', 'talk_arranged', 'ready')"
        });
    }
    if let Some(day) = filter.asked_until {
        query.push(" and asked_on <= ").push_bind(day);
    }
    if filter.meeting_asked {
        query.push(" and meeting_asked_on is not null");
    }
    if filter.consent_missing && way != Way::WithoutConsent {
        query.push(if filter.waits {
            " and exists (select 1 from waiting_without_consent as lacking
              where lacking.asked_on = registration.asked_on and lacking.id = registration.id)"
        } else {
            " and not exists (select 1 from consent indexed by consent_in_force
              where consent.person_id = registration.person_id
                  and purpose = 'find_friend' and withdrawn_on is null)"
        });
    }
    if let Some(area) = &filter.area {
        query
            .push(
                " and registration.household_id in (
                  select home.id from household as home where home.area_id = ",
            )
            .push_bind(area.clone())
            .push(")");
    }
    if let Some(language) = &filter.language {
        query
            .push(if way == Way::Person {
                " and registration.person_id in (select spoken.person_id
                  from person_language as spoken where spoken.language = "
            } else {
                " and exists (select 1 from person_language as spoken
                  where spoken.person_id = registration.person_id and spoken.language = "
            })
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
    if let Some(found) = found {
        // Ids are of our own making: letters, digits and dashes.
        let list = format!("[\"{}\"]", found.join("\",\""));
        query
            .push(
                " and registration.household_id in (
                  select place.household_id from household_person as place
                  where place.person_id in (select value from json_each(",
            )
            .push_bind(list)
            .push(")))");
    }
    if let Some((asked_on, id)) = &filter.after {
        query
            .push(" and (asked_on, registration.id) > (")
            .push_bind(*asked_on)
            .push(", ")
            .push_bind(id.clone())
            .push(")");
    }
}
