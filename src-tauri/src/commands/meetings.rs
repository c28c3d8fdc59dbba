//! Introductory meetings as they are shown: the list, and one meeting with its readiness.

use chrono::NaiveDate;
use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use vejviser_core::groups::{self, GroupRow};
use vejviser_core::meetings::readiness::expected;
use vejviser_core::meetings::{self, MeetingDetails, MeetingItem, MeetingRow, SignUpItem};
use vejviser_core::register::{Field, Register};
use vejviser_core::values::{Coded as _, FreeText, Line, MeetingState, Municipality};
use vejviser_words::{Lang, Worded as _, dates, messages};

use crate::desk::{Answer, Desk};
use crate::failure::Failure;

/// A meeting in the list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MeetingLine {
    pub id: String,
    /// The state's code: the page draws its shape.
    pub state: String,
    pub state_text: String,
    /// The day in words; none while the meeting is only wished for.
    pub day: Option<String>,
    /// When it begins: `18:30`.
    pub time: Option<String>,
    pub municipality: Option<String>,
    pub place: Option<String>,
    pub readiness: MeetingReadiness,
    /// Held or cancelled: nobody can sign up any more.
    pub over: bool,
}

/// How ready a meeting is.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MeetingReadiness {
    /// How many people, not rows, are signed up.
    #[ts(type = "number")]
    pub people: i64,
    #[ts(type = "number")]
    pub minimum: i64,
    #[ts(type = "number")]
    pub missing: i64,
    /// How many places are left, where the place's maximum is known.
    #[ts(type = "number | null")]
    pub places_left: Option<i64>,
    pub date: bool,
    pub place: bool,
    pub consultant: ConsultantStands,
    /// The day by which it is decided; none once it is, or the meeting is over.
    pub decide_by: Option<String>,
    /// Days left until then; below 0 when it has passed.
    #[ts(type = "number | null")]
    pub days_left: Option<i64>,
}

/// Where it stands with the consultant.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ConsultantStands {
    Missing,
    Asked,
    Confirmed,
}

/// The list of meetings.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MeetingList {
    /// By their time, wishes without a date last.
    pub upcoming: Vec<MeetingLine>,
    /// Held and cancelled, the latest first.
    pub past: Vec<MeetingLine>,
}

/// One meeting.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MeetingView {
    pub line: MeetingLine,
    /// Day and time in one phrase.
    pub when: Option<String>,
    /// What to know about the day; nothing more once it is over.
    pub hints: Vec<String>,
    /// What is noted about it, in the order of the form.
    pub facts: Vec<Fact>,
    /// The day has come: the sheet can be typed back.
    pub begun: bool,
    /// How many of those signed up usually come.
    #[ts(type = "number")]
    pub expected: i64,
    /// What the sheet says that was typed back; none while nobody has noted who came.
    pub typed: Option<Typed>,
    #[ts(type = "number | null")]
    pub came: Option<i64>,
    #[ts(type = "number | null")]
    pub volunteers: Option<i64>,
    #[ts(type = "number | null")]
    pub wanted_friend: Option<i64>,
    /// How many asked for a meeting and were not told of this one.
    #[ts(type = "number")]
    pub to_invite: usize,
    /// The day its paper is shredded by.
    pub destroy_by: Option<String>,
    /// That day has passed, and nobody has noted it.
    pub destroy_late: bool,
    /// The day its paper was shredded.
    pub destroyed_on: Option<String>,
    /// Today, as the form shows it.
    pub today: String,
}

/// What a sheet adds up to.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Typed {
    #[ts(type = "number")]
    pub came: i64,
    /// Rows that came and ticked the first box.
    #[ts(type = "number")]
    pub volunteers: usize,
    /// Rows that came and ticked the second.
    #[ts(type = "number")]
    pub wanted_friend: usize,
}

impl Typed {
    fn of(rows: &[SignUpItem]) -> Option<Self> {
        let came: Vec<&SignUpItem> = rows
            .iter()
            .filter(|row| row.came.is_some_and(|n| n > 0))
            .collect();
        rows.iter().any(|row| row.came.is_some()).then(|| Self {
            came: came.iter().filter_map(|row| row.came).sum(),
            volunteers: came.iter().filter(|row| row.wants_to_be_friend).count(),
            wanted_friend: came.iter().filter(|row| row.wants_friend).count(),
        })
    }
}

/// Something noted, with its name.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Fact {
    pub term: String,
    pub text: String,
}

impl MeetingLine {
    /// A meeting as the list and its own page name it.
    pub fn of(lang: Lang, item: &MeetingItem, today: NaiveDate) -> Self {
        let (row, ready) = (&item.meeting, &item.readiness);
        let details = &row.details;
        let over = row.is_over();
        // Nothing is left to decide once all have said yes.
        let decided = over || ready.state == MeetingState::ConsultantConfirmed;
        let decide_by = ready.decide_by.filter(|_| !decided);
        Self {
            id: row.id.clone(),
            state: ready.state.code().to_owned(),
            state_text: ready.state.words(lang),
            day: details.at.map(|at| dates::long_date(lang, at.date())),
            time: details.at.map(|at| dates::time(lang, at.time())),
            municipality: details.municipality.as_deref().map(municipality_name),
            place: details
                .place
                .as_ref()
                .map(|place| place.as_str().to_owned()),
            readiness: MeetingReadiness {
                people: ready.signed_up,
                minimum: ready.minimum,
                missing: ready.missing,
                places_left: ready.places_left,
                date: ready.date,
                place: ready.place,
                consultant: match (ready.consultant, &details.consultant) {
                    (true, _) => ConsultantStands::Confirmed,
                    (false, Some(_)) => ConsultantStands::Asked,
                    (false, None) => ConsultantStands::Missing,
                },
                decide_by: decide_by.map(|day| dates::date(lang, day)),
                days_left: decide_by.map(|day| (day - today).num_days()),
            },
            over,
        }
    }
}

