//! The command line: every verb and what it takes. docs/cli.md tells the same with examples.

mod course;
mod matching;
mod meeting;
mod registration;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand};
use vejviser_core::values::{
    Coded, ConsentHow, Controller, Municipality, Purpose, RegistrationState, Side, Topic,
};
use vejviser_words::Lang;

pub use course::{CalendarOf, CourseFields, CoursePaper, CoursePrint, CourseVerb, Enrol};
pub use matching::{
    Chosen, Concern, FollowUp, MatchLetter, MatchMessage, MatchSheet, MatchVerb, Matches, Named,
    Plan, Step, Suggest,
};
pub use meeting::{MeetingFields, MeetingVerb, Sheet, SheetKind, SignUp};
pub use registration::{Add, PersonFields, RegistrationFields, RegistrationVerb};

/// Vejviser's verbs without a window, for scripts, schools' IT and tests.
#[derive(Parser)]
#[command(name = "vejviser-cli", version, about, max_term_width = 100)]
pub struct Arguments {
    /// The folder of the register.
    #[arg(
        long,
        global = true,
        env = "VEJVISER_REGISTER",
        value_name = "DIR",
        overrides_with = "register"
    )]
    pub register: Option<PathBuf>,
    /// The language to answer in: da, en, ar, fa, ti.
    #[arg(long, global = true, env = "VEJVISER_LANG", default_value = "da", value_parser = lang)]
    pub lang: Lang,
    /// Answer with one JSON object.
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Subcommand)]
pub enum Verb {
    /// Make a register and print its recovery sheet.
    New(New),
    /// Bring in a spreadsheet: xlsx, xls, ods, csv, tsv, txt.
    Import(Import),
    /// List registrations, longest waiting first.
    Registrations(Registrations),
    /// Add, show, change or step a registration.
    #[command(subcommand)]
    Registration(RegistrationVerb),
    /// Note or withdraw a consent.
    Consent(Consent),
    /// List people, or find them in any script and spelling.
    People(People),
    /// Show, change or erase a person.
    #[command(subcommand)]
    Person(PersonVerb),
    /// List areas with how many wait in each.
    Areas,
    /// Add an area.
    #[command(subcommand)]
    Area(AreaVerb),
    /// Show or change the group's settings.
    Group(Group),
    /// Who could be the friend of a registration, with reasons; and why not.
    Suggest(Suggest),
    /// The best plan for everybody who waits.
    Plan(Plan),
    /// List matches: concerns first, then by state.
    Matches(Matches),
    /// Draft, show, step or decline a match; keep two apart; print the expectations sheet.
    #[command(subcommand)]
    Match(MatchVerb),
    /// Note a follow-up of a match, or correct one.
    FollowUp(FollowUp),
    /// Raise a concern about a match; change or solve one.
    Concern(Concern),
    /// What is due, the most urgent first: what Today shows.
    Due {
        /// On this day; today where none is said.
        #[arg(long, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    /// List introductory meetings.
    Meetings,
    /// Plan a meeting, sign up for it, note attendance, print its sheet.
    #[command(subcommand)]
    Meeting(MeetingVerb),
    /// List courses.
    Courses,
    /// Plan a course, enrol, note attendance.
    #[command(subcommand)]
    Course(CourseVerb),
    /// Write courses and meetings into a calendar file.
    Calendar(CalendarOf),
    /// Undo the last operation, or one by its id.
    Undo {
        /// The operation to undo; without it, the last that can be.
        #[arg(long, value_name = "ID")]
        operation: Option<String>,
    },
    /// Do again what the last undo took back.
    Redo,
    /// Everything that was done, oldest first.
    Ledger {
        /// Only what touched this record.
        #[arg(long, value_name = "ID")]
        record: Option<String>,
        /// Only the newest so many.
        #[arg(long, value_name = "N")]
        limit: Option<i64>,
    },
    /// Every row in canonical order, for comparing.
    Dump,
    /// Write a checked backup.
    Backup { file: PathBuf },
    /// Restore a backup into a new folder.
    Restore { file: PathBuf, dir: PathBuf },
    /// Prove that the register is whole.
    Verify,
    /// Change your passphrase.
    Passphrase,
    /// Open with the recovery code, choose a new passphrase and print a new sheet.
    Recover {
        /// Who you are, where the group has several members.
        #[arg(long, value_name = "NAME")]
        member: Option<String>,
    },
    /// List members.
    Members,
    /// Add or remove a member.
    #[command(subcommand)]
    Member(MemberVerb),
}

#[derive(clap::Args)]
pub struct New {
    /// What the group calls itself.
    #[arg(long, required_unless_present = "try_out")]
    pub group: Option<String>,
    /// The municipalities it covers, by code; `all` for the whole country.
    #[arg(long, value_name = "CODE", num_args = 1.., required_unless_present_any = ["try_out", "sample"])]
    pub municipality: Vec<String>,
    /// A language school's desk.
    #[arg(long)]
    pub school: bool,
    /// With invented people to try things out with.
    #[arg(long, conflicts_with = "sample")]
    pub try_out: bool,
    /// With so many invented people, for measuring.
    #[arg(long, value_name = "N")]
    pub sample: Option<u64>,
    /// The seed of the invented people.
    #[arg(long, value_name = "S", default_value_t = 1, requires = "sample")]
    pub seed: u64,
    /// The first member's name.
    #[arg(long, value_name = "NAME")]
    pub member: Option<String>,
    /// The data controller: red_cross, refugee_council.
    #[arg(long, value_parser = code::<Controller>)]
    pub controller: Option<Controller>,
    /// Who answers for the data; stands on every print.
    #[arg(long, value_name = "NAME")]
    pub contact_name: Option<String>,
    #[arg(long, value_name = "PHONE")]
    pub contact_phone: Option<String>,
    #[arg(long, value_name = "EMAIL")]
    pub contact_email: Option<String>,
}

#[derive(clap::Args)]
pub struct Import {
    pub file: PathBuf,
    /// Only this sheet of a workbook.
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// Which side the rows are, where the sheet does not tell.
    #[arg(long, value_parser = code::<Side>)]
    pub side: Option<Side>,
    /// Leave this column out, by header or letter. Can be said several times.
    #[arg(long, value_name = "COLUMN")]
    pub leave_out: Vec<String>,
    /// Read a column as this field: `COLUMN=FIELD`, FIELD `ignore` to skip it. Remembered.
    #[arg(long = "map", value_name = "COLUMN=FIELD")]
    pub mapping: Vec<String>,
    /// Show what is understood and change nothing.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(clap::Args)]
pub struct Registrations {
    #[arg(long, value_parser = code::<Side>)]
    pub side: Option<Side>,
    #[arg(long, value_parser = code::<RegistrationState>)]
    pub state: Option<RegistrationState>,
    /// Living in this area, by name or id.
    #[arg(long)]
    pub area: Option<String>,
    /// Speaking this language, by code.
    #[arg(long)]
    pub language: Option<String>,
    /// With this wish or offer.
    #[arg(long, value_parser = code::<Topic>)]
    pub topic: Option<Topic>,
    /// Count the days waited until this day.
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    #[arg(long, value_name = "N")]
    pub limit: Option<i64>,
}

#[derive(clap::Args)]
pub struct Consent {
    /// A registration or a person.
    pub id: String,
    /// find_friend, share_with_friend, share_with_municipality, statistics, news.
    #[arg(long, value_parser = code::<Purpose>)]
    pub purpose: Purpose,
    /// Withdraw it; acts at once.
    #[arg(long)]
    pub withdraw: bool,
    /// The day it was given or withdrawn; today where none is said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    /// signed_slip, witnessed_word.
    #[arg(long, value_parser = code::<ConsentHow>, default_value = "signed_slip")]
    pub how: ConsentHow,
    /// The language in which it was read; the answer's where none is said.
    #[arg(long, value_name = "LANG", value_parser = lang)]
    pub read_in: Option<Lang>,
}

#[derive(clap::Args)]
pub struct People {
    /// Names, or parts of them, in any script; telephone numbers.
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long, value_name = "N")]
    pub limit: Option<i64>,
}

