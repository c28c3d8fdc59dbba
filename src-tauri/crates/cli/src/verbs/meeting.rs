//! `meetings`, `meeting`: planning, signing up, who came, what came of it.

use serde_json::{Map, json};
use vejviser_core::Refusal;
use vejviser_core::groups;
use vejviser_core::meetings::{
    self, Attendance, Hint, MeetingDetails, MeetingItem, MeetingRow, NewSignUp, Outcome,
    SignUpItem, Who,
};
use vejviser_core::register::{Field, Record, Register, get};
use vejviser_core::values::{Email, PersonName, Phone, YesNo};
use vejviser_words::{Lang, Worded as _, dates, messages};

use super::fields::{free, line, set};
use super::people::name_or_protected;
use super::{Session, sheet};
use crate::answer::with;
use crate::arguments::{self, MeetingFields, MeetingVerb};
use crate::failure::Failure;

pub async fn list(session: &mut Session, register: &Register) -> Result<(), Failure> {
    let lang = session.lang;
    let mut list = session.answer.list("meetings")?;
    for item in meetings::list(register.readers()).await? {
        list.row(&item, || {
            format!("{}  {}", words(lang, &item), item.meeting.id)
        })?;
    }
    list.end(&Map::new(), || messages::cli_no_meetings(lang))
}

/// "onsdag 3. marts 2027 18:30 · Digegrevens Hus · samler tilmeldinger · 12 af 15".
fn words(lang: Lang, item: &MeetingItem) -> String {
    let details = &item.meeting.details;
    let mut parts = Vec::new();
    parts.extend(details.at.map(|at| {
        format!(
            "{} {}",
            dates::long_date(lang, at.date()),
            dates::time(lang, at.time())
        )
    }));
    parts.extend(
        details
            .place
            .as_ref()
            .map(|place| place.as_str().to_owned()),
    );
    let readiness = &item.readiness;
    parts.push(readiness.state.words(lang));
    parts.push(messages::cli_signed_up_of(
        lang,
        readiness.signed_up,
        readiness.minimum,
    ));
    parts.join(" · ")
}

/// The meeting with its readiness, what is missing, and what to know about its day.
fn told(lang: Lang, item: &MeetingItem) -> String {
    let mut lines = vec![
        words(lang, item),
        messages::meeting_people_missing(lang, item.readiness.missing),
    ];
    lines.extend(hints(item).iter().map(|hint| hint.words(lang)));
    lines.join("\n")
}

/// What there is to know about the day of a meeting that is still to come.
fn hints(item: &MeetingItem) -> Vec<Hint> {
    let day = item.meeting.details.at.filter(|_| !item.meeting.is_over());
    day.map(|at| meetings::hints(at.date())).unwrap_or_default()
}

pub async fn run(
    session: &mut Session,
    register: &Register,
    verb: MeetingVerb,
) -> Result<(), Failure> {
    let lang = session.lang;
    match verb {
        MeetingVerb::Add(fields) => {
            let group = groups::get(register.readers()).await?;
            let mut details = MeetingDetails::needing(group.meeting_minimum);
            fields.apply(&mut details)?;
            let row = meetings::add(register, details).await?;
            answer(session, register, &row.id).await
        }
        MeetingVerb::Show { id } => show(session, register, &id).await,
        MeetingVerb::Change { id, fields } => {
            let mut details = get::<MeetingRow>(register.readers(), &id).await?.details;
            fields.apply(&mut details)?;
            meetings::change(register, &id, details).await?;
            answer(session, register, &id).await
        }
        MeetingVerb::Cancel { id } => {
            meetings::cancel(register, &id).await?;
            answer(session, register, &id).await
        }
        MeetingVerb::SignUp(new) => sign_up(session, register, new).await,
        MeetingVerb::SignOff { id } => {
            meetings::remove_sign_up(register, &id).await?;
            session
                .answer
                .object(&json!({ "id": id }), &messages::cli_signed_off(lang))
        }
        MeetingVerb::Attendance {
            id,
            came,
            all,
            none,
        } => {
            attendance(
                session,
                register,
                &id,
                &came,
                all.then_some(true).or(none.then_some(false)),
            )
            .await
        }
        MeetingVerb::Held {
            id,
            on,
            came,
            volunteers,
            wanted_friend,
        } => {
            let row = get::<MeetingRow>(register.readers(), &id).await?;
            let on = on
                .or(row.details.at.map(|at| at.date()))
                .unwrap_or_else(|| register.clock().today());
            let outcome = Outcome {
                came,
                volunteers,
                wanted_friend,
            };
            meetings::hold(register, &id, on, outcome).await?;
            answer(session, register, &id).await
        }
        MeetingVerb::Register { id, side } => {
            let row = meetings::register_sign_up(register, &id, side).await?;
            session
                .answer
                .object(&with(&row, &[]), &messages::cli_registration_added(lang))
        }
        MeetingVerb::Sheet(asked) => sheet::sheet(session, register, asked).await,
        MeetingVerb::Shredded { id, on } => {
            let on = on.unwrap_or_else(|| register.clock().today());
            meetings::paper_destroyed(register, &id, on).await?;
            answer(session, register, &id).await
        }
    }
}

async fn answer(session: &mut Session, register: &Register, id: &str) -> Result<(), Failure> {
    let item = meetings::meeting(register.readers(), id).await?;
    let words = told(session.lang, &item);
    let hints = json!(hints(&item));
    session
        .answer
        .object(&with(&item, &[("hints", hints)]), &words)
}

