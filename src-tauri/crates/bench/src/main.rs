//! Measures what a person would feel: `figures spreadsheet FILE` writes one to bring in, `figures
//! measure REGISTER` measures on a register and prints a line for each figure.
#![allow(
    clippy::print_stdout,
    reason = "the figures are read by cargo xtask bench"
)]

mod paper;
mod reading;
mod samples;
mod spreadsheet;

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["spreadsheet", file] => Ok(spreadsheet::write(Path::new(file))?),
        ["measure", register] => {
            // First of all, while nothing of it is warm.
            paper::measure()?;
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            runtime.block_on(reading::measure(Path::new(register)))
        }
        _ => Err("usage: figures spreadsheet FILE | measure REGISTER".into()),
    }
}
