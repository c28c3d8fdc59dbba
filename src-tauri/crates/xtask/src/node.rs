//! The page's side of the build: Node.js, npm and what they install.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::command::{Outcome, answers, run};
use crate::repository;

/// The oldest Node.js that the page's tools and the window's tests run on.
const OLDEST: u32 = 20;

/// npm's projects in the repository: the page, and the tests of the real window.
pub const UI: &str = "ui";
pub const APP: &str = "tests/app";

/// npm as this system starts it.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Whether Node.js is there in a version that will do, and npm with it.
pub fn is_there() -> bool {
    let version = Command::new("node").arg("--version").output();
    version.is_ok_and(|output| is_new_enough(&String::from_utf8_lossy(&output.stdout)))
        && answers(NPM, &["--version"])
}

/// Whether a version, such as `v20.1.0` or `1:18.2-3`, is the oldest we take or newer.
pub fn is_new_enough(version: &str) -> bool {
    let version = version.split_once(':').map_or(version, |(_, rest)| rest);
    version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok())
        .is_some_and(|major| major >= OLDEST)
}

/// Runs one of a project's scripts, after installing what it needs.
pub fn script(project: &str, name: &str) -> Outcome {
    install(project)?;
    run(npm(project).args(["run", "--silent", name]))
}

/// Installs exactly what the project's lock file names, where that has not been done since it
/// changed.
pub fn install(project: &str) -> Outcome {
    let folder = repository::root().join(project);
    let lock = changed(&folder.join("package-lock.json"))
        .ok_or_else(|| format!("{project}/package-lock.json is not there"))?;
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some_and(|installed| installed >= lock) {
        return Ok(());
    }
    println!("Installing what {project} needs.");
    run(npm(project).args(["ci", "--no-audit", "--no-fund"]))
}

/// Builds the page where it has changed since it was last built. The shell takes it in when it is
/// compiled, and does not compile without.
pub fn build_page() -> Outcome {
    let folder = repository::root().join(UI);
    let built = changed(&folder.join("dist/index.html"));
    let written = repository::files()?
        .iter()
        .filter(|path| path.starts_with("ui/") && !path.ends_with(".test.ts"))
        .filter_map(|path| changed(&repository::root().join(path)))
        .max();
    if built.is_some() && built >= written {
        return Ok(());
    }
    println!("Building the page.");
    script(UI, "build")
}

/// A program that a project's packages brought along.
pub fn program(project: &str, name: &str) -> Command {
    let name = if cfg!(windows) {
        format!("{name}.cmd")
    } else {
        name.to_owned()
    };
    Command::new(
        repository::root()
            .join(project)
            .join("node_modules/.bin")
            .join(name),
    )
}

fn npm(project: &str) -> Command {
    let mut npm = Command::new(NPM);
    npm.args(["--prefix", project])
        .current_dir(repository::root());
    npm
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|meta| meta.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_judged_by_its_first_number() {
        for good in ["v20.20.2\n", "v22.0.0", "20.19.2+dfsg-1", "1:24.1-2"] {
            assert!(is_new_enough(good), "{good}");
        }
        for bad in ["v18.20.4", "18.20.4+dfsg-1~deb12u1", "", "nightly"] {
            assert!(!is_new_enough(bad), "{bad}");
        }
    }
}
