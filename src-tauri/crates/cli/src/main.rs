//! `vejviser-cli`: the same verbs without a window, for scripts, schools' IT and tests.
//!
//! Exit 0: done. 1: refused, with a worded reason on stderr and nothing changed. 2: usage.
//! Documented in docs/cli.md.

mod answer;
mod arguments;
mod failure;
mod secrets;
mod usage;
mod verbs;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let arguments = match arguments::Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are asked for and go to stdout with exit 0; the rest is usage.
            let error = usage::without_what_was_typed(error);
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let lang = arguments.lang;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let Ok(runtime) = runtime else {
        return failure::Failure::machine("starting").report(lang);
    };
    match runtime.block_on(verbs::run(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(lang),
    }
}
