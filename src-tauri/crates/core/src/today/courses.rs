//! What is due about a course: a pure rule over how ready it is.

use chrono::{Days, NaiveDate};

use super::rule::{AHEAD, by, plain};
use super::{Due, DueKind, LeadsTo, Urgency};
use crate::courses::{CourseItem, CourseState};

/// Whoever got a place this close to the next session is called at once.
const AT_ONCE_DAYS: u64 = 2;

/// What a course wants done. Who came is noted before it is noted as held: the one follows from the
/// other.
pub(super) fn of_course(item: &CourseItem, today: NaiveDate, all: &mut Vec<Due>) {
    let ready = &item.readiness;
    let due = |kind, urgency| Due {
        titles: item.course.details.titles.clone(),
        ..plain(kind, urgency, LeadsTo::Course(item.course.id.clone()))
    };
    if let Some(by_day) = item.course.details.sign_up_by
        && ready.state == CourseState::Open
    {
        let near = by_day >= today && by_day <= today + Days::new(AHEAD) && ready.missing > 0;
        let kind = if near {
            Some(DueKind::CourseShort)
        } else if !ready.to_decide {
            None
        } else if ready.missing > 0 {
            Some(DueKind::CourseToDecide)
        } else {
            Some(DueKind::CourseToConfirm)
        };
        all.extend(kind.map(|kind| Due {
            count: ready.missing,
            date: Some(by_day),
            ask: item.course.details.organiser.clone(),
            ..due(kind, by(by_day, today, Urgency::Soon))
        }));
    }
    if ready.untold > 0 {
        let next = item
            .sessions
            .iter()
            .map(|session| session.starts_at.date())
            .find(|day| *day >= today);
        let soon = next.is_some_and(|day| day <= today + Days::new(AT_ONCE_DAYS));
        let urgency = if soon { Urgency::Urgent } else { Urgency::Soon };
        all.push(Due {
            count: ready.untold,
            date: ready.untold_since,
            ..due(DueKind::PlaceToTell, urgency)
        });
    }
    if ready.not_noted > 0 {
        all.push(Due {
            count: ready.not_noted,
            date: ready.not_noted_since,
            ..due(DueKind::AttendanceToNote, Urgency::Soon)
        });
    } else if let Some(ended) = ready.ended_on {
        all.push(Due {
            date: Some(ended),
            ..due(DueKind::CourseToHold, Urgency::WhenYouCan)
        });
    }
}
