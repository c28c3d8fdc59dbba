//! What is said of a command line that is not understood, without what was typed: a name that lost
//! its quotation marks belongs in no log.

use clap::Error;
use clap::error::{ContextKind, ContextValue};

/// Takes out of the error whatever may be a person's. Our own options and verbs stay.
pub fn without_what_was_typed(mut error: Error) -> Error {
    let typed = [
        ContextKind::InvalidValue,
        ContextKind::InvalidSubcommand,
        ContextKind::InvalidArg,
    ];
    for kind in typed {
        let is_typed = match error.get(kind) {
            Some(ContextValue::String(text)) => is_typed(kind, error.kind(), text),
            _ => false,
        };
        if is_typed {
            error.insert(kind, ContextValue::String("…".to_owned()));
            // "To pass … as a value": it repeats what was typed.
            error.remove(ContextKind::Suggested);
        }
    }
    error
}

/// Only an unknown argument is what was typed; elsewhere the argument is one of ours. A word that
/// begins as an option is no name.
fn is_typed(context: ContextKind, error: clap::error::ErrorKind, text: &str) -> bool {
    use clap::error::ErrorKind;
    match context {
        ContextKind::InvalidArg => error == ErrorKind::UnknownArgument && !text.starts_with('-'),
        ContextKind::InvalidSubcommand => error == ErrorKind::InvalidSubcommand,
        _ => !text.is_empty(),
    }
}
