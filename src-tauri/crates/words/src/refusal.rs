//! What is said when something was not done: what happened, why, and what to do now.

use std::path::PathBuf;

use vejviser_core::error::ChangedSince;
use vejviser_core::{Error, Refusal};

use crate::worded::not_found;
use crate::{Lang, Worded, dates, messages};

/// The sentences for any error of the core: a refusal's own, or the one for faults.
#[must_use]
pub fn error(lang: Lang, error: &Error) -> String {
    match error {
        Error::Refused(why) => refusal(lang, why),
        Error::Fault(_) => fault(lang),
    }
}

/// The sentences for a failure of the machine or of the program. Its details are for the log.
#[must_use]
pub fn fault(lang: Lang) -> String {
    messages::refusal_fault(lang)
}

/// The sentences for a refusal. Where a member changed something since, [`changed_since`] can name
/// her too.
#[must_use]
pub fn refusal(lang: Lang, refusal: &Refusal) -> String {
    match refusal {
        Refusal::WrongPassphrase => messages::refusal_wrong_passphrase(lang),
        Refusal::RecoveryCodeMistyped => messages::refusal_recovery_code_mistyped(lang),
        Refusal::RecoveryCodeUnknown => messages::refusal_recovery_code_unknown(lang),
        Refusal::PassphraseTooShort { least } => {
            messages::refusal_passphrase_too_short(lang, *least)
        }
        Refusal::PassphraseTaken => messages::refusal_passphrase_taken(lang),
        Refusal::NoRegister => messages::refusal_no_register(lang),
        Refusal::FolderNotEmpty => messages::refusal_folder_not_empty(lang),
        Refusal::CloudFolder { service } => messages::refusal_cloud_folder(lang, service),
        Refusal::ReadOnly => messages::refusal_read_only(lang),
        Refusal::DiskFull => messages::refusal_disk_full(lang),
        Refusal::AlreadyOpen => messages::refusal_already_open(lang),
        Refusal::NewerRegister => messages::refusal_newer_register(lang),
        Refusal::Damaged { backup } => with_backup(
            lang,
            backup.as_ref(),
            messages::refusal_damaged,
            messages::refusal_damaged_without_backup,
        ),
        Refusal::KeysLost { backup } => with_backup(
            lang,
            backup.as_ref(),
            messages::refusal_keys_lost,
            messages::refusal_keys_lost_without_backup,
        ),
        Refusal::NotABackup => messages::refusal_not_a_backup(lang),
        Refusal::NoSuchFolder => messages::refusal_no_such_folder(lang),
        Refusal::NoSuchFile => messages::refusal_no_such_file(lang),
        Refusal::FileExists => messages::refusal_file_exists(lang),

        Refusal::NotFound { record } => not_found(lang, *record),
        Refusal::NoSuchMunicipality { code } => messages::refusal_no_such_municipality(lang, code),
        Refusal::NotOurMunicipality { code } => messages::refusal_not_our_municipality(lang, code),

        Refusal::Missing { field } => messages::refusal_missing(lang, &field.words(lang)),
        Refusal::TooLong { field, most } => {
            messages::refusal_too_long(lang, &field.words(lang), *most)
        }
        Refusal::CprNumber { field } => messages::refusal_cpr_number(lang, &field.words(lang)),
        Refusal::NotAPhone => messages::refusal_not_a_phone(lang),
        Refusal::NotAnEmail => messages::refusal_not_an_email(lang),
        Refusal::NotADate { field } => messages::refusal_not_a_date(lang, &field.words(lang)),
        Refusal::TooEarly { field, least } => {
            messages::refusal_too_early(lang, &field.words(lang), *least)
        }
        Refusal::TooLate { field, most } => {
            messages::refusal_too_late(lang, &field.words(lang), *most)
        }
        Refusal::NotATime { field } => messages::refusal_not_a_time(lang, &field.words(lang)),
        Refusal::OutOfRange { field, least, most } => {
            messages::refusal_out_of_range(lang, &field.words(lang), *least, *most)
        }
        Refusal::NotAnAdult => messages::refusal_not_an_adult(lang),
        Refusal::ControlCharacter { field } => {
            messages::refusal_control_character(lang, &field.words(lang))
        }

        Refusal::NoSuchStep { from, to } => {
            messages::refusal_no_such_step(lang, &from.words(lang), &to.words(lang))
        }
        Refusal::ConsentMissing => messages::refusal_consent_missing(lang),
        Refusal::NoConsentToWithdraw => messages::refusal_no_consent_to_withdraw(lang),
        Refusal::MeetingFull { left, maximum } => {
            messages::refusal_meeting_full(lang, *left, *maximum)
        }
        Refusal::MeetingOver => messages::refusal_meeting_over(lang),
        Refusal::MoreCameThanSignedUp { people } => {
            messages::refusal_more_came_than_signed_up(lang, *people)
        }
        Refusal::AlreadyRegistered => messages::refusal_already_registered(lang),
        Refusal::NothingToRegister => messages::refusal_nothing_to_register(lang),
        Refusal::LastMember => messages::refusal_last_member(lang),
        Refusal::MemberExists => messages::refusal_member_exists(lang),
        Refusal::AreaExists => messages::refusal_area_exists(lang),

        Refusal::GateShut { gate } => messages::refusal_gate_shut(lang, &gate.words(lang)),
        Refusal::NoSuchMatchStep { from, to } => {
            messages::refusal_no_such_match_step(lang, &from.words(lang), &to.words(lang))
        }
        Refusal::AnswersMissing => messages::refusal_answers_missing(lang),
        Refusal::AlreadyMatched => messages::refusal_already_matched(lang),
        Refusal::ReasonMissing => messages::refusal_reason_missing(lang),
        Refusal::NothingToLift => messages::refusal_nothing_to_lift(lang),
        Refusal::FollowUpNoted { number } => messages::refusal_follow_up_noted(lang, *number),
        Refusal::MemberLeft => messages::refusal_member_left(lang),

        Refusal::CourseOver => messages::refusal_course_over(lang),
        Refusal::EnrolledAlready => messages::refusal_enrolled_already(lang),
        Refusal::SessionWasHeld => messages::refusal_session_was_held(lang),

        Refusal::NothingToUndo => messages::refusal_nothing_to_undo(lang),
        Refusal::NothingToRedo => messages::refusal_nothing_to_redo(lang),
        Refusal::ChangedSince(change) => changed_since(lang, change, None),
        Refusal::BuiltUpon { record, by } => {
            messages::refusal_built_upon(lang, &record.words(lang), &by.words(lang))
        }
        Refusal::ErasedSince => messages::refusal_erased_since(lang),
        Refusal::CannotBeUndone => messages::refusal_cannot_be_undone(lang),

        Refusal::NoRowToImport => messages::refusal_no_row_to_import(lang),
    }
}

