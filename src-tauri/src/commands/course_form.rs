//! Planning a course, changing it and repeating an earlier one: the form, read as a whole.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDateTime};
use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::courses::{self, Audience, CourseDetails, CourseKind, NewSession, SessionRow};
use vejviser_core::groups;
use vejviser_core::register::Field;
use vejviser_core::values::{
    Coded as _, FreeText, LanguageTag, Line, Municipality, day, time_of_day,
};
use vejviser_words::{Lang, dates};

use super::choices::Choice;
use super::enrolments::{MovedUp, called};
use super::meeting_plan::{named, whole_number};
use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::form::Form;

/// A course is repeated a year later, on the same day of the week.
const A_YEAR: Days = Days::new(364);

/// A course has at most so many places.
const MOST_PLACES: i64 = 2_000;

/// A course as the form has it: everything as it was typed or chosen.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct CourseForm {
    /// The title by language tag; empty where there is none.
    pub titles: BTreeMap<String, String>,
    pub kind: String,
    pub audience: String,
    pub organiser: String,
    pub teacher: String,
    pub municipality: String,
    pub place: String,
    pub address: String,
    pub online: bool,
    pub languages: String,
    pub minimum: String,
    pub maximum: String,
    pub sign_up_by: String,
    pub sign_off_by: String,
    pub food: String,
    pub notes: String,
    pub introduces: bool,
    pub sessions: Vec<SessionForm>,
}

/// A session as the form has it.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct SessionForm {
    /// The session that is changed; none for a new one.
    pub id: Option<String>,
    pub date: String,
    pub starts: String,
    pub ends: String,
    pub topic: String,
}

/// The form with what it begins with.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CourseFormView {
    pub form: CourseForm,
    /// The group's municipalities.
    pub municipalities: Vec<Choice>,
    pub kinds: Vec<Choice>,
    pub audiences: Vec<Choice>,
    /// The languages a title can be given in, the screen's first.
    pub languages: Vec<Choice>,
    /// Sessions of which somebody noted who came: they cannot be taken away.
    pub noted_sessions: Vec<String>,
}

fn typed(line: Option<&Line>) -> String {
    line.map(|line| line.as_str().to_owned())
        .unwrap_or_default()
}

fn written(text: Option<&FreeText>) -> String {
    text.map(|text| text.as_str().to_owned())
        .unwrap_or_default()
}

impl SessionForm {
    fn of(lang: Lang, session: &SessionRow) -> Self {
        Self {
            id: Some(session.id.clone()),
            date: dates::date(lang, session.starts_at.date()),
            starts: dates::time(lang, session.starts_at.time()),
            ends: dates::time(lang, session.ends_at.time()),
            topic: typed(session.topic.as_ref()),
        }
    }

    fn is_empty(&self) -> bool {
        self.id.is_none()
            && [&self.date, &self.starts, &self.ends, &self.topic]
                .iter()
                .all(|text| text.trim().is_empty())
    }

    /// Reads it; its fields are named by its place: `session_0_date`.
    fn read(&self, form: &mut Form, at: usize) -> Option<NewSession> {
        let name = |field: &str| format!("session_{at}_{field}");
        let required = |text: &str, field: Field| match text.trim() {
            "" => Err(Refusal::Missing { field }),
            text => Ok(text.to_owned()),
        };
        let date = form.take_as(
            Some(&name("date")),
            required(&self.date, Field::StartsAt).and_then(|text| day(&text, Field::StartsAt)),
        );
        let mut time = |text: &str, part: &str, field: Field| {
            let read = required(text, field).and_then(|text| time_of_day(&text, field));
            form.take_as(Some(&name(part)), read)
        };
        let starts = time(&self.starts, "starts", Field::StartsAt);
        let ends = time(&self.ends, "ends", Field::EndsAt);
        if let (Some(starts), Some(ends)) = (starts, ends)
            && ends <= starts
        {
            let field = Field::EndsAt;
            form.take_as::<()>(Some(&name("ends")), Err(Refusal::NotATime { field }));
        }
        let topic = named(form, &name("topic"), &self.topic, |text| {
            Line::parse(text, Field::Topic)
        });
        Some(NewSession {
            id: self.id.clone(),
            starts_at: date?.and_time(starts?),
            ends_at: date?.and_time(ends?),
            topic,
        })
    }
}

