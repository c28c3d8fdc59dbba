//! Locks the register when nobody is there: after idle minutes, after the machine slept, and when
//! the system locks its own screen.

use std::time::{Duration, Instant, SystemTime};

use tauri::{AppHandle, Manager as _};

use crate::desk::{Desk, Presence};

/// How often it is looked whether anybody is there.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// The wall clock may run on by so much more than the other before it was a sleep.
const SLEPT: Duration = Duration::from_secs(60);

/// Keeps looking, as long as the program runs.
pub fn watch(app: &AppHandle) {
    let looking = app.clone();
    tauri::async_runtime::spawn(async move {
        let mut look = tokio::time::interval(LOOK_EVERY);
        let (mut instant, mut wall) = (Instant::now(), SystemTime::now());
        loop {
            look.tick().await;
            let slept = has_slept(instant.elapsed(), wall.elapsed().unwrap_or_default());
            (instant, wall) = (Instant::now(), SystemTime::now());
            let desk = looking.state::<Desk>();
            if slept || is_away(&desk.presence(), Instant::now()) {
                leave(&looking).await;
            }
        }
    });
    #[cfg(target_os = "linux")]
    crate::screen_lock::watch(app);
}

/// Locks; the backup that is due has its own words the next time it is looked for.
pub async fn leave(app: &AppHandle) {
    let _ = app.state::<Desk>().lock().await;
}

fn is_away(presence: &Presence, now: Instant) -> bool {
    now.saturating_duration_since(presence.seen) >= presence.patience
}

/// Between two looks the two clocks run alike, unless the machine slept.
fn has_slept(by_one: Duration, by_the_wall: Duration) -> bool {
    by_the_wall.saturating_sub(by_one) >= SLEPT || by_one >= LOOK_EVERY + SLEPT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_there_after_the_groups_own_patience() {
        let now = Instant::now();
        let presence = Presence {
            seen: now,
            patience: Duration::from_secs(600),
        };
        assert!(!is_away(&presence, now + Duration::from_secs(599)));
        assert!(is_away(&presence, now + Duration::from_secs(600)));
    }

    #[test]
    fn a_sleep_is_known_by_either_clock() {
        let seconds = Duration::from_secs;
        assert!(!has_slept(seconds(5), seconds(6)));
        assert!(has_slept(seconds(5), seconds(3600)));
        assert!(has_slept(seconds(3600), seconds(3600)));
    }
}
