//! A field's value as the ledger has it, in the words that the form has for it.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;
use vejviser_core::courses::{Audience, CourseKind, Standing};
use vejviser_core::matches::{
    Choice, ConcernTopic, DeclineReason, DeclinedBy, EndReason, MatchState, Outcome, OutcomeTheme,
    TalkedWith,
};
use vejviser_core::register::{Field, Record};
use vejviser_core::registrations::FieldChange;
use vejviser_core::values::{
    AgeBand, ChildCertificate, Composition, ConsentHow, DanishEducation, Frequency, Gender,
    GenderWish, LanguageLevel, Municipality, Phone, Purpose, Referrer, RegistrationState, Side,
    SignUpSource, SpokenLanguage, TimeInDenmark, Topic, WeekTime, YesNo,
};
use vejviser_words::{Lang, Worded, dates, messages};

/// A field as it was and as it became.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct HistoryField {
    pub field: String,
    /// None where it was empty.
    pub before: Option<String>,
    pub after: Option<String>,
    /// The values stay away: the person is protected.
    pub kept_back: bool,
    pub look: Look,
}

/// How a value is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Look {
    Text,
    /// A person's name.
    Name,
    /// A number, a date, an address: from left to right.
    Number,
}

/// What ids in the ledger stand for.
pub struct Known {
    /// Names of areas by id.
    pub areas: BTreeMap<String, String>,
    /// Names of members by id.
    pub members: BTreeMap<String, String>,
}

/// A changed field in words; None where it is one that nobody fills in.
pub fn field(
    lang: Lang,
    record: Record,
    change: &FieldChange,
    known: &Known,
) -> Option<HistoryField> {
    let field = field_of(change)?;
    // Of a sign-up it is counted how many came, of a course whether one did.
    let whether = record == Record::Attendance && field == Field::Came;
    let say = |value: &Value| match value.as_i64() {
        Some(number) if whether => Some(yes_no(lang, number != 0)),
        _ => value_in_words(lang, field, value, known),
    };
    Some(HistoryField {
        field: field.words(lang),
        before: say(&change.before),
        after: say(&change.after),
        kept_back: change.before.is_null() && change.after.is_null(),
        look: look_of(field),
    })
}

fn field_of(change: &FieldChange) -> Option<Field> {
    match change.column.as_str() {
        "child_certificate_by" | "taken_by" => Some(Field::TakenBy),
        "introduced" => Some(Field::IntroducedOn),
        _ => change.field,
    }
}

fn look_of(field: Field) -> Look {
    match field {
        Field::Name
        | Field::CallingName
        | Field::OwnScriptName
        | Field::TakenBy
        | Field::FollowsUp
        | Field::StandIn => Look::Name,
        Field::Phone
        | Field::Email
        | Field::At
        | Field::AskedOn
        | Field::TalkedOn
        | Field::MeetingAskedOn
        | Field::ReferredOn
        | Field::IntroducedOn
        | Field::ConfidentialityOn
        | Field::ChildCertificateOn
        | Field::ChildCertificateRenewBy
        | Field::GivenOn
        | Field::WithdrawnOn
        | Field::DecideBy
        | Field::ConsultantConfirmedOn
        | Field::InvitedOn
        | Field::HeldOn
        | Field::CancelledOn
        | Field::InterpreterAgreedOn
        | Field::ProposedOn
        | Field::ApprovedOn
        | Field::AskedOnBoth
        | Field::FirstMeetingAt
        | Field::ActiveOn
        | Field::PausedOn
        | Field::PauseUntil
        | Field::ResumedOn
        | Field::EndedOn
        | Field::DeclinedOn
        | Field::LiftedOn
        | Field::StandInFrom
        | Field::StandInUntil
        | Field::DoneOn
        | Field::RaisedOn
        | Field::SolvedOn
        | Field::StartsAt
        | Field::EndsAt
        | Field::SignUpBy
        | Field::SignOffBy
        | Field::ConfirmedOn
        | Field::EnrolledOn
        | Field::SignedOffOn
        | Field::MovedUpOn
        | Field::ToldOn => Look::Number,
        _ => Look::Text,
    }
}

