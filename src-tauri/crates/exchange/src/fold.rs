//! Folding a word so that its usual spellings are one: case, accents, æ/ae, punctuation, the letter
//! variants of Arabic, Persian and Tigrinya.

use unicode_normalization::UnicodeNormalization;

/// The folded form: lower case words, single spaces between, nothing else.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    let mut push = |c: char, folded: &mut String| {
        if c == ' ' {
            gap = !folded.is_empty();
        } else {
            if gap {
                folded.push(' ');
                gap = false;
            }
            folded.push(c);
        }
    };
    for c in text.chars() {
        if c.is_ascii() {
            push(ascii(c), &mut folded);
            continue;
        }
        for lower in c.to_lowercase() {
            match letter(lower) {
                Some(pair) => pair.chars().for_each(|c| push(c, &mut folded)),
                None => std::iter::once(lower)
                    .nfkd()
                    .filter(|c| !is_mark(*c))
                    .flat_map(char::to_lowercase)
                    .for_each(|c| push(plain(c), &mut folded)),
            }
        }
    }
    folded
}

fn ascii(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        'a'..='z' | '0'..='9' | '&' | '#' | '+' => c,
        _ => ' ',
    }
}

/// Letters that are written as two, or as another one.
fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'æ' | 'ä' => "ae",
        'ø' | 'ö' => "oe",
        'å' => "aa",
        'ß' => "ss",
        'ی' | 'ى' | 'ئ' => "ي",
        'ک' => "ك",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ة' | 'ۀ' | 'ە' => "ه",
        'ؤ' => "و",
        'ፀ' => "ጸ",
        'አ' => "ኣ",
        'ዐ' => "ዓ",
        'ሠ' => "ሰ",
        // The half-space and the tatweel part no words.
        '\u{200c}' | '\u{200d}' | 'ـ' => "",
        '✓' | '✔' | '☑' => "x",
        '÷' => "÷",
        _ => return None,
    })
}

/// Marks above and below letters, and marks of direction.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A letter or a Latin digit as it is; anything else parts words.
fn plain(c: char) -> char {
    match c {
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        _ if c.is_alphanumeric() => c,
        _ => ' ',
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(' ')
}

/// The text with Arabic and Persian digits turned into Latin ones.
pub(crate) fn latin_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '٠'..='٩' => digit(c, '٠'),
            '۰'..='۹' => digit(c, '۰'),
            _ => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_spellings_of_a_word_are_one() {
        assert_eq!(fold("Tlf."), "tlf");
        assert_eq!(fold("  Børn (alder) "), "boern alder");
        assert_eq!(fold("BOERN/ALDER"), "boern alder");
        assert_eq!(fold("E-mail"), "e mail");
        assert_eq!(fold("شمارهٔ تلفن"), fold("شماره تلفن"));
        assert_eq!(fold("زبان‌ها"), fold("زبانها"));
        assert_eq!(fold("کمی"), fold("كمي"));
        assert_eq!(fold("ፀሓይ"), fold("ጸሓይ"));
        assert_eq!(fold("٣ سنوات"), "3 سنوات");
        assert_eq!(fold("Hêlîn"), "helin");
    }
}
