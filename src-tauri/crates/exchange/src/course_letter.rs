//! Messages to those who take part in a course, or could, in the receiver's own language.

use vejviser_core::Refusal;
use vejviser_core::courses::CourseItem;
use vejviser_core::groups::GroupRow;
use vejviser_core::register::Field;
use vejviser_core::values::Line;
use vejviser_words::worded::course_title;
use vejviser_words::{Lang, dates, messages};

use crate::letter::{Letter, Said, contact, written};

/// What a message about a course is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CourseLetterKind {
    /// There is a course.
    Invitation,
    /// Some day before the first session.
    Reminder,
    /// It has another time or place; the letter names those it has now.
    Moved,
    /// It is called off.
    Cancellation,
    /// Somebody on the waiting list has a place now.
    Place,
}

/// Words a message about a course in this language. `to` is what the receiver is called; `None` for a
/// letter that goes to several at once.
///
/// # Errors
/// [`Refusal::Missing`] while the course has no session, or, where the message names it and the course
/// is not online, no place.
pub fn course_letter(
    kind: CourseLetterKind,
    lang: Lang,
    to: Option<&str>,
    group: &GroupRow,
    item: &CourseItem,
) -> Result<Letter, Refusal> {
    let details = &item.course.details;
    let course = course_title(lang, &details.titles);
    let contact = contact(group);
    let (subject, opening, closing) = match kind {
        CourseLetterKind::Invitation => (
            messages::letter_course_invitation_subject(lang, &course),
            messages::letter_course_invitation_opening(lang, &course),
            match details.sign_up_by {
                Some(day) => messages::letter_course_invitation_closing_by(lang, day, &contact),
                None => messages::letter_course_invitation_closing(lang, &contact),
            },
        ),
        CourseLetterKind::Reminder => (
            messages::letter_course_reminder_subject(lang, &course),
            messages::letter_course_reminder_opening(lang, &course),
            messages::letter_reminder_closing(lang, &contact),
        ),
        CourseLetterKind::Moved => (
            messages::letter_course_moved_subject(lang, &course),
            messages::letter_course_moved_opening(lang, &course),
            messages::letter_moved_closing(lang, &contact),
        ),
        CourseLetterKind::Cancellation => (
            messages::letter_course_cancellation_subject(lang, &course),
            messages::letter_course_cancellation_opening(lang, &course),
            messages::letter_cancellation_closing(lang, &contact),
        ),
        CourseLetterKind::Place => (
            messages::letter_course_place_subject(lang, &course),
            messages::letter_course_place_opening(lang, &course),
            messages::letter_course_place_closing(lang, &contact),
        ),
    };
    let mut told = vec![opening];
    if kind != CourseLetterKind::Cancellation {
        told.extend(when_and_where(lang, item)?);
    }
    let said = Said {
        subject,
        told: told.join("\n"),
        closing,
        privacy: messages::letter_course_privacy(lang, &contact),
    };
    Ok(written(lang, to, group, &said))
}

/// Each session and the place, a line each.
fn when_and_where(lang: Lang, item: &CourseItem) -> Result<Vec<String>, Refusal> {
    let details = &item.course.details;
    if item.sessions.is_empty() {
        return Err(Refusal::Missing {
            field: Field::StartsAt,
        });
    }
    let mut lines: Vec<String> = item
        .sessions
        .iter()
        .map(|session| {
            let from = session.starts_at;
            messages::paper_when(lang, from.date(), &dates::time(lang, from.time()))
        })
        .collect();
    let line = |line: &Line| line.as_str().to_owned();
    match (&details.place, details.online) {
        (Some(place), _) => lines.push(line(place)),
        (None, true) => lines.push(messages::field_online(lang)),
        (None, false) => {
            return Err(Refusal::Missing {
                field: Field::Place,
            });
        }
    }
    lines.extend(details.address.as_ref().map(line));
    Ok(lines)
}
