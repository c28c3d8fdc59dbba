//! `matches`, `match`: two who are brought together, from the draft to the end.

use chrono::NaiveDate;
use serde_json::{Map, json};
use vejviser_core::matches::life::Quiet;
use vejviser_core::matches::{
    self, Choice, DeclineReason, EndReason, MatchFilter, MatchItem, MatchRow, MatchState,
    StepDetails,
};
use vejviser_core::register::{Field, Register};
use vejviser_core::values::{Coded, FreeText, Line, Phone};
use vejviser_words::{Lang, Worded as _, dates, messages};

use super::people::name_or_protected;
use super::{Session, follow_up, match_print, matrix};
use crate::answer::with;
use crate::arguments::{Chosen, MatchVerb, Matches, Step, code};
use crate::failure::Failure;

pub async fn list(
    session: &mut Session,
    register: &Register,
    asked: Matches,
) -> Result<(), Failure> {
    let lang = session.lang;
    let today = asked.on.unwrap_or_else(|| register.clock().today());
    let filter = MatchFilter {
        state: asked.state,
        living: asked.living,
        registration: asked.registration,
        ..MatchFilter::default()
    };
    let mut list = session.answer.list("matches")?;
    for item in matches::list(register.readers(), &filter, today).await? {
        list.row(&item, || format!("{}  {}", words(lang, &item), item.row.id))?;
    }
    list.end(&Map::new(), || messages::cli_no_matches(lang))
}

/// "Amal Haddad · Søren Østergård · aktivt · stille et stykke tid".
fn words(lang: Lang, item: &MatchItem) -> String {
    let mut parts = vec![
        name_or_protected(lang, item.participant_name.as_ref()),
        name_or_protected(lang, item.friend_name.as_ref()),
        item.row.state.words(lang),
    ];
    if item.quiet != Quiet::No {
        parts.push(item.quiet.words(lang));
    }
    if let Some((_, day)) = item.next_follow_up {
        parts.push(messages::cli_next_follow_up(lang, day));
    }
    if item.open_concerns > 0 {
        parts.push(messages::cli_open_concerns(lang, item.open_concerns));
    }
    parts.join(" · ")
}

pub async fn run(
    session: &mut Session,
    register: &Register,
    verb: MatchVerb,
) -> Result<(), Failure> {
    let lang = session.lang;
    match verb {
        MatchVerb::Propose { one, other, why } => {
            let pair = matrix::pair(register, &one, &other).await?;
            let why = FreeText::parse_optional(why.as_deref(), Field::Why)?;
            let row = matches::propose(register, &pair, why).await?;
            said(session, &row, &messages::cli_match_proposed(lang))
        }
        MatchVerb::Show { id, on } => {
            let today = on.unwrap_or_else(|| register.clock().today());
            show(session, register, &id, today).await
        }
        MatchVerb::Step(step) => {
            let row = self::step(register, *step).await?;
            let words = messages::cli_match_stepped(lang, &row.state.words(lang));
            said(session, &row, &words)
        }
        MatchVerb::Answer { id, side, said } => {
            let row = matches::answer(register, &id, side, Some(said)).await?;
            self::said(session, &row, &messages::cli_match_answered(lang))
        }
        MatchVerb::Lift { id } => {
            let row = matches::lift(register, &id).await?;
            said(session, &row, &messages::cli_match_lifted(lang))
        }
        MatchVerb::Apart { one, other, reason } => {
            let pair = matrix::pair(register, &one, &other).await?;
            let row = matches::keep_apart(register, &pair, reason).await?;
            said(session, &row, &messages::cli_match_apart(lang))
        }
        MatchVerb::Choose { one, other, choice } => {
            let pair = matrix::pair(register, &one, &other).await?;
            let (choice, words) = match choice {
                Chosen::Locked => (Some(Choice::Locked), messages::cli_pair_locked(lang)),
                Chosen::Forbidden => (Some(Choice::Forbidden), messages::cli_pair_forbidden(lang)),
                Chosen::Free => (None, messages::cli_pair_free(lang)),
            };
            matches::choose(register, &pair, choice).await?;
            let object = json!({
                "id": format!("{}={}", pair.participant, pair.friend),
                "participant": pair.participant,
                "friend": pair.friend,
                "choice": choice,
            });
            session.answer.object(&object, &words)
        }
        MatchVerb::Sheet(asked) => match_print::sheet(session, register, asked).await,
        MatchVerb::Letter(asked) => match_print::letter(session, register, asked).await,
    }
}

