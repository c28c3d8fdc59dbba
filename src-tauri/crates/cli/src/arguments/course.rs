//! What a course, its enrolments and the calendar take on the command line.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use clap::{Args, Subcommand, ValueEnum};
use vejviser_core::courses::{Audience, CourseKind};
use vejviser_core::values::YesNo;
use vejviser_words::Lang;

use super::{code, lang};

#[derive(Subcommand)]
pub enum CourseVerb {
    /// Plan a course.
    Add(Box<CourseFields>),
    /// A course with its sessions, enrolments and attendance.
    Show { id: String },
    /// Change a course.
    Change {
        id: String,
        #[command(flatten)]
        fields: Box<CourseFields>,
    },
    /// Decide that it is held.
    Confirm { id: String },
    /// Call it off.
    Cancel { id: String },
    /// Take back that it was confirmed, held or called off.
    Reopen { id: String },
    /// Note it as held.
    Held {
        id: String,
        /// How many gave 1, 2, 3, 4 and 5, without a name.
        #[arg(long, value_name = "N,N,N,N,N", value_parser = scores, default_value = "0,0,0,0,0")]
        scores: Scores,
    },
    /// Enrol a person, a household or a pair as one unit.
    Enrol(Enrol),
    /// Sign a unit off; whoever fits moves up.
    SignOff {
        /// The enrolment.
        id: String,
    },
    /// Note that a unit was told that it has a place.
    Told {
        /// The enrolment.
        id: String,
        /// The day; today where none is said.
        #[arg(long, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    /// Put the waiting list into this order.
    Reorder {
        id: String,
        /// Every enrolment that waits.
        #[arg(required = true)]
        enrolments: Vec<String>,
    },
    /// Note who came: `PERSON=yes` or `PERSON=no` for each.
    Attendance {
        id: String,
        #[arg(value_name = "PERSON=YES", required_unless_present_any = ["all", "none"])]
        came: Vec<String>,
        /// Only this session, by id or by its number from 1; all of them where none is said.
        #[arg(long, value_name = "SESSION")]
        session: Option<String>,
        /// Everybody who is in and not named came.
        #[arg(long, conflicts_with = "none")]
        all: bool,
        /// Nobody who is in and not named came.
        #[arg(long)]
        none: bool,
    },
    /// Print its programme, attendance list, name badges, table signs or certificates as a PDF.
    Print(CoursePrint),
    /// Plan a course like this one so many days later.
    Repeat {
        id: String,
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(..=3_650))]
        days: u64,
    },
}

/// What is said about a course; `""` empties a text.
#[derive(Args)]
pub struct CourseFields {
    /// The title, in the language of the answer or as `LANG=TITLE`. Can be said several times.
    #[arg(long)]
    pub title: Vec<String>,
    /// course, workshop, seminar, theme_day.
    #[arg(long, value_parser = code::<CourseKind>)]
    pub kind: Option<CourseKind>,
    /// volunteers, participants, both, leaders.
    #[arg(long, value_parser = code::<Audience>)]
    pub audience: Option<Audience>,
    /// `2027-03-03T18:30/21:00`, local Danish time. Said several times for several sessions; in a
    /// change these are all there are then.
    #[arg(long, value_name = "FROM/TO", value_parser = session)]
    pub session: Vec<(NaiveDateTime, NaiveDateTime)>,
    #[arg(long)]
    pub organiser: Option<String>,
    #[arg(long)]
    pub teacher: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub municipality: Option<String>,
    #[arg(long)]
    pub place: Option<String>,
    #[arg(long)]
    pub address: Option<String>,
    /// Whether it is held online: yes or no.
    #[arg(long, value_parser = code::<YesNo>, num_args = 0..=1, default_missing_value = "yes")]
    pub online: Option<YesNo>,
    /// Languages and interpreters, in words.
    #[arg(long)]
    pub languages: Option<String>,
    /// The people it needs.
    #[arg(long, value_name = "N")]
    pub minimum: Option<i64>,
    /// The people there is room for.
    #[arg(long, value_name = "N")]
    pub maximum: Option<i64>,
    /// The last day for signing up.
    #[arg(long, value_name = "DATE")]
    pub sign_up_by: Option<NaiveDate>,
    /// The last day for signing off.
    #[arg(long, value_name = "DATE")]
    pub sign_off_by: Option<NaiveDate>,
    #[arg(long)]
    pub food: Option<String>,
    #[arg(long)]
    pub notes: Option<String>,
    /// A friend who came to all of it counts as introduced: yes or no.
    #[arg(long, value_parser = code::<YesNo>, num_args = 0..=1, default_missing_value = "yes")]
    pub introduces: Option<YesNo>,
}

#[derive(Args)]
pub struct Enrol {
    /// The course.
    pub id: String,
    #[command(flatten)]
    pub who: EnrolWho,
    /// For how many people, where they are not as many as the register knows of.
    #[arg(long, value_name = "N")]
    pub people: Option<i64>,
}

#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct EnrolWho {
    /// A person.
    #[arg(long, value_name = "ID")]
    pub person: Option<String>,
    /// A household, children too.
    #[arg(long, value_name = "ID")]
    pub household: Option<String>,
    /// A pair, by its match.
    #[arg(long = "match", value_name = "ID")]
    pub pair: Option<String>,
}

#[derive(Args)]
pub struct CoursePrint {
    /// The course.
    pub id: String,
    #[arg(long, value_enum)]
    pub kind: CoursePaper,
    /// The language beside it.
    #[arg(long = "with", value_name = "LANG", value_parser = lang)]
    pub beside: Option<Lang>,
    /// Only for this person.
    #[arg(long, value_name = "ID")]
    pub person: Option<String>,
    /// The file to write.
    #[arg(short, long, value_name = "FILE.pdf")]
    pub output: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CoursePaper {
    /// When it is, where and what about.
    Programme,
    /// A row for each person, a box for each session.
    Attendance,
    /// Ten on a page, to cut out.
    Badges,
    /// To fold, two on a page.
    Signs,
    /// A page for each person who came.
    Certificates,
}

/// What goes into a calendar file; all courses and meetings where nothing is said.
#[derive(Args)]
pub struct CalendarOf {
    /// Only this course.
    #[arg(long, value_name = "ID", conflicts_with_all = ["session", "meeting"])]
    pub course: Option<String>,
    /// Only this session of a course.
    #[arg(long, value_name = "ID", conflicts_with = "meeting")]
    pub session: Option<String>,
    /// Only this introductory meeting.
    #[arg(long, value_name = "ID")]
    pub meeting: Option<String>,
    /// The file to write.
    #[arg(short, long, value_name = "FILE.ics")]
    pub output: PathBuf,
}

/// How many gave one to five.
#[derive(Debug, Clone, Copy)]
pub struct Scores(pub [u32; 5]);

fn scores(text: &str) -> Result<Scores, String> {
    let all: Result<Vec<u32>, _> = text.split(',').map(|one| one.trim().parse()).collect();
    all.ok()
        .and_then(|all| all.try_into().ok())
        .map(Scores)
        .ok_or_else(|| "five numbers such as 0,0,1,4,7".to_owned())
}

fn session(text: &str) -> Result<(NaiveDateTime, NaiveDateTime), String> {
    let parsed = text.split_once('/').and_then(|(from, to)| {
        let from = super::meeting::date_time(from).ok()?;
        let to = NaiveTime::parse_from_str(to, "%H:%M").ok()?;
        Some((from, from.date().and_time(to)))
    });
    parsed.ok_or_else(|| "a day and its times such as 2027-03-03T18:30/21:00".to_owned())
}
