//! Everything that can be done to a register, chosen at random: right, wrong and beside the point.

use chrono::Duration;
use proptest::prelude::*;
use vejviser_core::Result;
use vejviser_core::consents;
use vejviser_core::groups;
use vejviser_core::meetings::{
    self, Attendance, NewSignUp, Outcome, SignUpItem, TypedRow, WalkIn, Who,
};
use vejviser_core::people::{self, PersonDetails, PersonRow};
use vejviser_core::register::{Field, Register, get};
use vejviser_core::registrations::{
    self, Adult, AdultDetails, Filter, NewRegistration, RegistrationRow, RememberedMapping,
    WholeRegistration,
};
use vejviser_core::testing::{a_meeting, a_person, consent_to, today};
use vejviser_core::values::{
    FreeText, Gender, LanguageLevel, Line, Municipality, PersonName, Phone, Purpose,
    RegistrationState, Side, Topic,
};

/// What is done, and three numbers that say to whom and how.
#[derive(Debug, Clone)]
pub struct Deed {
    verb: Verb,
    who: usize,
    how: usize,
    much: i64,
}

#[derive(Debug, Clone, Copy)]
enum Verb {
    Register,
    ChangePerson,
    ChangeRegistration,
    Step,
    GiveConsent,
    WithdrawConsent,
    AddMeeting,
    ChangeMeeting,
    CancelMeeting,
    HoldMeeting,
    DestroyPaper,
    SignUp,
    ChangeSignUp,
    RemoveSignUp,
    NoteAttendance,
    RegisterSignUp,
    Invite,
    TypeBack,
    ChangeWhole,
    RenameMember,
    WriteNote,
    AddArea,
    ChangeGroup,
    Import,
}

const VERBS: [Verb; 32] = [
    // What groups do most is drawn most.
    Verb::Register,
    Verb::Register,
    Verb::Register,
    Verb::ChangePerson,
    Verb::ChangePerson,
    Verb::ChangeRegistration,
    Verb::Step,
    Verb::Step,
    Verb::GiveConsent,
    Verb::WithdrawConsent,
    Verb::AddMeeting,
    Verb::AddMeeting,
    Verb::ChangeMeeting,
    Verb::CancelMeeting,
    Verb::HoldMeeting,
    Verb::DestroyPaper,
    Verb::SignUp,
    Verb::SignUp,
    Verb::SignUp,
    Verb::ChangeSignUp,
    Verb::RemoveSignUp,
    Verb::NoteAttendance,
    Verb::RegisterSignUp,
    Verb::Invite,
    Verb::TypeBack,
    Verb::ChangeWhole,
    Verb::ChangeWhole,
    Verb::RenameMember,
    Verb::WriteNote,
    Verb::AddArea,
    Verb::ChangeGroup,
    Verb::Import,
];

const NAMES: [&str; 6] = [
    "Amal Haddad",
    "محمد الأحمد",
    "Selam Tesfay Mehari",
    "ሰላም ተስፋይ",
    "Jørgen Skærbæk",
    "Olena Kovalenko",
];
const AREAS: [&str; 4] = ["Skærbæk", "Tønder", "Løgumkloster", "Toftlund"];
const PHONES: [&str; 3] = ["22 69 83 50", "61 71 43 30", "+46 70 123 45 67"];

pub fn deed() -> impl Strategy<Value = Deed> {
    (
        prop::sample::select(VERBS.as_slice()),
        0_usize..8,
        0_usize..12,
        prop_oneof![-1_i64..5, 5_i64..35],
    )
        .prop_map(|(verb, who, how, much)| Deed {
            verb,
            who,
            how,
            much,
        })
}

fn one_of<T: Clone>(all: &[T], place: usize) -> T {
    all[place % all.len()].clone()
}

