//! `passphrase`, `recover`, `members`, `member`: who can open the register.

use serde_json::{Map, json};
use vejviser_core::members as core_members;
use vejviser_core::register::{Clock, Cost, RecoverySheet, Register};
use vejviser_core::values::PersonName;
use vejviser_words::{Lang, dates, messages};

use super::Session;
use crate::answer::with;
use crate::arguments::MemberVerb;
use crate::failure::Failure;
use crate::secrets;

pub async fn change_passphrase(session: &mut Session, register: &Register) -> Result<(), Failure> {
    let lang = session.lang;
    let new = secrets::new_passphrase(lang)?;
    register.change_passphrase(&new, Cost::STANDARD).await?;
    session.answer.object(
        &json!({ "id": register.member() }),
        &messages::cli_passphrase_changed(lang),
    )
}

pub async fn recover(session: &mut Session, member: Option<&str>) -> Result<(), Failure> {
    let lang = session.lang;
    let folder = session.folder()?.to_owned();
    let code = secrets::recovery_code(lang)?;
    let new = secrets::new_passphrase(lang)?;
    let member = member.map(PersonName::parse).transpose()?;
    let (register, sheet) = Register::recover(
        &folder,
        &code,
        member.as_ref(),
        &new,
        Cost::STANDARD,
        Clock::system(),
    )
    .await?;
    let id = register.member().to_owned();
    register.close().await?;
    let words = [messages::cli_recovered(lang), sheet_words(lang, &sheet)].join("\n");
    session.answer.object(
        &json!({
            "id": id,
            "recovery_code": sheet.code.printed().as_str(),
            "recovery_sheet": sheet.number,
        }),
        &words,
    )
}

fn sheet_words(lang: Lang, sheet: &RecoverySheet) -> String {
    messages::cli_recovery_sheet(lang, sheet.number, sheet.code.printed().as_str())
}

pub async fn members(session: &mut Session, register: &Register) -> Result<(), Failure> {
    let lang = session.lang;
    let all = core_members::list(register.readers()).await?;
    let mut list = session.answer.list("members")?;
    for member in all {
        list.row(&member, || match member.left_on {
            None => messages::cli_member(lang, member.name.as_str()),
            Some(day) => {
                messages::cli_member_left(lang, member.name.as_str(), &dates::date(lang, day))
            }
        })?;
    }
    list.end(&Map::new(), String::new)
}

pub async fn member(
    session: &mut Session,
    register: &Register,
    verb: MemberVerb,
) -> Result<(), Failure> {
    let lang = session.lang;
    let (member, words) = match verb {
        MemberVerb::Add { name } => {
            let name = PersonName::parse(&name)?;
            let passphrase = secrets::new_passphrase(lang)?;
            let member = register
                .add_member(name, &passphrase, Cost::STANDARD)
                .await?;
            let words = messages::cli_member_added(lang, member.name.as_str());
            (member, words)
        }
        MemberVerb::Remove { name } => {
            let member = register.remove_member(&PersonName::parse(&name)?).await?;
            let words = messages::cli_member_removed(lang, member.name.as_str());
            (member, words)
        }
    };
    session.answer.object(&with(&member, &[]), &words)
}
