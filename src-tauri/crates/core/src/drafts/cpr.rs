//! Looking through a draft for what may never be stored.

use serde_json::Value;

use crate::error::Refusal;
use crate::register::Field;
use crate::values::contains_cpr_number;

/// Refuses a draft in which a text looks like a CPR number, by the field it stands in.
pub(super) fn check(content: &Value) -> Result<(), Refusal> {
    walk(content, Field::OwnWords)
}

/// `field` is the nearest one that the page has named on the way here.
fn walk(value: &Value, field: Field) -> Result<(), Refusal> {
    match value {
        Value::String(text) => refuse(text, field),
        Value::Number(number) => refuse(&number.to_string(), field),
        Value::Array(all) => all.iter().try_for_each(|one| walk(one, field)),
        Value::Object(all) => all.iter().try_for_each(|(key, one)| {
            refuse(key, field)?;
            walk(one, Field::of_column(&snake(key)).unwrap_or(field))
        }),
        Value::Null | Value::Bool(_) => Ok(()),
    }
}

fn refuse(text: &str, field: Field) -> Result<(), Refusal> {
    // In the field for it, ten digits are a telephone number ("0701234567"), in groups or not.
    let found = if field == Field::Phone {
        contains_cpr_number(&format!("tlf. {text}"))
    } else {
        contains_cpr_number(text)
    };
    // Ids of records are letters and digits of every kind.
    if found && uuid::Uuid::try_parse(text).is_err() {
        Err(Refusal::CprNumber { field })
    } else {
        Ok(())
    }
}

/// `ownWords`, as a page writes it, is the column `own_words`.
fn snake(key: &str) -> String {
    let mut column = String::with_capacity(key.len());
    for letter in key.chars() {
        if letter.is_ascii_uppercase() {
            column.push('_');
        }
        column.push(letter.to_ascii_lowercase());
    }
    column
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_cpr_number_anywhere_in_a_draft_is_refused_by_the_field_it_stands_in() {
        for (content, field) in [
            (
                json!({ "person": { "full_name": "Amal 010190-1234" } }),
                Field::Name,
            ),
            (
                json!({ "details": { "ownWords": "har 010190 1234" } }),
                Field::OwnWords,
            ),
            (
                json!({ "rows": [{ "note": ["fint", "0101901234"] }] }),
                Field::Note,
            ),
            (
                json!({ "note": 101_901_234, "text": 1_101_901_234_u64 }),
                Field::Note,
            ),
        ] {
            assert_eq!(
                check(&content),
                Err(Refusal::CprNumber { field }),
                "{content}"
            );
        }
    }

    #[test]
    fn a_telephone_number_an_id_and_a_date_may_stay() {
        let content = json!({
            "person": { "phone": "0701234567", "birth_year": 1990 },
            "about": "01010190-1234-7000-8000-010190123400",
            "asked_on": "2027-03-03",
        });
        assert_eq!(check(&content), Ok(()));
    }
}
