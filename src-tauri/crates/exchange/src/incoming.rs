//! From a preview to what the register takes in: which rows become registrations, which of them are
//! likely duplicates, and how the columns are remembered.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use vejviser_core::groups::GroupRow;
use vejviser_core::people::{Candidate, Likely, Likeness, alike_among};
use vejviser_core::registrations::{self, NewRegistration, RememberedMapping};

use crate::mapping::Mapping;
use crate::preview::{Preview, RowPreview, SheetPreview};
use crate::problem::{LeftOut, RowProblem};

/// What a file would bring into the register.
pub struct Incoming {
    /// The registrations, in the order of the rows.
    pub registrations: Vec<NewRegistration>,
    /// Every row of the file that says something.
    pub rows: Vec<IncomingRow>,
}

/// A row of the file, on its way into the register or not.
pub struct IncomingRow {
    /// Its sheet, as a place in [`Preview::sheets`].
    pub sheet: usize,
    /// Its place in [`SheetPreview::rows`]; none where it is left out.
    pub row: Option<usize>,
    /// Its number, as the spreadsheet program shows it.
    pub number: u32,
    /// What becomes of it.
    pub fate: Fate,
}

/// What becomes of a row.
pub enum Fate {
    /// It becomes the registration at this place of [`Incoming::registrations`].
    Taken(usize),
    /// It cannot be taken, for its problems or for what the core refuses in it.
    Refused(Option<vejviser_core::Error>),
    /// It is no registration.
    LeftOut(LeftOut),
}

impl Incoming {
    /// Which rows of the preview the register can take.
    #[must_use]
    pub fn of(preview: &Preview, group: &GroupRow, today: NaiveDate) -> Self {
        let mut incoming = Self {
            registrations: Vec::new(),
            rows: Vec::new(),
        };
        for (place, sheet) in preview.sheets.iter().enumerate() {
            for (at, row) in sheet.rows.iter().enumerate() {
                let fate = incoming.fate(group, sheet, row, today);
                incoming.rows.push(IncomingRow {
                    sheet: place,
                    row: Some(at),
                    number: row.row_number,
                    fate,
                });
            }
            let left_out = sheet.left_out.iter();
            incoming
                .rows
                .extend(left_out.map(|(number, reason)| IncomingRow {
                    sheet: place,
                    row: None,
                    number: *number,
                    fate: Fate::LeftOut(*reason),
                }));
        }
        incoming
    }

    fn fate(
        &mut self,
        group: &GroupRow,
        sheet: &SheetPreview,
        row: &RowPreview,
        today: NaiveDate,
    ) -> Fate {
        if !row.can_be_taken() {
            return Fate::Refused(None);
        }
        match taken(group, sheet, row, today) {
            Ok(registration) => {
                self.registrations.push(registration);
                Fate::Taken(self.registrations.len() - 1)
            }
            Err(why) => Fate::Refused(Some(why)),
        }
    }

    /// Who is to be looked for in the register.
    #[must_use]
    pub fn candidates(&self) -> Vec<Candidate<'_>> {
        self.registrations.iter().map(Candidate::from).collect()
    }
}

/// The registration of a row, where the core can take it.
fn taken(
    group: &GroupRow,
    sheet: &SheetPreview,
    row: &RowPreview,
    today: NaiveDate,
) -> vejviser_core::Result<NewRegistration> {
    let new = row.draft.registration(sheet.side, today)?;
    registrations::municipality_of(group, &new)?;
    Ok(new)
}

impl IncomingRow {
    /// The row as it was read; none where it is left out.
    #[must_use]
    pub fn read<'a>(&self, preview: &'a Preview) -> Option<&'a RowPreview> {
        preview.sheets.get(self.sheet)?.rows.get(self.row?)
    }

    /// What was to be said when it was read.
    #[must_use]
    pub fn problems<'a>(&self, preview: &'a Preview) -> &'a [RowProblem] {
        self.read(preview)
            .map_or(&[], |row| row.problems.as_slice())
    }
}

/// A likely duplicate: a person in the register, or an earlier row of the same file.
#[derive(Debug, Serialize)]
pub struct Duplicate {
    /// The person in the register.
    pub person_id: Option<String>,
    /// The earlier row's number.
    pub row: Option<u32>,
    /// The earlier row's registration, as a place in [`Incoming::registrations`].
    #[serde(skip)]
    pub earlier: Option<usize>,
    /// In what they are alike.
    pub likeness: Likeness,
}

/// The likely duplicates of each registration, by its place.
pub struct Duplicates(BTreeMap<usize, Vec<Duplicate>>);

impl Duplicates {
    /// Those whom the register knows, and those alike among the rows.
    #[must_use]
    pub fn of(incoming: &Incoming, known: Vec<Likely>) -> Self {
        let mut all: BTreeMap<usize, Vec<Duplicate>> = BTreeMap::new();
        for likely in known {
            let place = usize::try_from(likely.candidate).unwrap_or(usize::MAX);
            all.entry(place).or_default().push(Duplicate {
                person_id: Some(likely.person_id),
                row: None,
                earlier: None,
                likeness: likely.likeness,
            });
        }
        let numbers: BTreeMap<usize, u32> = incoming
            .rows
            .iter()
            .filter_map(|row| match row.fate {
                Fate::Taken(place) => Some((place, row.number)),
                _ => None,
            })
            .collect();
        for alike in alike_among(&incoming.candidates()) {
            all.entry(alike.candidate).or_default().push(Duplicate {
                person_id: None,
                row: numbers.get(&alike.earlier).copied(),
                earlier: Some(alike.earlier),
                likeness: alike.likeness,
            });
        }
        Self(all)
    }

    /// Those of a row, however often they are alike.
    #[must_use]
    pub fn of_row(&self, row: &IncomingRow) -> &[Duplicate] {
        match row.fate {
            Fate::Taken(place) => self.0.get(&place).map_or(&[], Vec::as_slice),
            _ => &[],
        }
    }
}

/// Each one whom these speak of, once, with the first likeness.
pub fn each_once(alike: &[Duplicate]) -> impl Iterator<Item = &Duplicate> {
    alike.iter().enumerate().filter_map(|(place, one)| {
        let before = alike.get(..place).unwrap_or_default();
        let who = |one: &Duplicate| (one.person_id.clone(), one.row);
        let told = before.iter().any(|other| who(other) == who(one));
        (!told).then_some(one)
    })
}

/// How each sheet's columns were read, for the next file with the same header.
///
/// # Errors
/// When a mapping cannot be written as JSON.
pub fn to_remember(preview: &Preview) -> serde_json::Result<Vec<RememberedMapping>> {
    let mut all: Vec<RememberedMapping> = Vec::new();
    for sheet in &preview.sheets {
        let mapping = serde_json::to_value(sheet.mapping())?;
        let remembered = RememberedMapping::new(&sheet.fingerprint, mapping);
        if !all.iter().any(|known| known.header == remembered.header) {
            all.push(remembered);
        }
    }
    Ok(all)
}

/// The mappings that were remembered; one that an older program wrote otherwise is passed over.
#[must_use]
pub fn remembered(all: Vec<RememberedMapping>) -> Vec<Mapping> {
    all.into_iter()
        .filter_map(|one| serde_json::from_value(one.mapping).ok())
        .collect()
}
