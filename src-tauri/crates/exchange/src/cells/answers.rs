//! Short answers: yes and no, numbers, words from a closed list.

use vejviser_core::values::YesNo;

use crate::fold::{fold, latin_digits};
use crate::table::Cell;
use crate::vocabulary::{ANSWERS, Vocabulary};

/// A yes, a no or something between, and what else the cell says.
pub(crate) struct Answer {
    pub answer: Option<YesNo>,
    /// The text behind the answer word, as it was typed.
    pub rest: Option<String>,
}

/// Reads "ja", "nej", "måske", "ja, gerne familie".
pub(crate) fn yes_no(cell: &Cell) -> Option<Answer> {
    let text = cell.text();
    let folded = fold(&text);
    let words: Vec<&str> = folded.split(' ').collect();
    let (code, count) = match cell {
        Cell::Truth(true) => ("yes", words.len()),
        Cell::Truth(false) => ("no", words.len()),
        Cell::Number(1.0) => ("yes", words.len()),
        Cell::Number(0.0) => ("no", words.len()),
        _ => ANSWERS.at_start(&words)?,
    };
    let answer = match code {
        "yes" => Some(YesNo::Yes),
        "no" => Some(YesNo::No),
        _ => None,
    };
    let rest = (count < words.len())
        .then(|| behind(&text, count))
        .filter(|rest| !rest.is_empty());
    Some(Answer { answer, rest })
}

/// The text behind its first words.
fn behind(text: &str, words: usize) -> String {
    let part = |c: char| !c.is_alphanumeric();
    text.split(part)
        .filter(|word| !word.is_empty())
        .nth(words)
        .and_then(|word| {
            let at = word.as_ptr() as usize - text.as_ptr() as usize;
            text.get(at..)
        })
        .unwrap_or_default()
        .trim()
        .to_owned()
}

/// A small whole number, alone or before a word.
pub(crate) fn number(cell: &Cell, from: u32, to: u32) -> Option<u32> {
    let text = latin_digits(&cell.text());
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty());
    let number = numbers.next()?.parse().ok()?;
    (numbers.next().is_none() && (from..=to).contains(&number)).then_some(number)
}

/// The value of a closed list that a cell names as a whole.
pub(crate) fn named<T: vejviser_core::values::Coded>(words: &Vocabulary, text: &str) -> Option<T> {
    words.exact(&fold(text)).and_then(T::from_code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_answer_may_have_more_behind_it() {
        let read = |text: &str| yes_no(&Cell::Text(text.to_owned())).unwrap();
        let yes = read("ja, gerne familie");
        assert_eq!(
            (yes.answer, yes.rest.as_deref()),
            (Some(YesNo::Yes), Some("gerne familie"))
        );
        assert_eq!(read("Nej").answer, Some(YesNo::No));
        assert_eq!(read("måske").answer, None);
        assert_eq!(read("نعم").answer, Some(YesNo::Yes));
        assert_eq!(read("بلی").answer, Some(YesNo::Yes));
        assert_eq!(read("እወ").answer, Some(YesNo::Yes));
        assert!(yes_no(&Cell::Text("tirsdag".to_owned())).is_none());
    }
}