/// The sentences for an undo that something changed since stands in the way of: which field, when by
/// the Danish clock, and by whom if the member's name is handed in.
#[must_use]
pub fn changed_since(lang: Lang, change: &ChangedSince, member: Option<&str>) -> String {
    let at = dates::in_denmark(change.at);
    match (change.field, member) {
        (Some(field), Some(member)) => {
            messages::refusal_changed_since(lang, &field.words(lang), at, member)
        }
        (Some(field), None) => {
            messages::refusal_changed_since_by_unknown(lang, &field.words(lang), at)
        }
        (None, Some(member)) => {
            messages::refusal_record_changed_since(lang, &change.record.words(lang), at, member)
        }
        (None, None) => {
            messages::refusal_record_changed_since_by_unknown(lang, &change.record.words(lang), at)
        }
    }
}

/// One wording that offers the newest good backup, or another where there is none.
fn with_backup(
    lang: Lang,
    backup: Option<&PathBuf>,
    there: fn(Lang, &str) -> String,
    missing: fn(Lang) -> String,
) -> String {
    match backup {
        Some(path) => there(lang, &path.display().to_string()),
        None => missing(lang),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::{TimeZone, Utc};
    use vejviser_core::register::{Field, OperationKind, Record};

    use super::*;
    use crate::plain;

    fn change(field: Option<Field>) -> ChangedSince {
        ChangedSince {
            record: Record::Person,
            id: "018f".to_owned(),
            field,
            by: OperationKind::PersonChanged,
            member: None,
            at: Utc.with_ymd_and_hms(2027, 7, 3, 16, 30, 0).unwrap(),
        }
    }

    #[test]
    fn a_field_changed_since_is_named_with_when_and_by_whom() {
        let said = changed_since(Lang::DANISH, &change(Some(Field::Phone)), Some("Grethe"));
        assert!(
            plain(&said).contains("»Telefon« er ændret siden, 03.07.2027 18:30, af Grethe."),
            "{said}"
        );
    }

    #[test]
    fn a_change_without_a_field_names_the_kind_of_record_in_every_language() {
        for lang in Lang::all() {
            let said = plain(&changed_since(lang, &change(None), Some("Grethe")));
            for part in [
                Record::Person.words(lang).as_str(),
                "03.07.2027 18:30",
                "Grethe",
            ] {
                assert!(said.contains(part), "{lang}: {said}");
            }
        }
    }

    #[test]
    fn a_full_meeting_has_its_own_sentence() {
        let said = |left| {
            let full = Refusal::MeetingFull { left, maximum: 40 };
            plain(&refusal(Lang::DANISH, &full))
        };
        assert!(said(0).starts_with("Mødet er fyldt; der er plads til 40."));
        assert!(said(1).starts_with("Der er kun 1 plads tilbage af 40."));
        assert!(said(2).starts_with("Der er kun 2 pladser tilbage af 40."));
    }

    #[test]
    fn the_newest_good_backup_is_offered_where_there_is_one() {
        let damaged = |backup| refusal(Lang::DANISH, &Refusal::Damaged { backup });
        assert!(damaged(Some("/kopier/a.vejviser-backup".into())).contains("/kopier/a"));
        assert!(damaged(None).contains("ingen sikkerhedskopi"));
    }
}
