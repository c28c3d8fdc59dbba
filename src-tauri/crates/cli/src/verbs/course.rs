//! `courses`, `course`: planning, enrolling, the waiting list, who came.

use serde_json::{Map, json};
use vejviser_core::Refusal;
use vejviser_core::courses::{
    self, CourseDetail, CourseDetails, CourseItem, CourseKind, CourseRow, Decision, Enrolled,
    EnrolmentRow, Enrols, NewSession, Noted, SessionRow,
};
use vejviser_core::register::{Field, Record, Register, get};
use vejviser_core::values::{LanguageTag, Line, YesNo};
use vejviser_words::{Lang, Worded as _, dates, lists, messages};

use super::fields::{free, line, set};
use super::people::name_or_protected;
use super::{Session, course_print};
use crate::answer::with;
use crate::arguments::{CourseFields, CourseVerb, Enrol};
use crate::failure::Failure;

pub async fn list(session: &mut Session, register: &Register) -> Result<(), Failure> {
    let lang = session.lang;
    let today = register.clock().today();
    let mut list = session.answer.list("courses")?;
    for item in courses::list(register.readers(), today).await? {
        list.row(&item, || {
            format!("{}  {}", words(lang, &item), item.course.id)
        })?;
    }
    list.end(&Map::new(), || messages::cli_no_courses(lang))
}

/// "Foreningsliv i Danmark · onsdag 3. marts 2027 18:30 · åben for tilmelding · 12 har plads, …".
fn words(lang: Lang, item: &CourseItem) -> String {
    let details = &item.course.details;
    let title = details.title(&LanguageTag::new(lang.tag()));
    let mut parts =
        vec![title.map_or_else(|| details.kind.words(lang), |it| it.as_str().to_owned())];
    parts.extend(item.sessions.first().map(|first| when(lang, first)));
    parts.push(item.readiness.state.words(lang));
    parts.push(messages::cli_course_places(
        lang,
        item.readiness.people,
        item.readiness.waiting,
    ));
    parts.join(" · ")
}

fn when(lang: Lang, session: &SessionRow) -> String {
    let (from, to) = (session.starts_at, session.ends_at);
    format!(
        "{} {}–{}",
        dates::long_date(lang, from.date()),
        dates::time(lang, from.time()),
        dates::time(lang, to.time())
    )
}

pub async fn run(
    session: &mut Session,
    register: &Register,
    verb: CourseVerb,
) -> Result<(), Failure> {
    match verb {
        CourseVerb::Add(fields) => add(session, register, &fields).await,
        CourseVerb::Show { id } => show(session, register, &id).await,
        CourseVerb::Change { id, fields } => change(session, register, &id, &fields).await,
        CourseVerb::Confirm { id } => decide(session, register, &id, Decision::Confirm).await,
        CourseVerb::Cancel { id } => decide(session, register, &id, Decision::Cancel).await,
        CourseVerb::Reopen { id } => decide(session, register, &id, Decision::Reopen).await,
        CourseVerb::Held { id, scores } => {
            decide(session, register, &id, Decision::Held(scores.0)).await
        }
        CourseVerb::Enrol(new) => enrol(session, register, new).await,
        CourseVerb::SignOff { id } => sign_off(session, register, &id).await,
        CourseVerb::Told { id, on } => {
            let on = on.unwrap_or_else(|| register.clock().today());
            courses::told(register, &id, Some(on)).await?;
            let row = get::<EnrolmentRow>(register.readers(), &id).await?;
            session
                .answer
                .object(&row, &messages::cli_saved(session.lang))
        }
        CourseVerb::Reorder { id, enrolments } => {
            courses::reorder(register, &id, &enrolments).await?;
            show(session, register, &id).await
        }
        CourseVerb::Attendance {
            id,
            came,
            session: which,
            all,
            none,
        } => {
            let others = all.then_some(true).or(none.then_some(false));
            attendance(session, register, &id, which.as_deref(), &came, others).await
        }
        CourseVerb::Print(asked) => course_print::print(session, register, asked).await,
        CourseVerb::Repeat { id, days } => {
            let row = courses::repeat(register, &id, days).await?;
            answer(session, register, &row.id).await
        }
    }
}

async fn answer(session: &mut Session, register: &Register, id: &str) -> Result<(), Failure> {
    let item = courses::course(register.readers(), id, register.clock().today()).await?;
    let words = words(session.lang, &item);
    session.answer.object(&with(&item, &[]), &words)
}

