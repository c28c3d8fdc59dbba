//! The try-out group's courses: a workshop that was held, and an open course with a waiting list.

use chrono::{Duration, NaiveDate, NaiveDateTime};

use crate::courses::{
    self, CourseDetails, CourseKind, CourseRow, EnrolmentRow, Enrols, NewSession, Noted,
};
use crate::error::{Fault, Result};
use crate::matches::{MatchRow, MatchState};
use crate::register::{Field, Register, Tx, get};
use crate::registrations::RegistrationRow;
use crate::values::{FreeText, LanguageTag, Line};

/// How many days ago the workshop was.
const HELD: i64 = 16;

/// How many people there is room for on the open course.
const PLACES: i64 = 5;

pub(super) async fn all(tx: &mut Tx, register: &Register, today: NaiveDate) -> Result<()> {
    held(tx, register, today).await?;
    open(tx, register, today).await
}

fn at(today: NaiveDate, days: i64, hour: u32) -> Result<NaiveDateTime> {
    let day = today + Duration::days(days);
    day.and_hms_opt(hour, 0, 0)
        .ok_or_else(|| Fault::Inconsistent("an hour that no day has").into())
}

fn titled(kind: CourseKind, titles: &[(&str, &str)]) -> Result<CourseDetails> {
    let mut details: Option<CourseDetails> = None;
    for (language, title) in titles {
        let (language, title) = (
            LanguageTag::new(language),
            Line::parse(title, Field::Titles)?,
        );
        match &mut details {
            None => details = Some(CourseDetails::titled(language, title, kind)),
            Some(details) => {
                details.titles.insert(language, title);
            }
        }
    }
    details.ok_or_else(|| Fault::Inconsistent("a course without a title was invented").into())
}

/// A workshop for pairs; most came.
async fn held(tx: &mut Tx, register: &Register, today: NaiveDate) -> Result<()> {
    let titles = [
        ("da", "Foreningsliv i Danmark"),
        ("en", "Clubs and associations in Denmark"),
        ("ar", "الجمعيات في الدنمارك"),
        ("fa", "انجمن‌ها در دانمارک"),
        ("ti", "ማሕበራት ኣብ ደንማርክ"),
    ];
    let mut details = titled(CourseKind::Workshop, &titles)?;
    details.place = Some(Line::parse("Digegrevens Hus", Field::Place)?);
    details.address = Some(Line::parse("Østergade 1, Tønder", Field::Address)?);
    details.teacher = Some(Line::parse("Idrætsforeningens formand", Field::Teacher)?);
    details.languages = Some(Line::parse("dansk og arabisk", Field::MeetingLanguages)?);
    details.food = Some(FreeText::parse("Suppe og brød klokken 18", Field::Food)?);
    (details.minimum, details.maximum) = (Some(4), Some(12));
    details.sign_up_by = Some(today - Duration::days(HELD + 7));
    let session = NewSession {
        id: None,
        starts_at: at(today, -HELD, 17)?,
        ends_at: at(today, -HELD, 20)?,
        topic: None,
    };
    let course = courses::plan(tx, register, details, &[session]).await?;
    let session: String = sqlx::query_scalar("select id from course_session where course_id = $1")
        .bind(&course.id)
        .fetch_one(tx.connection())
        .await?;
    let pairs: Vec<MatchRow> = sqlx::query_as("select * from match where state = $1 order by id")
        .bind(MatchState::Active)
        .fetch_all(tx.connection())
        .await?;
    let mut noted = Vec::new();
    for (number, pair) in pairs.iter().enumerate() {
        let who = Enrols::Match(pair.id.clone());
        let row = courses::take_in(tx, register, &course.id, &who, None).await?;
        let row = EnrolmentRow {
            enrolled_on: today - Duration::days(HELD + 14),
            ..row
        };
        tx.update(&row).await?;
        for side in [&pair.participant_id, &pair.friend_id] {
            let person = get::<RegistrationRow>(tx.connection(), side)
                .await?
                .person_id;
            noted.push(Noted {
                session: session.clone(),
                enrolment: row.id.clone(),
                person,
                // One friend had a cold.
                came: Some(number == 0 || *side == pair.participant_id),
            });
        }
    }
    courses::note(tx, &course.id, &noted).await?;
    let held_on = Some(today - Duration::days(HELD));
    tx.update(&CourseRow {
        confirmed_on: Some(today - Duration::days(HELD + 6)),
        held_on,
        scores: [0, 0, 0, 2, 1],
        ..course
    })
    .await
}

/// An evening course for friends, with more who would come than there are places.
async fn open(tx: &mut Tx, register: &Register, today: NaiveDate) -> Result<()> {
    let titles = [
        ("da", "Godt i gang som ven"),
        ("en", "A good start as a friend"),
    ];
    let mut details = titled(CourseKind::Course, &titles)?;
    details.place = Some(Line::parse("Løgumkloster Bibliotek", Field::Place)?);
    details.teacher = Some(Line::parse("Kirsten Bækgaard", Field::Teacher)?);
    details.introduces = true;
    (details.minimum, details.maximum) = (Some(4), Some(PLACES));
    details.sign_up_by = Some(today + Duration::days(11));
    details.sign_off_by = Some(today + Duration::days(14));
    let mut sessions = Vec::new();
    for (days, topic) in [(18, "At være ven"), (25, "Når det er svært")] {
        sessions.push(NewSession {
            id: None,
            starts_at: at(today, days, 18)?,
            ends_at: at(today, days, 21)?,
            topic: Some(Line::parse(topic, Field::Topic)?),
        });
    }
    let course = courses::plan(tx, register, details, &sessions).await?;
    let friends: Vec<String> = sqlx::query_scalar(
        "select distinct person_id from registration
         where side = 'friend' and state in ('ready', 'matched') order by person_id limit $1",
    )
    .bind(PLACES + 3)
    .fetch_all(tx.connection())
    .await?;
    for friend in friends {
        courses::take_in(tx, register, &course.id, &Enrols::Person(friend), None).await?;
    }
    Ok(())
}
