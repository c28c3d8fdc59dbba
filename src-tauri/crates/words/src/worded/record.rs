//! The names of the kinds of records.

use vejviser_core::register::Record;

use crate::{Lang, Worded, messages};

impl Worded for Record {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Group => messages::record_group(lang),
            Self::Area => messages::record_area(lang),
            Self::Member => messages::record_member(lang),
            Self::Person => messages::record_person(lang),
            Self::PersonLanguage => messages::record_person_language(lang),
            Self::Household => messages::record_household(lang),
            Self::HouseholdPerson => messages::record_household_person(lang),
            Self::Registration => messages::record_registration(lang),
            Self::RegistrationArea => messages::record_registration_area(lang),
            Self::ContactNote => messages::record_contact_note(lang),
            Self::Consent => messages::record_consent(lang),
            Self::Meeting => messages::record_meeting(lang),
            Self::SignUp => messages::record_sign_up(lang),
            Self::Invitation => messages::record_invitation(lang),
            Self::Match => messages::record_match(lang),
            Self::FollowUp => messages::record_follow_up(lang),
            Self::Concern => messages::record_concern(lang),
            Self::PairChoice => messages::record_pair_choice(lang),
            Self::Course => messages::record_course(lang),
            Self::CourseSession => messages::record_course_session(lang),
            Self::Enrolment => messages::record_enrolment(lang),
            Self::Attendance => messages::record_attendance(lang),
            Self::ImportMapping => messages::record_import_mapping(lang),
            Self::Backup => messages::record_backup(lang),
            Self::Operation => messages::record_operation(lang),
        }
    }
}

/// What is said when there is no such record.
pub(crate) fn not_found(lang: Lang, record: Record) -> String {
    match record {
        Record::Group => messages::record_group_not_found(lang),
        Record::Area => messages::record_area_not_found(lang),
        Record::Member => messages::record_member_not_found(lang),
        Record::Person => messages::record_person_not_found(lang),
        Record::PersonLanguage => messages::record_person_language_not_found(lang),
        Record::Household => messages::record_household_not_found(lang),
        Record::HouseholdPerson => messages::record_household_person_not_found(lang),
        Record::Registration => messages::record_registration_not_found(lang),
        Record::RegistrationArea => messages::record_registration_area_not_found(lang),
        Record::ContactNote => messages::record_contact_note_not_found(lang),
        Record::Consent => messages::record_consent_not_found(lang),
        Record::Meeting => messages::record_meeting_not_found(lang),
        Record::SignUp => messages::record_sign_up_not_found(lang),
        Record::Invitation => messages::record_invitation_not_found(lang),
        Record::Match => messages::record_match_not_found(lang),
        Record::FollowUp => messages::record_follow_up_not_found(lang),
        Record::Concern => messages::record_concern_not_found(lang),
        Record::PairChoice => messages::record_pair_choice_not_found(lang),
        Record::Course => messages::record_course_not_found(lang),
        Record::CourseSession => messages::record_course_session_not_found(lang),
        Record::Enrolment => messages::record_enrolment_not_found(lang),
        Record::Attendance => messages::record_attendance_not_found(lang),
        Record::ImportMapping => messages::record_import_mapping_not_found(lang),
        Record::Backup => messages::record_backup_not_found(lang),
        Record::Operation => messages::record_operation_not_found(lang),
    }
}
