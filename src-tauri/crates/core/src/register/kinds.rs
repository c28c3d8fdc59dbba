//! The closed lists of the ledger: which operations, records and fields there are.

use strum::VariantArray as _;

use crate::values::codes;

codes! {
    /// What an operation does. The screen words it: "Undo: signed up for a meeting".
    pub enum OperationKind {
        /// The register was made.
        RegisterCreated,
        /// Invented people were put in.
        SampleCreated,
        /// A member opened the register; part of the log of use.
        Opened,
        /// The register was restored from a backup.
        Restored,
        /// The register was brought to a newer form.
        Migrated,
        /// A member got a slot of her own.
        MemberAdded,
        /// A member left.
        MemberRemoved,
        /// A member's name was changed.
        MemberRenamed,
        /// A member changed her passphrase.
        PassphraseChanged,
        /// A new recovery sheet was made; the one before opens nothing any more.
        RecoverySheetRenewed,
        /// The recovery code was used.
        Recovered,
        /// A backup was written where the user asked for it.
        BackedUp,
        /// The group's settings were changed.
        GroupChanged,
        /// An area was added.
        AreaAdded,
        /// An area was given another name.
        AreaRenamed,
        /// A registration was added.
        RegistrationAdded,
        /// A registration was changed.
        RegistrationChanged,
        /// A registration went to another state.
        RegistrationStepped,
        /// A person's details were changed.
        PersonChanged,
        /// A person was erased.
        PersonErased,
        /// A contact note was written.
        NoteAdded,
        /// A consent was given.
        ConsentGiven,
        /// A consent was withdrawn.
        ConsentWithdrawn,
        /// An introductory meeting was planned.
        MeetingAdded,
        /// A meeting was changed.
        MeetingChanged,
        /// A meeting was noted as held, with its result.
        MeetingHeld,
        /// A meeting was cancelled.
        MeetingCancelled,
        /// People who asked for a meeting were told of one.
        Invited,
        /// Somebody signed up for a meeting.
        SignedUp,
        /// A sign-up was changed.
        SignUpChanged,
        /// A sign-up was taken off.
        SignUpRemoved,
        /// Attendance was noted.
        AttendanceNoted,
        /// The paper sheet of a meeting was typed back.
        SheetTypedBack,
        /// A sign-up became a registration.
        SignUpRegistered,
        /// The destruction of a paper sheet was noted.
        PaperDestroyed,
        /// A match was drafted.
        MatchProposed,
        /// A match went to another state.
        MatchStepped,
        /// What a side said when it was asked was noted.
        MatchAnswered,
        /// A match's details were changed.
        MatchChanged,
        /// A match was declined, or two were said not to be matched.
        MatchDeclined,
        /// Two who were declined may be suggested again.
        MatchLifted,
        /// A member follows up in another's place for a time.
        StandInChosen,
        /// A follow-up was noted.
        FollowedUp,
        /// A follow-up was changed.
        FollowUpChanged,
        /// A concern was raised.
        ConcernRaised,
        /// A concern was changed.
        ConcernChanged,
        /// A concern was solved.
        ConcernSolved,
        /// Two were locked together or kept apart in plans.
        PairChosen,
        /// What was said of two in plans was taken back.
        PairReleased,
        /// The pairs of a plan were drafted.
        PlanApproved,
        /// A course was planned.
        CourseAdded,
        /// A course was changed.
        CourseChanged,
        /// It was decided that a course is held.
        CourseConfirmed,
        /// A course was noted as held, with its scores.
        CourseHeld,
        /// A course was called off.
        CourseCancelled,
        /// Somebody was enrolled on a course.
        Enrolled,
        /// Somebody signed off from a course; whoever fitted moved up.
        SignedOff,
        /// An enrolment was changed.
        EnrolmentChanged,
        /// A waiting list was put into another order by hand.
        ListReordered,
        /// Attendance at a course was noted.
        CourseAttendanceNoted,
        /// A spreadsheet was brought in.
        Imported,
        /// Personal data was printed; part of the log of use.
        Printed,
        /// Personal data was exported; part of the log of use.
        Exported,
        /// An operation was undone.
        Undone,
        /// An operation was redone.
        Redone,
    }

    /// What kind of record a row is: the tables of the register.
    pub enum Record {
        /// The group and its settings.
        Group,
        /// An area of a municipality.
        Area,
        /// A member of the group who opens the register.
        Member,
        /// A person.
        Person,
        /// A language a person speaks.
        PersonLanguage,
        /// A household.
        Household,
        /// A person's place in a household.
        HouseholdPerson,
        /// A registration.
        Registration,
        /// An area that a registration can reach.
        RegistrationArea,
        /// A contact note.
        ContactNote,
        /// A consent.
        Consent,
        /// An introductory meeting.
        Meeting,
        /// A sign-up for a meeting.
        SignUp,
        /// An invitation to a meeting.
        Invitation,
        /// A match of two registrations.
        Match,
        /// A follow-up of a match.
        FollowUp,
        /// A concern about a match.
        Concern,
        /// What was said of two registrations for plans.
        PairChoice,
        /// A course.
        Course,
        /// A session of a course.
        CourseSession,
        /// An enrolment on a course.
        Enrolment,
        /// Whether somebody came to a session of a course.
        Attendance,
        /// How a spreadsheet's columns are read.
        ImportMapping,
        /// A backup.
        Backup,
        /// A line of the ledger.
        Operation,
    }

    /// A field of a record, as a form or a list names it.
    pub enum Field {
        /// Full name.
        Name,
        /// Calling name.
        CallingName,
        /// The name in its own script.
        OwnScriptName,
        /// Telephone.
        Phone,
        /// E-mail.
        Email,
        /// Town or area.
        Town,
        /// Area.
        Area,
        /// Municipality.
        Municipality,
        /// The language to be spoken to in.
        ContactLanguage,
        /// Gender.
        Gender,
        /// Year of birth.
        BirthYear,
        /// Age.
        AgeBand,
        /// Protected name and address.
        Protected,
        /// Languages spoken.
        Languages,
        /// Alone or family.
        Composition,
        /// The adults.
        Adults,
        /// Children's ages.
        ChildrenAges,
        /// Side.
        Side,
        /// State.
        State,
        /// The date of the request.
        AskedOn,
        /// The date of the talk.
        TalkedOn,
        /// Asked for an introductory meeting on.
        MeetingAskedOn,
        /// Wishes or offers.
        Topics,
        /// Wishes or offers in own words.
        OwnWords,
        /// Interests.
        Interests,
        /// What they would rather avoid.
        Avoid,
        /// Times in the week.
        Times,
        /// How often.
        HowOften,
        /// Areas that can be reached.
        Areas,
        /// Wish about the friend's gender.
        GenderWish,
        /// Newcomer or longer in Denmark.
        TimeInDenmark,
        /// Danish education.
        DanishEducation,
        /// Module.
        DanishModule,
        /// Class or teacher.
        ClassOrTeacher,
        /// Interpreter needed.
        InterpreterNeeded,
        /// Has a talking partner at school.
        TalkingPartner,
        /// Referred by.
        Referrer,
        /// The referrer's contact person.
        ReferrerContact,
        /// The date of the referral.
        ReferredOn,
        /// Work and line of business.
        Work,
        /// How many friends at once.
        Capacity,
        /// Introduced on.
        IntroducedOn,
        /// Confidentiality signed on.
        ConfidentialityOn,
        /// Child certificate.
        ChildCertificate,
        /// Date of the child certificate.
        ChildCertificateOn,
        /// Child certificate to be renewed by.
        ChildCertificateRenewBy,
        /// Contact note.
        Note,
        /// Purpose of a consent.
        Purpose,
        /// How a consent was given.
        How,
        /// The language in which a consent was read.
        ReadIn,
        /// Given on.
        GivenOn,
        /// Withdrawn on.
        WithdrawnOn,
        /// Taken by.
        TakenBy,
        /// Date and time.
        At,
        /// Place.
        Place,
        /// Address.
        Address,
        /// Minimum of people.
        Minimum,
        /// Maximum of people.
        Maximum,
        /// Decide by.
        DecideBy,
        /// Access notes.
        AccessNotes,
        /// Consultant.
        Consultant,
        /// Organisation.
        Organisation,
        /// Consultant confirmed on.
        ConsultantConfirmedOn,
        /// Languages and interpreter.
        MeetingLanguages,
        /// Host contact.
        HostContact,
        /// Childcare and food.
        ChildcareAndFood,
        /// Material to bring.
        Material,
        /// Invited on.
        InvitedOn,
        /// Held.
        HeldOn,
        /// Cancelled on.
        CancelledOn,
        /// Number of people.
        People,
        /// How it came in.
        Source,
        /// Wants to be a friend.
        WantsToBeFriend,
        /// Wants a friend.
        WantsFriend,
        /// How many came.
        Came,
        /// Illegible.
        Illegible,
        /// The group's name.
        GroupName,
        /// Data controller.
        Controller,
        /// The group's contact.
        Contact,
        /// How many people an introductory meeting needs.
        MeetingMinimum,
        /// Blank rows on a sign-up sheet.
        BlankRows,
        /// Days before a meeting when it is decided.
        DecideDays,
        /// Days that sign-ups are kept after a meeting.
        SignUpDays,
        /// Days that a backup is kept.
        BackupDays,
        /// Days from the first meeting of a pair to each follow-up.
        FollowUpDays,
        /// Days without contact until a pair turns yellow.
        QuietSoonDays,
        /// Days without contact until a pair turns red.
        QuietLateDays,
        /// Months until a wait is reviewed.
        ReviewMonths,
        /// Months without contact until a registration is erased.
        EraseMonths,
        /// Months that an ended match is kept.
        EndedMatchMonths,
        /// Months that an inactive volunteer is kept.
        VolunteerMonths,
        /// Months that course attendance is kept.
        CourseMonths,
        /// Minutes until the program locks itself.
        LockMinutes,
        /// How much each criterion counts.
        MatchWeights,
        /// The level from which two can talk.
        WorkableLevel,
        /// The age below which children ask for a certificate.
        CertificateAge,
        /// An interpreter was agreed on.
        InterpreterAgreedOn,
        /// The participant of a match.
        Participant,
        /// The friend of a match.
        Friend,
        /// Why these two.
        Why,
        /// Proposed on.
        ProposedOn,
        /// Approved on.
        ApprovedOn,
        /// Both were asked on.
        AskedOnBoth,
        /// What the participant answered.
        ParticipantAnswer,
        /// What the friend answered.
        FriendAnswer,
        /// Date and time of the first meeting.
        FirstMeetingAt,
        /// The place of the first meeting.
        FirstMeetingPlace,
        /// Active since.
        ActiveOn,
        /// Paused since.
        PausedOn,
        /// Paused until.
        PauseUntil,
        /// Went on after a pause.
        ResumedOn,
        /// Ended on.
        EndedOn,
        /// Why it ended.
        EndReason,
        /// Declined on.
        DeclinedOn,
        /// Who declined.
        DeclinedBy,
        /// Why it was declined.
        DeclineReason,
        /// May be suggested again from.
        LiftedOn,
        /// Whether the participant wants another friend.
        ParticipantAgain,
        /// Whether the friend wants another.
        FriendAgain,
        /// The member who follows up.
        FollowsUp,
        /// The member who stands in.
        StandIn,
        /// Stands in from.
        StandInFrom,
        /// Stands in until.
        StandInUntil,
        /// Which planned follow-up it was.
        Number,
        /// The day it was done.
        DoneOn,
        /// With whom we talked.
        TalkedWith,
        /// What they did.
        Did,
        /// What was good.
        Good,
        /// What was hard.
        Hard,
        /// How often they met.
        TimesMet,
        /// How it goes, by theme.
        Outcomes,
        /// What a concern is about.
        Topic,
        /// Urgent.
        Urgent,
        /// Raised on.
        RaisedOn,
        /// Solved on.
        SolvedOn,
        /// How it was solved.
        Solution,
        /// Together, or not these two.
        Choice,
        /// The title, by language.
        Titles,
        /// What kind of course.
        Kind,
        /// For whom a course is.
        Audience,
        /// Who holds a course.
        Organiser,
        /// Who teaches.
        Teacher,
        /// Whether it is held online.
        Online,
        /// The last day for signing up.
        SignUpBy,
        /// The last day for signing off.
        SignOffBy,
        /// Food.
        Food,
        /// What else there is to know about a course.
        Notes,
        /// Whether a course counts as an introduction to the work.
        Introduces,
        /// The day it was decided that a course is held.
        ConfirmedOn,
        /// How many gave one to five.
        Scores,
        /// When a session begins.
        StartsAt,
        /// When a session ends.
        EndsAt,
        /// In, waiting or signed off.
        Standing,
        /// Where an enrolment stands in the list.
        Turn,
        /// Enrolled on.
        EnrolledOn,
        /// Signed off on.
        SignedOffOn,
        /// Moved up from the list on.
        MovedUpOn,
        /// Told of a place on.
        ToldOn,
    }
}

impl Record {
    /// The table that holds these records.
    #[must_use]
    pub fn table(self) -> &'static str {
        match self {
            // "group" is a word of SQL's own.
            Self::Group => "volunteer_group",
            other => other.into(),
        }
    }

    pub(crate) fn of_table(table: &str) -> Option<Self> {
        Self::VARIANTS
            .iter()
            .copied()
            .find(|record| record.table() == table)
    }
}

impl Field {
    /// The field that a column holds, where the user has a word for it.
    pub(crate) fn of_column(column: &str) -> Option<Self> {
        match column {
            "full_name" => Some(Self::Name),
            "area_id" => Some(Self::Area),
            "text" => Some(Self::Note),
            "participant_id" => Some(Self::Participant),
            "friend_id" => Some(Self::Friend),
            "languages" => Some(Self::MeetingLanguages),
            "contact_name" | "contact_phone" | "contact_email" => Some(Self::Contact),
            other => other.parse().ok(),
        }
    }
}
