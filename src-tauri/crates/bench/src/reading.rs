//! Unlocking a register, searching it as somebody types, and leafing through the waiting list.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use vejviser_core::people;
use vejviser_core::register::{Clock, Passphrase, Register};
use vejviser_core::registrations::{self, Filter, SearchText};
use vejviser_core::today;
use vejviser_core::values::{RegistrationState, Side};

use crate::samples::Samples;

/// What people type, in every script; each is typed letter by letter.
const TYPED: [&str; 16] = [
    "Muhamad",
    "mohamad alahmad",
    "محمد الأحمد",
    "فاطمه",
    "Selam Tesfay",
    "ሰላም ተስፋይ",
    "Yonas Ghebremedhin Habte",
    "Søren Ågård",
    "kirsten aagaard",
    "Amal",
    "Ahmed Ali",
    "Oksana",
    "Jensen",
    "Ali Reza Hosseini",
    "22 69 83 50",
    "nobody of this name",
];

/// How often everything is typed.
const ROUNDS: usize = 5;

/// As many as a screen shows.
const SCREEN: i64 = 50;

/// Measures on the register in `folder`, whose passphrase is in `VEJVISER_PASSPHRASE`.
pub async fn measure(folder: &Path) -> Result<(), Box<dyn Error>> {
    let passphrase = Passphrase::new(std::env::var("VEJVISER_PASSPHRASE")?);
    let mut unlocking = Samples::default();
    for _ in 0..20 {
        let start = Instant::now();
        let register = Register::open(folder, &passphrase, Clock::system()).await?;
        unlocking.add(start.elapsed());
        drop(register);
    }
    unlocking.tell("unlock, from the passphrase to the open register", 500);

    let register = Register::open(folder, &passphrase, Clock::system()).await?;
    type_everything(&register).await?;
    leaf_through(&register).await?;
    scroll(&register).await?;
    begin_the_day(&register).await?;
    register.close().await?;
    Ok(())
}

async fn type_everything(register: &Register) -> Result<(), Box<dyn Error>> {
    let mut keystrokes = Samples::default();
    for _ in 0..ROUNDS {
        for text in TYPED {
            let mut typed = String::new();
            for letter in text.chars() {
                typed.push(letter);
                let start = Instant::now();
                people::search(register.readers(), &typed, Some(SCREEN)).await?;
                keystrokes.add(start.elapsed());
            }
        }
    }
    keystrokes.tell("search, a keystroke at 100,000 people", 16);
    Ok(())
}

/// Both sides from the first page on, the whole list and the waiting alone.
async fn leaf_through(register: &Register) -> Result<(), Box<dyn Error>> {
    let mut pages = Samples::default();
    for side in [None, Some(Side::Participant), Some(Side::Friend)] {
        for state in [None, Some(RegistrationState::Ready)] {
            let mut filter = Filter {
                side,
                state,
                limit: Some(SCREEN),
                ..Filter::default()
            };
            for _ in 0..100 {
                let start = Instant::now();
                let page = registrations::list(register.readers(), &filter).await?;
                pages.add(start.elapsed());
                let Some(last) = page.last() else { break };
                filter.after = Some((last.asked_on, last.id.clone()));
            }
        }
    }
    pages.tell("a page of the waiting list, 50 registrations", 10);
    Ok(())
}

/// Pages anywhere in the window's list, which also counts it, narrowed as its filters do.
async fn scroll(register: &Register) -> Result<(), Box<dyn Error>> {
    let waiting = Filter {
        waits: true,
        ..Filter::default()
    };
    let consent_missing = Filter {
        consent_missing: true,
        ..waiting.clone()
    };
    for (what, bound, filter) in [
        ("a page of the window's list, those who wait", 10, waiting),
        ("the same, consent missing", 10, consent_missing),
    ] {
        let mut pages = Samples::default();
        for place in 0..100 {
            let start = Instant::now();
            registrations::page(register.readers(), &filter, place * 150, SCREEN).await?;
            pages.add(start.elapsed());
        }
        pages.tell(what, bound);
    }
    let mut pages = Samples::default();
    for _ in 0..ROUNDS {
        for text in TYPED {
            let filter = Filter {
                text: Some(SearchText(text.to_owned())),
                ..Filter::default()
            };
            let start = Instant::now();
            registrations::page(register.readers(), &filter, 0, SCREEN).await?;
            pages.add(start.elapsed());
        }
    }
    pages.tell_alone("the same, with a search text");
    Ok(())
}

async fn begin_the_day(register: &Register) -> Result<(), Box<dyn Error>> {
    let mut days = Samples::default();
    for _ in 0..20 {
        let start = Instant::now();
        today::of(register.readers(), register.clock().today()).await?;
        days.add(start.elapsed());
    }
    days.tell("Today", 50);
    Ok(())
}
