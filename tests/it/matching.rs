//! The rules of matching hold for everybody, whoever waits.

mod given;
mod plans;
mod suggestions;
