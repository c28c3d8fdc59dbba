//! `cargo xtask dist`: the packages that people install, made for this system and weighed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Outcome, run};
use crate::setup::{self, Purpose};
use crate::{node, repository};

/// What a .deb may weigh, in bytes: somebody downloads it over a telephone.
const MOST: u64 = 20_000_000;

/// One program for both kinds of Mac.
const UNIVERSAL: &str = "universal-apple-darwin";

/// Builds a release with its packages, those named or the usual ones of this system; lays them into
/// target/dist with their checksums, and says which is too heavy.
pub fn dist(bundles: &[&str], unasked: bool) -> Outcome {
    setup::see_to_it(&[Purpose::Code, Purpose::Window, Purpose::Page], unasked)?;
    node::install(node::UI)?;
    node::build_page()?;
    println!("A release build takes a quarter of an hour and more.");
    let bundles = if bundles.is_empty() {
        usual().to_owned()
    } else {
        bundles.join(",")
    };
    let mut build = node::program(node::UI, "tauri");
    build
        .args(["build", "--ci", "--bundles", &bundles])
        .current_dir(repository::root().join("src-tauri"));
    if cfg!(target_os = "macos") {
        build.args(["--target", UNIVERSAL]);
    }
    run(build.args(["--", "--locked"]))?;
    let folder = repository::target().join("dist");
    let packages = gathered(&folder)?;
    for name in packages.iter().filter(|name| name.ends_with(".deb")) {
        pack_tighter(&folder.join(name))?;
    }
    let sums = sums(&folder, &packages)?;
    let mut too_heavy = Vec::new();
    println!();
    for (name, sum) in packages.iter().zip(&sums) {
        let size = size(&folder.join(name))?;
        println!("{name}\n  {:.1} MB  sha256 {sum}", megabytes(size));
        if name.ends_with(".deb") && size > MOST {
            too_heavy.push(format!("{name} weighs more than {:.0} MB", megabytes(MOST)));
        }
    }
    println!("\nThey lie in {}", folder.display());
    if too_heavy.is_empty() {
        Ok(())
    } else {
        Err(too_heavy.join("\n"))
    }
}

/// The packages of this system; on Linux those for which no tool must be downloaded.
fn usual() -> &'static str {
    if cfg!(windows) {
        "nsis"
    } else if cfg!(target_os = "macos") {
        "dmg"
    } else {
        "deb,rpm"
    }
}

/// Copies the packages that were just made into one folder, which it empties first; their names.
fn gathered(folder: &Path) -> Outcome<Vec<String>> {
    let failed = |error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)?;
    let mut names = Vec::new();
    let built = if cfg!(target_os = "macos") {
        repository::target().join(UNIVERSAL)
    } else {
        repository::target()
    };
    for package in packages(&built.join("release/bundle")) {
        if let Some(name) = package.file_name() {
            fs::copy(&package, folder.join(name)).map_err(failed)?;
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    if names.is_empty() {
        return Err("No package was made.".to_owned());
    }
    Ok(names)
}

/// Packs a .deb anew with xz: Tauri packs it with gzip and offers no choice, which makes it a third
/// heavier.
fn pack_tighter(package: &Path) -> Outcome {
    let unpacked = package.with_extension("unpacked");
    run(Command::new("dpkg-deb")
        .arg("-R")
        .args([package, unpacked.as_path()]))?;
    run(Command::new("dpkg-deb")
        .args(["-Zxz", "--root-owner-group", "-b"])
        .args([unpacked.as_path(), package]))?;
    fs::remove_dir_all(&unpacked).map_err(|error| format!("{}: {error}", unpacked.display()))
}

/// The packages of this version in a folder and the folders in it.
fn packages(folder: &Path) -> Vec<PathBuf> {
    let version = env!("CARGO_PKG_VERSION");
    let endings = [".deb", ".rpm", ".AppImage", ".dmg", "-setup.exe"];
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_package = endings.iter().any(|ending| name.ends_with(ending));
        if is_package && path.is_file() && name.contains(version) {
            found.push(path);
        } else if path.is_dir() {
            found.extend(packages(&path));
        }
    }
    found
}

/// Writes SHA256SUMS beside the packages, as `sha256sum --check` reads it, and returns the sums.
fn sums(folder: &Path, names: &[String]) -> Outcome<Vec<String>> {
    let script = "const { createHash } = require('node:crypto');\
        const { readFileSync } = require('node:fs');\
        for (const name of process.argv.slice(1))\
        console.log(createHash('sha256').update(readFileSync(name)).digest('hex'));";
    let output = Command::new("node")
        .args(["-e", script, "--"])
        .args(names)
        .current_dir(folder)
        .output()
        .map_err(|error| format!("node cannot be started: {error}"))?;
    let sums: Vec<String> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(str::to_owned)
        .collect();
    if sums.len() != names.len() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let lines: String = names
        .iter()
        .zip(&sums)
        .map(|(name, sum)| format!("{sum}  {name}\n"))
        .collect();
    fs::write(folder.join("SHA256SUMS"), lines).map_err(|error| error.to_string())?;
    Ok(sums)
}

fn size(file: &Path) -> Outcome<u64> {
    fs::metadata(file)
        .map(|meta| meta.len())
        .map_err(|error| format!("{}: {error}", file.display()))
}

#[allow(clippy::cast_precision_loss, reason = "it is shown with one decimal")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}
