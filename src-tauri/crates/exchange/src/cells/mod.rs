//! Free cells, understood: each kind of answer in a file of its own.

pub(crate) mod ages;
pub(crate) mod answers;
pub(crate) mod danish;
pub(crate) mod dates;
pub(crate) mod languages;
pub(crate) mod names;
pub(crate) mod times;
pub(crate) mod topics;
