//! A registration as its detail shows it.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use vejviser_core::courses::TakenPart;
use vejviser_core::matches::{MatchItem, life};
use vejviser_core::register::Field;
use vejviser_core::registrations::{
    ConsentItem, InvitedTo, OtherRegistration, RegistrationDetail, SignedUpFor, steps,
};
use vejviser_core::values::{
    Coded, Composition, FreeText, LanguageLevel, Line, Municipality, PersonName, Purpose, Side,
    SpokenLanguage,
};
use vejviser_words::worded::with_level;
use vejviser_words::{Lang, Worded, dates, lists, messages, plain};

use super::meetings::Fact;

/// Another adult of the household.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct AdultView {
    pub name: String,
    /// The languages she speaks, in words; empty where nobody has told.
    pub languages: String,
}

/// A registration with everything its page shows.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct RegistrationView {
    pub id: String,
    pub person: String,
    pub side: String,
    pub side_text: String,
    pub state: String,
    pub state_text: String,
    /// It waits, and nobody has noted consent to find a friend.
    pub consent_missing: bool,
    /// Neither matched nor gone.
    pub waits: bool,
    pub protected: bool,
    pub name: String,
    pub calling_name: Option<String>,
    pub own_script_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Whole days since the request.
    #[ts(type = "number")]
    pub days: i64,
    pub asked_on: String,
    /// Where the household lives.
    pub home: Vec<Fact>,
    /// What else is noted, in the order of the form.
    pub facts: Vec<Fact>,
    /// The other adults.
    pub adults: Vec<AdultView>,
    /// The times that suit, by code.
    pub times: Vec<String>,
    /// One for each purpose.
    pub consents: Vec<ConsentLine>,
    pub notes: Vec<NoteLine>,
    /// Meetings she signed up for or was told of, the latest first.
    pub meetings: Vec<MeetingMention>,
    pub others: Vec<OtherLine>,
    /// Its matches, the living first.
    pub matches: Vec<MatchMention>,
    /// Courses she has a place on, waits for or took part in, the latest first.
    pub courses: Vec<CourseMention>,
    /// The states it can go to, by code.
    pub onward: Vec<String>,
    /// The day she asked for an introductory meeting.
    pub meeting_asked_on: Option<String>,
    /// The language a consent is most likely read in, as a tag.
    pub contact_language: String,
    /// Today, as a form shows it.
    pub today: String,
}

/// Where it stands with one purpose.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ConsentLine {
    pub purpose: String,
    pub purpose_text: String,
    pub in_force: bool,
    /// Given how, read in which language, when and by whom; or withdrawn when.
    pub text: Option<String>,
}

/// A contact note.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct NoteLine {
    pub id: String,
    pub at: String,
    pub by: Option<String>,
    pub text: String,
}

/// A meeting that a registration has to do with.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MeetingMention {
    /// Unlike any other of the list.
    pub key: String,
    pub meeting: String,
    pub when: String,
    pub place: Option<String>,
    /// Signed up, invited, came, cancelled.
    pub how: String,
}

/// A course of a registration's person.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CourseMention {
    pub course: String,
    /// "Has taken part in …", "Has a place on …".
    pub text: String,
    /// The day of its first session.
    pub day: Option<String>,
}

/// A match of a registration.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MatchMention {
    pub id: String,
    /// The other one's name; none where it is protected.
    pub name: Option<String>,
    pub state: String,
    pub state_text: String,
    /// Neither ended nor declined.
    pub lives: bool,
}

/// Another registration of the household or the person.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct OtherLine {
    pub id: String,
    /// None where it is protected.
    pub name: Option<String>,
    pub standing: String,
}

