//! Ids that two desks can make without asking each other.

use std::sync::Mutex;

use chrono::{DateTime, Utc};
use uuid::{ContextV7, Timestamp, Uuid};

/// The name space of every derived id of this program.
const SPACE: Uuid = Uuid::from_u128(0x6f3c_1a52_8d0b_5c7e_9f41_2b6d_e08a_7c35);

/// Ids made in the same millisecond keep their order too: rows brought in together stay in order.
static ORDER: Mutex<ContextV7> = Mutex::new(ContextV7::new());

/// A new id, ordered by the time it was made at (UUID version 7).
#[must_use]
pub fn new(at: DateTime<Utc>) -> String {
    let seconds = u64::try_from(at.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(
        &ORDER,
        seconds,
        at.timestamp_subsec_nanos(),
    ))
    .to_string()
}

/// The id of a row that must be one and the same when two desks make it: derived from what it is
/// (UUID version 5).
#[must_use]
pub fn derived(parts: &[&str]) -> String {
    Uuid::new_v5(&SPACE, parts.join("\u{1f}").as_bytes()).to_string()
}
