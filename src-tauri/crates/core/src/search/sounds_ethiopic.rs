//! How Ethiopic syllables are heard, in Tigrinya and Amharic names.

use super::sounds::Heard::{self, Apart, Consonant, Glide, Vowel};

/// What the vowel of a syllable is heard as at the end of a word, by its order in the row.
const ENDINGS: [&[&str]; 8] = [
    &["a"],
    &["u"],
    &["i"],
    &["a"],
    &["a", "i"],
    &[],
    &["u"],
    &["a"],
];

/// Adds what is heard at one place; gives how many letters that took.
///
/// The code table has a row of eight for each consonant, ordered by vowel; the sixth has none.
pub(super) fn hear(letters: &[char], at: usize, sounds: &mut Vec<Heard>) -> Option<usize> {
    let rest = letters.get(at..)?;
    // መድህን is written Medhin and Medin.
    if let ['ድ', 'ህ' | 'ሕ' | 'ኅ', ..] = rest {
        sounds.extend([Consonant(&["d", "dh"]), Apart]);
        return Some(2);
    }
    let code = u32::from(*rest.first()?);
    let order = usize::try_from(code & 7).ok()?;
    let ending = *ENDINGS.get(order)?;
    let sound = match code & !7 {
        0x1200 | 0x1210 | 0x1280 | 0x1288 => Consonant(&["h"]),
        0x1208 => Consonant(&["l"]),
        0x1218 => Consonant(&["m"]),
        0x1220 | 0x1230 | 0x1338 | 0x1340 => Consonant(&["s"]),
        0x1228 => Consonant(&["r"]),
        0x1238 | 0x1278 | 0x1328 => Consonant(&["x"]),
        0x1240 | 0x1248 | 0x1250 | 0x1258 | 0x12a8 | 0x12b0 => Consonant(&["k"]),
        // A softened k, which Latin spellings give as k, kh or h.
        0x12b8 | 0x12c0 => Consonant(&["h", "k"]),
        0x1260 | 0x1330 | 0x1350 => Consonant(&["b"]),
        0x1268 | 0x1348 => Consonant(&["f"]),
        0x1270 | 0x1320 => Consonant(&["t"]),
        0x1290 | 0x1298 => Consonant(&["n"]),
        0x12d8 => Consonant(&["z"]),
        0x12e0 | 0x1300 | 0x1308 | 0x1310 | 0x1318 => Consonant(&["g"]),
        0x12f0 | 0x12f8 => Consonant(&["d"]),
        0x12c8 if at == 0 => Consonant(&["w", "f"]),
        0x12c8 => Glide("w"),
        0x12e8 if at == 0 && matches!(order, 2 | 5) => Consonant(&["y", "a"]),
        0x12e8 if at == 0 => Consonant(&["y"]),
        0x12e8 => Glide("y"),
        0x12a0 | 0x12d0 => {
            sounds.push(Vowel(ending));
            return Some(1);
        }
        _ => return None,
    };
    sounds.push(sound);
    if !ending.is_empty() {
        sounds.push(Vowel(ending));
    } else if let Consonant(_) = sound {
        sounds.push(Apart);
    }
    Some(1)
}