fn value_in_words(lang: Lang, field: Field, value: &Value, known: &Known) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(yes) => Some(yes_no(lang, *yes)),
        Value::Number(number) if is_yes_no(field) => Some(yes_no(lang, number.as_i64() != Some(0))),
        // The first planned follow-up is number 0 in the register.
        Value::Number(number) if field == Field::Number => {
            number.as_i64().map(|at| (at + 1).to_string())
        }
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text_in_words(lang, field, text, known)),
        Value::Array(all) => {
            let words: Vec<String> = all
                .iter()
                .filter_map(|one| value_in_words(lang, field, one, known))
                .collect();
            (!words.is_empty()).then(|| words.join(" · "))
        }
        // A course's titles by language, as they are.
        Value::Object(titles) if field == Field::Titles => {
            let titles: Vec<&str> = titles.values().filter_map(Value::as_str).collect();
            (!titles.is_empty()).then(|| titles.join(" · "))
        }
        Value::Object(themes) => {
            let words: Vec<String> = themes
                .iter()
                .filter_map(|(theme, outcome)| theme_in_words(lang, theme, outcome))
                .collect();
            (!words.is_empty()).then(|| words.join(" · "))
        }
    }
}

/// How a theme goes, as a follow-up has it.
fn theme_in_words(lang: Lang, theme: &str, outcome: &Value) -> Option<String> {
    let theme = coded::<OutcomeTheme>(lang, theme)?;
    let outcome = coded::<Outcome>(lang, outcome.as_str()?)?;
    Some(messages::matches_theme_goes(lang, &theme, &outcome))
}

fn is_yes_no(field: Field) -> bool {
    matches!(
        field,
        Field::Protected
            | Field::WantsFriend
            | Field::WantsToBeFriend
            | Field::Illegible
            | Field::Urgent
            | Field::Online
            | Field::Introduces
    )
}

fn yes_no(lang: Lang, yes: bool) -> String {
    if yes { YesNo::Yes } else { YesNo::No }.words(lang)
}

fn coded<T: FromStr + Worded>(lang: Lang, code: &str) -> Option<String> {
    code.parse::<T>().ok().map(|value| value.words(lang))
}

/// A text of the ledger: a code, an id, a date or what somebody wrote.
fn text_in_words(lang: Lang, field: Field, text: &str, known: &Known) -> String {
    let worded = match field {
        Field::Gender => coded::<Gender>(lang, text),
        Field::AgeBand => coded::<AgeBand>(lang, text),
        Field::Composition => coded::<Composition>(lang, text),
        Field::Side => coded::<Side>(lang, text),
        Field::State => {
            coded::<RegistrationState>(lang, text).or_else(|| coded::<MatchState>(lang, text))
        }
        Field::Kind => coded::<CourseKind>(lang, text),
        Field::Audience => coded::<Audience>(lang, text),
        Field::Standing => coded::<Standing>(lang, text),
        Field::Topics => coded::<Topic>(lang, text),
        Field::HowOften => coded::<Frequency>(lang, text),
        Field::GenderWish => coded::<GenderWish>(lang, text),
        Field::TimeInDenmark => coded::<TimeInDenmark>(lang, text),
        Field::DanishEducation => coded::<DanishEducation>(lang, text),
        Field::InterpreterNeeded
        | Field::TalkingPartner
        | Field::ParticipantAnswer
        | Field::FriendAnswer
        | Field::ParticipantAgain
        | Field::FriendAgain => coded::<YesNo>(lang, text),
        Field::EndReason => coded::<EndReason>(lang, text),
        Field::DeclinedBy => coded::<DeclinedBy>(lang, text),
        Field::DeclineReason => coded::<DeclineReason>(lang, text),
        Field::TalkedWith => coded::<TalkedWith>(lang, text),
        Field::Topic => coded::<ConcernTopic>(lang, text),
        Field::Choice => coded::<Choice>(lang, text),
        Field::Referrer => coded::<Referrer>(lang, text),
        Field::ChildCertificate => coded::<ChildCertificate>(lang, text),
        Field::Purpose => coded::<Purpose>(lang, text),
        Field::How => coded::<ConsentHow>(lang, text),
        Field::Source => coded::<SignUpSource>(lang, text),
        Field::Times => coded::<WeekTime>(lang, text),
        Field::Languages => coded::<LanguageLevel>(lang, text)
            .or_else(|| Some(SpokenLanguage::new(text).words(lang))),
        Field::ContactLanguage | Field::ReadIn => Some(SpokenLanguage::new(text).words(lang)),
        Field::Municipality => Municipality::by_code(text).map(|one| one.name().to_owned()),
        Field::Phone => Phone::parse(text).ok().map(|phone| phone.international()),
        Field::Area | Field::Areas => known.areas.get(text).cloned(),
        Field::TakenBy | Field::FollowsUp | Field::StandIn => known.members.get(text).cloned(),
        Field::IntroducedOn => coded::<YesNo>(lang, text).or_else(|| day(lang, text)),
        field if look_of(field) == Look::Number => day(lang, text),
        _ => None,
    };
    worded.unwrap_or_else(|| text.to_owned())
}

