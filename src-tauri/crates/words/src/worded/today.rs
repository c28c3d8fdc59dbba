//! What is due today: a headline and a sentence that says why.

use chrono::NaiveDate;
use vejviser_core::today::{Due, DueKind, Urgency};

use super::course::{asking, course_title};
use crate::{Lang, Worded, dates, lists, messages};

/// What Today says of one thing that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueWords {
    /// What to do: `Udskriv listen til mødet: 03.03.2027, Digegrevens Hus`.
    pub headline: String,
    /// Why, in a sentence.
    pub reason: String,
}

impl Worded for Urgency {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Urgent => messages::today_urgency_urgent(lang),
            Self::Late => messages::today_urgency_late(lang),
            Self::Soon => messages::today_urgency_soon(lang),
            Self::WhenYouCan => messages::today_urgency_when_you_can(lang),
        }
    }
}

/// What is due, in words.
#[must_use]
pub fn due(lang: Lang, due: &Due) -> DueWords {
    let meeting = meeting(lang, due);
    // Every kind whose reason names a day has one.
    let day = due.date.unwrap_or_default();
    let (headline, reason) = match due.kind {
        DueKind::MeetingToDecide => (
            messages::today_meeting_to_decide(lang, &meeting),
            messages::today_meeting_to_decide_reason(lang, day, &lacking(lang, due)),
        ),
        DueKind::MeetingSoon if due.count > 0 => (
            messages::today_meeting_tomorrow(lang, &meeting),
            messages::today_meeting_tomorrow_reason(lang),
        ),
        DueKind::MeetingSoon => (
            messages::today_meeting_today(lang, &meeting),
            messages::today_meeting_today_reason(lang),
        ),
        DueKind::SheetToTypeBack => (
            messages::today_sheet_to_type_back(lang, &meeting),
            messages::today_sheet_to_type_back_reason(lang, due.count),
        ),
        DueKind::IllegibleRows => (
            messages::today_illegible_rows(lang, &meeting),
            messages::today_illegible_rows_reason(lang, due.count),
        ),
        DueKind::NotInvited => (
            messages::today_not_invited(lang, &meeting),
            messages::today_not_invited_reason(lang, due.count),
        ),
        DueKind::ConcernOpen
        | DueKind::FirstMeetingToNote
        | DueKind::FollowUpDue
        | DueKind::PairQuiet
        | DueKind::AnswersAwaited
        | DueKind::PauseOver
        | DueKind::MatchFellAway
        | DueKind::DraftWaiting => of_match(lang, due, day),
        DueKind::PlaceToTell
        | DueKind::CourseToDecide
        | DueKind::CourseShort
        | DueKind::CourseToConfirm
        | DueKind::AttendanceToNote
        | DueKind::CourseToHold => of_course(lang, due, day),
        DueKind::WithoutTalk => (
            messages::today_without_talk(lang),
            messages::today_without_talk_reason(lang, due.count, day),
        ),
        DueKind::ConsentMissing => (
            messages::today_consent_missing(lang),
            messages::today_consent_missing_reason(lang, due.count),
        ),
        DueKind::LongWait => (
            messages::today_long_wait(lang),
            messages::today_long_wait_reason(lang, due.count, day),
        ),
        DueKind::PaperToShred => (
            messages::today_paper_to_shred(lang, &meeting),
            messages::today_paper_to_shred_reason(lang, day),
        ),
        DueKind::SignUpsToGo => (
            messages::today_sign_ups_to_go(lang, &meeting),
            messages::today_sign_ups_to_go_reason(lang, due.count, day),
        ),
        DueKind::CertificateToRenew => (
            messages::today_certificate_to_renew(lang),
            messages::today_certificate_to_renew_reason(lang, day),
        ),
        DueKind::DraftsUnfinished => (
            messages::today_drafts_unfinished(lang),
            messages::today_drafts_unfinished_reason(lang, due.count, day),
        ),
        DueKind::NoBackup if due.date.is_some() => (
            messages::today_no_backup(lang),
            messages::today_no_backup_reason(lang, day),
        ),
        DueKind::NoBackup => (
            messages::today_never_backed_up(lang),
            messages::today_never_backed_up_reason(lang),
        ),
    };
    DueWords { headline, reason }
}

/// Of a course, with who is asked where it is to be decided.
fn of_course(lang: Lang, due: &Due, day: NaiveDate) -> (String, String) {
    let course = course_title(lang, &due.titles);
    let (headline, reason) = match due.kind {
        DueKind::CourseShort => (
            messages::today_course_short(lang, &course),
            messages::today_course_short_reason(lang, due.count, day),
        ),
        DueKind::CourseToDecide => (
            messages::today_course_to_decide(lang, &course),
            messages::today_course_to_decide_reason(lang, due.count, day),
        ),
        DueKind::CourseToConfirm => (
            messages::today_course_to_confirm(lang, &course),
            messages::today_course_to_confirm_reason(lang, day),
        ),
        DueKind::PlaceToTell => (
            messages::today_place_to_tell(lang, &course),
            messages::today_place_to_tell_reason(lang, due.count, day),
        ),
        DueKind::AttendanceToNote => (
            messages::today_attendance_to_note(lang, &course),
            messages::today_attendance_to_note_reason(lang, due.count, day),
        ),
        _ => (
            messages::today_course_to_hold(lang, &course),
            messages::today_course_to_hold_reason(lang, day),
        ),
    };
    (headline, asking(lang, reason, due.ask.as_ref()))
}

