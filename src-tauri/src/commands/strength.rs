//! How long a passphrase would hold, said honestly.

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::register::Passphrase;
use vejviser_words::{Lang, messages};
use zeroize::Zeroizing;
use zxcvbn::zxcvbn;

use crate::desk::{Answer, Desk};

/// How long a passphrase holds against somebody who has the computer.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Strength {
    /// 0 too short, 1 weak, 2 fair, 3 good, 4 strong.
    pub level: u8,
    /// The same in words.
    pub text: String,
}

const DAY: f64 = 86_400.0;
const YEAR: f64 = 365.25 * DAY;

/// What guessing takes, at ten thousand tries a second: a rented machine against the keys, whose
/// derivation costs 64 MiB a try.
fn level(passphrase: &str, about: &[&str]) -> u8 {
    if Passphrase::new(passphrase.to_owned())
        .check_strength()
        .is_err()
    {
        return 0;
    }
    let by_lists = zxcvbn(passphrase, about).guesses_log10();
    let guesses = by_lists.min(by_words(passphrase, about));
    let seconds = 10_f64.powf(guesses) / 10_000.0;
    if seconds < 30.0 * DAY {
        1
    } else if seconds < 10.0 * YEAR {
        2
    } else if seconds < 1_000.0 * YEAR {
        3
    } else {
        4
    }
}

/// The tens of guesses where whoever guesses has a list of the ten thousand usual words: the lists
/// that `zxcvbn` brings are English, and a word in another language would pass for chance.
fn by_words(passphrase: &str, about: &[&str]) -> f64 {
    const WORD: usize = 8;
    const TENS_OF_A_WORD: f64 = 4.0;
    let known = about.join(" ").to_lowercase();
    let lower = passphrase.to_lowercase();
    let mut seen: Vec<&str> = Vec::new();
    let mut tens = 0.0;
    for run in lower.split(|one: char| !one.is_alphabetic()) {
        let letters = run.chars().count();
        if letters == 0 {
            continue;
        }
        let told = letters > 2 && (seen.contains(&run) || known.contains(run));
        tens += if told {
            1.0
        } else {
            let whole = letters.div_ceil(WORD);
            let most = TENS_OF_A_WORD * f64::from(u32::try_from(whole).unwrap_or(u32::MAX));
            most.min(f64::from(u32::try_from(letters).unwrap_or(u32::MAX)))
        };
        seen.push(run);
    }
    let marks = lower
        .chars()
        .filter(|one| !one.is_alphabetic() && !one.is_whitespace())
        .count();
    tens + f64::from(u32::try_from(marks).unwrap_or(u32::MAX))
}

fn worded(lang: Lang, level: u8) -> String {
    match level {
        0 => messages::start_strength_short(lang, Passphrase::LEAST),
        1 => messages::start_strength_weak(lang),
        2 => messages::start_strength_fair(lang),
        3 => messages::start_strength_good(lang),
        _ => messages::start_strength_strong(lang),
    }
}

/// `about` is what somebody who knows the group would try first: its name, its town, the member.
#[tauri::command]
pub fn strength(desk: State<'_, Desk>, passphrase: String, about: Vec<String>) -> Answer<Strength> {
    let passphrase = Zeroizing::new(passphrase);
    let about: Vec<&str> = about.iter().map(String::as_str).collect();
    let level = level(&passphrase, &about);
    let text = worded(desk.lang(), level);
    Ok(Strength { level, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_easily_guessed_is_called_so() {
        assert_eq!(level("kort", &[]), 0);
        assert_eq!(level("password123", &[]), 1);
        assert_eq!(level("qwertyuiop", &[]), 1);
        assert_eq!(level("aaaaaaaaaaaa", &[]), 1);
        assert!(level("syv grå ænder cykler til Løgumkloster", &[]) >= 4);
        // Ten for each sign is all that is granted, as zxcvbn does.
        assert_eq!(level("x7#kQ9!mZ2vB", &[]), 2);
    }

    #[test]
    fn words_of_any_language_are_words() {
        assert_eq!(level("kirke cykel", &[]), 1);
        assert_eq!(level("kirke kirke kirke", &[]), 1);
        assert_eq!(level("مدرسة سيارة", &[]), 1);
        assert_eq!(level("kirke cykel torsk", &[]), 2);
        assert_eq!(level("kirke cykel torsk hammer", &[]), 4);
    }

    #[test]
    fn what_everybody_knows_about_the_group_adds_nothing() {
        let told = ["Venner i Tønder", "Kirsten Bækgaard"];
        let about_her = "kirsten bækgaard tønder hammer";
        assert_eq!(level(about_her, &told), 1);
        assert!(level(about_her, &[]) > 1);
    }
}
