//! The consonant key: the same for one name in Latin, Arabic, Ethiopic and Cyrillic letters.
//!
//! A key has the consonants of a word, and before them `a`, `y` or `w` where it opens with a vowel
//! or a glide (so that Ahmad is not Hamad). One or two consonants tell too little: there the final
//! vowel is added (so that Ali is not Alo, and Nur not Nora). The four scripts agree on no more.

use super::fold;
use super::sounds::Heard::{Apart, Consonant, Glide, Vowel};
use super::sounds::{self, Heard};

/// More ways to hear one word than this are not followed up.
const MOST_WAYS: usize = 4;
/// From this many consonants on, a key tells a name without its final vowel, and its beginning
/// may be searched for.
pub(super) const TELLING: usize = 3;

/// The keys of a word, mostly one and rarely more than four; none for a word without a consonant,
/// with digits, or of a script whose sounds are not known.
///
/// Two words are taken for one name where they share a key.
#[must_use]
pub fn consonant_keys(word: &str) -> Vec<String> {
    fold::words(word)
        .first()
        .map(|word| keys_of(&word.letters))
        .unwrap_or_default()
}

/// The keys of a word as [`fold::words`] leaves it.
pub(super) fn keys_of(letters: &str) -> Vec<String> {
    let Some(mut heard) = sounds::heard(letters) else {
        return Vec::new();
    };
    quiet_last_h(&mut heard);
    let mut ways = spell(&heard, false);
    ways.retain(|way| !way.trim_start_matches(['a', 'y', 'w']).is_empty());
    if ways.is_empty() {
        // Aya, آية: the glide is all there is.
        ways = spell(&heard, true);
        ways.retain(|way| way.len() > 1);
    }
    without_article(&mut ways);
    let mut keys = Vec::with_capacity(ways.len());
    for way in ways {
        for key in with_ending(&way, &heard) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    keys
}

/// How many consonants a key has; what it opens with is none. Neither is an f there, which may
/// stand for a w: Vahid and Wahid must be taken alike.
pub(super) fn count(key: &str) -> usize {
    key.strip_prefix(['a', 'y', 'w', 'f'])
        .unwrap_or(key)
        .trim_end_matches(['a', 'i', 'u'])
        .len()
}

/// A final h is written or left off at will: Sara and Sarah, Fatimah and فاطمة.
fn quiet_last_h(heard: &mut [Heard]) {
    let Some(last) = heard.iter().rposition(|sound| *sound != Apart) else {
        return;
    };
    if last > 0
        && let Some(sound) = heard.get_mut(last)
        && *sound == Consonant(&["h"])
    {
        *sound = Vowel(&["a"]);
    }
}

/// The ways to write down what was heard.
fn spell(heard: &[Heard], glides: bool) -> Vec<String> {
    let mut ways = vec![String::new()];
    let mut doubled = false;
    for (place, sound) in heard
        .iter()
        .skip_while(|sound| **sound == Apart)
        .enumerate()
    {
        match sound {
            Consonant(options) => {
                ways = continued(&ways, options, doubled);
                doubled = true;
                continue;
            }
            Vowel(_) if place == 0 => ways = vec!["a".to_owned()],
            Glide(letter) if glides => ways = continued(&ways, &[letter], false),
            Vowel(_) | Glide(_) | Apart => {}
        }
        doubled = false;
    }
    ways
}

fn continued(ways: &[String], options: &[&str], doubled: bool) -> Vec<String> {
    let room = (MOST_WAYS / ways.len().max(1)).max(1);
    let mut longer: Vec<String> = Vec::with_capacity(ways.len() * options.len().min(room));
    for option in options.iter().take(room) {
        for way in ways {
            let mut way = way.clone();
            if !(doubled && way.ends_with(option)) {
                way.push_str(option);
            }
            if !longer.contains(&way) {
                longer.push(way);
            }
        }
    }
    longer
}

/// The article inside a name melts into the next letter: Abdulrahman is Abdurrahman, Nur al-Din
/// Nureddin.
fn without_article(ways: &mut Vec<String>) {
    let melted: Vec<String> = ways
        .iter()
        .filter_map(|way| melted(way))
        .filter(|way| !ways.contains(way))
        .collect();
    ways.extend(melted);
}

/// The same key without the article inside it, where it has one.
pub(super) fn melted(way: &str) -> Option<String> {
    if let Some(rest) = way.strip_prefix("abdl")
        && count(rest) >= 2
    {
        return Some(format!("abd{rest}"));
    }
    way.strip_suffix("ldn")
        .filter(|rest| count(rest) >= 1)
        .map(|rest| format!("{rest}dn"))
}

/// Adds the final vowel where it tells something: any to a short key, to a longer one only an i,
/// which makes another name of it (Ahmad and Ahmadi) and which all four scripts write.
fn with_ending(way: &str, heard: &[Heard]) -> Vec<String> {
    let endings: &[&str] = match heard.iter().rfind(|sound| **sound != Apart) {
        Some(Vowel(endings)) if heard.len() > 1 && !endings.is_empty() => endings,
        Some(Glide("y")) => &["i"],
        Some(Glide(_)) => &["u"],
        _ => &[""],
    };
    let is_short = count(way) < TELLING;
    endings
        .iter()
        .map(|ending| match *ending {
            "a" | "u" if !is_short => way.to_owned(),
            ending => format!("{way}{ending}"),
        })
        .collect()
}