fn somebody(deed: &Deed) -> Result<NewRegistration> {
    let mut person = a_person(one_of(&NAMES, deed.how))?
        .phone(one_of(&PHONES, deed.who))?
        .living_in(one_of(&AREAS, deed.who))?
        .speaks("ar", LanguageLevel::MotherTongue)
        .waiting_for(deed.much);
    if deed.how.is_multiple_of(2) {
        person = person.consenting().noted("ring efter kl. 16")?;
    }
    if deed.how.is_multiple_of(3) {
        person = person.with_children(&[3, 9]).about(Topic::Letters);
    }
    let mut new = if deed.who.is_multiple_of(3) {
        person.would_be_a_friend()
    } else {
        person.wishes_for_a_friend()
    };
    if deed.how.is_multiple_of(4) {
        new.reach = vec![Line::parse(one_of(&AREAS, deed.how), Field::Areas)?];
    }
    Ok(new)
}

async fn a_registration(register: &Register, deed: &Deed) -> Result<Option<RegistrationRow>> {
    let all = registrations::list(register.readers(), &Filter::default()).await?;
    if all.is_empty() {
        return Ok(None);
    }
    let id = &all[deed.who % all.len()].id;
    Ok(Some(get(register.readers(), id).await?))
}

async fn a_sign_up(register: &Register, deed: &Deed) -> Result<Option<(String, SignUpItem)>> {
    let mut all = Vec::new();
    for meeting in meetings::list(register.readers()).await? {
        for sign_up in meetings::sign_ups(register.readers(), &meeting.meeting.id).await? {
            all.push((meeting.meeting.id.clone(), sign_up));
        }
    }
    Ok((!all.is_empty()).then(|| one_of(&all, deed.who)))
}

/// Does it, to whomever there is; to nobody where there is nobody.
pub async fn perform(register: &Register, deed: &Deed) -> Result<()> {
    match deed.verb {
        Verb::Register => registrations::add(register, somebody(deed)?)
            .await
            .map(drop),
        Verb::Import => import(register, deed).await,
        Verb::AddArea => add_area(register, deed).await,
        Verb::ChangeGroup => change_group(register, deed).await,
        Verb::RenameMember => {
            let name = PersonName::parse(one_of(&NAMES, deed.how))?;
            register
                .rename_member(register.member(), name)
                .await
                .map(drop)
        }
        Verb::AddMeeting => {
            let mut details = a_meeting()?;
            details.maximum = deed.how.is_multiple_of(2).then_some(15 + deed.much);
            meetings::add(register, details).await.map(drop)
        }
        Verb::ChangeMeeting
        | Verb::CancelMeeting
        | Verb::HoldMeeting
        | Verb::DestroyPaper
        | Verb::Invite
        | Verb::TypeBack
        | Verb::SignUp => to_a_meeting(register, deed).await,
        Verb::ChangeSignUp | Verb::RemoveSignUp | Verb::NoteAttendance | Verb::RegisterSignUp => {
            to_a_sign_up(register, deed).await
        }
        Verb::ChangePerson
        | Verb::ChangeRegistration
        | Verb::Step
        | Verb::GiveConsent
        | Verb::WithdrawConsent
        | Verb::ChangeWhole
        | Verb::WriteNote => to_a_registration(register, deed).await,
    }
}

async fn import(register: &Register, deed: &Deed) -> Result<()> {
    let rows: Vec<NewRegistration> = (0..deed.who)
        .map(|row| {
            somebody(&Deed {
                how: deed.how + row,
                ..deed.clone()
            })
        })
        .collect::<Result<_>>()?;
    let mapping = serde_json::json!({ "name": deed.how });
    let mapping = RememberedMapping::new("navn|telefon", mapping);
    registrations::import(register, &rows, &[mapping])
        .await
        .map(drop)
}

async fn add_area(register: &Register, deed: &Deed) -> Result<()> {
    let municipality = Municipality::by_code("0550").unwrap();
    let name = Line::parse(one_of(&AREAS, deed.how), Field::Area)?;
    groups::add_area(register, &municipality, name)
        .await
        .map(drop)
}