async fn decide(
    session: &mut Session,
    register: &Register,
    id: &str,
    decision: Decision,
) -> Result<(), Failure> {
    courses::decide(register, id, decision).await?;
    answer(session, register, id).await
}

async fn read(register: &Register, id: &str) -> Result<CourseDetail, Failure> {
    Ok(courses::detail(register.readers(), id, register.clock().today()).await?)
}

async fn show(session: &mut Session, register: &Register, id: &str) -> Result<(), Failure> {
    let lang = session.lang;
    let detail = read(register, id).await?;
    let mut lines = vec![words(lang, &detail.item)];
    lines.extend(detail.item.sessions.iter().map(|one| {
        let topic = one
            .topic
            .as_ref()
            .map(|topic| format!(" · {}", topic.as_str()));
        format!(
            "{}{}  {}",
            when(lang, one),
            topic.unwrap_or_default(),
            one.id
        )
    }));
    let numbered = (1..).zip(&detail.enrolments);
    lines.extend(numbered.map(|(number, one)| enrolled(lang, number, one)));
    session
        .answer
        .object(&with(&detail, &[]), &lines.join("\n"))
}

fn names(lang: Lang, one: &Enrolled) -> String {
    let names: Vec<String> = one
        .members
        .iter()
        .map(|member| name_or_protected(lang, member.name.as_ref()))
        .collect();
    lists::and(lang, &names)
}

fn enrolled(lang: Lang, number: i64, one: &Enrolled) -> String {
    let row = &one.enrolment;
    let words = messages::cli_sign_up(lang, number, &names(lang, one), row.people);
    format!("{words} · {}  {}", row.standing.words(lang), row.id)
}

async fn add(
    session: &mut Session,
    register: &Register,
    fields: &CourseFields,
) -> Result<(), Failure> {
    let titles = fields.titles(session.lang)?;
    let Some((language, title)) = titles.first().cloned() else {
        return Err(Refusal::Missing {
            field: Field::Titles,
        }
        .into());
    };
    let kind = fields.kind.unwrap_or(CourseKind::Course);
    let mut details = CourseDetails::titled(language, title, kind);
    fields.apply(session.lang, &mut details)?;
    let row = courses::add(register, details, &fields.sessions(&[])).await?;
    answer(session, register, &row.id).await
}

async fn change(
    session: &mut Session,
    register: &Register,
    id: &str,
    fields: &CourseFields,
) -> Result<(), Failure> {
    let mut details = get::<CourseRow>(register.readers(), id).await?.details;
    fields.apply(session.lang, &mut details)?;
    let known = read(register, id).await?.item.sessions;
    courses::change(register, id, details, &fields.sessions(&known)).await?;
    answer(session, register, id).await
}

async fn enrol(session: &mut Session, register: &Register, new: Enrol) -> Result<(), Failure> {
    let who = match (new.who.person, new.who.household, new.who.pair) {
        (Some(id), _, _) => Enrols::Person(id),
        (_, Some(id), _) => Enrols::Household(id),
        (_, _, Some(id)) => Enrols::Match(id),
        (None, None, None) => {
            return Err(Failure::Usage(
                "--person, --household or --match says who".to_owned(),
            ));
        }
    };
    let row = courses::enrol(register, &new.id, &who, new.people).await?;
    let today = register.clock().today();
    let readiness = courses::course(register.readers(), &new.id, today)
        .await?
        .readiness;
    let words = row.standing.words(session.lang);
    session
        .answer
        .object(&with(&row, &[("readiness", json!(readiness))]), &words)
}

async fn sign_off(session: &mut Session, register: &Register, id: &str) -> Result<(), Failure> {
    let lang = session.lang;
    let moved = courses::sign_off(register, id).await?;
    let row = get::<EnrolmentRow>(register.readers(), id).await?;
    let detail = read(register, &row.course_id).await?;
    let up: Vec<String> = detail
        .enrolments
        .iter()
        .filter(|one| moved.iter().any(|row| row.id == one.enrolment.id))
        .map(|one| names(lang, one))
        .collect();
    let mut lines = vec![row.standing.words(lang)];
    lines.extend(up.iter().map(|names| messages::cli_moved_up(lang, names)));
    session.answer.object(
        &with(&row, &[("moved_up", json!(moved))]),
        &lines.join("\n"),
    )
}

