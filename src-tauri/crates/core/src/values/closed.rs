//! How a closed list is made: every one has the same abilities and is written by the same codes.

/// Makes enums whose variants have stable codes, in snake case, in the register, in files and in Rust.
macro_rules! codes {
    ($($(#[$note:meta])* $seen:vis enum $name:ident { $($variants:tt)* })+) => {$(
        $(#[$note])*
        #[derive(
            Debug,
            Clone,
            Copy,
            PartialEq,
            Eq,
            PartialOrd,
            Ord,
            Hash,
            serde::Serialize,
            serde::Deserialize,
            strum::EnumString,
            strum::IntoStaticStr,
            strum::VariantArray,
            sqlx::Type,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        #[sqlx(rename_all = "snake_case")]
        $seen enum $name { $($variants)* }
    )+};
}

pub(crate) use codes;
