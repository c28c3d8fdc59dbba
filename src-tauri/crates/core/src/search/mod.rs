//! Finding people whatever the script and spelling.
//!
//! Each person has a set of index words ([`index_words`]); what is typed becomes a [`Query`], and
//! [`meets`] says whom it finds. Two ways lead to a person: a folded word that begins as typed,
//! and a consonant key, which is the same for "Muhamad", "Mohammed", محمد and ሙሓመድ. All here are
//! pure functions; the index itself lies in the register.

mod compounds;
mod consonants;
mod fold;
mod index;
mod letters;
mod name_key;
mod query;
mod sounds;
mod sounds_arabic;
mod sounds_cyrillic;
mod sounds_ethiopic;
mod sounds_latin;
pub(crate) mod table;

#[cfg(test)]
mod invented_names;
#[cfg(test)]
mod promises;

pub use consonants::consonant_keys;
pub use fold::fold_words;
pub use index::index_words;
pub use name_key::name_key;
pub use query::{Query, QueryWord, meets, query};

/// Raised with every change to what [`index_words`] or [`name_key`] give, so that an index made by
/// an older program is rebuilt.
pub const FOLD_VERSION: u32 = 1;
