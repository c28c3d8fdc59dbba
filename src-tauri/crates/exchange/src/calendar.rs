//! Courses and meetings as a calendar file (.ics), for the user's own calendar. Nobody's name goes into
//! it: a calendar often lies with a stranger.

use std::collections::HashMap;

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use vejviser_core::courses::{self, CourseItem, SessionRow};
use vejviser_core::meetings::{self, MeetingRow};
use vejviser_core::register::{Record, Register, get, times_changed};
use vejviser_core::values::{LanguageTag, Line};
use vejviser_core::{Refusal, Result};
use vejviser_words::{Lang, Worded as _, dates, messages, plain};

/// A meeting says when it begins, not when it ends.
const MEETING_LASTS: Duration = Duration::hours(2);

/// What stands in a calendar: a session of a course, or a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// The session or the meeting, the same in every file.
    pub id: String,
    /// Grows with every change; a calendar takes over the higher.
    pub sequence: i64,
    /// One line.
    pub title: String,
    /// When it begins, in local Danish time.
    pub starts_at: NaiveDateTime,
    /// When it ends.
    pub ends_at: NaiveDateTime,
    /// Where.
    pub place: Option<String>,
    /// Languages and interpreters.
    pub languages: Option<String>,
    /// Whether it is called off.
    pub cancelled: bool,
}

/// What is put into a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which<'id> {
    /// All courses and meetings that have a time.
    All,
    /// Every session of a course.
    Course(&'id str),
    /// One session.
    Session(&'id str),
    /// An introductory meeting.
    Meeting(&'id str),
}

/// What is asked for, by time, with titles in this language.
///
/// # Errors
/// When there is no such course, session or meeting.
pub async fn occasions(register: &Register, lang: Lang, which: Which<'_>) -> Result<Vec<Occasion>> {
    let readers = register.readers();
    let today = register.clock().today();
    let (items, rows) = match which {
        Which::All => {
            let meetings = meetings::list(readers).await?;
            let rows = meetings.into_iter().map(|item| item.meeting).collect();
            (courses::list(readers, today).await?, rows)
        }
        Which::Course(id) => (vec![courses::course(readers, id, today).await?], Vec::new()),
        Which::Session(id) => {
            let course = get::<SessionRow>(readers, id).await?.course_id;
            let mut item = courses::course(readers, &course, today).await?;
            item.sessions.retain(|session| session.id == id);
            (vec![item], Vec::new())
        }
        Which::Meeting(id) => (Vec::new(), vec![get::<MeetingRow>(readers, id).await?]),
    };
    let sessions = items.iter().flat_map(|item| &item.sessions);
    let ids: Vec<&str> = sessions
        .map(|session| session.id.as_str())
        .chain(items.iter().map(|item| item.course.id.as_str()))
        .chain(rows.iter().map(|row| row.id.as_str()))
        .collect();
    let changed = times_changed(readers, &ids).await?;
    let mut all: Vec<Occasion> = items
        .iter()
        .flat_map(|item| of_course(lang, item, &changed))
        .chain(
            rows.iter()
                .filter_map(|row| of_meeting(lang, row, &changed)),
        )
        .collect();
    all.sort_by(|one, other| (one.starts_at, &one.id).cmp(&(other.starts_at, &other.id)));
    Ok(all)
}

fn of_course(lang: Lang, item: &CourseItem, changed: &HashMap<String, i64>) -> Vec<Occasion> {
    let details = &item.course.details;
    let kind = details.kind.words(lang);
    let title = details.title(&LanguageTag::new(lang.tag()));
    let title = title.map_or(kind.as_str(), Line::as_str);
    let online = details.online.then(|| messages::field_online(lang));
    let times = |id: &str| changed.get(id).copied().unwrap_or(0);
    let sessions = item.sessions.iter().map(|session| Occasion {
        id: session.id.clone(),
        sequence: times(&item.course.id) + times(&session.id),
        title: match &session.topic {
            Some(topic) => format!("{title}: {}", topic.as_str()),
            None => title.to_owned(),
        },
        starts_at: session.starts_at,
        ends_at: session.ends_at,
        place: place(details.place.as_ref(), details.address.as_ref()).or(online.clone()),
        languages: details
            .languages
            .as_ref()
            .map(|line| line.as_str().to_owned()),
        cancelled: item.course.cancelled_on.is_some(),
    });
    sessions.collect()
}

fn of_meeting(lang: Lang, row: &MeetingRow, changed: &HashMap<String, i64>) -> Option<Occasion> {
    let details = &row.details;
    let starts_at = details.at?;
    Some(Occasion {
        id: row.id.clone(),
        sequence: changed.get(&row.id).copied().unwrap_or(0),
        title: Record::Meeting.words(lang),
        starts_at,
        ends_at: starts_at + MEETING_LASTS,
        place: place(details.place.as_ref(), details.address.as_ref()),
        languages: details
            .languages
            .as_ref()
            .map(|line| line.as_str().to_owned()),
        cancelled: row.cancelled_on.is_some(),
    })
}

fn place(place: Option<&Line>, address: Option<&Line>) -> Option<String> {
    let parts: Vec<&str> = [place, address]
        .into_iter()
        .flatten()
        .map(Line::as_str)
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A calendar file: times in UTC, which every calendar shows rightly in local time; what was called off
/// is told as called off under the same name.
///
/// # Errors
/// [`Refusal::Missing`] where there is nothing with a time.
pub fn calendar_file(occasions: &[Occasion], made_at: DateTime<Utc>) -> Result<String, Refusal> {
    if occasions.is_empty() {
        return Err(Refusal::Missing {
            field: vejviser_core::register::Field::At,
        });
    }
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Vejviser//Vejviser//DA"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    for occasion in occasions {
        calendar.push(event(occasion, made_at));
    }
    Ok(calendar.to_string())
}

fn event(occasion: &Occasion, made_at: DateTime<Utc>) -> Event {
    let mut event = Event::with_uid(&format!("{}@vejviser", occasion.id));
    event
        .timestamp(made_at)
        .add_property("SEQUENCE", occasion.sequence.to_string())
        .summary(&plain(&occasion.title));
    event
        .starts(dates::of_denmark(occasion.starts_at))
        .ends(dates::of_denmark(occasion.ends_at))
        .status(if occasion.cancelled {
            EventStatus::Cancelled
        } else {
            EventStatus::Confirmed
        });
    if let Some(place) = &occasion.place {
        event.location(&plain(place));
    }
    if let Some(languages) = &occasion.languages {
        event.description(&plain(languages));
    }
    event
}
