//! The group's settings. Every threshold that no source fixes is one of them, with the default that
//! domain.md proposes.

use serde::{Deserialize, Serialize};
use sqlx::{Executor, Sqlite};

use crate::error::{Fault, Refusal, Result};
use crate::register::{Field, Op, OperationKind, Record, Register, Row, ids};
use crate::values::{Controller, Desk, Email, LanguageTag, Line, Municipality, PersonName, Phone};

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
        }
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
    for (value, least, most) in [
        (group.meeting_minimum, 1, 500),
        (group.blank_rows, 0, 500),
        (group.decide_days, 0, 90),
        (group.sign_up_days, 1, 366),
        (group.backup_days, 7, 366),
    ] {
        if !(least..=most).contains(&value) {
            return Err(Refusal::OutOfRange {
                field: Field::Settings,
                least,
                most,
            }
            .into());
        }
    }
    let mut tx = register
        .begin(Op::new(OperationKind::GroupChanged).about(&group.id))
        .await?;
    tx.update(group).await?;
    tx.commit().await?;
    Ok(())
}
