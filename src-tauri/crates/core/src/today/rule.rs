//! What is due: a pure rule over facts, a day and the group's settings.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::courses;
use super::facts::{Facts, MeetingFacts, review_due, talk_due};
use super::pairs;
use super::{Due, DueKind, Lacks, LeadsTo, Urgency};
use crate::groups::GroupRow;
use crate::meetings::readiness;
use crate::values::MeetingState;

/// A decision or a shredding is spoken of so many days before.
pub(super) const AHEAD: u64 = 7;
/// A backup older than this is too old.
const BACKUP_DAYS: u64 = 30;

/// What is due on a day, the most urgent first.
#[must_use]
pub fn due(facts: &Facts, today: NaiveDate, group: &GroupRow) -> Vec<Due> {
    let mut all = Vec::new();
    for meeting in &facts.meetings {
        of_meeting(meeting, today, group, &mut all);
    }
    for course in &facts.courses {
        courses::of_course(course, today, &mut all);
    }
    for (grouped, kind, leads_to, urgency) in [
        (
            facts.without_talk,
            DueKind::WithoutTalk,
            LeadsTo::NewUntil(talk_due(today)),
            Urgency::Soon,
        ),
        (
            facts.without_consent,
            DueKind::ConsentMissing,
            LeadsTo::WithoutConsent,
            Urgency::Soon,
        ),
        (
            facts.long_waits,
            DueKind::LongWait,
            LeadsTo::WaitingUntil(review_due(today, group)),
            Urgency::WhenYouCan,
        ),
        (
            facts.drafts,
            DueKind::DraftsUnfinished,
            LeadsTo::Drafts,
            Urgency::WhenYouCan,
        ),
    ] {
        if grouped.count > 0 {
            all.push(Due {
                count: grouped.count,
                date: grouped.first,
                ..plain(kind, urgency, leads_to)
            });
        }
    }
    for (registration, renew_by) in &facts.certificates {
        let leads_to = LeadsTo::Registration(registration.clone());
        all.push(Due {
            date: Some(*renew_by),
            ..plain(
                DueKind::CertificateToRenew,
                by(*renew_by, today, Urgency::WhenYouCan),
                leads_to,
            )
        });
    }
    all.extend(facts.concerns.iter().map(pairs::of_concerns));
    let matches = facts.matches.iter();
    all.extend(matches.filter_map(|one| pairs::of_match(one, today, group)));
    all.extend(backup(facts, today, group));
    all.sort_by(|one, other| {
        let key = |due: &Due| (due.urgency, due.kind, due.meeting_on, due.date);
        key(one)
            .cmp(&key(other))
            .then_with(|| one.leads_to.cmp(&other.leads_to))
    });
    all
}

pub(super) fn plain(kind: DueKind, urgency: Urgency, leads_to: LeadsTo) -> Due {
    Due {
        kind,
        urgency,
        leads_to,
        count: 0,
        date: None,
        meeting_on: None,
        place: None,
        lacks: Lacks::default(),
        titles: BTreeMap::new(),
        ask: None,
    }
}

/// Late once the day has passed.
pub(super) fn by(day: NaiveDate, today: NaiveDate, otherwise: Urgency) -> Urgency {
    if day < today {
        Urgency::Late
    } else {
        otherwise
    }
}

/// A backup is due where none was taken out of the folder for long; invented people need none.
fn backup(facts: &Facts, today: NaiveDate, group: &GroupRow) -> Option<Due> {
    let last = facts.last_backup.map(|at| at.date_naive());
    let since = last.or(facts.made.map(|at| at.date_naive()))?;
    (!group.try_out && since + Days::new(BACKUP_DAYS) <= today).then(|| Due {
        date: last,
        ..plain(DueKind::NoBackup, Urgency::Soon, LeadsTo::Backups)
    })
}

fn of_meeting(facts: &MeetingFacts, today: NaiveDate, group: &GroupRow, all: &mut Vec<Due>) {
    let meeting = &facts.meeting;
    let on = meeting.details.at.map(|at| at.date());
    let due = |kind, urgency| Due {
        meeting_on: on,
        place: meeting.details.place.clone(),
        ..plain(kind, urgency, LeadsTo::Meeting(meeting.id.clone()))
    };
    let cancelled = meeting.cancelled_on.is_some();
    let past = on.is_some_and(|on| on < today) || meeting.held_on.is_some();
    if !cancelled && !past {
        before(facts, on, today, &due, all);
    }
    if !cancelled && past && (facts.not_noted > 0 || meeting.held_on.is_none()) {
        all.push(Due {
            count: facts.not_noted,
            ..due(DueKind::SheetToTypeBack, Urgency::Soon)
        });
    }
    // Once the paper is shredded nobody can read the row any better.
    if !cancelled && facts.illegible > 0 && meeting.paper_destroyed_on.is_none() {
        all.push(Due {
            count: facts.illegible,
            ..due(DueKind::IllegibleRows, Urgency::WhenYouCan)
        });
    }
    let Some(gone_by) = on.map(|on| on + Days::new(group.sign_up_days.unsigned_abs())) else {
        return;
    };
    if past && gone_by <= today + Days::new(AHEAD) {
        if !cancelled && meeting.paper_destroyed_on.is_none() {
            all.push(Due {
                date: Some(gone_by),
                ..due(
                    DueKind::PaperToShred,
                    by(gone_by, today, Urgency::WhenYouCan),
                )
            });
        }
        if facts.names > 0 {
            all.push(Due {
                count: facts.names,
                date: Some(gone_by),
                ..due(
                    DueKind::SignUpsToGo,
                    by(gone_by, today, Urgency::WhenYouCan),
                )
            });
        }
    }
}

/// Of a meeting that is still to come.
fn before(
    facts: &MeetingFacts,
    on: Option<NaiveDate>,
    today: NaiveDate,
    due: &dyn Fn(DueKind, Urgency) -> Due,
    all: &mut Vec<Due>,
) {
    let ready = readiness(&facts.meeting, facts.signed_up);
    if let Some(decide_by) = ready.decide_by
        && decide_by <= today + Days::new(AHEAD)
        && ready.state != MeetingState::ConsultantConfirmed
    {
        all.push(Due {
            date: Some(decide_by),
            lacks: Lacks {
                people: ready.missing,
                date: !ready.date,
                place: !ready.place,
                consultant: !ready.consultant,
            },
            ..due(
                DueKind::MeetingToDecide,
                by(decide_by, today, Urgency::Soon),
            )
        });
    }
    if let Some(on) = on
        && on <= today + Days::new(1)
    {
        all.push(Due {
            count: (on - today).num_days(),
            date: Some(on),
            ..due(DueKind::MeetingSoon, Urgency::Soon)
        });
    }
    if facts.not_invited > 0 {
        all.push(Due {
            count: facts.not_invited,
            ..due(DueKind::NotInvited, Urgency::Soon)
        });
    }
}