/// Who came, by person; `others` says it of those who are in and were not named.
async fn attendance(
    session: &mut Session,
    register: &Register,
    course: &str,
    which: Option<&str>,
    came: &[String],
    others: Option<bool>,
) -> Result<(), Failure> {
    let detail = read(register, course).await?;
    let number = which.and_then(|which| which.parse::<usize>().ok());
    let sessions: Vec<&SessionRow> = (1..)
        .zip(&detail.item.sessions)
        .filter(|(at, one)| which.is_none() || which == Some(&one.id) || number == Some(*at))
        .map(|(_, one)| one)
        .collect();
    let not_found = |record| Refusal::NotFound { record };
    if sessions.is_empty() {
        return Err(not_found(Record::CourseSession).into());
    }
    let members = || {
        let inside = detail.enrolments.iter().filter(|one| one.is_in());
        inside.flat_map(|one| &one.members)
    };
    let mut said = Vec::new();
    for text in came {
        let usage = || Failure::Usage("PERSON=yes or PERSON=no, by the person's id".to_owned());
        let (person, came) = text.rsplit_once('=').ok_or_else(usage)?;
        let came = match came {
            "yes" => true,
            "no" => false,
            _ => return Err(usage()),
        };
        let member = members()
            .find(|one| one.person_id == person)
            .ok_or(not_found(Record::Enrolment))?;
        said.push((member, came));
    }
    if let Some(came) = others {
        for member in members() {
            if !said
                .iter()
                .any(|(one, _)| one.person_id == member.person_id)
            {
                said.push((member, came));
            }
        }
    }
    let noted: Vec<Noted> = sessions
        .iter()
        .flat_map(|session| {
            said.iter().map(|(member, came)| Noted {
                session: session.id.clone(),
                enrolment: member.enrolment_id.clone(),
                person: member.person_id.clone(),
                came: Some(*came),
            })
        })
        .collect();
    courses::note_attendance(register, course, &noted).await?;
    let item = read(register, course).await?.item;
    session.answer.object(
        &json!({ "id": course, "noted": noted.len(), "came": item.came }),
        &messages::cli_came(session.lang, item.came),
    )
}

impl CourseFields {
    fn titles(&self, lang: Lang) -> Result<Vec<(LanguageTag, Line)>, Failure> {
        let mut titles = Vec::new();
        for text in &self.title {
            let tagged = text
                .split_once('=')
                .filter(|(tag, _)| Lang::from_tag(tag).is_some());
            let (tag, title) = tagged.unwrap_or((lang.tag(), text));
            titles.push((LanguageTag::new(tag), Line::parse(title, Field::Titles)?));
        }
        Ok(titles)
    }

    /// The sessions as they are to be; those known keep their ids and topics in their order.
    fn sessions(&self, known: &[SessionRow]) -> Vec<NewSession> {
        if self.session.is_empty() {
            let kept = known.iter().map(|one| NewSession {
                id: Some(one.id.clone()),
                starts_at: one.starts_at,
                ends_at: one.ends_at,
                topic: one.topic.clone(),
            });
            return kept.collect();
        }
        let said = self.session.iter().enumerate();
        said.map(|(number, (starts_at, ends_at))| {
            let before = known.get(number);
            NewSession {
                id: before.map(|one| one.id.clone()),
                starts_at: *starts_at,
                ends_at: *ends_at,
                topic: before.and_then(|one| one.topic.clone()),
            }
        })
        .collect()
    }

    fn apply(&self, lang: Lang, details: &mut CourseDetails) -> Result<(), Failure> {
        details.titles.extend(self.titles(lang)?);
        details.kind = self.kind.unwrap_or(details.kind);
        details.audience = self.audience.unwrap_or(details.audience);
        let texts = [
            (&mut details.organiser, &self.organiser, Field::Organiser),
            (&mut details.teacher, &self.teacher, Field::Teacher),
            (&mut details.place, &self.place, Field::Place),
            (&mut details.address, &self.address, Field::Address),
            (
                &mut details.languages,
                &self.languages,
                Field::MeetingLanguages,
            ),
        ];
        for (into, said, field) in texts {
            set(into, said.as_ref(), line(field))?;
        }
        set(&mut details.food, self.food.as_ref(), free(Field::Food))?;
        set(&mut details.notes, self.notes.as_ref(), free(Field::Notes))?;
        if self.municipality.is_some() {
            details.municipality.clone_from(&self.municipality);
        }
        if let Some(online) = self.online {
            details.online = online == YesNo::Yes;
        }
        if let Some(introduces) = self.introduces {
            details.introduces = introduces == YesNo::Yes;
        }
        details.minimum = self.minimum.or(details.minimum);
        details.maximum = self.maximum.or(details.maximum);
        details.sign_up_by = self.sign_up_by.or(details.sign_up_by);
        details.sign_off_by = self.sign_off_by.or(details.sign_off_by);
        Ok(())
    }
}
