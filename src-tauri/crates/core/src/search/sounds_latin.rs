//! How Latin letters are heard, as Danes, Arabs, Kurds, Turks, Somalis, Bosnians, Eritreans and
//! Ukrainians spell their names with them.

use unicode_normalization::UnicodeNormalization;

use super::sounds::Heard::{self, Consonant, Glide, Vowel};

/// The letters of a word without the accents that do not change a consonant.
pub(super) fn base_letters(letters: &str) -> Vec<char> {
    letters
        .chars()
        .map(|letter| match letter {
            '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' if !is_kept(letter) => {
                std::iter::once(letter).nfkd().next().unwrap_or(letter)
            }
            _ => letter,
        })
        .collect()
}

/// Letters whose mark makes another sound of them.
fn is_kept(letter: char) -> bool {
    matches!(
        letter,
        'ş' | 'ș' | 'š' | 'ç' | 'č' | 'ć' | 'ž' | 'ö' | 'ä' | 'å' | 'ü'
    )
}

fn is_vowel(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'æ' | 'ø' | 'å' | 'ä' | 'ö' | 'ü' | 'œ' | 'ı' | 'ə'
    )
}

/// Adds what is heard at one place; gives how many letters that took.
pub(super) fn hear(letters: &[char], at: usize, sounds: &mut Vec<Heard>) -> Option<usize> {
    let rest = letters.get(at..)?;
    let (used, sound) = if at == 0 { first(rest) } else { None }
        .or_else(|| together(letters, at, rest))
        .or_else(|| single(letters, at, *rest.first()?))?;
    sounds.push(sound);
    Some(used)
}

/// Letters that are heard differently where they open a word.
fn first(rest: &[char]) -> Option<(usize, Heard)> {
    let followed_by_vowel = rest.get(1).is_some_and(|&next| is_vowel(next));
    Some(match rest {
        // Yelena is Elena, Yisak is Isak.
        ['y', 'e' | 'i', ..] => (1, Consonant(&["y", "a"])),
        ['y', ..] if followed_by_vowel => (1, Consonant(&["y"])),
        // A Ukrainian passport has Iuliia for Юлія.
        ['i', 'a' | 'o' | 'u', ..] => (1, Consonant(&["a", "y"])),
        // French spelling, from the Maghreb: Ouafa is Wafa.
        ['o', 'u', next, ..] if is_vowel(*next) => (2, Consonant(&["w", "a", "f"])),
        // Johannes and Jonas begin as Yohannes, Jamal and Jemal as Gamal.
        ['j', 'o' | 'ø' | 'ö', ..] => (1, Consonant(&["y", "g"])),
        ['j', ..] => (1, Consonant(&["g", "y"])),
        ['w', ..] => (1, Consonant(&["w", "f"])),
        ['v', ..] => (1, Consonant(&["f"])),
        // Somali Xasan is Hassan, Kurdish Xelîl Khalil.
        ['x', ..] => (1, Consonant(&["h", "k", "ks"])),
        // Somali writes c for ayn (Cali, Cumar), Turkish and Kurdish for j (Cuma).
        ['c', 'a' | 'u', ..] => (1, Consonant(&["k", "a", "g"])),
        _ => return None,
    })
}

