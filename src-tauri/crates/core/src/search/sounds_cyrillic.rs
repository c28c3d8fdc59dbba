//! How Cyrillic letters are heard, in Ukrainian and Russian names first.

use super::sounds::Heard::{self, Consonant, Glide, Vowel};

/// Adds what is heard at one place; gives how many letters that took.
pub(super) fn hear(letters: &[char], at: usize, sounds: &mut Vec<Heard>) -> Option<usize> {
    let first = at == 0;
    let (used, sound) = match letters.get(at..)? {
        ['д', 'ж', ..] => (2, Consonant(&["g"][..])),
        ['й' | 'ю' | 'я' | 'ё' | 'ј', ..] if first => (1, Consonant(&["y"][..])),
        ['е' | 'є' | 'ї', ..] if first => (1, Consonant(&["a", "y"][..])),
        ['ь' | 'ъ', ..] => return Some(1),
        [letter, ..] => (1, single(*letter)?),
        [] => return None,
    };
    sounds.push(sound);
    Some(used)
}

fn single(letter: char) -> Option<Heard> {
    Some(match letter {
        'б' | 'п' => Consonant(&["b"]),
        'в' | 'ф' => Consonant(&["f"]),
        // Ukrainian г is an h: Ольга is Olha in a Ukrainian passport and Olga in a Russian one.
        'г' => Consonant(&["h", "g"]),
        'ґ' | 'ғ' | 'ж' | 'ђ' | 'џ' => Consonant(&["g"]),
        'д' => Consonant(&["d"]),
        'з' => Consonant(&["z"]),
        'к' | 'қ' => Consonant(&["k"]),
        'х' => Consonant(&["k", "h"]),
        'һ' => Consonant(&["h"]),
        'л' | 'љ' => Consonant(&["l"]),
        'м' => Consonant(&["m"]),
        'н' | 'њ' | 'ң' => Consonant(&["n"]),
        'р' => Consonant(&["r"]),
        'с' | 'ц' => Consonant(&["s"]),
        'т' => Consonant(&["t"]),
        'ч' | 'ш' | 'щ' | 'ћ' => Consonant(&["x"]),
        'й' | 'ј' => Glide("y"),
        'а' | 'я' | 'е' | 'є' | 'ё' | 'э' | 'ә' => Vowel(&["a"]),
        'и' | 'і' | 'ї' | 'ы' => Vowel(&["i"]),
        'о' | 'у' | 'ю' | 'ө' | 'ү' | 'ұ' => Vowel(&["u"]),
        _ => return None,
    })
}
