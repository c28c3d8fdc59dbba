//! Filling a draft from one row: every cell to its field, and whatever is not understood to the note.

use chrono::NaiveDate;
use vejviser_core::register::Field;
use vejviser_core::values::{
    ChildCertificate, Composition, Email, GenderWish, LanguageLevel, PersonName, Phone, Referrer,
    YesNo, contains_cpr_number,
};

use crate::cells::{ages, answers, danish, dates, languages, names, times, topics};
use crate::draft::DraftRow;
use crate::header::{Column, Header};
use crate::mapping::{Meaning, letter};
use crate::preview::RowPreview;
use crate::problem::RowProblem;
use crate::table::{Cell, Row};
use crate::vocabulary::{
    AVOID, CHILD_CERTIFICATES, COMPOSITION, FREQUENCIES, GENDER_WISHES, GENDERS, REFERRERS, STATES,
    TIME_IN_DENMARK,
};

/// The longest single line and the longest note that the register takes, in characters.
const MOST_LINE: usize = 200;
const MOST_NOTE: usize = 4000;

pub(super) struct Filled {
    pub row: RowPreview,
    pub wants_no_friend: bool,
}

/// Understands one row.
pub(super) fn fill(row: &Row, header: &Header, today: NaiveDate) -> Filled {
    let mut filling = Filling {
        today,
        draft: DraftRow::default(),
        problems: Vec::new(),
        note: Vec::new(),
        given_name: String::new(),
        family_name: String::new(),
        wants_no_friend: false,
    };
    for (at, cell) in &row.cells {
        if let Some((place, column)) = header.column(*at) {
            filling.cell(place, column, cell);
        }
    }
    filling.finish(row.number)
}

/// Whether a text is a telephone number.
pub(super) fn is_phone(text: &str) -> bool {
    Phone::parse(text).is_ok()
}

struct Filling {
    today: NaiveDate,
    draft: DraftRow,
    problems: Vec<RowProblem>,
    note: Vec<String>,
    given_name: String,
    family_name: String,
    wants_no_friend: bool,
}

/// One cell on its way to its field.
struct At<'a> {
    place: usize,
    column: &'a Column,
    cell: &'a Cell,
    text: &'a str,
}

impl Filling {
    fn cell(&mut self, place: usize, column: &Column, cell: &Cell) {
        let text = cell.text();
        let at = At {
            place,
            column,
            cell,
            text: &text,
        };
        match column.meaning {
            Meaning::LeftOut | Meaning::RowNumber | Meaning::CprNumber => return,
            _ if text.len() > 4 * MOST_NOTE => {
                // No note takes it, so there is nothing to be understood in it.
                self.problems.push(RowProblem::TooLong);
                return;
            }
            Meaning::Field(Field::Phone) => return self.phone(&at),
            _ => {}
        }
        if contains_cpr_number(&text) {
            self.problems.push(RowProblem::CprNumber { column: place });
            return;
        }
        match column.meaning {
            Meaning::GivenName => append(&mut self.given_name, &text),
            Meaning::FamilyName => append(&mut self.family_name, &text),
            Meaning::MotherTongue => self.languages(&at, Some(LanguageLevel::MotherTongue)),
            Meaning::Field(field) => self.field(field, &at),
            _ => self.keep(&at),
        }
    }

