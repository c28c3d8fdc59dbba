//! Chance for keys, salts and codes, from the operating system and nowhere else.

use crate::{Error, Fault};

/// Fills the bytes with chance fit for keys. A seeded generator has no place here: what is drawn
/// must not be drawn again.
pub(crate) fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|_| {
        Error::from(Fault::Io {
            what: "the system gave no random bytes",
            kind: std::io::ErrorKind::Other,
        })
    })
}

/// So many public random bytes, for a salt or a nonce.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], Error> {
    let mut drawn = [0; N];
    fill(&mut drawn)?;
    Ok(drawn)
}
