//! Which letters can be drawn, and text made ready for the template.

use std::collections::BTreeSet;

use serde::Serialize;
use typst::text::Font;
use unicode_bidi::{BidiClass, Direction, bidi_class, get_base_direction};
use unicode_normalization::UnicodeNormalization;

use crate::fonts;

/// Stands where a letter cannot be drawn; the template draws an empty box in its place.
const UNDRAWABLE: char = '\u{FFFC}';

/// Text that people wrote, with the direction it is read in.
#[derive(Serialize)]
pub struct Text {
    text: String,
    rtl: bool,
}

/// The fonts of one print, and the letters that none of them has.
pub struct Letters {
    /// The system's fonts that this print needs beside ours.
    pub from_system: Vec<Font>,
    /// What cannot be drawn, in the order of their code points.
    pub undrawable: BTreeSet<char>,
}

impl Letters {
    /// Looks for a font for every letter of these texts.
    pub fn of(texts: &[impl AsRef<str>], search: fonts::Search) -> Self {
        let mut missing: BTreeSet<char> = texts
            .iter()
            .flat_map(|text| tidy(text.as_ref()))
            .filter(|&letter| !unseen(letter) && !fonts::any_has(&fonts::OURS, letter))
            .collect();
        let from_system = match search {
            fonts::Search::System if !missing.is_empty() => fonts::from_system(&missing),
            _ => Vec::new(),
        };
        missing.retain(|&letter| !fonts::any_has(&from_system, letter));
        Self {
            from_system,
            undrawable: missing,
        }
    }

    /// The text with the direction of its first strong letter.
    pub fn text(&self, text: &str) -> Text {
        let text = self.plain(text);
        let rtl = get_base_direction(text.as_str()) == Direction::Rtl;
        Text { text, rtl }
    }

    /// A line of a text that runs this way; it runs the other way only where all its letters do, as a
    /// name's may.
    pub fn line(&self, line: &str, rtl: bool) -> Text {
        let text = self.plain(line);
        let runs = |to_left: bool| {
            text.chars().any(|letter| match bidi_class(letter) {
                BidiClass::R | BidiClass::AL => to_left,
                BidiClass::L => !to_left,
                _ => false,
            })
        };
        let turned = !runs(rtl) && runs(!rtl);
        Text {
            rtl: rtl != turned,
            text,
        }
    }

    /// The text for use inside a sentence, where the sentence isolates it.
    pub fn plain(&self, text: &str) -> String {
        tidy(text)
            .map(|letter| match self.undrawable.contains(&letter) {
                true => UNDRAWABLE,
                false => letter,
            })
            .collect()
    }
}

/// Composed, with every control character a space and without marks that would turn the line's
/// direction beyond the text's own end.
fn tidy(text: &str) -> impl Iterator<Item = char> {
    text.nfc()
        .filter(|&letter| !turns_the_line(letter))
        .map(|letter| match letter.is_control() || letter == UNDRAWABLE {
            true => ' ',
            false => letter,
        })
}

/// Embeddings, overrides and isolates; the plain marks and joiners that names need stay.
fn turns_the_line(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Letters that leave no ink, so no font needs to have them.
fn unseen(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
