//! What a meeting and its sign-ups take on the command line.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use clap::{Args, Subcommand, ValueEnum};
use vejviser_core::values::{Side, SignUpSource, YesNo};
use vejviser_words::Lang;

use super::{code, lang};

#[derive(Subcommand)]
pub enum MeetingVerb {
    /// Plan a meeting.
    Add(Box<MeetingFields>),
    /// A meeting with its sign-ups.
    Show { id: String },
    /// Change a meeting.
    Change {
        id: String,
        #[command(flatten)]
        fields: Box<MeetingFields>,
    },
    /// Cancel a meeting.
    Cancel { id: String },
    /// Sign somebody up.
    SignUp(SignUp),
    /// Take a sign-up off.
    SignOff {
        /// The sign-up.
        id: String,
    },
    /// Note who came: `SIGN-UP=N` for each, by id or by its number on the sheet.
    Attendance {
        id: String,
        /// How many came of a sign-up; 0 for nobody.
        #[arg(value_name = "SIGN-UP=N", required_unless_present_any = ["all", "none"])]
        came: Vec<String>,
        /// Everybody of every sign-up not named came.
        #[arg(long, conflicts_with = "none")]
        all: bool,
        /// Nobody of every sign-up not named came.
        #[arg(long)]
        none: bool,
    },
    /// Note a meeting as held, with what was counted.
    Held {
        id: String,
        /// The day; the meeting's own where none is said.
        #[arg(long, value_name = "DATE")]
        on: Option<NaiveDate>,
        #[arg(long, value_name = "N")]
        came: Option<i64>,
        /// How many would be a friend.
        #[arg(long, value_name = "N")]
        volunteers: Option<i64>,
        /// How many want a friend.
        #[arg(long, value_name = "N")]
        wanted_friend: Option<i64>,
    },
    /// Turn a sign-up into a registration.
    Register {
        /// The sign-up.
        id: String,
        #[arg(long, value_parser = code::<Side>)]
        side: Side,
    },
    /// Print the sign-up sheet, the door list or slips as a PDF.
    Sheet(Sheet),
    /// Note that the meeting's paper was shredded.
    Shredded {
        id: String,
        #[arg(long, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
}

/// What is said about a meeting; `""` empties a text.
#[derive(Args)]
pub struct MeetingFields {
    /// Local Danish time: 2027-03-03T18:30.
    #[arg(long, value_name = "DATE-TIME", value_parser = date_time)]
    pub at: Option<NaiveDateTime>,
    #[arg(long)]
    pub place: Option<String>,
    #[arg(long)]
    pub address: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub municipality: Option<String>,
    /// The people it needs; the group's own where none is said.
    #[arg(long, value_name = "N")]
    pub minimum: Option<i64>,
    /// The people the place holds.
    #[arg(long, value_name = "N")]
    pub maximum: Option<i64>,
    #[arg(long, value_name = "DATE")]
    pub decide_by: Option<NaiveDate>,
    #[arg(long)]
    pub access_notes: Option<String>,
    #[arg(long)]
    pub consultant: Option<String>,
    #[arg(long)]
    pub organisation: Option<String>,
    /// The day the consultant confirmed.
    #[arg(long, value_name = "DATE")]
    pub consultant_confirmed_on: Option<NaiveDate>,
    /// Languages and interpreters, in words.
    #[arg(long)]
    pub languages: Option<String>,
    #[arg(long)]
    pub host_contact: Option<String>,
    #[arg(long)]
    pub childcare_and_food: Option<String>,
    #[arg(long)]
    pub material: Option<String>,
}

#[derive(Args)]
pub struct SignUp {
    /// The meeting.
    pub id: String,
    #[arg(long, required_unless_present_any = ["person", "illegible"])]
    pub name: Option<String>,
    /// A person in the register, in place of a name.
    #[arg(long, value_name = "ID", conflicts_with_all = ["name", "phone", "email"])]
    pub person: Option<String>,
    /// A row on paper that cannot be read.
    #[arg(long, conflicts_with_all = ["name", "person", "phone", "email"])]
    pub illegible: bool,
    /// For how many people.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub people: i64,
    #[arg(long)]
    pub phone: Option<String>,
    #[arg(long)]
    pub email: Option<String>,
    #[arg(long, value_parser = code::<SignUpSource>)]
    pub source: Option<SignUpSource>,
    /// Would be a friend: yes or no.
    #[arg(long, value_parser = code::<YesNo>, num_args = 0..=1, default_missing_value = "yes")]
    pub wants_to_be_friend: Option<YesNo>,
    /// Wants a friend: yes or no.
    #[arg(long, value_parser = code::<YesNo>, num_args = 0..=1, default_missing_value = "yes")]
    pub wants_friend: Option<YesNo>,
}

#[derive(Args)]
pub struct Sheet {
    /// The meeting.
    pub id: String,
    #[arg(long, value_enum, default_value_t = SheetKind::Sheet)]
    pub kind: SheetKind,
    /// The language beside it.
    #[arg(long = "with", value_name = "LANG", value_parser = lang)]
    pub beside: Option<Lang>,
    /// Blank rows; the group's own number where none is said.
    #[arg(long, value_name = "N")]
    pub blank: Option<u16>,
    /// The file to write.
    #[arg(short, long, value_name = "FILE.pdf")]
    pub output: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum SheetKind {
    /// Rows to sign up on.
    Sheet,
    /// For the host at the door.
    Door,
    /// Four on a page, one for each person.
    Slips,
}

pub fn date_time(text: &str) -> Result<NaiveDateTime, String> {
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .ok_or_else(|| "a date and time such as 2027-03-03T18:30".to_owned())
}
