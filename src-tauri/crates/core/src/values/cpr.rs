//! Finds CPR numbers in text, so that none is ever stored (domain.md §4).
//!
//! Telephone numbers are taken out first, for a Swedish mobile can look like one. What remains
//! ambiguous is refused: a note is soon written differently, a stored CPR number is a breach.
//!
//! Digits are read as *groups* (`010190`, `1234`) with something narrow between them, and groups
//! as *chains* (`010190-1234`). Taken for a CPR number is a date and four digits that stand
//! - as six and four, whatever is between;
//! - as ten digits at a stretch, unless a telephone word stands before ("tlf. 0701234567");
//! - as a date in pairs and four digits, unless those are a time of day ("24.12.26 1830");
//! - alone in their chain, with blanks where a CPR number can be read to have them.
//!
//! Not taken for one: a number behind `+` or `00` that can be called, and `070-123 45 67`, whose
//! groups do not fit a date.

use super::Phone;
use super::digit_groups::{Chain, Gap, Group, chains, decimal_digit};
use super::phone_word::follows_phone_word;

/// Whether the text holds what may be a CPR number.
#[must_use]
pub fn contains_cpr_number(text: &str) -> bool {
    has_ten_digits(text)
        && chains(text)
            .iter()
            .any(|chain| holds_cpr_number(chain, follows_phone_word(text, chain.start)))
}

/// Whether a text that should be a telephone number is written the way a CPR number is. Ten digits
/// at a stretch are not: the field itself says that they are a telephone number.
pub(super) fn is_written_as_cpr_number(text: &str) -> bool {
    let in_pairs = |g: &[Group]| is_six_and_four(g) || is_date_in_pairs_and_four(g);
    has_ten_digits(text)
        && chains(text)
            .iter()
            .any(|chain| !chain.plus && in_pairs(&chain.groups))
}

fn has_ten_digits(text: &str) -> bool {
    text.chars()
        .filter(|c| decimal_digit(*c).is_some())
        .nth(9)
        .is_some()
}

fn holds_cpr_number(chain: &Chain, called_a_phone: bool) -> bool {
    let mut rest = chain.groups.as_slice();
    let mut first = true;
    while !rest.is_empty() {
        let phone = phone_at_start(rest, first && chain.plus);
        if phone == 0 && is_cpr_number_at_start(rest, first && called_a_phone) {
            return true;
        }
        rest = rest.get(phone.max(1)..).unwrap_or_default();
        first = false;
    }
    false
}

/// How many groups a telephone number takes; 0 where none starts here.
fn phone_at_start(groups: &[Group], plus: bool) -> usize {
    if plus || groups.first().is_some_and(|g| g.digits.starts_with("00")) {
        let mut digits = String::new();
        for (before, group) in groups.iter().enumerate() {
            digits.push_str(&group.digits);
            if digits.len() > 17 {
                break;
            }
            let number = if plus {
                digits.as_str()
            } else {
                digits.get(2..).unwrap_or_default()
            };
            if number.len() >= 7 && Phone::international_from(number).is_some() {
                return before + 1;
            }
        }
    }
    if plus {
        // Meant as a number to call, though we know none like it; no country's code begins with 0.
        if groups.first().is_some_and(|g| g.digits.starts_with('0')) {
            return 0;
        }
        if total(groups) <= 15 && !groups.windows(2).any(is_six_and_four) {
            return groups.len();
        }
        return usize::from(groups.first().is_some_and(|g| g.digits.len() == 10));
    }
    // Ten digits in all are not eight and two by chance.
    let danish = total(groups) != 10
        && groups
            .first()
            .is_some_and(|g| !g.digits.starts_with(['0', '1']));
    match lengths(groups) {
        [8, ..] if danish => 1,
        [4, 4, ..] if danish => 2,
        [2, 2, 2, 2, ..] if danish => 4,
        _ => 0,
    }
}

fn is_cpr_number_at_start(groups: &[Group], called_a_phone: bool) -> bool {
    match groups {
        [_, serial, ..] if is_six_and_four(groups) => serial.gap == Gap::Dash || !called_a_phone,
        _ if called_a_phone => false,
        [all, ..] if all.digits.len() == 10 => is_date(&all.digits, false),
        _ => is_date_in_pairs_and_four(groups) || is_spaced_ten(groups),
    }
}

