//! Filling a draft from one row: every cell to its field, and whatever is not understood to the note.

use chrono::NaiveDate;
use vejviser_core::register::Field;
use vejviser_core::values::{Composition, LanguageLevel, PersonName, Phone, contains_cpr_number};

use super::kept::append;
use crate::cells::{answers, danish, languages, names};
use crate::draft::DraftRow;
use crate::header::{Column, Header};
use crate::mapping::Meaning;
use crate::preview::RowPreview;
use crate::problem::RowProblem;
use crate::table::{Cell, Row};
use crate::vocabulary::{FREQUENCIES, GENDERS, STATES, TIME_IN_DENMARK};

/// The longest note that the register takes, in characters.
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

pub(super) struct Filling {
    pub(super) today: NaiveDate,
    pub(super) draft: DraftRow,
    pub(super) problems: Vec<RowProblem>,
    pub(super) note: Vec<String>,
    pub(super) given_name: String,
    pub(super) family_name: String,
    pub(super) wants_no_friend: bool,
}

/// One cell on its way to its field.
pub(super) struct At<'a> {
    pub(super) place: usize,
    pub(super) column: &'a Column,
    pub(super) cell: &'a Cell,
    pub(super) text: &'a str,
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