/// Of a match: whose it is stays on its page.
fn of_match(lang: Lang, due: &Due, day: NaiveDate) -> (String, String) {
    match due.kind {
        DueKind::ConcernOpen => (
            messages::today_concern_open(lang),
            messages::today_concern_open_reason(lang, due.count, day),
        ),
        DueKind::FirstMeetingToNote if due.date.is_none() => (
            messages::today_first_meeting_to_plan(lang),
            messages::today_first_meeting_to_plan_reason(lang),
        ),
        DueKind::FirstMeetingToNote => (
            messages::today_first_meeting_to_note(lang),
            messages::today_first_meeting_to_note_reason(lang, day),
        ),
        DueKind::FollowUpDue => (
            messages::today_follow_up_due(lang),
            messages::today_follow_up_due_reason(lang, due.count, day),
        ),
        DueKind::PairQuiet => (
            messages::today_pair_quiet(lang),
            messages::today_pair_quiet_reason(lang, day),
        ),
        DueKind::AnswersAwaited if due.count == 0 => (
            messages::today_answers_given(lang),
            messages::today_answers_given_reason(lang, day),
        ),
        DueKind::AnswersAwaited => (
            messages::today_answers_awaited(lang),
            messages::today_answers_awaited_reason(lang, due.count, day),
        ),
        DueKind::PauseOver => (
            messages::today_pause_over(lang),
            messages::today_pause_over_reason(lang, day),
        ),
        DueKind::MatchFellAway => (
            messages::today_match_fell_away(lang),
            messages::today_match_fell_away_reason(lang, day),
        ),
        _ => (
            messages::today_draft_waiting(lang),
            messages::today_draft_waiting_reason(lang, day),
        ),
    }
}

/// A meeting by its day and place, as far as they are known.
fn meeting(lang: Lang, due: &Due) -> String {
    match (due.meeting_on, &due.place) {
        (Some(day), Some(place)) => messages::today_meeting(lang, day, place.as_str()),
        (Some(day), None) => dates::date(lang, day),
        (None, Some(place)) => place.as_str().to_owned(),
        (None, None) => messages::today_meeting_unnamed(lang),
    }
}

fn lacking(lang: Lang, due: &Due) -> String {
    let lacks = due.lacks;
    let mut all = Vec::new();
    if lacks.people > 0 {
        all.push(messages::today_lacks_people(lang, lacks.people));
    }
    if lacks.date {
        all.push(messages::today_lacks_date(lang));
    }
    if lacks.place {
        all.push(messages::today_lacks_place(lang));
    }
    if lacks.consultant {
        all.push(messages::today_lacks_consultant(lang));
    }
    lists::and(lang, &all)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use vejviser_core::register::Field;
    use vejviser_core::today::{Lacks, LeadsTo};
    use vejviser_core::values::{Coded, Line};

    use super::*;
    use crate::plain;

    fn every<T: Coded + Copy + 'static>() -> impl Iterator<Item = T> {
        T::VARIANTS.iter().copied()
    }

    fn something(kind: DueKind) -> Due {
        Due {
            kind,
            urgency: Urgency::Soon,
            leads_to: LeadsTo::Drafts,
            count: 3,
            date: NaiveDate::from_ymd_opt(2027, 2, 24),
            meeting_on: NaiveDate::from_ymd_opt(2027, 3, 3),
            place: Line::parse("Digegrevens Hus", Field::Place).ok(),
            lacks: Lacks {
                people: 2,
                consultant: true,
                ..Lacks::default()
            },
            titles: BTreeMap::new(),
            ask: Line::parse("Kirsten Lund", Field::Organiser).ok(),
        }
    }

    #[test]
    fn a_meeting_to_be_decided_says_which_by_when_and_what_it_lacks() {
        let words = due(Lang::DANISH, &something(DueKind::MeetingToDecide));
        assert_eq!(
            plain(&words.headline),
            "Beslut, om mødet skal holdes: 03.03.2027, Digegrevens Hus"
        );
        assert_eq!(
            plain(&words.reason),
            "Det besluttes senest 24.02.2027. Der mangler 2 personer og konsulentens ja."
        );
    }

    #[test]
    fn a_course_to_be_decided_says_which_why_and_who_is_asked() {
        let words = due(Lang::DANISH, &something(DueKind::CourseToDecide));
        assert_eq!(
            plain(&words.headline),
            "Beslut, om kurset skal holdes: Kursus"
        );
        assert_eq!(
            plain(&words.reason),
            "Tilmeldingen sluttede 24.02.2027. Der mangler 3 personer. Spørg Kirsten Lund."
        );
    }

    #[test]
    fn whatever_is_due_is_told_apart_in_every_language() {
        for lang in Lang::all() {
            let headlines: BTreeSet<String> = every::<DueKind>()
                .map(|kind| due(lang, &something(kind)).headline)
                .collect();
            assert_eq!(headlines.len(), every::<DueKind>().count(), "{lang}");
            let urgencies: BTreeSet<String> =
                every::<Urgency>().map(|one| one.words(lang)).collect();
            assert_eq!(urgencies.len(), every::<Urgency>().count(), "{lang}");
        }
    }
}