/// Letters that are heard as one.
fn together(letters: &[char], at: usize, rest: &[char]) -> Option<(usize, Heard)> {
    let after_vowel = at
        .checked_sub(1)
        .and_then(|before| letters.get(before))
        .is_some_and(|&before| is_vowel(before));
    Some(match rest {
        ['t', 's', 'c', 'h', ..] | ['s', 'h', 'c', 'h', ..] => (4, Consonant(&["x"])),
        ['s', 'c', 'h', ..] | ['t', 'c', 'h', ..] | ['t', 's', 'h', ..] => (3, Consonant(&["x"])),
        ['d', 'z', 'h', ..] => (3, Consonant(&["g"])),
        // Ishak and Ishaq are two sounds, Aisha and Hisham one.
        ['s', 'h', 'a', 'k' | 'q' | 'c' | 'g', ..]
        | ['s', 'h', 'a', 'a', 'k' | 'q' | 'c' | 'g', ..] => (2, Consonant(&["x", "sh"])),
        ['s', 'h' | 'j', ..] | ['t', 'j', ..] | ['c', 'z', ..] => (2, Consonant(&["x"])),
        ['s', 'z', ..] => (2, Consonant(&["x", "s"])),
        // Christian, but Charlotte, Chaima and Kravchenko; Michael both ways.
        ['c', 'h', 'r' | 'l' | 'n' | 't', ..] | ['c', 'h', 'a', 'e', 'l', ..] => {
            (2, Consonant(&["k", "x"]))
        }
        ['c', 'h', ..] => (2, Consonant(&["x", "k"])),
        ['c', 'k', ..] | ['k', 'h', ..] => (2, Consonant(&["k"])),
        ['d', 'j' | 'ž', ..] | ['g', 'h', ..] | ['j', 'j', ..] => (2, Consonant(&["g"])),
        ['z', 'h', ..] => (2, Consonant(&["g", "z"])),
        ['p', 'h', ..] => (2, Consonant(&["f"])),
        // ጸ is written ts, tz and s.
        ['t', 's' | 'z', ..] => (2, Consonant(&["s"])),
        // Othman is Osman, but Fathi has t and h, and Medhin d and h.
        ['t', 'h', next, ..] if after_vowel && is_vowel(*next) => (2, Consonant(&["t", "s", "th"])),
        ['t', 'h', ..] => (2, Consonant(&["t", "s"])),
        ['d', 'h', next, ..] if is_vowel(*next) => (2, Consonant(&["d", "z", "dh"])),
        ['d', 'h', ..] => (2, Consonant(&["d", "z"])),
        ['c', 'e' | 'i' | 'y', ..] => (1, Consonant(&["s", "g"])),
        ['i', 'e'] => (2, Vowel(&["a", "i"])),
        ['e', 'e'] | ['i', 'j'] => (2, Vowel(&["i"])),
        _ => return None,
    })
}

fn single(letters: &[char], at: usize, letter: char) -> Option<(usize, Heard)> {
    let beside_vowel = |place: Option<usize>| {
        place
            .and_then(|place| letters.get(place))
            .is_some_and(|&other| is_vowel(other))
    };
    let sound = match letter {
        'b' | 'p' => Consonant(&["b"]),
        'c' | 'k' => Consonant(&["k"]),
        // Persian hears gh where Arabic has q: Ghasem is Qasem.
        'q' => Consonant(&["k", "g"]),
        'd' | 'ð' => Consonant(&["d"]),
        'đ' => Consonant(&["d", "g"]),
        'f' => Consonant(&["f"]),
        // Turkish and Persian v stands where Arabic has w: Merve is Marwa.
        'v' => Consonant(&["f", ""]),
        'h' | 'ħ' => Consonant(&["h"]),
        // Danish and Slavic j is a y (Sonja, Andrij), Arabic j a g (Marjan, Khadija). Between
        // vowels it is taken for the second alone, or Najjar would be Nour.
        'j' if !beside_vowel(at.checked_sub(1)) || at + 1 == letters.len() => Consonant(&["g", ""]),
        'g' | 'ğ' | 'ž' | 'j' => Consonant(&["g"]),
        'l' | 'ł' => Consonant(&["l"]),
        'm' => Consonant(&["m"]),
        'n' | 'ŋ' => Consonant(&["n"]),
        'r' => Consonant(&["r"]),
        's' | 'ß' => Consonant(&["s"]),
        'ş' | 'ș' | 'š' | 'ç' | 'č' | 'ć' => Consonant(&["x"]),
        't' => Consonant(&["t"]),
        'þ' => Consonant(&["t", "s"]),
        // Alexander, but Somali Maxamed for Mohamed.
        'x' => Consonant(&["ks", "h", "k"]),
        'z' => Consonant(&["z"]),
        'w' => Glide("w"),
        'y' if beside_vowel(at.checked_sub(1)) || beside_vowel(at.checked_add(1)) => Glide("y"),
        'i' if beside_vowel(at.checked_sub(1)) && beside_vowel(at.checked_add(1)) => Glide("y"),
        'i' | 'y' | 'ı' => Vowel(&["i"]),
        'o' | 'u' | 'ü' => Vowel(&["u"]),
        'ø' | 'ö' => Vowel(&["u", "a"]),
        'a' | 'e' | 'å' | 'ä' | 'æ' | 'œ' | 'ə' => Vowel(&["a"]),
        _ => return None,
    };
    Some((1, sound))
}
