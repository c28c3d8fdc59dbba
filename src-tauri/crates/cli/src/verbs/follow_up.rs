//! `follow-up`, `concern`: what was said when we asked how it goes, and what worries us.

use vejviser_core::Refusal;
use vejviser_core::matches::{
    self, ConcernItem, ConcernRow, FollowUpItem, FollowUpRow, MatchRow, NewConcern, NewFollowUp,
};
use vejviser_core::members;
use vejviser_core::register::{Field, Record, Register, find, get};
use vejviser_core::values::{FreeText, YesNo};
use vejviser_words::{Lang, Worded as _, dates, messages};

use super::Session;
use super::fields::{free, set};
use crate::answer::with;
use crate::arguments::{Concern, FollowUp};
use crate::failure::Failure;

pub async fn follow_up(
    session: &mut Session,
    register: &Register,
    said: FollowUp,
) -> Result<(), Failure> {
    let known = find::<FollowUpRow>(register.readers(), &said.id).await?;
    let mut noted = match &known {
        Some(row) => NewFollowUp {
            number: row.number,
            done_on: row.done_on,
            talked_with: row.talked_with,
            did: row.did.clone(),
            good: row.good.clone(),
            hard: row.hard.clone(),
            times_met: row.times_met,
            outcomes: row.outcomes.clone(),
        },
        None => NewFollowUp::on(register.clock().today()),
    };
    noted.number = said.number.or(noted.number);
    noted.done_on = said.on.unwrap_or(noted.done_on);
    noted.talked_with = said.talked_with.or(noted.talked_with);
    set(&mut noted.did, said.did.as_ref(), free(Field::Did))?;
    set(&mut noted.good, said.good.as_ref(), free(Field::Good))?;
    set(&mut noted.hard, said.hard.as_ref(), free(Field::Hard))?;
    noted.times_met = said.times_met.or(noted.times_met);
    noted.outcomes.extend(said.outcomes);
    let row = match known {
        Some(row) => matches::change_follow_up(register, &row.id, noted).await?,
        None => matches::follow_up(register, &said.id, noted).await?,
    };
    let words = messages::cli_saved(session.lang);
    session.answer.object(&with(&row, &[]), &words)
}

pub async fn concern(
    session: &mut Session,
    register: &Register,
    said: Concern,
) -> Result<(), Failure> {
    let known = find::<ConcernRow>(register.readers(), &said.id).await?;
    let row = match known {
        Some(row) if said.solved => {
            let solution = FreeText::parse_optional(said.solution.as_deref(), Field::Solution)?;
            matches::solve_concern(register, &row.id, solution).await?
        }
        Some(row) => {
            let id = row.id.clone();
            let before = NewConcern {
                topic: row.topic,
                urgent: row.urgent,
                text: row.text,
                taken_by: row.taken_by,
            };
            let changed = told(register, before, &said).await?;
            matches::change_concern(register, &id, changed).await?
        }
        None => {
            // Whether there is such a match is told before what the command lacks.
            get::<MatchRow>(register.readers(), &said.id).await?;
            let topic = said.topic.ok_or_else(|| {
                Failure::Usage("--topic says what the concern is about".to_owned())
            })?;
            let new = NewConcern {
                topic,
                urgent: false,
                text: None,
                taken_by: None,
            };
            let new = told(register, new, &said).await?;
            matches::raise_concern(register, &said.id, new).await?
        }
    };
    let words = messages::cli_saved(session.lang);
    session.answer.object(&with(&row, &[]), &words)
}

/// The concern with what was said of it now.
async fn told(
    register: &Register,
    mut concern: NewConcern,
    said: &Concern,
) -> Result<NewConcern, Failure> {
    concern.topic = said.topic.unwrap_or(concern.topic);
    if let Some(urgent) = said.urgent {
        concern.urgent = urgent == YesNo::Yes;
    }
    set(&mut concern.text, said.text.as_ref(), free(Field::Note))?;
    match said.taken_by.as_deref().map(str::trim) {
        None => {}
        Some("") => concern.taken_by = None,
        Some(name) => concern.taken_by = Some(member(register, name).await?),
    }
    Ok(concern)
}

/// A member by her name or id.
async fn member(register: &Register, asked: &str) -> Result<String, Failure> {
    let all = members::list(register.readers()).await?;
    let found = all
        .into_iter()
        .find(|member| member.id == asked || member.name.as_str() == asked);
    let none = Refusal::NotFound {
        record: Record::Member,
    };
    Ok(found.ok_or(none)?.id)
}

/// "17.03.2027 · dem begge · dansk: bedre".
pub fn words(lang: Lang, item: &FollowUpItem) -> String {
    let row = &item.row;
    let mut parts = vec![dates::date(lang, row.done_on)];
    parts.extend(row.talked_with.map(|with| with.words(lang)));
    parts.extend(
        [&row.did, &row.good, &row.hard]
            .into_iter()
            .flatten()
            .map(|text| text.as_str().to_owned()),
    );
    parts.extend(row.outcomes.iter().map(|(theme, outcome)| {
        messages::cli_field_line(lang, &theme.words(lang), &outcome.words(lang))
    }));
    format!("{}  {}", parts.join(" · "), row.id)
}

/// "17.03.2027 · penge · haster · Kirsten Bækgaard".
pub fn concern_words(lang: Lang, item: &ConcernItem) -> String {
    let row = &item.row;
    let mut parts = vec![dates::date(lang, row.raised_on), row.topic.words(lang)];
    if row.urgent && row.solved_on.is_none() {
        parts.push(messages::cli_concern_urgent(lang));
    }
    parts.extend(row.text.as_ref().map(|text| text.as_str().to_owned()));
    parts.extend(
        item.taken_by_name
            .as_ref()
            .map(|name| name.as_str().to_owned()),
    );
    parts.extend(
        row.solved_on
            .map(|day| messages::cli_concern_solved(lang, day)),
    );
    format!("{}  {}", parts.join(" · "), row.id)
}