/// `010190-1234`; with a dash also the replacement numbers, whose day is 60 too high.
fn is_six_and_four(groups: &[Group]) -> bool {
    match groups {
        [date, serial, ..] if lengths(groups).starts_with(&[6, 4]) => {
            is_date(&date.digits, serial.gap == Gap::Dash)
        }
        _ => false,
    }
}

/// `01.01.90-1234`, but not `24.12.26 1830`, which is a time of day.
fn is_date_in_pairs_and_four(groups: &[Group]) -> bool {
    let [day, month, year, serial, ..] = groups else {
        return false;
    };
    let time_of_day = month.gap == Gap::Dot
        && serial.gap == Gap::Blank
        && serial.digits.as_str() < "2400"
        && serial.digits.get(2..).is_some_and(|minutes| minutes < "60");
    lengths(groups).starts_with(&[2, 2, 2, 4])
        && month.gap == year.gap
        && !time_of_day
        && is_date(&format!("{}{}", day.digits, month.digits), false)
}

/// Ten digits and no more, blanks between them where a date and a serial number can have them.
fn is_spaced_ten(groups: &[Group]) -> bool {
    let mut digits = String::new();
    let mut serial_begins = false;
    for group in groups {
        let between = digits.len() == 6;
        serial_begins |= between;
        let inside = !digits.is_empty() && !between;
        if inside && group.gap != Gap::Blank || digits.len() < 6 && group.digits.len() % 2 == 1 {
            return false;
        }
        digits.push_str(&group.digits);
    }
    digits.len() == 10 && serial_begins && is_date(&digits, false)
}

/// Whether the digits begin with a day and a month that exist.
fn is_date(digits: &str, or_replacement: bool) -> bool {
    let pair = |from| {
        digits
            .get(from..from + 2)
            .and_then(|p: &str| p.parse::<u32>().ok())
    };
    let (Some(day), Some(month)) = (pair(0), pair(2)) else {
        return false;
    };
    let day = if or_replacement && day > 60 {
        day - 60
    } else {
        day
    };
    // 2000 had a 29 February, so it has every day that any year has.
    chrono::NaiveDate::from_ymd_opt(2000, month, day).is_some()
}

/// How many digits there are; above 15 only that there are more.
fn total(groups: &[Group]) -> usize {
    groups.iter().take(16).map(|g| g.digits.len()).sum()
}

