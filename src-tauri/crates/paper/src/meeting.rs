//! Composes a meeting's print from the register's rows: the one place for the command line and the
//! window.

use chrono::{Duration, NaiveDate};
use vejviser_core::Refusal;
use vejviser_core::groups::GroupRow;
use vejviser_core::meetings::{MeetingRow, SignUpItem};
use vejviser_core::register::Field;
use vejviser_core::values::{Email, Phone};
use vejviser_words::{Lang, Worded as _};

use crate::sheet::{GroupHeader, MeetingLine, MeetingSheet, SheetKind, SheetRow, print_number};

impl MeetingSheet {
    /// The print of this meeting with these sign-ups. `lang` is the language the controller is named
    /// in; `blank` is how many blank rows or slips follow at least, `None` as many as the group has
    /// set; `printed_on` is today in Denmark.
    ///
    /// # Errors
    /// [`Refusal::Missing`] while the meeting has no time or no place.
    pub fn of(
        kind: SheetKind,
        lang: Lang,
        group: &GroupRow,
        meeting: &MeetingRow,
        sign_ups: &[SignUpItem],
        blank: Option<u16>,
        printed_on: NaiveDate,
    ) -> Result<Self, Refusal> {
        let missing = |field| Refusal::Missing { field };
        let details = &meeting.details;
        let at = details.at.ok_or_else(|| missing(Field::At))?;
        let place = details
            .place
            .as_ref()
            .ok_or_else(|| missing(Field::Place))?;
        let blank = blank.unwrap_or_else(|| u16::try_from(group.blank_rows).unwrap_or_default());
        Ok(Self {
            kind,
            group: GroupHeader::of(lang, group),
            meeting: MeetingLine {
                title: None,
                at,
                place: place.as_str().to_owned(),
                address: details
                    .address
                    .as_ref()
                    .map(|address| address.as_str().to_owned()),
            },
            rows: sign_ups.iter().map(SheetRow::of).collect(),
            blank,
            destroy_by: at.date() + Duration::days(group.sign_up_days),
            printed_on,
            sheet_number: print_number(&meeting.id),
        })
    }
}

impl GroupHeader {
    /// The group as its settings say it; a group without a controller answers for the data itself.
    pub(crate) fn of(lang: Lang, group: &GroupRow) -> Self {
        let name = group.name.as_str().to_owned();
        Self {
            controller: group
                .controller
                .map_or_else(|| name.clone(), |controller| controller.words(lang)),
            name,
            contact_name: group
                .contact_name
                .as_ref()
                .map(|name| name.as_str().to_owned()),
            phone: group.contact_phone.as_ref().map(Phone::international),
            email: group.contact_email.as_ref().map(written),
        }
    }
}

impl SheetRow {
    /// A sign-up, with the telephone number before the e-mail address. A protected person has no name
    /// in the list already, and her household is not counted either.
    fn of(sign_up: &SignUpItem) -> Self {
        let phone = sign_up.phone.as_ref().map(Phone::international);
        Self {
            number: u32::try_from(sign_up.number).unwrap_or(u32::MAX),
            name: sign_up.name.as_ref().map(|name| name.as_str().to_owned()),
            calling: None,
            contact: phone.or_else(|| sign_up.email.as_ref().map(written)),
            people: u32::try_from(sign_up.people)
                .ok()
                .filter(|_| !sign_up.protected),
            be_a_friend: sign_up.wants_to_be_friend,
            have_a_friend: sign_up.wants_friend,
        }
    }
}

fn written(email: &Email) -> String {
    email.as_str().to_owned()
}