impl CourseForm {
    fn of(lang: Lang, details: &CourseDetails, sessions: &[SessionRow]) -> Self {
        let number = |value: Option<i64>| value.map(|it| it.to_string()).unwrap_or_default();
        let date = |day: Option<chrono::NaiveDate>| {
            day.map(|day| dates::date(lang, day)).unwrap_or_default()
        };
        Self {
            titles: details
                .titles
                .iter()
                .map(|(tag, title)| (tag.as_str().to_owned(), title.as_str().to_owned()))
                .collect(),
            kind: details.kind.code().to_owned(),
            audience: details.audience.code().to_owned(),
            organiser: typed(details.organiser.as_ref()),
            teacher: typed(details.teacher.as_ref()),
            municipality: details.municipality.clone().unwrap_or_default(),
            place: typed(details.place.as_ref()),
            address: typed(details.address.as_ref()),
            online: details.online,
            languages: typed(details.languages.as_ref()),
            minimum: number(details.minimum),
            maximum: number(details.maximum),
            sign_up_by: date(details.sign_up_by),
            sign_off_by: date(details.sign_off_by),
            food: written(details.food.as_ref()),
            notes: written(details.notes.as_ref()),
            introduces: details.introduces,
            sessions: sessions
                .iter()
                .map(|session| SessionForm::of(lang, session))
                .collect(),
        }
    }

    /// A new course: a workshop for both sides, in the group's own municipality.
    fn new(home: &str) -> Self {
        Self {
            kind: CourseKind::Workshop.code().to_owned(),
            audience: Audience::Both.code().to_owned(),
            municipality: home.to_owned(),
            sessions: vec![SessionForm::default()],
            ..Self::default()
        }
    }

    fn read_titles(&self, form: &mut Form) -> BTreeMap<LanguageTag, Line> {
        let mut titles = BTreeMap::new();
        for (tag, title) in &self.titles {
            let name = format!("title_{tag}");
            let read = named(form, &name, title, |text| Line::parse(text, Field::Titles));
            titles.extend(read.map(|title| (LanguageTag::new(tag), title)));
        }
        if self.titles.values().all(|title| title.trim().is_empty()) {
            let field = Field::Titles;
            form.take::<()>(Err(Refusal::Missing { field }));
        }
        titles
    }

    /// Reads what was typed, every field before anything is refused.
    fn read(&self) -> Result<(CourseDetails, Vec<NewSession>), Failure> {
        let mut form = Form::default();
        let titles = self.read_titles(&mut form);
        let chosen = |code: &str, field| match code {
            "" => Err(Refusal::Missing { field }),
            code => Ok(code.to_owned()),
        };
        let kind = form.take(chosen(&self.kind, Field::Kind).and_then(|code| {
            CourseKind::from_code(&code).ok_or(Refusal::Missing { field: Field::Kind })
        }));
        let audience = form.take(chosen(&self.audience, Field::Audience).and_then(|code| {
            Audience::from_code(&code).ok_or(Refusal::Missing {
                field: Field::Audience,
            })
        }));
        let minimum = form.optional(&self.minimum, |text| {
            whole_number(text, Field::Minimum, 1, 500)
        });
        let maximum = form.optional(&self.maximum, |text| {
            whole_number(text, Field::Maximum, minimum.unwrap_or(1), MOST_PLACES)
        });
        let sign_up_by = form.optional(&self.sign_up_by, |text| day(text, Field::SignUpBy));
        let sign_off_by = form.optional(&self.sign_off_by, |text| day(text, Field::SignOffBy));
        let mut line = |text: &str, field| form.optional(text, |text| Line::parse(text, field));
        let organiser = line(&self.organiser, Field::Organiser);
        let teacher = line(&self.teacher, Field::Teacher);
        let place = line(&self.place, Field::Place);
        let address = line(&self.address, Field::Address);
        let languages = line(&self.languages, Field::Languages);
        let mut free = |text: &str, field| form.optional(text, |text| FreeText::parse(text, field));
        let food = free(&self.food, Field::Food);
        let notes = free(&self.notes, Field::Notes);
        let sessions: Vec<NewSession> = self
            .sessions
            .iter()
            .enumerate()
            .filter(|(_, session)| !session.is_empty())
            .filter_map(|(at, session)| session.read(&mut form, at))
            .collect();
        form.check()?;
        let (kind, audience) = kind
            .zip(audience)
            .ok_or_else(|| Failure::machine("reading the form"))?;
        let details = CourseDetails {
            titles,
            kind,
            audience,
            organiser,
            teacher,
            municipality: Some(self.municipality.clone()).filter(|code| !code.is_empty()),
            place,
            address,
            online: self.online,
            languages,
            minimum,
            maximum,
            sign_up_by,
            sign_off_by,
            food,
            notes,
            introduces: self.introduces,
        };
        Ok((details, sessions))
    }
}

/// An earlier course a year later, its sessions new.
fn again(details: CourseDetails, sessions: Vec<SessionRow>) -> (CourseDetails, Vec<SessionRow>) {
    let later = |at: NaiveDateTime| at.checked_add_days(A_YEAR).unwrap_or(at);
    let day = |day: chrono::NaiveDate| day.checked_add_days(A_YEAR).unwrap_or(day);
    let sessions = sessions.into_iter().map(|session| SessionRow {
        starts_at: later(session.starts_at),
        ends_at: later(session.ends_at),
        ..session
    });
    let details = CourseDetails {
        sign_up_by: details.sign_up_by.map(day),
        sign_off_by: details.sign_off_by.map(day),
        ..details
    };
    (details, sessions.collect())
}

