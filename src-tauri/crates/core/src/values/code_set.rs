//! An ordered set of codes, which the register keeps as a JSON array.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::sqlite::{SqliteTypeInfo, SqliteValueRef};
use sqlx::{Database, Decode, Encode, Sqlite, Type};

use super::Coded;

/// Several answers from one closed list, each once, in the order of the list.
///
/// In the register and in every exported file it is a JSON array of codes:
/// `["everyday_danish","homework"]`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeSet<T>(BTreeSet<T>);

impl<T: Coded + Copy + Ord> CodeSet<T> {
    /// The empty set: nothing was chosen.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeSet::new())
    }

    /// Adds a value; false where it was in the set already.
    pub fn insert(&mut self, value: T) -> bool {
        self.0.insert(value)
    }

    /// Whether the value is in the set.
    #[must_use]
    pub fn contains(&self, value: T) -> bool {
        self.0.contains(&value)
    }

    /// Whether nothing was chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many were chosen.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The values in the order of their list.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().copied()
    }

    /// The text that stands in the register: a JSON array of codes.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Codes are letters, digits and underscores, so there is nothing to escape.
        let codes: Vec<String> = self.iter().map(|v| format!("\"{}\"", v.code())).collect();
        format!("[{}]", codes.join(","))
    }

    fn from_json(text: &str) -> Result<Self, UnknownCode> {
        let codes: Vec<String> = serde_json::from_str(text).map_err(|_| UnknownCode)?;
        Self::from_codes(codes.iter().map(String::as_str))
    }

    fn from_codes<'a>(codes: impl Iterator<Item = &'a str>) -> Result<Self, UnknownCode> {
        codes.map(|c| T::from_code(c).ok_or(UnknownCode)).collect()
    }
}

/// The text is no array of codes from this list. What it says is kept out of logs.
#[derive(Debug, thiserror::Error)]
#[error("not an array of known codes")]
struct UnknownCode;

impl<T: Coded + Copy + Ord> Default for CodeSet<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Ord> FromIterator<T> for CodeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<T: Coded + Copy + Ord> Serialize for CodeSet<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Coded::code))
    }
}

impl<'de, T: Coded + Copy + Ord> Deserialize<'de> for CodeSet<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ArrayOrText(std::marker::PhantomData))
    }
}

/// Reads an array, or a text that holds one: the ledger's images carry the column as it stands.
struct ArrayOrText<T>(std::marker::PhantomData<T>);

impl<'de, T: Coded + Copy + Ord> Visitor<'de> for ArrayOrText<T> {
    type Value = CodeSet<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of codes, or a text that holds one")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        CodeSet::from_json(text).map_err(E::custom)
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut codes: Vec<String> = Vec::new();
        while let Some(code) = seq.next_element()? {
            codes.push(code);
        }
        CodeSet::from_codes(codes.iter().map(String::as_str)).map_err(A::Error::custom)
    }
}

impl<T> Type<Sqlite> for CodeSet<T> {
    fn type_info() -> SqliteTypeInfo {
        <str as Type<Sqlite>>::type_info()
    }

    fn compatible(ty: &SqliteTypeInfo) -> bool {
        <str as Type<Sqlite>>::compatible(ty)
    }
}

impl<T: Coded + Copy + Ord> Encode<'_, Sqlite> for CodeSet<T> {
    fn encode_by_ref(
        &self,
        buffer: &mut <Sqlite as Database>::ArgumentBuffer,
    ) -> Result<IsNull, BoxDynError> {
        <String as Encode<'_, Sqlite>>::encode(self.to_json(), buffer)
    }
}

impl<'r, T: Coded + Copy + Ord> Decode<'r, Sqlite> for CodeSet<T> {
    fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
        let text = <&str as Decode<'r, Sqlite>>::decode(value)?;
        Ok(Self::from_json(text)?)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::values::{Topic, WeekTime};

    #[test]
    fn each_code_stands_once_and_in_the_order_of_its_list() {
        let set: CodeSet<WeekTime> = [
            WeekTime::SunEvening,
            WeekTime::MonMorning,
            WeekTime::SunEvening,
        ]
        .into_iter()
        .collect();
        assert_eq!(set.to_json(), r#"["mon_morning","sun_evening"]"#);
    }

    #[test]
    fn every_list_survives_the_way_through_its_text() {
        let all: CodeSet<Topic> = <Topic as strum::VariantArray>::VARIANTS
            .iter()
            .copied()
            .collect();
        assert_eq!(CodeSet::from_json(&all.to_json()).unwrap(), all);
        assert_eq!(serde_json::to_string(&all).unwrap(), all.to_json());
    }

    #[test]
    fn an_array_and_a_text_holding_one_are_read_alike() {
        let from_array: CodeSet<Topic> = serde_json::from_str(r#"["homework","letters"]"#).unwrap();
        let from_text: CodeSet<Topic> =
            serde_json::from_str(r#""[\"letters\",\"homework\"]""#).unwrap();
        assert_eq!(from_array, from_text);
        assert!(from_array.contains(Topic::Homework));
    }

    #[test]
    fn a_code_that_no_list_has_is_refused_without_repeating_it() {
        let error = serde_json::from_str::<CodeSet<Topic>>(r#"["Amal"]"#).unwrap_err();
        assert!(!error.to_string().contains("Amal"), "{error}");
    }

    #[tokio::test]
    async fn the_store_keeps_the_set_as_a_json_array() {
        let mut store = <sqlx::SqliteConnection as sqlx::Connection>::connect("sqlite::memory:")
            .await
            .unwrap();
        let set: CodeSet<Topic> = [Topic::Letters, Topic::Homework].into_iter().collect();
        let (back, first): (CodeSet<Topic>, String) =
            sqlx::query_as("select $1, json_extract($1, '$[0]')")
                .bind(&set)
                .fetch_one(&mut store)
                .await
                .unwrap();
        assert_eq!(back, set);
        assert_eq!(first, set.iter().next().unwrap().code());
    }
}
