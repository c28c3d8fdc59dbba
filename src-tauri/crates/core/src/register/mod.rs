//! The register: the one handle to a group's data.

mod kinds;

pub use kinds::{Field, OperationKind, Record};