    fn field(&mut self, field: Field, at: &At<'_>) {
        match field {
            Field::Name => self.name(at),
            Field::CallingName => self.line(field, at, |d| &mut d.calling_name),
            Field::OwnScriptName => self.line(field, at, |d| &mut d.own_script_name),
            Field::Town => self.line(field, at, |d| &mut d.town),
            Field::Area => self.line(field, at, |d| &mut d.area),
            Field::Municipality => self.line(field, at, |d| &mut d.municipality),
            Field::Areas => self.line(field, at, |d| &mut d.areas),
            Field::Interests => self.line(field, at, |d| &mut d.interests),
            Field::Avoid => self.line(field, at, |d| &mut d.avoid),
            Field::ClassOrTeacher => self.line(field, at, |d| &mut d.class_or_teacher),
            Field::ReferrerContact => self.line(field, at, |d| &mut d.referrer_contact),
            Field::Work => self.line(field, at, |d| &mut d.work),
            Field::Email => self.email(at),
            Field::ContactLanguage => {
                let read = languages::parse(at.text, None);
                let one = read.understood && read.spoken.len() == 1;
                let first = read.spoken.into_iter().next().map(|(language, _)| language);
                self.set(field, at, first.filter(|_| one), |d| {
                    &mut d.contact_language
                });
            }
            Field::Languages => self.languages(at, None),
            Field::Gender => self.set(field, at, answers::named(&GENDERS, at.text), |d| {
                &mut d.gender
            }),
            Field::GenderWish => {
                self.set(field, at, answers::named(&GENDERS, at.text), |d| {
                    &mut d.gender_wish
                });
            }
            Field::BirthYear => {
                let year = answers::number(at.cell, 1900, 2100);
                self.set(field, at, year.map(|year| year as i32), |d| {
                    &mut d.birth_year
                });
            }
            Field::AgeBand => {
                let age = answers::number(at.cell, 18, 120);
                self.set(field, at, age.map(|age| age as u8), |d| &mut d.age);
            }
            Field::Adults => {
                let adults = answers::number(at.cell, 1, 20);
                self.set(field, at, adults.map(|adults| adults as u8), |d| {
                    &mut d.adults
                });
            }
            Field::Capacity => {
                let capacity = answers::number(at.cell, 1, 20);
                self.set(field, at, capacity.map(|capacity| capacity as u8), |d| {
                    &mut d.capacity
                });
            }
            Field::Protected => self.protected(at),
            Field::Composition => self.composition(at),
            Field::ChildrenAges => self.ages(at),
            Field::State => self.set(field, at, answers::named(&STATES, at.text), |d| {
                &mut d.state
            }),
            Field::AskedOn => self.date(field, at, |d| &mut d.asked_on),
            Field::TalkedOn => self.date(field, at, |d| &mut d.talked_on),
            Field::ReferredOn => self.date(field, at, |d| &mut d.referred_on),
            Field::ChildCertificateOn => self.date(field, at, |d| &mut d.child_certificate_on),
            Field::Topics => self.topics(at),
            Field::Times => self.times(at),
            Field::HowOften => {
                self.set(field, at, answers::named(&FREQUENCIES, at.text), |d| {
                    &mut d.how_often
                });
            }
            Field::TimeInDenmark => {
                let time = answers::named(&TIME_IN_DENMARK, at.text);
                self.set(field, at, time, |d| &mut d.time_in_denmark);
            }
            Field::DanishEducation => {
                let (education, module) = danish::education(at.text);
                self.set(field, at, education, |d| &mut d.danish_education);
                self.draft.danish_module = self.draft.danish_module.or(module);
            }
            Field::DanishModule => {
                self.set(field, at, danish::module(at.text), |d| &mut d.danish_module);
            }
            Field::InterpreterNeeded => self.yes_no(field, at, |d| &mut d.interpreter_needed),
            Field::TalkingPartner => self.yes_no(field, at, |d| &mut d.talking_partner),
            Field::Referrer => self.referrer(at),
            Field::IntroducedOn => {
                self.yes_or_date(field, at, |d| (&mut d.introduced, &mut d.introduced_on));
            }
            Field::ConfidentialityOn => {
                self.yes_or_date(field, at, |d| {
                    (&mut d.confidentiality, &mut d.confidentiality_on)
                });
            }
            Field::ChildCertificate => self.child_certificate(at),
            Field::WantsFriend => self.wants_friend(at),
            Field::Note => self.remark(at),
            _ => self.keep(at),
        }
    }

    /// A name header may be joined over two columns, or stand twice for the two of a couple.
    fn name(&mut self, at: &At<'_>) {
        append(&mut self.draft.name, at.text);
    }