impl RegistrationView {
    /// The detail as it is read today.
    pub fn of(
        lang: Lang,
        detail: &RegistrationDetail,
        matches: &[MatchItem],
        courses: &[TakenPart],
        today: NaiveDate,
    ) -> Self {
        let (row, person) = (&detail.registration, &detail.person.details);
        let text = |name: &PersonName| name.as_str().to_owned();
        let consents = consents(lang, &detail.consents);
        let find_friend = consents
            .iter()
            .any(|one| one.purpose == Purpose::FindFriend.code() && one.in_force);
        let waits = steps::waits(row.state);
        Self {
            id: row.id.clone(),
            person: row.person_id.clone(),
            side: row.side.code().to_owned(),
            side_text: row.side.words(lang),
            state: row.state.code().to_owned(),
            state_text: row.state.words(lang),
            consent_missing: waits && !find_friend,
            waits,
            protected: person.protected,
            name: text(&person.full_name),
            calling_name: person.calling_name.as_ref().map(text),
            own_script_name: person
                .own_script_name
                .as_ref()
                .filter(|own| **own != person.full_name)
                .map(text),
            phone: person
                .phone
                .as_ref()
                .map(vejviser_core::values::Phone::international),
            email: person.email.as_ref().map(|email| email.as_str().to_owned()),
            days: (today - row.asked_on).num_days().max(0),
            asked_on: dates::date(lang, row.asked_on),
            home: home(lang, detail),
            facts: facts(lang, detail),
            adults: detail
                .other_adults
                .iter()
                .map(|adult| AdultView {
                    name: text(&adult.row.details.full_name),
                    languages: spoken(lang, &adult.languages),
                })
                .collect(),
            times: row
                .details
                .times
                .iter()
                .map(|time| time.code().to_owned())
                .collect(),
            consents,
            notes: detail
                .notes
                .iter()
                .map(|note| NoteLine {
                    id: note.id.clone(),
                    at: dates::date_time(lang, dates::in_denmark(note.written_on)),
                    by: note.by.as_ref().map(text),
                    text: note.text.as_str().to_owned(),
                })
                .collect(),
            meetings: meetings(lang, &detail.sign_ups, &detail.invitations),
            others: detail
                .others
                .iter()
                .map(|one| OtherLine::of(lang, one))
                .collect(),
            courses: courses
                .iter()
                .map(|one| CourseMention {
                    course: one.course_id.clone(),
                    text: one.words(lang),
                    day: one.starts_at.map(|at| dates::date(lang, at.date())),
                })
                .collect(),
            matches: matches
                .iter()
                .map(|item| MatchMention::of(lang, item, row.side))
                .collect(),
            onward: detail
                .onward
                .iter()
                .map(|state| state.code().to_owned())
                .collect(),
            meeting_asked_on: row
                .details
                .meeting_asked_on
                .map(|day| dates::date(lang, day)),
            contact_language: person
                .contact_language
                .as_ref()
                .map(|tag| tag.as_str().to_owned())
                .unwrap_or_default(),
            today: dates::date(lang, today),
        }
    }
}

impl MatchMention {
    /// The match as this side's registration names it: by the other one.
    fn of(lang: Lang, item: &MatchItem, side: Side) -> Self {
        let other = match side {
            Side::Participant => &item.friend_name,
            Side::Friend => &item.participant_name,
        };
        Self {
            id: item.row.id.clone(),
            name: other.as_ref().map(|name| name.as_str().to_owned()),
            state: item.row.state.code().to_owned(),
            state_text: item.row.state.words(lang),
            lives: life::lives(item.row.state),
        }
    }
}

impl OtherLine {
    fn of(lang: Lang, one: &OtherRegistration) -> Self {
        Self {
            id: one.id.clone(),
            name: one.name.as_ref().map(|name| name.as_str().to_owned()),
            standing: messages::waiting_standing(
                lang,
                &one.side.words(lang),
                &one.state.words(lang),
                &dates::date(lang, one.asked_on),
            ),
        }
    }
}

fn consents(lang: Lang, given: &[ConsentItem]) -> Vec<ConsentLine> {
    every::<Purpose>()
        .iter()
        .map(|purpose| {
            let item = given.iter().find(|item| item.consent.purpose == *purpose);
            ConsentLine {
                purpose: purpose.code().to_owned(),
                purpose_text: purpose.words(lang),
                in_force: item.is_some_and(|item| item.consent.withdrawn_on.is_none()),
                text: item.map(|item| consent(lang, item)),
            }
        })
        .collect()
}

