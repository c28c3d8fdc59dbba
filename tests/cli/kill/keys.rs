//! A kill while keys are changed: nobody is locked out who was in, and nobody is left half in.

use std::time::Duration;

use rand::Rng as _;
use vejviser_core::members;
use vejviser_core::register::{Clock, Cost, Register};
use vejviser_core::testing::{a_register, a_register_and_its_sheet, now};
use vejviser_core::values::PersonName;
use vejviser_core::{Error, Refusal};

use super::hunt::{kill, kills, moments};
use super::worker::{self, COMES_AND_GOES, hers, numbered};
use super::{is_whole, opened};

#[tokio::test]
async fn a_killed_change_of_the_passphrase_leaves_the_old_one_or_the_new() {
    let mut moments = moments(3);
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("register");
    let (register, sheet) = a_register_and_its_sheet(&folder).await.unwrap();
    register
        .change_passphrase(&numbered(0), Cost::for_tests())
        .await
        .unwrap();
    register.close().await.unwrap();
    let mut current = 0;
    for _ in 0..kills(30) {
        let mut changing = worker::at("passphrase", root.path(), current);
        let acknowledged = kill(&mut changing, &mut moments, Duration::from_millis(100));
        current = acknowledged
            .last()
            .map_or(current, |last| last.parse().unwrap());
        let mut open = Vec::new();
        for number in [current, current + 1] {
            match Register::open(&folder, &numbered(number), Clock::standing(now())).await {
                Ok(register) => {
                    is_whole(&register).await;
                    register.close().await.unwrap();
                    open.push(number);
                }
                Err(Error::Refused(Refusal::WrongPassphrase)) => {}
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(open.len(), 1, "the old one or the new, and not both");
        current = open[0];
    }
    let clock = Clock::standing(now());
    let new = numbered(usize::MAX);
    let recovered = Register::recover(&folder, &sheet.code, None, &new, Cost::for_tests(), clock);
    assert!(
        recovered.await.is_ok(),
        "the recovery sheet opens nothing any more"
    );
}

#[tokio::test]
async fn a_member_who_was_being_added_or_removed_can_be_added_and_removed() {
    let mut moments = moments(4);
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("register");
    a_register(&folder).await.unwrap().close().await.unwrap();
    for _ in 0..kills(20) {
        let mut coming = worker::at("members", root.path(), 0);
        kill(&mut coming, &mut moments, Duration::from_millis(100));
        if moments.random() {
            comes_in(&folder).await;
            goes(&folder).await;
        } else {
            goes(&folder).await;
            comes_in(&folder).await;
        }
    }
}

/// Adds her, unless she is in already: then she opens the register.
async fn comes_in(folder: &std::path::Path) {
    let register = opened(folder).await;
    is_whole(&register).await;
    let name = PersonName::parse(COMES_AND_GOES).unwrap();
    match register.add_member(name, &hers(), Cost::for_tests()).await {
        Ok(_) | Err(Error::Refused(Refusal::MemberExists)) => {}
        Err(other) => panic!("{other}"),
    }
    assert!(is_listed(&register).await);
    register.close().await.unwrap();
    let register = Register::open(folder, &hers(), Clock::standing(now()))
        .await
        .unwrap();
    is_whole(&register).await;
    register.close().await.unwrap();
}

/// Removes her, unless she is out already: then her passphrase opens nothing.
async fn goes(folder: &std::path::Path) {
    let register = opened(folder).await;
    is_whole(&register).await;
    let name = PersonName::parse(COMES_AND_GOES).unwrap();
    match register.remove_member(&name).await {
        Ok(_) | Err(Error::Refused(Refusal::NotFound { .. })) => {}
        Err(other) => panic!("{other}"),
    }
    assert!(
        !is_listed(&register).await,
        "listed as a member who cannot be removed"
    );
    register.close().await.unwrap();
    let opening = Register::open(folder, &hers(), Clock::standing(now())).await;
    assert!(matches!(
        opening,
        Err(Error::Refused(Refusal::WrongPassphrase))
    ));
}

async fn is_listed(register: &Register) -> bool {
    let all = members::list(register.readers()).await.unwrap();
    all.iter()
        .any(|member| member.name.as_str() == COMES_AND_GOES && member.left_on.is_none())
}