/// The lengths of the first groups; 0 where there is none.
fn lengths(groups: &[Group]) -> [usize; 4] {
    let mut lengths = [0; 4];
    for (length, group) in lengths.iter_mut().zip(groups) {
        *length = group.digits.len();
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(texts: &[&str]) {
        for text in texts {
            assert!(contains_cpr_number(text), "{text}");
        }
    }

    fn free(texts: &[&str]) {
        for text in texts {
            assert!(!contains_cpr_number(text), "{text}");
        }
    }

    #[test]
    fn a_cpr_number_is_found_however_it_is_written() {
        found(&[
            "010190-1234",
            "cpr:010190-1234.",
            "(010190 - 1234)",
            "010190–1234",
            "010190 1234",
            "0101901234",
            "01 01 90 1234",
            "01.01.90-1234",
            "01/01/90 6789",
            "01-01-90-1234",
            "010190 12 34",
            "01 01 90 12 34",
            "0101 90 1234",
            "٠١٠١٩٠-١٢٣٤",
            "۰۱۰۱۹۰۱۲۳۴",
            "0101\u{200b}90-1234",
            "290200-1234",
            "Amal010190-1234",
            "610190-1234",
            "28471240 010190-1234",
            "12 010190-1234",
            "20 41 77 03 / 0101901234",
            "+0101901234",
        ]);
    }

    #[test]
    fn a_swedish_mobile_is_not_taken_for_a_cpr_number() {
        free(&[
            "+46 70-123 45 67",
            "+46701234567",
            "0046701234567",
            "070-123 45 67",
            "070-1234567",
            "070 123 4567",
            "+46 (0)70-123 45 67",
            "+46 70 123 45 67 / +46 70 123 45 68",
        ]);
    }

    #[test]
    fn ten_digits_that_form_a_date_are_refused_unless_called_a_telephone_number() {
        found(&[
            "0701234567",
            "Amal 0701234567",
            "070123-4567",
            "tlf 070123-4567",
        ]);
        free(&[
            "tlf. 0701234567",
            "Mobil: 0701234567",
            "mobil nr. 0701234567",
            "phone 0701234567",
            "هاتف 0701234567",
            "شمارهٔ تلفن: ۰۷۰۱۲۳۴۵۶۷",
            "ቁጽሪ ተሌፎን 0701234567",
        ]);
        found(&["tlf. 28471240, cpr 0701234567", "tlf. 28471240 0701234567"]);
    }

    #[test]
    fn telephone_numbers_of_denmark_are_free() {
        free(&[
            "28 05 12 40 og 20 01 02 03",
            "20 01 02 03 2630 Taastrup",
            "2001 0203 / 2847 1240",
            "28051240 28051240",
            "+45 28 05 12 40",
            "4528051240",
        ]);
    }

    #[test]
    fn dates_times_and_long_numbers_are_free() {
        free(&[
            "24.12.2026 18:30",
            "24.12.26 18.30",
            "24.12.26 1830",
            "24.12.2026",
            "01.12.26 - 04.05.2026",
            "01.02-04.05.2026",
            "ordre 01019012345",
            "991399-1234",
            "9913991234",
            "310690-1234",
            "010190",
            "1234",
            "",
            "uge 7, 15 personer, kl. 16",
            "010190-12345",
            "1010190-1234",
            "ring 28051240\n12 30 45",
        ]);
    }

    #[test]
    fn every_country_of_our_people_can_be_called_in_any_writing() {
        free(&[
            "+963 944 567 890",
            "+291 7 123 456",
            "+2911123456",
            "+380 50 123 45 67",
            "+47 912 34 567",
            "+49 1512 3456789",
            "(+49) 151/23456789",
            "0049 30 12 11 90 12 34",
            "+98 912 345 6789",
            "+93 70 123 4567",
        ]);
    }

    fn a_cpr_number() -> impl Strategy<Value = String> {
        (1..=12u32, 0..100u32, 0..10_000u32, 0..31u32).prop_map(|(month, year, serial, day)| {
            let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
            let most = longest.get(month as usize - 1).copied().unwrap_or(28);
            format!("{:02}{month:02}{year:02}-{serial:04}", day % most + 1)
        })
    }

    /// What may stand before: anything but the start of a foreign telephone number.
    fn before() -> impl Strategy<Value = String> {
        const USUAL: &[&str] = &[
            "",
            "cpr",
            "tlf. 28 47 12 40",
            "28471240 ",
            "den 24.12.2026",
            "kl. 16",
            "15",
            "تلفن",
        ];
        prop_oneof![
            "[^+＋]{0,40}",
            proptest::sample::select(USUAL).prop_map(str::to_owned)
        ]
    }

    const GAPS: &[&str] = &["", "", "", " ", "-", ".", "\u{a0}"];

    fn a_mobile_abroad() -> impl Strategy<Value = String> {
        prop_oneof![
            "467[0236][0-9]{7}",
            "47(4|9)[0-9]{7}",
            "4915[127][0-9]{8}",
            "9639[3-69][0-9]{7}",
            "2917[0-9]{6}",
            "2911(1[12568]|20|40|55)[0-9]{4}",
            "380(50|63|67|73|93|96)[0-9]{7}",
        ]
    }

    proptest! {
        #[test]
        fn a_cpr_number_is_found_in_any_text(
            before in before(),
            cpr in a_cpr_number(),
            between in "[ :(\n,x]",
            after in "([ :).\n,x-]\\PC{0,40})?",
        ) {
            let text = format!("{before}{between}{cpr}{after}");
            prop_assert!(contains_cpr_number(&text));
        }

        #[test]
        fn a_telephone_number_with_its_country_code_is_never_taken_for_one(
            number in a_mobile_abroad(),
            gaps in proptest::collection::vec(proptest::sample::select(GAPS), 13),
            prefix in "\\+|\\(\\+|ring \\+|Amal, 28 47 12 40, \\+",
        ) {
            let mut text = prefix;
            for (digit, gap) in number.chars().zip(gaps) {
                text.push(digit);
                text.push_str(gap);
            }
            prop_assert!(!contains_cpr_number(&text));
        }
    }
}
