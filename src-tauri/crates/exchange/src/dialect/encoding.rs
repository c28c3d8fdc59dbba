//! The encoding of a text file: what its first bytes say, else valid UTF-8, else a guess for a
//! Danish writer.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::refusal::ExchangeRefusal;

/// The text of a file, and the name of the encoding that was taken.
///
/// # Errors
/// Refused when the caller names an encoding that does not exist.
pub(crate) fn decode(
    bytes: Vec<u8>,
    named: Option<&str>,
) -> Result<(String, &'static str), ExchangeRefusal> {
    let encoding = match named {
        Some(label) => {
            Encoding::for_label(label.as_bytes()).ok_or(ExchangeRefusal::UnknownEncoding)?
        }
        None => detect(&bytes),
    };
    if encoding == UTF_8 && Encoding::for_bom(&bytes).is_none() {
        // The usual case costs no copy.
        return Ok(match String::from_utf8(bytes) {
            Ok(text) => (text, UTF_8.name()),
            Err(error) => (
                String::from_utf8_lossy(error.as_bytes()).into_owned(),
                UTF_8.name(),
            ),
        });
    }
    // A byte order mark wins over the guess and over the caller.
    let (text, taken, _) = encoding.decode(&bytes);
    Ok((text.into_owned(), taken.name()))
}

fn detect(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(Some(b"dk"), Utf8Detection::Deny);
    if guess == WINDOWS_1252 && is_macintosh(bytes) {
        return MACINTOSH;
    }
    guess
}

/// UTF-16 whose mark was lost: half of its bytes around digits, spaces and delimiters are zero.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(64 * 1024))?;
    let (mut little, mut big) = (0_usize, 0_usize);
    for pair in head.chunks_exact(2) {
        match pair {
            [0, 0] => return None,
            [0, _] => big += 1,
            [_, 0] => little += 1,
            _ => {}
        }
    }
    // Some letters of other scripts have a zero on the wrong side, but digits and spaces do not.
    let encoding = if little > 4 * big {
        UTF_16LE
    } else if big > 4 * little {
        UTF_16BE
    } else {
        return None;
    };
    let (text, wrong) = encoding.decode_without_bom_handling(head);
    // A character may be cut in two where the head ends.
    let wrong = wrong && text.trim_end_matches('\u{fffd}').contains('\u{fffd}');
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    (!wrong && !text.contains(control)).then_some(encoding)
}

/// Danish letters as an old Excel for Mac writes them; a Windows text has signs such as ¾ there,
/// that stand between letters in no language.
fn is_macintosh(bytes: &[u8]) -> bool {
    let danish_in_windows = |b: u8| matches!(b, 0xE6 | 0xF8 | 0xE5 | 0xC6 | 0xD8 | 0xC5);
    let danish_on_mac = |b: u8| matches!(b, 0xBE | 0xBF | 0x8C | 0xAE | 0xAF | 0x81);
    let beside_letter = bytes.windows(2).any(|pair| match pair {
        [a, b] => {
            (danish_on_mac(*a) && b.is_ascii_lowercase())
                || (a.is_ascii_alphabetic() && danish_on_mac(*b))
        }
        _ => false,
    });
    beside_letter && !bytes.iter().any(|b| danish_in_windows(*b))
}

/// Whether the beginning of a file is text in any encoding.
pub(crate) fn looks_like_text(head: &[u8]) -> bool {
    if Encoding::for_bom(head).is_some() || utf_16_without_mark(head).is_some() {
        return true;
    }
    // Line breaks inside cells of some programs are 0x0B or 0x1D; an old editor ends with 0x1A.
    !head
        .iter()
        .any(|b| matches!(b, 0..=8 | 0x0E..=0x19 | 0x1B | 0x1C | 0x1E | 0x1F | 0x7F))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEXT: &str = "Navn;By;Bemærkning\r\nÅse Sørensen;Løgumkloster;ring efter kl. 16\r\n";

    fn read(bytes: Vec<u8>) -> (String, &'static str) {
        decode(bytes, None).unwrap()
    }

    fn utf_16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    #[test]
    fn utf_8_is_read_with_and_without_its_mark() {
        assert_eq!(read(TEXT.into()).0, TEXT);
        assert_eq!(read(format!("\u{feff}{TEXT}").into()).0, TEXT);
    }

    #[test]
    fn utf_16_is_read_both_ways_round_with_and_without_its_mark() {
        for text in [TEXT, "الاسم;المدينة\n محمد;تونر 12\n"] {
            for bytes_of in [u16::to_le_bytes, u16::to_be_bytes] {
                let mark = utf_16("\u{feff}", bytes_of);
                let plain = utf_16(text, bytes_of);
                assert_eq!(read(plain.clone()).0, text);
                assert_eq!(read([mark, plain].concat()).0, text);
            }
        }
    }

    #[test]
    fn windows_1252_is_guessed_for_a_danish_writer() {
        let (bytes, _, _) = WINDOWS_1252.encode(TEXT);
        assert_eq!(read(bytes.into_owned()), (TEXT.to_owned(), "windows-1252"));
    }

    #[test]
    fn the_letters_of_an_old_mac_are_danish_again() {
        // Spelled out: the encoding library reads Mac Roman and does not write it.
        let bytes = b"Navn;By\r\x81se S\xBFrensen;L\xBFgumkloster\rK\xBEr;Aab\xBEk\r".to_vec();
        let (text, encoding) = read(bytes);
        assert_eq!(text, "Navn;By\rÅse Sørensen;Løgumkloster\rKær;Aabæk\r");
        assert_eq!(encoding, "macintosh");
    }

    #[test]
    fn the_caller_may_name_the_encoding() {
        assert_eq!(
            decode(b"\xCC\xED".to_vec(), Some("windows-1256"))
                .unwrap()
                .0,
            "جي"
        );
        assert_eq!(
            decode(Vec::new(), Some("no such thing")),
            Err(ExchangeRefusal::UnknownEncoding)
        );
    }
}
