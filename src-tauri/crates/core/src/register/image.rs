//! The image of a row as a line of the ledger holds it: its fields by name. A field it does not know
//! is empty, or was not thought of yet.

use serde_json::{Map, Value};

use super::row::from_json;
use crate::error::Result;

/// The fields of a row, as they were before a line of the ledger or after it.
pub(crate) type Image = Map<String, Value>;

/// Reads an image; none where the row was not there.
pub(crate) fn image(json: Option<&str>) -> Result<Option<Image>> {
    json.map(from_json).transpose()
}

/// What a field holds; nothing where the image does not know it.
pub(crate) fn field<'a>(image: &'a Image, name: &str) -> &'a Value {
    image.get(name).unwrap_or(&Value::Null)
}

/// The names of the fields in which two images differ.
pub(crate) fn differing(before: &Image, after: &Image) -> Vec<String> {
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    after
        .keys()
        .chain(gone)
        .filter(|name| field(before, name) != field(after, name))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_that_was_emptied_differs_whether_the_image_says_so_or_leaves_it_out() {
        let of = |value: Value| image(Some(&value.to_string())).ok().flatten();
        let was = of(json!({"id": "a", "phone": "1", "email": null, "name": "x"}));
        for now in [
            json!({"id": "a", "phone": null, "name": "y"}),
            json!({"id": "a", "name": "y", "email": null}),
        ] {
            let (Some(was), Some(now)) = (&was, of(now)) else {
                unreachable!("both are images");
            };
            let mut names = differing(was, &now);
            names.sort();
            assert_eq!(names, ["name", "phone"]);
        }
    }
}
