//! The key file on the disk, twice, so that one bad sector does not lock a group out.

use std::fs;
use std::io;
use std::path::Path;

use super::durable::{self, Staged};
use super::io_error::while_doing;
use super::key_file::{KeyFile, Unreadable};
use crate::{Error, Fault, Refusal};

/// The names of the two copies in the register's folder.
pub(crate) const NAMES: [&str; 2] = [NAME, "keys-copy.json"];

/// The name people know, also inside a backup.
pub(crate) const NAME: &str = "keys.json";

/// What lies under one of the two names.
enum Copy {
    Good { file: KeyFile, bytes: Vec<u8> },
    Newer,
    Damaged,
    Lost,
    Forbidden,
}

impl KeyFile {
    /// Whether there is anything under either name: then a register is, or was, in this folder.
    pub(crate) fn is_in(folder: &Path) -> bool {
        NAMES
            .iter()
            .any(|name| folder.join(name).symlink_metadata().is_ok())
    }

    /// Reads the newest good copy and mends the other. Call it while holding the folder's lock.
    ///
    /// # Errors
    /// [`Refusal::KeysLost`] without a backup (the caller knows where those are) when neither copy
    /// can be read, [`Refusal::NewerRegister`] when a newer program wrote one.
    pub(crate) fn load(folder: &Path) -> Result<Self, Error> {
        let [main, twin] = NAMES.map(|name| Copy::read(&folder.join(name)));
        let (file, bytes, mended) = match (main, twin) {
            (Copy::Newer, _) | (_, Copy::Newer) => return Err(Refusal::NewerRegister.into()),
            (
                Copy::Good { file, bytes },
                Copy::Good {
                    file: twin,
                    bytes: twin_bytes,
                },
            ) => {
                if file.register() != twin.register() {
                    // Somebody put a stranger's file here. Which one it is cannot be told, and
                    // mending would write over the only good one.
                    return Err(Fault::Inconsistent("two copies of different registers").into());
                }
                let differ = file != twin;
                if twin.revision > file.revision {
                    (twin, twin_bytes, differ)
                } else {
                    (file, bytes, differ)
                }
            }
            (Copy::Good { file, bytes }, _) | (_, Copy::Good { file, bytes }) => {
                (file, bytes, true)
            }
            (Copy::Forbidden, _) | (_, Copy::Forbidden) => return Err(Refusal::ReadOnly.into()),
            (Copy::Lost | Copy::Damaged, Copy::Lost | Copy::Damaged) => {
                return Err(Refusal::KeysLost { backup: None }.into());
            }
        };
        if mended {
            put(folder, &bytes)?;
        }
        Ok(file)
    }

    /// Writes both copies with the next revision. A kill at any point leaves a folder that opens
    /// with either the old or the new keys; a refusal leaves the old ones in force. Change a clone
    /// and keep it once this has returned, so that memory and disk never disagree.
    pub(crate) fn save(&mut self, folder: &Path) -> Result<(), Error> {
        let mut next = self.clone();
        next.revision = next.revision.saturating_add(1);
        put(folder, &next.to_bytes()?)?;
        *self = next;
        Ok(())
    }
}

/// Puts the same bytes under both names.
///
/// Both lie synced beside their places before either takes its name: a full disk thus refuses while
/// the old keys are still in force everywhere. After a kill between the two renames the copies
/// differ; each is whole, and the higher revision wins and mends the other, so the order of the two
/// does not matter to the reader. The twin goes first, and `keys.json`, the name people know and copy,
/// last: when the first is refused nothing has changed, and when only the second is, the new keys are
/// in force already (they are on the disk and have the higher revision), so this is not an error but
/// a twin to mend when the register is opened next.
fn put(folder: &Path, bytes: &[u8]) -> Result<(), Error> {
    let [main, twin] = NAMES.map(|name| folder.join(name));
    let twin = Staged::write(&twin, bytes).map_err(while_doing("writing the keys' copy"))?;
    let main = Staged::write(&main, bytes).map_err(while_doing("writing the keys"))?;
    twin.put_in_place()
        .map_err(while_doing("putting the keys' copy in place"))?;
    let _mended_on_the_next_load = main.put_in_place();
    durable::sync_folder(folder).map_err(while_doing("syncing the register's folder"))
}

impl Copy {
    fn read(place: &Path) -> Self {
        match fs::read(place) {
            Ok(bytes) => match KeyFile::from_bytes(&bytes) {
                Ok(file) => Self::Good { file, bytes },
                Err(Unreadable::Newer) => Self::Newer,
                Err(Unreadable::Damaged) => Self::Damaged,
            },
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Self::Forbidden,
            // A bad sector is as lost as a deleted file: what helps is the other copy or a backup.
            Err(_) => Self::Lost,
        }
    }
}

#[cfg(test)]
mod tests;
