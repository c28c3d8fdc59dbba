//! Matching: who could be whose friend, with reasons; the best plan for everybody who waits; and a
//! match's whole life. A human always decides (domain.md §3, §5).

mod applicant;
mod assignment;
mod codes;
mod first_of_the_best;
mod gates;
pub mod life;
mod model;
mod plan;
mod pool;
mod reasons;
mod rules;
mod scarce;
mod score;
mod seen;
mod suggest;

pub use applicant::{Adult, Applicant, words};
pub use codes::{
    Choice, ConcernTopic, Criterion, DeclineReason, DeclinedBy, EndReason, MatchState, Outcome,
    OutcomeTheme, TalkedWith, Weight,
};
pub use gates::{Gate, Shut};
pub use model::{ConcernRow, FollowUpRow, MatchRow, PairChoiceRow};
pub use plan::{Plan, Planned, Unlockable, Value, Wishes};
pub use pool::{Judged, Pair, Pool};
pub use reasons::{Fact, Near, NotAsked, Reason};
pub use rules::{Rules, Weights};
pub use scarce::{Only, Scarce};
pub use score::{FULL, Marks, NEUTRAL, percent};
pub use suggest::{Suggestion, Suggestions};
