//! Matching: who could be whose friend, with reasons; the best plan for everybody who waits; and a
//! match's whole life. A human always decides (domain.md §3, §5).

mod apart;
mod applicant;
mod assignment;
mod codes;
mod concern;
mod contact;
mod detail;
mod fall_away;
mod first_of_the_best;
mod follow_up;
mod gates;
pub mod life;
mod list;
mod load;
mod model;
mod plan;
mod pool;
mod propose;
mod reasons;
mod remaining;
mod rules;
mod scarce;
mod score;
mod seen;
mod stand_in;
mod step;
mod story;
mod suggest;
mod why_not;

pub use apart::{choices, choose, keep_apart, lift};
pub use applicant::{Adult, Applicant, words};
pub use codes::{
    Choice, ConcernTopic, Criterion, DeclineReason, DeclinedBy, EndReason, MatchState, Outcome,
    OutcomeTheme, TalkedWith, Weight,
};
pub use concern::{
    ConcernItem, NewConcern, change_concern, concerns, raise_concern, solve_concern,
};
pub use contact::{last_contact, quiet_in};
pub use detail::{MatchDetail, MatchSide, detail};
pub use follow_up::{
    FollowUpItem, NewFollowUp, change_follow_up, follow_up, follow_ups, next_planned,
};
pub use gates::{Gate, Shut};
pub use list::{MatchFilter, MatchItem, list, names};
pub use load::pool;
pub use model::{ConcernRow, FollowUpRow, MatchRow, PairChoiceRow};
pub use plan::{Plan, Planned, Unlockable, Value, Wishes};
pub use pool::{Judged, Pair, Pool};
pub use propose::{propose, propose_all};
pub use reasons::{Fact, Near, NotAsked, Reason};
pub use remaining::{Remaining, Why};
pub use rules::{Rules, Weights};
pub use scarce::{Only, Scarce};
pub use score::{FULL, Marks, NEUTRAL, percent};
pub use stand_in::{StandIn, follow_up_by, stand_in};
pub use step::{StepDetails, answer, decline, plan_first_meeting, step};
pub use story::story;
pub use suggest::{Suggestion, Suggestions};
pub use why_not::{Lacks, Whose, WhyNot};

pub(crate) use contact::last_contact_sql;
pub(crate) use fall_away::{Falls, fall_away};
