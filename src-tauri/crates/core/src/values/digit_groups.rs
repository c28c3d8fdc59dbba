//! Reads the digits of a text as groups that touch and chains of groups that stand close together.

use super::text::is_invisible;

/// What stands between two groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    Blank,
    Dash,
    /// A dot or a slash, as dates have them.
    Dot,
    /// Several of these, or a bracket.
    Mixed,
}

/// Digits that touch each other, as ASCII, and what stands before them in their chain.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) digits: String,
    pub(super) gap: Gap,
}

/// Groups with at most three narrow characters between them.
#[derive(Debug)]
pub(super) struct Chain {
    pub(super) groups: Vec<Group>,
    pub(super) plus: bool,
    pub(super) start: usize,
}

/// The widest gap inside a chain, in characters: ` - `.
const WIDEST: usize = 3;

pub(super) fn chains(text: &str) -> Vec<Chain> {
    let mut chains: Vec<Chain> = Vec::new();
    let mut plus = false;
    // The gap since the last digit and its width; none while what stands there breaks the chain.
    let mut since: Option<(Option<Gap>, usize)> = None;
    for (at, c) in text.char_indices() {
        if let Some(digit) = decimal_digit(c) {
            let open = since.filter(|(_, width)| *width <= WIDEST);
            match (chains.last_mut(), open) {
                (Some(chain), Some((gap, _))) => chain.add(digit, gap),
                _ => chains.push(Chain::new(digit, at, plus)),
            }
            since = Some((None, 0));
            plus = false;
        } else if matches!(c, '+' | '＋') {
            since = None;
            plus = true;
        } else if let Some(gap) = gap_of(c) {
            since = since.map(|(before, width)| (Some(joined(before, gap)), width + 1));
        } else if !is_invisible(c) {
            since = None;
            plus = false;
        }
    }
    chains
}

fn gap_of(c: char) -> Option<Gap> {
    match c {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => None,
        '.' | '/' => Some(Gap::Dot),
        '(' | ')' | '_' => Some(Gap::Mixed),
        c if is_dash(c) => Some(Gap::Dash),
        c if c.is_whitespace() => Some(Gap::Blank),
        _ => None,
    }
}

/// Blanks around a dash or a dot change nothing.
fn joined(before: Option<Gap>, gap: Gap) -> Gap {
    match (before, gap) {
        (None | Some(Gap::Blank), gap) => gap,
        (Some(before), Gap::Blank) => before,
        _ => Gap::Mixed,
    }
}

impl Chain {
    fn new(digit: char, start: usize, plus: bool) -> Self {
        let groups = vec![Group {
            digits: digit.into(),
            gap: Gap::Blank,
        }];
        Self {
            groups,
            plus,
            start,
        }
    }

    fn add(&mut self, digit: char, gap: Option<Gap>) {
        match (gap, self.groups.last_mut()) {
            (None, Some(group)) => group.digits.push(digit),
            _ => self.groups.push(Group {
                digits: digit.into(),
                gap: gap.unwrap_or(Gap::Mixed),
            }),
        }
    }
}

/// The ASCII digit that a digit of another script stands for: Arabic, Persian and full-width.
pub(super) fn decimal_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return None,
    };
    char::from_digit(u32::from(c) - zero, 10)
}

/// A hyphen, a dash or a minus, as keyboards and word processors make them.
pub(super) const fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        let digits = |chain: Chain| chain.groups.into_iter().map(|g| g.digits).collect();
        chains(text).into_iter().map(digits).collect()
    }

    #[test]
    fn narrow_gaps_join_groups_and_words_and_lines_part_them() {
        assert_eq!(read("01.01 - 90"), [["01", "01", "90"]]);
        assert_eq!(read("kl. 16 eller 17"), [["16"], ["17"]]);
        assert_eq!(read("16\n17"), [["16"], ["17"]]);
        assert_eq!(read("16    17"), [["16"], ["17"]]);
    }

    #[test]
    fn an_invisible_mark_does_not_part_digits() {
        assert_eq!(read("12\u{200b}34\u{200f}"), [["1234"]]);
    }

    #[test]
    fn a_plus_begins_a_number_of_its_own() {
        let plus: Vec<bool> = chains("12 +46 70 (+ 45) 1")
            .iter()
            .map(|c| c.plus)
            .collect();
        assert_eq!(plus, [false, true, true]);
    }

    #[test]
    fn digits_of_every_script_are_the_same_digits() {
        assert_eq!(
            read("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ０１９"),
            [["0123456789", "0123456789", "019"]]
        );
    }
}
