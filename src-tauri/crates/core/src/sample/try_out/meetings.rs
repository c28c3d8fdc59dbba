//! The try-out group's introductory meetings: one that gathers people, one that was held, one whose
//! sheet lies on the table to be typed back, one that is wished for.

use chrono::{Datelike as _, Duration, NaiveDate, Weekday};

use super::People;
use crate::error::{Refusal, Result};
use crate::meetings::{
    self, Attendance, MeetingDetails, NewSignUp, Outcome, Who, attend, held, put_sign_up,
};
use crate::register::{Field, Register, Tx};
use crate::values::{FreeText, Line, PersonName, SignUpSource};

/// Which box a sign-up ticked.
#[derive(Clone, Copy)]
enum Wants {
    ToBeFriend,
    Friend,
}

pub(super) async fn all(
    tx: &mut Tx,
    register: &Register,
    people: &People,
    today: NaiveDate,
) -> Result<()> {
    gathering(tx, register, people, today).await?;
    past(tx, register, people, today).await?;
    just_held(tx, register, people, today).await?;
    let wished = MeetingDetails {
        languages: line("Dansk, arabisk", Field::MeetingLanguages)?,
        access_notes: free(
            "I Skærbæk venter fire, og ingen ven bor der.",
            Field::AccessNotes,
        )?,
        ..MeetingDetails::needing(15)
    };
    meetings::put(tx, register, wished).await?;
    Ok(())
}

/// In about two weeks, with 12 of the 15 people it needs.
async fn gathering(
    tx: &mut Tx,
    register: &Register,
    people: &People,
    today: NaiveDate,
) -> Result<()> {
    let details = MeetingDetails {
        at: wednesday_from(today + Duration::days(12)).and_hms_opt(18, 30, 0),
        place: line("Kulturhuset ved Vidåen", Field::Place)?,
        address: line("Åstræde 1, 6270 Tønder", Field::Address)?,
        maximum: Some(40),
        access_notes: free("Indgang fra gården, elevator", Field::AccessNotes)?,
        consultant: line("Ellen Ravn", Field::Consultant)?,
        organisation: line("Røde Kors", Field::Organisation)?,
        languages: line("Dansk, arabisk, tigrinya (tolk)", Field::MeetingLanguages)?,
        host_contact: line("Kirsten Bækgaard", Field::HostContact)?,
        childcare_and_food: free("Legehjørne; suppe fra kl. 18", Field::ChildcareAndFood)?,
        material: free("Foldere på fem sprog, projektor", Field::Material)?,
        ..MeetingDetails::needing(15)
    };
    let meeting = meetings::put(tx, register, details).await?.id;
    use SignUpSource::{Friend, LanguageSchool, Municipality, Myself};
    let person = |name| people.id(name).map(Who::Person);
    for (who, count, source, wants) in [
        (person("Amal Haddad")?, 1, LanguageSchool, Wants::Friend),
        (person("Søren Østergård")?, 1, Myself, Wants::ToBeFriend),
        (person("ሰላም ተስፋይ")?, 1, LanguageSchool, Wants::Friend),
        (person("Kirsten Bækgaard")?, 1, Myself, Wants::ToBeFriend),
        (person("نور درويش")?, 1, Friend, Wants::Friend),
        (person("Familien Holm")?, 3, Myself, Wants::ToBeFriend),
        (person("زهرا حسینی")?, 1, Municipality, Wants::Friend),
        (
            named("Іван Мельник", Some(3_001))?,
            2,
            Friend,
            Wants::Friend,
        ),
        (named("Hodan Cali", Some(3_002))?, 1, Friend, Wants::Friend),
    ] {
        put_sign_up(tx, register, &meeting, sign_up(who, count, source, wants)).await?;
    }
    let told = people.registration("Grace Okello")?;
    meetings::tell(tx, register, &meeting, &told, today - Duration::days(2)).await
}

