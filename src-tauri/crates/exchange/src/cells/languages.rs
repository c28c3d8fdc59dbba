//! Spoken languages with their levels, out of one free cell.

use vejviser_core::values::{Coded, LanguageLevel, SpokenLanguage};

use crate::fold::fold;
use crate::vocabulary::{HOUSEHOLD_NAMES, LANGUAGES, LEVELS, is_filler};

/// A name of a language that is not known is rarely longer.
const MOST_WORDS: usize = 3;

/// The languages of a cell, and whether everything in it was understood.
pub(crate) struct Languages {
    pub spoken: Vec<(SpokenLanguage, Option<LanguageLevel>)>,
    pub understood: bool,
}

/// Reads a cell; languages without a level get `usual`, the first one only where it is the mother
/// tongue.
pub(crate) fn parse(text: &str, usual: Option<LanguageLevel>) -> Languages {
    let mut languages = Languages {
        spoken: Vec::new(),
        understood: true,
    };
    let separator = |c: char| {
        matches!(
            c,
            ',' | ';' | '+' | '/' | '\n' | '|' | '&' | '،' | '؛' | '፣' | '፤' | '·' | '.'
        )
    };
    for part in text.split(separator) {
        languages.part(part);
    }
    if let (Some(usual), Some((_, level @ None))) = (usual, languages.spoken.first_mut()) {
        *level = Some(usual);
    }
    languages
}

impl Languages {
    /// A stretch between separators: "lidt engelsk", "dansk og engelsk", "lidt".
    fn part(&mut self, part: &str) {
        let folded = fold(part);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let mut left = words.as_slice();
        // A level before the language holds for the next one, after it for the last one.
        let mut ahead = None;
        let mut found_here = 0;
        let mut unknown = Vec::new();
        while let Some((word, after)) = left.split_first() {
            if let Some((code, count)) = LANGUAGES.at_start(left) {
                self.add(SpokenLanguage::new(code), ahead.take());
                found_here += 1;
                left = left.get(count..).unwrap_or_default();
            } else if let Some((code, count)) = LEVELS.at_start(left) {
                let level = LanguageLevel::from_code(code);
                left = left.get(count..).unwrap_or_default();
                // "a little of English": what stands between carries no meaning.
                let small = left.iter().take_while(|word| is_small(word)).count();
                let ahead_of = left.get(small..).unwrap_or_default();
                let language_follows = LANGUAGES.at_start(ahead_of).is_some();
                match self.spoken.last_mut() {
                    // "fransk; lidt" and "dansk (flydende)".
                    Some((_, open @ None)) if !language_follows && unknown.is_empty() => {
                        *open = level;
                    }
                    _ => ahead = level,
                }
            } else {
                if !is_filler(word) {
                    unknown.push(*word);
                }
                left = after;
            }
        }
        if unknown.is_empty() {
            return;
        }
        if found_here == 0
            && unknown.len() <= MOST_WORDS
            && unknown.iter().all(|word| is_name(word))
        {
            // An open list: a language that is not known is kept as it was typed.
            let typed = as_typed(part, &unknown);
            self.add(SpokenLanguage::new(&typed), ahead);
        } else {
            self.understood = false;
        }
    }

    fn add(&mut self, language: SpokenLanguage, level: Option<LanguageLevel>) {
        if let Some((_, known)) = self.spoken.iter_mut().find(|(there, _)| *there == language) {
            *known = known.or(level);
        } else {
            self.spoken.push((language, level));
        }
    }
}

/// A word that binds a level to its language; "og" begins something new.
fn is_small(word: &str) -> bool {
    is_filler(word) && HOUSEHOLD_NAMES.exact(word).is_none()
}

fn is_name(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
}

/// The words of a part that folded to these, in the writer's own spelling.
fn as_typed(part: &str, folded: &[&str]) -> String {
    let words: Vec<&str> = part
        .split_whitespace()
        .filter(|word| folded.contains(&fold(word).as_str()))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .collect();
    if words.is_empty() {
        folded.join(" ")
    } else {
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use LanguageLevel::{Beginner, Fair, Fluent, MotherTongue};

    fn read(text: &str, usual: Option<LanguageLevel>) -> Vec<(String, Option<LanguageLevel>)> {
        parse(text, usual)
            .spoken
            .into_iter()
            .map(|(language, level)| (language.as_str().to_owned(), level))
            .collect()
    }

    fn said(text: &str, expected: &[(&str, Option<LanguageLevel>)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(code, level)| ((*code).to_owned(), *level))
            .collect();
        assert_eq!(read(text, None), expected, "{text}");
    }

    #[test]
    fn a_level_belongs_to_the_language_beside_it() {
        said(
            "tigrinya + lidt engelsk",
            &[("ti", None), ("en", Some(Fair))],
        );
        said(
            "dansk, engelsk, lidt arabisk",
            &[("da", None), ("en", None), ("ar", Some(Fair))],
        );
        said("fransk; lidt", &[("fr", Some(Fair))]);
        said(
            "dansk (flydende) og engelsk (begynder)",
            &[("da", Some(Fluent)), ("en", Some(Beginner))],
        );
        said("flydende engelsk", &[("en", Some(Fluent))]);
        said(
            "العربية، قليلا من الإنجليزية",
            &[("ar", None), ("en", Some(Fair))],
        );
        said("فارسی و کمی انگلیسی", &[("fa", None), ("en", Some(Fair))]);
        said("ትግርኛ፣ ቁሩብ እንግሊዝኛ", &[("ti", None), ("en", Some(Fair))]);
    }

    #[test]
    fn the_mother_tongue_is_the_first_language_of_its_column() {
        assert_eq!(
            read("tigrinya + lidt engelsk", Some(MotherTongue)),
            [
                ("ti".to_owned(), Some(MotherTongue)),
                ("en".to_owned(), Some(Fair))
            ]
        );
    }

    #[test]
    fn languages_by_their_other_names_are_known() {
        said("farsi", &[("fa", None)]);
        said("dari/pashto", &[("prs", None), ("ps", None)]);
        said("kurdisk (sorani)", &[("ckb", None)]);
        said("kurdisk (kurmanji)", &[("kmr", None)]);
    }

    #[test]
    fn kurdish_alone_may_be_either_and_is_kept_as_typed() {
        said("kurdisk", &[("kurdisk", None)]);
        said(
            "Rohingya, lidt engelsk",
            &[("Rohingya", None), ("en", Some(Fair))],
        );
    }

    #[test]
    fn a_sentence_is_not_a_language() {
        assert!(!parse("vil gerne lære det hurtigt hos os", None).understood);
        assert!(read("vil gerne lære det hurtigt hos os", None).is_empty());
    }
}
