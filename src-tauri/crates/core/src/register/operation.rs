//! What is about to be done, and what the ledger does with each kind of it.

use super::OperationKind;

/// An operation about to begin.
#[derive(Debug, Clone)]
pub struct Op {
    pub(crate) kind: OperationKind,
    pub(crate) about: Option<String>,
    pub(crate) undoes: Option<String>,
}

impl Op {
    /// An operation of this kind.
    #[must_use]
    pub fn new(kind: OperationKind) -> Self {
        Self {
            kind,
            about: None,
            undoes: None,
        }
    }

    /// The record it is mostly about, by id.
    #[must_use]
    pub fn about(mut self, id: &str) -> Self {
        self.about = Some(id.to_owned());
        self
    }

    pub(crate) fn undoing(mut self, operation: &str) -> Self {
        self.undoes = Some(operation.to_owned());
        self
    }
}

/// What an undo may do with an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Undoing {
    /// A plain undo takes it back.
    Plain,
    /// It is an undo or a redo: the other of the two takes it back.
    Turn,
    /// Never: it is a line in the log of use, or reaches beyond the register's rows.
    Never,
}

impl OperationKind {
    pub(crate) fn undoing(self) -> Undoing {
        use OperationKind as Kind;
        match self {
            Kind::Undone | Kind::Redone => Undoing::Turn,
            Kind::RegisterCreated
            | Kind::SampleCreated
            | Kind::Opened
            | Kind::Restored
            | Kind::Migrated
            | Kind::MemberAdded
            | Kind::MemberRemoved
            | Kind::PassphraseChanged
            | Kind::RecoverySheetRenewed
            | Kind::Recovered
            | Kind::BackedUp
            | Kind::PersonErased
            | Kind::Printed
            | Kind::Exported => Undoing::Never,
            Kind::MemberRenamed
            | Kind::GroupChanged
            | Kind::AreaAdded
            | Kind::AreaRenamed
            | Kind::RegistrationAdded
            | Kind::RegistrationChanged
            | Kind::RegistrationStepped
            | Kind::PersonChanged
            | Kind::NoteAdded
            | Kind::ConsentGiven
            | Kind::ConsentWithdrawn
            | Kind::MeetingAdded
            | Kind::MeetingChanged
            | Kind::MeetingHeld
            | Kind::MeetingCancelled
            | Kind::Invited
            | Kind::SignedUp
            | Kind::SignUpChanged
            | Kind::SignUpRemoved
            | Kind::AttendanceNoted
            | Kind::SheetTypedBack
            | Kind::SignUpRegistered
            | Kind::PaperDestroyed
            | Kind::MatchProposed
            | Kind::MatchStepped
            | Kind::MatchAnswered
            | Kind::MatchChanged
            | Kind::MatchDeclined
            | Kind::MatchLifted
            | Kind::StandInChosen
            | Kind::FollowedUp
            | Kind::FollowUpChanged
            | Kind::ConcernRaised
            | Kind::ConcernChanged
            | Kind::ConcernSolved
            | Kind::PairChosen
            | Kind::PairReleased
            | Kind::PlanApproved
            | Kind::CourseAdded
            | Kind::CourseChanged
            | Kind::CourseConfirmed
            | Kind::CourseHeld
            | Kind::CourseCancelled
            | Kind::Enrolled
            | Kind::SignedOff
            | Kind::EnrolmentChanged
            | Kind::ListReordered
            | Kind::CourseAttendanceNoted
            | Kind::Imported => Undoing::Plain,
        }
    }

    /// Whether it can be undone, as far as its kind goes.
    #[must_use]
    pub fn can_be_undone(self) -> bool {
        self.undoing() == Undoing::Plain
    }

    /// Whether it belongs in the ledger though it changed no row: the log of use.
    pub(crate) fn is_log_of_use(self) -> bool {
        self.undoing() == Undoing::Never
    }
}
