//! What they wish, offer and have answered: topics, times, dates, the referrer, remarks.

use chrono::NaiveDate;
use vejviser_core::register::Field;
use vejviser_core::values::{ChildCertificate, GenderWish, Referrer, YesNo};

use super::fill::{At, Filling};
use super::kept::{append_line, is_line};
use crate::cells::{answers, dates, times, topics};
use crate::draft::DraftRow;
use crate::problem::RowProblem;
use crate::table::Cell;
use crate::vocabulary::{AVOID, CHILD_CERTIFICATES, GENDER_WISHES, REFERRERS};

impl Filling {
    pub(super) fn date(
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

    pub(super) fn topics(&mut self, at: &At<'_>) {
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

    pub(super) fn times(&mut self, at: &At<'_>) {
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

    pub(super) fn referrer(&mut self, at: &At<'_>) {
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

    pub(super) fn yes_no(
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
    pub(super) fn yes_or_date(
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

    pub(super) fn child_certificate(&mut self, at: &At<'_>) {
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

    pub(super) fn wants_friend(&mut self, at: &At<'_>) {
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
    pub(super) fn remark(&mut self, at: &At<'_>) {
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
}
