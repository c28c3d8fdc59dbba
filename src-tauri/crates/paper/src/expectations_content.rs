//! The expectations sheet in words: what its template reads, and from there to the finished print.

use serde::Serialize;
use vejviser_words::{Lang, Worded as _, dates, messages, plain};

use crate::edge::{self, Edge, EdgeOf, contact, unbroken, whom_to_ask};
use crate::error::PaperError;
use crate::expectations::{Asks, ExpectationsSheet};
use crate::fonts::Search;
use crate::letters::{Letters, Text};
use crate::print::{Preview, Printed, asked, set};
use crate::typesetter::Template;

/// Prints an expectations sheet in one language, or in two side by side with the first in the lead.
///
/// # Errors
/// Only faults of ours.
pub fn print_expectations(
    sheet: &ExpectationsSheet,
    language: Lang,
    beside: Option<Lang>,
) -> Result<Printed, PaperError> {
    Ok(expectations_with(sheet, language, beside, Search::System, false)?.printed)
}

/// Prints an expectations sheet and draws its page for the screen.
///
/// # Errors
/// As [`print_expectations`].
pub fn preview_expectations(
    sheet: &ExpectationsSheet,
    language: Lang,
    beside: Option<Lang>,
) -> Result<Preview, PaperError> {
    expectations_with(sheet, language, beside, Search::System, true)
}

/// As [`preview_expectations`], with the choice of fonts, and pictures only where they are wanted.
///
/// # Errors
/// As [`print_expectations`].
pub fn expectations_with(
    sheet: &ExpectationsSheet,
    language: Lang,
    beside: Option<Lang>,
    search: Search,
    pictures: bool,
) -> Result<Preview, PaperError> {
    let names = [&sheet.participant, &sheet.friend].into_iter().flatten();
    let texts: Vec<&str> = edge::texts(&sheet.group)
        .chain(names.map(String::as_str))
        .collect();
    let letters = Letters::of(&texts, search);
    let optional = |text: &Option<String>| text.as_deref().map(|text| letters.text(text));
    let languages = asked(language, beside);
    let blocks = languages
        .iter()
        .map(|lang| Block::of(sheet, *lang, &letters));
    let blocks: Vec<Block> = blocks.collect();
    let title = blocks.first().map(|block| block.edge.kind().to_owned());
    let content = Content {
        document_title: plain(&title.unwrap_or_default()),
        blocks,
        group: letters.text(&sheet.group.name),
        contact: contact(&sheet.group, &letters),
        names: [optional(&sheet.participant), optional(&sheet.friend)],
    };
    set(Template::Expectations, &content, letters, pictures).map(Preview::from)
}

/// Everything the template needs.
#[derive(Serialize)]
struct Content {
    document_title: String,
    blocks: Vec<Block>,
    group: Text,
    contact: Vec<Text>,
    /// The participant's and the friend's.
    names: [Option<Text>; 2],
}

/// One language's words.
#[derive(Serialize)]
struct Block {
    #[serde(flatten)]
    edge: Edge,
    purpose: String,
    participant: String,
    friend: String,
    for_the_group: String,
    date: String,
    /// In the order they are read.
    parts: Vec<Part>,
}

/// A heading with what stands below it.
#[derive(Serialize)]
struct Part {
    title: String,
    text: String,
    items: Vec<String>,
    /// Lines to write on.
    lines: u8,
}

impl Part {
    fn new(title: String, text: String) -> Self {
        Self {
            title,
            text,
            items: Vec::new(),
            lines: 0,
        }
    }
}

impl Block {
    fn of(sheet: &ExpectationsSheet, lang: Lang, letters: &Letters) -> Self {
        let edge = EdgeOf {
            group: &sheet.group,
            destroy_by: messages::paper_expectations_kept(lang, sheet.months),
            printed_on: sheet.printed_on,
            sheet_number: &sheet.sheet_number,
        };
        Self {
            edge: Edge::of(lang, messages::paper_expectations(lang), edge, letters),
            purpose: messages::paper_expectations_purpose(lang),
            participant: messages::paper_side_participant(lang),
            friend: messages::paper_side_friend(lang),
            for_the_group: messages::paper_expectations_group(lang),
            date: messages::paper_expectations_date(lang),
            parts: parts(sheet, lang, letters),
        }
    }
}

fn parts(sheet: &ExpectationsSheet, lang: Lang, letters: &Letters) -> Vec<Part> {
    let often = match sheet.how_often {
        Some(often) => messages::paper_expectations_often(lang, &often.words(lang)),
        None => messages::paper_expectations_often_open(lang),
    };
    let together = if sheet.together.is_empty() {
        messages::paper_expectations_together_open(lang)
    } else {
        messages::paper_expectations_together(lang)
    };
    let asks = match &sheet.asks {
        Asks::On(days) => {
            let days: Vec<String> = days.iter().map(|day| dates::date(lang, *day)).collect();
            let days: Vec<&str> = days.iter().map(String::as_str).collect();
            messages::paper_expectations_asks(lang, &days)
        }
        Asks::After(days) => messages::paper_expectations_asks_later(lang, *days),
    };
    let whom = letters.plain(&unbroken(whom_to_ask(&sheet.group)));
    vec![
        Part {
            lines: u8::from(sheet.how_often.is_none()),
            ..Part::new(messages::paper_expectations_often_title(lang), often)
        },
        Part {
            items: sheet
                .together
                .iter()
                .map(|topic| topic.words(lang))
                .collect(),
            lines: if sheet.together.is_empty() { 2 } else { 1 },
            ..Part::new(messages::paper_expectations_together_title(lang), together)
        },
        Part::new(
            messages::paper_expectations_friend_title(lang),
            messages::paper_expectations_friend(lang),
        ),
        Part::new(
            messages::paper_expectations_money_title(lang),
            messages::paper_expectations_money(lang),
        ),
        Part::new(
            messages::paper_expectations_silence_title(lang),
            messages::paper_expectations_silence(lang),
        ),
        Part::new(
            messages::paper_expectations_call_title(lang),
            messages::paper_expectations_call(lang, &whom),
        ),
        Part::new(messages::paper_expectations_asks_title(lang), asks),
    ]
}
