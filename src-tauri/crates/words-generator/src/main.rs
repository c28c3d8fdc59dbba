//! Writes the page's module of words: `cargo run -p vejviser-words-generator`, with the file to write
//! where it is not `ui/src/words/messages.ts`.

use std::error::Error;
use std::path::{Path, PathBuf};

use vejviser_words_generator::{Catalogue, typescript_module};

fn main() -> Result<(), Box<dyn Error>> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let file = std::env::args_os()
        .nth(1)
        .map_or_else(|| workspace.join("ui/src/words/messages.ts"), PathBuf::from);
    let module = typescript_module(&Catalogue::read(&workspace.join("locales"))?)?;
    std::fs::write(file, module)?;
    Ok(())
}