/// Last week: the sheet lies on the table, and nobody has noted who came.
async fn just_held(
    tx: &mut Tx,
    register: &Register,
    people: &People,
    today: NaiveDate,
) -> Result<()> {
    let day = wednesday_from(today - Duration::days(9));
    let details = MeetingDetails {
        at: day.and_hms_opt(19, 0, 0),
        place: line("Sprogskolen i Tønder", Field::Place)?,
        address: line("Skolegade 4, 6270 Tønder", Field::Address)?,
        maximum: Some(25),
        consultant: line("Ellen Ravn", Field::Consultant)?,
        organisation: line("Røde Kors", Field::Organisation)?,
        consultant_confirmed_on: Some(day - Duration::days(12)),
        languages: line("Dansk, arabisk, persisk", Field::MeetingLanguages)?,
        ..MeetingDetails::needing(15)
    };
    let meeting = meetings::put(tx, register, details).await?.id;
    use SignUpSource::{Friend, LanguageSchool, Municipality, Myself};
    let person = |name| people.id(name).map(Who::Person);
    for (who, count, source, wants) in [
        (person("Олена Коваленко")?, 3, Municipality, Wants::Friend),
        (person("Bent Nissen")?, 1, Myself, Wants::ToBeFriend),
        (person("Åse Lorenzen")?, 1, Friend, Wants::ToBeFriend),
        (
            named("Sediqa Ahmadi", Some(3_003))?,
            4,
            LanguageSchool,
            Wants::Friend,
        ),
        (
            named("مصطفى الخطيب", Some(3_004))?,
            2,
            LanguageSchool,
            Wants::Friend,
        ),
        (
            named("Inger Marie Juhl", Some(3_005))?,
            2,
            Myself,
            Wants::ToBeFriend,
        ),
        (
            named("ብርሃነ ኪዳነ", Some(3_006))?,
            3,
            Municipality,
            Wants::Friend,
        ),
    ] {
        put_sign_up(tx, register, &meeting, sign_up(who, count, source, wants)).await?;
    }
    Ok(())
}

/// Some weeks ago: 16 had signed up, 10 of them came, and one who had not.
async fn past(tx: &mut Tx, register: &Register, people: &People, today: NaiveDate) -> Result<()> {
    let day = wednesday_from(today - Duration::days(44));
    let details = MeetingDetails {
        at: day.and_hms_opt(17, 0, 0),
        place: line("Biblioteket i Løgumkloster", Field::Place)?,
        address: line("Klostervænget 2, 6240 Løgumkloster", Field::Address)?,
        maximum: Some(30),
        consultant: line("Ellen Ravn", Field::Consultant)?,
        organisation: line("Røde Kors", Field::Organisation)?,
        consultant_confirmed_on: Some(day - Duration::days(16)),
        languages: line("Dansk, engelsk", Field::MeetingLanguages)?,
        ..MeetingDetails::needing(15)
    };
    let meeting = meetings::put(tx, register, details).await?.id;
    use SignUpSource::{Friend, LanguageSchool, Municipality, Myself};
    let person = |name| people.id(name).map(Who::Person);
    let mut noted = Vec::new();
    for (who, count, came, source, wants) in [
        (person("Lise Brodersen")?, 2, 2, Myself, Wants::ToBeFriend),
        (person("Emily Carter")?, 1, 1, Friend, Wants::ToBeFriend),
        (person("Reza Karimi")?, 4, 3, LanguageSchool, Wants::Friend),
        (person("Fatima Al-Masri")?, 1, 1, Friend, Wants::ToBeFriend),
        (
            named("Xaliimo Jaamac", None)?,
            2,
            0,
            Municipality,
            Wants::Friend,
        ),
        (
            named("Birgit Thomsen", None)?,
            1,
            1,
            Myself,
            Wants::ToBeFriend,
        ),
        (
            named("محمدرضا رحیمی", None)?,
            3,
            2,
            LanguageSchool,
            Wants::Friend,
        ),
        (
            named("Ægidius Kjær", None)?,
            2,
            0,
            Myself,
            Wants::ToBeFriend,
        ),
    ] {
        let new = sign_up(who, count, source, wants);
        let row = put_sign_up(tx, register, &meeting, new).await?;
        noted.push(Attendance {
            sign_up: row.id,
            came,
        });
    }
    attend(tx, &meeting, &noted).await?;
    let outcome = Outcome {
        came: Some(11),
        volunteers: Some(5),
        wanted_friend: Some(6),
    };
    held(tx, &meeting, day, outcome).await
}

fn sign_up(who: Who, people: i64, source: SignUpSource, wants: Wants) -> NewSignUp {
    NewSignUp {
        who,
        people,
        source: Some(source),
        wants_to_be_friend: matches!(wants, Wants::ToBeFriend),
        wants_friend: matches!(wants, Wants::Friend),
    }
}

fn named(name: &str, phone: Option<u64>) -> Result<Who> {
    Ok(Who::Named {
        name: PersonName::parse(name)?,
        phone: phone.map(super::super::phone).transpose()?,
        email: None,
    })
}

/// The first Wednesday on or after this day: no meeting is called for a Sunday.
fn wednesday_from(day: NaiveDate) -> NaiveDate {
    let ahead = Weekday::Wed.days_since(day.weekday());
    day + Duration::days(i64::from(ahead))
}

fn line(text: &str, field: Field) -> Result<Option<Line>, Refusal> {
    Line::parse(text, field).map(Some)
}

fn free(text: &str, field: Field) -> Result<Option<FreeText>, Refusal> {
    FreeText::parse(text, field).map(Some)
}