async fn change_group(register: &Register, deed: &Deed) -> Result<()> {
    let mut group = groups::get(register.readers()).await?;
    group.blank_rows = deed.much;
    groups::change(register, &group).await
}

async fn to_a_meeting(register: &Register, deed: &Deed) -> Result<()> {
    let all = meetings::list(register.readers()).await?;
    if all.is_empty() {
        return Ok(());
    }
    let meeting = &all[deed.who % all.len()].meeting;
    match deed.verb {
        Verb::CancelMeeting => meetings::cancel(register, &meeting.id).await,
        Verb::Invite => match a_registration(register, deed).await? {
            Some(row) => meetings::invite(register, &meeting.id, &[row.id])
                .await
                .map(drop),
            None => Ok(()),
        },
        Verb::TypeBack => type_back(register, &meeting.id, deed).await,
        Verb::DestroyPaper => meetings::paper_destroyed(register, &meeting.id, today()).await,
        Verb::HoldMeeting => {
            let outcome = Outcome {
                came: Some(deed.much),
                ..Outcome::default()
            };
            meetings::hold(register, &meeting.id, today(), outcome).await
        }
        Verb::ChangeMeeting => {
            let mut details = meeting.details.clone();
            match deed.how % 3 {
                0 => details.minimum = deed.much,
                1 => details.maximum = Some(deed.much),
                _ => details.consultant_confirmed_on = Some(today()),
            }
            meetings::change(register, &meeting.id, details).await
        }
        _ => {
            let people = people::page(register.readers(), "", i64::MAX).await?;
            let who = match deed.how % 4 {
                0 => Who::Illegible,
                1 if !people.is_empty() => Who::Person(one_of(&people, deed.how).id),
                _ => Who::Named {
                    name: PersonName::parse(one_of(&NAMES, deed.how))?,
                    phone: Phone::parse_optional(Some(one_of(&PHONES, deed.how)))?,
                    email: None,
                },
            };
            let new = NewSignUp {
                people: deed.much,
                ..NewSignUp::of(who)
            };
            meetings::sign_up(register, &meeting.id, new)
                .await
                .map(drop)
        }
    }
}

async fn type_back(register: &Register, meeting: &str, deed: &Deed) -> Result<()> {
    let rows: Vec<TypedRow> = meetings::sign_ups(register.readers(), meeting)
        .await?
        .into_iter()
        .map(|row| TypedRow {
            sign_up: row.id,
            people: deed.how.is_multiple_of(3).then_some(deed.much),
            came: deed.how.is_multiple_of(2).then_some(deed.much),
            illegible: deed.how == 5,
            wants_to_be_friend: deed.how > 5,
            wants_friend: row.wants_friend,
        })
        .collect();
    let walk_in = WalkIn {
        new: NewSignUp::of(Who::Named {
            name: PersonName::parse(one_of(&NAMES, deed.how))?,
            phone: None,
            email: None,
        }),
        came: None,
    };
    let walk_ins = vec![walk_in; deed.who % 3];
    meetings::type_back(register, meeting, &rows, &walk_ins)
        .await
        .map(drop)
}

async fn change_whole(register: &Register, id: &str, deed: &Deed) -> Result<()> {
    let shown = registrations::detail(register.readers(), id).await?;
    let new = somebody(deed)?;
    let mut other_adults: Vec<Adult> = shown
        .other_adults
        .iter()
        .map(|adult| Adult {
            person_id: Some(adult.row.id.clone()),
            details: AdultDetails {
                person: adult.row.details.clone(),
                languages: if deed.how.is_multiple_of(3) {
                    new.languages.clone()
                } else {
                    adult.languages.clone()
                },
            },
        })
        .collect();
    if deed.how.is_multiple_of(2) {
        other_adults.truncate(1);
    } else {
        other_adults.push(Adult {
            person_id: None,
            details: AdultDetails {
                person: PersonDetails::named(PersonName::parse(one_of(&NAMES, deed.who))?),
                languages: new.languages.clone(),
            },
        });
    }
    let whole = WholeRegistration {
        asked_on: shown.registration.asked_on,
        person: new.person,
        languages: if deed.who.is_multiple_of(2) {
            new.languages
        } else {
            shown.languages
        },
        other_adults,
        household: new.household,
        reach: new.reach,
        details: shown.registration.details,
    };
    registrations::change_whole(register, id, whole).await
}

