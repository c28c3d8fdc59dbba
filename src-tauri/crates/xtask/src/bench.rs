//! `cargo xtask bench`: release build, then every figure of docs/performance.md as a table.

mod process;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Outcome, cargo, run, shown};
use crate::repository;
use crate::setup::{self, Purpose};
use process::{Measured, measured};
use table::Figure;

const PASSPHRASE: &str = "målt på opdigtede mennesker";

/// People in the large register.
const PEOPLE: &str = "100000";

/// Builds for release and measures. Fails where a bound is broken.
pub fn bench(unasked: bool) -> Outcome {
    setup::see_to_it(&[Purpose::Code], unasked)?;
    eprintln!("Building for release. The first time this takes many minutes.");
    run(&mut cargo(&[
        "build",
        "--locked",
        "--release",
        "--package",
        "vejviser-cli",
        "--package",
        "vejviser-bench",
    ]))?;
    let bench = Bench::begin()?;
    let quiet = load();
    let mut figures = bench.figures(&["print"])?;
    figures.extend(bench.of_a_small_register()?);
    figures.extend(bench.of_matching()?);
    figures.extend(bench.of_a_large_register()?);
    table::print(&figures);
    if let (Some(before), Some(after)) = (quiet, load()) {
        println!(
            "\nLoad of the machine: {before} when the measuring began, {after} when it ended."
        );
    }
    let broken: Vec<&str> = figures
        .iter()
        .filter(|figure| !figure.holds())
        .map(|figure| figure.what.as_str())
        .collect();
    if broken.is_empty() {
        return Ok(());
    }
    Err(format!("Over the bound: {}", broken.join("; ")))
}

struct Bench {
    folder: PathBuf,
}

impl Bench {
    /// An empty folder for the registers, and nothing else of an earlier run.
    fn begin() -> Outcome<Self> {
        let folder = repository::target().join("bench");
        let io = |error| format!("{}: {error}", folder.display());
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(io)?;
        }
        fs::create_dir_all(&folder).map_err(io)?;
        Ok(Self { folder })
    }

    /// Ten thousand rows into an empty register and out again: inside a program that has it open,
    /// as the bounds say, and as whole processes that unlock and close it.
    fn of_a_small_register(&self) -> Outcome<Vec<Figure>> {
        let file = self.place("ten-thousand.xlsx");
        self.figures(&["spreadsheet", &file])?;
        let register = self.place("small");
        let new = ["new", "--group", "Målegruppen", "--municipality", "0550"];
        self.cli(&register, &new)?;
        let mut figures = self.figures(&["import", &file, &register])?;
        let look = ["import", &file, "--side", "participant", "--dry-run"];
        let bring_in = ["import", &file, "--side", "participant"];
        let (mut looking, mut importing, mut undoing) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..5 {
            looking.push(self.cli(&register, &look)?.took);
            importing.push(self.cli(&register, &bring_in)?.took);
            undoing.push(self.cli(&register, &["undo"])?.took);
        }
        figures.extend([
            Figure::of_times("whole process: `import --dry-run`", looking, None),
            Figure::of_times("whole process: `import`", importing, None),
            Figure::of_times("whole process: `undo`", undoing, None),
        ]);
        Ok(figures)
    }

    /// The country's 7,200 participants and 5,760 friends, of somewhat more, for some have left: suggestions, plans, what a plan of those
    /// who are ready takes of memory, and a large course.
    fn of_matching(&self) -> Outcome<Vec<Figure>> {
        let register = self.place("country");
        let new = [
            "new", "--group", "Landet", "--sample", "14040", "--seed", "1",
        ];
        self.cli(&register, &new)?;
        let mut figures = self.figures(&["matching", &register])?;
        figures.extend(self.figures(&["courses", &register])?);
        let memory = self.cli(&register, &["plan"])?.memory;
        figures.extend(
            memory.map(|most| Figure::of_memory("memory of `vejviser-cli plan`", most, 300)),
        );
        Ok(figures)
    }

    /// The country's size: what a person would feel, and the memory the program takes.
    fn of_a_large_register(&self) -> Outcome<Vec<Figure>> {
        let register = self.place("large");
        eprintln!("Inventing {PEOPLE} people.");
        let new = [
            "new", "--group", "Landet", "--sample", PEOPLE, "--seed", "1",
        ];
        self.cli(&register, &new)?;
        let mut figures = self.figures(&["measure", &register])?;
        for verb in [
            &["registrations", "--json"][..],
            &["people", "--search", "Muhamad", "--json"],
            &["verify"],
        ] {
            let memory = self.cli(&register, verb)?.memory;
            let what = format!("memory of `vejviser-cli {}`", verb.join(" "));
            figures.extend(memory.map(|most| Figure::of_memory(&what, most, 150)));
        }
        Ok(figures)
    }

    fn place(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    fn cli(&self, register: &str, arguments: &[&str]) -> Outcome<Measured> {
        let mut command = Command::new(release("vejviser-cli"));
        command
            .args(arguments)
            .args(["--register", register])
            .env("VEJVISER_PASSPHRASE", PASSPHRASE);
        eprintln!("$ {}", shown(&command));
        measured(&mut command)
    }

    /// What `vejviser-bench` measured.
    fn figures(&self, arguments: &[&str]) -> Outcome<Vec<Figure>> {
        let mut command = Command::new(release("vejviser-bench"));
        command
            .args(arguments)
            .env("VEJVISER_PASSPHRASE", PASSPHRASE);
        eprintln!("$ {}", shown(&command));
        let output = command
            .stderr(std::process::Stdio::inherit())
            .output()
            .map_err(|error| format!("{} cannot be started: {error}", shown(&command)))?;
        if output.status.success() {
            let told = String::from_utf8_lossy(&output.stdout);
            return Ok(told.lines().filter_map(Figure::parse).collect());
        }
        Err(format!("{} ended with {}", shown(&command), output.status))
    }
}

/// How busy the machine was in the last minute, where it tells: 1 is one core.
fn load() -> Option<String> {
    let told = fs::read_to_string("/proc/loadavg").ok()?;
    told.split(' ').next().map(str::to_owned)
}

fn release(name: &str) -> PathBuf {
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Path::new(&repository::target()).join("release").join(name)
}
