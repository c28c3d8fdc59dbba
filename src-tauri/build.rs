//! Makes one list of commands (`commands.list`) into the handler and into the permissions without
//! which no command can be called.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    const LIST: &str = "commands.list";
    let list = std::fs::read_to_string(LIST)?;
    let paths: Vec<&str> = list
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let mut handler = String::from("tauri::generate_handler![\n");
    let mut names: Vec<&'static str> = Vec::new();
    for path in paths {
        writeln!(handler, "    {path},")?;
        let name = path.rsplit("::").next().unwrap_or(path);
        // The build takes them for as long as it runs.
        names.push(Box::leak(name.to_owned().into_boxed_str()));
    }
    handler.push(']');
    let out = std::env::var("OUT_DIR")?;
    std::fs::write(Path::new(&out).join("handler.rs"), handler)?;
    let manifest = tauri_build::AppManifest::new().commands(Box::leak(names.into_boxed_slice()));
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    let mut out = std::io::stdout();
    std::io::Write::write_all(
        &mut out,
        format!("cargo::rerun-if-changed={LIST}\n").as_bytes(),
    )?;
    Ok(())
}
