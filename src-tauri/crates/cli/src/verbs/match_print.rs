//! `match sheet`, `match letter`: what the two of a match get on paper.

use vejviser_core::register::{Register, get};
use vejviser_core::registrations::RegistrationRow;
use vejviser_core::values::{PersonName, Side};
use vejviser_core::{Refusal, groups, matches};
use vejviser_exchange::{MatchLetterKind as Kind, letter_language, letter_to_side};
use vejviser_paper::{ExpectationsSheet, LetterSheet, print_expectations, print_letters};
use vejviser_words::dates;

use super::{Session, sheet};
use crate::arguments::{MatchLetter, MatchMessage, MatchSheet};
use crate::failure::Failure;

pub async fn sheet(
    session: &mut Session,
    register: &Register,
    asked: MatchSheet,
) -> Result<(), Failure> {
    let lang = session.lang;
    vejviser_core::register::check_place(&asked.output)?;
    let readers = register.readers();
    let today = dates::in_denmark(register.clock().now()).date();
    let detail = matches::detail(readers, &asked.id, today).await?;
    let row = &detail.item.row;
    let participant = get::<RegistrationRow>(readers, &row.participant_id).await?;
    let friend = get::<RegistrationRow>(readers, &row.friend_id).await?;
    let group = groups::get(readers).await?;
    let sheet = ExpectationsSheet::of(lang, &group, &detail, &participant, &friend, today);
    let beside = asked.beside;
    let printed = tokio::task::spawn_blocking(move || print_expectations(&sheet, lang, beside));
    let told = sheet::hand_out(lang, register, Some(&row.id), &asked.output, printed).await?;
    session.answer.object(&told.object, &told.words.join("\n"))
}

pub async fn letter(
    session: &mut Session,
    register: &Register,
    asked: MatchLetter,
) -> Result<(), Failure> {
    let lang = session.lang;
    vejviser_core::register::check_place(&asked.output)?;
    let readers = register.readers();
    let today = dates::in_denmark(register.clock().now()).date();
    let detail = matches::detail(readers, &asked.id, today).await?;
    let group = groups::get(readers).await?;
    let receiver = match asked.side {
        Side::Participant => &detail.participant,
        Side::Friend => &detail.friend,
    };
    let kind = asked.kind.map(|kind| match kind {
        MatchMessage::Asked => Kind::Asked,
        MatchMessage::FirstMeeting => Kind::FirstMeeting,
        MatchMessage::Reminder => Kind::Reminder,
        MatchMessage::Pause => Kind::Pause,
        MatchMessage::ThankYou => Kind::ThankYou,
    });
    let nearest = || Kind::now(&detail.item.row).first().copied();
    let kind = kind.or_else(nearest).ok_or(Refusal::AnswersMissing)?;
    let hers = letter_language(receiver.contact_language.as_ref(), &group);
    let letter = letter_to_side(kind, hers, asked.side, &detail, &group)?;
    let to = receiver.name.as_ref().map(PersonName::as_str);
    let sheet = LetterSheet::of(hers, &group, to, &letter.subject, &letter.body, today);
    let printed = tokio::task::spawn_blocking(move || print_letters(&[(hers, sheet)]));
    let about = Some(asked.id.as_str());
    let told = sheet::hand_out(lang, register, about, &asked.output, printed).await?;
    session.answer.object(&told.object, &told.words.join("\n"))
}
