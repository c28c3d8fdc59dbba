//! What was typed and not saved is there after a crash, encrypted, and is no change to the register.

use serde_json::json;
use vejviser_core::Refusal;
use vejviser_core::drafts::{self, Draft, DraftKind};
use vejviser_core::register::Field;

use crate::given::{a_group, everything, is_whole, opened, refusal};

fn a_draft(text: &str) -> Draft {
    Draft {
        id: "the-form".to_owned(),
        kind: DraftKind::Registration,
        about: None,
        content: json!({ "person": { "full_name": text }, "side": "participant" }),
    }
}

#[tokio::test]
async fn a_draft_is_there_after_a_crash_and_only_as_it_was_kept_last() {
    let given = a_group().await;
    for text in ["Amal", "Amal Haddad"] {
        drafts::keep(&given.register, a_draft(text)).await.unwrap();
    }
    let folder = given.folder();
    // No closing: as a killed program leaves it.
    drop(given.register);
    let register = opened(&folder).await;
    let all = drafts::all(register.readers()).await.unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].content, a_draft("Amal Haddad").content);
    drafts::drop(&register, "the-form").await.unwrap();
    drafts::drop(&register, "the-form").await.unwrap();
    assert_eq!(
        drafts::get(register.readers(), "the-form").await.unwrap(),
        None
    );
}

#[tokio::test]
async fn a_draft_is_no_change_and_undo_knows_nothing_of_it() {
    let given = a_group().await;
    let register = &given.register;
    let before = everything(register).await;
    let lines = register.ledger(None, None).await.unwrap();
    drafts::keep(register, a_draft("Amal")).await.unwrap();
    assert!(everything(register).await == before);
    assert_eq!(register.ledger(None, None).await.unwrap(), lines);
    assert_eq!(refusal(register.undo().await), Refusal::NothingToUndo);
    is_whole(register).await;
}

#[tokio::test]
async fn a_draft_with_a_cpr_number_is_not_kept_and_the_field_is_named() {
    let given = a_group().await;
    let register = &given.register;
    drafts::keep(register, a_draft("Amal")).await.unwrap();
    let refused = drafts::keep(register, a_draft("Amal 010190-1234")).await;
    assert_eq!(refusal(refused), Refusal::CprNumber { field: Field::Name });
    let kept = drafts::get(register.readers(), "the-form").await.unwrap();
    assert_eq!(kept.unwrap().content, a_draft("Amal").content);
}
