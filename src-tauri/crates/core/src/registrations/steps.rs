//! Which way a registration goes: a pure rule (domain.md §3).

use crate::values::RegistrationState;

/// The states a registration can go to from this one. Somebody who comes back begins anew.
#[must_use]
pub fn onward(from: RegistrationState) -> &'static [RegistrationState] {
    use RegistrationState::{Closed, Matched, New, Ready, TalkArranged, Withdrawn};
    match from {
        New => &[TalkArranged, Ready, Withdrawn, Closed],
        TalkArranged => &[Ready, Withdrawn, Closed],
        Ready => &[TalkArranged, Matched, Withdrawn, Closed],
        Matched => &[Ready, Withdrawn, Closed],
        Withdrawn | Closed => &[New],
    }
}

/// Whether a registration waits: neither matched nor gone.
#[must_use]
pub fn waits(state: RegistrationState) -> bool {
    use RegistrationState::{New, Ready, TalkArranged};
    matches!(state, New | TalkArranged | Ready)
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn nobody_is_matched_who_is_not_on_the_waiting_list() {
        for from in RegistrationState::VARIANTS {
            let can = onward(*from).contains(&RegistrationState::Matched);
            assert_eq!(can, *from == RegistrationState::Ready, "{from:?}");
        }
    }

    #[test]
    fn everybody_can_leave_and_come_back() {
        for from in RegistrationState::VARIANTS {
            if waits(*from) || *from == RegistrationState::Matched {
                assert!(
                    onward(*from).contains(&RegistrationState::Withdrawn),
                    "{from:?}"
                );
            } else {
                assert_eq!(onward(*from), [RegistrationState::New], "{from:?}");
            }
        }
    }
}
