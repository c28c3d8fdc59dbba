//! A country of invented people from a seed, to measure the program on.

mod chance;
mod origin;
mod person;
mod phrases;
mod place;
mod plan;
mod registration;

pub use plan::Plan;

use chrono::{Duration, NaiveTime};

use self::chance::Chance;
use self::place::Home;
use self::registration::Invented;
use crate::error::Result;
use crate::groups;
use crate::members::{self, MemberRow};
use crate::register::{Op, OperationKind, Register};
use crate::registrations::{self, Making};
use crate::values::{PersonName, Purpose, RegistrationState, Side};

/// How many registrations are held in memory at once.
const BATCH: u64 = 1_000;

/// Fills a new register with invented people, in the municipalities that its group covers. `progress`
/// hears how many of how many registrations are written.
///
/// The same plan gives the same rows in every register, ids included, but for the group and its
/// members; that is why the consents were taken by an invented member, who has left.
///
/// # Errors
/// When more are planned than fit, or the store cannot be written.
pub async fn fill(
    register: &Register,
    plan: &Plan,
    progress: &mut (dyn FnMut(u64, u64) + Send),
) -> Result<()> {
    plan.check()?;
    let mut chance = Chance::of(plan.seed);
    let origins = origin::all();
    let midnight = plan.today.and_time(NaiveTime::MIN).and_utc();
    let mut id = chance::ids(plan.seed, midnight);
    let mut tx = register
        .begin(Op::new(OperationKind::SampleCreated))
        .await?;
    let group = groups::get(tx.connection()).await?;
    let places = place::all(&mut tx, &group.municipalities).await?;
    let member = MemberRow {
        id: id(),
        name: PersonName::parse("Solveig Opfunden")?,
        left_on: Some(plan.today),
    };
    members::put(&mut tx, &member).await?;
    let mut making = Making {
        today: plan.today,
        now: midnight,
        member: &member.id,
        id: Box::new(id),
    };
    let total = plan.registrations();
    let mut done = 0;
    progress(done, total);
    while done < total {
        let mut made = Vec::new();
        let end = total.min(done + BATCH);
        for number in done..end {
            let side = if number < plan.participants {
                Side::Participant
            } else {
                Side::Friend
            };
            let by = (member.id.as_str(), plan.today);
            let Invented { new, state } = Invented::draw(&mut chance, &origins, side, number, by)?;
            let home = Home::draw(&mut chance, &places, side)?;
            // Notes are written on the day somebody asked, at ten in the morning.
            making.now = new.asked_on.and_time(NaiveTime::MIN).and_utc() + Duration::hours(10);
            let mut rows =
                registrations::rows(&mut making, &new, None, Some(home.area), home.reach)?;
            rows.registration.state = state;
            if state == RegistrationState::Withdrawn {
                for consent in &mut rows.consents {
                    if consent.purpose == Purpose::FindFriend {
                        consent.withdrawn_on = Some(plan.today);
                    }
                }
            }
            made.push(rows);
        }
        registrations::write_all(&mut tx, made).await?;
        done = end;
        progress(done, total);
    }
    tx.commit().await?;
    Ok(())
}
