//! Who it is: name, telephone, languages, household.

use vejviser_core::register::Field;
use vejviser_core::values::{Composition, Email, LanguageLevel, YesNo, contains_cpr_number};

use super::fill::{At, Filling, is_phone};
use super::kept::append;
use crate::cells::{ages, answers, languages};
use crate::problem::RowProblem;
use crate::vocabulary::COMPOSITION;

impl Filling {
    /// A name header may be joined over two columns, or stand twice for the two of a couple.
    pub(super) fn name(&mut self, at: &At<'_>) {
        append(&mut self.draft.name, at.text);
    }

    pub(super) fn phone(&mut self, at: &At<'_>) {
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

    pub(super) fn email(&mut self, at: &At<'_>) {
        let bare = at.text.trim_start_matches("mailto:").trim();
        let email = Email::parse(bare).is_ok().then(|| bare.to_owned());
        self.set(Field::Email, at, email, |d| &mut d.email);
    }

    pub(super) fn languages(&mut self, at: &At<'_>, usual: Option<LanguageLevel>) {
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

    pub(super) fn protected(&mut self, at: &At<'_>) {
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

    pub(super) fn composition(&mut self, at: &At<'_>) {
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

    pub(super) fn ages(&mut self, at: &At<'_>) {
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
}