/// Every value of a closed list.
pub fn every<T: Coded>() -> &'static [T] {
    T::VARIANTS
}

fn consent(lang: Lang, item: &ConsentItem) -> String {
    let consent = &item.consent;
    match consent.withdrawn_on {
        Some(day) => messages::waiting_consent_withdrawn(lang, &dates::date(lang, day)),
        None => messages::waiting_consent_given(
            lang,
            &dates::date(lang, consent.given_on),
            &consent.how.words(lang),
            &SpokenLanguage::new(consent.read_in.as_str()).words(lang),
            item.taken_by_name.as_ref().map_or("", PersonName::as_str),
        ),
    }
}

fn meetings(lang: Lang, signed_up: &[SignedUpFor], invited: &[InvitedTo]) -> Vec<MeetingMention> {
    let when = |at: Option<chrono::NaiveDateTime>| {
        at.map_or_else(
            || messages::meetings_no_date(lang),
            |at| dates::date_time(lang, at),
        )
    };
    let place = |place: &Option<Line>| place.as_ref().map(|place| place.as_str().to_owned());
    let mut all: Vec<(Option<chrono::NaiveDateTime>, MeetingMention)> = signed_up
        .iter()
        .map(|one| {
            let mention = MeetingMention {
                key: one.sign_up_id.clone(),
                meeting: one.meeting_id.clone(),
                when: when(one.at),
                place: place(&one.place),
                how: match (one.cancelled_on, one.came) {
                    (Some(_), _) => messages::state_meeting_cancelled(lang),
                    (None, Some(0)) => messages::waiting_did_not_come(lang),
                    (None, Some(_)) => messages::waiting_came(lang),
                    (None, None) => messages::waiting_signed_up(lang),
                },
            };
            (one.at, mention)
        })
        .collect();
    all.extend(invited.iter().map(|one| {
        let mention = MeetingMention {
            key: format!("{}.{}", one.meeting_id, one.invited_on),
            meeting: one.meeting_id.clone(),
            when: when(one.at),
            place: place(&one.place),
            how: messages::waiting_invited(lang, &dates::date(lang, one.invited_on)),
        };
        (one.at, mention)
    }));
    all.sort_by(|(one, _), (other, _)| other.cmp(one));
    all.into_iter().map(|(_, mention)| mention).collect()
}

/// Facts with their names, the empty ones left out.
struct Facts {
    lang: Lang,
    all: Vec<Fact>,
}

impl Facts {
    fn named(&mut self, term: String, text: String) {
        if !text.is_empty() {
            self.all.push(Fact { term, text });
        }
    }

    fn text(&mut self, field: Field, text: Option<String>) {
        self.named(field.words(self.lang), text.unwrap_or_default());
    }

    fn value<T: Worded>(&mut self, field: Field, value: Option<T>) {
        self.text(field, value.map(|value| value.words(self.lang)));
    }

    fn day(&mut self, field: Field, day: Option<NaiveDate>) {
        self.text(field, day.map(|day| dates::date(self.lang, day)));
    }

    fn line(&mut self, field: Field, line: Option<&Line>) {
        self.text(field, line.map(|line| line.as_str().to_owned()));
    }

    fn free(&mut self, field: Field, text: Option<&FreeText>) {
        self.text(field, text.map(|text| text.as_str().to_owned()));
    }
}

fn home(lang: Lang, detail: &RegistrationDetail) -> Vec<Fact> {
    let mut facts = Facts {
        lang,
        all: Vec::new(),
    };
    let area = detail.area.as_ref();
    facts.line(Field::Area, area.map(|area| &area.name));
    let municipality = area.and_then(|area| Municipality::by_code(&area.municipality));
    facts.text(
        Field::Municipality,
        municipality.map(|one| one.name().to_owned()),
    );
    facts.all
}

