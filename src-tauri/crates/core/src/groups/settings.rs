//! The group's settings. Every threshold that no source fixes is one of them, with the default that
//! domain.md proposes.

use serde::{Deserialize, Serialize};
use sqlx::{Executor, Sqlite};

use crate::error::{Fault, Refusal, Result};
use crate::matches::Weights;
use crate::register::{Field, Op, OperationKind, Record, Register, Row, ids};
use crate::values::{
    Controller, Desk, Email, LanguageLevel, LanguageTag, Line, Municipality, PersonName, Phone,
};

/// A new group, as the first start asks for it.
#[derive(Debug, Clone)]
pub struct NewGroup {
    /// What the group calls itself.
    pub name: Line,
    /// Which desk the program is.
    pub desk: Desk,
    /// The municipalities it covers, by code, at least one.
    pub municipalities: Vec<Municipality>,
    /// The one data controller (domain.md §9).
    pub controller: Option<Controller>,
    /// Who answers for the data; stands on every print.
    pub contact_name: Option<PersonName>,
    /// Her number.
    pub contact_phone: Option<Phone>,
    /// Her address.
    pub contact_email: Option<Email>,
    /// The language the group works in.
    pub language: LanguageTag,
    /// Whether its people are invented.
    pub try_out: bool,
}

/// The group as the register holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct GroupRow {
    /// Derived from the register's id: there is one group.
    pub id: String,
    /// What the group calls itself.
    pub name: Line,
    /// Which desk the program is.
    pub desk: Desk,
    /// Codes of the municipalities it covers.
    #[sqlx(json)]
    pub municipalities: Vec<String>,
    /// The one data controller.
    pub controller: Option<Controller>,
    /// Who answers for the data.
    pub contact_name: Option<PersonName>,
    /// Her number.
    pub contact_phone: Option<Phone>,
    /// Her address.
    pub contact_email: Option<Email>,
    /// The language the group works in.
    pub language: LanguageTag,
    /// Whether its people are invented.
    pub try_out: bool,
    /// How many people an introductory meeting needs (domain.md §6: 15).
    pub meeting_minimum: i64,
    /// How many blank rows a sign-up sheet has beside those signed up.
    pub blank_rows: i64,
    /// How many days before a meeting it must be decided.
    pub decide_days: i64,
    /// Days after a meeting until its paper is shredded.
    pub sign_up_days: i64,
    /// Days a backup is kept.
    pub backup_days: i64,
    /// Days from the first meeting of a pair to each follow-up, rising (domain.md §3).
    #[sqlx(json)]
    pub follow_up_days: Vec<i64>,
    /// Days without a contact noted until a pair turns yellow.
    pub quiet_soon_days: i64,
    /// Days without a contact noted until a pair turns red.
    pub quiet_late_days: i64,
    /// Months until somebody who waits is asked whether she still does (domain.md §9).
    pub review_months: i64,
    /// Months without contact until a registration that is not matched is erased.
    pub erase_months: i64,
    /// Months until an ended match is made anonymous.
    pub ended_match_months: i64,
    /// Months that a volunteer who is not active is kept.
    pub volunteer_months: i64,
    /// Months that a course's attendance is kept.
    pub course_months: i64,
    /// Minutes without a key pressed until the program locks itself.
    pub lock_minutes: i64,
    /// How much each criterion of a match counts (domain.md §5).
    #[sqlx(json)]
    pub match_weights: Weights,
    /// From which level two people can talk in a language.
    pub workable_level: LanguageLevel,
    /// Children younger than this, in years, ask for a child certificate (domain.md §4: 15).
    pub certificate_age: i64,
}

impl Row for GroupRow {
    const RECORD: Record = Record::Group;

    fn id(&self) -> &str {
        &self.id
    }
}

