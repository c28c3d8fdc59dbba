//! What was done, as history tells it, and what undo and redo say.

use vejviser_core::register::OperationKind;

use crate::{Lang, Worded, messages};

impl Worded for OperationKind {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::RegisterCreated => messages::operation_register_created(lang),
            Self::SampleCreated => messages::operation_sample_created(lang),
            Self::Opened => messages::operation_opened(lang),
            Self::Restored => messages::operation_restored(lang),
            Self::Migrated => messages::operation_migrated(lang),
            Self::MemberAdded => messages::operation_member_added(lang),
            Self::MemberRemoved => messages::operation_member_removed(lang),
            Self::MemberRenamed => messages::operation_member_renamed(lang),
            Self::PassphraseChanged => messages::operation_passphrase_changed(lang),
            Self::RecoverySheetRenewed => messages::operation_recovery_sheet_renewed(lang),
            Self::Recovered => messages::operation_recovered(lang),
            Self::BackedUp => messages::operation_backed_up(lang),
            Self::GroupChanged => messages::operation_group_changed(lang),
            Self::AreaAdded => messages::operation_area_added(lang),
            Self::AreaRenamed => messages::operation_area_renamed(lang),
            Self::RegistrationAdded => messages::operation_registration_added(lang),
            Self::RegistrationChanged => messages::operation_registration_changed(lang),
            Self::RegistrationStepped => messages::operation_registration_stepped(lang),
            Self::PersonChanged => messages::operation_person_changed(lang),
            Self::PersonErased => messages::operation_person_erased(lang),
            Self::NoteAdded => messages::operation_note_added(lang),
            Self::ConsentGiven => messages::operation_consent_given(lang),
            Self::ConsentWithdrawn => messages::operation_consent_withdrawn(lang),
            Self::MeetingAdded => messages::operation_meeting_added(lang),
            Self::MeetingChanged => messages::operation_meeting_changed(lang),
            Self::MeetingHeld => messages::operation_meeting_held(lang),
            Self::MeetingCancelled => messages::operation_meeting_cancelled(lang),
            Self::Invited => messages::operation_invited(lang),
            Self::SignedUp => messages::operation_signed_up(lang),
            Self::SignUpChanged => messages::operation_sign_up_changed(lang),
            Self::SignUpRemoved => messages::operation_sign_up_removed(lang),
            Self::AttendanceNoted => messages::operation_attendance_noted(lang),
            Self::SheetTypedBack => messages::operation_sheet_typed_back(lang),
            Self::SignUpRegistered => messages::operation_sign_up_registered(lang),
            Self::PaperDestroyed => messages::operation_paper_destroyed(lang),
            Self::MatchProposed => messages::operation_match_proposed(lang),
            Self::MatchStepped => messages::operation_match_stepped(lang),
            Self::MatchAnswered => messages::operation_match_answered(lang),
            Self::MatchChanged => messages::operation_match_changed(lang),
            Self::MatchDeclined => messages::operation_match_declined(lang),
            Self::MatchLifted => messages::operation_match_lifted(lang),
            Self::StandInChosen => messages::operation_stand_in_chosen(lang),
            Self::FollowedUp => messages::operation_followed_up(lang),
            Self::FollowUpChanged => messages::operation_follow_up_changed(lang),
            Self::ConcernRaised => messages::operation_concern_raised(lang),
            Self::ConcernChanged => messages::operation_concern_changed(lang),
            Self::ConcernSolved => messages::operation_concern_solved(lang),
            Self::PairChosen => messages::operation_pair_chosen(lang),
            Self::PairReleased => messages::operation_pair_released(lang),
            Self::PlanApproved => messages::operation_plan_approved(lang),
            Self::CourseAdded => messages::operation_course_added(lang),
            Self::CourseChanged => messages::operation_course_changed(lang),
            Self::CourseConfirmed => messages::operation_course_confirmed(lang),
            Self::CourseHeld => messages::operation_course_held(lang),
            Self::CourseCancelled => messages::operation_course_cancelled(lang),
            Self::Enrolled => messages::operation_enrolled(lang),
            Self::SignedOff => messages::operation_signed_off(lang),
            Self::EnrolmentChanged => messages::operation_enrolment_changed(lang),
            Self::ListReordered => messages::operation_list_reordered(lang),
            Self::CourseAttendanceNoted => messages::operation_course_attendance_noted(lang),
            Self::Imported => messages::operation_imported(lang),
            Self::Printed => messages::operation_printed(lang),
            Self::Exported => messages::operation_exported(lang),
            Self::Undone => messages::operation_undone(lang),
            Self::Redone => messages::operation_redone(lang),
        }
    }
}