/// A day, or a moment, as the ledger has it.
fn day(lang: Lang, text: &str) -> Option<String> {
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Some(dates::date(lang, day));
    }
    if let Ok(at) = text.parse::<NaiveDateTime>() {
        return Some(dates::date_time(lang, at));
    }
    let moment = text.parse::<DateTime<Utc>>().ok()?;
    Some(dates::date_time(lang, dates::in_denmark(moment)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(field: Field, value: &Value) -> Option<String> {
        let known = Known {
            areas: BTreeMap::from([("a1".to_owned(), "Skærbæk".to_owned())]),
            members: BTreeMap::new(),
        };
        value_in_words(Lang::DANISH, field, value, &known)
    }

    #[test]
    fn values_are_told_in_the_words_of_the_form() {
        let text = |text: &str| Value::String(text.to_owned());
        assert_eq!(said(Field::Area, &text("a1")).as_deref(), Some("Skærbæk"));
        assert_eq!(
            said(Field::AskedOn, &text("2026-12-24")).as_deref(),
            Some("24.12.2026")
        );
        assert_eq!(
            said(Field::At, &text("2027-03-03T18:30:00")).as_deref(),
            Some("03.03.2027 18:30")
        );
        assert_eq!(
            said(Field::Phone, &text("+4520417703")).as_deref(),
            Some("+45 20 41 77 03")
        );
        assert_eq!(
            said(Field::Protected, &Value::from(1)).as_deref(),
            Some("ja")
        );
        assert_eq!(
            said(Field::Minimum, &Value::from(15)).as_deref(),
            Some("15")
        );
        assert_eq!(said(Field::Note, &Value::Null), None);
    }

    #[test]
    fn what_was_changed_of_a_course_is_told_in_words() {
        let titles = serde_json::json!({ "da": "Foreningsliv" });
        assert_eq!(
            said(Field::Titles, &titles).as_deref(),
            Some("Foreningsliv")
        );
        assert_eq!(
            said(Field::Standing, &Value::from("waiting")).as_deref(),
            Some("på ventelisten")
        );
        let change = FieldChange {
            column: "came".to_owned(),
            field: Some(Field::Came),
            before: Value::from(0),
            after: Value::from(1),
        };
        let known = Known {
            areas: BTreeMap::new(),
            members: BTreeMap::new(),
        };
        for (record, came) in [(Record::Attendance, "ja"), (Record::SignUp, "1")] {
            let told = field(Lang::DANISH, record, &change, &known);
            assert_eq!(told.and_then(|one| one.after).as_deref(), Some(came));
        }
    }

    #[test]
    fn a_protected_persons_values_are_said_to_be_kept_back() {
        let change = FieldChange {
            column: "full_name".to_owned(),
            field: Some(Field::Name),
            before: Value::Null,
            after: Value::Null,
        };
        let known = Known {
            areas: BTreeMap::new(),
            members: BTreeMap::new(),
        };
        let told = field(Lang::DANISH, Record::Person, &change, &known);
        assert!(told.is_some_and(|one| one.kept_back));
    }
}