async fn to_a_sign_up(register: &Register, deed: &Deed) -> Result<()> {
    let Some((meeting, sign_up)) = a_sign_up(register, deed).await? else {
        return Ok(());
    };
    match deed.verb {
        Verb::RemoveSignUp => meetings::remove_sign_up(register, &sign_up.id).await,
        Verb::RegisterSignUp => {
            let side = one_of(&[Side::Friend, Side::Participant], deed.how);
            meetings::register_sign_up(register, &sign_up.id, side)
                .await
                .map(drop)
        }
        Verb::NoteAttendance => {
            let noted = Attendance {
                sign_up: sign_up.id,
                came: deed.much,
            };
            meetings::note_attendance(register, &meeting, &[noted]).await
        }
        _ => {
            let mut row: meetings::SignUpRow = get(register.readers(), &sign_up.id).await?;
            match deed.how % 3 {
                0 => row.people = deed.much,
                1 => row.came = Some(deed.much),
                _ => row.wants_friend = !row.wants_friend,
            }
            meetings::change_sign_up(register, row).await
        }
    }
}

async fn to_a_registration(register: &Register, deed: &Deed) -> Result<()> {
    let Some(row) = a_registration(register, deed).await? else {
        return Ok(());
    };
    let purpose = one_of(&[Purpose::FindFriend, Purpose::Statistics], deed.how / 3);
    match deed.verb {
        Verb::Step => {
            use RegistrationState::{Closed, Matched, New, Ready, TalkArranged, Withdrawn};
            let to = one_of(
                &[Ready, TalkArranged, Matched, Withdrawn, Closed, New],
                deed.how,
            );
            registrations::step(register, &row.id, to).await.map(drop)
        }
        Verb::GiveConsent => consents::give(register, &row.person_id, consent_to(purpose))
            .await
            .map(drop),
        Verb::WithdrawConsent => {
            let on = today() - Duration::days(deed.much);
            consents::withdraw(register, &row.person_id, purpose, on)
                .await
                .map(drop)
        }
        Verb::WriteNote => {
            let text = FreeText::parse("taler helst om fredagen", Field::Note)?;
            registrations::add_note(register, &row.id, text)
                .await
                .map(drop)
        }
        Verb::ChangeWhole => change_whole(register, &row.id, deed).await,
        Verb::ChangeRegistration => {
            let mut details = row.details.clone();
            match deed.how % 3 {
                0 => details.capacity = Some(deed.much),
                1 => details.own_words = FreeText::parse_optional(Some("kaffe"), Field::OwnWords)?,
                _ => drop(details.topics.insert(Topic::JobSearch)),
            }
            let asked_on = row.asked_on - Duration::days(deed.much % 2);
            registrations::change(register, &row.id, asked_on, details).await
        }
        _ => {
            let person: PersonRow = get(register.readers(), &row.person_id).await?;
            let mut details = person.details;
            match deed.how % 5 {
                0 => details.full_name = PersonName::parse(one_of(&NAMES, deed.how / 2))?,
                1 => details.phone = Phone::parse_optional(Some(one_of(&PHONES, deed.how)))?,
                2 => details.birth_year = Some(1985 + deed.much),
                3 => details.protected = !details.protected,
                _ => details.gender = Some(Gender::Woman),
            }
            people::change(register, &row.person_id, details).await
        }
    }
}
