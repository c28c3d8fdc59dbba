//! The closed lists of matching and of a match's life.

use crate::values::codes;

codes! {
    /// Where a match stands (domain.md §3).
    pub enum MatchState {
        /// The leader thinks of it; nobody has been told.
        Draft,
        /// The leader means it; now both are asked.
        Approved,
        /// Both have been asked.
        BothAsked,
        /// Both said yes: the first meeting is planned.
        FirstMeeting,
        /// They meet.
        Active,
        /// They rest for a time.
        Paused,
        /// It is over.
        Ended,
        /// One of the two, or the group, said no.
        Declined,
    }

    /// Why a match ended (domain.md §3, step 7).
    pub enum EndReason {
        /// They do well alone.
        DoingWell,
        /// Somebody moved.
        Moved,
        /// There was no time.
        Time,
        /// It did not click.
        Chemistry,
        /// They had no contact.
        NoContact,
        /// Somebody left Denmark.
        LeftDenmark,
        /// Something else.
        Other,
        /// Not told.
        NotTold,
    }

    /// Who said no to a match.
    pub enum DeclinedBy {
        /// The participant.
        Participant,
        /// The friend.
        Friend,
        /// The group itself.
        Group,
    }

    /// Why a match was declined.
    pub enum DeclineReason {
        /// No time for it.
        Time,
        /// Too far away.
        Distance,
        /// The two would not click.
        Chemistry,
        /// Has found another friend.
        AnotherFriend,
        /// The registration was withdrawn or closed.
        Withdrawn,
        /// Something else.
        Other,
        /// Not told.
        NotTold,
    }

    /// What is looked at in a pair beyond the gates, in practitioners' order (domain.md §5).
    pub enum Criterion {
        /// Times of the week that meet.
        Times,
        /// How near they live to each other.
        Area,
        /// Life situation: children of like age, alike alone or a family.
        LifeSituation,
        /// Help that is wished for and offered.
        Help,
        /// Languages beyond what the gate asks.
        Language,
        /// Interests they share, less what one would rather avoid.
        Interests,
        /// How often they would like to meet: the wish about a friend that is no gate.
        HowOften,
        /// How close they are in age.
        Age,
    }

    /// How much a criterion counts.
    pub enum Weight {
        /// Not at all.
        Off,
        /// A little.
        Low,
        /// As most do.
        Normal,
        /// More than most.
        High,
    }

    /// With whom of a pair a follow-up was.
    pub enum TalkedWith {
        /// The participant.
        Participant,
        /// The friend.
        Friend,
        /// Both of them.
        Both,
    }

    /// What an evaluation asks about at a follow-up, voluntarily (domain.md §10).
    pub enum OutcomeTheme {
        /// Danish.
        Danish,
        /// Network.
        Network,
        /// Society and culture.
        Society,
        /// Job and education.
        Job,
        /// Well-being.
        Wellbeing,
    }

    /// How a theme goes since the match began (domain.md §10).
    pub enum Outcome {
        /// Better.
        Better,
        /// The same.
        Same,
        /// Does not know.
        DoNotKnow,
    }

    /// What a concern is about.
    pub enum ConcernTopic {
        /// Somebody's safety.
        Safety,
        /// Boundaries between the two.
        Boundaries,
        /// Money.
        Money,
        /// The children.
        Children,
        /// Something with the authorities.
        Authorities,
        /// How somebody is.
        Wellbeing,
        /// The contact between the two.
        Contact,
        /// Something else.
        Other,
    }

    /// What the leader said of two registrations for every plan.
    pub enum Choice {
        /// These two together.
        Locked,
        /// Not these two.
        Forbidden,
    }
}