fn said(session: &mut Session, row: &MatchRow, words: &str) -> Result<(), Failure> {
    session.answer.object(&with(row, &[]), words)
}

/// A step with what belongs to it; what belongs to another is a slip of the command.
async fn step(register: &Register, step: Step) -> Result<MatchRow, Failure> {
    let to = step.state;
    for (given, option, belongs_to) in [
        (
            step.reason.is_some(),
            "--reason",
            &[MatchState::Ended, MatchState::Declined][..],
        ),
        (step.by.is_some(), "--by", &[MatchState::Declined]),
        (step.at.is_some(), "--at", &[MatchState::FirstMeeting]),
        (step.place.is_some(), "--place", &[MatchState::FirstMeeting]),
        (step.until.is_some(), "--until", &[MatchState::Paused]),
        (
            step.participant_again.is_some(),
            "--participant-again",
            &[MatchState::Ended],
        ),
        (
            step.friend_again.is_some(),
            "--friend-again",
            &[MatchState::Ended],
        ),
    ] {
        if given && !belongs_to.contains(&to) {
            return Err(Failure::Usage(format!(
                "{option} does not go with this state"
            )));
        }
    }
    if to == MatchState::Declined {
        if step.on.is_some() {
            return Err(Failure::Usage(
                "--on does not go with this state: it is declined today".to_owned(),
            ));
        }
        let by = step.by.ok_or_else(|| {
            Failure::Usage("--by participant|friend|group says who declined".to_owned())
        })?;
        let reason = reason::<DeclineReason>(step.reason.as_deref())?;
        let reason = reason.unwrap_or(DeclineReason::NotTold);
        return Ok(matches::decline(register, &step.id, by, reason).await?);
    }
    let details = StepDetails {
        on: step.on,
        first_meeting_at: step.at,
        first_meeting_place: Line::parse_optional(step.place.as_deref(), Field::FirstMeetingPlace)?,
        pause_until: step.until,
        end_reason: reason::<EndReason>(step.reason.as_deref())?,
        participant_again: step.participant_again,
        friend_again: step.friend_again,
    };
    Ok(matches::step(register, &step.id, to, details).await?)
}

fn reason<T: Coded + Copy>(said: Option<&str>) -> Result<Option<T>, Failure> {
    said.map(code)
        .transpose()
        .map_err(|codes| Failure::Usage(format!("--reason: {codes}")))
}

async fn show(
    session: &mut Session,
    register: &Register,
    id: &str,
    today: NaiveDate,
) -> Result<(), Failure> {
    let lang = session.lang;
    let readers = register.readers();
    let detail = matches::detail(readers, id, today).await?;
    let follow_ups = matches::follow_ups(readers, id).await?;
    let concerns = matches::concerns(readers, id).await?;
    let row = &detail.item.row;
    let mut lines = vec![words(lang, &detail.item)];
    if let Some(at) = row.first_meeting_at {
        let mut meeting = dates::date_time(lang, at);
        if let Some(place) = &row.first_meeting_place {
            meeting = format!("{meeting} · {}", place.as_str());
        }
        let field = Field::FirstMeetingAt.words(lang);
        lines.push(messages::cli_field_line(lang, &field, &meeting));
    }
    for side in [&detail.participant, &detail.friend] {
        let phone = side.phone.as_ref().map(Phone::international);
        let email = side.email.as_ref().map(|email| email.as_str().to_owned());
        let reached: Vec<String> = [phone, email].into_iter().flatten().collect();
        if !reached.is_empty() {
            let name = name_or_protected(lang, side.name.as_ref());
            lines.push(messages::cli_field_line(lang, &name, &reached.join(" · ")));
        }
    }
    lines.extend(follow_ups.iter().map(|one| follow_up::words(lang, one)));
    lines.extend(
        concerns
            .iter()
            .map(|one| follow_up::concern_words(lang, one)),
    );
    let object = with(
        &detail,
        &[
            ("follow_ups", json!(follow_ups)),
            ("concerns", json!(concerns)),
        ],
    );
    session.answer.object(&object, &lines.join("\n"))
}