async fn show(session: &mut Session, register: &Register, id: &str) -> Result<(), Failure> {
    let lang = session.lang;
    let item = meetings::meeting(register.readers(), id).await?;
    let sign_ups = meetings::sign_ups(register.readers(), id).await?;
    let mut lines = vec![told(lang, &item)];
    lines.extend(sign_ups.iter().map(|sign_up| sign_up_words(lang, sign_up)));
    session.answer.object(
        &with(
            &item,
            &[
                ("hints", json!(hints(&item))),
                ("sign_ups", json!(sign_ups)),
            ],
        ),
        &lines.join("\n"),
    )
}

fn sign_up_words(lang: Lang, sign_up: &SignUpItem) -> String {
    let name = if sign_up.illegible && sign_up.name.is_none() {
        messages::cli_illegible(lang)
    } else {
        name_or_protected(lang, sign_up.name.as_ref())
    };
    let mut words = messages::cli_sign_up(lang, sign_up.number, &name, sign_up.people);
    if let Some(came) = sign_up.came {
        words = format!("{words} · {}", messages::cli_came(lang, came));
    }
    format!("{words}  {}", sign_up.id)
}

async fn sign_up(
    session: &mut Session,
    register: &Register,
    new: arguments::SignUp,
) -> Result<(), Failure> {
    let who = match (new.name, new.person) {
        (_, Some(person)) => Who::Person(person),
        (Some(name), None) => Who::Named {
            name: PersonName::parse(&name)?,
            phone: Phone::parse_optional(new.phone.as_deref())?,
            email: Email::parse_optional(new.email.as_deref())?,
        },
        (None, None) => Who::Illegible,
    };
    let row = meetings::sign_up(
        register,
        &new.id,
        NewSignUp {
            who,
            people: new.people,
            source: new.source,
            wants_to_be_friend: new.wants_to_be_friend == Some(YesNo::Yes),
            wants_friend: new.wants_friend == Some(YesNo::Yes),
        },
    )
    .await?;
    let item = meetings::meeting(register.readers(), &new.id).await?;
    let words = told(session.lang, &item);
    session
        .answer
        .object(&with(&row, &[("readiness", json!(item.readiness))]), &words)
}

/// Who came, by the sign-up's id or its number on the sheet; `others` says it of those not named.
async fn attendance(
    session: &mut Session,
    register: &Register,
    meeting: &str,
    came: &[String],
    others: Option<bool>,
) -> Result<(), Failure> {
    let sign_ups = meetings::sign_ups(register.readers(), meeting).await?;
    let mut noted = Vec::new();
    for text in came {
        let usage = || {
            Failure::Usage("SIGN-UP=N: the sign-up's id or number, and how many came".to_owned())
        };
        let (which, count) = text.rsplit_once('=').ok_or_else(usage)?;
        let came = count.parse().map_err(|_| usage())?;
        let number = which.parse::<i64>().ok();
        let sign_up = sign_ups
            .iter()
            .find(|one| one.id == which || Some(one.number) == number)
            .ok_or(Refusal::NotFound {
                record: Record::SignUp,
            })?;
        noted.push(Attendance {
            sign_up: sign_up.id.clone(),
            came,
        });
    }
    if let Some(all) = others {
        for sign_up in &sign_ups {
            if !noted.iter().any(|one| one.sign_up == sign_up.id) {
                noted.push(Attendance {
                    sign_up: sign_up.id.clone(),
                    came: if all { sign_up.people } else { 0 },
                });
            }
        }
    }
    meetings::note_attendance(register, meeting, &noted).await?;
    let total: i64 = meetings::sign_ups(register.readers(), meeting)
        .await?
        .iter()
        .filter_map(|sign_up| sign_up.came)
        .sum();
    session.answer.object(
        &json!({ "id": meeting, "noted": noted.len(), "came": total }),
        &messages::cli_came(session.lang, total),
    )
}

impl MeetingFields {
    fn apply(&self, details: &mut MeetingDetails) -> Result<(), Failure> {
        details.at = self.at.or(details.at);
        set(&mut details.place, self.place.as_ref(), line(Field::Place))?;
        set(
            &mut details.address,
            self.address.as_ref(),
            line(Field::Address),
        )?;
        if let Some(code) = &self.municipality {
            details.municipality = Some(arguments::municipality(code)?.code().to_owned());
        }
        details.minimum = self.minimum.unwrap_or(details.minimum);
        details.maximum = self.maximum.or(details.maximum);
        details.decide_by = self.decide_by.or(details.decide_by);
        set(
            &mut details.access_notes,
            self.access_notes.as_ref(),
            free(Field::AccessNotes),
        )?;
        set(
            &mut details.consultant,
            self.consultant.as_ref(),
            line(Field::Consultant),
        )?;
        set(
            &mut details.organisation,
            self.organisation.as_ref(),
            line(Field::Organisation),
        )?;
        details.consultant_confirmed_on = self
            .consultant_confirmed_on
            .or(details.consultant_confirmed_on);
        set(
            &mut details.languages,
            self.languages.as_ref(),
            line(Field::MeetingLanguages),
        )?;
        set(
            &mut details.host_contact,
            self.host_contact.as_ref(),
            line(Field::HostContact),
        )?;
        set(
            &mut details.childcare_and_food,
            self.childcare_and_food.as_ref(),
            free(Field::ChildcareAndFood),
        )?;
        set(
            &mut details.material,
            self.material.as_ref(),
            free(Field::Material),
        )?;
        Ok(())
    }
}