    fn phone(&mut self, at: &At<'_>) {
        let whole = is_phone(at.text).then_some(at.text);
        let part = || {
            at.text
                .split(['/', ',', ';', '\n', '(', ')'])
                .flat_map(|part| part.split(" og "))
                .map(str::trim)
                .find(|part| is_phone(part))
        };
        let phone = whole.or_else(part).map(str::to_owned);
        let no_phone = phone.is_none();
        if (no_phone || whole.is_none()) && contains_cpr_number(at.text) {
            self.problems
                .push(RowProblem::CprNumber { column: at.place });
            return;
        }
        if phone.is_some() && whole.is_none() && self.draft.phone.is_none() {
            self.keep(at);
        }
        self.set(Field::Phone, at, phone, |d| &mut d.phone);
    }

    fn email(&mut self, at: &At<'_>) {
        let bare = at.text.trim_start_matches("mailto:").trim();
        let email = Email::parse(bare).is_ok().then(|| bare.to_owned());
        self.set(Field::Email, at, email, |d| &mut d.email);
    }

    fn languages(&mut self, at: &At<'_>, usual: Option<LanguageLevel>) {
        let read = languages::parse(at.text, usual);
        if !read.understood || read.spoken.is_empty() {
            self.misread(Field::Languages, at, read.spoken.is_empty());
        }
        for (language, level) in read.spoken {
            let there = self
                .draft
                .languages
                .iter_mut()
                .find(|(there, _)| *there == language);
            match there {
                Some((_, known)) => *known = known.or(level),
                None => self.draft.languages.push((language, level)),
            }
        }
    }

    fn protected(&mut self, at: &At<'_>) {
        match answers::yes_no(at.cell) {
            Some(answer) if answer.answer == Some(YesNo::No) => {}
            Some(answer) => {
                self.draft.protected = true;
                if answer.rest.is_some() {
                    self.keep(at);
                }
            }
            // Rather protected once too often: whatever stands here was written for a reason.
            None => {
                self.draft.protected = true;
                self.keep(at);
            }
        }
    }

    fn composition(&mut self, at: &At<'_>) {
        let whole: Option<Composition> = answers::named(&COMPOSITION, at.text);
        if whole.is_some() {
            return self.set(Field::Composition, at, whole, |d| &mut d.composition);
        }
        let found = COMPOSITION.scan(at.text);
        let family = found.codes.contains(&"family");
        let composition = if family {
            Some(Composition::Family)
        } else if found.codes.contains(&"alone") {
            Some(Composition::Alone)
        } else {
            None
        };
        let understood = composition.is_some();
        if self.draft.composition.is_none() {
            self.draft.composition = composition;
        }
        self.misread(Field::Composition, at, !understood);
    }

    fn ages(&mut self, at: &At<'_>) {
        let nobody = answers::yes_no(at.cell)
            .is_some_and(|a| a.answer == Some(YesNo::No) && a.rest.is_none());
        if nobody || at.text.chars().all(|c| !c.is_alphanumeric()) {
            return;
        }
        match ages::parse(at.cell, self.today) {
            Some(ages) => self.draft.children_ages.extend(ages),
            None => self.misread(Field::ChildrenAges, at, true),
        }
    }

    fn date(
        &mut self,
        field: Field,
        at: &At<'_>,
        place: fn(&mut DraftRow) -> &mut Option<NaiveDate>,
    ) {
        let date = dates::parse(at.cell, self.today);
        if date.is_some_and(|date| date > self.today) {
            let column = at.place;
            self.problems.push(RowProblem::DateAhead { field, column });
        }
        self.set(field, at, date, place);
    }

    fn topics(&mut self, at: &At<'_>) {
        let (topics, understood) = topics::parse(at.text);
        for topic in topics {
            if !self.draft.topics.contains(&topic) {
                self.draft.topics.push(topic);
            }
        }
        // Own words are an answer of their own; nothing was misread.
        if !understood {
            let words = self.draft.own_words.get_or_insert_default();
            append_line(words, at.text);
        }
    }

