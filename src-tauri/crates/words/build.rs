//! Writes the typed functions of the catalogue, with every language's words embedded.
#![allow(
    clippy::print_stdout,
    reason = "this is how a build script speaks to cargo"
)]

use std::error::Error;
use std::path::Path;

use vejviser_words_generator::{Catalogue, rust_module};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new("../../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let catalogue = Catalogue::read(locales)?;
    let out = std::env::var("OUT_DIR")?;
    std::fs::write(
        Path::new(&out).join("messages.rs"),
        rust_module(&catalogue)?,
    )?;
    Ok(())
}
