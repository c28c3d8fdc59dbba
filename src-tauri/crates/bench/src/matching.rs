//! Suggestions for one, and the best plan for a municipality, the country and the worst case.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use chrono::NaiveDate;
use vejviser_core::matches::{self, Applicant, Pool, Rules, Value, Wishes};
use vejviser_core::register::{Clock, Passphrase, Register};
use vejviser_core::values::{KnownLanguage, RegistrationState, SpokenLanguage};

use crate::samples::Samples;

/// Measures on the people of the register in `folder`, as if all of them waited.
pub async fn measure(folder: &Path) -> Result<(), Box<dyn Error>> {
    let passphrase = Passphrase::new(std::env::var("VEJVISER_PASSPHRASE")?);
    let register = Register::open(folder, &passphrase, Clock::system()).await?;
    let today = register.clock().today();
    let mut reading = Samples::default();
    for _ in 0..5 {
        let start = Instant::now();
        matches::pool(register.readers(), today).await?;
        reading.add(start.elapsed());
    }
    reading.tell_alone("reading everybody who may be matched from the register");
    let pool = matches::pool(register.readers(), today).await?;
    let waiting = |one: &Applicant| Applicant {
        state: RegistrationState::Ready,
        consented: true,
        talked: true,
        taken: 0,
        ..one.clone()
    };
    let participants: Vec<Applicant> = pool.participants().map(waiting).take(7_200).collect();
    let friends: Vec<Applicant> = pool.friends().map(waiting).take(5_760).collect();
    register.close().await?;

    suggest(&friends, &participants, today);
    let town = |many: usize, of: &[Applicant]| -> Vec<Applicant> {
        // Five towns, and everybody in one of them.
        let living = of.iter().take(many).enumerate();
        living
            .map(|(number, one)| Applicant {
                area: Some(format!("town {}", number % 5)),
                reach: Vec::new(),
                ..one.clone()
            })
            .collect()
    };
    let municipality = [town(431, &participants), town(345, &friends)].concat();
    plan(
        "plan for a municipality, 431 × 345",
        &municipality,
        today,
        20,
        50,
    );
    let country = [participants.clone(), friends.clone()].concat();
    let what = format!(
        "plan for the country, {} × {}, with everything read",
        participants.len(),
        friends.len()
    );
    plan(&what, &country, today, 5, 1_000);
    for size in [250, 500, 1_000, 2_000] {
        let what = format!(
            "plan where everybody fits everybody, {size} × {}",
            size * 4 / 5
        );
        plan(
            &what,
            &dense(size, &participants, &friends),
            today,
            3,
            1_000,
        );
    }
    against_greedy(&country, today);
    Ok(())
}

fn suggest(friends: &[Applicant], participants: &[Applicant], today: NaiveDate) {
    let mut many: Vec<Applicant> = friends.iter().cycle().take(10_000).cloned().collect();
    for (number, one) in many.iter_mut().enumerate() {
        one.id = format!("{number:05}");
    }
    let some: Vec<&Applicant> = participants.iter().step_by(37).take(200).collect();
    many.extend(some.iter().copied().cloned());
    let pool = Pool::new(many, [], Rules::default(), today);
    let mut samples = Samples::default();
    for one in some {
        let start = Instant::now();
        let found = pool.suggest(&one.id);
        samples.add(start.elapsed());
        assert_eq!(found.fits.len() + found.shut.len(), 10_000);
    }
    samples.tell("suggestions for one among 10,000", 5);
}

fn plan(what: &str, people: &[Applicant], today: NaiveDate, times: usize, bound: u32) {
    let mut samples = Samples::default();
    for _ in 0..times {
        let people = people.to_vec();
        let start = Instant::now();
        let pool = Pool::new(people, [], Rules::default(), today);
        let plan = pool.plan(&Wishes::default());
        samples.add(start.elapsed());
        assert!(plan.is_ok(), "nothing is locked");
    }
    samples.tell(what, bound);
}

/// Everybody can talk with everybody, in one town, and nobody has a wish that shuts a gate.
fn dense(size: usize, participants: &[Applicant], friends: &[Applicant]) -> Vec<Applicant> {
    let danish = SpokenLanguage::from(KnownLanguage::Danish);
    let of = |people: &[Applicant], many: usize| -> Vec<Applicant> {
        people
            .iter()
            .take(many)
            .map(|one| {
                let mut one = Applicant {
                    area: Some("town".to_owned()),
                    gender_wish: None,
                    certified: true,
                    capacity: 1,
                    ..one.clone()
                };
                one.languages.insert(danish.clone(), None);
                one
            })
            .collect()
    };
    [of(participants, size), of(friends, size * 4 / 5)].concat()
}

/// How much the best plan has before the one that takes the best pair at hand.
fn against_greedy(people: &[Applicant], today: NaiveDate) {
    let pool = Pool::new(people.to_vec(), [], Rules::default(), today);
    let value = |value: Value| {
        format!(
            "{} people, {} days, {}",
            value.people, value.days, value.score
        )
    };
    if let Ok(best) = pool.plan(&Wishes::default()) {
        eprintln!("The best plan for the country: {}.", value(best.value));
        eprintln!(
            "Taking the best pair at hand: {}.",
            value(pool.greedy().value)
        );
    }
}
