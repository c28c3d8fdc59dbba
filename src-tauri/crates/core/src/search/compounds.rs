//! Names written as one word or as two: Abdulrahman and Abd al-Rahman, Mohammadreza and Mohammad
//! Reza, Anne-Marie and Annemarie, al-Ahmad and Alahmad.

use std::ops::RangeInclusive;

use super::consonants::count;
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
    rest("ال", 2)
        .or_else(|| rest("al", 4))
        .or_else(|| rest("el", 4))?;
    Some(Word::of(word.letters.chars().skip(2).collect()))
}

/// Whether the word begins with an article for certain, as only Arabic letters show it.
pub(super) fn has_arabic_article(word: &Word) -> bool {
    word.folded.starts_with("ال")
}

/// Keys of first parts that make one name with the word after them, and are written together
/// with it as often as not: Abd, Abu, Gebre, Haile, Tekle, Habte, Welde.
const FIRST_PARTS: &[&str] = &[
    "abd", "abu", "gbr", "hla", "hl", "tkl", "hbt", "wlda", "wld",
];

/// Keys of what Ali is written together with in Persian: Reza, Akbar, Asghar. With any other word
/// it would sound as that word with the article (Ali Ahmad, al-Ahmad).
const AFTER_ALI: &[&str] = &["rza", "rda", "akbr", "asgr"];

/// Whether a word makes one name with the word after it.
pub(super) fn is_first_part(word: &Word) -> bool {
    FIRST_PARTS.contains(&word.likeliest_key())
        || matches!(word.folded.as_str(), "abdul" | "abdel" | "abdal")
}

/// Whether Ali and a word with the second key make one name.
pub(super) fn is_with_ali(first: &str, second: &str) -> bool {
    first == "ali" && AFTER_ALI.contains(&second)
}

/// Neighbouring words written as one.
pub(super) struct Together {
    /// Where the words stood.
    pub(super) places: RangeInclusive<usize>,
    /// The words run together.
    pub(super) word: Word,
    /// Whether it is one name in two parts, not two names.
    pub(super) is_one_name: bool,
    /// Whether the sound of the whole is long enough not to be taken for some third name.
    is_telling: bool,
}

impl Together {
    /// The consonant keys of the whole, where they tell anything.
    pub(super) fn keys(&self) -> &[String] {
        if self.is_telling {
            self.word.keys()
        } else {
            &[]
        }
    }
}

/// Neighbours run together; an article between them may be left out.
pub(super) fn run_together(words: &[Word]) -> Vec<Together> {
    let mut together = Vec::new();
    if words.len() < 2 || words.len() > LONGEST_NAME {
        return together;
    }
    for (place, word) in words.iter().enumerate() {
        let Some(next) = words.get(place + 1) else {
            break;
        };
        let is_article_here = is_article(word, Some(next));
        let is_one_name = is_article_here || is_first_part(word);
        let mut join = |last: usize, parts: &[&Word]| {
            if parts.iter().any(|part| part.is_number()) {
                return;
            }
            let second = parts.last().map_or(&[][..], |part| part.keys());
            together.push(Together {
                places: place..=last,
                word: Word::of(parts.iter().map(|part| part.letters.as_str()).collect()),
                is_one_name,
                is_telling: is_one_name || is_telling(word.keys(), second),
            });
        };
        join(place + 1, &[word, next]);
        if is_article_here {
            // ash-Shami is al-Shami.
            join(place + 1, &[&Word::of("al".to_owned()), next]);
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

/// Whether two names run together sound like no third one, however they are heard.
fn is_telling(first: &[String], second: &[String]) -> bool {
    let fewest = |keys: &[String]| keys.iter().map(|key| count(key)).min().unwrap_or(0);
    let (before, after) = (fewest(first), fewest(second));
    (before >= 2 && before + after >= 4)
        || first
            .iter()
            .any(|first| second.iter().any(|second| is_with_ali(first, second)))
}