/// What the button says that undoes such an operation: `Fortryd: tilmeldt til et møde`.
#[must_use]
pub fn undo(lang: Lang, kind: OperationKind) -> String {
    match kind {
        OperationKind::SampleCreated => messages::operation_sample_created_undo(lang),
        OperationKind::MemberRenamed => messages::operation_member_renamed_undo(lang),
        OperationKind::GroupChanged => messages::operation_group_changed_undo(lang),
        OperationKind::AreaAdded => messages::operation_area_added_undo(lang),
        OperationKind::AreaRenamed => messages::operation_area_renamed_undo(lang),
        OperationKind::RegistrationAdded => messages::operation_registration_added_undo(lang),
        OperationKind::RegistrationChanged => messages::operation_registration_changed_undo(lang),
        OperationKind::RegistrationStepped => messages::operation_registration_stepped_undo(lang),
        OperationKind::PersonChanged => messages::operation_person_changed_undo(lang),
        OperationKind::NoteAdded => messages::operation_note_added_undo(lang),
        OperationKind::ConsentGiven => messages::operation_consent_given_undo(lang),
        OperationKind::ConsentWithdrawn => messages::operation_consent_withdrawn_undo(lang),
        OperationKind::MeetingAdded => messages::operation_meeting_added_undo(lang),
        OperationKind::MeetingChanged => messages::operation_meeting_changed_undo(lang),
        OperationKind::MeetingHeld => messages::operation_meeting_held_undo(lang),
        OperationKind::MeetingCancelled => messages::operation_meeting_cancelled_undo(lang),
        OperationKind::Invited => messages::operation_invited_undo(lang),
        OperationKind::SignedUp => messages::operation_signed_up_undo(lang),
        OperationKind::SignUpChanged => messages::operation_sign_up_changed_undo(lang),
        OperationKind::SignUpRemoved => messages::operation_sign_up_removed_undo(lang),
        OperationKind::AttendanceNoted => messages::operation_attendance_noted_undo(lang),
        OperationKind::SheetTypedBack => messages::operation_sheet_typed_back_undo(lang),
        OperationKind::SignUpRegistered => messages::operation_sign_up_registered_undo(lang),
        OperationKind::PaperDestroyed => messages::operation_paper_destroyed_undo(lang),
        OperationKind::MatchProposed => messages::operation_match_proposed_undo(lang),
        OperationKind::MatchStepped => messages::operation_match_stepped_undo(lang),
        OperationKind::MatchAnswered => messages::operation_match_answered_undo(lang),
        OperationKind::MatchChanged => messages::operation_match_changed_undo(lang),
        OperationKind::MatchDeclined => messages::operation_match_declined_undo(lang),
        OperationKind::MatchLifted => messages::operation_match_lifted_undo(lang),
        OperationKind::StandInChosen => messages::operation_stand_in_chosen_undo(lang),
        OperationKind::FollowedUp => messages::operation_followed_up_undo(lang),
        OperationKind::FollowUpChanged => messages::operation_follow_up_changed_undo(lang),
        OperationKind::ConcernRaised => messages::operation_concern_raised_undo(lang),
        OperationKind::ConcernChanged => messages::operation_concern_changed_undo(lang),
        OperationKind::ConcernSolved => messages::operation_concern_solved_undo(lang),
        OperationKind::PairChosen => messages::operation_pair_chosen_undo(lang),
        OperationKind::PairReleased => messages::operation_pair_released_undo(lang),
        OperationKind::PlanApproved => messages::operation_plan_approved_undo(lang),
        OperationKind::CourseAdded => messages::operation_course_added_undo(lang),
        OperationKind::CourseChanged => messages::operation_course_changed_undo(lang),
        OperationKind::CourseConfirmed => messages::operation_course_confirmed_undo(lang),
        OperationKind::CourseHeld => messages::operation_course_held_undo(lang),
        OperationKind::CourseCancelled => messages::operation_course_cancelled_undo(lang),
        OperationKind::Enrolled => messages::operation_enrolled_undo(lang),
        OperationKind::SignedOff => messages::operation_signed_off_undo(lang),
        OperationKind::EnrolmentChanged => messages::operation_enrolment_changed_undo(lang),
        OperationKind::ListReordered => messages::operation_list_reordered_undo(lang),
        OperationKind::CourseAttendanceNoted => {
            messages::operation_course_attendance_noted_undo(lang)
        }
        OperationKind::Imported => messages::operation_imported_undo(lang),
        OperationKind::RegisterCreated
        | OperationKind::Opened
        | OperationKind::Restored
        | OperationKind::Migrated
        | OperationKind::MemberAdded
        | OperationKind::MemberRemoved
        | OperationKind::PassphraseChanged
        | OperationKind::RecoverySheetRenewed
        | OperationKind::Recovered
        | OperationKind::BackedUp
        | OperationKind::PersonErased
        | OperationKind::Printed
        | OperationKind::Exported
        | OperationKind::Undone
        | OperationKind::Redone => messages::operation_undo_other(lang),
    }
}

