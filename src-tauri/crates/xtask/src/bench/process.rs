//! A whole process, measured from outside.

use std::fs;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::command::{Outcome, shown};

/// What a process took.
pub struct Measured {
    /// From its start to its end.
    pub took: Duration,
    /// The most memory it held, in kibibytes; known on Linux alone.
    pub memory: Option<u64>,
}

/// Runs a command to its end. What it prints is thrown away, what it complains of is shown.
pub fn measured(command: &mut Command) -> Outcome<Measured> {
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| format!("{} cannot be started: {error}", shown(command)))?;
    let mut memory = None;
    loop {
        // The system keeps the highest mark while the process lives, so the last look tells.
        memory = high_water_mark(child.id()).or(memory);
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            let took = start.elapsed();
            if status.success() {
                return Ok(Measured { took, memory });
            }
            return Err(format!("{} ended with {status}", shown(command)));
        }
        sleep(Duration::from_millis(2));
    }
}

/// The most memory that a running process has held so far.
fn high_water_mark(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
