//! Which letters count as the same letter when a name is looked up.

/// How a Latin letter is written out where the keyboard lacks it: the usual way, and the way of
/// those who just leave the mark off ("Søren" is typed "Soeren" and "Soren").
pub(super) fn written_out(letter: char) -> Option<(&'static str, &'static str)> {
    Some(match letter {
        'æ' => ("ae", "ae"),
        'œ' => ("oe", "oe"),
        'å' => ("aa", "a"),
        'ä' => ("ae", "a"),
        'ø' | 'ö' => ("oe", "o"),
        'ü' => ("ue", "u"),
        'ß' => ("ss", "ss"),
        'þ' => ("th", "th"),
        'đ' | 'ð' => ("d", "d"),
        'ł' => ("l", "l"),
        'ħ' => ("h", "h"),
        'ı' => ("i", "i"),
        'ŋ' => ("n", "n"),
        'ə' => ("e", "e"),
        _ => return None,
    })
}

/// The letter that stands for this one in the index: Persian and Kurdish keyboards send other
/// code points for the Arabic letters, hamza and the dots of ة are left off in haste, and the
/// Ethiopic script has several series for one sound.
pub(super) fn same_letter(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ی' | 'ى' | 'ئ' | 'ې' | 'ۍ' | 'ێ' | 'ے' | 'ۓ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ګ' => 'گ',
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۀ' | 'ۂ' | 'ۃ' => 'ه',
        'ؤ' | 'ۆ' | 'ۇ' | 'ۋ' => 'و',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        'ς' => 'σ',
        'ё' => 'е',
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        'ሀ'..='ፗ' => ethiopic(letter),
        _ => letter,
    }
}

/// Whether nothing is lost when this character is left out of a word: apostrophes and the marks
/// that stand for ayn and hamza, the Arabic lengthening stroke, and signs that only steer layout.
pub(super) fn is_silent(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '’' | '‘' | '‛' | '`' | '´' | '′' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ʾ' | 'ʿ' | 'ˈ' | 'ء'
            | 'ـ' | '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200d}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
}

fn digit(letter: char, zero: char) -> char {
    u32::from(letter)
        .checked_sub(u32::from(zero))
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(letter)
}

/// The eight forms of one Ethiopic consonant stand in a row of the code table: a row is mapped as
/// a whole, keeping the vowel. "ha" and "a" have two forms that are read alike, and are written
/// one way in Asmara and another in Mekelle.
fn ethiopic(letter: char) -> char {
    let code = u32::from(letter);
    let (row, order) = (code & !7, code & 7);
    let row = match row {
        0x1210 | 0x1280 => 0x1200,
        0x1220 => 0x1230,
        0x12d0 => 0x12a0,
        0x1340 => 0x1338,
        other => other,
    };
    let order = match (row, order) {
        (0x1200 | 0x12a0, 3) => 0,
        (_, other) => other,
    };
    char::from_u32(row + order).unwrap_or(letter)
}
