//! What can go wrong, by what the user can do about it.
//!
//! A [`Refusal`] is an answer: the words crate words every one of them in every language, and the
//! compiler sees to it that none is forgotten. A [`Fault`] is a failure of the machine or of us; its
//! text carries ids and codes only, never a name, a number or a passphrase.

use std::path::PathBuf;

use crate::matches::{Gate, MatchState};
use crate::register::OperationKind;

/// The result of everything in this crate that can go wrong.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Either a refusal, which the user can do something about, or a fault.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing was changed, and the user can be told why and what to do.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The machine failed, or we did. Nothing acknowledged is lost.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Why something was not done, and what can be done about it. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("refused: {self:?}")]
pub enum Refusal {
    // ── The register and its folder ──────────────────────────────────────────────────────────────
    /// No slot opens with this passphrase.
    WrongPassphrase,
    /// The recovery code is mistyped: its check digit does not fit.
    RecoveryCodeMistyped,
    /// The recovery code is well formed and opens nothing here.
    RecoveryCodeUnknown,
    /// The passphrase is too short to protect people's data; at least this many characters.
    PassphraseTooShort {
        /// At least this many characters.
        least: usize,
    },
    /// Another member opens the register with this passphrase: the log of use could not tell the two.
    PassphraseTaken,
    /// There is no register in this folder.
    NoRegister,
    /// There is a register in this folder already, or something else: a new one needs an empty folder.
    FolderNotEmpty,
    /// The folder lies inside a cloud-synced one, which would tear the register apart.
    CloudFolder {
        /// The name of the service.
        service: String,
    },
    /// The folder or a file in it cannot be written.
    ReadOnly,
    /// The disk is full, or the file may not grow.
    DiskFull,
    /// Another program has the register open.
    AlreadyOpen,
    /// The register was written by a newer version of the program.
    NewerRegister,
    /// The register's file is damaged. The newest good backup, if there is one.
    Damaged {
        /// The newest good backup.
        backup: Option<PathBuf>,
    },
    /// Both slot files are lost or damaged. The newest good backup, if there is one.
    KeysLost {
        /// The newest good backup.
        backup: Option<PathBuf>,
    },
    /// The file is no backup of a register, or a damaged one.
    NotABackup,
    /// There is no such file.
    NoSuchFile,
    /// There is no folder to write the file into.
    NoSuchFolder,
    /// A file of this name exists already and is not written over.
    FileExists,

    // ── Finding things ───────────────────────────────────────────────────────────────────────────
    /// No record of this kind has this id.
    NotFound {
        /// What kind of record.
        record: Record,
    },
    /// No municipality has this code (domain.md §11).
    NoSuchMunicipality {
        /// The code as it was given.
        code: String,
    },
    /// The group does not cover this municipality.
    NotOurMunicipality {
        /// The code as it was given.
        code: String,
    },

    // ── What was typed ───────────────────────────────────────────────────────────────────────────
    /// The field may not be empty.
    Missing {
        /// Which field.
        field: Field,
    },
    /// The text is longer than the field takes.
    TooLong {
        /// Which field.
        field: Field,
        /// At most.
        most: usize,
    },
    /// The text looks like a CPR number, which may never be stored (domain.md §4).
    CprNumber {
        /// Which field.
        field: Field,
    },
    /// Not a telephone number.
    NotAPhone,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a day of the calendar.
    NotADate {
        /// Which field.
        field: Field,
    },
    /// The day lies before the first that can be.
    TooEarly {
        /// Which field.
        field: Field,
        /// No earlier than this.
        least: chrono::NaiveDate,
    },
    /// The day lies after the last that can be.
    TooLate {
        /// Which field.
        field: Field,
        /// No later than this.
        most: chrono::NaiveDate,
    },
    /// Not a time of day.
    NotATime {
        /// Which field.
        field: Field,
    },
    /// The number lies outside what can be.
    OutOfRange {
        /// Which field.
        field: Field,
        /// At least.
        least: i64,
        /// At most.
        most: i64,
    },
    /// Only adults register; children are part of a household (domain.md §4).
    NotAnAdult,
    /// A line break or another control character stands where none can.
    ControlCharacter {
        /// Which field.
        field: Field,
    },