impl GroupRow {
    /// A new group with the defaults of domain.md.
    pub(crate) fn new(register: &str, new: NewGroup) -> Self {
        Self {
            id: ids::derived(&["group", register]),
            name: new.name,
            desk: new.desk,
            municipalities: new
                .municipalities
                .iter()
                .map(|municipality| municipality.code().to_owned())
                .collect(),
            controller: new.controller,
            contact_name: new.contact_name,
            contact_phone: new.contact_phone,
            contact_email: new.contact_email,
            language: new.language,
            try_out: new.try_out,
            meeting_minimum: 15,
            blank_rows: 20,
            decide_days: 7,
            sign_up_days: 30,
            backup_days: 90,
            follow_up_days: vec![14, 42, 91, 182, 365],
            quiet_soon_days: 14,
            quiet_late_days: 28,
            review_months: 6,
            erase_months: 12,
            ended_match_months: 6,
            volunteer_months: 12,
            course_months: 24,
            lock_minutes: 10,
            match_weights: Weights::default(),
            workable_level: LanguageLevel::Fair,
            certificate_age: 15,
        }
    }

    /// Refuses a threshold that cannot be. Red comes no sooner than yellow, erasing no sooner than the
    /// review, and each follow-up after the one before.
    fn check(&self) -> Result<()> {
        for (field, value, least, most) in [
            (Field::MeetingMinimum, self.meeting_minimum, 1, 500),
            (Field::BlankRows, self.blank_rows, 0, 500),
            (Field::DecideDays, self.decide_days, 0, 90),
            (Field::SignUpDays, self.sign_up_days, 1, 366),
            (Field::BackupDays, self.backup_days, 7, 366),
            (Field::QuietSoonDays, self.quiet_soon_days, 1, 366),
            (
                Field::QuietLateDays,
                self.quiet_late_days,
                self.quiet_soon_days,
                366,
            ),
            (Field::ReviewMonths, self.review_months, 1, 60),
            (
                Field::EraseMonths,
                self.erase_months,
                self.review_months,
                120,
            ),
            (Field::EndedMatchMonths, self.ended_match_months, 1, 120),
            (Field::VolunteerMonths, self.volunteer_months, 1, 120),
            (Field::CourseMonths, self.course_months, 1, 120),
            (Field::LockMinutes, self.lock_minutes, 1, 240),
            (Field::CertificateAge, self.certificate_age, 0, 18),
        ] {
            in_range(field, value, least, most)?;
        }
        let mut before = 0;
        for days in &self.follow_up_days {
            in_range(Field::FollowUpDays, *days, before + 1, FURTHEST)?;
            before = *days;
        }
        Ok(())
    }

    /// The code of a municipality that the group covers: its first where none is said.
    ///
    /// # Errors
    /// When the group does not cover the one that is said.
    pub fn covered(&self, said: Option<Municipality>) -> Result<&str> {
        let Some(said) = said else {
            return self.home();
        };
        let ours = self.municipalities.iter().find(|ours| *ours == said.code());
        ours.map(String::as_str).ok_or_else(|| {
            Refusal::NotOurMunicipality {
                code: said.code().to_owned(),
            }
            .into()
        })
    }

    /// The municipality meant where none is said: the group's first.
    ///
    /// # Errors
    /// When the group covers none, which cannot be.
    pub fn home(&self) -> Result<&str> {
        self.municipalities
            .first()
            .map(String::as_str)
            .ok_or_else(|| Fault::Inconsistent("a group without a municipality").into())
    }
}

/// The latest day of a follow-up: ten years after the first meeting.
const FURTHEST: i64 = 3_650;

fn in_range(field: Field, value: i64, least: i64, most: i64) -> Result<(), Refusal> {
    if (least..=most).contains(&value) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange { field, least, most })
    }
}

/// The group of this register.
///
/// # Errors
/// When the store cannot be read.
pub async fn get(executor: impl Executor<'_, Database = Sqlite>) -> Result<GroupRow> {
    sqlx::query_as("select * from volunteer_group")
        .fetch_optional(executor)
        .await?
        .ok_or_else(|| Fault::Inconsistent("a register without a group").into())
}

/// Writes changed settings.
///
/// # Errors
/// When a threshold lies outside what can be.
pub async fn change(register: &Register, group: &GroupRow) -> Result<()> {
    group.check()?;
    let mut tx = register
        .begin(Op::new(OperationKind::GroupChanged).about(&group.id))
        .await?;
    tx.update(group).await?;
    tx.commit().await?;
    Ok(())
}