/// What the button says that redoes such an operation: `Gentag: tilmeldt til et møde`.
#[must_use]
pub fn redo(lang: Lang, kind: OperationKind) -> String {
    match kind {
        OperationKind::SampleCreated => messages::operation_sample_created_redo(lang),
        OperationKind::MemberRenamed => messages::operation_member_renamed_redo(lang),
        OperationKind::GroupChanged => messages::operation_group_changed_redo(lang),
        OperationKind::AreaAdded => messages::operation_area_added_redo(lang),
        OperationKind::AreaRenamed => messages::operation_area_renamed_redo(lang),
        OperationKind::RegistrationAdded => messages::operation_registration_added_redo(lang),
        OperationKind::RegistrationChanged => messages::operation_registration_changed_redo(lang),
        OperationKind::RegistrationStepped => messages::operation_registration_stepped_redo(lang),
        OperationKind::PersonChanged => messages::operation_person_changed_redo(lang),
        OperationKind::NoteAdded => messages::operation_note_added_redo(lang),
        OperationKind::ConsentGiven => messages::operation_consent_given_redo(lang),
        OperationKind::ConsentWithdrawn => messages::operation_consent_withdrawn_redo(lang),
        OperationKind::MeetingAdded => messages::operation_meeting_added_redo(lang),
        OperationKind::MeetingChanged => messages::operation_meeting_changed_redo(lang),
        OperationKind::MeetingHeld => messages::operation_meeting_held_redo(lang),
        OperationKind::MeetingCancelled => messages::operation_meeting_cancelled_redo(lang),
        OperationKind::Invited => messages::operation_invited_redo(lang),
        OperationKind::SignedUp => messages::operation_signed_up_redo(lang),
        OperationKind::SignUpChanged => messages::operation_sign_up_changed_redo(lang),
        OperationKind::SignUpRemoved => messages::operation_sign_up_removed_redo(lang),
        OperationKind::AttendanceNoted => messages::operation_attendance_noted_redo(lang),
        OperationKind::SheetTypedBack => messages::operation_sheet_typed_back_redo(lang),
        OperationKind::SignUpRegistered => messages::operation_sign_up_registered_redo(lang),
        OperationKind::PaperDestroyed => messages::operation_paper_destroyed_redo(lang),
        OperationKind::MatchProposed => messages::operation_match_proposed_redo(lang),
        OperationKind::MatchStepped => messages::operation_match_stepped_redo(lang),
        OperationKind::MatchAnswered => messages::operation_match_answered_redo(lang),
        OperationKind::MatchChanged => messages::operation_match_changed_redo(lang),
        OperationKind::MatchDeclined => messages::operation_match_declined_redo(lang),
        OperationKind::MatchLifted => messages::operation_match_lifted_redo(lang),
        OperationKind::StandInChosen => messages::operation_stand_in_chosen_redo(lang),
        OperationKind::FollowedUp => messages::operation_followed_up_redo(lang),
        OperationKind::FollowUpChanged => messages::operation_follow_up_changed_redo(lang),
        OperationKind::ConcernRaised => messages::operation_concern_raised_redo(lang),
        OperationKind::ConcernChanged => messages::operation_concern_changed_redo(lang),
        OperationKind::ConcernSolved => messages::operation_concern_solved_redo(lang),
        OperationKind::PairChosen => messages::operation_pair_chosen_redo(lang),
        OperationKind::PairReleased => messages::operation_pair_released_redo(lang),
        OperationKind::PlanApproved => messages::operation_plan_approved_redo(lang),
        OperationKind::CourseAdded => messages::operation_course_added_redo(lang),
        OperationKind::CourseChanged => messages::operation_course_changed_redo(lang),
        OperationKind::CourseConfirmed => messages::operation_course_confirmed_redo(lang),
        OperationKind::CourseHeld => messages::operation_course_held_redo(lang),
        OperationKind::CourseCancelled => messages::operation_course_cancelled_redo(lang),
        OperationKind::Enrolled => messages::operation_enrolled_redo(lang),
        OperationKind::SignedOff => messages::operation_signed_off_redo(lang),
        OperationKind::EnrolmentChanged => messages::operation_enrolment_changed_redo(lang),
        OperationKind::ListReordered => messages::operation_list_reordered_redo(lang),
        OperationKind::CourseAttendanceNoted => {
            messages::operation_course_attendance_noted_redo(lang)
        }
        OperationKind::Imported => messages::operation_imported_redo(lang),
        OperationKind::RegisterCreated
        | OperationKind::Opened
        | OperationKind::Restored
        | OperationKind::Migrated
        | OperationKind::MemberAdded
        | OperationKind::MemberRemoved
        | OperationKind::PassphraseChanged
        | OperationKind::RecoverySheetRenewed
        | OperationKind::Recovered
        | OperationKind::BackedUp
        | OperationKind::PersonErased
        | OperationKind::Printed
        | OperationKind::Exported
        | OperationKind::Undone
        | OperationKind::Redone => messages::operation_redo_other(lang),
    }
}
