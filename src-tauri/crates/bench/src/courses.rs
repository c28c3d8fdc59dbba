//! Opening a course with a thousand enrolments, and whoever came noted for each of its sessions.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use chrono::Duration;
use vejviser_core::courses::{self, CourseDetails, CourseKind, Enrols, NewSession, Noted};
use vejviser_core::register::{Clock, Field, Passphrase, Register};
use vejviser_core::registrations::{self, Filter};
use vejviser_core::values::{LanguageTag, Line};

use crate::samples::Samples;

/// How many are enrolled; a tenth of them waits.
const ENROLMENTS: i64 = 1_000;

/// Measures on the people of the register in `folder`.
pub async fn measure(folder: &Path) -> Result<(), Box<dyn Error>> {
    let passphrase = Passphrase::new(std::env::var("VEJVISER_PASSPHRASE")?);
    let register = Register::open(folder, &passphrase, Clock::system()).await?;
    let today = register.clock().today();
    let title = Line::parse("Medmenneskelighed i praksis", Field::Titles)?;
    let mut details = CourseDetails::titled(LanguageTag::new("da"), title, CourseKind::Course);
    details.maximum = Some(ENROLMENTS * 9 / 10);
    let sessions: Vec<NewSession> = (0..3)
        .filter_map(|week| {
            let day = today + Duration::weeks(week);
            Some(NewSession {
                id: None,
                starts_at: day.and_hms_opt(18, 30, 0)?,
                ends_at: day.and_hms_opt(21, 0, 0)?,
                topic: None,
            })
        })
        .collect();
    let course = courses::add(&register, details, &sessions).await?.id;
    let filter = Filter {
        limit: Some(ENROLMENTS),
        ..Filter::default()
    };
    for one in registrations::list(register.readers(), &filter).await? {
        let who = Enrols::Person(one.person_id);
        courses::enrol(&register, &course, &who, None).await?;
    }
    let detail = courses::detail(register.readers(), &course, today).await?;
    let mut noted = Vec::new();
    for session in &detail.item.sessions {
        for member in detail.enrolments.iter().flat_map(|one| &one.members) {
            noted.push(Noted {
                session: session.id.clone(),
                enrolment: member.enrolment_id.clone(),
                person: member.person_id.clone(),
                came: Some(true),
            });
        }
    }
    courses::note_attendance(&register, &course, &noted).await?;

    let mut samples = Samples::default();
    for _ in 0..100 {
        let start = Instant::now();
        let detail = courses::detail(register.readers(), &course, today).await?;
        samples.add(start.elapsed());
        assert_eq!(detail.attendance.len(), noted.len());
    }
    samples.tell("opening a course with 1,000 enrolments", 50);
    register.close().await?;
    Ok(())
}
