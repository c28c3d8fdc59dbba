//! What stands on a print, free of words and of the register.

use chrono::{NaiveDate, NaiveDateTime};

/// Which of the three prints of a meeting (domain.md §6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SheetKind {
    /// Numbered rows to write in, the people already signed up first.
    SignUpSheet,
    /// For the host at the door: number, first name and initial, a box to tick, how many people.
    DoorList,
    /// Four to a page, one for each person, so that nobody reads the line above.
    Slips,
}

/// The group, as it stands on everything it prints. None of this names a participant.
#[derive(Clone, PartialEq, Eq)]
pub struct GroupHeader {
    /// The group's name.
    pub name: String,
    /// The one organisation that answers for the data (domain.md §9).
    pub controller: String,
    /// Who can be asked.
    pub contact_name: Option<String>,
    /// The group's telephone number, as written.
    pub phone: Option<String>,
    /// The group's e-mail address.
    pub email: Option<String>,
}

/// What the meeting is, when and where.
#[derive(Clone, PartialEq, Eq)]
pub struct MeetingLine {
    /// A name of its own, if the group gave it one.
    pub title: Option<String>,
    /// When it begins, by the clock on the wall.
    pub at: NaiveDateTime,
    /// The place's name.
    pub place: String,
    /// Street and town.
    pub address: Option<String>,
}

/// A person or family that has signed up. Holds personal data, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// The sign-up's number, the same on all three prints.
    pub number: u32,
    /// The name as it is to stand there; `None` withholds it and everything else but the number
    /// (protected name and address, domain.md §4).
    pub name: Option<String>,
    /// What the person is called, for the door list; otherwise the first word of the name.
    pub calling: Option<String>,
    /// Telephone number or e-mail address, if it may stand on a sheet that others see.
    pub contact: Option<String>,
    /// For how many people the sign-up is.
    pub people: Option<u32>,
    /// The box "wants to be a friend" is ticked already.
    pub be_a_friend: bool,
    /// The box "wants a friend" is ticked already.
    pub have_a_friend: bool,
}

/// Everything a print of a meeting needs.
#[derive(Clone, PartialEq, Eq)]
pub struct MeetingSheet {
    /// Which print.
    pub kind: SheetKind,
    /// Who prints it.
    pub group: GroupHeader,
    /// What for.
    pub meeting: MeetingLine,
    /// Who has signed up, in the order of their numbers.
    pub rows: Vec<SheetRow>,
    /// At least so many blank rows or slips follow; the last page is always filled. The door list has
    /// none.
    pub blank: u16,
    /// The day the paper is shredded by.
    pub destroy_by: NaiveDate,
    /// Today.
    pub printed_on: NaiveDate,
    /// The number of this print, letters and digits.
    pub sheet_number: String,
}

/// The number of a record's prints: enough letters of its id to tell one sheet from another, and no name.
pub(crate) fn print_number(id: &str) -> String {
    const LETTERS: usize = 4;
    let from = id.chars().count().saturating_sub(LETTERS);
    id.chars().skip(from).collect::<String>().to_uppercase()
}