/// The form for a course, for one like an earlier one, or for a new one.
#[tauri::command]
pub async fn course_form(
    desk: State<'_, Desk>,
    id: Option<&str>,
    like: Option<&str>,
) -> Answer<CourseFormView> {
    desk.with(async |register, lang| {
        let readers = register.readers();
        let today = register.clock().today();
        let group = groups::get(readers).await?;
        let mut noted_sessions = BTreeSet::new();
        let form = match (id, like) {
            (Some(id), _) => {
                let detail = courses::detail(readers, id, today).await?;
                let noted = detail.attendance.iter();
                noted_sessions.extend(noted.map(|row| row.session_id.clone()));
                CourseForm::of(lang, &detail.item.course.details, &detail.item.sessions)
            }
            (None, Some(like)) => {
                let item = courses::course(readers, like, today).await?;
                let (details, sessions) = again(item.course.details, item.sessions);
                let mut form = CourseForm::of(lang, &details, &sessions);
                for session in &mut form.sessions {
                    session.id = None;
                }
                form
            }
            (None, None) => CourseForm::new(group.home()?),
        };
        let mut codes = group.municipalities.clone();
        if !form.municipality.is_empty() && !codes.contains(&form.municipality) {
            codes.push(form.municipality.clone());
        }
        let mut languages: Vec<Lang> = Lang::all().collect();
        languages.sort_by_key(|one| *one != lang);
        Ok(CourseFormView {
            municipalities: codes
                .iter()
                .filter_map(|code| Municipality::by_code(code))
                .map(|one| Choice {
                    code: one.code().to_owned(),
                    text: one.name().to_owned(),
                })
                .collect(),
            kinds: Choice::all::<CourseKind>(lang),
            audiences: Choice::all::<Audience>(lang),
            languages: languages
                .into_iter()
                .map(|one| Choice {
                    code: one.tag().to_owned(),
                    text: one.autonym(),
                })
                .collect(),
            noted_sessions: noted_sessions.into_iter().collect(),
            form,
        })
    })
    .await
}

/// Plans a course; answers with its id.
#[tauri::command]
pub async fn plan_course(desk: State<'_, Desk>, form: CourseForm) -> Answer<String> {
    desk.with(async |register, _| {
        let (details, sessions) = form.read()?;
        Ok(courses::add(register, details, &sessions).await?.id)
    })
    .await
}

/// Writes a changed course; answers with those who have a place now.
#[tauri::command]
pub async fn change_course(desk: State<'_, Desk>, id: &str, form: CourseForm) -> Answer<MovedUp> {
    desk.with(async |register, lang| {
        let (details, sessions) = form.read()?;
        let moved = courses::change(register, id, details, &sessions).await?;
        called(register, lang, id, &moved).await
    })
    .await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn form() -> CourseForm {
        CourseForm {
            titles: [
                ("da".to_owned(), "Foreningsliv i Danmark".to_owned()),
                ("ar".to_owned(), String::new()),
            ]
            .into(),
            sessions: vec![
                SessionForm {
                    date: "3.3.2027".to_owned(),
                    starts: "18.30".to_owned(),
                    ends: "21".to_owned(),
                    ..SessionForm::default()
                },
                SessionForm::default(),
            ],
            ..CourseForm::new("0550")
        }
    }

    #[test]
    fn a_course_is_read_as_it_was_typed_and_an_empty_row_is_no_session() {
        let (details, sessions) = form().read().unwrap();
        assert_eq!(details.titles.len(), 1);
        assert_eq!(
            (details.kind, details.audience),
            (CourseKind::Workshop, Audience::Both)
        );
        let times: Vec<_> = sessions
            .iter()
            .map(|one| (one.starts_at.to_string(), one.ends_at.to_string()))
            .collect();
        let evening = (
            "2027-03-03 18:30:00".to_owned(),
            "2027-03-03 21:00:00".to_owned(),
        );
        assert_eq!(times, [evening]);
    }

    #[test]
    fn all_that_stands_in_the_way_is_told_at_once_under_the_names_of_the_form() {
        let mut form = form();
        form.titles.clear();
        form.maximum = "mange".to_owned();
        form.sessions[0].ends = "18".to_owned();
        form.sessions[1].topic = "Bestyrelsen".to_owned();
        let Err(Failure::Fields(fields)) = form.read() else {
            panic!("not refused")
        };
        let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "titles",
                "maximum",
                "session_0_ends",
                "session_1_date",
                "session_1_starts",
                "session_1_ends"
            ]
        );
    }

    #[test]
    fn a_course_is_repeated_on_the_same_day_of_the_week() {
        let (details, sessions) = form().read().unwrap();
        let rows = sessions
            .into_iter()
            .map(|one| SessionRow {
                id: String::new(),
                course_id: String::new(),
                starts_at: one.starts_at,
                ends_at: one.ends_at,
                topic: None,
            })
            .collect();
        let (_, rows) = again(details, rows);
        assert_eq!(rows[0].starts_at.to_string(), "2028-03-01 18:30:00");
    }
}
