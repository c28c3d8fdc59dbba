//! A registration as matching sees it: what the gates and criteria of domain.md §5 ask, and nothing
//! else. No name, no nationality, no religion.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::search::fold_words;
use crate::values::{
    CodeSet, Composition, Frequency, Gender, GenderWish, LanguageLevel, RegistrationState, Side,
    SpokenLanguage, Topic, WeekTime,
};

/// An adult of the household.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Adult {
    /// Her own word for it; none where it was not told.
    pub gender: Option<Gender>,
    /// Her age in whole years, from and to; none where it was not told.
    pub age: Option<(u8, u8)>,
}

/// One household on one side.
#[derive(Clone, PartialEq, Eq)]
pub struct Applicant {
    /// The registration.
    pub id: String,
    /// Friend or participant.
    pub side: Side,
    /// The day the wait began.
    pub asked_on: NaiveDate,
    /// Where the registration stands.
    pub state: RegistrationState,
    /// Whether consent to find a friend is in force.
    pub consented: bool,
    /// Whether there has been a talk.
    pub talked: bool,
    /// The adults; all of them count.
    pub adults: Vec<Adult>,
    /// The languages of all adults, each once, at the level of the one who speaks it best.
    pub languages: BTreeMap<SpokenLanguage, Option<LanguageLevel>>,
    /// Alone or a family.
    pub composition: Option<Composition>,
    /// The children's ages today, in whole years.
    pub children: Vec<u8>,
    /// The area the household lives in.
    pub area: Option<String>,
    /// Areas that can be reached beside it.
    pub reach: Vec<String>,
    /// The times of the week that suit.
    pub times: CodeSet<WeekTime>,
    /// How often the pair would like to meet.
    pub how_often: Option<Frequency>,
    /// Wishes, or what is offered.
    pub topics: CodeSet<Topic>,
    /// Interests, word by word: as they are compared, and as they were written.
    pub interests: BTreeMap<String, String>,
    /// What one would rather avoid, in the same way.
    pub avoid: BTreeMap<String, String>,
    /// Whom the friend may be.
    pub gender_wish: Option<GenderWish>,
    /// Whether an interpreter is agreed for the first meeting.
    pub interpreter_agreed: bool,
    /// How many friends at once.
    pub capacity: u32,
    /// In how many matches she is that have not ended.
    pub taken: u32,
    /// Whether a child certificate has been seen and holds today.
    pub certified: bool,
}

/// Redacted: what people told us about themselves.
impl std::fmt::Debug for Applicant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Applicant({})", self.id)
    }
}

impl Applicant {
    /// A registration of which nothing is known but side and day.
    #[must_use]
    pub fn new(id: &str, side: Side, asked_on: NaiveDate) -> Self {
        Self {
            id: id.to_owned(),
            side,
            asked_on,
            state: RegistrationState::Ready,
            consented: true,
            talked: true,
            adults: Vec::new(),
            languages: BTreeMap::new(),
            composition: None,
            children: Vec::new(),
            area: None,
            reach: Vec::new(),
            times: CodeSet::new(),
            how_often: None,
            topics: CodeSet::new(),
            interests: BTreeMap::new(),
            avoid: BTreeMap::new(),
            gender_wish: None,
            interpreter_agreed: false,
            capacity: 1,
            taken: 0,
            certified: false,
        }
    }

    /// Whole days from the day the wait began.
    #[must_use]
    pub fn waiting_days(&self, today: NaiveDate) -> u32 {
        u32::try_from((today - self.asked_on).num_days()).unwrap_or(0)
    }

    /// Whether a pair can be made of it: talked with, consented, on the waiting list, or in a match and
    /// with room for one more (domain.md §5).
    #[must_use]
    pub fn is_ready(&self) -> bool {
        let state = self.state == RegistrationState::Ready
            || self.state == RegistrationState::Matched && self.taken > 0 && self.room() > 0;
        state && self.consented && self.talked
    }

    /// How many friends there is still room for.
    #[must_use]
    pub fn room(&self) -> u32 {
        self.capacity.saturating_sub(self.taken)
    }
}

/// The words of a free text that can be compared: without small words, which everybody uses.
#[must_use]
pub fn words(text: &str) -> BTreeMap<String, String> {
    /// Shorter words join others and say nothing by themselves.
    const SHORTEST: usize = 3;
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST)
        .map(|word| (fold_words(word).join(" "), word.to_lowercase()))
        .filter(|(folded, _)| !folded.is_empty() && !SMALL.contains(&folded.as_str()))
        .collect()
}

/// Small words of the five languages that are longer than two letters, folded.
const SMALL: &[&str] = &[
    "and", "som", "med", "til", "ved", "for", "the", "all", "alle", "ikke", "gerne", "være",
    "vaere", "have", "like", "with", "med", "også", "ogsaa", "meget", "lide", "min", "mine", "jeg",
];
