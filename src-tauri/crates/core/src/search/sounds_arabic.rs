//! How Arabic letters are heard, in Arabic, Persian, Dari, Pashto and Kurdish names.

use super::sounds::Heard::{self, Apart, Consonant, Glide, Vowel};

/// Names that are not written as they are spoken, and how they would be.
const NOT_AS_WRITTEN: &[(&str, &str)] = &[
    ("طه", "طاها"),
    ("عمرو", "عمر"),
    ("يس", "ياسين"),
    ("یس", "ياسين"),
];

/// The word as it is spoken.
pub(super) fn as_spoken(letters: &str) -> &str {
    NOT_AS_WRITTEN
        .iter()
        .find(|(written, _)| *written == letters)
        .map_or(letters, |(_, spoken)| spoken)
}

/// Adds what is heard at one place; gives how many letters that took.
///
/// Short vowels are not written, so two equal letters beside each other are two sounds.
pub(super) fn hear(letters: &[char], at: usize, sounds: &mut Vec<Heard>) -> Option<usize> {
    let letter = *letters.get(at)?;
    let (first, last) = (at == 0, at + 1 == letters.len());
    if let ['ل', 'ل', 'ه' | 'ة'] = letters.get(at..)? {
        sounds.extend([Consonant(&["l"]), Apart]);
        return Some(2);
    }
    let sound = match letter {
        'ب' | 'پ' => Consonant(&["b"]),
        'ت' | 'ط' | 'ٹ' | 'ټ' => Consonant(&["t"]),
        'ث' => Consonant(&["t", "s"]),
        'ج' | 'غ' | 'گ' | 'ګ' => Consonant(&["g"]),
        'ژ' | 'ږ' => Consonant(&["g", "z"]),
        'چ' | 'ش' => Consonant(&["x"]),
        'ښ' => Consonant(&["x", "k"]),
        'ح' | 'ه' | 'ہ' | 'ھ' => Consonant(&["h"]),
        'خ' | 'ك' | 'ک' | 'ڪ' => Consonant(&["k"]),
        'ق' => Consonant(&["k", "g"]),
        'د' | 'ڈ' | 'ډ' => Consonant(&["d"]),
        'ض' => Consonant(&["d", "z"]),
        'ذ' | 'ظ' => Consonant(&["z", "d"]),
        'ر' | 'ڕ' | 'ړ' | 'ڑ' => Consonant(&["r"]),
        'ز' | 'ځ' => Consonant(&["z"]),
        'س' | 'ص' | 'څ' => Consonant(&["s"]),
        'ف' | 'ڤ' => Consonant(&["f"]),
        'ل' | 'ڵ' => Consonant(&["l"]),
        'م' => Consonant(&["m"]),
        'ن' | 'ں' | 'ڼ' => Consonant(&["n"]),
        'و' | 'ۋ' if first => Consonant(&["w", "f"]),
        'و' | 'ؤ' | 'ۋ' => Glide("w"),
        'ي' | 'ی' if first => Consonant(&["y"]),
        // Persian and Egyptian hands write the final i and the final a alike.
        'ي' if last => Vowel(&["i"]),
        'ی' if last => Vowel(&["i", "a"]),
        'ى' if last => Vowel(&["a", "i"]),
        'ي' | 'ی' => Glide("y"),
        'ئ' if !first => Glide("y"),
        'ع' if last && !first => Vowel(&["a", "i"]),
        'ع' if first => Vowel(&["a"]),
        'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' | 'ى' | 'ئ' | 'ة' | 'ە' | 'ۀ' | 'ۂ' | 'ۃ' => {
            Vowel(&["a"])
        }
        'ۆ' | 'ۇ' => Vowel(&["u"]),
        'ێ' | 'ې' | 'ۍ' | 'ے' | 'ۓ' => Vowel(&["i", "a"]),
        'ع' | 'ء' => Apart,
        _ => return None,
    };
    sounds.push(sound);
    if let Consonant(_) = sound {
        sounds.push(Apart);
    }
    Some(1)
}