    // ── Rules of the work ────────────────────────────────────────────────────────────────────────
    /// A registration cannot go from this state to that.
    NoSuchStep {
        /// Where it stands.
        from: crate::values::RegistrationState,
        /// Where it was to go.
        to: crate::values::RegistrationState,
    },
    /// The waiting list needs a consent to find a friend (domain.md §5, §8).
    ConsentMissing,
    /// This consent was never given or is withdrawn already.
    NoConsentToWithdraw,
    /// The meeting is full: so many places are left of so many.
    MeetingFull {
        /// How many places are left.
        left: i64,
        /// How many the place holds.
        maximum: i64,
    },
    /// The meeting was held or cancelled; nobody can sign up any more.
    MeetingOver,
    /// More people came than the sign-up is for.
    MoreCameThanSignedUp {
        /// For how many the sign-up is.
        people: i64,
    },
    /// This sign-up has become a registration already.
    AlreadyRegistered,
    /// The row was marked illegible or has no name, so it cannot become a registration.
    NothingToRegister,
    /// The last member who can open the register cannot leave.
    LastMember,
    /// A member of this name is there already.
    MemberExists,
    /// This area is there already.
    AreaExists,

    // ── Matching ─────────────────────────────────────────────────────────────────────────────────
    /// A gate is shut between the two (domain.md §5).
    GateShut {
        /// Which.
        gate: Gate,
    },
    /// A match does not go that way (domain.md §3).
    NoSuchMatchStep {
        /// Where it stands.
        from: MatchState,
        /// Where it was to go.
        to: MatchState,
    },
    /// Both have not said yes yet.
    AnswersMissing,
    /// The two have a match already.
    AlreadyMatched,
    /// An end needs a reason.
    ReasonMissing,
    /// Nothing keeps these two apart that could be lifted.
    NothingToLift,
    /// This planned follow-up is noted already.
    FollowUpNoted {
        /// Which, from 1.
        number: i64,
    },
    /// The member has left the group and can be given no task.
    MemberLeft,

    // ── Courses ──────────────────────────────────────────────────────────────────────────────────
    /// The course was held or called off; nobody can sign up or off any more.
    CourseOver,
    /// The unit, or somebody of it, is enrolled already.
    EnrolledAlready,
    /// Attendance was noted for the session, so it cannot be taken away.
    SessionWasHeld,

    // ── Undo ─────────────────────────────────────────────────────────────────────────────────────
    /// There is nothing to undo.
    NothingToUndo,
    /// There is nothing to redo.
    NothingToRedo,
    /// Fields that the operation changed were changed again since.
    ChangedSince(ChangedSince),
    /// Something was built upon what the operation made.
    BuiltUpon {
        /// What kind of record.
        record: Record,
        /// What did.
        by: OperationKind,
    },
    /// The operation touched a person who was erased since.
    ErasedSince,
    /// This kind of operation is never undone.
    CannotBeUndone,

    // ── Spreadsheets ─────────────────────────────────────────────────────────────────────────────
    /// None of the rows can be taken in.
    NoRowToImport,
}

/// Which field stands in the way of an undo, who changed it last and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedSince {
    /// What kind of record it is.
    pub record: Record,
    /// The record's id.
    pub id: String,
    /// The field that was changed since, if we have a word for it.
    pub field: Option<Field>,
    /// The operation that changed it last.
    pub by: OperationKind,
    /// The member who did, by id; her name is for the screen to look up.
    pub member: Option<String>,
    /// When, in UTC.
    pub at: chrono::DateTime<chrono::Utc>,
}

/// A failure of the machine or of the program. Its text names no person.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The store answered something we do not expect; its own code.
    #[error("the store failed with code {code}: {what}")]
    Store {
        /// SQLite's code, extended.
        code: String,
        /// What we were doing.
        what: &'static str,
    },
    /// The operating system failed us.
    #[error("{what}: {kind:?}")]
    Io {
        /// What we were doing.
        what: &'static str,
        /// What the system answered.
        kind: std::io::ErrorKind,
    },
    /// Something that cannot be, was.
    #[error("inconsistent: {0}")]
    Inconsistent(&'static str),
}

pub use crate::register::{Field, Record};