/// What the municipality of this code is called.
pub fn municipality_name(code: &str) -> String {
    Municipality::by_code(code).map_or_else(|| code.to_owned(), |one| one.name().to_owned())
}

fn facts(lang: Lang, details: &MeetingDetails) -> Vec<Fact> {
    let line = |field: Field, text: &Option<Line>| {
        let text = text.as_ref()?.as_str().to_owned();
        Some(Fact {
            term: field.words(lang),
            text,
        })
    };
    let free = |field: Field, text: &Option<FreeText>| {
        let text = text.as_ref()?.as_str().to_owned();
        Some(Fact {
            term: field.words(lang),
            text,
        })
    };
    let number = |field: Field, value: Option<i64>| {
        let text = value?.to_string();
        Some(Fact {
            term: field.words(lang),
            text,
        })
    };
    let day = |field: Field, day: Option<NaiveDate>| {
        let text = dates::date(lang, day?);
        Some(Fact {
            term: field.words(lang),
            text,
        })
    };
    [
        line(Field::Address, &details.address),
        number(Field::Maximum, details.maximum),
        free(Field::AccessNotes, &details.access_notes),
        line(Field::Consultant, &details.consultant),
        line(Field::Organisation, &details.organisation),
        day(
            Field::ConsultantConfirmedOn,
            details.consultant_confirmed_on,
        ),
        line(Field::MeetingLanguages, &details.languages),
        line(Field::HostContact, &details.host_contact),
        free(Field::ChildcareAndFood, &details.childcare_and_food),
        free(Field::Material, &details.material),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn hint_words(lang: Lang, row: &MeetingRow) -> Vec<String> {
    let day = row.details.at.filter(|_| !row.is_over());
    day.map(|at| meetings::hints(at.date()))
        .unwrap_or_default()
        .iter()
        .map(|hint| hint.words(lang))
        .collect()
}

/// The last day a meeting's paper may lie about.
pub fn destroy_by(group: &GroupRow, details: &MeetingDetails) -> Option<NaiveDate> {
    let at = details.at?;
    at.date()
        .checked_add_signed(chrono::Duration::days(group.sign_up_days))
}

#[tauri::command]
pub async fn meetings(desk: State<'_, Desk>) -> Answer<MeetingList> {
    desk.with(async |register, lang| {
        let today = register.clock().today();
        let items = meetings::list(register.readers()).await?;
        let (mut past, upcoming): (Vec<_>, Vec<_>) = items
            .iter()
            .map(|item| MeetingLine::of(lang, item, today))
            .partition(|line| line.over);
        past.reverse();
        Ok(MeetingList { upcoming, past })
    })
    .await
}

#[tauri::command]
pub async fn meeting(desk: State<'_, Desk>, id: &str) -> Answer<MeetingView> {
    desk.with(async |register, lang| view(register, lang, id).await)
        .await
}

async fn view(register: &Register, lang: Lang, id: &str) -> Result<MeetingView, Failure> {
    let readers = register.readers();
    let today = register.clock().today();
    let item = meetings::meeting(readers, id).await?;
    let group = groups::get(readers).await?;
    let row = &item.meeting;
    let details = &row.details;
    let to_invite = if row.is_over() {
        0
    } else {
        meetings::to_invite(readers, id).await?.len()
    };
    let shred = destroy_by(&group, details);
    Ok(MeetingView {
        line: MeetingLine::of(lang, &item, today),
        when: details
            .at
            .map(|at| messages::paper_when(lang, at.date(), &dates::time(lang, at.time()))),
        hints: hint_words(lang, row),
        facts: facts(lang, details),
        begun: details.at.is_some_and(|at| at.date() <= today),
        expected: expected(item.readiness.signed_up),
        typed: Typed::of(&meetings::sign_ups(readers, id).await?),
        came: row.came,
        volunteers: row.volunteers,
        wanted_friend: row.wanted_friend,
        to_invite,
        destroy_by: shred.map(|day| dates::date(lang, day)),
        destroy_late: row.paper_destroyed_on.is_none() && shred.is_some_and(|day| day < today),
        destroyed_on: row.paper_destroyed_on.map(|day| dates::date(lang, day)),
        today: dates::date(lang, today),
    })
}

/// Meetings by place or date, for Ctrl K.
#[tauri::command]
pub async fn find_meetings(desk: State<'_, Desk>, text: &str) -> Answer<Vec<MeetingLine>> {
    desk.with(async |register, lang| {
        let today = register.clock().today();
        let found = meetings::find(register.readers(), text).await?;
        Ok(found
            .iter()
            .take(10)
            .map(|item| MeetingLine::of(lang, item, today))
            .collect())
    })
    .await
}