/// "tigrinya (modersmål) og dansk"
fn spoken(lang: Lang, languages: &[(SpokenLanguage, Option<LanguageLevel>)]) -> String {
    let spoken: Vec<String> = languages
        .iter()
        .map(|(language, level)| match level {
            // Without the marks inside, the item takes its direction from its own letters.
            Some(level) => plain(&with_level(lang, language, *level)),
            None => language.words(lang),
        })
        .collect();
    lists::and(lang, &spoken)
}

fn facts(lang: Lang, detail: &RegistrationDetail) -> Vec<Fact> {
    let mut facts = Facts {
        lang,
        all: Vec::new(),
    };
    let (details, person) = (&detail.registration.details, &detail.person.details);
    let languages = spoken(lang, &detail.languages);
    facts.named(messages::waiting_languages(lang), languages);
    let contact = person.contact_language.as_ref();
    facts.value(
        Field::ContactLanguage,
        contact.map(|tag| SpokenLanguage::new(tag.as_str())),
    );
    facts.value(Field::InterpreterNeeded, details.interpreter_needed);
    facts.day(Field::InterpreterAgreedOn, details.interpreter_agreed_on);
    let topics: Vec<String> = details.topics.iter().map(|one| one.words(lang)).collect();
    let term = match detail.registration.side {
        Side::Friend => messages::waiting_offers(lang),
        Side::Participant => messages::waiting_wishes(lang),
    };
    facts.named(term, lists::and(lang, &topics));
    facts.free(Field::OwnWords, details.own_words.as_ref());
    facts.free(Field::Interests, details.interests.as_ref());
    facts.free(Field::Avoid, details.avoid.as_ref());
    facts.value(Field::HowOften, details.how_often);
    facts.value(Field::GenderWish, details.gender_wish);
    let reach: Vec<&str> = detail.reach.iter().map(|area| area.name.as_str()).collect();
    facts.text(Field::Areas, Some(lists::and(lang, &reach)));
    facts.value::<Composition>(Field::Composition, detail.household.composition);
    let ages: Vec<String> = detail
        .household
        .children_ages
        .iter()
        .map(u8::to_string)
        .collect();
    facts.text(Field::ChildrenAges, Some(lists::and(lang, &ages)));
    facts.value(Field::Gender, person.gender);
    facts.text(
        Field::BirthYear,
        person.birth_year.map(|year| year.to_string()),
    );
    facts.value(Field::AgeBand, person.age_band);
    facts.value(Field::TimeInDenmark, details.time_in_denmark);
    facts.value(Field::DanishEducation, details.danish_education);
    facts.text(
        Field::DanishModule,
        details.danish_module.map(|module| module.to_string()),
    );
    facts.line(Field::ClassOrTeacher, details.class_or_teacher.as_ref());
    facts.value(Field::TalkingPartner, details.talking_partner);
    facts.value(Field::Referrer, details.referrer);
    facts.line(Field::ReferrerContact, details.referrer_contact.as_ref());
    facts.day(Field::ReferredOn, details.referred_on);
    facts.line(Field::Work, details.work.as_ref());
    facts.text(
        Field::Capacity,
        details.capacity.map(|capacity| capacity.to_string()),
    );
    match details.introduced_on {
        Some(day) => facts.day(Field::IntroducedOn, Some(day)),
        None => facts.value(Field::IntroducedOn, details.introduced),
    }
    facts.day(Field::ConfidentialityOn, details.confidentiality_on);
    facts.value(Field::ChildCertificate, details.child_certificate);
    facts.day(Field::ChildCertificateOn, details.child_certificate_on);
    facts.text(
        Field::TakenBy,
        detail
            .certificate_by
            .as_ref()
            .map(|member| member.as_str().to_owned()),
    );
    facts.day(
        Field::ChildCertificateRenewBy,
        details.child_certificate_renew_by,
    );
    facts.day(Field::TalkedOn, details.talked_on);
    facts.all
}
