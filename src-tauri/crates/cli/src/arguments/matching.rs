//! What suggestions, plans and matches take on the command line.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use clap::{Args, Subcommand, ValueEnum};
use vejviser_core::matches::{
    ConcernTopic, DeclineReason, DeclinedBy, MatchState, Outcome, OutcomeTheme, TalkedWith,
};
use vejviser_core::values::{Side, YesNo};
use vejviser_words::Lang;

use super::meeting::date_time;
use super::{code, lang};

#[derive(Args)]
pub struct Suggest {
    /// The registration.
    pub id: String,
    /// Also those behind a gate, with what would open it.
    #[arg(long)]
    pub all: bool,
    /// As of this day; today where none is said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

#[derive(Args)]
pub struct Plan {
    /// These two together: a participant and a friend, by their registrations. Can be said several times.
    #[arg(long, value_name = "A=B", value_parser = two)]
    pub lock: Vec<(String, String)>,
    /// Not these two. Can be said several times.
    #[arg(long, value_name = "A=B", value_parser = two)]
    pub forbid: Vec<(String, String)>,
    /// Also the pairs that were not chosen, and those behind a gate.
    #[arg(long)]
    pub all_pairs: bool,
    /// As of this day; today where none is said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    /// Print the plan into this file as well.
    #[arg(long, value_name = "FILE.pdf")]
    pub print: Option<PathBuf>,
    /// How the print names people.
    #[arg(long, value_enum, default_value_t = Named::Initials, requires = "print")]
    pub names: Named,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Named {
    /// In full.
    Full,
    /// By their initials.
    Initials,
}

#[derive(Args)]
pub struct Matches {
    #[arg(long, value_parser = code::<MatchState>)]
    pub state: Option<MatchState>,
    /// Only those that have neither ended nor been declined.
    #[arg(long)]
    pub living: bool,
    /// With this registration, on either side.
    #[arg(long, value_name = "ID")]
    pub registration: Option<String>,
    /// As of this day; today where none is said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
}

#[derive(Subcommand)]
pub enum MatchVerb {
    /// Draft a match of two registrations; nobody is told yet.
    Propose {
        one: String,
        other: String,
        /// Why these two, in your words.
        #[arg(long, value_name = "TEXT")]
        why: Option<String>,
    },
    /// A match with its follow-ups and concerns.
    Show {
        id: String,
        /// As of this day; today where none is said.
        #[arg(long, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    /// Take it to another state: approved, both_asked, first_meeting, active, paused, ended, declined.
    Step(Box<Step>),
    /// Note what one of the two said when asked.
    Answer {
        id: String,
        /// participant or friend.
        #[arg(value_parser = code::<Side>)]
        side: Side,
        /// yes or no.
        #[arg(value_parser = code::<YesNo>)]
        said: YesNo,
    },
    /// Let two who were declined be suggested to each other again.
    Lift { id: String },
    /// Not these two: keep two apart who have no match.
    Apart {
        one: String,
        other: String,
        #[arg(long, value_parser = code::<DeclineReason>, default_value = "not_told")]
        reason: DeclineReason,
    },
    /// Have two together in every plan, or never, or as the plan will have it.
    Choose {
        one: String,
        other: String,
        #[arg(value_enum)]
        choice: Chosen,
    },
    /// Print the expectations sheet as a PDF.
    Sheet(MatchSheet),
    /// Print a message to one of the two as a letter, in her language.
    Letter(MatchLetter),
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Chosen {
    /// Together in every plan.
    Locked,
    /// In no plan.
    Forbidden,
    /// As the plan will have it.
    Free,
}

#[derive(Args)]
pub struct Step {
    pub id: String,
    #[arg(value_parser = code::<MatchState>)]
    pub state: MatchState,
    /// To the end, or declined: why.
    #[arg(long, value_name = "CODE")]
    pub reason: Option<String>,
    /// The day; today where none is said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    /// To the first meeting: when, in local Danish time.
    #[arg(long, value_name = "DATE-TIME", value_parser = date_time)]
    pub at: Option<NaiveDateTime>,
    /// To the first meeting: where.
    #[arg(long, value_name = "TEXT")]
    pub place: Option<String>,
    /// To a pause: until when.
    #[arg(long, value_name = "DATE")]
    pub until: Option<NaiveDate>,
    /// Declined: by whom.
    #[arg(long, value_parser = code::<DeclinedBy>)]
    pub by: Option<DeclinedBy>,
    /// To the end: whether the participant wants another friend.
    #[arg(long, value_parser = code::<YesNo>)]
    pub participant_again: Option<YesNo>,
    /// To the end: whether the friend does.
    #[arg(long, value_parser = code::<YesNo>)]
    pub friend_again: Option<YesNo>,
}

#[derive(Args)]
pub struct MatchSheet {
    /// The match.
    pub id: String,
    /// The language beside it.
    #[arg(long = "with", value_name = "LANG", value_parser = lang)]
    pub beside: Option<Lang>,
    /// The file to write.
    #[arg(short, long, value_name = "FILE.pdf")]
    pub output: PathBuf,
}

#[derive(Args)]
pub struct MatchLetter {
    /// The match.
    pub id: String,
    /// To whom: participant or friend.
    #[arg(value_parser = code::<Side>)]
    pub side: Side,
    /// What it is about; the nearest where none is said.
    #[arg(long, value_enum)]
    pub kind: Option<MatchMessage>,
    /// The file to write.
    #[arg(short, long, value_name = "FILE.pdf")]
    pub output: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum MatchMessage {
    /// Would you like to meet? Nobody is named.
    Asked,
    /// Both said yes: who the other one is.
    FirstMeeting,
    /// Some day before the first meeting.
    Reminder,
    /// They rest for a time.
    Pause,
    /// It is over.
    ThankYou,
}

/// What was said at a follow-up; `""` empties a text.
#[derive(Args)]
pub struct FollowUp {
    /// The match; or a follow-up, to correct it.
    pub id: String,
    /// Which of the planned ones, from 0; one in between where none is said.
    #[arg(long, value_name = "N")]
    pub number: Option<i64>,
    /// The day; today where none is said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    /// With whom: participant, friend, both.
    #[arg(long, value_parser = code::<TalkedWith>)]
    pub talked_with: Option<TalkedWith>,
    /// What did you do?
    #[arg(long, value_name = "TEXT")]
    pub did: Option<String>,
    /// What was good?
    #[arg(long, value_name = "TEXT")]
    pub good: Option<String>,
    /// What was hard?
    #[arg(long, value_name = "TEXT")]
    pub hard: Option<String>,
    /// How often they met since the last one.
    #[arg(long, value_name = "N")]
    pub times_met: Option<i64>,
    /// How it goes: `danish=better`. Can be said several times.
    #[arg(long = "outcome", value_name = "THEME=OUTCOME", value_parser = outcome)]
    pub outcomes: Vec<(OutcomeTheme, Outcome)>,
}

/// What worries us about a pair; `""` empties a text.
#[derive(Args)]
pub struct Concern {
    /// The match; or a concern, to change or solve it.
    pub id: String,
    #[arg(long, value_parser = code::<ConcernTopic>)]
    pub topic: Option<ConcernTopic>,
    /// It cannot wait: yes or no.
    #[arg(long, value_parser = code::<YesNo>, num_args = 0..=1, default_missing_value = "yes")]
    pub urgent: Option<YesNo>,
    /// What it is.
    #[arg(long)]
    pub text: Option<String>,
    /// The member who takes it.
    #[arg(long, value_name = "NAME")]
    pub taken_by: Option<String>,
    /// It is solved.
    #[arg(long, conflicts_with_all = ["topic", "urgent", "text", "taken_by"])]
    pub solved: bool,
    /// How it was solved.
    #[arg(long, value_name = "TEXT", requires = "solved")]
    pub solution: Option<String>,
}

/// Two registrations: `A=B`.
fn two(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((one, other)) if !one.is_empty() && !other.is_empty() => {
            Ok((one.to_owned(), other.to_owned()))
        }
        _ => Err("two registrations: A=B".to_owned()),
    }
}

fn outcome(text: &str) -> Result<(OutcomeTheme, Outcome), String> {
    let (theme, outcome) = text
        .split_once('=')
        .ok_or_else(|| "a theme and how it goes: danish=better".to_owned())?;
    Ok((code::<OutcomeTheme>(theme)?, code::<Outcome>(outcome)?))
}
