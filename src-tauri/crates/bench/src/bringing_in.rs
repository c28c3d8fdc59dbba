//! Bringing in a spreadsheet, from the file to the commit, and taking it back again.

use std::error::Error;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use vejviser_core::register::{Clock, Passphrase, Register};
use vejviser_core::registrations::{self, NewRegistration, RememberedMapping};
use vejviser_core::values::Side;
use vejviser_exchange::{Options, read};

use crate::samples::Samples;

/// How often; each time the ledger has grown by what came and went before.
const ROUNDS: usize = 7;

/// Measures `file` on the register in `folder`, whose passphrase is in `VEJVISER_PASSPHRASE`. What
/// is there when it begins is there when it ends.
pub async fn measure(file: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let passphrase = Passphrase::new(std::env::var("VEJVISER_PASSPHRASE")?);
    let register = Register::open(folder, &passphrase, Clock::system()).await?;
    let mut reading = Samples::default();
    let mut importing = Samples::default();
    let mut undoing = Samples::default();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let (new, mappings) = rows(file, &register)?;
        reading.add(start.elapsed());
        registrations::import(&register, &new, &mappings).await?;
        importing.add(start.elapsed());
        let start = Instant::now();
        register.undo().await?;
        undoing.add(start.elapsed());
    }
    register.close().await?;
    reading.tell_alone("10,000 rows of a spreadsheet read and understood");
    importing.tell("10,000 rows brought in, from the file to the commit", 2_000);
    undoing.tell("10,000 rows undone", 3_000);
    Ok(())
}

/// Every row that can be taken, as the command line takes them.
fn rows(
    file: &Path,
    register: &Register,
) -> Result<(Vec<NewRegistration>, Vec<RememberedMapping>), Box<dyn Error>> {
    let today = register.clock().today();
    let mut options = Options::on(today);
    options.side = Some(Side::Participant);
    let preview = read(file, &options, &mut |_| ControlFlow::Continue(()))
        .map_err(|_| "a spreadsheet that cannot be read")?;
    let mut new = Vec::new();
    let mut mappings = Vec::new();
    for sheet in &preview.sheets {
        for row in sheet.rows.iter().filter(|row| row.can_be_taken()) {
            let taken = row.draft.registration(sheet.side, today);
            new.push(taken.map_err(|_| "a row that cannot be taken")?);
        }
        let mapping = serde_json::to_value(sheet.mapping())?;
        mappings.push(RememberedMapping::new(&sheet.fingerprint, mapping));
    }
    Ok((new, mappings))
}
