//! Names written as one word or as two: Abdulrahman and Abd al-Rahman, Mohammadreza and Mohammad
//! Reza, Anne-Marie and Annemarie, al-Ahmad and Alahmad.

use std::ops::RangeInclusive;

use super::fold::Word;

/// A text of more words than this is no name, and its words are not run together.
const LONGEST_NAME: usize = 8;

/// Whether a word is the Arabic article, standing alone: al, el, or melted into the next word's
/// first letter (ar-Rahman, ash-Shami).
pub(super) fn is_article(word: &Word, next: Option<&Word>) -> bool {
    if matches!(word.folded.as_str(), "al" | "el" | "ul" | "ال") {
        return true;
    }
    let mut letters = word.folded.chars();
    let opens = matches!(letters.next(), Some('a' | 'e' | 'u'));
    let melted = letters.as_str();
    opens
        && matches!(
            melted,
            "d" | "dh" | "n" | "r" | "s" | "sh" | "t" | "th" | "z"
        )
        && next.is_some_and(|next| next.folded.starts_with(melted))
}

/// The word without the article it begins with. Latin letters don't show whether "al" is one
/// (Alahmad, Albert): there only a longer word is cut.
pub(super) fn bare(word: &Word) -> Option<Word> {
    let rest = |article: &str, shortest: usize| {
        word.folded
            .strip_prefix(article)
            .filter(|rest| rest.chars().count() >= shortest)
    };
    rest("ال", 2).or_else(|| rest("al", 4)).or_else(|| rest("el", 4))?;
    Some(Word::of(word.letters.chars().skip(2).collect()))
}

/// Whether the word begins with an article for certain, as only Arabic letters show it.
pub(super) fn has_arabic_article(word: &Word) -> bool {
    word.folded.starts_with("ال")
}

/// Neighbouring words written as one.
pub(super) struct Together {
    /// Where the words stood.
    pub(super) places: RangeInclusive<usize>,
    pub(super) word: Word,
    /// Whether it is one name and its article, not two names.
    pub(super) is_one_name: bool,
}

/// Neighbours run together; an article between them may be left out.
pub(super) fn run_together(words: &[Word]) -> Vec<Together> {
    let mut together = Vec::new();
    if words.len() > LONGEST_NAME {
        return together;
    }
    for (place, word) in words.iter().enumerate() {
        let Some(next) = words.get(place + 1) else {
            break;
        };
        let is_one_name = is_article(word, Some(next));
        let mut join = |last: usize, parts: &[&Word]| {
            if !parts.iter().any(|part| part.is_number()) {
                together.push(Together {
                    places: place..=last,
                    word: Word::of(parts.iter().map(|part| part.letters.as_str()).collect()),
                    is_one_name,
                });
            }
        };
        join(place + 1, &[word, next]);
        if is_one_name {
            continue;
        }
        if let Some(bare) = bare(next) {
            join(place + 1, &[word, &bare]);
        }
        if let Some(named) = words.get(place + 2)
            && is_article(next, Some(named))
        {
            join(place + 2, &[word, next, named]);
            join(place + 2, &[word, named]);
        }
    }
    together
}
