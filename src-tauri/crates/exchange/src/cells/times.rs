//! Times in the week out of one free cell.

use chrono::Weekday;
use vejviser_core::values::DayPart;

use crate::fold::fold;
use crate::vocabulary::{DAY_PARTS, DAYS, is_filler};

/// The times of a cell, and whether everything in it was understood.
pub(crate) struct Times {
    pub times: Vec<(Weekday, DayPart)>,
    pub understood: bool,
}

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];
const DAY: [DayPart; 3] = [DayPart::Morning, DayPart::Afternoon, DayPart::Evening];

/// Reads a cell: days, then the parts of the day that hold for them.
pub(crate) fn parse(text: &str) -> Times {
    let mut reading = Reading::default();
    // A dash between two days means all from one to the other.
    let text = text.replace(['-', '–', '—'], " til ");
    let folded = fold(&text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut left = words.as_slice();
    while let Some((word, after)) = left.split_first() {
        if let Some((code, count)) = DAYS.at_start(left) {
            reading.days(code);
            left = left.get(count..).unwrap_or_default();
        } else if let Some((code, count)) = DAY_PARTS.at_start(left) {
            reading.part(code);
            left = left.get(count..).unwrap_or_default();
        } else {
            reading.understood &= is_filler(word);
            left = after;
        }
    }
    reading.finish()
}

struct Reading {
    days: Vec<Weekday>,
    parts: Vec<DayPart>,
    until: bool,
    times: Vec<(Weekday, DayPart)>,
    understood: bool,
    denied: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            days: Vec::new(),
            parts: Vec::new(),
            until: false,
            times: Vec::new(),
            understood: true,
            denied: false,
        }
    }
}

impl Reading {
    fn days(&mut self, code: &str) {
        if !self.parts.is_empty() && !self.days.is_empty() {
            self.flush();
        }
        match code {
            "weekdays" => self.add(WEEK.get(..5).unwrap_or_default()),
            "weekend" => self.add(WEEK.get(5..).unwrap_or_default()),
            "every_day" => self.add(&WEEK),
            "any_time" => {
                if self.days.is_empty() {
                    self.add(&WEEK);
                }
            }
            day => {
                let Ok(day) = day.parse::<Weekday>() else {
                    return;
                };
                let from = self.days.last().copied();
                if let (true, Some(from)) = (self.until, from) {
                    let mut next = from;
                    while next != day {
                        next = next.succ();
                        self.add(&[next]);
                    }
                } else {
                    self.add(&[day]);
                }
            }
        }
        self.until = false;
    }

    fn add(&mut self, days: &[Weekday]) {
        for day in days {
            if !self.days.contains(day) {
                self.days.push(*day);
            }
        }
    }

    fn part(&mut self, code: &str) {
        match code {
            "morning" => self.parts.push(DayPart::Morning),
            "afternoon" => self.parts.push(DayPart::Afternoon),
            "evening" => self.parts.push(DayPart::Evening),
            "whole_day" => self.parts.extend([DayPart::Morning, DayPart::Afternoon]),
            "until" => self.until = true,
            // "ikke mandag" says the contrary of what is easily read; a person must look.
            _ => self.denied = true,
        }
    }

    fn flush(&mut self) {
        let days = std::mem::take(&mut self.days);
        let parts = std::mem::take(&mut self.parts);
        let (days, parts) = match (days.is_empty(), parts.is_empty()) {
            (true, true) => return,
            (true, false) => (WEEK.to_vec(), parts),
            (false, true) => (days, DAY.to_vec()),
            (false, false) => (days, parts),
        };
        for day in days {
            self.times.extend(parts.iter().map(|part| (day, *part)));
        }
    }

    fn finish(mut self) -> Times {
        self.flush();
        if self.denied {
            return Times {
                times: Vec::new(),
                understood: false,
            };
        }
        self.times
            .sort_by_key(|(day, part)| (day.num_days_from_monday(), *part));
        self.times.dedup();
        Times {
            understood: self.understood && !self.times.is_empty(),
            times: self.times,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DayPart::{Afternoon, Evening, Morning};
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

    fn said(text: &str, expected: &[(Weekday, DayPart)]) {
        let read = parse(text);
        assert!(read.understood, "{text}");
        assert_eq!(read.times, expected, "{text}");
    }

    #[test]
    fn days_and_their_parts_are_read() {
        said("tirsdag aften", &[(Tue, Evening)]);
        said(
            "ons/tors eftermiddag",
            &[(Wed, Afternoon), (Thu, Afternoon)],
        );
        said(
            "mandag formiddag og aften",
            &[(Mon, Morning), (Mon, Evening)],
        );
        said(
            "tirsdag aften, lørdag formiddag",
            &[(Tue, Evening), (Sat, Morning)],
        );
        said(
            "hverdage formiddag",
            &[
                (Mon, Morning),
                (Tue, Morning),
                (Wed, Morning),
                (Thu, Morning),
                (Fri, Morning),
            ],
        );
        said(
            "man-ons aften",
            &[(Mon, Evening), (Tue, Evening), (Wed, Evening)],
        );
        said("الثلاثاء مساء", &[(Tue, Evening)]);
        said("سه‌شنبه شب", &[(Tue, Evening)]);
        said("ሰሉስ ምሸት", &[(Tue, Evening)]);
        said("Tuesday evenings", &[(Tue, Evening)]);
    }

    #[test]
    fn whole_days_are_all_their_parts() {
        said(
            "weekend",
            &[
                (Sat, Morning),
                (Sat, Afternoon),
                (Sat, Evening),
                (Sun, Morning),
                (Sun, Afternoon),
                (Sun, Evening),
            ],
        );
        assert_eq!(parse("når som helst").times.len(), 21);
    }

    #[test]
    fn what_says_the_contrary_is_left_to_a_person() {
        let read = parse("ikke mandag");
        assert!(!read.understood);
        assert!(read.times.is_empty());
    }

    #[test]
    fn a_part_that_is_not_understood_is_told() {
        let read = parse("tirsdag efter kl. 16");
        assert!(!read.understood);
        assert_eq!(read.times.len(), 3);
    }
}
