//! Measures what a person would feel: `spreadsheet FILE` writes one to bring in, `import FILE
//! REGISTER` brings it in and takes it back, `print` sets sheets of paper, `measure REGISTER` opens,
//! searches and leafs through a register, `matching REGISTER` suggests and plans with its people, `courses
//! REGISTER` opens a large course. Each prints a line for each figure.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the figures are read by cargo xtask bench"
)]

mod bringing_in;
mod courses;
mod matching;
mod paper;
mod reading;
mod samples;
mod spreadsheet;

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    match arguments.as_slice() {
        ["spreadsheet", file] => Ok(spreadsheet::write(Path::new(file))?),
        ["import", file, register] => {
            runtime.block_on(bringing_in::measure(Path::new(file), Path::new(register)))
        }
        ["courses", register] => runtime.block_on(courses::measure(Path::new(register))),
        ["matching", register] => runtime.block_on(matching::measure(Path::new(register))),
        ["print"] => paper::measure(),
        ["measure", register] => runtime.block_on(reading::measure(Path::new(register))),
        _ => Err("usage: vejviser-bench spreadsheet FILE | import FILE REGISTER | matching REGISTER | courses REGISTER | print | measure REGISTER".into()),
    }
}