    fn times(&mut self, at: &At<'_>) {
        let read = times::parse(at.text);
        if !read.understood {
            self.misread(Field::Times, at, read.times.is_empty());
        }
        for time in read.times {
            if !self.draft.times.contains(&time) {
                self.draft.times.push(time);
            }
        }
    }

    fn referrer(&mut self, at: &At<'_>) {
        let found = REFERRERS.scan(at.text);
        let more = found.meant_otherwise();
        let referrer = match found.codes.as_slice() {
            [one] => answers::named(&REFERRERS, at.text).or_else(|| one.parse().ok()),
            _ => Some(Referrer::Other),
        };
        if more || found.codes.len() != 1 {
            self.line(Field::ReferrerContact, at, |d| &mut d.referrer_contact);
        }
        self.set(Field::Referrer, at, referrer, |d| &mut d.referrer);
    }

    fn yes_no(
        &mut self,
        field: Field,
        at: &At<'_>,
        place: fn(&mut DraftRow) -> &mut Option<YesNo>,
    ) {
        let Some(read) = answers::yes_no(at.cell) else {
            return self.misread(field, at, true);
        };
        if read.rest.is_some() || read.answer.is_none() {
            self.keep(at);
        }
        if read.answer.is_some() {
            self.set(field, at, read.answer, place);
        }
    }

    /// "ja", "nej", "3/2-26", "ja 3/2-26".
    fn yes_or_date(
        &mut self,
        field: Field,
        at: &At<'_>,
        places: fn(&mut DraftRow) -> (&mut Option<YesNo>, &mut Option<NaiveDate>),
    ) {
        let read = answers::yes_no(at.cell).filter(|_| !matches!(at.cell, Cell::Date(_)));
        let (answer, date) = match &read {
            Some(read) => {
                let rest = read.rest.as_deref();
                let date = rest.and_then(|rest| dates::written(rest, self.today));
                if read.answer.is_none() || (rest.is_some() && date.is_none()) {
                    self.keep(at);
                }
                (read.answer, date)
            }
            None => match dates::parse(at.cell, self.today) {
                Some(date) => (Some(YesNo::Yes), Some(date)),
                None => return self.misread(field, at, true),
            },
        };
        let (yes, on) = places(&mut self.draft);
        *yes = yes.or(answer);
        *on = on.or(date);
    }

    fn child_certificate(&mut self, at: &At<'_>) {
        if let Some(date) = dates::parse(at.cell, self.today) {
            self.draft.child_certificate = Some(ChildCertificate::Assessed);
            self.draft.child_certificate_on = Some(date);
            return;
        }
        let folded = crate::fold::fold(at.text);
        let words: Vec<&str> = folded.split(' ').collect();
        let Some((code, count)) = CHILD_CERTIFICATES.at_start(&words) else {
            let no = answers::yes_no(at.cell).is_some_and(|a| a.answer == Some(YesNo::No));
            // That there is none says no more than an empty cell; the word is kept all the same.
            if no {
                self.keep(at);
            } else {
                self.misread(Field::ChildCertificate, at, true);
            }
            return;
        };
        let value = code.parse().ok();
        self.set(Field::ChildCertificate, at, value, |d| {
            &mut d.child_certificate
        });
        if count < words.len() {
            // "ja 3/2-26": the date as it was typed, behind its first words.
            let rest: String = at
                .text
                .split_whitespace()
                .skip(count)
                .collect::<Vec<_>>()
                .join(" ");
            match dates::written(&rest, self.today) {
                Some(date) => self.draft.child_certificate_on = Some(date),
                None => self.misread(Field::ChildCertificate, at, false),
            }
        }
    }

    fn wants_friend(&mut self, at: &At<'_>) {
        match answers::yes_no(at.cell) {
            Some(read) => match read.answer {
                Some(YesNo::No) => self.wants_no_friend = true,
                Some(YesNo::Yes) => {
                    if read.rest.is_some() {
                        self.keep(at);
                    }
                }
                None => {
                    self.problems.push(RowProblem::Undecided);
                    self.keep(at);
                }
            },
            None => self.misread(Field::WantsFriend, at, true),
        }
    }

