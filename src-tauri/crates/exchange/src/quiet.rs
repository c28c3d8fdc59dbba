//! A reader of somebody else's format may panic on a damaged file; here that becomes an answer, and
//! nothing of the file's content reaches the panic's text on the screen.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

use crate::refusal::ExchangeRefusal;

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

static HOOK: Once = Once::new();

/// Runs a reader; a panic in it means that the file is damaged.
pub(crate) fn reading<T>(
    read: impl FnOnce() -> Result<T, ExchangeRefusal>,
) -> Result<T, ExchangeRefusal> {
    // The hook is set once for the whole process and hands every other panic on as before.
    HOOK.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |info| {
            if !READING.get() {
                before(info);
            }
        }));
    });
    let outer = READING.replace(true);
    let answer = catch_unwind(AssertUnwindSafe(read));
    READING.set(outer);
    answer.unwrap_or(Err(ExchangeRefusal::Damaged))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;

    #[test]
    fn a_panic_while_reading_means_a_damaged_file() {
        let answer: Result<(), _> = reading(|| panic!("Amal Haddad"));
        assert_eq!(answer, Err(ExchangeRefusal::Damaged));
        assert!(!READING.get());
    }
}
