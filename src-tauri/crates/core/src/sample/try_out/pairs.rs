//! The try-out group's matches, one or more in every state (domain.md §3), with their own invented
//! people, so that those who wait are left to be matched.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};

use super::story::Story;
use super::tell;
use crate::error::Result;
use crate::matches::{
    ConcernRow, ConcernTopic, DeclineReason, DeclinedBy, EndReason, FollowUpRow, MatchRow,
    MatchState, Outcome, OutcomeTheme, TalkedWith,
};
use crate::register::{Field, Register, Tx, ids};
use crate::values::Gender::{Man, Woman};
use crate::values::LanguageLevel::{Fair, Fluent, MotherTongue};
use crate::values::Purpose::{FindFriend, ShareWithFriend, Statistics};
use crate::values::RegistrationState::{Closed, Matched, Ready};
use crate::values::Topic::{Children, EverydayDanish, FoodAndOutings, JobSearch, SportAndClubs};
use crate::values::WeekTime::{SatMorning, SunAfternoon, TueEvening, WedEvening};
use crate::values::{FreeText, Gender, Line, RegistrationState, Side, Topic, WeekTime, YesNo};

/// Two who belong together, and how it went.
struct Two {
    participant: (&'static str, Gender, i64, &'static str),
    friend: (&'static str, Gender, i64),
    area: &'static str,
    topic: Topic,
    time: WeekTime,
    /// How many days ago they were proposed; both asked two months before.
    days: i64,
    steps: &'static [RegistrationState],
}

pub(super) async fn all(tx: &mut Tx, register: &Register, today: NaiveDate) -> Result<()> {
    let day = |days: i64| today - Duration::days(days);
    let on = |days: i64| Some(day(days));

    two(tx, register, today, DRAFT, |row| {
        row.state = MatchState::Draft;
    })
    .await?;
    two(tx, register, today, APPROVED, |row| {
        row.state = MatchState::Approved;
        row.approved_on = on(1);
    })
    .await?;
    two(tx, register, today, ASKED, |row| {
        row.state = MatchState::BothAsked;
        (row.approved_on, row.asked_on) = (on(10), on(9));
        row.friend_answer = Some(YesNo::Yes);
    })
    .await?;
    let place = Line::parse("Café Klostergården", Field::Place)?;
    two(tx, register, today, FIRST_MEETING, |row| {
        agreed(row, on(12));
        row.state = MatchState::FirstMeeting;
        row.first_meeting_at = (today + Duration::days(3)).and_hms_opt(16, 0, 0);
        row.first_meeting_place = Some(place);
    })
    .await?;
    let well = two(tx, register, today, WELL, |row| {
        agreed(row, on(120));
        begun(row, on(110));
    })
    .await?;
    let quiet = two(tx, register, today, QUIET, |row| {
        agreed(row, on(60));
        begun(row, on(52));
    })
    .await?;
    two(tx, register, today, PAUSED, |row| {
        agreed(row, on(90));
        begun(row, on(80));
        row.state = MatchState::Paused;
        row.paused_on = on(20);
        row.pause_until = Some(today + Duration::days(25));
    })
    .await?;
    two(tx, register, today, ENDED, |row| {
        agreed(row, on(300));
        begun(row, on(290));
        row.state = MatchState::Ended;
        row.ended_on = on(40);
        row.end_reason = Some(EndReason::DoingWell);
        (row.participant_again, row.friend_again) = (Some(YesNo::No), Some(YesNo::No));
    })
    .await?;
    two(tx, register, today, DECLINED, |row| {
        row.state = MatchState::Declined;
        (row.approved_on, row.asked_on, row.declined_on) = (on(28), on(27), on(21));
        row.friend_answer = Some(YesNo::No);
        row.declined_by = Some(DeclinedBy::Friend);
        row.decline_reason = Some(DeclineReason::Time);
    })
    .await?;

    let told = |text: &str, field| FreeText::parse(text, field).map(Some);
    let member = register.member().to_owned();
    for (number, days, did, hard, times) in [
        (
            0,
            96,
            "Gik tur langs åen og drak kaffe",
            "At finde en dag",
            1,
        ),
        (1, 68, "Lavede mad sammen og øvede dansk", "", 3),
        (2, 10, "Var til fodbold i klubben", "Skiftende vagter", 5),
    ] {
        tx.insert(&FollowUpRow {
            id: ids::new(register.clock().now()),
            match_id: well.clone(),
            number: Some(number),
            done_on: day(days),
            member_id: Some(member.clone()),
            talked_with: Some(TalkedWith::Both),
            did: told(did, Field::Did)?,
            good: told("De griner meget sammen", Field::Good)?,
            hard: if hard.is_empty() {
                None
            } else {
                told(hard, Field::Hard)?
            },
            times_met: Some(times),
            outcomes: if number == 2 {
                BTreeMap::from([
                    (OutcomeTheme::Danish, Outcome::Better),
                    (OutcomeTheme::Network, Outcome::Better),
                    (OutcomeTheme::Job, Outcome::Same),
                ])
            } else {
                BTreeMap::new()
            },
        })
        .await?;
    }
    tx.insert(&ConcernRow {
        id: ids::new(register.clock().now()),
        match_id: quiet,
        raised_on: day(4),
        topic: ConcernTopic::Contact,
        urgent: false,
        text: told("Svarer ikke på beskeder siden ferien", Field::Note)?,
        taken_by: Some(member),
        solved_on: None,
        solution: None,
    })
    .await?;
    Ok(())
}

/// Approved, asked, and two times yes.
fn agreed(row: &mut MatchRow, on: Option<NaiveDate>) {
    (row.approved_on, row.asked_on) = (on, on);
    (row.participant_answer, row.friend_answer) = (Some(YesNo::Yes), Some(YesNo::Yes));
}

/// They met for the first time on this day, and go on.
fn begun(row: &mut MatchRow, on: Option<NaiveDate>) {
    row.state = MatchState::Active;
    row.first_meeting_at = on.and_then(|on| on.and_hms_opt(17, 0, 0));
    row.active_on = on;
}

/// Lets two register and brings them together; the id of their match.
async fn two(
    tx: &mut Tx,
    register: &Register,
    today: NaiveDate,
    two: Two,
    how: impl FnOnce(&mut MatchRow),
) -> Result<String> {
    let (name, gender, age, language) = two.participant;
    let wish = Story::of(Side::Participant, name, today, two.days + 60)?
        .who_is(gender, age)
        .speaks(language, &[(language, MotherTongue), ("da", Fair)])
        .lives_alone_in(two.area)?
        .about(&[two.topic, EverydayDanish], "")?
        .at(&[two.time])
        .consents(&[FindFriend, ShareWithFriend, Statistics])
        .then(two.steps);
    let (name, gender, age) = two.friend;
    let offer = Story::of(Side::Friend, name, today, two.days + 45)?
        .who_is(gender, age)
        .speaks("da", &[("da", MotherTongue), ("en", Fluent)])
        .lives_alone_in(two.area)?
        .about(&[two.topic], "")?
        .at(&[two.time])
        .consents(&[FindFriend, ShareWithFriend, Statistics])
        .then(two.steps);
    let participant = tell(tx, register, wish, today).await?;
    let friend = tell(tx, register, offer, today).await?;
    let mut row = MatchRow::draft(
        ids::new(register.clock().now()),
        &participant.id,
        &friend.id,
        today - Duration::days(two.days),
        register.member(),
    );
    how(&mut row);
    tx.insert(&row).await?;
    Ok(row.id)
}

const DRAFT: Two = Two {
    participant: ("Mariam Saleh", Woman, 29, "ar"),
    friend: ("Hanne Thomsen", Woman, 61),
    area: "Tønder",
    topic: FoodAndOutings,
    time: TueEvening,
    days: 2,
    steps: &[Ready],
};
const APPROVED: Two = Two {
    participant: ("ተስፋልደት ኪዳነ", Man, 34, "ti"),
    friend: ("Per Damgaard", Man, 55),
    area: "Tønder",
    topic: JobSearch,
    time: WedEvening,
    days: 3,
    steps: &[Ready],
};
const ASKED: Two = Two {
    participant: ("فرید احمدی", Man, 41, "fa"),
    friend: ("Morten Friis", Man, 38),
    area: "Bredebro",
    topic: SportAndClubs,
    time: SunAfternoon,
    days: 11,
    steps: &[Ready],
};
const FIRST_MEETING: Two = Two {
    participant: ("Salma Idris", Woman, 25, "ar"),
    friend: ("Birgit Juhl", Woman, 33),
    area: "Løgumkloster",
    topic: EverydayDanish,
    time: SatMorning,
    days: 14,
    steps: &[Ready, Matched],
};
const WELL: Two = Two {
    participant: ("Biniam Tekle", Man, 28, "ti"),
    friend: ("Lars Bertelsen", Man, 46),
    area: "Tønder",
    topic: SportAndClubs,
    time: WedEvening,
    days: 125,
    steps: &[Ready, Matched],
};
const QUIET: Two = Two {
    participant: ("شیرین مرادی", Woman, 52, "fa"),
    friend: ("Inge Clausen", Woman, 68),
    area: "Tønder",
    topic: FoodAndOutings,
    time: SatMorning,
    days: 63,
    steps: &[Ready, Matched],
};
const PAUSED: Two = Two {
    participant: ("Yusuf Osman", Man, 47, "so"),
    friend: ("Anne-Mette Skov", Woman, 50),
    area: "Bredebro",
    topic: JobSearch,
    time: TueEvening,
    days: 95,
    steps: &[Ready, Matched],
};
const ENDED: Two = Two {
    participant: ("Natalia Bondar", Woman, 36, "uk"),
    friend: ("Familien Krogh", Woman, 40),
    area: "Tønder",
    topic: Children,
    time: SunAfternoon,
    days: 305,
    steps: &[Ready, Closed],
};
const DECLINED: Two = Two {
    participant: ("Samuel Okoro", Man, 31, "en"),
    friend: ("Gitte Lauridsen", Woman, 44),
    area: "Løgumkloster",
    topic: JobSearch,
    time: WedEvening,
    days: 30,
    steps: &[Ready],
};
