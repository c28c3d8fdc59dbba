//! Who opens the register: members who come and go, and one's own passphrase.

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::members;
use vejviser_core::register::{Cost, Passphrase, get};
use vejviser_core::values::PersonName;
use vejviser_words::dates;

use crate::desk::{Answer, Desk};
use crate::form::Form;

/// A member.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct MemberLine {
    pub id: String,
    pub name: String,
    /// The day she left, if she has.
    pub left_on: Option<String>,
    /// Whether it is she who opened the register.
    pub me: bool,
}

/// A new member, as she types it herself.
#[derive(Deserialize, TS)]
#[ts(export)]
pub struct NewMember {
    pub name: String,
    pub passphrase: String,
}

#[tauri::command]
pub async fn members(desk: State<'_, Desk>) -> Answer<Vec<MemberLine>> {
    desk.with(async |register, lang| {
        let all = members::list(register.readers()).await?;
        Ok(all
            .into_iter()
            .map(|member| MemberLine {
                me: member.id == register.member(),
                name: member.name.as_str().to_owned(),
                left_on: member.left_on.map(|day| dates::date(lang, day)),
                id: member.id,
            })
            .collect())
    })
    .await
}

#[tauri::command]
pub async fn add_member(desk: State<'_, Desk>, form: NewMember) -> Answer<()> {
    let passphrase = Passphrase::new(form.passphrase);
    desk.with(async |register, _| {
        let mut reading = Form::default();
        let name = reading.take(PersonName::parse(&form.name));
        reading.take(passphrase.check_strength());
        reading.check()?;
        if let Some(name) = name {
            register
                .add_member(name, &passphrase, Cost::STANDARD)
                .await?;
        }
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn rename_member(desk: State<'_, Desk>, id: &str, name: &str) -> Answer<()> {
    desk.with(async |register, _| {
        register.rename_member(id, PersonName::parse(name)?).await?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn remove_member(desk: State<'_, Desk>, id: &str) -> Answer<()> {
    desk.with(async |register, _| {
        let member = get::<members::MemberRow>(register.readers(), id).await?;
        register.remove_member(&member.name).await?;
        Ok(())
    })
    .await
}

/// Gives the member who opened the register a new passphrase.
#[tauri::command]
pub async fn change_passphrase(desk: State<'_, Desk>, passphrase: String) -> Answer<()> {
    let passphrase = Passphrase::new(passphrase);
    desk.with(async |register, _| {
        Ok(register
            .change_passphrase(&passphrase, Cost::STANDARD)
            .await?)
    })
    .await
}