    /// A remark stays a note; what it says clearly is understood besides.
    fn remark(&mut self, at: &At<'_>) {
        let wishes = GENDER_WISHES.scan(at.text).codes;
        if let [one] = wishes.as_slice()
            && self.draft.gender_wish.is_none()
        {
            self.draft.gender_wish = one.parse::<GenderWish>().ok();
        }
        if self.draft.avoid.is_none() && !AVOID.scan(at.text).codes.is_empty() {
            self.draft.avoid = Some(at.text.to_owned()).filter(|text| is_line(text));
        }
        self.note.push(at.text.to_owned());
    }

    /// A single line, or else a part of the note.
    fn line(&mut self, field: Field, at: &At<'_>, place: fn(&mut DraftRow) -> &mut Option<String>) {
        if is_line(at.text) {
            self.set(field, at, Some(at.text.to_owned()), place);
        } else {
            self.misread(field, at, true);
        }
    }

    /// Sets a field once; what is not understood or comes second goes to the note, and it is said.
    fn set<T: PartialEq>(
        &mut self,
        field: Field,
        at: &At<'_>,
        value: Option<T>,
        place: fn(&mut DraftRow) -> &mut Option<T>,
    ) {
        let Some(value) = value else {
            return self.misread(field, at, true);
        };
        let there = place(&mut self.draft);
        match there {
            None => *there = Some(value),
            Some(there) if *there == value => {}
            Some(_) => {
                let column = at.place;
                self.problems
                    .push(RowProblem::SecondValue { field, column });
                self.keep(at);
            }
        }
    }

    fn misread(&mut self, field: Field, at: &At<'_>, wholly: bool) {
        // A dash or a dot stands for nothing.
        if !at.text.chars().any(|c| c.is_alphanumeric() || c == '?') {
            return;
        }
        let column = at.place;
        self.problems.push(if wholly {
            RowProblem::NotUnderstood { field, column }
        } else {
            RowProblem::PartlyUnderstood { field, column }
        });
        self.keep(at);
    }

    /// Keeps a cell's text in the note, behind its column's header.
    fn keep(&mut self, at: &At<'_>) {
        let header = match at.column.header.trim().trim_end_matches([':', '?']) {
            "" => letter(at.column.at),
            header => header.to_owned(),
        };
        self.note.push(format!("{header}: {}", at.text));
    }

    fn finish(mut self, row_number: u32) -> Filled {
        if self.draft.name.is_empty() {
            append(&mut self.draft.name, &self.given_name);
            append(&mut self.draft.name, &self.family_name);
        }
        if self.draft.name.is_empty() {
            self.problems.push(RowProblem::NoName);
        } else if PersonName::parse(&self.draft.name).is_err() {
            self.problems.push(RowProblem::NotAName);
        }
        let several = !self.draft.children_ages.is_empty() || names::is_household(&self.draft.name);
        if self.draft.composition.is_none() && several {
            self.draft.composition = Some(Composition::Family);
        }
        if !self.note.is_empty() {
            self.draft.note = Some(self.note.join("\n"));
        }
        let texts = [&self.draft.note, &self.draft.own_words];
        if texts
            .into_iter()
            .flatten()
            .any(|text| text.chars().count() > MOST_NOTE)
        {
            self.problems.push(RowProblem::TooLong);
        }
        self.problems.sort_by_key(|problem| !problem.is_error());
        Filled {
            row: RowPreview {
                row_number,
                draft: self.draft,
                problems: self.problems,
            },
            wants_no_friend: self.wants_no_friend,
        }
    }
}

fn is_line(text: &str) -> bool {
    text.chars().count() <= MOST_LINE && !text.chars().any(char::is_control)
}

fn append(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

fn append_line(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(more);
}