#[derive(Subcommand)]
pub enum PersonVerb {
    /// Everything that is known of a person.
    Show { id: String },
    /// Change what is known.
    Change {
        id: String,
        /// The whole name.
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        fields: Box<PersonFields>,
    },
    /// Erase a person. This cannot be undone.
    Erase {
        id: String,
        /// Say that you mean it.
        #[arg(long, required = true)]
        for_ever: bool,
    },
}

#[derive(Subcommand)]
pub enum AreaVerb {
    /// Add an area to a municipality of the group.
    Add {
        name: String,
        #[arg(long, value_name = "CODE")]
        municipality: Option<String>,
    },
}

#[derive(clap::Args)]
pub struct Group {
    #[arg(long)]
    pub name: Option<String>,
    #[arg(long, value_parser = code::<Controller>)]
    pub controller: Option<Controller>,
    #[arg(long, value_name = "NAME")]
    pub contact_name: Option<String>,
    #[arg(long, value_name = "PHONE")]
    pub contact_phone: Option<String>,
    #[arg(long, value_name = "EMAIL")]
    pub contact_email: Option<String>,
    /// The people an introductory meeting needs.
    #[arg(long, value_name = "N")]
    pub meeting_minimum: Option<i64>,
    /// Blank rows of a sign-up sheet.
    #[arg(long, value_name = "N")]
    pub blank_rows: Option<i64>,
    /// Days before a meeting by which it is decided.
    #[arg(long, value_name = "N")]
    pub decide_days: Option<i64>,
    /// Days after a meeting by which its paper is shredded.
    #[arg(long, value_name = "N")]
    pub sign_up_days: Option<i64>,
    /// Days a backup is kept.
    #[arg(long, value_name = "N")]
    pub backup_days: Option<i64>,
    /// Days without a contact noted until a pair turns yellow.
    #[arg(long, value_name = "N")]
    pub quiet_soon_days: Option<i64>,
    /// Days without a contact noted until a pair turns red.
    #[arg(long, value_name = "N")]
    pub quiet_late_days: Option<i64>,
    /// Months until somebody who waits is asked whether she still does.
    #[arg(long, value_name = "N")]
    pub review_months: Option<i64>,
    /// Months without contact until a registration is erased.
    #[arg(long, value_name = "N")]
    pub erase_months: Option<i64>,
    /// Minutes until the program locks itself.
    #[arg(long, value_name = "N")]
    pub lock_minutes: Option<i64>,
}

#[derive(Subcommand)]
pub enum MemberVerb {
    /// Give somebody a slot of her own; her passphrase is VEJVISER_NEW_PASSPHRASE or asked for.
    Add { name: String },
    /// Take a member's slot away.
    Remove { name: String },
}

/// A language of the program.
fn lang(tag: &str) -> Result<Lang, String> {
    Lang::from_tag(tag).ok_or_else(|| {
        let tags: Vec<&str> = Lang::all().map(Lang::tag).collect();
        format!("one of: {}", tags.join(", "))
    })
}

/// A value of a closed list, by its code; `-` and `_` are the same.
pub fn code<T: Coded + Copy>(text: &str) -> Result<T, String> {
    T::from_code(&text.replace('-', "_")).ok_or_else(|| {
        let codes: Vec<&str> = T::VARIANTS.iter().map(|value| value.code()).collect();
        format!("one of: {}", codes.join(", "))
    })
}

/// A municipality by its code.
pub fn municipality(code: &str) -> Result<Municipality, vejviser_core::Refusal> {
    Municipality::by_code(code).ok_or_else(|| vejviser_core::Refusal::NoSuchMunicipality {
        code: code.to_owned(),
    })
}
